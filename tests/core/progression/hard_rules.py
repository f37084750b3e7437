"""The hard rules of STRETCH.md, section 3, held against whatever is planned for a person."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from deskbreak.core.history import Feedback
from deskbreak.core.plan import Plan
from deskbreak.core.progression.rungs import ladder_of, rungs

if TYPE_CHECKING:
    from tests.core.progression.person import Person


def check(person: Person, made: Plan) -> None:
    """Nothing that is planned breaks a hard rule."""
    assert made.steps, "a break is never empty"
    assert made.seconds > 0
    for group, stretch in enumerate(made.stretches):
        name = ladder_of(person.library, stretch.exercise.id)
        hold = next(step.seconds for step in made.steps if (step.group, step.phase) == (group, "hold"))
        rung = next(
            one
            for one in rungs(person.library, person.library.exercises[name])
            if (one.exercise.id, one.level) == (stretch.exercise.id, stretch.level)
        )
        asked_for_short = made.wishes.length != "full"
        assert min(15, rung.base) <= hold <= rung.cap or asked_for_short, f"{name}: {hold} s"
        assert rung.number == 1 or (name, rung.number) in person.said_yes, f"{name} {rung.number} without a yes"
        _rests(person, name, rung.number)
    _heels(made)
    if any(stretch.exercise.id == "saddle" and stretch.level == 4 for stretch in made.stretches):
        assert _painless_days(person) >= 14, "saddle 4 too early"


def _rests(person: Person, name: str, level: int) -> None:
    for rest in person.standing(name).rests:
        assert not rest.holds(person.now) or level <= rest.highest, f"{name} rests"


def _heels(made: Plan) -> None:
    for group, stretch in enumerate(made.stretches):
        if stretch.exercise.limit is not None:
            pose = [one for one in made.steps if one.group == group and one.phase not in ("between", "change_sides")]
            assert sum(step.seconds for step in pose) <= 180


def _painless_days(person: Person) -> int:
    """The days at saddle 3 since it last hurt, counted here in another way than in the core."""
    run: set[date] = set()
    for entry in person.ladders.breaks:
        holds = [hold for hold in entry.holds if hold.exercise == "saddle"]
        if any(hold.feedback is Feedback.PAIN for hold in holds):
            run.clear()
        elif holds and holds[-1].level == 3 and holds[-1].seconds:
            run.add(entry.at.date())
    return len(run)
