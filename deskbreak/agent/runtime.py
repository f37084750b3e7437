"""The engine at work: events in, effects out, and the one next moment at which to look again.

Separate from the wiring so that it can be driven by a test or the demo with any clock. One way round: nobody is called
back while an event is dealt with; what comes in meanwhile waits its turn.
"""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from deskbreak.core import events as told
from deskbreak.core.engine import deadline, step
from deskbreak.core.events import Event
from deskbreak.core.replay import wall_offset
from deskbreak.core.rules import SECOND, Rules
from deskbreak.core.state import State
from deskbreak.desktop.clock import Clock

# The wall clock is slewed by milliseconds all the time; only a real change of it concerns working hours.
_SLEW = SECOND


class Runtime(QObject):
    """Holds the state. `happened` carries each effect, `stepped` follows when the state is new."""

    happened = Signal(object)
    stepped = Signal()

    def __init__(self, clock: Clock, rules: Rules, state: State, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._waiting: deque[tuple[Event, int | None]] = deque()
        self._latest = 0
        self._feeding = False
        self.rules = rules
        self.state = state

    @property
    def clock(self) -> Clock:
        """The clock of all moments here."""
        return self._clock

    def feed(self, event: Event, at: int | None = None) -> None:
        """Deal with `event` now, or right after the one that is being dealt with.

        It happened now, or, where that is found out only now, `at` that moment, if nothing was dealt with since.
        """
        self._waiting.append((event, at))
        if self._feeding:
            return
        self._feeding = True
        try:
            while self._waiting:
                self._step(*self._waiting.popleft())
        finally:
            self._feeding = False

    def time_passed(self) -> None:
        """The alarm rang."""
        self.feed(told.TimePassed())

    def follow_wall_clock(self) -> None:
        """The wall clock or the time zone may have been set: working hours are derived anew."""
        now = self._clock.now_ms()
        offset = wall_offset(self._clock.wall(), now)
        if self.state.wall_offset is None or abs(offset - self.state.wall_offset) > _SLEW:
            self.feed(told.WallClockSet(offset))

    def change_rules(self, rules: Rules) -> None:
        """The settings changed; until now the old ones held."""
        self.feed(told.TimePassed())
        self.rules = rules
        self.feed(told.RulesChanged())

    def deadline(self) -> int | None:
        """When the engine wants to look again."""
        return deadline(self.state, self.rules)

    def wall_of(self, moment: int) -> datetime:
        """The wall clock's time of a moment."""
        return self._clock.wall() + timedelta(milliseconds=moment - self._clock.now_ms())

    def _step(self, event: Event, at: int | None) -> None:
        now = self._clock.now_ms()
        self._latest = now if at is None else min(now, max(at, self._latest))
        self.state, effects = step(self.state, event, self._latest, self.rules)
        for effect in effects:
            self.happened.emit(effect)
        self.stepped.emit()
