"""What the overview shows of a status: one value, from which both of its forms are drawn (UI.md, 5.9).

Separate from the widgets, so that each state can be read and tested as words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from deskbreak.core.status import Status, ring_fraction
from deskbreak.faces.day import DayView, day_view
from deskbreak.faces.overview import wording
from deskbreak.language import lengths
from deskbreak.language.texts import Texts

tr = Texts("Overview")


class Kind(Enum):
    """What is going on; later ones are shown only where no earlier one holds."""

    BREAK = "break"
    PAUSED = "paused"
    OFF_HOURS = "off_hours"
    AWAY = "away"
    OFFER = "offer"
    HELD = "held"
    HEADS_UP = "heads_up"
    JUST_BACK = "just_back"
    SITTING = "sitting"


class Act(Enum):
    """What a button does. The first of a view is the bold one."""

    START = "start"
    RESUME = "resume"
    SHOW_BREAK = "show_break"
    SNOOZE = "snooze"
    SKIP = "skip"
    UNDO = "undo"
    WAS_SITTING = "was_sitting"
    PAUSE = "pause"


@dataclass(frozen=True, slots=True)
class Ring:
    """How far the sitting has come, 0 to 1, and in minutes."""

    kind: Kind
    fraction: float
    minutes: int
    mark_minutes: int


@dataclass(frozen=True, slots=True)
class Note:
    """What holds a break back, and when we ask."""

    reason: str
    title: str
    help: str


@dataclass(frozen=True, slots=True)
class Small:
    """The two lines of the compact form."""

    title: str
    help: str


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person chose, for the agent: a command and what it needs."""

    command: str
    seconds: int | None = None
    window: str | None = None
    tomorrow: bool = False
    """A pause that ends in the morning; how many seconds that is, only the moment of choosing tells."""


@dataclass(frozen=True, slots=True)
class View:
    """Everything that is shown."""

    status: Status
    ring: Ring
    headline: str
    help: str
    small: Small
    acts: tuple[Act, ...]
    day: DayView
    note: Note | None = None

    @property
    def kind(self) -> Kind:
        return self.ring.kind


@dataclass(frozen=True, slots=True)
class _Words:
    headline: str
    help: str
    small: Small


def kind_of(status: Status) -> Kind:
    """Which of the overview's states a status is."""
    if status.state in ("break", "paused", "off_hours", "away"):
        return Kind(status.state)
    if status.showing == "offer":
        return Kind.OFFER
    if status.held and status.held_by:
        return Kind.HELD
    if status.showing == "heads_up":
        return Kind.HEADS_UP
    return Kind.SITTING if status.just_back_seconds is None else Kind.JUST_BACK


def view_of(
    status: Status,
    now: datetime,
    exercise_name: Callable[[str], str],
    hours: tuple[tuple[int, int], ...] = (),
) -> View:
    """The view of a status at a wall-clock time; `hours` are today's working hours in minutes of the day."""
    kind = kind_of(status)
    words = _words(kind, status, now, exercise_name)
    note = None
    if kind is Kind.HELD:
        note = Note(status.held_by[0], wording.waiting(status.held_by), wording.asks_after(status.settle_seconds))
    return View(
        status=status,
        ring=_ring(kind, status),
        headline=words.headline,
        help=words.help,
        small=words.small,
        acts=acts_of(kind, status),
        day=day_view(status.today, now, hours),
        note=note,
    )


def refused(view: View, sentence: str) -> View:
    """The same, saying why a choice was not carried out, until the next status comes."""
    return replace(view, help=sentence, small=replace(view.small, help=sentence))


