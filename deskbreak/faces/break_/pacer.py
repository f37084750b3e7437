"""Time and choices for the guide: asks the fold where the person is, and tells what has changed.

Separate from the pages, which hold no clock, and from the fold, which has none. All rules of a break are in
`core.guide`; the one here is how long a pause may last.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from deskbreak.core import guide
from deskbreak.core.guide import Guide, Place, Plan
from deskbreak.faces.break_.key_guard import GUARD_MS
from deskbreak.faces.clock import running_clock

TICK_MS, BREATH_TICK_MS = 66, 80
"""How often the ring moves on: with every second picture of a movement; breath is slow, and a hold’s ring creeps."""
JITTER_MS = 5
LONGEST_PAUSE_MS = 600_000
"""A pause of ten minutes ends the break."""


class Pacer(QObject):
    """Leads through one break. `rate` makes its clock faster than the wall's (the demo)."""

    ticked = Signal(Place)
    """Where the person is; often enough for a ring that moves evenly, or for the seconds where nothing shall move."""
    turned = Signal(Place)
    """Another step, a pause, another level: something to say."""
    finished = Signal(Place)
    """The last step is over; carries the place with all that was held."""
    pause_ran_out = Signal()

    def __init__(
        self,
        plan: Plan,
        *,
        rate: float = 1.0,
        clock: Callable[[], int] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock or running_clock()
        self._rate = rate
        self._guide = guide.begin(plan, self.now_ms())
        self._told: tuple[object, ...] = ()
        self._paused_from: int | None = None
        self._active_ms = 0
        self._by_itself = False
        self._turned_ms: int | None = None
        self._seen, self._still = True, False
        self._look_ms: int | None = None
        self._ticked_ms = 0
        self._runs = False
        self._alarm = QTimer(self)
        self._alarm.setSingleShot(True)
        self._alarm.setTimerType(Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self.tick)

    @property
    def guide(self) -> Guide:
        return self._guide

    @property
    def rate(self) -> float:
        """How much faster than the world's its clock is."""
        return self._rate

    @property
    def place(self) -> Place:
        """Where the person is now."""
        return self._guide.at(self.now_ms())

    @property
    def active_seconds(self) -> int:
        """How long the break has gone on, pauses left out."""
        return self._active_ms // 1000

    def now_ms(self) -> int:
        return round(self._clock() * self._rate)

    @property
    def has_just_turned(self) -> bool:
        """Whether the step has changed by itself a moment ago: a press may have been meant for the one before."""
        return self._turned_ms is not None and self.now_ms() - self._turned_ms < GUARD_MS * self._rate

    @property
    def means_another(self) -> bool:
        """Whether getting ready has begun or ended by itself a moment ago."""
        steps, index = self._guide.plan.steps, self._guide.index
        return self.has_just_turned and index > 0 and steps[index - 1].gets_ready != steps[index].gets_ready

    def begin(self) -> None:
        """Tell the first step, and go on from there."""
        self._runs = True
        self._go(self._guide)

    def end(self) -> None:
        """No more word from here."""
        self._runs = False
        self._alarm.stop()

    def set_seen(self, seen: bool) -> None:
        """Unseen, nothing ticks more than once a second."""
        self._seen = seen
        self._set_alarm()

    def set_still(self, still: bool) -> None:
        """With reduced motion the ring moves once a second."""
        self._still = still
        self._set_alarm()

    def look_in(self, ms: int) -> None:
        """Be there in so many milliseconds of the break as well, whatever the ticks do."""
        self._look_ms = self._guide.now_ms + ms
        self._set_alarm()

    def tick_along(self) -> None:
        """Something moves in the window: tick in time with it, so that both are painted in one frame."""
        if not self._runs or not self._moves:
            return
        if self._clock() - self._ticked_ms >= TICK_MS - JITTER_MS:
            self.tick()
        else:
            self._set_alarm(at_least_ms=TICK_MS)  # the next one here comes sooner

    def tick(self) -> None:
        """See what the time has brought."""
        if not self._runs:
            return
        now = self.now_ms()
        if self._paused_from is not None and now - self._paused_from >= LONGEST_PAUSE_MS:
            self.pause_ran_out.emit()
            return
        self._by_itself = True
        self._go(self._guide.moved(now))
        self._by_itself = False

    def in_position(self) -> None:
        self._go(self._guide.in_position(self.now_ms()))

    def next(self) -> None:
        self._go(self._guide.next(self.now_ms()))

    def back(self) -> None:
        self._go(self._guide.back(self.now_ms()))

    def pause(self) -> None:
        self._go(self._guide.pause(self.now_ms()))

    def resume(self) -> None:
        self._go(self._guide.resume(self.now_ms()))

    def turn_pause(self) -> None:
        """Pause, or go on."""
        if self._guide.paused:
            self.resume()
        else:
            self.pause()

    def set_level(self, level: int) -> None:
        self._go(self._guide.with_level(level, self.now_ms()))

    def too_much(self) -> None:
        self._go(self._guide.too_much(self.now_ms()))

    def gentler(self) -> None:
        self._go(self._guide.gentler(self.now_ms()))

    def skip_exercise(self) -> None:
        self._go(self._guide.skip_exercise(self.now_ms()))

    def _go(self, there: Guide) -> None:
        if not self._runs:
            return
        if not (self._guide.paused or self._guide.eased_off):
            self._active_ms += there.now_ms - self._guide.now_ms
        self._guide = there
        place = there.at(there.now_ms)
        if place.finished:
            self.end()
            self.finished.emit(place)
            return
        if not place.paused:
            self._paused_from = None
        elif self._paused_from is None:
            self._paused_from = there.now_ms
        told = (place.index, place.step, place.paused, place.eased_off)
        if told != self._told:
            self._told = told
            self._turned_ms = there.now_ms if self._by_itself else None
            self.turned.emit(place)
        self._look_ms, self._ticked_ms = None, self._clock()
        self.ticked.emit(place)
        self._set_alarm()

    @property
    def _moves(self) -> bool:
        """Whether there is anything that moves evenly."""
        return self._seen and not self._still and not self._guide.paused and not self._guide.eased_off

    def _set_alarm(self, *, at_least_ms: int = 1) -> None:
        """Be there when something changes; while nothing can, nothing rings. One alarm does for everything.

        A tick waits for `at_least_ms` of the world; the end of a step, a pause that is too long and what is to be
        heard wait for nothing.
        """
        if not self._runs:
            return
        now, end = self._guide.now_ms, self._guide.deadline(self._guide.now_ms)
        pause_end = None if self._paused_from is None else self._paused_from + LONGEST_PAUSE_MS
        waits = [(at - now) / self._rate for at in (self._look_ms, end, pause_end) if at is not None]
        if end is not None:
            waits.append(max(at_least_ms, self._tick_ms() if self._moves else _to_next_second(end - now) / self._rate))
        if waits:
            self._alarm.start(max(1, math.ceil(min(waits))))
        else:
            self._alarm.stop()

    def _tick_ms(self) -> int:
        step = self._guide.step
        return BREATH_TICK_MS if step is not None and step.breathes else TICK_MS


def _to_next_second(left_ms: int) -> int:
    """Until the time left shows as another number of seconds."""
    return (left_ms - 1) % 1000 + 1
