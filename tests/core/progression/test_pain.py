"""What rests after “It hurt”, for how long, and what comes in its place."""

from __future__ import annotations

import pytest

from deskbreak.core.history import Feedback, Hold, PainAt
from deskbreak.core.suiting import Wishes
from tests.core.progression.person import Person
from tests.core.progression.test_answers import used_to

EASY, PAIN = Feedback.EASY, Feedback.PAIN


def person_at(lunge: int = 2, saddle: int = 2) -> Person:
    """Used to both stretches."""
    person = Person()
    for name, level in (("lunge", lunge), ("saddle", saddle)):
        for number in range(2, level + 1):
            person.every_day(None, days=16).choose(name, number)
    return person.every_day(None, days=3)


def names(person: Person) -> list[tuple[str, int]]:
    return [part[:2] for part in person.offered]


def test_pain_is_two_days_of_rest_then_a_level_down_and_fifteen_seconds() -> None:
    person = person_at().every_day({"saddle": PAIN}, days=1)
    assert names(person) == [("lunge", 2)]
    assert names(person.later(hours=47)) == [("lunge", 2)]
    person.later(hours=1)
    assert person.offered == [("lunge", 2, 30), ("saddle", 1, 15)]


@pytest.mark.parametrize(
    ("where", "days", "instead"),
    [
        (PainAt.KNEE, 7, [("stand", 1)]),
        (PainAt.BACK, 7, [("lunge", 1)]),
        (PainAt.TINGLING, 14, [("lunge", 2)]),
        (PainAt.HIP_JOINT, 2, [("lunge", 2)]),
        (PainAt.OTHER, 2, [("lunge", 2)]),
        (None, 2, [("lunge", 2)]),
    ],
)
def test_where_it_hurt_says_what_rests(where: PainAt | None, days: int, instead: list[tuple[str, int]]) -> None:
    person = person_at().every_day({"saddle": PAIN}, days=1, at=where)
    for _ in range(days):
        assert names(person) == instead
        person.later(days=1).did(Hold(instead[0][0], "both", instead[0][1], 30))
    assert "saddle" in [name for name, _ in names(person)]


def test_a_knee_that_hurts_on_a_chair_rests_the_floor_too() -> None:
    person = Person(Wishes(place="office")).choose("stand", 2).every_day(None, days=3)
    person.every_day({"fig4_seat": PAIN}, days=1, at=PainAt.KNEE)
    assert names(person) == [("stand", 2), ("small", 1)]
    person.wishes = Wishes()
    assert names(person) == [("stand", 2)]
    assert [rest.why for rest in person.standing("lunge").rests] == [PainAt.KNEE]


def test_pain_at_the_first_level_rests_until_it_was_checked() -> None:
    person = Person().every_day({"lunge": PAIN}, days=1)
    assert names(person.later(days=100)) == [("stand", 1), ("saddle", 1)]
    assert names(person.has_it_checked("lunge")) == [("lunge", 1), ("saddle", 1)]
    assert person.offered[0] == ("lunge", 1, 15)


def test_two_reports_within_two_weeks_rest_until_it_was_checked() -> None:
    person = person_at(lunge=3).every_day({"lunge": PAIN}, days=1).every_day(None, days=10)
    assert person.standing("lunge").level == 2
    person.every_day({"lunge": PAIN}, days=1)
    assert person.standing("lunge").level == 1
    assert names(person.later(days=20))[0] == ("stand", 1)
    assert names(person.has_it_checked("lunge"))[0] == ("lunge", 1)


def test_two_reports_further_apart_are_two_rests_of_two_days() -> None:
    person = person_at(lunge=3).every_day({"lunge": PAIN}, days=1).every_day(None, days=14)
    person.every_day({"lunge": PAIN}, days=1).later(days=2)
    assert names(person)[0] == ("lunge", 1)


def test_having_it_checked_ends_no_rest_that_ends_by_itself() -> None:
    person = Person().every_day({"lunge": PAIN}, days=1, at=PainAt.KNEE).has_it_checked("lunge")
    assert names(person) == [("stand", 1)]
    assert names(person.later(days=7)) == [("lunge", 1), ("saddle", 1)]


def test_pain_before_there_was_a_hold_is_a_report_but_no_time_done() -> None:
    person = person_at(lunge=3).later(days=1).did(Hold("lunge", "left", 3, 0, PAIN, PainAt.OTHER))
    assert person.standing("lunge").level == 2
    assert [time.is_done for time in person.ladders.times["lunge"]][-1] is False


def test_other_answers_in_the_same_break_count_too() -> None:
    person = person_at().hold_for("lunge", 40).every_day(EASY, days=2)
    person.every_day({"lunge": EASY, "saddle": PAIN}, days=1, at=PainAt.BACK)
    assert person.standing("lunge").hold == 45
    assert [rest.highest for rest in person.standing("lunge").rests] == [1]
    assert person.offered == [("lunge", 1, 20)]


def test_a_rest_above_a_level_offers_no_step_up() -> None:
    person = used_to("lunge", 1, 30).every_day(EASY, days=2)
    person.did(Hold("saddle", "both", 1, 30, PAIN, PainAt.BACK))
    person.every_day(EASY, days=1)
    assert person.next_steps == []
    assert person.later(days=7).stretch(EASY).next_steps == []


def test_lying_back_needs_fourteen_days_without_pain_on_the_elbows_anew() -> None:
    person = used_to("saddle", 3, 60).every_day(EASY, days=14)
    assert person.next_steps == [("saddle", 4)]
    person.say_yes().every_day(EASY, days=2)
    person.every_day(PAIN, days=1).later(days=2)
    assert person.standing("saddle").level == 3
    assert person.waits("saddle") == {4: 14}
    person.every_day(EASY, days=13)
    assert person.waits("saddle") == {4: 1}
    assert person.choose("saddle", 4).standing("saddle").level == 3
    person.every_day(EASY, days=1)
    assert person.choose("saddle", 4).standing("saddle").level == 4


def test_with_everything_resting_a_walk_remains() -> None:
    person = Person()
    for name in ("lunge", "saddle", "stand", "small", "fig4_seat", "fig4_floor"):
        person.did(Hold(name, "both", 1, 20, PAIN))
    assert [step.phase for step in person.plan.steps] == ["walk"]
    for place in ("office", "desk"):
        person.wishes = Wishes(place=place)
        assert [step.phase for step in person.plan.steps] == ["walk"]


def test_with_everything_avoided_a_walk_remains() -> None:
    avoid = frozenset({"knee", "ankle", "back", "hip_replacement", "pregnant", "shoulder", "balance"})
    person = Person(Wishes(avoid=avoid))
    assert names(person) == [("small", 1)], "sitting tall suits everybody"
    person.did(Hold("small", "both", 1, 20, PAIN))
    assert [step.phase for step in person.plan.steps] == ["walk"]


def test_the_long_rest_of_another_exercise_is_not_overwritten() -> None:
    person = person_at(lunge=3).every_day({"lunge": PAIN, "saddle": PAIN}, days=1, at=PainAt.KNEE)
    assert names(person.later(days=6)) == [("stand", 1)]
    assert {name for name, _ in names(person.later(days=1))} == {"lunge", "saddle"}
