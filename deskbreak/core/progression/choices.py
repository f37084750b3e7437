"""What the person chooses about a ladder: a step up that is offered, another level or hold, an end to a rest.

Separate from the answers, which are about what was done. Up needs a yes, which is asked before anything here is called;
down needs none.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from deskbreak.core.progression.answers import asks_for_more, moved
from deskbreak.core.progression.ladders import Ladders
from deskbreak.core.progression.rungs import Rung, rung_at
from deskbreak.core.progression.standing import Standing
from deskbreak.core.suiting import Wishes, highest_level


@dataclass(frozen=True, slots=True)
class NextStep:
    """A level up that may be offered, with the numbers that speak for it."""

    name: str
    """The exercise on whose ladder it is."""
    now: Rung
    hold: int
    days: int
    """On how many days it was done at this level."""
    next: Rung


def next_step(ladders: Ladders, wishes: Wishes, name: str, now: datetime) -> NextStep | None:
    """The step up that the last answer allows; none where something still speaks against it.

    That is: Easy three times in a row on two days, the hold at its cap, days enough at this level, nothing that is to
    be avoided or rests, and no level that is still to be brought back after an absence.
    """
    done = ladders.done(name)
    if not done or name not in ladders.library.exercises:
        return None
    standing, steps = ladders.standing(name, done[-1].day), ladders.rungs(name)
    rung = ladders.rung(name, standing)
    above = [one for one in steps if one.number > rung.number]
    days = ladders.days_at(name, rung.number)
    at_cap = ladders.seconds(name, standing) >= rung.cap and standing.usual is None
    if not above or not at_cap or days < rung.days or not asks_for_more(standing, done[-1]):
        return None
    suits = highest_level(rung.exercise, wishes) >= rung.level and _suits(ladders, wishes, name, above[0])
    rests = standing.highest(now) is not None
    return NextStep(name, rung, standing.hold, days, above[0]) if suits and not rests else None


def _suits(ladders: Ladders, wishes: Wishes, name: str, rung: Rung) -> bool:
    base = ladders.library.exercises[name]
    return highest_level(base, wishes) >= rung.number and highest_level(rung.exercise, wishes) >= rung.level


def tried(ladders: Ladders, step: NextStep, day: date) -> Standing:
    """The person wants to try the next level."""
    return at_level(ladders, step.name, step.next.number, day)


def stayed(ladders: Ladders, step: NextStep, day: date) -> Standing:
    """The person stays, which is just as good: the count of Easy starts again."""
    return replace(ladders.standing(step.name, day), easy=0, easy_since=None)


def at_level(ladders: Ladders, name: str, number: int, day: date) -> Standing:
    """Another level from now on, as the person wishes; one that is not open yet changes nothing."""
    standing = ladders.standing(name, day)
    there = rung_at(ladders.rungs(name), number).number
    if there == standing.level or there in ladders.waits(name, day):
        return standing
    return replace(moved(ladders, name, standing, there), usual=None, hard=0, settled=day)


def with_hold(ladders: Ladders, name: str, seconds: int, day: date) -> Standing:
    """Another hold from now on, as the person wishes, up to the cap of the level."""
    standing = ladders.standing(name, day)
    rung = ladders.rung(name, standing)
    return replace(
        standing, hold=rung.within(seconds), begins=False, easy=0, easy_since=None, right=0, usual=None, settled=day
    )


def as_usual(ladders: Ladders, name: str, day: date) -> Standing:
    """The levels from before the absence: the person wants them back at once."""
    standing = ladders.standing(name, day)
    if standing.usual is None:
        return standing
    return replace(
        standing, level=standing.usual.level, hold=standing.usual.hold, begins=False, usual=None, easy=0, settled=day
    )


def checked(ladders: Ladders, name: str, now: datetime) -> Standing:
    """The person has had it checked: nothing that waited for that rests any more."""
    standing = ladders.standing(name, now.date())
    return replace(standing, rests=tuple(rest for rest in standing.rests if rest.until is not None and rest.holds(now)))
