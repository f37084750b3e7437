"""Asks for a break when one is near: with a window, or with a notification where a window would take the keyboard.

Separate from the agent, which follows the engine, and from the notices' words.
"""

from __future__ import annotations

from collections.abc import Callable

from deskbreak.agent.faces import BREAK, Faces
from deskbreak.agent.notices import Notices
from deskbreak.core.status import Status
from deskbreak.desktop.appearing import Appearing, appearing


class Asking:
    """Told when a heads-up or an offer comes up, and each status after it."""

    def __init__(self, faces: Faces, notices: Notices, how: Callable[[], Appearing] = appearing) -> None:
        self._faces, self._notices, self._how = faces, notices, how
        self._said = ""  # which of ours is on show as a notification

    @property
    def _by_notice(self) -> bool:
        return self._faces.appearing is Appearing.NOTICE

    def begin(self) -> None:
        """The heads-up or the offer comes up, or soon will."""
        # Looked at each time: XWayland may have come or gone since the last break.
        self._faces.appearing = self._how()
        if not self._by_notice:
            self._faces.start(BREAK, unasked=True)

    def show_status(self, status: Status) -> None:
        """Say what the status asks for, once each; take away what it no longer does."""
        wanted = _wanted(status) if self._by_notice else ""
        if wanted == self._said:
            return
        self._said = wanted
        match wanted:
            case "undo":
                self._notices.say_undo(status)
            case "":
                self._notices.end_asking()
            case _:
                self._notices.ask(status)

    def do_without_window(self, status: Status) -> None:
        """The window can't be opened this time, for a reason that nobody foresaw."""
        self._faces.appearing = Appearing.NOTICE
        self.show_status(status)


def _wanted(status: Status) -> str:
    if status.state == "break":
        return ""
    if status.showing != "nothing":
        return status.showing
    return "undo" if status.undo_seconds > 0 else ""
