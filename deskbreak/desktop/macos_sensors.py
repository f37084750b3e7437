"""The ports on macOS. Not yet run on a real machine; what macOS answers is known to `macos` alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from deskbreak.desktop import macos as mac
from deskbreak.desktop.absent import AbsentClockChange
from deskbreak.desktop.busy import SourcedBusy
from deskbreak.desktop.busy_looked import LookedAt
from deskbreak.desktop.findings import BUSY_TOPICS, Finding, Topic
from deskbreak.desktop.idle_timed import TimedIdle
from deskbreak.desktop.macos import Macos
from deskbreak.desktop.notifications_tray import TrayNotifications
from deskbreak.desktop.ports import Lock, Sensors, Sleep
from deskbreak.desktop.tray_qt import QtTrayHost
from deskbreak.desktop.untried import MACOS


class MacHands:
    """CGEventSource. Without the permission to watch all input nothing tells the next one: at rest it is looked for."""

    look_every_ms = 1000

    def __init__(self, system: Macos) -> None:
        self._system = system

    def idle_ms(self) -> int | None:
        """How long ago the last input was."""
        return self._system.idle_ms()

    def tell_next_input(self, heard: Callable[[], None]) -> None:
        """Nothing can."""

    def tell_no_more(self) -> None:
        """Nothing did."""


class MacLock(Lock):
    """Distributed notifications for the lock; macOS is asked when another login takes the console or gives it back."""

    def __init__(self, system: Macos, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system = system
        self._locked = False

    def start(self) -> None:
        """Begin to listen; a screen that is locked already is told."""
        self._system.tell_notifications(self._hear)
        self._note(self._system.is_locked())

    def is_locked(self) -> bool:
        """What was last told."""
        return self._locked

    def look_again(self) -> None:
        """macOS is asked, and knows at once."""
        self._note(self._system.is_locked())
        self.looked.emit()

    def finding(self) -> Finding:
        """Through what."""
        return MACOS[Topic.LOCK]

    def _hear(self, name: str) -> None:
        self._note(self._system.is_locked() if name == mac.CONSOLE_CHANGED else name == mac.SCREEN_LOCKED)

    def _note(self, locked: bool) -> None:
        if locked != self._locked:
            self._locked = locked
            (self.locked if locked else self.unlocked).emit()


class MacSleep(Sleep):
    """IOKit's power notifications: the machine waits for our leave, for thirty seconds at the most."""

    def __init__(self, system: Macos, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system = system
        self._asked: int | None = None  # the number under which leave is to be given
        self._asleep = False

    def start(self) -> None:
        """Begin to listen."""
        self._system.tell_power(self._hear)

    def stop(self) -> None:
        """Keep nobody waiting."""
        self.release()

    def release(self) -> None:
        """All is written: the machine may sleep."""
        if self._asked is not None:
            number, self._asked = self._asked, None
            self._system.allow_power_change(number)

    def finding(self) -> Finding:
        """Through what."""
        return MACOS[Topic.SLEEP]

    def _hear(self, kind: int, number: int) -> None:
        if kind == mac.CAN_SLEEP:
            self._system.allow_power_change(number)  # nothing here speaks against it; else it waits half a minute
        elif kind == mac.WILL_SLEEP:
            self._asked = number
            if self._asleep:
                self.release()
            else:
                self._asleep = True
                self.about_to_sleep.emit()
        elif kind == mac.HAS_WOKEN and self._asleep:
            self._asleep = False
            self.woke.emit()


def busy_reasons(system: Macos) -> frozenset[str]:
    """What macOS says of being busy, this moment."""
    held = {"call": system.microphone_runs(), "watching": system.keeps_screen_awake()}
    return frozenset(reason for reason, holds in held.items() if holds)


def macos_sensors(system: Macos) -> Sensors:
    """The adapters for macOS."""

    def look() -> frozenset[str]:
        return busy_reasons(system)

    return Sensors(
        idle=TimedIdle(MacHands(system), MACOS[Topic.IDLE]),
        lock=MacLock(system),
        sleep=MacSleep(system),
        busy=SourcedBusy((LookedAt("macOS", look, tuple(MACOS[topic] for topic in BUSY_TOPICS)),)),
        clock_change=AbsentClockChange(MACOS[Topic.CLOCK].why),
        notifications=TrayNotifications(MACOS[Topic.NOTIFICATIONS]),
        tray_host=QtTrayHost(MACOS[Topic.TRAY]),
    )
