"""What is told by a notification: held too long, counted as a break, and faults that were met (UI.md, 5.1).

Separate from the desktop's port, which shows whatever it is given.
"""

from __future__ import annotations

import logging
import sys
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from deskbreak.agent.asking_words import question, shortest_snooze, undo
from deskbreak.core import effects as happen
from deskbreak.core import events as told
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.rules import SECOND
from deskbreak.core.status import Status
from deskbreak.desktop.ports import Notice, Notifications
from deskbreak.language.lengths import clock_time, hours_and_minutes, minutes
from deskbreak.language.said import translated
from deskbreak.language.texts import Texts

tr = Texts("Notifications")

_HELD = {
    "call": tr.mark("You have sat %1. We ask when your call ends."),
    "presenting": tr.mark("You have sat %1. We ask when your presentation ends."),
    "fullscreen": tr.mark("You have sat %1. We ask when full screen ends."),
    "do_not_disturb": tr.mark("You have sat %1. We ask when do not disturb ends."),
}
_HELD_FOR_LONG = tr.mark("You have sat %1. We ask when you are free.")

_log = logging.getLogger(__name__)


class Notices(QObject):
    """Tells `chosen` with an event of the engine, `window_chosen` with a window's name."""

    chosen = Signal(object)
    window_chosen = Signal(str)

    def __init__(self, notifications: Notifications, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notifications = notifications
        self._was_sitting_on_show = False
        self._asking_on_show = False
        self._snooze_ms = 0
        notifications.action_chosen.connect(self._act)

    def ask(self, status: Status) -> None:
        """A break is near or due, where no window can say so (UI.md, 5.1)."""
        self._snooze_ms = shortest_snooze(status) * SECOND
        self._send(question(status))
        self._asking_on_show = True

    def say_undo(self, status: Status) -> None:
        """A snooze or a skip can still be taken back."""
        self._send(undo(status))
        self._asking_on_show = True

    def end_asking(self) -> None:
        """The heads-up, offer or undo is over."""
        if self._asking_on_show:
            self._asking_on_show = False
            self._notifications.withdraw()

    def say_held(self, status: Status) -> None:
        """A break has been waiting for long (rule 14)."""
        held = _HELD[status.held_by[0]] if status.held_by else _HELD_FOR_LONG
        self._send(
            Notice(
                tr("A break is waiting"),
                tr(held, hours_and_minutes(status.sitting_seconds)),
                (
                    ("break", tr("Start now")),
                    ("just_stretched", tr("I have just stretched")),
                    ("default", tr("Overview")),
                ),
            )
        )

    def say_no_tray(self) -> None:
        """No icon is shown here, and a window that says so would take the keyboard (UI.md, 5.8)."""
        self._send(
            Notice(
                tr("No tray on this desktop"),
                tr("Deskbreak keeps counting. Start it once more to see the overview."),
                (("no_tray", tr("Other ways in")), ("default", tr("Overview"))),
            )
        )

    def say_counted(self, effect: happen.NoteNaturalBreak, since: datetime) -> None:
        """A natural break told by idleness alone: the person may have been reading (rule 7)."""
        away = minutes(max(1, effect.length // SECOND // 60))
        self._send(
            Notice(
                tr("Counted as a break: %1 away", away),
                tr("No key and no mouse since %1. Were you reading?", clock_time(since)),
                (("was_sitting", tr("I was sitting")), ("default", tr("Overview"))),
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
        self._send(Notice(translated(trouble.sentence), translated(trouble.next_step)))

    def _send(self, notice: Notice) -> None:
        # The desktop shows one of ours at a time.
        self._was_sitting_on_show = self._asking_on_show = False
        self._notifications.send(notice)

    def _act(self, key: str) -> None:
        match key:
            case "break":
                self.chosen.emit(told.BreakChosen())
            case "snooze":
                self.chosen.emit(told.SnoozeChosen(self._snooze_ms))
            case "skip":
                self.chosen.emit(told.SkipChosen())
            case "undo":
                self.chosen.emit(told.UndoChosen())
            case "just_stretched":
                self.chosen.emit(told.JustStretchedChosen())
            case "was_sitting":
                self.chosen.emit(told.WasSittingChosen())
            case "no_tray":
                self.window_chosen.emit("no_tray")
            case _:
                self.window_chosen.emit("overview")
