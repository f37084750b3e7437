"""How often: the day's dose, the week's, and the balanced plan."""

from __future__ import annotations

from datetime import timedelta

from deskbreak.core.history import Hold, Outcome
from deskbreak.core.plan import plan
from deskbreak.core.progression.dose import full_breaks, may_be_full, week_seconds
from deskbreak.core.progression.prescription import prescribed
from deskbreak.core.suiting import Wishes
from tests.core.progression.person import MONDAY, Person
from tests.core.progression.test_answers import used_to


def kind(person: Person) -> str:
    """What sort of break is offered now."""
    made = person.plan
    return made.wishes.length if made.stretches else "walk"


def day_of(person: Person, breaks: int) -> list[str]:
    """So many breaks, an hour apart, each done whole."""
    kinds = []
    for _ in range(breaks):
        kinds.append(kind(person))
        person.stretch().later(hours=1)
    return kinds


def test_both_means_both_every_time() -> None:
    assert day_of(Person(), 6) == ["full"] * 6


def test_balanced_is_two_full_ones_a_day_then_a_walk_and_a_short_one_in_turn() -> None:
    person = Person(balanced=True)
    assert day_of(person, 6) == ["full", "full", "walk", "short", "walk", "short"]
    person.later(days=1, hours=-6)
    assert day_of(person, 3) == ["full", "full", "walk"]


def test_at_the_desk_too() -> None:
    person = Person(Wishes(place="desk"), balanced=True)
    assert day_of(person, 4) == ["full", "full", "walk", "short"]


def test_somebody_who_wants_short_ones_gets_no_longer_ones() -> None:
    person = Person(Wishes(length="short"), balanced=True)
    assert "full" not in {person.plan.wishes.length for _ in range(3) if person.stretch()}


def test_half_a_break_is_half_of_the_dose() -> None:
    person = Person(balanced=True)
    person.did(Hold("saddle", "both", 1, 20), outcome=Outcome.STOPPED).later(hours=1)
    assert day_of(person, 3) == ["full", "full", "walk"]


def test_when_the_week_has_had_enough_it_is_walks_and_short_ones() -> None:
    person = Person(balanced=True)
    for _ in range(5):
        assert kind(person) == "full"
        person.did(*(Hold("lunge", side, 2, 120) for side in ("left", "right"))).later(days=1)
    assert day_of(person, 3) == ["walk", "short", "walk"]
    assert kind(person.later(days=2)) == "full", "the first days have passed out of the week"


def test_a_week_is_today_and_the_six_days_before_for_each_side() -> None:
    person = Person()
    person.did(Hold("lunge", "left", 1, 20), Hold("saddle", "both", 1, 30), Hold("fig4_seat", "left", 1, 25))
    breaks = person.ladders.breaks
    assert week_seconds(breaks, MONDAY.date()) == (50, 30)
    assert week_seconds(breaks, MONDAY.date() + timedelta(days=6)) == (50, 30)
    assert week_seconds(breaks, MONDAY.date() + timedelta(days=7)) == (0, 0)
    assert week_seconds(breaks, MONDAY.date() - timedelta(days=1)) == (0, 0), "the clock was set back"


def test_the_deep_saddle_pose_keeps_two_hours_between_where_the_plan_is_balanced() -> None:
    person = used_to("saddle", 3, 60, length="full").later(days=1)
    person.balanced = True
    assert person.stretch().later(hours=1, minutes=59).offered == [("saddle", 2, 30)]
    assert person.later(minutes=1).offered == [("saddle", 3, 60)]
    person.balanced = False
    assert person.stretch().later(hours=1).offered == [("saddle", 3, 60)]


def test_four_full_breaks_a_day_are_the_most() -> None:
    person = Person()
    full = plan(person.library, prescribed(person.ladders, person.wishes, person.now))
    for number in range(4):
        assert full_breaks(person.ladders.breaks, full, person.now.date()) == number
        assert may_be_full(person.ladders.breaks, full, person.now.date())
        person.stretch(of=full).later(hours=1)
    assert not may_be_full(person.ladders.breaks, full, person.now.date())
    walk = plan(person.library, Wishes(exercises=()))
    assert full_breaks(person.ladders.breaks, walk, person.now.date()) == 0
