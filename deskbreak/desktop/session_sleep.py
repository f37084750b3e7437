"""Whether the machine goes to sleep, from logind, which waits for us to write the state first."""

from __future__ import annotations

import logging
from typing import Any

from PySide6.QtCore import QObject

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.bus_names import HOLD_SLEEP, LOGIND, LOGIND_MANAGER, LOGIND_PATH
from deskbreak.desktop.findings import Finding, sleep_finding
from deskbreak.desktop.ports import Sleep
from deskbreak.desktop.wire import Answer, Heard, Pattern

log = logging.getLogger(__name__)


class LogindSleep(Sleep):
    """PrepareForSleep, with a delay hold that is taken at the start and after each waking."""

    def __init__(self, system: Bus | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system = system
        self._is_there = False
        self._asleep = False
        # jeepney's FileDescriptor: the machine waits for as long as it is open
        self._hold: Any = None

    def start(self) -> None:
        """Begin to listen, and take the hold."""
        if self._system is not None:
            self._system.lost.connect(self._lose)
            self._system.listen(Pattern(LOGIND_MANAGER, "PrepareForSleep", LOGIND_PATH, LOGIND), self._hear)
            self._system.follow_name(LOGIND, self._follow)

    def stop(self) -> None:
        """Let go of the hold."""
        self.release()

    def release(self) -> None:
        """All is written: the machine may sleep."""
        if self._hold is not None:
            self._hold.close()
            self._hold = None

    def finding(self) -> Finding:
        """Whether logind answers, and whether it waits."""
        return sleep_finding(self._is_there, self._hold is not None or self._asleep)

    def _follow(self, is_there: bool) -> None:
        self._is_there = is_there
        # A logind that ended has forgotten all holds: ours is an open end of nothing.
        self.release()
        if is_there:
            self._take_hold()

    def _lose(self) -> None:
        self._follow(False)

    def _take_hold(self) -> None:
        if self._system is not None:
            self._system.call(HOLD_SLEEP, self._hold_given)

    def _hold_given(self, answer: Answer) -> None:
        if answer.error:
            log.info("logind gives no hold before sleep: %s", answer.error)
            return
        self.release()
        self._hold = answer.values[0]
        if self._asleep:
            # It came too late to be of use, and nobody would release it before the sleep.
            self.release()

    def _hear(self, heard: Heard) -> None:
        asleep = bool(heard.values) and heard.values[0] is True
        if asleep == self._asleep:
            return
        self._asleep = asleep
        if asleep:
            self.about_to_sleep.emit()
        else:
            self._take_hold()
            self.woke.emit()
