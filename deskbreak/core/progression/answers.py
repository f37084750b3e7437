"""What the answer after an exercise does (STRETCH.md, section 3).

Pure: from where one stood before the break, and what was held and answered in it, to where one stands then.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from deskbreak.core.history import Entry, Feedback, PainAt
from deskbreak.core.progression import numbers
from deskbreak.core.progression.absence import restored
from deskbreak.core.progression.ladders import Ladders
from deskbreak.core.progression.rungs import rung_at
from deskbreak.core.progression.standing import Rest, Standing
from deskbreak.core.progression.times import Time, times_in


def answered(ladders: Ladders, entry: Entry, *, suggests: bool) -> dict[str, Standing]:
    """The standings that a break's answers change. `ladders` does not know of this break yet.

    What nobody has answered about changes nothing. Unless the person wants suggestions nothing grows by itself; easing
    off, and the way back after an absence, need no suggestion.
    """
    changed: dict[str, Standing] = {}
    for name, time in times_in(ladders.library, entry).items():
        if time.answer is None or name not in ladders.library.exercises:
            continue
        before = changed.get(name) or ladders.standing(name, time.day)
        standing = replace(_stood(ladders, name, before, time), settled=time.day)
        match time.answer:
            case Feedback.EASY:
                changed[name] = _easy(ladders, name, standing, time, suggests)
            case Feedback.RIGHT:
                changed[name] = _right(ladders, name, standing, time, suggests)
            case Feedback.TOO_MUCH:
                changed[name] = _too_much(ladders, name, standing, time)
            case Feedback.PAIN:
                changed[name] = _pain(ladders, name, standing, time)
                changed |= _others_rest(ladders, changed, time)
            case _:
                assert_never(time.answer)
    return changed


def _stood(ladders: Ladders, name: str, standing: Standing, time: Time) -> Standing:
    """The standing on the rung that was done: the person may have gone deeper, which was asked, or gentler.

    Gentler was for this break alone, unless even that was too much.
    """
    number = rung_at(ladders.rungs(name), time.level).number
    if number > standing.level:
        return standing if number in ladders.waits(name, time.day) else moved(ladders, name, standing, number)
    felt_hard = time.answer in (Feedback.TOO_MUCH, Feedback.PAIN)
    return moved(ladders, name, standing, number) if number < standing.level and felt_hard else standing


def moved(ladders: Ladders, name: str, standing: Standing, number: int) -> Standing:
    """At the start of another level, which is new if it is higher.

    How often it was too much, and what rests, goes along.
    """
    rung = rung_at(ladders.rungs(name), number)
    nearer = standing.usual is not None and standing.level < rung.number < standing.usual.level
    return replace(
        standing,
        level=rung.number,
        hold=rung.base,
        begins=rung.number > standing.level,
        easy=0,
        easy_since=None,
        right=0,
        usual=standing.usual if nearer else None,
    )


def _easy(ladders: Ladders, name: str, standing: Standing, time: Time, suggests: bool) -> Standing:
    standing = replace(standing, right=0, hard=0)
    if time.level < standing.level:
        return standing
    if standing.usual is not None:
        back = restored(standing, standing.usual, ladders.rungs(name))
        return back if standing.easy + 1 >= numbers.RESTORING else replace(standing, easy=standing.easy + 1)
    standing = replace(standing, easy=standing.easy + 1, easy_since=standing.easy_since or time.day)
    return _longer(ladders, name, standing) if suggests and asks_for_more(standing, time) else standing


def asks_for_more(standing: Standing, time: Time) -> bool:
    """Whether it was Easy often enough, on days enough."""
    return standing.easy >= numbers.STREAK and standing.easy_since not in (None, time.day)


def _right(ladders: Ladders, name: str, standing: Standing, time: Time, suggests: bool) -> Standing:
    standing = replace(standing, right=standing.right + 1, easy=0, easy_since=None, hard=0)
    grows = suggests and time.level >= standing.level and standing.usual is None and standing.right >= numbers.RIGHTS
    return _longer(ladders, name, standing) if grows else standing


def _longer(ladders: Ladders, name: str, standing: Standing) -> Standing:
    """Held for longer, up to the cap; at the cap the answers stay counted, for the next level."""
    rung = ladders.rung(name, standing)
    held = ladders.seconds(name, standing)
    hold = min(rung.cap, held + numbers.LONGER) if held == standing.hold else standing.hold
    if hold <= held:
        return replace(standing, right=0)
    return replace(standing, hold=hold, begins=False, easy=0, easy_since=None, right=0)


def _too_much(ladders: Ladders, name: str, standing: Standing, time: Time) -> Standing:
    rung, hard = ladders.rung(name, standing), standing.hard + 1
    shorter = max(rung.least, ladders.seconds(name, standing) - numbers.SHORTER)
    standing = replace(standing, easy=0, easy_since=None, right=0, hard_at=time.at)
    if hard < numbers.HARDS:
        return replace(standing, hold=min(standing.hold, shorter), begins=False, hard=hard)
    below = rung_at(ladders.rungs(name), standing.level - 1)
    if below == rung:
        return replace(standing, hold=min(standing.hold, shorter), begins=False, hard=0)
    return replace(moved(ladders, name, standing, below.number), hard=0)


def _pain(ladders: Ladders, name: str, standing: Standing, time: Time) -> Standing:
    """A level down, the shortest hold, and two days of rest; or until the person has had it checked."""
    steps = ladders.rungs(name)
    there = rung_at(steps, standing.level - 1)
    reports = [one for one in ladders.times.get(name, ()) if one.answer is Feedback.PAIN and one.at < time.at]
    again = any(time.at - one.at <= numbers.TWO_REPORTS for one in reports)
    stays = again or standing.level == steps[0].number
    rests = _rested(standing.rests, 0, numbers.PAIN_REST, time.at, time.pain_at)
    if stays:
        rests = (*(rest for rest in rests if rest.until is not None), Rest(None, 0, time.pain_at))
    there_now = replace(moved(ladders, name, standing, there.number), usual=None, hard=0)
    return replace(there_now, hold=there.least, begins=False, rests=rests)


def _others_rest(ladders: Ladders, changed: dict[str, Standing], time: Time) -> dict[str, Standing]:
    """Where it hurt says what else rests, whichever exercise it was."""
    found = {}
    for name, (highest, length) in numbers.RESTS.get(time.pain_at or PainAt.OTHER, {}).items():
        if name in ladders.library.exercises:
            standing = changed.get(name) or ladders.standing(name, time.day)
            rests = _rested(standing.rests, highest, length, time.at, time.pain_at)
            found[name] = replace(standing, rests=rests)
    return found


def _rested(
    rests: tuple[Rest, ...], highest: int, length: timedelta, at: datetime, why: PainAt | None
) -> tuple[Rest, ...]:
    """One rest more; those that are over are forgotten."""
    return (*(rest for rest in rests if rest.holds(at)), Rest(at + length, highest, why))
