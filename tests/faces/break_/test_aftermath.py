from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskbreak.core.guide import Wishes
from deskbreak.faces.break_.safety_page import Hurt
from tests.faces.break_.conftest import AWAY, BACK, BREAK, OFFER, Desk, Desks
from tests.faces.break_.test_guide import SADDLE_HOLD, plain
from tests.faces.break_.test_offer import tab_order

WHOLE = 240


@pytest.fixture
def over(desk: Desk) -> Desk:
    """The whole break is done, and the person is back."""
    return desk.told(BREAK).pass_seconds(WHOLE).told(BACK)


def answers(desk: Desk) -> list[object]:
    holds = desk.last("feedback")["holds"]
    assert isinstance(holds, list)
    return [hold["feedback"] for hold in holds]


def test_the_end_of_the_routine_is_said_with_what_was_held(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(WHOLE)
    assert desk.commands == ["finish"]
    assert desk.last("finish")["holds"] == [
        {"exercise": "lunge", "side": "left", "level": 2, "seconds": 30, "feedback": None},
        {"exercise": "lunge", "side": "right", "level": 2, "seconds": 30, "feedback": None},
        {"exercise": "saddle", "side": "both", "level": 2, "seconds": 30, "feedback": None},
    ]
    assert desk.rung[-1] == "end"


def test_a_status_that_was_under_way_does_not_begin_the_break_again(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(WHOLE).told(BREAK)
    assert not desk.face.conductor.is_leading
    desk.told(BACK).told(BREAK)
    assert desk.face.conductor.is_leading


def test_while_nobody_is_back_it_waits(desk: Desk, quits: list[bool]) -> None:
    desk.told(BREAK).pass_seconds(WHOLE).told(AWAY)
    page = desk.pages.wait
    assert desk.window.page is page
    assert page.accessibleName() == "Well done. Move when you are ready. Counting starts when you are back."
    assert quits == []
    desk.told(BACK)
    assert desk.window.page is desk.pages.done


def test_a_key_on_the_waiting_page_brings_the_question(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(WHOLE).told(AWAY)
    desk.press(Qt.Key.Key_A)
    assert desk.window.page is desk.pages.done


def test_the_mouse_on_the_waiting_page_brings_the_question(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(WHOLE).told(AWAY)
    QTest.mouseClick(desk.window, Qt.MouseButton.LeftButton)
    assert desk.window.page is desk.pages.done


def test_the_last_page_says_what_was_done_and_what_comes_next(over: Desk) -> None:
    page = over.pages.done
    assert plain(page.headline.text()) == "Well done"
    assert plain(page.lead.text()) == "Both hips stretched in 3 min 30 s."
    assert plain(page.next_break.text()) == "Next break around 15:15"
    assert plain(page.after.text()) == "After 45 min of sitting. 3 breaks today."


@pytest.mark.parametrize(
    ("answer", "key"), [("easy", Qt.Key.Key_1), ("right", Qt.Key.Key_2), ("too_much", Qt.Key.Key_3)]
)
def test_an_answer_counts_for_every_stretch_and_closes(over: Desk, quits: list[bool], answer: str, key: Qt.Key) -> None:
    over.press(key)
    assert answers(over) == [answer] * 3
    assert not over.window.isVisible()
    assert quits == [True]


def test_the_tiles_answer_as_the_keys_do(over: Desk) -> None:
    over.pages.done.tiles["right"].click()
    assert answers(over) == ["right"] * 3


def test_no_answer_is_chosen_at_first_and_tab_goes_through_all(over: Desk) -> None:
    page = over.pages.done
    assert over.window.focusWidget() is page.headline
    order = [page.headline, page.each, *page.tiles.values(), page.close_button]
    assert tab_order(page.headline, len(order)) == order


def test_each_answer_says_what_it_leads_to(over: Desk) -> None:
    names = [tile.accessibleName() for tile in over.pages.done.tiles.values()]
    assert names == [
        "Easy. Noted for next time",
        "Just right. We keep it like this",
        "Too much. Gentler next time",
        "It hurt. Tell us what to change",
    ]


@pytest.mark.parametrize("way", ["close", "esc", "late"])
def test_closing_or_waiting_is_no_answer(over: Desk, quits: list[bool], way: str) -> None:
    if way == "close":
        over.pages.done.close_button.click()
    elif way == "esc":
        over.press(Qt.Key.Key_Escape)
    else:
        over.face.aftermath.give_up()
    assert over.commands == ["finish"]
    assert quits == [True]


def test_each_stretch_can_have_an_answer_of_its_own(over: Desk) -> None:
    over.pages.done.each.click()
    page = over.pages.each
    assert over.window.page is page
    assert page.answers == (None, None, None)
    page.rows[0].answers.button(1).click()
    page.rows[1].answers.button(2).click()
    assert plain(page.rows[1].effect.text()) == "Gentler next time."
    page.save.click()
    assert answers(over) == ["right", "too_much", None]


def test_closing_drops_the_answers_for_each_stretch(over: Desk) -> None:
    over.pages.done.each.click()
    over.pages.each.rows[0].answers.button(1).click()
    over.pages.each.close_button.click()
    assert over.commands == ["finish"]


def test_it_hurt_for_one_stretch_keeps_the_other_answers(over: Desk) -> None:
    over.pages.done.each.click()
    over.pages.each.rows[2].answers.button(0).click()
    over.pages.each.rows[0].answers.button(3).click()
    page = over.pages.safety
    assert over.window.page is page
    assert page.exercises is not None
    assert page.exercises.index == 0
    page.places.button(0).click()
    page.save.click()
    assert answers(over) == ["pain", "pain", "easy"], "both sides of the exercise, and the rest as it was"


def test_it_hurt_asks_where_before_it_can_be_saved(over: Desk) -> None:
    over.press(Qt.Key.Key_4)
    page = over.pages.safety
    assert over.window.page is page
    assert page.exercises is not None
    assert page.exercises.index == 1, "the last one"
    assert not page.save.isEnabled()
    page.places.button(1).click()
    assert page.save.isEnabled()
    page.save.click()
    assert answers(over) == [None, None, "pain"]
    holds = over.last("feedback")["holds"]
    assert isinstance(holds, list)
    assert [hold.get("pain_at") for hold in holds] == [None, None, "back"]


def test_not_now_keeps_that_it_hurt(over: Desk) -> None:
    over.press(Qt.Key.Key_4)
    over.pages.safety.not_now.click()
    assert answers(over) == [None, None, "pain"]


def test_when_to_get_help_is_one_press_away(over: Desk) -> None:
    over.press(Qt.Key.Key_4)
    page = over.pages.safety
    assert page.help_link.isVisible()
    assert not page.emergency.isVisible()
    page.help_link.click()
    assert page.emergency.isVisible()
    assert plain(page.emergency.text()).endswith("weakness in both legs: get emergency help now.")


def test_tingling_unfolds_it_at_once(over: Desk) -> None:
    over.press(Qt.Key.Key_4)
    over.pages.safety.places.button(3).click()
    assert over.pages.safety.emergency.isVisible()


def test_it_hurt_in_a_stretch_ends_the_break_and_asks_where(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(SADDLE_HOLD)
    desk.pages.guide.steps.too_much.click()
    desk.pages.guide.answers.last.click()
    assert desk.commands == ["stop"]
    desk.told(BACK)
    assert desk.window.page is desk.pages.safety
    desk.pages.safety.not_now.click()
    assert answers(desk) == [None, None, "pain"]


def test_pain_before_any_hold_is_told_too(desks: Desks) -> None:
    desk = desks(wishes=Wishes(place="desk")).told(BREAK).pass_seconds(3)
    desk.press(Qt.Key.Key_X)
    desk.pages.guide.answers.last.click()
    desk.told(BACK)
    desk.pages.safety.not_now.click()
    assert desk.last("feedback")["holds"] == [
        {"exercise": "small", "side": "left", "level": 1, "seconds": 0, "feedback": "pain"}
    ]


def test_a_new_break_forgets_the_questions_about_the_last_one(over: Desk) -> None:
    over.told(BREAK)
    assert over.window.page is over.pages.guide
    assert not over.face.aftermath.is_open


def test_an_offer_takes_the_place_of_a_question_that_nobody_answered(over: Desk, quits: list[bool]) -> None:
    over.told(OFFER)
    assert over.window.page is over.pages.offer
    assert over.window.isVisible()
    assert quits == []


def test_that_it_hurt_is_not_lost_when_the_window_is_needed(over: Desk) -> None:
    over.press(Qt.Key.Key_4)
    over.told(OFFER)
    assert answers(over) == [None, None, "pain"]


def test_a_demo_waits_for_an_answer_as_much_shorter(desks: Desks) -> None:
    fast = replace(BREAK, clock_rate=60.0)
    desk = desks().told(fast).pass_seconds(WHOLE / 60).told(replace(BACK, clock_rate=60.0))
    assert desk.face.aftermath.patience_ms == 1000


def test_what_will_change_is_asked_for_with_the_place_and_shown_before_it_is_saved(over: Desk) -> None:
    over.press(Qt.Key.Key_4)
    page = over.pages.safety
    told: list[Hurt] = []
    page.place_chosen.connect(told.append)
    assert not page.change.isVisible()
    page.places.button(0).click()
    assert told == [Hurt(1, "knee")]
    page.show_change("Saddle pose rests for 7 days.")
    assert plain(page.change.words.text()) == "Saddle pose rests for 7 days."
    assert page.change.isVisible()
    assert over.commands == ["finish"], "nothing is saved yet"
    assert page.exercises is not None
    page.exercises.button(0).click()
    assert told[-1] == Hurt(0, "knee"), "another exercise, another change"


def test_the_safety_page_begins_with_nothing_chosen_and_no_change(over: Desk) -> None:
    over.press(Qt.Key.Key_4)
    page = over.pages.safety
    page.places.button(0).click()
    page.show_change("Saddle pose rests for 7 days.")
    page.ask(("Kneeling lunge", "Saddle pose"), 0)
    assert not page.change.isVisible()
    assert page.places.checkedId() == -1


def test_who_lies_before_a_full_screen_reads_from_there_that_it_is_over(desk: Desk) -> None:
    desk.told(BREAK)
    desk.press(Qt.Key.Key_F)
    desk.pass_seconds(WHOLE).told(AWAY)
    page = desk.pages.wait
    assert desk.window.page is page
    assert desk.window.isFullScreen()
    desk.press(Qt.Key.Key_A)
    assert desk.window.page is desk.pages.done
    assert not desk.window.isFullScreen()


def test_the_waiting_page_is_big_in_a_wide_window_only(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(WHOLE).told(AWAY)
    page = desk.pages.wait
    desk.window.resize(1280, 720)
    desk.window.grab()
    assert page.headline.fontInfo().pixelSize() == 64
    desk.window.resize(440, 600)
    desk.window.grab()
    assert page.headline.fontInfo().pixelSize() < 40
