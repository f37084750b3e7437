"""A recorded day through the engine: the trace format of BEHAVIOUR.md, read and answered.

Separate from the engine because it is the engine fed from lines; it runs in memory that does not grow with the trace.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

from deskbreak.core import effects as happen
from deskbreak.core import events as told
from deskbreak.core.engine import step
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.hours import DAY
from deskbreak.core.rules import SECOND, Rules, rules_of
from deskbreak.core.settings import Settings
from deskbreak.core.state import State, begin

Record = dict[str, Any]  # one line of JSON, whose form is checked key by key


class BadTrace(DeskbreakError):
    """The trace is malformed at line `line` (from 1)."""

    def __init__(self, line: int, expected: str) -> None:
        super().__init__(f"line {line}: {expected}")
        self.line = line


def wall_offset(wall: datetime, now: int) -> int:
    """The local wall clock, from Monday 00:00 of its week, minus the engine's clock: what `WallClockSet` carries."""
    since_midnight = ((wall.hour * 60 + wall.minute) * 60 + wall.second) * SECOND + wall.microsecond // SECOND
    return wall.weekday() * DAY + since_midnight - now


def replay(lines: Iterable[str | bytes]) -> Iterator[Record]:
    """What would have happened, one JSON object at a time, the summary last.

    Raises BadTrace at the first malformed line: whoever must print nothing of a malformed trace keeps what came
    before until the end.
    """
    numbered = enumerate(lines, 1)
    number, first = next(numbered, (1, None))
    if first is None:
        raise BadTrace(1, "a trace has at least the event “end”")
    record = _json(number, first)
    settings, start = Settings(), None
    if "event" not in record and "t" not in record:
        settings, start = _header(number, record)
        number, line = next(numbered, (number + 1, None))
        record = {} if line is None else _json(number, line)
        if line is None:
            raise BadTrace(number, "the trace ends without the event “end”")
    yield from _run(rules_of(settings), start, number, record, numbered)


def _run(
    rules: Rules, start: datetime | None, number: int, record: Record, numbered: Iterator[tuple[int, str | bytes]]
) -> Iterator[Record]:
    state = begin(0, rules, None if start is None else wall_offset(start, 0))
    counts = dict.fromkeys(_COUNTED.values(), 0)
    last = 0
    while True:
        second, event = _event(number, record, last)
        last = second
        now = second * SECOND
        state, effects = step(state, event or told.TimePassed(), now, rules)
        for effect in effects:
            kind = type(effect)
            if kind in _COUNTED:
                counts[_COUNTED[kind]] += 1
            printed = record_of(effect)
            if printed is not None:
                yield printed
        if event is None:
            break
        number, line = next(numbered, (number + 1, None))
        if line is None:
            raise BadTrace(number, "the trace ends without the event “end”")
        record = _json(number, line)
    for number, _line in numbered:
        raise BadTrace(number, "nothing may follow the event “end”")
    yield {"t": last, "summary": _summary(state, now, counts)}


