"""From what the desktop tells to what the engine is told.

Separate because the desktop speaks of thresholds and signals, and the engine of moments. The idle source is asked for
just under `away_after` most of the time, which a person at work never reaches, so that typing wakes nobody; only where
rule 12 waits for hands at rest, and right before something that asks whether input is going on, is it asked for less.
Whether the person is busy is asked only from the moment on at which it matters (`core.looking`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from deskbreak.agent.runtime import Runtime
from deskbreak.core import events as told
from deskbreak.core import looking
from deskbreak.core.offering import ready
from deskbreak.core.rules import SECOND
from deskbreak.core.state import Showing
from deskbreak.desktop.findings import BUSY_TOPIC_OF
from deskbreak.desktop.ports import Sensors

# Input that is at most this old is going on.
GOING_ON = 5 * SECOND
# So long the engine may be told of something late, because what it must know before is being asked for.
PATIENCE_MS = 250
WATCHING = "watching"


class Sensing(QObject):
    """Feeds the runtime. `deadline` tells when the desktop has to be asked for more."""

    about_to_sleep = Signal()
    """All is fed: the machine may sleep once it is written."""

    def __init__(self, sensors: Sensors, runtime: Runtime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sensors = sensors
        self._runtime = runtime
        self._threshold = 0
        self._reasons: frozenset[str] = frozenset()
        self._changes: deque[told.Event] = deque()
        self._untold: deque[Callable[[], None]] = deque()
        self._needed: frozenset[str] = frozenset()  # must be known before what is untold
        self._closely = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._tell_untold)
        self._waking = False
        sensors.idle.idle_began.connect(self._idle_began)
        sensors.idle.input_began.connect(self._input_began)
        sensors.idle.lost.connect(self._idle_lost)
        sensors.lock.locked.connect(self._locked)
        sensors.lock.unlocked.connect(self._unlocked)
        sensors.lock.looked.connect(self._looked)
        sensors.sleep.about_to_sleep.connect(self._about_to_sleep)
        sensors.sleep.woke.connect(self._woke)
        sensors.sleep.overslept.connect(self._overslept)
        sensors.busy.busy_changed.connect(self._busy_changed)
        sensors.busy.known.connect(self._tell_untold)
        sensors.clock_change.clock_changed.connect(runtime.follow_wall_clock)

    def start(self) -> None:
        """Begin to listen."""
        self._sensors.start()
        self.adapt()

    def deadline(self) -> int | None:
        """When more has to be asked for: hands at rest where an offer waits, reasons where one comes due."""
        now = self._runtime.clock.now_ms()
        moments = (self._waits_from(), looking.next_look(self._runtime.state, now, self._runtime.rules))
        return min((moment for moment in moments if moment is not None and moment > now), default=None)

    def adapt(self) -> None:
        """Ask the desktop for what matters now."""
        moment = self._waits_from()
        rules = self._runtime.rules
        waiting = moment is not None and moment <= self._runtime.clock.now_ms()
        nearly_away = rules.away_after - looking.LOOK_AHEAD
        wanted = min(rules.lull, nearly_away) if waiting else nearly_away
        self._ask(min(GOING_ON, wanted) if self._closely else wanted)
        self._look()

    def watch_closely(self, closely: bool) -> None:
        """Somebody looks at the sources: all of them are followed, for as long as that lasts."""
        self._closely = closely
        self.adapt()

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

    def _look(self) -> None:
        runtime = self._runtime
        wanted = looking.topics(runtime.state, runtime.clock.now_ms(), runtime.rules)
        if self._closely:
            wanted = frozenset(BUSY_TOPIC_OF)
        self._sensors.busy.follow(wanted | self._needed)

    def _tell(self, event: Callable[[], None], needed: frozenset[str] = frozenset()) -> None:
        """Feed what has happened, in its order, as soon as what is needed is known, or nobody tells it in time."""
        self._untold.append(event)
        if needed:
            self._needed |= needed
            self._look()
        if not self._needed or self._sensors.busy.is_known():
            self._tell_untold()
        elif not self._patience.isActive():
            self._patience.start(PATIENCE_MS)

    def _tell_untold(self) -> None:
        self._patience.stop()
        self._needed = frozenset()
        while self._untold:
            self._untold.popleft()()

    def _feed(self, event: told.Event) -> Callable[[], None]:
        return partial(self._runtime.feed, event)

    def _idle_began(self, ago: int) -> None:
        clock = self._runtime.clock
        self._tell(self._feed(told.InputEnded(clock.now_ms() - round(ago * clock.rate))))

    def _input_began(self) -> None:
        self._tell(self._feed(told.InputBegan()), self._needed_at_return())

    def _idle_lost(self, _why: str) -> None:
        # Without a source, nobody can be told from somebody who reads: sitting is counted until lock or sleep.
        self._tell(self._feed(told.InputBegan()))

    def _locked(self) -> None:
        self.settle_input()
        self._tell(self._feed(told.Locked()), looking.topics_at_lock(self._runtime.state))

    def _unlocked(self) -> None:
        self._tell(self._feed(told.Unlocked()), self._needed_at_return())

    def _about_to_sleep(self) -> None:
        self._waking = False
        self.settle_input()
        self._tell(self._fall_asleep, looking.topics_at_lock(self._runtime.state))

    def _fall_asleep(self) -> None:
        self._runtime.feed(told.FellAsleep(self._runtime.state.break_done))
        self.about_to_sleep.emit()
        self._sensors.sleep.release()

    def _woke(self) -> None:
        # A lid that opens to a locked screen brings nobody back; the word of the lock may still lie unread.
        self._waking = True
        self._sensors.lock.look_again()

    def _overslept(self, length: int) -> None:
        clock = self._runtime.clock
        fell_asleep = told.FellAsleep(self._runtime.state.break_done)
        self._tell(partial(self._runtime.feed, fell_asleep, clock.now_ms() - round(length * clock.rate)))
        self._woke()

    def _looked(self) -> None:
        if self._waking:
            self._waking = False
            self._tell(self._wake, self._needed_at_return())

    def _wake(self) -> None:
        self._runtime.feed(told.Woke())
        self._runtime.follow_wall_clock()

    def _needed_at_return(self) -> frozenset[str]:
        return looking.topics_at_return(self._runtime.state, self._runtime.clock.now_ms(), self._runtime.rules)

    def _busy_changed(self, reasons: frozenset[str]) -> None:
        ended, began = sorted(self._reasons - reasons), sorted(reasons - self._reasons)
        self._reasons = reasons
        self._changes += [told.WatchingEnded() if one == WATCHING else told.BusyEnded(one) for one in ended]
        self._changes += [told.WatchingBegan() if one == WATCHING else told.BusyBegan(one) for one in began]
        # A step may change what is followed, and so come here again: whoever is here feeds what is next.
        while self._changes:
            self._runtime.feed(self._changes.popleft())
