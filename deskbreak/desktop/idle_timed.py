"""Idleness where the system only answers how long ago the last input was and never tells by itself: Windows, macOS.

One timer sleeps until the threshold could be reached at the earliest; input while at work wakes nobody. At rest the
system is asked to tell the next input where it can (`Hands.tell_next_input`), and is looked at now and then besides.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer

from deskbreak.core.said import Said
from deskbreak.desktop.clock import boottime_ms
from deskbreak.desktop.findings import Finding
from deskbreak.desktop.ports import Idle

_LONGEST_MS = 2**31 - 1
# Counters of the system tick in steps of up to 16 ms.
_TICK_MS = 20


class Hands(Protocol):
    """What the system answers about the last input."""

    look_every_ms: int
    """How often to look for input while at rest, beside what is told."""

    def idle_ms(self) -> int | None:
        """How long ago the last input was; None if the system doesn't answer."""

    def tell_next_input(self, heard: Callable[[], None]) -> None:
        """Call `heard` at the next input, once or more often. May be unable to, and do nothing."""

    def tell_no_more(self) -> None:
        """No input is to be told any more."""


class TimedIdle(Idle):
    """Both changes told by one timer. A source that stops answering is taken for work that goes on."""

    def __init__(
        self, hands: Hands, finding: Finding, clock: Callable[[], int] = boottime_ms, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._hands = hands
        self._finding = finding
        self._clock = clock
        self._threshold_ms: int | None = None
        self._rest_from: int | None = None  # the moment of the last input, while at rest
        self._answers = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)

    def watch(self, threshold_ms: int) -> None:
        """Tell when there was no input for `threshold_ms`; the port says what is promised."""
        if threshold_ms <= 0:
            raise ValueError(f"The threshold must be above 0, not {threshold_ms}.")
        self._threshold_ms = threshold_ms
        if self._rest_from is None:
            self._look()

    def idle_ms(self) -> int | None:
        """Ask the system."""
        idle_ms = self._hands.idle_ms()
        return None if idle_ms is None else max(0, min(idle_ms, _LONGEST_MS))

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._hands.tell_no_more()
        self._threshold_ms = None

    def finding(self) -> Finding:
        """Through what, or that it has stopped answering."""
        return self._finding if self._answers else replace(self._finding, why=Said("It has stopped answering."))

    def _look(self) -> None:
        """The threshold may be reached by now, or input may have come."""
        if self._threshold_ms is None:
            return
        idle_ms = self.idle_ms()
        self._answers = idle_ms is not None
        if self._rest_from is None:
            self._look_for_rest(self._threshold_ms, idle_ms or 0)
        else:
            self._look_for_input(self._rest_from, idle_ms or 0)

    def _look_for_rest(self, threshold_ms: int, idle_ms: int) -> None:
        if idle_ms < threshold_ms:
            self._timer.start(threshold_ms - idle_ms)
            return
        self._rest_from = self._clock() - idle_ms
        self._timer.start(self._hands.look_every_ms)
        self._hands.tell_next_input(self._look)
        self.idle_began.emit(idle_ms)

    def _look_for_input(self, rest_from: int, idle_ms: int) -> None:
        if self._clock() - idle_ms <= rest_from + _TICK_MS:
            self._timer.start(self._hands.look_every_ms)
            return
        self._rest_from = None
        self._hands.tell_no_more()
        self.input_began.emit()
        if self._rest_from is None:
            self._look()
