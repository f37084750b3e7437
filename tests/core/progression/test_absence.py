"""What is gentler after an absence, and how it comes back."""

from __future__ import annotations

import pytest

from deskbreak.core.history import Feedback, Hold, PainAt
from deskbreak.core.suiting import Wishes
from tests.core.progression.person import Person
from tests.core.progression.test_answers import used_to

EASY, RIGHT, TOO_MUCH, PAIN = Feedback.EASY, Feedback.RIGHT, Feedback.TOO_MUCH, Feedback.PAIN


@pytest.mark.parametrize(
    ("days", "level", "hold"),
    [(6, 3, 60), (7, 3, 45), (13, 3, 45), (14, 2, 30), (27, 2, 30), (28, 1, 20), (400, 1, 20)],
)
def test_the_saddle_pose_after_an_absence(days: int, level: int, hold: int) -> None:
    assert used_to("saddle", 3, 60).later(days=days).offered == [("saddle", level, hold)]


@pytest.mark.parametrize(("days", "level", "hold"), [(14, 2, 30), (28, 2, 20), (400, 2, 20)])
def test_the_lunge_keeps_two_levels(days: int, level: int, hold: int) -> None:
    assert used_to("lunge", 3, 60).later(days=days).offered == [("lunge", level, hold)]


def test_an_absence_never_makes_anything_longer() -> None:
    assert used_to("lunge", 1, 15).later(days=20).offered == [("lunge", 1, 15)]
    assert used_to("lunge", 1, 30).later(days=20).offered == [("lunge", 1, 20)]
    assert used_to("lunge", 1, 15).standing("lunge").usual is None


def test_a_level_below_is_none_that_is_new() -> None:
    person = Person(Wishes(exercises=("lunge",))).choose("lunge", 2).every_day(None, days=4).later(days=14)
    assert person.offered == [("lunge", 1, 20)]
    person = Person(Wishes(exercises=("lunge",))).choose("lunge", 2).every_day(TOO_MUCH, days=2)
    assert person.offered == [("lunge", 1, 20)]


def test_it_stays_gentler_until_easy_brings_it_back() -> None:
    person = used_to("saddle", 3, 60).later(days=30).stretch().killed().every_day(None, days=3)
    assert person.offered == [("saddle", 1, 20)]
    person.every_day(EASY, days=1)
    assert person.standing("saddle").level == 1
    person.every_day(EASY, days=1)
    assert (person.standing("saddle").level, person.standing("saddle").hold) == (2, 30)
    person.every_day(EASY, days=2)
    assert (person.standing("saddle").level, person.standing("saddle").hold) == (3, 30)
    assert person.standing("saddle").usual is None


def test_two_easy_bring_back_a_hold_that_was_shorter() -> None:
    person = used_to("saddle", 2, 45).later(days=10).stretch(EASY)
    assert person.standing("saddle").hold == 34
    person.later(hours=1).stretch(EASY)
    assert person.standing("saddle").hold == 45


def test_just_right_brings_nothing_back_and_takes_nothing() -> None:
    person = used_to("saddle", 3, 60).later(days=15).stretch(EASY).every_day(RIGHT, days=6)
    assert (person.standing("saddle").level, person.standing("saddle").hold) == (2, 30)


def test_the_way_back_needs_no_suggestion() -> None:
    person = used_to("saddle", 3, 60).later(days=15)
    person.suggests = False
    person.stretch(EASY).every_day(EASY, days=1)
    assert person.standing("saddle").level == 3


def test_a_second_absence_on_the_way_back_keeps_what_was_usual() -> None:
    person = used_to("saddle", 3, 60).later(days=15).stretch(EASY).later(days=15)
    assert person.offered == [("saddle", 1, 30)]
    assert person.keep_usual().offered[0][:2] == ("saddle", 3)


def test_the_usual_levels_can_be_kept_at_once() -> None:
    person = used_to("saddle", 3, 60).later(days=40).keep_usual()
    assert person.offered == [("saddle", 3, 60)]
    assert person.killed().offered == [("saddle", 3, 60)]
    assert person.keep_usual().offered == [("saddle", 3, 60)]


def test_too_much_on_the_way_back_leads_further_down_for_good() -> None:
    person = used_to("saddle", 3, 60).later(days=15).stretch(TOO_MUCH).every_day(TOO_MUCH, days=1)
    assert (person.standing("saddle").level, person.standing("saddle").usual) == (1, None)


def test_deeper_on_the_way_back_is_one_level_nearer() -> None:
    person = used_to("saddle", 3, 60).later(days=40)
    person.did(Hold("saddle", "both", 2, 30, RIGHT))
    assert person.standing("saddle").level == 2
    person.every_day(EASY, days=2)
    assert (person.standing("saddle").level, person.standing("saddle").usual) == (3, None)


def test_one_exercise_may_have_been_away_while_another_was_not() -> None:
    person = Person().choose("lunge", 2).every_day(None, days=4)
    person.wishes = Wishes(exercises=("saddle",))
    person.every_day(None, days=15)
    person.wishes = Wishes()
    assert [part[:2] for part in person.offered] == [("lunge", 1), ("saddle", 1)]


def test_a_clock_that_was_set_back_is_no_absence() -> None:
    person = used_to("saddle", 2, 45).later(days=-300)
    assert person.offered == [("saddle", 2, 45)]
    person.stretch(EASY).every_day(EASY, days=2)
    assert person.standing("saddle").level == 2


def test_a_clock_that_was_far_ahead_for_one_break_takes_nothing_once_it_is_right() -> None:
    person = used_to("saddle", 2, 45).later(days=1000).stretch().later(days=-999)
    assert person.offered == [("saddle", 2, 45)]
    assert person.ladders.last_done(person.now) == person.now


def test_what_was_never_done_is_no_absence() -> None:
    assert Person().later(days=90).offered == [("lunge", 1, 15), ("saddle", 1, 20)]
    assert Person().ladders.last_done(Person().now) is None


def test_a_rest_is_an_absence_too() -> None:
    person = used_to("saddle", 3, 60).every_day(PAIN, days=1, at=PainAt.TINGLING)
    assert person.standing("saddle").level == 2
    assert [part[0] for part in person.offered] != ["saddle"]
    person.later(days=14)
    assert person.offered == [("saddle", 1, 15)]
