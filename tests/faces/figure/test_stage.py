"""The stage: what it shows when it is told to, that it arrives, and that nothing ticks when nothing moves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, qGray
from pytestqt.qtbot import QtBot

from deskbreak.faces.figure import stage as stage_module
from deskbreak.faces.figure.looks import palette
from deskbreak.faces.figure.motion import Way
from deskbreak.faces.figure.painter import FigurePicture, figure_of
from deskbreak.faces.figure.reel import Move, Reel
from deskbreak.faces.figure.stage import Stage
from tests.faces.figure.bodies import POSES


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    shown = Stage()
    qtbot.addWidget(shown)
    shown.resize(200, 120)
    shown.show_pose("a_start")
    shown.show()
    return shown


def picture(stage: Stage) -> QImage:
    return stage.grab().toImage()


def ticking(stage: Stage) -> list[QTimer]:
    return [timer for timer in stage.findChildren(QTimer) if timer.isActive()]


def test_it_asks_for_the_size_of_the_guide(stage: Stage) -> None:
    assert stage.sizeHint() == QSize(400, 204)


def test_an_empty_stage_is_just_its_ground(qtbot: QtBot) -> None:
    empty = Stage()
    qtbot.addWidget(empty)
    empty.resize(200, 120)
    image = picture(empty)
    assert image.pixelColor(100, 60).name() == "#eee7dc"


def test_a_still_pose_needs_no_timer(stage: Stage) -> None:
    stage.set_glow(1.0)
    stage.set_breath(0.7)
    assert ticking(stage) == []
    assert not stage.is_moving


def test_a_move_arrives_and_then_nothing_ticks(stage: Stage, qtbot: QtBot) -> None:
    before = picture(stage)
    with qtbot.waitSignal(stage.arrived, timeout=3000):
        stage.move_to("a_deep", 0.1, glow=1.0)
        assert stage.is_moving
    qtbot.waitUntil(lambda: ticking(stage) == [], timeout=3000)
    assert not stage.is_moving
    after = picture(stage)
    stage.show_pose("a_deep", glow=1.0)
    assert after == picture(stage)
    assert after != before


def test_a_move_that_is_overtaken_goes_on_from_where_it_is(stage: Stage, qtbot: QtBot) -> None:
    before = picture(stage)
    stage.move_to("a_deep", 0.5)
    qtbot.waitUntil(lambda: picture(stage) != before, timeout=3000)
    with qtbot.waitSignal(stage.arrived, timeout=3000):
        stage.move_to("a_start", 0.1)
    after = picture(stage)
    stage.show_pose("a_start")
    assert after == picture(stage)


def test_reduced_motion_changes_the_pose_at_once(stage: Stage, qtbot: QtBot) -> None:
    stage.set_reduced_motion(True)
    with qtbot.waitSignal(stage.arrived, timeout=0):
        stage.move_to("a_deep", 1.0)
    assert not stage.is_moving
    assert ticking(stage) == []


def test_a_hidden_stage_finishes_its_move_and_does_not_tick(stage: Stage, qtbot: QtBot) -> None:
    stage.move_to("a_deep", 5.0)
    with qtbot.waitSignal(stage.arrived, timeout=0):
        stage.hide()
    assert ticking(stage) == []
    stage.move_to("a_start", 5.0)
    assert ticking(stage) == []
    assert not stage.is_moving


def test_moving_to_where_one_is_is_just_arriving(stage: Stage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.arrived, timeout=0):
        stage.move_to("a_start", 5.0)
    assert not stage.is_moving


def test_being_told_twice_does_not_hurry(stage: Stage) -> None:
    stage.move_to("a_deep", 5.0)
    stage.move_to("a_deep", 5.0)
    assert stage.is_moving


def test_a_highlight_that_is_set_on_the_way_waits_for_the_hold(stage: Stage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.arrived, timeout=3000):
        stage.move_to("a_deep", 0.1)
        stage.set_glow(1.0)
    after = picture(stage)
    stage.show_pose("a_deep", glow=1.0)
    assert after == picture(stage)


def test_a_move_can_be_pale(stage: Stage) -> None:
    stage.move_to("a_deep", 5.0)
    stage.set_opacity(0.38)
    pale, _ = halves(picture(stage))
    assert pale > 100


def test_a_long_way_gets_more_time(stage: Stage) -> None:
    stage.show_pose("b_full_over")
    assert stage.usual_seconds("b_heels") == pytest.approx(5 * stage_module.LEG_SECONDS)
    stage.show_pose("b_full")
    assert stage.usual_seconds("b_elbows") == stage_module.MOVE_SECONDS


def test_the_highlight_shows_in_the_hold_and_pulses_with_the_breath(stage: Stage) -> None:
    stage.show_pose("a_deep")
    plain = picture(stage)
    stage.set_glow(0.8)
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


def test_poses_are_prepared_while_nothing_else_is_to_do(stage: Stage, qtbot: QtBot) -> None:
    stage.prepare_move("a_tuck", 0.1)
    assert len(ticking(stage)) == 1
    qtbot.waitUntil(lambda: ticking(stage) == [], timeout=3000)


def reel(seconds: float = 0.2) -> Reel:
    first = FigurePicture(figure_of(POSES["a_start"], "a"), palette("a", dark=False))
    return Reel(Way.between(POSES, POSES["a_start"], "a_tuck"), first, seconds, "a", dark=False)


def test_each_picture_of_a_move_is_computed_once() -> None:
    shown = reel()
    assert shown.picture(0.5) is shown.picture(0.5)
    count = 0
    while shown.prepare_next():
        count += 1
    assert count == 5  # six steps: the first is there from the start, and one was asked for
    assert shown.picture(1.0).figure.pose is POSES["a_tuck"]


def test_the_highlight_belongs_to_holds_and_the_arrow_to_movements() -> None:
    move = Move(reel(), seconds=1.0, glow_before=0.8, glow_after=1.0, arrow=True)
    assert [round(move.glow(t), 3) for t in (0, 0.1, 0.5, 0.9, 1)] == [0.8, 0.4, 0, 0.5, 1.0]
    assert move.arrow_opacity(0) == 0
    assert move.arrow_opacity(0.5) == 1
    assert move.arrow_opacity(0.95) == 0