def record_of(effect: happen.Effect) -> Record | None:
    """The line of the answer for an effect; None for one that is not part of the format."""
    if type(effect) not in _FORMS:
        return None
    name, form = _FORMS[type(effect)]
    return {"t": effect.at // SECOND, "effect": name, **form(effect)}


def _summary(state: State, now: int, counts: dict[str, int]) -> dict[str, int]:
    sitting = state.sitting(now)
    return {
        "sitting": (state.total + sitting - state.base) // SECOND,
        "longest_sitting": max(state.longest, sitting) // SECOND,
        **counts,
    }


def _json(number: int, line: str | bytes) -> Record:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        if not line.strip():
            raise BadTrace(number, "is blank; every line is one JSON object") from None
        raise BadTrace(number, 'is not JSON; expected one JSON object such as {"t": 100, "event": "idle"}') from None
    if not isinstance(record, dict):
        raise BadTrace(number, 'expected a JSON object such as {"t": 100, "event": "idle"}')
    return record


def _header(number: int, record: Record) -> tuple[Settings, datetime | None]:
    raw = record.get("settings", {})
    if not isinstance(raw, dict):
        raise BadTrace(number, f"“settings” must be an object of keys and values (found {raw!r})")
    settings, faults = Settings.from_raw(raw)
    for fault in faults:
        raise BadTrace(number, str(fault))
    if "start" not in record:
        return settings, None
    try:
        start = datetime.fromisoformat(record["start"])
    except (TypeError, ValueError):
        start = None
    if start is None or start.tzinfo is None:
        raise BadTrace(
            number,
            f"“start” must be a time with offset such as 2026-11-23T08:00:00+01:00 (found {record['start']!r})",
        )
    return settings, start


def _event(number: int, record: Record, last: int) -> tuple[int, told.Event | None]:
    """The moment in seconds and the event; None for “end”."""
    second = record.get("t")
    if type(second) is not int or second < last:
        raise BadTrace(number, f"“t” must be whole seconds, not before {last} (found {second!r})")
    name = record.get("event")
    maker = _EVENTS.get(name) if isinstance(name, str) else None
    if maker is not None:
        return second, maker(number, record)
    if name == "end":
        return second, None
    raise BadTrace(number, f"“event” must be one of {', '.join([*_EVENTS, 'end'])} (found {name!r})")


def _reason(number: int, record: Record) -> str:
    reason = record.get("reason")
    if not isinstance(reason, str) or reason not in told.BUSY_REASONS:
        raise BadTrace(number, f"“reason” must be one of {', '.join(sorted(told.BUSY_REASONS))} (found {reason!r})")
    return reason


def _length(number: int, record: Record) -> int:
    seconds = record.get("seconds")
    if type(seconds) is not int or seconds <= 0:
        raise BadTrace(number, f"“seconds” must be a whole number above 0 (found {seconds!r})")
    return seconds * SECOND


def _done(number: int, record: Record) -> float:
    done = record.get("done")
    if isinstance(done, bool) or not isinstance(done, int | float) or not 0 <= done <= 1:
        raise BadTrace(number, f"“done” must be a number from 0 to 1 (found {done!r})")
    return float(done)


def _plain(event: told.Event) -> Callable[[int, Record], told.Event]:
    def same(_number: int, _record: Record) -> told.Event:
        return event

    return same


_EVENTS: dict[str, Callable[[int, Record], told.Event]] = {
    "active": _plain(told.InputBegan()),
    "idle": lambda _number, record: told.InputEnded(record["t"] * SECOND),
    "lock": _plain(told.Locked()),
    "unlock": _plain(told.Unlocked()),
    "sleep": lambda number, record: told.FellAsleep(_done(number, record) if "done" in record else 0.0),
    "wake": _plain(told.Woke()),
    "busy": lambda number, record: told.BusyBegan(_reason(number, record)),
    "free": lambda number, record: told.BusyEnded(_reason(number, record)),
    "watching": _plain(told.WatchingBegan()),
    "unwatched": _plain(told.WatchingEnded()),
    "break": _plain(told.BreakChosen()),
    "finish": _plain(told.BreakFinished()),
    "stop": lambda number, record: told.StopChosen(_done(number, record)),
    "snooze": lambda number, record: told.SnoozeChosen(_length(number, record)),
    "skip": _plain(told.SkipChosen()),
    "undo": _plain(told.UndoChosen()),
    "pause": lambda number, record: told.PauseChosen(
        _length(number, record) if record.get("seconds") is not None else None
    ),
    "resume": _plain(told.ResumeChosen()),
    "was_sitting": _plain(told.WasSittingChosen()),
    "just_stretched": _plain(told.JustStretchedChosen()),
}


def _nothing_more(_effect: Any) -> Record:
    return {}


_FORMS: dict[type, tuple[str, Callable[[Any], Record]]] = {  # each function takes the effect of its own row
    happen.ShowHeadsUp: ("heads_up", lambda effect: {"seconds": effect.lead // SECOND}),
    happen.WithdrawHeadsUp: ("heads_up_withdrawn", _nothing_more),
    happen.ShowOffer: (
        "offer",
        lambda effect: {"sitting": effect.sitting // SECOND, "snoozes_left": effect.snoozes_left},
    ),
    happen.WithdrawOffer: ("offer_withdrawn", _nothing_more),
    happen.Nudge: ("nudge", _nothing_more),
    happen.StartBreak: ("break_started", _nothing_more),
    happen.NoteBreakFinished: (
        "break_finished",
        lambda effect: {"sitting": effect.sitting // SECOND, "partly": effect.partly},
    ),
    happen.NoteBreakStopped: ("break_stopped", _nothing_more),
    happen.NoteSnoozed: ("snoozed", lambda effect: {"seconds": effect.length // SECOND}),
    happen.NoteSkipped: ("skipped", _nothing_more),
    happen.NoteUndone: ("undone", _nothing_more),
    happen.Refuse: ("refused", lambda effect: {"command": effect.command}),
    happen.NotePaused: ("paused", _nothing_more),
    happen.NoteResumed: ("resumed", _nothing_more),
    happen.NoteHoursBegan: ("hours_began", _nothing_more),
    happen.NoteHoursEnded: ("hours_ended", _nothing_more),
    happen.NoteAway: ("away", lambda effect: {"since": effect.since // SECOND}),
    happen.NoteNaturalBreak: (
        "natural_break",
        lambda effect: {"since": effect.since // SECOND, "seconds": effect.length // SECOND},
    ),
    happen.NoteBack: ("back", _nothing_more),
    happen.NoteCountedAsSitting: ("counted_as_sitting", lambda effect: {"seconds": effect.length // SECOND}),
    happen.NoteJustStretched: ("just_stretched", lambda effect: {"sitting": effect.sitting // SECOND}),
}

_COUNTED: dict[type, str] = {
    happen.ShowOffer: "offers",
    happen.NoteBreakFinished: "finished",
    happen.NoteNaturalBreak: "natural_breaks",
    happen.NoteSkipped: "skipped",
    happen.NoteSnoozed: "snoozed",
}
