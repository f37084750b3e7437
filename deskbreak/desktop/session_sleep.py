"""Whether the machine goes to sleep, from logind, which waits for us to write the state first."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.bus_names import HOLD_SLEEP, LOGIND, LOGIND_MANAGER, LOGIND_PATH, PREPARING_FOR_SLEEP
from deskbreak.desktop.clock import slept_ms
from deskbreak.desktop.findings import Finding, sleep_finding
from deskbreak.desktop.ports import Sleep
from deskbreak.desktop.wire import Answer, Heard, Pattern

log = logging.getLogger(__name__)

# logind is started anew by updates; one that is not back by then won't tell of the waking any more.
RESTART_MS = 10_000
# The two clocks are read one after the other.
_A_SLEEP_MS = 1000
_LONGEST_MS = 2**31 - 1


class LogindSleep(Sleep):
    """PrepareForSleep, with a delay hold that is taken at the start and after each waking."""

    def __init__(
        self,
        system: Bus | None,
        restart_ms: int = RESTART_MS,
        slept: Callable[[], int] = slept_ms,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._slept = slept
        self._slept_before = slept()
        self._system = system
        self._is_there = False
        self._asleep = False
        # jeepney's FileDescriptor: the machine waits for as long as it is open
        self._hold: Any = None
        self._restart = QTimer(self)
        self._restart.setSingleShot(True)
        self._restart.setInterval(restart_ms)
        self._restart.timeout.connect(self._wake)

    def start(self) -> None:
        """Begin to listen, and take the hold."""
        if self._system is not None:
            self._system.lost.connect(self._lose)
            self._system.listen(Pattern(LOGIND_MANAGER, "PrepareForSleep", LOGIND_PATH, LOGIND), self._hear)
            self._system.follow_name(LOGIND, self._follow)

    def stop(self) -> None:
        """Let go of the hold."""
        self._restart.stop()
        self.release()

    def release(self) -> None:
        """All is written: the machine may sleep."""
        if self._hold is not None:
            self._hold.close()
            self._hold = None

    def finding(self) -> Finding:
        """Whether logind answers, and whether it waits."""
        return sleep_finding(self._is_there, self._hold is not None or self._asleep)

    def look_at_clock(self) -> None:
        """The kernel cancels timers at waking, too: where no logind tells of sleep, the clocks do."""
        slept = self._slept() - self._slept_before
        self._slept_before += slept
        if slept > _A_SLEEP_MS and not self._is_there and not self._asleep:
            log.info("the machine slept for %d s, which no logind told", slept // 1000)
            self.overslept.emit(min(slept, _LONGEST_MS))

    def _follow(self, is_there: bool) -> None:
        self._is_there = is_there
        # A logind that ended has forgotten all holds: ours is an open end of nothing.
        self.release()
        if is_there and self._system is not None:
            self._restart.stop()
            self._take_hold()
            # It may be on its way to sleep already, or have been started anew since it told us so.
            self._system.call(PREPARING_FOR_SLEEP, self._preparing_told)
        elif self._asleep:
            self._restart.start()

    def _lose(self) -> None:
        self._follow(False)

    def _take_hold(self) -> None:
        if self._system is not None:
            self._system.call(HOLD_SLEEP, self._hold_given)

    def _hold_given(self, answer: Answer) -> None:
        hold = answer.first()
        if not hasattr(hold, "close"):
            log.info("logind gives no hold before sleep: %s", answer.error or f"it answered {answer.values!r}")
            return
        self.release()
        self._hold = hold
        if self._asleep:
            # It came too late to be of use, and nobody would release it before the sleep.
            self.release()

    def _preparing_told(self, answer: Answer) -> None:
        if isinstance(answer.first(), bool):
            self._note(answer.first())

    def _hear(self, heard: Heard) -> None:
        self._note(bool(heard.values) and heard.values[0] is True)

    def _wake(self) -> None:
        log.info("logind is gone and never told of the waking")
        self._note(False)

    def _note(self, asleep: bool) -> None:
        if asleep == self._asleep:
            return
        self._asleep = asleep
        if asleep:
            self.about_to_sleep.emit()
        else:
            self._restart.stop()
            self._take_hold()
            self.woke.emit()
