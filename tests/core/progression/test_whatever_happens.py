"""The hard rules hold for every person, whatever they answer, choose and leave undone."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as some

from deskbreak.core.history import Feedback, Hold, PainAt
from deskbreak.core.suiting import Wishes
from tests.core.progression.person import Person
from tests.core.shipped import LIBRARY

NAMES = ("lunge", "saddle", "stand", "small", "fig4_seat")
FELT = some.sampled_from([None, *[Feedback.EASY] * 6, Feedback.RIGHT, Feedback.TOO_MUCH, Feedback.PAIN])
THINGS = some.one_of(
    some.tuples(some.just("stretch"), FELT, some.sampled_from([None, *PainAt])),
    some.tuples(some.just("hurts"), some.sampled_from([None, *PainAt])),
    some.tuples(some.just("climbs"), some.sampled_from(["lunge", "saddle", "saddle"])),
    some.tuples(some.just("weeks"), some.integers(1, 25)),
    some.tuples(some.just("later"), some.integers(-3, 60)),
    some.tuples(some.just("hours"), some.integers(1, 5)),
    some.tuples(some.just("yes")),
    some.tuples(some.just("no")),
    some.tuples(
        some.just("choose"), some.sampled_from(("saddle", "saddle", *NAMES)), some.sampled_from([4, 3, 2, 1, 4])
    ),
    some.tuples(some.just("hold"), some.sampled_from(NAMES), some.integers(1, 200)),
    some.tuples(some.just("deeper"), some.sampled_from(NAMES), some.integers(1, 4), FELT),
    some.tuples(some.just("usual")),
    some.tuples(some.just("checked"), some.sampled_from(NAMES)),
    some.tuples(some.just("killed")),
    some.tuples(some.just("avoid"), some.frozensets(some.sampled_from(["knee", "back", "shoulder"]), max_size=2)),
    some.tuples(some.just("place"), some.sampled_from(["floor", "floor", "office", "desk"])),
)


def live(person: Person, thing: tuple[object, ...]) -> None:
    match thing:
        case ("stretch", felt, at):
            person.later(days=1).stretch(felt, at=at)  # type: ignore[arg-type]
        case ("hurts", at):
            person.later(days=1).stretch(Feedback.PAIN, at=at)  # type: ignore[arg-type]
        case ("climbs", str() as name):
            for level in (2, 3, 4):
                person.every_day(None, days=15).choose(name, level)
        case ("weeks", int() as days):
            person.every_day(Feedback.EASY, days=days)
        case ("later", int() as days):
            person.later(days=days)
        case ("hours", int() as hours):
            person.later(hours=hours)
        case ("yes",):
            person.say_yes()
        case ("no",):
            person.say_no()
        case ("choose", str() as name, int() as level):
            person.choose(name, level)
        case ("hold", str() as name, int() as seconds):
            person.hold_for(name, seconds)
        case ("deeper", str() as name, int() as level, felt):
            _in_a_break(person, name, level, felt)  # type: ignore[arg-type]
        case ("usual",):
            person.keep_usual()
        case ("checked", str() as name):
            person.has_it_checked(name)
        case ("killed",):
            person.killed()
        case ("avoid", frozenset() as avoid):
            person.wishes = Wishes(person.wishes.place, avoid=avoid)
        case ("place", str() as place):
            person.wishes = Wishes(place, avoid=person.wishes.avoid)


def _in_a_break(person: Person, name: str, level: int, felt: Feedback | None) -> None:
    """Another level than was planned, chosen in the break; or, where that is not open, told by a window gone mad."""
    levels = [rung.number for rung in person.ladders.rungs(name)]
    if level not in levels or person.standing(name).highest(person.now) is not None:
        return
    rung = person.ladders.rungs(name)[levels.index(level)]
    if level not in person.waits(name):
        person.said_yes.update((name, number) for number in levels if number <= level)
    person.did(Hold(rung.exercise.id, "both", rung.level, 30, felt))


@settings(max_examples=150, deadline=None)
@given(some.lists(THINGS, min_size=2, max_size=20), some.booleans(), some.booleans())
def test_no_break_that_is_planned_ever_breaks_a_hard_rule(
    things: list[tuple[object, ...]], balanced: bool, suggests: bool
) -> None:
    person = Person(balanced=balanced, suggests=suggests)
    for thing in things:
        live(person, thing)
        assert person.plan.steps  # holds it against the hard rules
        for name in NAMES:
            standing = person.standing(name)
            rung = person.ladders.rung(name, standing)
            assert rung.least <= standing.hold <= rung.cap
            assert standing.level in [one.number for one in person.ladders.rungs(name)]
            assert standing == person.standing(name)
    assert set(person.ladders.standings) <= set(LIBRARY.exercises)