def acts_of(kind: Kind, status: Status) -> tuple[Act, ...]:
    """The buttons, the bold one first."""
    pause = Act.UNDO if status.undo_seconds > 0 and status.undo_of is not None else Act.PAUSE
    match kind:
        case Kind.HEADS_UP | Kind.OFFER:
            return (Act.START, Act.SNOOZE, Act.SKIP) if status.snoozes_left else (Act.START, Act.SKIP)
        case Kind.BREAK:
            return (Act.SHOW_BREAK, pause)
        case Kind.PAUSED:
            return (Act.RESUME, Act.START)
        case Kind.JUST_BACK if status.can_was_sitting:
            return (Act.START, Act.WAS_SITTING)
        case _:
            return (Act.START, pause)


def _ring(kind: Kind, status: Status) -> Ring:
    if kind is Kind.BREAK:
        where = status.break_
        fraction = 0.0 if where is None or not where.steps else where.step / where.steps
    else:
        fraction = ring_fraction(status)
    return Ring(kind, min(1.0, fraction), status.sitting_seconds // 60, status.mark_seconds // 60)


def _words(kind: Kind, status: Status, now: datetime, exercise_name: Callable[[str], str]) -> _Words:
    sat = tr("Sitting %1", lengths.minutes(status.sitting_seconds // 60))
    match kind:
        case Kind.BREAK:
            where = status.break_
            doing = "" if where is None else wording.exercise_and_side(exercise_name(where.exercise), where.side)
            return _Words(tr("On a break"), doing, Small(tr("On a break"), doing))
        case Kind.PAUSED:
            return _paused(status, now)
        case Kind.OFF_HOURS:
            return _off_hours(status, now)
        case Kind.AWAY:
            return _away(status)
        case Kind.OFFER:
            return _Words(tr("Break is due"), tr("You can finish your sentence."), Small(sat, tr("Break is due")))
        case Kind.HEADS_UP:
            soon = tr("Break in %1", lengths.minutes_left(_left(status)))
            return _Words(soon, tr("You can finish your sentence."), Small(sat, soon))
        case Kind.HELD:
            return _Words(tr("A break is waiting"), "", Small(tr("A break is waiting"), wording.waits(status.held_by)))
        case Kind.JUST_BACK:
            away = lengths.minutes((status.just_back_seconds or 0) // 60)
            return _Words(
                tr("Welcome back"), tr("%1 away counted as a break.", away), Small(sat, tr("%1 away was a break", away))
            )
        case Kind.SITTING:
            left = _left(status)
            soon = lengths.minutes_left(left)
            around = tr("Around %1", lengths.clock_time(now + timedelta(seconds=left)))
            return _Words(tr("Next break in %1", soon), around, Small(sat, tr("Break in %1", soon)))


def _left(status: Status) -> int:
    """Seconds until the next offer. What holds it back only now is left out: the mark may still be far."""
    if status.next_offer_seconds is not None:
        return status.next_offer_seconds
    return max(0, status.mark_seconds - status.sitting_seconds)


def _paused(status: Status, now: datetime) -> _Words:
    still = tr("Sitting is still counted.")
    if status.paused_until is None:
        return _Words(tr("Paused"), still, Small(tr("Paused"), still))
    until = wording.paused_until(datetime.fromisoformat(status.paused_until), now)
    return _Words(tr("Paused until %1", until), still, Small(tr("Paused"), tr("Until %1", until)))


def _off_hours(status: Status, now: datetime) -> _Words:
    title = tr("Outside working hours")
    if status.hours_begin is None:
        return _Words(title, "", Small(title, ""))
    begin = datetime.fromisoformat(status.hours_begin)
    return _Words(title, wording.reminders_again(begin, now), Small(title, wording.again(begin, now)))


def _away(status: Status) -> _Words:
    counts = tr("From %1 on it counts as a break.", lengths.length(status.natural_break_seconds))
    if status.away_since is None:
        return _Words(tr("Away"), counts, Small(tr("Away"), ""))
    since = lengths.clock_time(datetime.fromisoformat(status.away_since))
    return _Words(tr("Away since %1", since), counts, Small(tr("Away"), tr("Since %1", since)))
