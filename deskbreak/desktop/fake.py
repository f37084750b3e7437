"""The fake adapters: a desktop that does what a test or the demo says, by the same rules as the real ones.

They keep the ports' promises (signals alternate, a threshold already passed is told at once), so that what works
with them works with a real desktop.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from deskbreak.desktop.clock import Clock
from deskbreak.desktop.fake_busy import FakeBusy
from deskbreak.desktop.findings import Finding, Topic, works
from deskbreak.desktop.ports import ClockChange, Idle, Lock, Notice, Notifications, Sensors, Sleep, TrayHost

_THROUGH = "a make-believe desktop"
_LONGEST_TIMER_MS = 2**31 - 1


class FakeIdle(Idle):
    """A person made of two calls: `touch()` is one input, `let_time_pass()` says that the clock may have moved on.

    With `self_timed` it needs no second call: it sleeps until the threshold is reached (the demo). While `hold()`
    is on, input goes on without a gap.

    As for every idle source, the milliseconds told and asked are real ones; a clock that runs faster makes the person's
    rests shorter in them. After a change of the clock's rate, call `let_time_pass()`.
    """

    def __init__(self, clock: Clock, self_timed: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last_ms = clock.now_ms()
        self._threshold_ms: int | None = None
        self._at_rest = False
        self._held = False
        self._gone = False
        self._timer = QTimer(self) if self_timed else None
        if self._timer is not None:
            self._timer.setSingleShot(True)
            self._timer.timeout.connect(self.let_time_pass)

    def watch(self, threshold_ms: int) -> None:
        """Tell when there was no input for that long."""
        if self._gone:
            return
        self._threshold_ms = round(threshold_ms * self._clock.rate)
        self.let_time_pass()

    def idle_ms(self) -> int | None:
        """How long ago the last `touch()` was."""
        return None if self._gone else round(self._rest_ms() / self._clock.rate)

    def stop(self) -> None:
        """Tell nothing any more."""
        self._threshold_ms = None
        if self._timer is not None:
            self._timer.stop()

    def finding(self) -> Finding:
        """It always works."""
        return works(Topic.IDLE, _THROUGH)

    def touch(self) -> None:
        """One input, now."""
        self.let_time_pass()
        self._last_ms = self._clock.now_ms()
        if self._at_rest:
            self._at_rest = False
            self.input_began.emit()
        self._arm()

    def hold(self) -> None:
        """Input begins and goes on."""
        self.touch()
        self._held = True

    def let_go(self) -> None:
        """The last input is now."""
        self._last_ms = self._clock.now_ms()
        self._held = False
        self._arm()

    def let_time_pass(self) -> None:
        """See whether the threshold is reached by now, and say so."""
        if self._gone or self._threshold_ms is None or self._at_rest:
            return
        rest_ms = self._rest_ms()
        if rest_ms >= self._threshold_ms:
            self._at_rest = True
            self.idle_began.emit(round(rest_ms / self._clock.rate))
        self._arm()

    def lose(self, sentence: str) -> None:
        """The source goes away for good."""
        self.stop()
        self._gone = True
        self.lost.emit(sentence)

    def _rest_ms(self) -> int:
        """The time since the last input, on the clock's own count, like the threshold that is kept."""
        return 0 if self._held else max(0, self._clock.now_ms() - self._last_ms)

    def _arm(self) -> None:
        if self._timer is None or self._threshold_ms is None:
            return
        if self._at_rest or self._held:
            self._timer.stop()
        else:
            wait_ms = self._clock.real_ms_until(self._last_ms + self._threshold_ms)
            self._timer.start(min(wait_ms, _LONGEST_TIMER_MS))


class FakeLock(Lock):
    """A screen that is locked and unlocked by two calls."""

    _locked = False

    def is_locked(self) -> bool:
        """What was last told."""
        return self._locked

    def finding(self) -> Finding:
        """It always works."""
        return works(Topic.LOCK, _THROUGH)

    def lock(self) -> None:
        """The screen is locked."""
        if not self._locked:
            self._locked = True
            self.locked.emit()

    def unlock(self) -> None:
        """The screen is unlocked."""
        if self._locked:
            self._locked = False
            self.unlocked.emit()


class FakeSleep(Sleep):
    """A machine that sleeps and wakes by two calls."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asleep = False
        self.released = False

    def release(self) -> None:
        """Remembered, so that a test can ask whether all was written first."""
        self.released = True

    def finding(self) -> Finding:
        """It always works."""
        return works(Topic.SLEEP, _THROUGH)

    def fall_asleep(self) -> None:
        """The machine goes to sleep."""
        if not self.asleep:
            self.asleep, self.released = True, False
            self.about_to_sleep.emit()

    def wake(self) -> None:
        """The machine wakes."""
        if self.asleep:
            self.asleep, self.released = False, False
            self.woke.emit()

    def oversleep(self, length_ms: int) -> None:
        """It has slept for so long, and nobody told of it."""
        self.overslept.emit(length_ms)


class FakeClockChange(ClockChange):
    """A clock that is set by a call."""

    def finding(self) -> Finding:
        """It always works."""
        return works(Topic.CLOCK, _THROUGH)

    def change(self) -> None:
        """Somebody set the clock."""
        self.clock_changed.emit()


class FakeNotifications(Notifications):
    """Keeps what it was given: `shown` is on show now, `sent` is all there ever was."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: Notice | None = None
        self.sent: list[Notice] = []

    def send(self, notice: Notice) -> None:
        """Put it on show, in place of the one before."""
        self.shown = notice
        self.sent.append(notice)

    def withdraw(self) -> None:
        """Nothing is on show any more."""
        self.shown = None

    def finding(self) -> Finding:
        """It always works."""
        return works(Topic.NOTIFICATIONS, _THROUGH)

    def choose(self, key: str) -> None:
        """The person presses one of the notice's buttons."""
        self.shown = None
        self.action_chosen.emit(key)


class FakeTrayHost(TrayHost):
    """A tray that comes and goes by two calls."""

    _present = False

    def present(self) -> bool:
        """What was last told."""
        return self._present

    def finding(self) -> Finding:
        """It always works."""
        return works(Topic.TRAY, _THROUGH)

    def appear(self) -> None:
        """A tray comes."""
        if not self._present:
            self._present = True
            self.appeared.emit()

    def vanish(self) -> None:
        """The tray goes."""
        if self._present:
            self._present = False
            self.vanished.emit()


class FakeDesktop:
    """A whole make-believe desktop; `sensors()` is what `detect.sensors()` would answer on it."""

    def __init__(self, clock: Clock, self_timed: bool = False) -> None:
        self.idle = FakeIdle(clock, self_timed)
        self.lock = FakeLock()
        self.sleep = FakeSleep()
        self.busy = FakeBusy()
        self.clock_change = FakeClockChange()
        self.notifications = FakeNotifications()
        self.tray_host = FakeTrayHost()

    def sensors(self) -> Sensors:
        """Its adapters, as the agent takes them."""
        return Sensors(
            idle=self.idle,
            lock=self.lock,
            sleep=self.sleep,
            busy=self.busy,
            clock_change=self.clock_change,
            notifications=self.notifications,
            tray_host=self.tray_host,
        )
