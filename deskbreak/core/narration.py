"""A day as people read it: each thing that happened as one line.

Separate from replay so that the demo tells its day in the same words.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Record = Mapping[str, Any]  # a line of the trace format's answer

_SENTENCES = {
    "heads_up_withdrawn": "heads-up withdrawn",
    "offer_withdrawn": "offer withdrawn",
    "nudge": "held back for long: a break is waiting",
    "break_started": "break started",
    "break_stopped": "break stopped before half of it was done",
    "skipped": "break skipped",
    "undone": "taken back",
    "paused": "reminders paused",
    "resumed": "reminders on again",
    "hours_began": "working hours began",
    "hours_ended": "working hours ended",
    "back": "back at the desk",
}


def told(record: Record) -> str:
    """The line of one record, its time first; the summary is several lines."""
    if "summary" in record:
        return _summary(record["summary"])
    return f"{_clock(record['t'])}  {_sentence(record)}"


def _sentence(record: Record) -> str:
    match record["effect"]:
        case "heads_up":
            return f"heads-up: a break in {_length(record['seconds'])}"
        case "offer":
            return (
                f"break offered after {_length(record['sitting'])} of sitting ({record['snoozes_left']} snoozes left)"
            )
        case "break_finished":
            partly = ", at least half of it done" if record["partly"] else ""
            return f"break finished{partly}; it ended {_length(record['sitting'])} of sitting"
        case "snoozed":
            return f"snoozed for {_length(record['seconds'])}"
        case "refused":
            return f"refused: {record['command'].replace('_', ' ')}"
        case "away":
            return f"away since {_clock(record['since'])}"
        case "natural_break":
            return f"natural break of {_length(record['seconds'])} since {_clock(record['since'])}"
        case "counted_as_sitting":
            return f"{_length(record['seconds'])} away counted as sitting"
        case "just_stretched":
            return f"just stretched; it ended {_length(record['sitting'])} of sitting"
        case effect:
            return _SENTENCES[effect]


def _summary(summary: Record) -> str:
    counts = ", ".join(
        f"{summary[name]} {name.replace('_', ' ')}"
        for name in ("offers", "finished", "natural_breaks", "skipped", "snoozed")
    )
    sat, longest = _length(summary["sitting"]), _length(summary["longest_sitting"])
    return f"\nSitting {sat}, at most {longest} in one go; {counts}."


def _clock(second: int) -> str:
    """Hours, minutes and seconds from the start of the trace."""
    minutes, seconds = divmod(second, 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}"


def _length(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    parts = [f"{value} {unit}" for value, unit in ((hours, "h"), (minutes, "min"), (rest, "s")) if value]
    return " ".join(parts) or "0 s"
