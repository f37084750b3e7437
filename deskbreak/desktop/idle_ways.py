"""The ways in which a Linux desktop tells whether hands are at rest: each opens its source, and says when it is back.

Separate from the sources because a source ends with the connection it lives on, and a way outlives it; separate from
`idle_chain`, which goes from one way to the next without knowing any of them.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.bus_names import IDLE_MONITOR, IDLE_TIME, has_owner, owner_pattern
from deskbreak.desktop.ports import Idle
from deskbreak.desktop.wire import Answer, Heard

if TYPE_CHECKING:
    from deskbreak.desktop.idle_mutter import MutterIdle
    from deskbreak.desktop.wayland_door import Door


class NoWay(Exception):
    """This way leads nowhere at the moment; the text says why, unless nobody would expect that it does."""


class Way(QObject):
    """One way to an idle source."""

    came_back = Signal()
    """After `look_out`: it may be worth opening again."""

    def open(self) -> Idle:
        """A source that begins with its first `watch`. Raises NoWay."""
        raise NotImplementedError

    def look_out(self) -> None:
        """The source is gone: tell when there may be another, by events alone. The way there for good never tells."""

    def stop(self) -> None:
        """Look out no more."""


class X11Way(Way):
    """The X server's alarms. Once it is gone, so is everything on it."""

    def __init__(self, display: str | None = None) -> None:
        super().__init__()
        self._display = display

    def open(self) -> Idle:
        """Connect to the X server."""
        from deskbreak.desktop.idle_x11 import X11Idle
        from deskbreak.desktop.xsync import XSyncGone

        try:
            return X11Idle(self._display)
        except XSyncGone as gone:
            raise NoWay(str(gone)) from gone


class MutterWay(Way):
    """gnome-shell's idle monitor, which goes with the shell and comes with the next."""

    def __init__(self, bus: Bus) -> None:
        super().__init__()
        self._bus = bus
        self._is_followed = False
        self._source: MutterIdle | None = None

    def open(self) -> Idle:
        """Ask the bus whether gnome-shell is there."""
        if not self._is_followed:
            self._is_followed = True
            self._bus.listen(owner_pattern(IDLE_MONITOR), self._owner_changed)
            self._bus.lost.connect(self._lose)
        told = self._bus.ask(has_owner(IDLE_MONITOR))
        if told is None or told.first() is not True:
            raise NoWay
        from deskbreak.desktop.idle_mutter import MutterIdle

        self._source = MutterIdle(self._bus)
        return self._source

    def look_out(self) -> None:
        """A shell that hangs answers once it no longer does; one that is gone is told of by the bus anyway."""
        self._bus.call(IDLE_TIME, self._answered)

    def _answered(self, answer: Answer) -> None:
        if not answer.error:
            self.came_back.emit()

    def _owner_changed(self, heard: Heard) -> None:
        self._lose()
        if len(heard.values) == 3 and heard.values[2]:
            self.came_back.emit()

    def _lose(self) -> None:
        source, self._source = self._source, None
        if source is not None:
            source.leave()


class WaylandWay(Way):
    """The compositor's own notice, which comes back with the next compositor behind the same socket."""

    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self._environ = os.environ if environ is None else environ
        self._door: Door | None = None

    def open(self) -> Idle:
        """Connect to the compositor; whether it offers notice is found once it answers."""
        from deskbreak.desktop.idle_wayland import WaylandIdle
        from deskbreak.desktop.wayland import Wayland, WaylandGone

        opened = self._door.take() if self._door is not None else None
        self.stop()
        try:
            return WaylandIdle(opened or Wayland(self._environ))
        except WaylandGone as gone:
            raise NoWay(str(gone)) from gone

    def look_out(self) -> None:
        """Wait before the door: for an answer, or for another compositor."""
        from deskbreak.desktop.wayland_door import Door

        self.stop()
        self._door = Door(self._environ)
        self._door.answered.connect(self.came_back)
        self._door.knock()

    def stop(self) -> None:
        """Go away from the door."""
        if self._door is not None:
            self._door.leave()
            self._door = None
