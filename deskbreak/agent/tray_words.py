"""The words of the tray: its one line, which is also its tooltip (UI.md, 5.4 and 6).

Separate from the tray so that the words can be read and tested without a desktop.
"""

from __future__ import annotations

from datetime import datetime

from deskbreak.core.status import Status

NBSP = "\u00a0"

_WAITS = {
    "call": "Break waits: you’re in a call",
    "fullscreen": "Break waits: full screen",
    "do_not_disturb": "Break waits: do not disturb",
    "presenting": "Break waits: presenting",
}


def minutes(seconds: int) -> str:
    """A length as whole minutes, at least one where anything is left."""
    return f"{max(1, -(-seconds // 60))}{NBSP}min"


def line(status: Status) -> str:
    """What is going on, in one line."""
    match status.state:
        case "break":
            return "On a break"
        case "paused":
            return f"Paused until {clock_time(status.paused_until)}" if status.paused_until else "Paused"
        case "off_hours":
            return "Outside working hours"
        case "away":
            return "Away"
    if status.showing == "offer":
        return "Break is due"
    if status.held:
        return _WAITS[status.held_by[0]]
    if status.showing == "heads_up":
        return f"Break in {minutes(status.next_offer_seconds or 1)}"
    sat = f"Sitting {status.sitting_seconds // 60}{NBSP}min"
    if status.next_offer_seconds is None:
        return sat
    return f"{sat} · break in {minutes(status.next_offer_seconds)}"


def clock_time(iso: str) -> str:
    """The time of day of an ISO time, as hours and minutes."""
    return datetime.fromisoformat(iso).strftime("%H:%M")
