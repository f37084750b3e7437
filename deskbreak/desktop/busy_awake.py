"""Watching, on Wayland compositors that tell both of input alone and of input with what keeps the screen awake.

There the idle source asks for input alone, so a film makes the two differ: hands are at rest, and the compositor
doesn't say so to whoever lets films count. Where a compositor knows only the second way, the idle source uses it, and a
film needs no source of its own.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from deskbreak.desktop.busy_wayland import WaylandBusySource
from deskbreak.desktop.findings import Finding, Topic, missing, works
from deskbreak.desktop.wayland import Event, Wayland
from deskbreak.desktop.wayland_idle_notice import films_through, notice_of_films

REST_MS = 900
"""Long enough that typing doesn't set it off, short enough to answer in time (core.looking)."""
_MARGIN_MS = 300
_IDLED, _RESUMED = 0, 1


class WaylandAwake(WaylandBusySource):
    """Asked while hands are at rest: holds unless the compositor finds them at rest too.

    Input looks like a film here, which is harmless: the person is there either way.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("watching", parent)
        self._notification = 0
        self._through = ""
        self._silence = QTimer(self, singleShot=True, interval=REST_MS + _MARGIN_MS)
        self._silence.timeout.connect(self._hear_nothing)

    def findings(self) -> tuple[Finding, ...]:
        """In which of the two ways a film counts; nothing where the compositor knows neither, or wasn't asked yet."""
        if self._why:
            return (missing(Topic.WATCHING, self._why),)
        return (works(Topic.WATCHING, self._through),) if self._through else ()

    def _end(self) -> None:
        super()._end()
        self._silence.stop()
        self._notification = 0

    def _ask(self, wayland: Wayland) -> None:
        notice, seat = notice_of_films(wayland), wayland.offered("wl_seat")
        self._through = films_through(wayland)
        if notice is None or seat is None:
            self._end()
            self._note(frozenset())
            return
        manager, taken = wayland.bind_as(notice.offered, notice.version), wayland.bind_as(seat, 1)
        self._notification = wayland.new_id()
        wayland.send(manager, notice.request, self._notification, REST_MS, taken)
        self._silence.start()

    def _hear(self, event: Event) -> None:
        if event.about != self._notification:
            return
        if event.opcode == _IDLED:
            self._silence.stop()
            self._note(frozenset())
        elif event.opcode == _RESUMED:
            self._note(self.topics)

    def _hear_nothing(self) -> None:
        self._note(self.topics)
