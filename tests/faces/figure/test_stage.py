"""The stage: what it shows when it is told to, that it arrives, and that nothing ticks when nothing moves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap, qGray
from pytestqt.qtbot import QtBot

from deskbreak.faces.figure.painter import FigurePicture
from deskbreak.faces.figure.spare_time import SpareTime
from deskbreak.faces.figure.stage import Stage


class Clock:
    """Milliseconds that pass when told."""

    def __init__(self) -> None:
        self.ms = 0

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def stage(qtbot: QtBot, clock: Clock) -> Stage:
    shown = Stage(clock=clock)
    qtbot.addWidget(shown)
    shown.resize(200, 120)
    shown.show_pose("a_start")
    shown.show()
    return shown


def picture(stage: Stage) -> QImage:
    return stage.grab().toImage()


def ticking(stage: Stage) -> list[QTimer]:
    return [timer for timer in stage.findChildren(QTimer) if timer.isActive()]


def farthest_apart(a: QImage, b: QImage) -> int:
    """How much two pictures differ at most, in any colour of any pixel."""
    a, b = (image.convertToFormat(QImage.Format.Format_RGB32) for image in (a, b))
    return max(abs(x - y) for x, y in zip(bytes(a.constBits()), bytes(b.constBits()), strict=True))


def turn_until(is_so: Callable[[], bool]) -> None:
    """Let the event loop turn, however long this machine takes for a turn."""
    for _ in range(100_000):
        if is_so():
            return
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    raise AssertionError("it never came")


def arrive(stage: Stage, clock: Clock) -> None:
    """Let the movement come to its end, and all that waits for it."""
    clock.ms += 10_000
    turn_until(lambda: ticking(stage) == [])


def prepared(stage: Stage) -> None:
    """Let everything be computed that was asked for; the clock stands still, so a movement does not end by it."""
    spare = stage.findChild(SpareTime)
    turn_until(lambda: not any(timer.isActive() for timer in spare.findChildren(QTimer)))


def test_it_asks_for_the_size_of_the_guide(stage: Stage) -> None:
    assert stage.sizeHint() == QSize(400, 204)


def test_an_empty_stage_is_just_its_ground(qtbot: QtBot) -> None:
    empty = Stage()
    qtbot.addWidget(empty)
    empty.resize(200, 120)
    image = picture(empty)
    assert image.pixelColor(100, 60).name() == "#eee7dc"


def test_a_still_pose_needs_no_timer(stage: Stage) -> None:
    stage.show_pose("a_ease", glow=1.0)
    stage.set_breath(0.7)
    assert ticking(stage) == []
    assert not stage.is_moving


def test_the_highlight_of_a_hold_comes_gently_and_then_nothing_ticks(stage: Stage, clock: Clock) -> None:
    stage.show_pose("a_ease")
    plain = picture(stage)
    stage.set_glow(1.0)
    assert picture(stage) == plain
    clock.ms += 200
    half = picture(stage)
    arrive(stage, clock)
    assert plain != half != picture(stage)
    stage.set_glow(0.0)
    arrive(stage, clock)
    assert picture(stage) == plain


def test_a_move_arrives_and_then_nothing_ticks(stage: Stage, clock: Clock, qtbot: QtBot) -> None:
    before = picture(stage)
    stage.move_to("a_deep", glow=1.0)
    assert stage.is_moving
    with qtbot.waitSignal(stage.arrived, timeout=30_000):
        clock.ms += 1000
    arrive(stage, clock)
    assert not stage.is_moving
    after = picture(stage)
    stage.show_pose("a_deep", glow=1.0)
    assert after == picture(stage)
    assert after != before


def test_a_move_starts_in_the_picture_that_is_on_show(stage: Stage, clock: Clock) -> None:
    before = picture(stage)
    stage.move_to("a_deep", arrow=False)
    prepared(stage)
    assert farthest_apart(before, picture(stage)) <= 4, "of 255; what was kept in layers is rounded otherwise"
    clock.ms += 500
    assert farthest_apart(before, picture(stage)) > 50


def test_a_move_that_is_overtaken_goes_on_from_where_it_is(stage: Stage, clock: Clock) -> None:
    stage.move_to("a_deep", arrow=False)
    prepared(stage)
    clock.ms += 500
    half = picture(stage)
    stage.move_to("a_start", arrow=False)
    assert picture(stage) == half
    prepared(stage)
    clock.ms += 500
    assert picture(stage) != half
    arrive(stage, clock)
    after = picture(stage)
    stage.show_pose("a_start")
    assert after == picture(stage)


def test_a_frame_never_waits_for_a_figure(stage: Stage, clock: Clock) -> None:
    stage.move_to("a_deep", arrow=False)
    before = picture(stage)
    for _ in range(9):
        clock.ms += 100
        assert picture(stage) == before, "painting computes nothing"
    prepared(stage)
    clock.ms += 50
    assert picture(stage) != before


def test_who_moves_something_besides_is_told_of_each_tick_and_of_none_in_a_hold(
    stage: Stage, clock: Clock, qtbot: QtBot
) -> None:
    stage.move_to("a_deep", glow=1.0)
    with qtbot.waitSignals([stage.ticked] * 3, timeout=30_000):
        pass
    arrive(stage, clock)
    told: list[bool] = []
    stage.ticked.connect(lambda: told.append(True))
    for phase in (0.0, 0.5, 1.0):
        stage.set_breath(phase)
    qtbot.wait(100)
    assert told == []


def test_another_theme_or_size_does_not_stop_a_move(stage: Stage, clock: Clock) -> None:
    stage.move_to("a_deep")
    prepared(stage)
    clock.ms += 500
    light = picture(stage)
    stage.set_dark(True)
    assert stage.is_moving
    assert picture(stage) != light
    stage.set_dark(False)
    assert picture(stage) == light
    stage.resize(300, 180)
    assert stage.is_moving
    assert picture(stage).size() == QSize(300, 180)
    arrive(stage, clock)
    after = picture(stage)
    stage.show_pose("a_deep")
    assert picture(stage) == after


def test_a_hold_is_sharp_on_another_screen(stage: Stage) -> None:
    stage.show_pose("a_ease", glow=1.0)
    picture(stage)
    sharp = QPixmap(QSize(400, 240))
    sharp.setDevicePixelRatio(2)
    stage.render(sharp)
    other = Stage()
    other.resize(stage.size())
    other.show_pose("a_ease", glow=1.0)
    again = QPixmap(QSize(400, 240))
    again.setDevicePixelRatio(2)
    other.render(again)
    assert sharp.toImage() == again.toImage()


def test_reduced_motion_changes_the_pose_at_once(stage: Stage, qtbot: QtBot) -> None:
    stage.set_reduced_motion(True)
    with qtbot.waitSignal(stage.arrived, timeout=0):
        stage.move_to("a_deep", 1.0)
    assert not stage.is_moving
    assert ticking(stage) == []


def test_a_hidden_stage_does_not_tick(stage: Stage) -> None:
    stage.move_to("a_deep", 5.0)
    stage.hide()
    assert ticking(stage) == []
    stage.move_to("a_start", 5.0)
    assert ticking(stage) == []
    assert not stage.is_moving


def test_a_move_that_was_out_of_sight_is_where_it_should_be(stage: Stage, clock: Clock, qtbot: QtBot) -> None:
    stage.move_to("a_deep", 1.0)
    stage.hide()
    clock.ms += 500
    stage.show()
    assert stage.is_moving
    assert ticking(stage)
    stage.hide()
    clock.ms += 500
    with qtbot.waitSignal(stage.arrived, timeout=30_000):
        stage.show()
    arrive(stage, clock)


def test_nothing_ticks_in_a_minimised_window(stage: Stage) -> None:
    stage.move_to("a_deep", 5.0)
    stage.showMinimized()
    turn_until(lambda: ticking(stage) == [])
    stage.move_to("a_start", 5.0)
    assert ticking(stage) == []


def test_moving_to_where_one_is_is_just_arriving(stage: Stage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.arrived, timeout=0):
        stage.move_to("a_start", 5.0)
    assert not stage.is_moving


def test_being_told_twice_does_not_hurry(stage: Stage) -> None:
    stage.move_to("a_deep", 5.0)
    stage.move_to("a_deep", 5.0)
    assert stage.is_moving


def test_a_highlight_that_is_set_on_the_way_waits_for_the_hold(stage: Stage, clock: Clock) -> None:
    stage.move_to("a_deep")
    stage.set_glow(1.0)
    arrive(stage, clock)
    after = picture(stage)
    stage.show_pose("a_deep", glow=1.0)
    assert after == picture(stage)


def test_a_move_can_be_pale(stage: Stage) -> None:
    stage.move_to("a_deep", 5.0)
    stage.set_opacity(0.38)
    pale, _ = halves(picture(stage))
    assert pale > 100


def test_the_highlight_shows_in_the_hold_and_pulses_with_the_breath(stage: Stage) -> None:
    stage.show_pose("a_deep")
    plain = picture(stage)
    stage.show_pose("a_deep", glow=0.8)
    stage.set_breath(0.0)
    empty = picture(stage)
    stage.set_breath(1.0)
    full = picture(stage)
    assert plain != empty != full
    stage.set_reduced_motion(True)
    stage.set_breath(0.0)
    steady = picture(stage)
    stage.set_breath(1.0)
    assert picture(stage) == steady


def test_a_breath_repaints_nothing_but_the_highlight(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[str] = []

    def counted(name: str) -> Callable[..., None]:
        real = getattr(FigurePicture, name)

        def paint(self: FigurePicture, *arguments: object) -> None:
            painted.append(name)
            real(self, *arguments)

        return paint

    for name in ("paint_behind", "paint_highlight", "paint_front"):
        monkeypatch.setattr(FigurePicture, name, counted(name))
    stage.show_pose("a_ease", glow=1.0)
    picture(stage)
    painted.clear()
    for phase in (0.2, 0.5, 0.9):
        stage.set_breath(phase)
        picture(stage)
    assert set(painted) == {"paint_highlight"}


def halves(image: QImage) -> tuple[int, int]:
    """How dark the darkest pixel in each half is."""
    columns = range(0, image.width(), 2)
    gray = {x: min(qGray(image.pixel(x, y)) for y in range(0, image.height(), 2)) for x in columns}
    middle = image.width() // 2
    left = min(value for x, value in gray.items() if x < middle - 20)
    return left, min(value for x, value in gray.items() if x > middle + 20)


def test_changing_sides_shows_the_finished_one_pale_and_first_in_reading(stage: Stage) -> None:
    stage.show_pair("a_start", "a_start", coming_mirrored=False)
    left, right = halves(picture(stage))
    assert left > right + 50
    stage.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    left, right = halves(picture(stage))
    assert right > left + 50


def test_after_changing_sides_one_figure_is_left(stage: Stage) -> None:
    stage.show_pair("a_start", "a_start", coming_mirrored=True)
    stage.move_to("a_start")
    after = picture(stage)
    stage.show_pose("a_start", mirrored=True)
    assert after == picture(stage)


def test_a_paused_figure_is_pale(stage: Stage) -> None:
    strong, _ = halves(picture(stage))
    stage.set_opacity(0.38)
    pale, _ = halves(picture(stage))
    assert pale > strong + 50


def test_theme_and_look_change_the_picture(stage: Stage) -> None:
    seen = [picture(stage)]
    stage.set_dark(True)
    seen.append(picture(stage))
    stage.set_look("d")
    seen.append(picture(stage))
    stage.set_high_contrast(True)
    seen.append(picture(stage))
    assert all(a != b for i, a in enumerate(seen) for b in seen[:i])


def test_an_unknown_look_is_the_first_one(stage: Stage) -> None:
    first = picture(stage)
    stage.set_look("z")
    assert picture(stage) == first


def test_a_way_is_prepared_while_nothing_else_is_to_do(stage: Stage, clock: Clock) -> None:
    before = picture(stage)
    stage.prepare_move("a_tuck")
    assert len(ticking(stage)) == 1
    prepared(stage)
    stage.move_to("a_tuck", arrow=False)
    clock.ms += 500
    assert picture(stage) != before, "it is there at once"


def test_the_way_after_the_next_is_prepared_once_the_figure_has_arrived(stage: Stage, clock: Clock) -> None:
    stage.move_to("a_tuck", arrow=False)
    stage.prepare_move("a_ease")
    arrive(stage, clock)
    before = picture(stage)
    stage.move_to("a_ease", arrow=False)
    clock.ms += 500
    assert picture(stage) != before, "it is there at once"
