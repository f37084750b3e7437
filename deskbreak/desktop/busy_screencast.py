"""Presenting, as far as a shared or recorded screen tells: PipeWire's own programs, running only while followed."""

from __future__ import annotations

import shutil

from PySide6.QtCore import QObject

from deskbreak.core.said import Said
from deskbreak.desktop.busy_child import Child
from deskbreak.desktop.busy_source import BusySource
from deskbreak.desktop.findings import Finding, screencast_finding
from deskbreak.desktop.screencasts import MONITOR, NODES, Screencasts
from deskbreak.desktop.sound import server


class Screencast(BusySource):
    """Holds while a compositor shares a screen through PipeWire."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("presenting", parent=parent)
        self._monitor: Child | None = None
        self._question: Child | None = None
        self._casts = Screencasts()

    def name(self) -> str:
        """Who is asked."""
        return "PipeWire"

    def findings(self) -> tuple[Finding, ...]:
        """Whether PipeWire is there, and the program that tells of it."""
        return screencast_finding(server("pw-play"), shutil.which(MONITOR) is not None)

    def _begin(self) -> None:
        self._casts = Screencasts()
        if shutil.which(MONITOR) is None or not server("pw-play"):
            self._note(frozenset())
            return
        self._monitor = Child(MONITOR, (), self)
        self._monitor.heard.connect(self._hear)
        self._monitor.answered.connect(self._lose)
        self._monitor.talk_on()
        # The monitor talks on, and so doesn't say when it has told all that is there.
        self._question = Child(*NODES, self)
        self._question.answered.connect(self._take)
        self._question.start()

    def _end(self) -> None:
        for child in (self._monitor, self._question):
            if child is not None:
                child.drop()
        self._monitor = self._question = None

    def _hear(self, line: bytes) -> None:
        self._casts.take(line)
        if self._is_known:
            self._look()

    def _take(self, told: bytes | None) -> None:
        self._question = None
        if told is not None and self._monitor is not None:
            there = Screencasts()
            for line in told.splitlines():
                there.take(line)
            self._casts.ids |= there.ids
        self._look()

    def _look(self) -> None:
        self._note(self.topics if self._casts.ids else frozenset())

    def _lose(self, _told: bytes | None) -> None:
        """PipeWire went away, and every stream with it; the next time it is asked anew."""
        self._monitor = None
        self._casts = Screencasts()
        self._grumble(Said("%1 is gone.", "PipeWire"))
        self._look()
