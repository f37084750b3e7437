"""The ports on Windows: one hidden window hears locks, sleep, the clock and, at rest, the next input.

Not yet run on a real machine; what Windows answers is known to `windows` alone.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QAbstractNativeEventFilter, QByteArray, QObject, Signal
from PySide6.QtGui import QWindow

from deskbreak.desktop import windows as win
from deskbreak.desktop.busy import SourcedBusy
from deskbreak.desktop.busy_looked import LookedAt
from deskbreak.desktop.findings import BUSY_TOPICS, Finding, Topic
from deskbreak.desktop.idle_timed import TimedIdle
from deskbreak.desktop.notifications_tray import TrayNotifications
from deskbreak.desktop.ports import ClockChange, Lock, Sensors, Sleep
from deskbreak.desktop.tray_qt import QtTrayHost
from deskbreak.desktop.untried import WINDOWS
from deskbreak.desktop.windows import WindowMessage, Windows

_FULL_SCREEN, _PRESENTING = frozenset({2, 3, 7}), 4  # of SHQueryUserNotificationState


class Ear(QObject):
    """A hidden window and its messages."""

    heard = Signal(object)

    def __init__(self, system: Windows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.system = system
        self._window: QWindow | None = None
        self._filter = _Filter(self.heard.emit)

    def open(self) -> int:
        """Make the window, which never shows; answers its number."""
        if self._window is None:
            self._window = QWindow()
            self._window.create()
            QAbstractEventDispatcher.instance().installNativeEventFilter(self._filter)
            self.system.tell_login_changes(int(self._window.winId()))
        return int(self._window.winId())

    def close(self) -> None:
        """Hear nothing any more."""
        if self._window is not None:
            QAbstractEventDispatcher.instance().removeNativeEventFilter(self._filter)
            self._window.destroy()
            self._window = None


class _Filter(QAbstractNativeEventFilter):
    """Passes the messages on that matter here, and keeps none from Qt."""

    _wanted = frozenset({win.WM_TIMECHANGE, win.WM_INPUT, win.WM_POWERBROADCAST, win.WM_WTSSESSION_CHANGE})

    def __init__(self, pass_on: Callable[[WindowMessage], None]) -> None:
        super().__init__()
        self._pass_on = pass_on

    def nativeEventFilter(  # noqa: N802  # Qt's own name
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Qt calls it with the address of each MSG."""
        if kind == b"windows_generic_MSG":
            told = WindowMessage.at(int(message))
            if told.number in self._wanted:
                self._pass_on(told)
        return False, 0


class WindowsHands:
    """GetLastInputInfo; at rest, raw input tells that there is some, and is not read."""

    # Touch and pen are no raw input of mouse or keyboard.
    look_every_ms = 20_000

    def __init__(self, ear: Ear) -> None:
        self._ear = ear
        self._heard: Callable[[], None] | None = None
        ear.heard.connect(self._hear)

    def idle_ms(self) -> int | None:
        """How long ago the last input was."""
        return self._ear.system.idle_ms()

    def tell_next_input(self, heard: Callable[[], None]) -> None:
        """Call `heard` at input."""
        self._heard = heard
        self._ear.system.tell_input(self._ear.open(), True)

    def tell_no_more(self) -> None:
        """No WM_INPUT any more: at work, each key would wake us."""
        if self._heard is not None:
            self._heard = None
            self._ear.system.tell_input(self._ear.open(), False)

    def _hear(self, message: WindowMessage) -> None:
        if message.number == win.WM_INPUT and self._heard is not None:
            self._heard()


class WindowsLock(Lock):
    """WM_WTSSESSION_CHANGE. Another user, or a remote login, that takes the screen is as if it were locked."""

    def __init__(self, ear: Ear, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ear = ear
        self._taken: set[str] = set()
        ear.heard.connect(self._hear)

    def start(self) -> None:
        """Begin to listen."""
        self._ear.open()
        if self._ear.system.is_locked():
            self._change({"locked"})

    def stop(self) -> None:
        """Hear nothing any more."""
        self._ear.close()

    def is_locked(self) -> bool:
        """What was last told."""
        return bool(self._taken)

    def look_again(self) -> None:
        """Windows is asked, and knows at once."""
        if not self._taken and self._ear.system.is_locked():
            self._change({"locked"})
        self.looked.emit()

    def finding(self) -> Finding:
        """Through what."""
        return WINDOWS[Topic.LOCK]

    def _hear(self, message: WindowMessage) -> None:
        if message.number == win.WM_WTSSESSION_CHANGE:
            taken = win.WTS_TAKES.get(message.first)
            given = win.WTS_GIVES.get(message.first)
            self._change((self._taken | ({taken} if taken else set())) - ({given} if given else set()))

    def _change(self, taken: set[str]) -> None:
        before, self._taken = self.is_locked(), taken
        if self.is_locked() != before:
            (self.unlocked if before else self.locked).emit()


class WindowsSleep(Sleep):
    """WM_POWERBROADCAST. Windows waits until the message has been dealt with, and no longer."""

    def __init__(self, ear: Ear, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ear = ear
        self._asleep = False
        ear.heard.connect(self._hear)

    def start(self) -> None:
        """Begin to listen."""
        self._ear.open()

    def release(self) -> None:
        """Nothing is held: the machine sleeps as soon as the message has been dealt with."""

    def finding(self) -> Finding:
        """Through what."""
        return WINDOWS[Topic.SLEEP]

    def _hear(self, message: WindowMessage) -> None:
        if message.number != win.WM_POWERBROADCAST:
            return
        if message.first == win.PBT_APMSUSPEND and not self._asleep:
            self._asleep = True
            self.about_to_sleep.emit()
        elif message.first in (win.PBT_APMRESUMEAUTOMATIC, win.PBT_APMRESUMESUSPEND) and self._asleep:
            self._asleep = False
            self.woke.emit()


class WindowsClockChange(ClockChange):
    """WM_TIMECHANGE."""

    def __init__(self, ear: Ear, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ear = ear
        ear.heard.connect(self._hear)

    def start(self) -> None:
        """Begin to listen."""
        self._ear.open()

    def finding(self) -> Finding:
        """Through what."""
        return WINDOWS[Topic.CLOCK]

    def _hear(self, message: WindowMessage) -> None:
        if message.number == win.WM_TIMECHANGE:
            self.clock_changed.emit()


def busy_reasons(system: Windows) -> frozenset[str]:
    """What Windows says of being busy, this moment."""
    state = system.notification_state()
    held = {"fullscreen": state in _FULL_SCREEN, "presenting": state == _PRESENTING}
    held["call"] = system.is_in_use("microphone") or system.is_in_use("webcam")
    return frozenset(reason for reason, holds in held.items() if holds)


def windows_sensors(system: Windows) -> Sensors:
    """The adapters for Windows."""
    ear = Ear(system)

    def look() -> frozenset[str]:
        return busy_reasons(system)

    return Sensors(
        idle=TimedIdle(WindowsHands(ear), WINDOWS[Topic.IDLE]),
        lock=WindowsLock(ear),
        sleep=WindowsSleep(ear),
        busy=SourcedBusy((LookedAt("Windows", look, tuple(WINDOWS[topic] for topic in BUSY_TOPICS)),)),
        clock_change=WindowsClockChange(ear),
        notifications=TrayNotifications(WINDOWS[Topic.NOTIFICATIONS]),
        tray_host=QtTrayHost(WINDOWS[Topic.TRAY]),
    )
