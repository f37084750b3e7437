"""The words of the tray: its one line, which is also its tooltip (UI.md, 5.4 and 6).

Separate from the tray so that the words can be read and tested without a desktop.
"""

from __future__ import annotations

from datetime import datetime

from deskbreak.core.status import Status
from deskbreak.language.lengths import clock_time, minutes, minutes_left, seconds_long
from deskbreak.language.texts import Texts

tr = Texts("Tray")

_WAITS = {
    "call": tr.mark("Break waits: you’re in a call"),
    "fullscreen": tr.mark("Break waits: full screen"),
    "do_not_disturb": tr.mark("Break waits: do not disturb"),
    "presenting": tr.mark("Break waits: presenting"),
}


def length(seconds: int) -> str:
    """“5 min”, or “30 s” where it is less than one."""
    return minutes(seconds // 60) if seconds >= 60 else seconds_long(seconds)


def line(status: Status) -> str:
    """What is going on, in one line."""
    match status.state:
        case "break":
            return tr("On a break")
        case "paused":
            return (
                tr("Paused until %1", clock_time(datetime.fromisoformat(status.paused_until)))
                if status.paused_until
                else tr("Paused")
            )
        case "off_hours":
            return tr("Outside working hours")
        case "away":
            return tr("Away")
    if status.showing == "offer":
        return tr("Break is due")
    if status.held:
        return tr(_WAITS[status.held_by[0]])
    if status.showing == "heads_up":
        return tr("Break in %1", minutes_left(status.next_offer_seconds or 1))
    sat = minutes(status.sitting_seconds // 60)
    if status.next_offer_seconds is None:
        return tr("Sitting %1", sat)
    return tr("Sitting %1 · break in %2", sat, minutes_left(status.next_offer_seconds))
