"""From what the desktop tells to what the engine is told.

Separate because the desktop speaks of thresholds and signals, and the engine of moments. The idle source is asked for
`away_after` most of the time, which a person at work never reaches, so that typing wakes nobody; only where rule 12
waits for hands at rest, and right before something that asks whether input is going on, is it asked for less.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from deskbreak.agent.runtime import Runtime
from deskbreak.core import events as told
from deskbreak.core.offering import ready
from deskbreak.core.rules import SECOND
from deskbreak.core.state import Showing
from deskbreak.desktop.ports import Sensors

# Input that is at most this old is going on.
GOING_ON = 5 * SECOND


class Sensing(QObject):
    """Feeds the runtime. `deadline` tells when the idle source has to be asked for less."""

    about_to_sleep = Signal()
    """All is fed: the machine may sleep once it is written."""

    def __init__(self, sensors: Sensors, runtime: Runtime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sensors = sensors
        self._runtime = runtime
        self._threshold = 0
        self._reasons: frozenset[str] = frozenset()
        sensors.idle.idle_began.connect(self._idle_began)
        sensors.idle.input_began.connect(self._input_began)
        sensors.idle.lost.connect(self._idle_lost)
        sensors.lock.locked.connect(self._locked)
        sensors.lock.unlocked.connect(self._unlocked)
        sensors.sleep.about_to_sleep.connect(self._about_to_sleep)
        sensors.sleep.woke.connect(self._woke)
        sensors.busy.busy_changed.connect(self._busy_changed)
        sensors.clock_change.clock_changed.connect(runtime.follow_wall_clock)

    def start(self) -> None:
        """Begin to listen."""
        self._sensors.start()
        self.adapt()

    def deadline(self) -> int | None:
        """When an offer is ready and begins to wait for hands at rest; None where no such moment lies ahead."""
        moment = self._waits_from()
        return moment if moment is not None and moment > self._runtime.clock.now_ms() else None

    def adapt(self) -> None:
        """Ask the idle source for what matters now."""
        moment = self._waits_from()
        rules = self._runtime.rules
        waiting = moment is not None and moment <= self._runtime.clock.now_ms()
        self._ask(min(rules.lull, rules.away_after) if waiting else rules.away_after)

    def settle_input(self) -> None:
        """Make sure that the engine knows whether input is going on at this moment."""
        self._ask(GOING_ON)

    def _ask(self, threshold: int) -> None:
        # The source speaks of real milliseconds, which a hurried clock (the demo) makes shorter.
        real = max(1, round(threshold / self._runtime.clock.rate))
        if real != self._threshold:
            self._threshold = real
            self._sensors.idle.watch(real)

    def _waits_from(self) -> int | None:
        state, rules = self._runtime.state, self._runtime.rules
        if not rules.lull or not state.input_on or state.free_since is None or state.showing is Showing.OFFER:
            return None
        return ready(state, rules)

    def _idle_began(self, ago: int) -> None:
        clock = self._runtime.clock
        self._runtime.feed(told.InputEnded(clock.now_ms() - round(ago * clock.rate)))

    def _input_began(self) -> None:
        self._runtime.feed(told.InputBegan())

    def _idle_lost(self, _why: str) -> None:
        # Without a source, nobody can be told from somebody who reads: sitting is counted until lock or sleep.
        self._runtime.feed(told.InputBegan())

    def _locked(self) -> None:
        self.settle_input()
        self._runtime.feed(told.Locked())

    def _unlocked(self) -> None:
        self._runtime.feed(told.Unlocked())

    def _about_to_sleep(self) -> None:
        self.settle_input()
        self._runtime.feed(told.FellAsleep(self._runtime.state.break_done))
        self.about_to_sleep.emit()
        self._sensors.sleep.release()

    def _woke(self) -> None:
        self._runtime.feed(told.Woke())
        self._runtime.follow_wall_clock()

    def _busy_changed(self, reasons: frozenset[str]) -> None:
        for reason in sorted(self._reasons - reasons):
            self._runtime.feed(told.WatchingEnded() if reason == "watching" else told.BusyEnded(reason))
        for reason in sorted(reasons - self._reasons):
            self._runtime.feed(told.WatchingBegan() if reason == "watching" else told.BusyBegan(reason))
        self._reasons = reasons
