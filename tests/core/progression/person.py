"""A person who takes breaks day after day, as scripts that read like a diary.

`stretch` plans a break as the app would, does it, and answers. Whatever is planned is held against the hard rules first
(`tests.core.progression.hard_rules`), so every diary checks them too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone

from deskbreak.core.exercises import Library
from deskbreak.core.history import Entry, Feedback, Hold, Kind, Outcome, PainAt
from deskbreak.core.plan import Plan, plan
from deskbreak.core.progression import choices
from deskbreak.core.progression.answers import answered
from deskbreak.core.progression.choices import NextStep, next_step
from deskbreak.core.progression.ladders import Ladders
from deskbreak.core.progression.prescription import prescribed
from deskbreak.core.progression.rungs import ladder_of
from deskbreak.core.progression.standing import Standing
from deskbreak.core.suiting import Wishes
from tests.core.progression.hard_rules import check
from tests.core.shipped import LIBRARY

MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=timezone(timedelta(hours=1)))
Answers = Feedback | Mapping[str, Feedback | None] | None


@dataclass
class Person:
    """At nine on a Monday, with nothing done yet."""

    wishes: Wishes = field(default_factory=Wishes)
    suggests: bool = True
    balanced: bool = False
    library: Library = LIBRARY
    now: datetime = MONDAY
    said_yes: set[tuple[str, int]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.ladders = Ladders.of(self.library, {}, ())

    # What there is to see.

    @property
    def plan(self) -> Plan:
        """The break that would be offered now."""
        wishes = prescribed(self.ladders, self.wishes, self.now, balanced=self.balanced)
        made = plan(self.library, wishes)
        check(self, made)
        return made

    @property
    def offered(self) -> list[tuple[str, int, int]]:
        """Exercise, level and seconds of the hold, once each."""
        held = {step.exercise: step.seconds for step in self.plan.steps if step.phase == "hold"}
        return [(exercise.id, level, held[exercise.id]) for exercise, level in self.plan.exercises]

    @property
    def next_steps(self) -> list[tuple[str, int]]:
        """Which levels are offered now."""
        return [(step.name, step.next.number) for step in self._steps()]

    def standing(self, name: str) -> Standing:
        return self.ladders.standing(name, self.now.date())

    def waits(self, name: str) -> dict[int, int]:
        return self.ladders.waits(name, self.now.date())

    # What the person does.

    def later(self, *, days: int = 0, hours: int = 0, minutes: int = 0) -> Person:
        self.now += timedelta(days=days, hours=hours, minutes=minutes)
        return self

    def stretch(
        self,
        answer: Answers = None,
        *,
        at: PainAt | None = None,
        of: Plan | None = None,
        cut: Mapping[tuple[str, str], int] | None = None,
    ) -> Person:
        """A whole break, answered; `cut` names the sides that were held for less."""
        made = of or self.plan
        holds = tuple(_holds(made, answer, at, cut or {}))
        return self.did(*holds)

    def did(self, *holds: Hold, outcome: Outcome = Outcome.FINISHED) -> Person:
        """A break with these holds."""
        entry = Entry(self.now, Kind.BREAK, 240, outcome, holds)
        changed = answered(self.ladders, entry, suggests=self.suggests)
        self.ladders = self.ladders.with_break(entry).with_standings(changed)
        return self

    def every_day(self, answer: Answers, *, days: int, at: PainAt | None = None) -> Person:
        """One break a day, the answer always the same; from tomorrow on."""
        for _ in range(days):
            self.later(days=1).stretch(answer, at=at)
        return self

    def easy_until_offered(self, *, most_days: int = 120) -> int:
        """Easy every day until a level is offered; how many days that took."""
        for day in range(1, most_days + 1):
            if self.later(days=1).stretch(Feedback.EASY).next_steps:
                return day
        raise AssertionError(f"nothing was offered in {most_days} days")

    def say_yes(self) -> Person:
        for step in self._steps():
            self.said_yes.add((step.name, step.next.number))
            self._keep(step.name, choices.tried(self.ladders, step, self.now.date()))
        return self

    def say_no(self) -> Person:
        for step in self._steps():
            self._keep(step.name, choices.stayed(self.ladders, step, self.now.date()))
        return self

    def choose(self, name: str, level: int) -> Person:
        """In the settings, after the question."""
        self.said_yes.update((name, number) for number in range(1, level + 1) if number not in self.waits(name))
        self._keep(name, choices.at_level(self.ladders, name, level, self.now.date()))
        return self

    def hold_for(self, name: str, seconds: int) -> Person:
        self._keep(name, choices.with_hold(self.ladders, name, seconds, self.now.date()))
        return self

    def keep_usual(self) -> Person:
        for name in self.library.exercises:
            if ladder_of(self.library, name) == name:
                self._keep(name, choices.as_usual(self.ladders, name, self.now.date()))
        return self

    def has_it_checked(self, name: str) -> Person:
        self._keep(name, choices.checked(self.ladders, name, self.now))
        return self

    def killed(self) -> Person:
        """The program starts anew: there is what was written down, and nothing else."""
        written = {name: Standing.from_json(one.to_json()) for name, one in self.ladders.standings.items()}
        self.ladders = Ladders.of(self.library, written, self.ladders.breaks)
        return self

    def _keep(self, name: str, standing: Standing) -> None:
        self.ladders = self.ladders.with_standings({name: standing})

    def _steps(self) -> list[NextStep]:
        wishes = replace(self.wishes, avoid=self.wishes.avoid)
        names = [name for name in self.library.exercises if ladder_of(self.library, name) == name]
        found = (next_step(self.ladders, wishes, name, self.now) for name in names)
        return [step for step in found if step is not None and self.suggests]


def _holds(made: Plan, answer: Answers, at: PainAt | None, cut: Mapping[tuple[str, str], int]) -> list[Hold]:
    found = []
    for group, stretch in enumerate(made.stretches):
        name, side = stretch.exercise.id, stretch.side
        seconds = sum(step.seconds for step in made.steps if step.group == group and step.breathes)
        felt = answer.get(name) if isinstance(answer, Mapping) else answer
        seconds = cut.get((name, side), seconds)
        found.append(Hold(name, side, stretch.level, seconds, felt, at if felt is Feedback.PAIN else None))
    return found
