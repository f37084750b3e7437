"""Notice of a wall clock that is set, from the kernel, and of a changed time zone, from the system bus. No polling."""

from __future__ import annotations

import ctypes
import errno
import logging
import os
import time

from PySide6.QtCore import QObject, QSocketNotifier

from deskbreak.core.said import Said
from deskbreak.desktop.bus import Bus
from deskbreak.desktop.bus_names import PROPERTIES, TIMEDATE, TIMEDATE_PATH
from deskbreak.desktop.findings import Finding, Topic, missing, works
from deskbreak.desktop.logind import changes
from deskbreak.desktop.ports import ClockChange
from deskbreak.desktop.wire import Heard, Pattern

log = logging.getLogger(__name__)

_CLOCK_REALTIME = 0
_CANCEL_ON_SET = 2
_ABSOLUTE = 1
_FAR_S = 10 * 365 * 24 * 3600
"""So far off that the timer is no alarm; it is armed for the notice alone."""


class _TimeSpec(ctypes.Structure):
    _fields_ = [("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long)]


class _TimerSpec(ctypes.Structure):
    _fields_ = [("interval", _TimeSpec), ("value", _TimeSpec)]


class KernelClockChange(ClockChange):
    """A timerfd that the kernel cancels when the clock is set (and at waking). Raises OSError where it can't be had."""

    def __init__(self, system: Bus | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system = system
        # os.timerfd_create came with Python 3.13.
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._timer = self._libc.timerfd_create(_CLOCK_REALTIME, os.O_NONBLOCK | os.O_CLOEXEC)
        if self._timer < 0:
            raise OSError(ctypes.get_errno(), "timerfd_create")
        self._notifier = QSocketNotifier(self._timer, QSocketNotifier.Type.Read, self)
        self._notifier.setEnabled(False)
        self._notifier.activated.connect(self._read)
        self._is_armed = False

    def start(self) -> None:
        """Begin to watch the clock."""
        self._arm()
        self._notifier.setEnabled(True)
        if self._system is not None:
            zone = Pattern(PROPERTIES, "PropertiesChanged", TIMEDATE_PATH, "", TIMEDATE)
            self._system.listen(zone, self._hear_timedate)

    def stop(self) -> None:
        """Give the timer back."""
        if self._timer >= 0:
            self._notifier.setEnabled(False)
            os.close(self._timer)
            self._timer, self._is_armed = -1, False

    def finding(self) -> Finding:
        """Whether the kernel took the timer."""
        if self._is_armed:
            return works(Topic.CLOCK, "a timerfd of the kernel")
        return missing(Topic.CLOCK, Said("The system gives no notice of a changed clock."))

    def _arm(self) -> None:
        spec = _TimerSpec(value=_TimeSpec(seconds=int(time.time()) + _FAR_S))
        failed = self._libc.timerfd_settime(self._timer, _ABSOLUTE | _CANCEL_ON_SET, ctypes.byref(spec), None)
        self._is_armed = not failed
        if failed:
            log.warning("No notice of clock changes: %s", os.strerror(ctypes.get_errno()))
            self._notifier.setEnabled(False)

    def _read(self) -> None:
        if _was_set(self._timer):
            self._arm()
            self.clock_changed.emit()

    def _hear_timedate(self, heard: Heard) -> None:
        changed, invalidated = changes(heard)
        if "Timezone" in changed or "Timezone" in invalidated:
            self.clock_changed.emit()


def _was_set(timer: int) -> bool:
    """Read the timer: whether the clock was set (the kernel answers that as an error)."""
    try:
        os.read(timer, 8)
    except BlockingIOError:
        return False
    except OSError as error:
        if error.errno == errno.ECANCELED:
            return True
        raise
    return True
