"""What the person can choose in a break: too much, levels, ending it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskbreak.core.guide import Wishes
from deskbreak.faces.break_.asking import Asked
from tests.faces.break_.conftest import BACK, BREAK, Desk, Desks
from tests.faces.break_.test_guide import HOLD, SADDLE_HOLD, area, plain
from tests.faces.break_.test_offer import tab_order


@pytest.fixture
def holding(desk: Desk) -> Desk:
    return desk.told(BREAK).pass_seconds(HOLD)


@pytest.fixture
def saddle(desk: Desk) -> Desk:
    return desk.told(BREAK).pass_seconds(SADDLE_HOLD)


def words(desk: Desk) -> list[str]:
    answers = desk.pages.guide.answers
    buttons = (answers.first, answers.second, answers.third, answers.last)
    return [button.text() for button in buttons if not button.isHidden()]


def test_too_much_stops_time_and_asks(saddle: Desk) -> None:
    saddle.pages.guide.steps.too_much.click()
    page = saddle.pages.guide
    assert plain(page.title.text()) == "Let’s ease off"
    assert plain(page.where.text()) == "Saddle pose stopped"
    assert words(saddle) == ["Try it sitting upright", "Skip this stretch", "End break", "It hurt"]
    assert plain(page.answers.text.text()) == "What next? Nothing moves on until you choose."
    saddle.pass_seconds(3000)
    assert page.asks
    assert saddle.commands == []


def test_the_bar_stays_where_the_stretch_was_stopped(saddle: Desk) -> None:
    before = saddle.pages.guide.grab()
    bar = saddle.pages.guide.bar
    shown = bar.grab().toImage()
    saddle.pages.guide.steps.too_much.click()
    assert bar.grab().toImage() == shown
    assert not before.isNull()


def test_the_gentler_way_goes_on_from_its_set_up(saddle: Desk) -> None:
    saddle.pages.guide.steps.too_much.click()
    saddle.pages.guide.answers.first.click()
    assert not saddle.pages.guide.asks
    assert saddle.last("progress")["phase"] == "setup"
    assert plain(saddle.pages.guide.where.text()) == "Upright · 3 of 3"


def test_the_lunge_becomes_smaller_and_then_standing(holding: Desk) -> None:
    holding.pages.guide.steps.too_much.click()
    assert words(holding)[0] == "Try it with a smaller shift"
    holding.pages.guide.answers.first.click()
    holding.pages.guide.steps.too_much.click()
    assert words(holding)[0] == "Try it standing"


def test_skipping_the_last_stretch_finishes_the_break(saddle: Desk) -> None:
    saddle.pages.guide.steps.too_much.click()
    saddle.pages.guide.answers.second.click()
    assert saddle.commands == ["finish"]


def test_end_break_after_half_of_it_counts(saddle: Desk) -> None:
    saddle.pages.guide.steps.too_much.click()
    saddle.pages.guide.answers.third.click()
    assert saddle.commands == ["stop"]
    assert saddle.last("stop")["done"] == pytest.approx((1 + 1 + 6 / 30) / 3, abs=0.01)
    saddle.told(BACK)
    assert saddle.window.page is saddle.pages.done
    assert plain(saddle.pages.done.headline.text()) == "That counts too"
    assert plain(saddle.pages.done.lead.text()) == "You stretched for 2 min 58 s."


def test_ended_before_half_of_it_the_window_just_goes(holding: Desk, quits: list[bool]) -> None:
    holding.window.close()
    holding.pages.guide.answers.second.click()
    holding.told(BACK)
    assert not holding.window.isVisible()
    assert quits == [True]


def test_closing_asks_first_and_time_stands_still(holding: Desk) -> None:
    holding.window.close()
    assert words(holding) == ["Keep going", "End break"]
    assert plain(holding.pages.guide.answers.cue.text()) == "End this break?"
    digits = area(holding).dial.reading.digits
    holding.pass_seconds(100)
    assert area(holding).dial.reading.digits == digits
    holding.pages.guide.answers.first.click()
    assert not holding.pages.guide.asks
    assert not holding.face.conductor.now().paused


def test_esc_asks_and_esc_again_keeps_going(holding: Desk) -> None:
    holding.press(Qt.Key.Key_Escape)
    assert holding.face.conductor.asking.asked is Asked.CLOSING
    holding.press(Qt.Key.Key_Escape)
    assert holding.face.conductor.asking.asked is Asked.NOTHING


def test_who_had_paused_stays_paused_after_keep_going(holding: Desk) -> None:
    holding.pages.guide.steps.controls.pause.click()
    holding.window.close()
    holding.pages.guide.answers.first.click()
    assert holding.face.conductor.now().paused


def test_after_too_much_closing_asks_and_comes_back_to_the_question(saddle: Desk) -> None:
    saddle.pages.guide.steps.too_much.click()
    saddle.window.close()
    assert words(saddle) == ["Keep going", "End break"]
    saddle.pages.guide.answers.first.click()
    assert words(saddle)[0] == "Try it sitting upright"


def test_the_saddle_has_a_level_control_and_the_lunge_none(desk: Desk) -> None:
    page = desk.told(BREAK).pass_seconds(HOLD).pages.guide
    assert page.levels_row.control is None
    desk.pass_seconds(SADDLE_HOLD - HOLD)
    levels = page.levels_row.control
    assert levels is not None
    assert [levels.button(index).text() for index in range(4)] == ["Upright", "On hands", "Elbows", "Full"]
    assert levels.index == 1


def test_a_level_that_is_not_open_says_when_it_opens(saddle: Desk) -> None:
    levels = saddle.pages.guide.levels_row.control
    assert levels is not None
    assert not levels.button(3).isEnabled()
    assert levels.button(3).toolTip() == "Opens after 14 more days"


def test_a_level_that_does_not_suit_says_why(desks: Desks) -> None:
    desk = desks(wishes=Wishes(length="short", avoid=frozenset({"shoulder"}))).told(BREAK)
    levels = desk.pages.guide.levels_row.control
    assert levels is not None
    assert levels.button(1).toolTip() == "Off because of: shoulder"


def test_going_down_is_at_once(saddle: Desk) -> None:
    saddle.press(Qt.Key.Key_E)
    assert not saddle.pages.guide.asks
    assert plain(saddle.pages.guide.where.text()) == "Upright · 3 of 3"
    assert saddle.last("progress")["phase"] == "setup", "another level needs other things and another pose"


def test_going_up_asks_once(saddle: Desk) -> None:
    saddle.press(Qt.Key.Key_D)
    assert plain(saddle.pages.guide.answers.cue.text()) == "Go deeper only if this feels easy."
    assert words(saddle) == ["Try Elbows", "Stay with On hands"]
    saddle.pages.guide.answers.first.click()
    assert plain(saddle.pages.guide.where.text()) == "Elbows · 3 of 3"
    saddle.press(Qt.Key.Key_E)
    saddle.press(Qt.Key.Key_D)
    assert not saddle.pages.guide.asks


def test_staying_changes_nothing(saddle: Desk) -> None:
    saddle.press(Qt.Key.Key_D)
    saddle.pages.guide.answers.second.click()
    assert plain(saddle.pages.guide.where.text()) == "On hands · 3 of 3"
    assert not saddle.face.conductor.now().paused
    levels = saddle.pages.guide.levels_row.control
    assert levels is not None
    assert levels.index == 1


@pytest.mark.parametrize("on_floor", [False, True], ids=["small view", "floor view"])
def test_a_question_has_the_focus_on_the_answer_most_people_want(saddle: Desk, on_floor: bool) -> None:
    if on_floor:
        saddle.window.resize(1280, 720)
    saddle.press(Qt.Key.Key_X)
    answers = saddle.pages.floor.answers if on_floor else saddle.pages.guide.answers
    assert saddle.window.focusWidget() is answers.first
    assert tab_order(answers.first, 4) == [answers.first, answers.second, answers.third, answers.last]
    saddle.press(Qt.Key.Key_Space)
    assert saddle.last("progress")["phase"] == "setup"
    assert saddle.window.focusWidget() is saddle.pages.guide.filled(on_floor=on_floor)


def test_a_stray_key_answers_no_question(desks: Desks) -> None:
    desk = desks(guard_ms=600_000).told(BREAK).pass_seconds(SADDLE_HOLD)
    desk.pages.guide.steps.too_much.click()
    assert desk.window.guard.is_up
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Space)
    assert desk.pages.guide.asks
    desk.window.guard.lower()
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Space)
    assert not desk.pages.guide.asks


def test_a_break_after_one_that_ended_in_a_question_asks_nothing(holding: Desk) -> None:
    holding.face.close()
    holding.pages.guide.answers.second.click()
    holding.told(BACK).told(BREAK)
    assert not holding.pages.guide.asks
    assert holding.pages.guide.steps.isVisible()


def test_at_the_first_level_of_the_lunge_the_gentle_choice_is_to_stand(desks: Desks) -> None:
    desk = desks(wishes=Wishes()).told(BREAK).pass_seconds(HOLD)
    desk.press(Qt.Key.Key_X)
    assert words(desk) == ["Try it standing", "Skip this stretch", "End break", "It hurt"]
    desk.pages.guide.answers.first.click()
    assert plain(desk.pages.guide.title.text()) == "Standing hip stretch"
    assert desk.last("progress")["phase"] == "setup"


def test_where_nothing_is_gentler_skipping_is_what_most_people_want(desks: Desks) -> None:
    desk = desks(wishes=Wishes(place="desk")).told(BREAK).pass_seconds(20)
    desk.press(Qt.Key.Key_X)
    assert words(desk) == ["Skip this stretch", "End break", "It hurt"]
    assert desk.window.focusWidget() is desk.pages.guide.answers.first
    assert desk.pages.guide.answers.first.property("look") == "primary"


def test_too_much_before_any_other_question_comes_back_to_what_next(saddle: Desk) -> None:
    saddle.press(Qt.Key.Key_D)
    saddle.press(Qt.Key.Key_X)
    assert saddle.face.conductor.asking.asked is Asked.EASE_OFF
    saddle.face.close()
    saddle.press(Qt.Key.Key_X)
    assert saddle.face.conductor.asking.asked is Asked.EASE_OFF
    assert words(saddle)[0] == "Try it sitting upright"
