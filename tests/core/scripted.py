"""A day as a script: `Day(interval=40).sit(minutes=39).leave(minutes=2)`; the engine runs, the day remembers."""

from __future__ import annotations

from dataclasses import replace
from typing import Self

from deskbreak.core import events as told
from deskbreak.core.effects import Effect, NoteSat
from deskbreak.core.engine import deadline, step
from deskbreak.core.replay import record_of
from deskbreak.core.rules import Rules, rules_of
from deskbreak.core.settings import Settings
from deskbreak.core.state import State, begin

SECOND = 1000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE


def rules(**changes: object) -> Rules:
    """The default rules with some changed; lengths in milliseconds."""
    return replace(rules_of(Settings()), **changes)


class Day:
    """A person at a desk; the clock starts at 0."""

    def __init__(self, start: Rules | None = None, **changes: object) -> None:
        self.rules = start or rules(**changes)
        self.now = 0
        self.state: State = begin(0, self.rules)
        self.effects: list[Effect] = []

    def tell(self, event: told.Event) -> Self:
        """Something happens now."""
        self.state, effects = step(self.state, event, self.now, self.rules)
        self.effects += effects
        return self

    def wait(self, length: int = 0, *, minutes: float = 0, seconds: float = 0) -> Self:
        """Time passes; the alarm rings at each deadline, as in life."""
        end = self.now + length + round(minutes * MINUTE + seconds * SECOND)
        while (due := deadline(self.state, self.rules)) is not None and due <= end:
            self.now = max(self.now, due)
            self.tell(told.TimePassed())
        self.now = end
        return self

    def sit(self, *, minutes: float = 0, seconds: float = 0) -> Self:
        """Type for so long, and go on."""
        return self.tell(told.InputBegan()).wait(minutes=minutes, seconds=seconds)

    def rest(self, *, minutes: float = 0, seconds: float = 0) -> Self:
        """Touch nothing for so long."""
        return self.tell(told.InputEnded(self.now)).wait(minutes=minutes, seconds=seconds)

    def lines(self) -> list[tuple[float, str]]:
        """What happened, as (second, effect)."""
        records = [(effect.at / SECOND, record_of(effect)) for effect in self.effects]
        return [(at, record["effect"]) for at, record in records if record is not None]

    def named(self, name: str) -> list[float]:
        """The seconds at which that effect happened."""
        return [at for at, effect in self.lines() if effect == name]

    def sat(self) -> int:
        """The seconds of sitting that went into the history."""
        return sum(effect.length for effect in self.effects if isinstance(effect, NoteSat)) // SECOND
