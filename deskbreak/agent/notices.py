"""What is told by a notification: held too long, counted as a break, and faults that were met (UI.md, 5.1).

Separate from the desktop's port, which shows whatever it is given.
"""

from __future__ import annotations

import logging
import sys
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from deskbreak.agent.tray_words import NBSP
from deskbreak.core import effects as happen
from deskbreak.core import events as told
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.rules import SECOND
from deskbreak.core.status import Status
from deskbreak.desktop.ports import Notice, Notifications

_ENDS = {
    "call": "your call ends",
    "presenting": "your presentation ends",
    "fullscreen": "full screen ends",
    "do_not_disturb": "do not disturb ends",
}

_log = logging.getLogger(__name__)


def length(seconds: int) -> str:
    """A length in hours and minutes, as people say it."""
    hours, rest = divmod(seconds // 60, 60)
    return f"{hours}{NBSP}h {rest}{NBSP}min" if hours else f"{rest}{NBSP}min"


class Notices(QObject):
    """Tells `chosen` with an event of the engine, `window_chosen` with a window's name."""

    chosen = Signal(object)
    window_chosen = Signal(str)

    def __init__(self, notifications: Notifications, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notifications = notifications
        self._was_sitting_on_show = False
        notifications.action_chosen.connect(self._act)

    def say_held(self, status: Status) -> None:
        """A break has been waiting for long (rule 14)."""
        ends = _ENDS[status.held_by[0]] if status.held_by else "you are free"
        self._send(
            Notice(
                "A break is waiting",
                f"You have sat {length(status.sitting_seconds)}. We ask when {ends}.",
                (("break", "Start now"), ("just_stretched", "I have just stretched"), ("default", "Overview")),
            )
        )

    def say_counted(self, effect: happen.NoteNaturalBreak, since: datetime) -> None:
        """A natural break told by idleness alone: the person may have been reading (rule 7)."""
        self._send(
            Notice(
                f"Counted as a break: {max(1, effect.length // SECOND // 60)}{NBSP}min away",
                f"No key and no mouse since {since:%H:%M}. Were you reading?",
                (("was_sitting", "I was sitting"), ("default", "Overview")),
            )
        )
        self._was_sitting_on_show = True

    def show_status(self, status: Status) -> None:
        """Withdraw the question as soon as its choice is gone."""
        if self._was_sitting_on_show and not status.can_was_sitting:
            self._was_sitting_on_show = False
            self._notifications.withdraw()

    def say_trouble(self, trouble: DeskbreakError) -> None:
        """Something that the person should know; in a terminal too, since not every desktop shows notices."""
        _log.warning("%s", trouble)
        print(f"deskbreak: {trouble}", file=sys.stderr)
        self._send(Notice(trouble.sentence, trouble.next_step))

    def _send(self, notice: Notice) -> None:
        self._was_sitting_on_show = False  # the desktop shows one of ours at a time
        self._notifications.send(notice)

    def _act(self, key: str) -> None:
        match key:
            case "break":
                self.chosen.emit(told.BreakChosen())
            case "just_stretched":
                self.chosen.emit(told.JustStretchedChosen())
            case "was_sitting":
                self.chosen.emit(told.WasSittingChosen())
            case _:
                self.window_chosen.emit("overview")
