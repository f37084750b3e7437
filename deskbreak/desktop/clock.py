"""The clocks: one that never jumps nor stops, the wall clock, and one that runs faster for the demo.

Separate from `clock_change` so that nothing here needs Qt. Moments are whole milliseconds (`_ms`) on a clock whose
zero means nothing; the wall clock is only for working hours, history, what is shown, and time away over a reboot.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

_NS_PER_MS = 1_000_000
_BOOT_ID_FILE = Path("/proc/sys/kernel/random/boot_id")
_THIS_PROCESS = os.urandom(16).hex()


class Clock(Protocol):
    """What the agent and the alarm ask for the time."""

    @property
    def rate(self) -> float:
        """How many of this clock's seconds go by in a real one."""

    def now_ms(self) -> int:
        """This moment, on a clock that never jumps."""

    def wall(self) -> datetime:
        """The date and time that people read, with the local offset."""

    def real_ms_until(self, moment_ms: int) -> int:
        """How many real milliseconds to wait for the moment: rounded up, 0 if it is past."""


def boottime_ns() -> int:
    """Nanoseconds on a clock that goes on while the machine sleeps, as the monotonic one of Windows does."""
    # Python's monotonic clock stands still in sleep on Linux and macOS.
    name = "CLOCK_BOOTTIME" if sys.platform == "linux" else "CLOCK_MONOTONIC_RAW"
    goes_on: int | None = getattr(time, name, None)
    return time.monotonic_ns() if goes_on is None else time.clock_gettime_ns(goes_on)


def slept_ms() -> int:
    """Milliseconds that the machine has slept since it started: by so much the two clocks differ. Elsewhere 0."""
    if sys.platform != "linux":
        return 0
    return (time.clock_gettime_ns(time.CLOCK_BOOTTIME) - time.clock_gettime_ns(time.CLOCK_MONOTONIC)) // _NS_PER_MS


def boottime_ms() -> int:
    """Milliseconds on the clock that neither jumps nor stops."""
    return boottime_ns() // _NS_PER_MS


def local_wall() -> datetime:
    """The local date and time, aware of its offset, in the time zone that holds now."""
    # The C library reads the zone once; without this a change of zone would go unseen until a restart.
    if hasattr(time, "tzset"):
        time.tzset()
    return datetime.now().astimezone()


def boot_id(file: Path = _BOOT_ID_FILE) -> str:
    """A word that differs after each boot of the machine; it tells whether boottime moments still mean anything.

    Where the system has none, it differs with each process: then the wall clock tells the time away.
    """
    with contextlib.suppress(OSError):
        found = file.read_text(encoding="ascii").strip()
        if found:
            return found
    return _THIS_PROCESS


class RealClock:
    """The time as it is."""

    @property
    def rate(self) -> float:
        """One second a second."""
        return 1.0

    def now_ms(self) -> int:
        """Milliseconds on CLOCK_BOOTTIME."""
        return boottime_ms()

    def wall(self) -> datetime:
        """The local wall clock."""
        return local_wall()

    def real_ms_until(self, moment_ms: int) -> int:
        """The milliseconds from now to the moment."""
        return max(0, moment_ms - boottime_ms())


class ScaledClock:
    """A clock that runs `rate` times as fast as another; the rate may be changed, which never makes it jump.

    The wall clock runs along, from `wall_start` (the real one if not given).
    """

    def __init__(
        self, rate: float = 1.0, wall_start: datetime | None = None, source: Callable[[], int] = boottime_ns
    ) -> None:
        self._source = source
        self._rate = _checked(rate)
        self._source_then = source()
        self._ns_then = self._source_then
        self._start_ns = self._ns_then
        self._wall_start = wall_start if wall_start is not None else local_wall()

    @property
    def rate(self) -> float:
        """How many seconds go by in a real one."""
        return self._rate

    def set_rate(self, rate: float) -> None:
        """Run `rate` times as fast from this moment on (above 0)."""
        checked = _checked(rate)
        source = self._source()
        self._ns_then = self._ns_at(source)
        self._source_then = source
        self._rate = checked

    def now_ms(self) -> int:
        """Milliseconds since a moment that means nothing."""
        return self._ns_at(self._source()) // _NS_PER_MS

    def wall(self) -> datetime:
        """The wall clock that runs along."""
        return self._wall_start + timedelta(microseconds=(self._ns_at(self._source()) - self._start_ns) // 1000)

    def real_ms_until(self, moment_ms: int) -> int:
        """The real milliseconds to wait for the moment at the rate that holds now."""
        left_ns = moment_ms * _NS_PER_MS - self._ns_at(self._source())
        return max(0, -int(-left_ns // (self._rate * _NS_PER_MS)))

    def _ns_at(self, source: int) -> int:
        return self._ns_then + round((source - self._source_then) * self._rate)


def _checked(rate: float) -> float:
    if rate <= 0:
        raise ValueError(f"A clock's rate must be above 0, not {rate}.")
    return rate
