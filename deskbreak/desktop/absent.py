"""The honest absent adapters: they tell nothing, do nothing, and say in `finding()` what is missing and why.

With an absent idle source input is taken to go on for as long as the screen is unlocked and the machine awake.
"""

from __future__ import annotations

from deskbreak.desktop.findings import BUSY_TOPICS, NOT_YET, Finding, Topic, missing
from deskbreak.desktop.ports import Busy, ClockChange, Idle, Lock, Notice, Notifications, Sleep, TrayHost


class AbsentIdle(Idle):
    """Nobody can tell whether hands are at rest."""

    def __init__(self, why: str, install: str = "") -> None:
        super().__init__()
        self._finding = missing(Topic.IDLE, why, install)

    def watch(self, threshold_ms: int) -> None:
        """Nothing to watch."""

    def idle_ms(self) -> int | None:
        """Nobody can tell."""
        return None

    def finding(self) -> Finding:
        """Why there is no idle source."""
        return self._finding


class AbsentLock(Lock):
    """Nobody tells when the screen is locked."""

    def __init__(self, why: str, install: str = "") -> None:
        super().__init__()
        self._finding = missing(Topic.LOCK, why, install)

    def is_locked(self) -> bool:
        """Never, as far as anyone knows."""
        return False

    def finding(self) -> Finding:
        """Why there is no word of a lock."""
        return self._finding


class AbsentSleep(Sleep):
    """Nobody tells when the machine goes to sleep. What was counted then is told away by the clock at waking."""

    def __init__(self, why: str, install: str = "") -> None:
        super().__init__()
        self._finding = missing(Topic.SLEEP, why, install)

    def release(self) -> None:
        """Nothing is held."""

    def finding(self) -> Finding:
        """Why there is no word of sleep."""
        return self._finding


class AbsentBusy(Busy):
    """No busy reason is ever told."""

    def __init__(self, why: str = NOT_YET) -> None:
        super().__init__()
        self._why = why

    def follow(self, topics: frozenset[str]) -> None:
        """Nothing to follow."""

    def is_known(self) -> bool:
        """All that can be known is."""
        return True

    def reasons(self) -> frozenset[str]:
        """None, as far as anyone knows."""
        return frozenset()

    def finding(self) -> Finding:
        """The first of `findings`."""
        return self.findings()[0]

    def findings(self) -> tuple[Finding, ...]:
        """Each reason, as missing."""
        return tuple(missing(topic, self._why) for topic in BUSY_TOPICS)


class AbsentClockChange(ClockChange):
    """Nobody tells when the clock is set; working hours are right again at the next event."""

    def __init__(self, why: str) -> None:
        super().__init__()
        self._finding = missing(Topic.CLOCK, why)

    def finding(self) -> Finding:
        """Why there is no notice."""
        return self._finding


class AbsentNotifications(Notifications):
    """Nothing shows notifications."""

    def __init__(self, why: str, install: str = "") -> None:
        super().__init__()
        self._finding = missing(Topic.NOTIFICATIONS, why, install)

    def send(self, notice: Notice) -> None:
        """Nobody would show it."""

    def withdraw(self) -> None:
        """Nothing is on show."""

    def finding(self) -> Finding:
        """Why there are no notifications."""
        return self._finding


class AbsentTrayHost(TrayHost):
    """Nobody tells whether something shows tray icons; Qt's own answer has to do."""

    def __init__(self, why: str, install: str = "") -> None:
        super().__init__()
        self._finding = missing(Topic.TRAY, why, install)

    def present(self) -> bool:
        """None, as far as anyone knows."""
        return False

    def finding(self) -> Finding:
        """Why there is no tray."""
        return self._finding
