"""Getting down is not stretching: the guide waits until one is in position, or for the seconds of the set-up."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskbreak.core.guide import Wishes
from deskbreak.faces.theme import Theme
from tests.faces.break_.conftest import AWAY, BACK, BREAK, Desk, Desks
from tests.faces.break_.test_guide import BETWEEN, CHANGE, HOLD, OUT, SADDLE_HOLD, SETUP, area, plain

WHOLE_SETUP, RIGHT_HOLD_BEGINS = 15, 104


@pytest.fixture
def ready(desk: Desk) -> Desk:
    """Four seconds into getting ready."""
    return desk.told(BREAK).pass_seconds(SETUP)


def phase(desk: Desk) -> object:
    return desk.last("progress")["phase"]


def filled(desk: Desk) -> list[str]:
    """The words on the filled buttons of the row."""
    controls = desk.pages.guide.steps.controls
    return [one.text() for one in (controls.back, controls.pause, controls.next) if one.property("look") == "primary"]


@pytest.mark.parametrize("seconds", [SETUP, CHANGE, BETWEEN], ids=["set-up", "change of sides", "between"])
def test_while_getting_ready_the_row_says_im_in_position(desk: Desk, seconds: int) -> None:
    desk.told(BREAK).pass_seconds(seconds)
    controls = desk.pages.guide.steps.controls
    assert (controls.pause.text(), controls.next.text()) == ("Pause", "I’m in position")
    assert filled(desk) == ["I’m in position"]


@pytest.mark.parametrize("seconds", [17, HOLD, OUT], ids=["tuck", "hold", "way out"])
def test_in_the_stretch_the_row_is_as_ever(desk: Desk, seconds: int) -> None:
    desk.told(BREAK).pass_seconds(seconds)
    assert desk.pages.guide.steps.controls.next.text() == "Next"
    assert filled(desk) == ["Pause"]


def test_space_says_it_and_in_the_stretch_space_pauses(ready: Desk) -> None:
    ready.press(Qt.Key.Key_Space)
    assert phase(ready) == "tuck"
    ready.press(Qt.Key.Key_Space)
    assert ready.face.conductor.now().paused
    ready.press(Qt.Key.Key_Space)
    assert not ready.face.conductor.now().paused


def test_space_says_it_from_anywhere_in_the_window(ready: Desk) -> None:
    focused = ready.window.focusWidget()
    assert focused is not None
    focused.clearFocus()
    ready.press(Qt.Key.Key_Space)
    assert phase(ready) == "tuck"


def test_the_button_says_it(ready: Desk) -> None:
    ready.pages.guide.steps.controls.next.click()
    assert phase(ready) == "tuck"


@pytest.mark.parametrize("what", ["figure", "dial"])
def test_a_press_on_figure_or_dial_says_it(ready: Desk, what: str) -> None:
    ready.window.activateWindow()
    ready.window.guard.lower()
    page = ready.pages.guide
    QTest.mouseClick(page.stage if what == "figure" else page.steps.area.dial, Qt.MouseButton.LeftButton)
    assert phase(ready) == "tuck"


def test_in_a_hold_a_press_on_the_figure_means_nothing(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(HOLD)
    desk.window.activateWindow()
    desk.window.guard.lower()
    QTest.mouseClick(desk.pages.guide.stage, Qt.MouseButton.LeftButton)
    assert (phase(desk), desk.face.conductor.now().paused) == ("hold", False)


def test_the_press_that_brings_the_window_to_the_front_says_nothing(desks: Desks) -> None:
    desk = desks(guard_ms=600_000).told(BREAK).pass_seconds(SETUP)
    desk.window.activateWindow()
    assert desk.window.guard.is_up
    QTest.mouseClick(desk.pages.guide.stage, Qt.MouseButton.LeftButton)
    assert phase(desk) == "setup"


def test_unsaid_it_goes_on_by_itself_after_the_seconds_of_the_set_up(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(WHOLE_SETUP)
    assert phase(desk) == "tuck"


def test_getting_ready_and_moving_are_not_held(ready: Desk) -> None:
    ready.pass_seconds(31 - SETUP)
    assert phase(ready) == "hold"
    ready.pass_seconds(6)
    ready.pages.guide.steps.controls.pause.click()
    holds = ready.last("progress")["holds"]
    assert isinstance(holds, list)
    assert [hold["seconds"] for hold in holds] == [6]


@pytest.mark.parametrize("seconds", [WHOLE_SETUP, 69], ids=["the set-up ends", "the way out ends"])
def test_a_press_that_comes_a_moment_too_late_does_nothing(desk: Desk, seconds: int) -> None:
    desk.told(BREAK).pass_seconds(seconds - 0.5).pass_seconds(0.6)
    before = phase(desk)
    assert before in ("tuck", "change_sides")
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Right)
    assert (phase(desk), desk.face.conductor.now().paused) == (before, False)
    desk.pass_seconds(1)
    desk.press(Qt.Key.Key_Right)
    assert phase(desk) != before


def test_too_much_is_never_too_late(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(WHOLE_SETUP)
    desk.press(Qt.Key.Key_X)
    assert desk.pages.guide.asks


def test_pause_is_still_there_and_paused_space_resumes(ready: Desk) -> None:
    ready.pages.guide.steps.controls.pause.click()
    assert plain(area(ready).cue.text()) == "Take the time you need."
    assert filled(ready) == ["Resume"]
    ready.press(Qt.Key.Key_Space)
    assert (phase(ready), ready.face.conductor.now().paused) == ("setup", False)
    assert area(ready).dial.reading.digits == "11", "the clock stood still"


def test_the_focus_stays_on_what_space_presses(ready: Desk) -> None:
    controls = ready.pages.guide.steps.controls
    assert ready.window.focusWidget() is controls.next
    ready.pass_seconds(WHOLE_SETUP)
    assert ready.window.focusWidget() is controls.pause
    ready.pass_seconds(CHANGE - WHOLE_SETUP - SETUP)
    assert ready.window.focusWidget() is controls.next


def test_a_focus_that_the_person_has_put_elsewhere_stays_there(ready: Desk) -> None:
    mute = ready.pages.guide.mute
    mute.setFocus(Qt.FocusReason.TabFocusReason)
    ready.pass_seconds(WHOLE_SETUP)
    assert ready.window.focusWidget() is mute


def test_from_the_floor_the_key_stands_on_the_filled_button(ready: Desk) -> None:
    ready.window.resize(1280, 720)
    floor = ready.pages.floor
    assert (floor.next.text(), floor.next.key, floor.pause.key) == ("I’m in position", "Space", "")
    assert ready.window.focusWidget() is floor.next
    ready.press(Qt.Key.Key_Space)
    assert phase(ready) == "tuck"
    assert (floor.next.text(), floor.next.key, floor.pause.key) == ("Next", "", "Space")


def test_from_the_floor_a_press_on_the_digits_says_it(ready: Desk) -> None:
    ready.window.resize(1280, 720)
    ready.window.grab()
    ready.window.activateWindow()
    ready.window.guard.lower()
    QTest.mouseClick(ready.pages.floor.telling.digits, Qt.MouseButton.LeftButton)
    assert phase(ready) == "tuck"


@pytest.mark.parametrize(("size", "text"), [(QSize(380, 520), 1.0), (QSize(440, 600), 1.0), (QSize(620, 900), 2.0)])
def test_the_row_is_one_row_and_nothing_in_it_is_cut(
    desks: Desks, theme: Theme, qapp: QApplication, size: QSize, text: float
) -> None:
    theme.set_text_size(text)
    try:
        desk = desks().told(BREAK).pass_seconds(SETUP)
        desk.window.resize(size)
        qapp.processEvents()
        controls = desk.pages.guide.steps.controls
        row = (controls.back, controls.pause, controls.next)
        assert len({one.y() for one in row}) == 1
        assert all(one.width() >= one.sizeHint().width() for one in row)
        assert controls.rect().contains(controls.next.geometry())
    finally:
        theme.set_text_size(1.0)


def test_another_level_begins_getting_ready_anew(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(SADDLE_HOLD)
    desk.press(Qt.Key.Key_E)
    assert area(desk).dial.reading.digits == "15"
    assert filled(desk) == ["I’m in position"]


def test_a_wall_clock_that_jumps_in_a_hold_moves_nothing(desks: Desks) -> None:
    desk = desks().told(BREAK).pass_seconds(HOLD)
    before = desk.face.conductor.now()
    desk.today += timedelta(hours=-5)
    desk.pass_seconds(0.5)
    after = desk.face.conductor.now()
    assert (after.index, before.left_ms - after.left_ms) == (before.index, 500)
    assert desk.commands == []


def test_a_machine_that_slept_in_a_hold_finds_the_break_ended_with_what_was_done(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(SADDLE_HOLD)
    told = desk.last("progress")
    assert told["done"] == pytest.approx(2 / 3, abs=0.01), "what the agent knows when the machine goes to sleep"
    desk.told(AWAY)
    assert not desk.window.isVisible()
    desk.ms += 8 * 3600 * 1000  # the night, should the clock have gone on
    desk.face.conductor.look()
    assert desk.commands == [], "nothing is said about a break that is over"


def test_that_half_is_done_is_told_in_the_middle_of_a_hold(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(RIGHT_HOLD_BEGINS)
    assert desk.last("progress")["done"] == pytest.approx(1 / 3, abs=0.01)
    desk.pass_seconds(15)
    assert desk.last("progress")["done"] == pytest.approx(0.5, abs=0.01)
    assert desk.last("progress")["phase"] == "hold"


def test_after_the_night_a_break_can_begin_again(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(HOLD).told(AWAY).told(BACK)
    desk.told(replace(BREAK, short_break=True))
    assert desk.face.conductor.now().index == 0


def test_a_break_of_one_stretch_gets_ready_too(desks: Desks) -> None:
    desk = desks(wishes=Wishes(place="desk")).told(BREAK)
    assert filled(desk) == ["I’m in position"]
