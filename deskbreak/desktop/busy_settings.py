"""Do not disturb where the desktop keeps it in its settings: read when it matters, and when dconf tells of a change."""

from __future__ import annotations

import shutil

from PySide6.QtCore import QObject

from deskbreak.core.said import Said
from deskbreak.desktop.bus import Bus, Listening
from deskbreak.desktop.busy_child import Child
from deskbreak.desktop.busy_source import BusySource
from deskbreak.desktop.findings import Finding, Topic, missing, works
from deskbreak.desktop.quiet_settings import CHANGED, PROGRAM, QuietSetting
from deskbreak.desktop.wire import Heard


class SettingsQuiet(BusySource):
    """Asks `gsettings`, a child that ends with its answer."""

    def __init__(self, bus: Bus, setting: QuietSetting, parent: QObject | None = None) -> None:
        super().__init__("do_not_disturb", parent=parent)
        self._bus = bus
        self._setting = setting
        self._listening: Listening | None = None
        self._child: Child | None = None
        self._asks_again = False
        self._why = ""

    def name(self) -> str:
        """Who is asked."""
        return f"gsettings ({self._setting.desktop})"

    def findings(self) -> tuple[Finding, ...]:
        """Whether there is somebody to ask, and an answer."""
        if shutil.which(PROGRAM) is None:
            return (missing(Topic.DO_NOT_DISTURB, Said("The program gsettings is not installed.")),)
        if self._why:
            return (missing(Topic.DO_NOT_DISTURB, self._why),)
        return (works(Topic.DO_NOT_DISTURB, f"settings of {self._setting.desktop}"),)

    def _begin(self) -> None:
        self._listening = self._bus.listen(CHANGED, self._hear)
        self._ask()

    def _end(self) -> None:
        if self._listening is not None:
            self._listening.end()
        if self._child is not None:
            self._child.drop()
        self._listening, self._child = None, None

    def _hear(self, heard: Heard) -> None:
        if self._setting.is_about(heard.values):
            self._ask()

    def _ask(self) -> None:
        self._asks_again = self._child is not None
        if self._child is None:
            self._child = Child(PROGRAM, self._setting.question, self)
            self._child.answered.connect(self._take)
            self._child.start()

    def _take(self, told: bytes | None) -> None:
        self._child = None
        holds = None if told is None else self._setting.holds(told)
        self._why = "" if holds is not None else Said("%1 doesn’t tell whether to disturb.", self.name())
        if self._why:
            self._grumble(self._why)
        self._note(self.topics if holds else frozenset())
        if self._asks_again:
            self._ask()
