"""Whole weeks of two people: how they come from the first level to the last, and what gets in between."""

from __future__ import annotations

import pytest

from deskbreak.core.history import Feedback, PainAt
from deskbreak.core.suiting import Wishes
from tests.core.progression.person import Person

EASY, RIGHT, TOO_MUCH, PAIN = Feedback.EASY, Feedback.RIGHT, Feedback.TOO_MUCH, Feedback.PAIN


@pytest.fixture
def ann() -> Person:
    """Does the lunge alone."""
    return Person(Wishes(exercises=("lunge",)))


@pytest.fixture
def ben() -> Person:
    """Does the saddle pose alone."""
    return Person(Wishes(exercises=("saddle",)))


def test_everybody_begins_with_the_first_level_and_two_thirds_of_the_hold() -> None:
    assert Person().offered == [("lunge", 1, 15), ("saddle", 1, 20)]


def climb(person: Person) -> list[tuple[int, int, int]]:
    """Easy every day, and yes to every step: the level, the hold at its end, and the days that it took."""
    found = []
    for _ in range(3):
        days = person.easy_until_offered()
        ((_, level, hold),) = person.offered
        assert [number for _, number in person.next_steps] == [level + 1]
        found.append((level, hold, days))
        person.say_yes()
    return found


def test_the_lunge_from_the_first_level_to_the_turn_in_seven_weeks(ann: Person) -> None:
    assert climb(ann) == [(1, 30, 12), (2, 45, 15), (3, 60, 24)]
    assert ann.offered == [("lunge_rotate", 4, 15)]
    ann.every_day(EASY, days=30)
    assert ann.offered == [("lunge_rotate", 4, 30)]
    assert ann.next_steps == [], "there is nothing above it"


def test_the_saddle_pose_from_sitting_upright_to_lying_back(ben: Person) -> None:
    assert climb(ben) == [(1, 45, 15), (2, 45, 15), (3, 60, 24)]
    assert ben.offered == [("saddle", 4, 20)]
    ben.every_day(EASY, days=60)
    assert ben.offered[0][:2] == ("saddle", 4)
    hold = next(step for step in ben.plan.steps if step.phase == "hold")
    assert hold.seconds == 90


def test_several_breaks_a_day_are_faster_but_the_days_are_minded(ben: Person) -> None:
    for day in range(1, 8):
        ben.later(days=1)
        for _ in range(4):
            ben.later(hours=1).stretch(EASY)
        assert ben.offered[0][2] <= 45
        assert (ben.next_steps != []) == (day >= 7), "seven days at this level, however many breaks"
        ben.later(hours=-4)


def test_just_right_makes_it_longer_slowly_and_never_deeper(ben: Person) -> None:
    ben.every_day(RIGHT, days=4)
    assert ben.offered == [("saddle", 1, 30)]
    ben.every_day(RIGHT, days=1)
    assert ben.offered == [("saddle", 1, 35)]


def test_without_an_answer_nothing_changes(ben: Person) -> None:
    ben.every_day(None, days=30)
    assert ben.offered == [("saddle", 1, 30)]
    assert ben.next_steps == []
    assert ben.standing("saddle").easy == 0


def test_a_year_without_suggestions_stays_where_it_is() -> None:
    person = Person(suggests=False)
    for answer in (EASY, RIGHT) * 20:
        person.every_day(answer, days=9)
    assert [part[:2] for part in person.offered] == [("lunge", 1), ("saddle", 1)]
    assert [step.seconds for step in person.plan.steps if step.phase == "hold"] == [20, 20, 30]
    assert person.next_steps == []


def test_six_weeks_of_both_with_a_bad_day_a_holiday_and_a_sore_knee() -> None:
    person = Person()
    person.every_day(EASY, days=12)
    assert person.next_steps == [("lunge", 2)]
    person.say_yes()
    assert [part[:2] for part in person.offered] == [("lunge", 2), ("saddle", 1)]
    person.every_day({"lunge": TOO_MUCH, "saddle": EASY}, days=1)
    held = {step.exercise: step.seconds for step in person.plan.steps if step.phase == "hold"}
    assert held == {"lunge": 15, "saddle": 45}
    person.every_day({"lunge": RIGHT, "saddle": EASY}, days=3)
    assert person.next_steps == [("saddle", 2)]
    person.say_no()
    assert person.next_steps == []
    # Sixteen days at the sea.
    person.later(days=16)
    assert [part[:2] for part in person.offered] == [("lunge", 1), ("saddle", 1)]
    held = {step.exercise: step.seconds for step in person.plan.steps if step.phase == "hold"}
    assert held == {"lunge": 15, "saddle": 30}
    person.stretch(EASY).every_day(EASY, days=1)
    assert person.standing("lunge").level == 2
    assert (person.standing("saddle").level, person.standing("saddle").hold) == (1, 45)
    # And then the knee.
    person.every_day({"lunge": PAIN}, days=1, at=PainAt.KNEE)
    assert [part[:2] for part in person.offered] == [("stand", 1)]
    person.later(days=6, hours=23)
    assert [part[:2] for part in person.offered] == [("stand", 1)]
    person.later(hours=1)
    assert [part[:2] for part in person.offered] == [("lunge", 1), ("saddle", 1)]
    assert person.standing("lunge").hold == 15
