"""What a person can do in a break: exercises with their levels and phases, and routines that put them in order.

Plain values, separate from how they are read (`exercise_form`) and from how a break is made of them (`plan`).
The words come from files, so that a person's own exercises are as good as the shipped ones.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from deskbreak.core.phrases import ENGLISH, Phrases

Side = Literal["left", "right", "both"]
PhaseKind = Literal["setup", "tuck", "ease", "hold", "deepen", "out"]

PHASE_KINDS: tuple[PhaseKind, ...] = ("setup", "tuck", "ease", "hold", "deepen", "out")
PLACES = ("desk", "office", "floor")
"""Where one can stretch, each place allowing what the ones before it allow."""
AVOIDABLE = ("knee", "ankle", "back", "hip_replacement", "pregnant", "shoulder", "balance")
BREATHS = ("easy", "in", "out", "4 in, 6 out", "out, then 4 in, 6 out")
SHORTEST_HOLD, LONGEST_HOLD = 5, 180
"""Seconds; the longest is also what one may sit on the heels (STRETCH.md, row 32)."""
MOST_CUE_WORDS, MOST_TEXT_CHARACTERS = 12, 120

_SLOT = re.compile(r"(?P<begin>^|[.?!:]\s+)?\{(?P<which>near|far)(?::(?P<left>[^{}|]*)\|(?P<right>[^{}|]*))?\}")
_OTHER: Mapping[str, Side] = {"left": "right", "right": "left"}


@dataclass(frozen=True, slots=True)
class Item:
    """A thing that an exercise needs: its words, the name of its icon, and what to call it when it is fetched."""

    label: str
    icon: str
    fetch: str | None = None


@dataclass(frozen=True, slots=True)
class Level:
    """A depth of an exercise; `exercise` names the one that takes over at this level (lunge 4 is lunge_rotate)."""

    number: int
    name: str
    what: str
    version: str
    hold_cap: int | None = None
    days: int | None = None
    """Least days at this level before the next one is offered."""
    exercise: str | None = None


@dataclass(frozen=True, slots=True)
class Phase:
    """One instruction with its seconds; `frames` names the key frame for each level of `levels`."""

    levels: tuple[int, ...]
    kind: PhaseKind
    seconds: int
    cue: str
    text: str
    breath: str
    eyes: Literal["yes", "part", "no"]
    frames: Mapping[int, str]
    last_text: str | None = None
    """The text on the second side, where there are no sides to change any more."""


@dataclass(frozen=True, slots=True)
class Exercise:
    """One stretch as its file tells it."""

    id: str
    name: str
    title: str
    short: str
    """The name in the phase bar where there is no room for more."""
    line: str
    sides: Literal["left_right", "both"]
    where: str
    levels: tuple[Level, ...]
    phases: tuple[Phase, ...]
    aka: tuple[str, ...] = ()
    target: tuple[str, ...] = ()
    need: tuple[str, ...] = ()
    opt: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    bring: tuple[Item, ...] = ()
    avoid: Mapping[str, int] | None = None
    """For each thing to avoid the highest level that still suits; 0: none does."""
    alt: str | None = None
    of: str | None = None
    """The exercise of which this one is a further level."""
    gentler: str | None = None
    """What the choice to go on at level 1 is called, after “Too much”."""
    instead: str | None = None
    """What the choice of this exercise in place of another is called, after “Too much”."""
    change: str | None = None
    """How to change sides; else the set-up cue serves."""
    within: str | None = None
    """What it is called in the middle of a sentence; else its name with a small letter."""
    limit: int | None = None
    """Most seconds in this pose without a break, all phases included."""

    @property
    def in_sentence(self) -> str:
        """The name within a sentence: “the saddle pose”."""
        return self.within or f"{self.name[:1].lower()}{self.name[1:]}"

    def level(self, number: int) -> Level:
        """The level of that number, or the nearest one below it, or the lowest."""
        below = [level for level in self.levels if level.number <= number]
        return below[-1] if below else self.levels[0]

    def phases_at(self, level: int) -> tuple[Phase, ...]:
        """The phases of one level, in order."""
        return tuple(phase for phase in self.phases if level in phase.levels)

    def hold_seconds(self, level: int) -> int:
        """The base length of the hold at a level that has phases of its own."""
        return next(phase.seconds for phase in self.phases_at(level) if phase.kind == "hold")

    def hold_frame(self, level: int) -> str:
        """The key frame of the hold at a level: the picture that stands for the exercise."""
        return next(phase.frames[level] for phase in self.phases_at(level) if phase.kind == "hold")

    def highest_level(self, avoided: frozenset[str]) -> int:
        """The highest level that suits a person who avoids these things; 0 if none does."""
        limits = [limit for what, limit in (self.avoid or {}).items() if what in avoided]
        return min([self.levels[-1].number, *limits])


@dataclass(frozen=True, slots=True)
class Routine:
    """Which exercises, in which order; `place` and `length` say when it is the one to take."""

    id: str
    name: str
    exercises: tuple[str, ...]
    place: str = "floor"
    length: Literal["full", "short"] = "full"
    lead: str = ""
    hold_at_most: int | None = None
    """Most seconds for which an exercise is held, its two sides together."""


@dataclass(frozen=True, slots=True)
class Library:
    """All exercises and routines there are, by id, the shipped ones first."""

    exercises: Mapping[str, Exercise]
    routines: Mapping[str, Routine]
    own: frozenset[str] = frozenset()
    """Ids of the exercises that come from the person's own folder."""
    replaced: frozenset[str] = frozenset()
    """Those of them that take the place of a shipped one, and so join no routine by themselves."""

    own_routines: frozenset[str] = frozenset()
    phrases: Phrases = ENGLISH
    """The language that everything is said in."""

    def routine_for(self, place: str, length: str) -> Routine | None:
        """The routine to take for a place and a length: the person's own if there is one, the first of several."""
        fitting = [one for one in self.routines.values() if (one.place, one.length) == (place, length)]
        own = [one for one in fitting if one.id in self.own_routines]
        return next(iter(own or fitting), None)


def other_side(side: Side) -> Side:
    """Right for left, left for right, both for both."""
    return _OTHER.get(side, side)


def filled(words: str, side: Side) -> str:
    """`words` with {near} and {far} as left and right, with a capital where they begin a sentence.

    A language that inflects them says both forms itself: “das {near:linke|rechte} Knie”.
    """

    def word(match: re.Match[str]) -> str:
        name: str = side if match["which"] == "near" else other_side(side)
        begin = match["begin"]
        if match["left"] is not None:
            return (begin or "") + match["left" if name == "left" else "right"]
        return name if begin is None else begin + name.capitalize()

    return _SLOT.sub(word, words)
