from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from deskbreak.core.guide import Wishes, breath_at
from deskbreak.faces.break_.figure_director import is_mirrored
from deskbreak.faces.break_.step_panel import StepArea
from deskbreak.faces.theme import Theme
from tests.faces.break_.conftest import BACK, BREAK, OFFER, Desk, Desks
from tests.faces.break_.test_offer import tab_order

SETUP, TUCK, EASE, HOLD, OUT, CHANGE, BETWEEN = 4, 17, 25, 39, 63, 70, 144
RIGHT_HOLD, SADDLE_HOLD = 112, 178


@pytest.fixture
def going(desk: Desk) -> Desk:
    """In the break, at its first moment."""
    return desk.told(OFFER).told(BREAK)


def area(desk: Desk) -> StepArea:
    return desk.pages.guide.steps.area


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_the_break_begins_with_getting_ready(going: Desk) -> None:
    page = going.pages.guide
    assert going.window.page is page
    assert plain(page.title.text()) == "Kneeling lunge"
    assert plain(page.where.text()) == "Left side · 1 of 3"
    assert page.on_stage.chip.words.text() == "Get ready"
    assert area(going).dial.reading.digits == "15", "whole seconds on the way"
    assert area(going).breath.text() == ""


def test_a_hold_counts_minutes_and_seconds_and_breathes(going: Desk) -> None:
    going.pass_seconds(HOLD)
    reading = area(going).dial.reading
    assert reading.digits == "0:22"
    assert reading.breath is not None
    assert area(going).breath.text() in ("Breathe in…", "Breathe out…")
    assert not going.pages.guide.on_stage.chip.isVisible()


def test_breath_follows_the_pace_of_the_settings(desks: Desks) -> None:
    desk = desks(breath_in_ms=2000, breath_out_ms=2000).told(BREAK).pass_seconds(32)
    assert area(desk).breath.text() == "Breathe in…"
    desk.pass_seconds(2)
    assert area(desk).breath.text() == "Breathe out…"
    assert breath_at(3000, 2000, 2000) == (False, pytest.approx(0.5))


def test_without_the_breathing_cue_the_disc_is_gone_too(desks: Desks) -> None:
    desk = desks(breathing=False).told(BREAK).pass_seconds(HOLD)
    assert area(desk).breath.text() == ""
    assert area(desk).dial.reading.breath is None


@pytest.mark.parametrize(
    ("seconds", "side", "knee"), [(HOLD, "Left", "left"), (RIGHT_HOLD, "Right", "right")], ids=["left", "right"]
)
def test_left_and_right_agree_everywhere(desk: Desk, seconds: int, side: str, knee: str) -> None:
    desk.told(BREAK).pass_seconds(seconds)
    page, place = desk.pages.guide, desk.face.conductor.now()
    assert place.step is not None
    assert page.where.text().startswith(f"{side} side")
    assert next(piece.name for piece in place.bar if piece.state == "now") == side
    assert page.stage.accessibleName() == f"Kneeling lunge, {knee} knee down"
    assert is_mirrored(place.step) == (side == "Left"), "facing right, the near leg is the right one"
    start = desk.face.conductor.now().step
    assert start is not None
    assert start.side == knee
    desk.press(Qt.Key.Key_Left)
    assert f"the {knee} hip" in plain(area(desk).text.text()) or f"{knee} buttock" in plain(area(desk).cue.text())


def test_changing_sides_shows_the_new_side_before_its_bar_begins(going: Desk) -> None:
    going.pass_seconds(CHANGE)
    page, place = going.pages.guide, going.face.conductor.now()
    assert plain(page.where.text()) == "Right side · 2 of 3"
    assert page.on_stage.chip.words.text() == "Change sides"
    assert plain(area(going).cue.text()) == "Change sides."
    assert plain(area(going).text.text()) == "Bring the left knee up, then kneel on your right knee."
    assert [piece.short for piece in place.bar] == [1.0, 0.0, 0.0]


def test_the_way_out_says_come_up_slowly(going: Desk) -> None:
    going.pass_seconds(OUT)
    assert going.pages.guide.on_stage.chip.words.text() == "Come up slowly"
    assert area(going).dial.reading.breath is None


def test_between_two_exercises_one_stands_up_and_fetches_the_cushion(going: Desk) -> None:
    going.pass_seconds(BETWEEN)
    assert plain(area(going).cue.text()) == "Stand up slowly."
    assert plain(area(going).text.text()) == "Then bring your cushion for the saddle pose."


def test_pause_stands_still_and_says_so(going: Desk) -> None:
    going.pass_seconds(HOLD)
    controls = going.pages.guide.steps.controls
    controls.pause.click()
    before = area(going).dial.reading.digits
    going.pass_seconds(60)
    assert area(going).dial.reading.digits == before
    assert area(going).dial.reading.paused
    assert controls.pause.text() == "Resume"
    assert going.pages.guide.on_stage.chip.words.text() == "Paused"
    assert plain(area(going).text.text()) == "We keep your place for 10 min, then end the break."
    controls.pause.click()
    going.pass_seconds(1)
    assert area(going).dial.reading.digits == "0:21"


