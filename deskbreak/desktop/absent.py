"""The honest absent adapters: they tell nothing, do nothing, and say in `finding()` what is missing and why.

With an absent idle source input is taken to go on for as long as the screen is unlocked and the machine awake. Lock,
sleep and busy reasons need none: what tells of them may come at any time, so the real one waits for it.
"""

from __future__ import annotations

from deskbreak.desktop.findings import Finding, Topic, missing
from deskbreak.desktop.ports import ClockChange, Idle, Notice, Notifications, TrayHost


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
