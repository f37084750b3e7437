"""The words of the notifications that ask for a break where no window can: those of the toast and the offer (UI.md, 6).

Separate from the notices, which know what is on show.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from deskbreak.agent.tray_words import length
from deskbreak.core.status import Status
from deskbreak.desktop.ports import Notice
from deskbreak.language.lengths import clock_time, minutes, minutes_left
from deskbreak.language.texts import Texts

tr = Texts("Notifications")


def shortest_snooze(status: Status) -> int:
    """The seconds of the first snooze; 0 where none is left."""
    return status.snooze_lengths[0] if status.snooze_lengths and status.snoozes_left else 0


def question(status: Status) -> Notice:
    """The heads-up or the offer, with its three choices."""
    title = tr("Break is due")
    if status.showing == "heads_up":
        title = tr("Stretch break in %1", length(status.next_offer_seconds or 1))
    snooze = shortest_snooze(status)
    return Notice(
        title,
        tr("You have sat %1", minutes(status.sitting_seconds // 60)),
        (
            ("break", tr("Start now")),
            *((("snooze", tr("Snooze %1", minutes_left(snooze))),) if snooze else ()),
            ("skip", tr("Skip")),
        ),
        stays=True,
    )


def undo(status: Status) -> Notice:
    """What can be taken back, and what comes of it otherwise."""
    seconds = status.next_offer_seconds or 0
    if status.undo_of == "snooze":
        until = clock_time(datetime.fromisoformat(status.now) + timedelta(seconds=seconds)) if status.now else ""
        title, body = tr("Snoozed until %1", until), tr("%Ln snoozes left", n=status.snoozes_left)
    else:
        title, body = tr("Break skipped"), tr("Next one in %1", minutes_left(seconds)) if seconds else ""
    return Notice(title, body, (("undo", tr("Undo")),), stays=True)
