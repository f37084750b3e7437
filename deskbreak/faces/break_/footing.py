"""Where the person stands, as the break's window holds it: asked for each break, moved by each answer.

Separate from the pages, which are told words, and from the core, which has no clock and remembers nothing. What changes
is told to the agent, which writes it down; this window goes on from what it has told.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from deskbreak.core.guide import Plan, plan
from deskbreak.core.history import Entry, Feedback
from deskbreak.core.progression import choices
from deskbreak.core.progression.answers import answered
from deskbreak.core.progression.choices import NextStep, next_step
from deskbreak.core.progression.dose import may_be_full
from deskbreak.core.progression.ladders import Ladders
from deskbreak.core.progression.numbers import ABSENCE
from deskbreak.core.progression.prescription import prescribed
from deskbreak.core.progression.rungs import ladder_of, with_ladder
from deskbreak.core.progression.standing import Standing
from deskbreak.core.progression.times import times_in
from deskbreak.faces.break_.preferences import Preferences

Changed = dict[str, Standing]


class Footing:
    """The ladders of one person, with the settings that matter to them."""

    def __init__(self, ladders: Ladders, preferences: Preferences) -> None:
        self._ladders, self._preferences = ladders, preferences
        self._suggests = preferences.suggests

    @property
    def ladders(self) -> Ladders:
        """As they are by now."""
        return self._ladders

    def plans(self, now: datetime) -> tuple[Plan, Plan | None]:
        """The break that is due, and the one of the other length, if there is another that may be offered."""
        wishes = prescribed(self._ladders, self._preferences.wishes, now, balanced=self._preferences.balanced)
        library, length = self._ladders.library, "short" if wishes.length == "full" else "full"
        made, other = plan(library, wishes), plan(library, replace(wishes, length=length))
        walks = wishes.length == "walk"
        same = not walks and (other.seconds == made.seconds or not made.stretches)
        enough = self._preferences.balanced and length == "full"
        if same or not other.stretches or (enough and not may_be_full(self._ladders.breaks, other, now.date())):
            return made, None
        return made, other

    def answered(self, entry: Entry) -> Changed:
        """What the answers about a break change. Nothing is kept yet."""
        return answered(self._ladders, entry, suggests=self._suggests)

    def grown(self, entry: Entry, answer: Feedback) -> frozenset[str]:
        """The exercises that this answer about all of a break would make longer the next time."""
        asked = replace(entry, holds=tuple(replace(hold, feedback=answer) for hold in entry.holds))
        after, found = self._ladders.with_break(entry), set()
        for name, standing in self.answered(asked).items():
            before = self._ladders.standing(name, entry.at.date())
            if standing.level == before.level and after.seconds(name, standing) > after.seconds(name, before):
                found.add(name)
        return frozenset(found)

    def take(self, changed: Changed, entry: Entry | None = None) -> None:
        """Go on from these standings, and from this break."""
        known = self._ladders if entry is None else self._ladders.with_break(entry)
        self._ladders = known.with_standings(changed)

    def supposing(self, changed: Changed) -> Footing:
        """As it would be with these standings."""
        return Footing(self._ladders.with_standings(changed), self._preferences)

    def next_steps(self, entry: Entry, now: datetime) -> tuple[NextStep, ...]:
        """The steps up that may be offered after a break."""
        names = times_in(self._ladders.library, entry) if self._suggests else ()
        found = (next_step(self._ladders, self._preferences.wishes, name, now) for name in names)
        return tuple(step for step in found if step is not None)

    def tried(self, step: NextStep, now: datetime) -> Changed:
        """Yes to the next level."""
        return {step.name: choices.tried(self._ladders, step, now.date())}

    def stayed(self, steps: Iterable[NextStep], now: datetime) -> Changed:
        """No to the next levels, for now."""
        return {step.name: choices.stayed(self._ladders, step, now.date()) for step in steps}

    def suggest_nothing(self) -> None:
        """The person wants no more suggestions."""
        self._suggests = False

    def as_usual(self, now: datetime) -> Changed:
        """All levels as they were before an absence."""
        names = [one.id for one in with_ladder(self._ladders.library)]
        eased = [name for name in names if self._ladders.standing(name, now.date()).usual is not None]
        return {name: choices.as_usual(self._ladders, name, now.date()) for name in eased}

    def days_away(self, now: datetime) -> int | None:
        """For how many days nothing was stretched; none if that is no absence."""
        last = self._ladders.last_done(now)
        days = 0 if last is None else (now.date() - last.date()).days
        return days if days >= ABSENCE else None

    def ladder(self, exercise: str) -> str:
        """On whose ladder an exercise stands."""
        return ladder_of(self._ladders.library, exercise)