def test_a_pause_of_ten_minutes_ends_the_break(going: Desk) -> None:
    going.pass_seconds(HOLD)
    going.pages.guide.steps.controls.pause.click()
    going.pass_seconds(599)
    assert "stop" not in going.commands
    going.pass_seconds(1)
    assert going.commands == ["stop"]
    assert going.last("stop")["done"] == pytest.approx(8 / 30 / 3, abs=0.01)


def test_progress_is_told_at_every_step_and_pause(going: Desk) -> None:
    going.pass_seconds(HOLD)
    phases = [fields["phase"] for command, fields in going.said if command == "progress"]
    assert phases == ["setup", "tuck", "ease", "hold"]
    going.pages.guide.steps.controls.pause.click()
    told = going.last("progress")
    assert (told["paused"], told["exercise"], told["side"]) == (True, "lunge", "left")
    assert told["holds"] == [{"exercise": "lunge", "side": "left", "level": 2, "seconds": 8, "feedback": None}]


def test_the_clock_of_a_demo_runs_faster(desks: Desks) -> None:
    desk = desks().told(replace(BREAK, clock_rate=60.0))
    desk.pass_seconds(HOLD / 60)
    assert area(desk).dial.reading.digits == "0:22"


def test_keys_lead_through_the_break(going: Desk) -> None:
    going.press(Qt.Key.Key_Right)
    assert going.last("progress")["phase"] == "tuck"
    going.press(Qt.Key.Key_Left)
    assert going.last("progress")["phase"] == "setup"
    going.press(Qt.Key.Key_Space)
    assert going.last("progress")["phase"] == "tuck"
    going.press(Qt.Key.Key_Space)
    assert going.last("progress")["paused"] is True
    going.press(Qt.Key.Key_Space)
    assert going.last("progress")["paused"] is False
    going.press(Qt.Key.Key_M)
    assert going.pages.guide.mute.accessibleName() == "Unmute voice"
    going.press(Qt.Key.Key_X)
    assert going.pages.guide.asks


def test_letters_can_be_turned_off_the_arrows_stay(desks: Desks) -> None:
    desk = desks(single_keys=False).told(BREAK)
    desk.press(Qt.Key.Key_X)
    assert not desk.pages.guide.asks
    desk.press(Qt.Key.Key_Right)
    assert desk.last("progress")["phase"] == "tuck"


def test_tab_goes_from_pause_to_next_too_much_back_and_mute(going: Desk) -> None:
    page = going.pages.guide
    controls = page.steps.controls
    going.pass_seconds(HOLD)
    assert going.window.focusWidget() is controls.pause
    wished = [controls.pause, controls.next, page.steps.too_much, controls.back, page.mute]
    assert tab_order(controls.pause, 5) == wished


def test_a_break_that_was_not_asked_for_comes_without_the_focus(desk: Desk) -> None:
    desk.told(BREAK)
    assert desk.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_start_in_the_toast_brings_the_window_with_the_focus(desk: Desk) -> None:
    desk.face.toasts.heads_up.start.click()
    desk.told(BREAK)
    assert not desk.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_the_short_break_is_the_saddle_alone(desk: Desk) -> None:
    desk.told(replace(BREAK, short_break=True))
    assert plain(desk.pages.guide.title.text()) == "Saddle pose"


def test_a_break_that_somebody_else_ends_is_over_here_too(going: Desk, quits: list[bool]) -> None:
    going.told(BACK)
    assert not going.window.isVisible()
    assert quits == [True]


def test_four_stretches_have_one_name_for_both_sides(desks: Desks) -> None:
    desk = desks(wishes=Wishes(place="office")).told(BREAK)
    assert desk.pages.guide.bar.names == ("Standing", "Figure four")


def test_the_dial_and_the_bar_have_names_and_values(going: Desk) -> None:
    going.pass_seconds(HOLD)
    dial, bar = area(going).dial, going.pages.guide.bar
    assert (dial.accessibleName(), dial.text()) == ("Time left", "22 seconds")
    assert (bar.accessibleName(), bar.text()) == ("Break progress", "Left side, 1 of 3, 9 percent")
    assert going.pages.guide.stage.accessibleDescription().startswith("Feel it at the front of the hip")
    for button in going.window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text()


def test_the_dial_speaks_only_now_and_then(going: Desk) -> None:
    going.pass_seconds(32)
    values = set()
    for _ in range(20):
        going.pass_seconds(1)
        values.add(area(going).dial.value())
    assert len(values) <= 3


@pytest.mark.parametrize("size", [QSize(380, 520), QSize(440, 600), QSize(700, 900)])
def test_the_ways_out_are_always_in_the_window(going: Desk, size: QSize) -> None:
    going.pass_seconds(SADDLE_HOLD)
    going.window.resize(size)
    going.window.grab()
    page = going.pages.guide
    for widget in (page.steps.controls.pause, page.steps.too_much, page.steps.controls.next, page.mute):
        corner = widget.mapTo(going.window, widget.rect().bottomRight())
        assert going.window.rect().contains(corner)
    assert page.stage.height() >= 120


