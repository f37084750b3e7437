"""What each of the four answers does to one exercise."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deskbreak.core.exercises import Library
from deskbreak.core.history import Feedback, Hold, PainAt
from deskbreak.core.suiting import Wishes
from tests.core.progression.person import Person
from tests.core.shipped import LIBRARY

EASY, RIGHT, TOO_MUCH, PAIN = Feedback.EASY, Feedback.RIGHT, Feedback.TOO_MUCH, Feedback.PAIN


def lunger(**wishes: object) -> Person:
    return Person(Wishes(exercises=("lunge",), **wishes))  # type: ignore[arg-type]


def used_to(name: str, level: int, hold: int, **wishes: object) -> Person:
    """At a level for weeks, with a hold of their own choice."""
    person = Person(Wishes(exercises=(name,), **wishes))  # type: ignore[arg-type]
    for number in range(2, level + 1):
        person.every_day(None, days=16).choose(name, number)
    return person.every_day(None, days=3).hold_for(name, hold)


def hold_of(person: Person) -> int:
    return next(step.seconds for step in person.plan.steps if step.phase == "hold")


def test_three_times_easy_on_one_day_are_not_enough() -> None:
    person = used_to("lunge", 1, 20)
    for _ in range(3):
        person.later(hours=1).stretch(EASY)
    assert hold_of(person) == 20
    person.later(days=1).stretch(EASY)
    assert hold_of(person) == 25


def test_a_break_in_between_that_nobody_answered_about_breaks_no_row() -> None:
    person = used_to("lunge", 1, 20).every_day(EASY, days=2).every_day(None, days=1).every_day(EASY, days=1)
    assert hold_of(person) == 25


@pytest.mark.parametrize("other", [RIGHT, TOO_MUCH])
def test_another_answer_begins_the_row_anew(other: Feedback) -> None:
    person = used_to("lunge", 1, 30).every_day(EASY, days=2).every_day(other, days=1).every_day(EASY, days=2)
    assert person.standing("lunge").easy == 2
    assert person.next_steps == []


def test_easy_ends_a_row_of_just_right() -> None:
    person = used_to("lunge", 1, 20).every_day(RIGHT, days=4).every_day(EASY, days=1).every_day(RIGHT, days=4)
    assert hold_of(person) == 20
    assert hold_of(person.every_day(RIGHT, days=1)) == 25


def test_just_right_stops_at_the_cap() -> None:
    person = used_to("lunge", 1, 30).every_day(RIGHT, days=10)
    assert hold_of(person) == 30
    assert person.next_steps == []


def test_staying_begins_the_count_of_easy_again() -> None:
    person = used_to("lunge", 1, 30).every_day(EASY, days=3)
    assert person.next_steps == [("lunge", 2)]
    person.say_no()
    assert person.next_steps == []
    assert person.every_day(EASY, days=2).next_steps == []
    assert person.every_day(EASY, days=1).next_steps == [("lunge", 2)]
    assert person.say_yes().offered == [("lunge", 2, 20)]


def test_a_step_that_was_not_answered_is_offered_after_the_next_easy() -> None:
    person = used_to("lunge", 1, 30).every_day(EASY, days=3).killed()
    assert person.every_day(EASY, days=1).next_steps == [("lunge", 2)]


def test_the_next_level_waits_for_its_days_and_keeps_the_row() -> None:
    person = Person(Wishes(exercises=("saddle",))).hold_for("saddle", 45)
    person.every_day(EASY, days=6)
    assert person.next_steps == []
    assert person.every_day(EASY, days=1).next_steps == [("saddle", 2)]


def test_a_level_that_is_to_be_avoided_is_not_offered() -> None:
    assert used_to("lunge", 1, 30, avoid=frozenset({"back"})).every_day(EASY, days=3).next_steps == []
    assert used_to("lunge", 3, 60, avoid=frozenset({"shoulder"})).every_day(EASY, days=14).next_steps == []
    assert used_to("lunge", 3, 60).every_day(EASY, days=14).next_steps == [("lunge", 4)]


def test_too_much_is_shorter_without_going_deeper_the_next_three_times() -> None:
    person = used_to("lunge", 3, 45).every_day(RIGHT, days=1)
    assert [step.phase for step in person.plan.steps if step.phase == "deepen"] == ["deepen", "deepen"]
    person.every_day(TOO_MUCH, days=1)
    assert hold_of(person) == 35
    for _ in range(3):
        assert not [step for step in person.plan.steps if step.phase == "deepen"]
        person.every_day(RIGHT, days=1)
    assert [step.phase for step in person.plan.steps if step.phase == "deepen"] == ["deepen", "deepen"]


def test_too_much_never_goes_below_fifteen_seconds() -> None:
    person = used_to("lunge", 1, 20).every_day(TOO_MUCH, days=1).every_day(RIGHT, days=1).every_day(TOO_MUCH, days=1)
    assert person.offered == [("lunge", 1, 15)]


def test_too_much_twice_in_a_row_leads_a_level_down() -> None:
    person = used_to("lunge", 3, 45).every_day(TOO_MUCH, days=2)
    assert person.offered == [("lunge", 2, 30)]
    assert person.standing("lunge").hard == 0


def test_too_much_twice_at_the_first_level_stays_there() -> None:
    person = used_to("lunge", 1, 30).every_day(TOO_MUCH, days=2)
    assert person.offered == [("lunge", 1, 15)]


def test_too_much_while_a_level_is_new_counts_from_what_was_held() -> None:
    person = Person(Wishes(exercises=("saddle",))).every_day(TOO_MUCH, days=1)
    assert person.offered == [("saddle", 1, 15)]


def test_where_the_sides_differ_the_harder_answer_counts() -> None:
    person = used_to("lunge", 2, 45).later(days=1)
    person.did(Hold("lunge", "left", 2, 45, EASY), Hold("lunge", "right", 2, 45, TOO_MUCH))
    assert hold_of(person) == 35
    person.later(days=1).did(Hold("lunge", "left", 2, 35, RIGHT), Hold("lunge", "right", 2, 35, None))
    assert person.standing("lunge").right == 1


def test_an_answer_for_one_exercise_leaves_the_others() -> None:
    person = Person().every_day({"lunge": TOO_MUCH}, days=1)
    assert "saddle" not in person.ladders.standings


def test_deeper_in_a_break_is_where_one_stands_from_then_on() -> None:
    person = used_to("saddle", 1, 45).every_day(None, days=7)
    assert person.waits("saddle") == {3: 7, 4: 21}
    person.said_yes.add(("saddle", 2))
    person.did(Hold("saddle", "both", 1, 20, RIGHT), Hold("saddle", "both", 2, 30, RIGHT))
    assert person.offered[0][:2] == ("saddle", 2)


def test_a_level_that_is_not_open_is_not_stood_on_whatever_a_break_says() -> None:
    person = used_to("saddle", 1, 30).did(Hold("saddle", "both", 4, 30, EASY))
    assert person.standing("saddle").level == 1


def test_gentler_in_a_break_is_for_that_break() -> None:
    person = used_to("saddle", 3, 60).did(Hold("saddle", "both", 3, 10, EASY), Hold("saddle", "both", 1, 30, EASY))
    assert (person.standing("saddle").level, person.standing("saddle").easy) == (3, 0)
    person.did(Hold("saddle", "both", 1, 30, RIGHT))
    assert person.offered[0][:2] == ("saddle", 3)


def test_gentler_and_still_too_much_is_where_one_stands_from_then_on() -> None:
    person = used_to("saddle", 3, 60).did(Hold("saddle", "both", 2, 30, TOO_MUCH))
    assert (person.standing("saddle").level, person.standing("saddle").hold) == (2, 20)


def test_answers_about_exercises_that_are_gone_change_nothing() -> None:
    person = lunger().did(Hold("low_squat", "both", 1, 30, EASY))
    assert person.ladders.standings == {}
    assert person.offered == [("lunge", 1, 15)]


def test_an_own_exercise_without_a_cap_is_never_made_longer() -> None:
    wall = replace(LIBRARY.exercises["stand"], id="wall", where="floor", alt=None)
    plain = replace(wall, levels=tuple(replace(level, hold_cap=None, days=None) for level in wall.levels))
    library = Library({**LIBRARY.exercises, "wall": plain}, LIBRARY.routines, frozenset({"wall"}))
    person = Person(Wishes(exercises=("wall",)), library=library)
    person.every_day(EASY, days=3)
    assert person.offered == [("wall", 1, 25)]
    assert person.every_day(EASY, days=3).next_steps == [("wall", 2)]


def test_a_ladder_may_miss_the_exercise_of_its_last_level() -> None:
    library = Library({"lunge": LIBRARY.exercises["lunge"]}, LIBRARY.routines)
    person = Person(library=library)
    assert [rung.number for rung in person.ladders.rungs("lunge")] == [1, 2, 3]
    assert person.stretch(PAIN, at=PainAt.BACK).offered == []


def test_the_side_that_was_cut_short_comes_first_the_next_time() -> None:
    person = lunger().stretch(cut={("lunge", "right"): 6})
    assert [stretch.side for stretch in person.plan.stretches] == ["right", "left"]
    person.stretch()
    assert [stretch.side for stretch in person.plan.stretches] == ["left", "right"]
    person.did(Hold("lunge", "left", 1, 15))
    assert [stretch.side for stretch in person.plan.stretches] == ["right", "left"]
    person.did(Hold("lunge", "right", 1, 15))
    assert [stretch.side for stretch in person.plan.stretches] == ["left", "right"]


def test_the_first_three_times_follow_from_the_history_though_nobody_answers() -> None:
    person = lunger()
    for seconds in (15, 15, 15, 20):
        assert hold_of(person) == seconds
        person.later(days=1).stretch().killed()


def test_a_hold_of_ones_own_is_held_at_once_and_within_the_cap() -> None:
    assert lunger().hold_for("lunge", 25).offered == [("lunge", 1, 25)]
    assert lunger().hold_for("lunge", 500).offered == [("lunge", 1, 30)]
    assert lunger().hold_for("lunge", 1).offered == [("lunge", 1, 15)]
