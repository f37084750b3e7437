"""A source of busy reasons that a Wayland compositor tells of: a connection of its own while it is followed.

Separate from what is asked: its windows (`busy_wlroots`), or whether a film keeps the screen awake (`busy_awake`).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QSocketNotifier

from deskbreak.desktop.busy_source import BusySource
from deskbreak.desktop.wayland import COMPOSITOR, Event, Wayland, WaylandGone


class WaylandBusySource(BusySource):
    """Says in `_ask` what it wants of the compositor, once all that this one offers is known, and hears each event."""

    def __init__(self, reason: str, parent: QObject | None = None) -> None:
        super().__init__(reason, parent=parent)
        self._wayland: Wayland | None = None
        self._notifier: QSocketNotifier | None = None
        self._is_asked = False
        self._why = ""

    def name(self) -> str:
        """Who is asked."""
        return COMPOSITOR

    def _ask(self, wayland: Wayland) -> None:
        raise NotImplementedError

    def _hear(self, event: Event) -> None:
        raise NotImplementedError

    def _begin(self) -> None:
        try:
            self._wayland = Wayland()
        except WaylandGone as gone:
            self._lose(str(gone))
            return
        self._notifier = QSocketNotifier(self._wayland.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _end(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
        if self._wayland is not None:
            self._wayland.close()
        self._wayland = self._notifier = None
        self._is_asked = False

    def _read(self) -> None:
        wayland = self._wayland
        if wayland is None:
            return
        try:
            for event in wayland.events():
                self._hear(event)
            if wayland.is_settled and not self._is_asked:
                self._is_asked, self._why = True, ""
                self._ask(wayland)
        except WaylandGone as gone:
            self._lose(str(gone))

    def _lose(self, why: str) -> None:
        self._why = why
        self._grumble(why)
        self._end()
        self._note(frozenset())