def test_with_text_of_twice_the_size_everything_can_be_reached(desks: Desks, theme: Theme) -> None:
    theme.set_text_size(2.0)
    try:
        desk = desks().told(BREAK).pass_seconds(HOLD)
        desk.window.resize(620, 900)
        desk.window.grab()
        page = desk.pages.guide
        inner = page.steps.area.widget()
        assert inner is not None
        assert inner.height() <= page.steps.area.viewport().height(), "nothing has to be scrolled to"
        assert desk.window.rect().contains(
            page.steps.too_much.mapTo(desk.window, page.steps.too_much.rect().bottomRight())
        )
        button = page.steps.controls.pause
        assert button.width() >= button.sizeHint().width()
    finally:
        theme.set_text_size(1.0)


def test_a_wide_window_is_the_floor_view(going: Desk) -> None:
    going.pass_seconds(SADDLE_HOLD)
    page = going.pages.guide
    going.window.resize(1280, 720)
    going.window.grab()
    assert going.window.page is page.floor
    assert page.stage.parent() is page.floor
    assert page.floor.telling.digits.text == area(going).dial.reading.digits == "0:24"
    assert plain(page.floor.telling.cue.text()) == plain(area(going).cue.text())
    going.window.resize(440, 600)
    assert going.window.page is page
    assert page.stage.parent() is page


def test_a_tall_large_window_keeps_the_small_view(going: Desk) -> None:
    going.window.resize(1000, 1100)
    assert going.window.page is going.pages.guide


def test_from_the_floor_the_digits_are_a_fifth_of_the_window(going: Desk) -> None:
    going.pass_seconds(HOLD)
    going.window.resize(1280, 720)
    going.window.grab()
    digits = going.pages.floor.telling.digits
    assert digits.height() >= 0.22 * 720
    assert digits.sizeHint().width() <= digits.width()


def test_f_fills_the_screen_and_esc_comes_back_before_it_asks(going: Desk) -> None:
    going.press(Qt.Key.Key_F)
    assert going.window.isFullScreen()
    going.press(Qt.Key.Key_Escape)
    assert not going.window.isFullScreen()
    assert not going.pages.guide.asks
    going.press(Qt.Key.Key_F11)
    assert going.window.isFullScreen()


def test_the_floor_view_tells_the_same_choices(going: Desk) -> None:
    going.pass_seconds(SADDLE_HOLD)
    going.window.resize(1280, 720)
    floor = going.pages.floor
    assert floor.easier.isVisible()
    floor.pause.click()
    assert going.face.conductor.now().paused
    assert floor.pause.text() == "Resume"
    floor.pause.click()
    floor.easier.click()
    assert plain(floor.where.text()) == "Upright · 3 of 3"
    assert not floor.easier.isVisible(), "nothing is easier than upright"
    floor.too_much.click()
    assert floor.answers.isVisible()
    assert not floor.pause.isVisible()
    floor.answers.third.click()
    assert going.commands == ["stop"]


def test_keys_on_the_buttons_only_while_single_keys_work(desks: Desks) -> None:
    with_keys, without = desks(), desks(single_keys=False)
    for desk in (with_keys, without):
        desk.told(BREAK).pass_seconds(SADDLE_HOLD)
        desk.window.resize(1280, 720)
    assert with_keys.pages.floor.too_much.sizeHint().width() > without.pages.floor.too_much.sizeHint().width()


def test_long_words_put_pause_on_a_row_of_its_own(going: Desk, qapp: QApplication) -> None:
    controls = going.pages.guide.steps.controls
    controls.resize(400, 48)
    assert controls.pause.y() == controls.back.y()
    for button, word in (
        (controls.back, "Eine Übung zurück"),
        (controls.pause, "Übung anhalten"),
        (controls.next, "Weiter"),
    ):
        button.setText(word)
    going.window.resize(380, 620)
    qapp.processEvents()
    assert controls.pause.geometry().bottom() < controls.back.geometry().top()
    for button in (controls.back, controls.pause, controls.next):
        assert button.width() >= button.sizeHint().width()


@pytest.mark.parametrize("seconds", [4, SADDLE_HOLD, SADDLE_HOLD - 26], ids=["get ready", "hold", "saddle, get ready"])
@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(900, 700), QSize(1600, 700)], ids=str)
def test_from_the_floor_no_word_and_no_digit_is_cut(going: Desk, qapp: QApplication, seconds: int, size: QSize) -> None:
    going.pass_seconds(seconds)
    going.window.resize(size)
    going.face.conductor.say_silent("No sound right now. The steps go on here in words.")
    qapp.processEvents()
    floor = going.pages.floor
    telling = floor.telling
    assert telling.digits.height() >= telling.digits.sizeHint().height()
    for words in (telling.cue, telling.text):
        assert not words.isVisible() or words.height() >= words.heightForWidth(words.width())
    for button in (floor.back, floor.pause, floor.next, floor.easier, floor.too_much):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width()
            assert going.window.rect().contains(button.mapTo(going.window, button.rect().bottomRight()))
