"""An exercise or a routine from its parsed file: which keys there are and what each may hold.

Pure; the shipped files and the person's own go through the same door.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from deskbreak.core.exercise_form import FileFault, Form, listed, shown
from deskbreak.core.exercise_links import no_exercise
from deskbreak.core.exercises import (
    AVOIDABLE,
    BREATHS,
    LONGEST_HOLD,
    MOST_CUE_WORDS,
    MOST_TEXT_CHARACTERS,
    PHASE_KINDS,
    PLACES,
    SHORTEST_HOLD,
    Exercise,
    Item,
    Level,
    Phase,
    Routine,
    filled,
)
from deskbreak.core.said import Said

EXERCISE_KEYS = (
    *("id", "name", "title", "short", "line", "aka", "target", "need", "opt", "sides", "where", "skip", "alt", "of"),
    *("gentler", "instead", "change", "limit", "avoid", "bring", "levels", "phases"),
)
LEVEL_KEYS = ("level", "name", "what", "version", "hold_cap", "days", "exercise")
PHASE_KEYS = ("levels", "phase", "seconds", "cue", "text", "last_text", "breath", "eyes", "frame")
ITEM_KEYS = ("label", "icon", "fetch")
ROUTINE_KEYS = ("id", "name", "exercises", "place", "length", "lead", "hold_at_most")
HIGHEST_LEVEL = 9
TAKEN = ("walk",)
"""Ids that mean something else: the break without any stretch."""
EYES: tuple[Literal["yes", "part", "no"], ...] = ("yes", "part", "no")
SIDES: tuple[Literal["left_right", "both"], ...] = ("left_right", "both")
LENGTHS: tuple[Literal["full", "short"], ...] = ("full", "short")
_TURN: Mapping[str, int] = {"setup": 0, "tuck": 1, "ease": 1, "hold": 2, "deepen": 3, "out": 4}


@dataclass(frozen=True, slots=True)
class Frames:
    """The key frames that an exercise may name; those that are `lost` have a fault themselves."""

    known: Collection[str]
    lost: Collection[str] = ()


def parse_exercise(
    tables: Mapping[str, object], frames: Frames | None = None
) -> tuple[Exercise | None, tuple[FileFault, ...]]:
    """The exercise of one file, or none and what is wrong; without `frames` their names are unchecked."""
    faults: list[FileFault] = []
    form = Form(tables, (), faults)
    form.only(EXERCISE_KEYS)
    sides = form.word("sides", SIDES)
    levels = tuple(_levels(form, sides, first=HIGHEST_LEVEL if "of" in tables else 1))
    phases = tuple(_phase(one, levels, sides, frames) for one in form.tables("phases"))
    name = form.text("name", 40)
    exercise = Exercise(
        id=_identity(form),
        name=name,
        title=form.maybe_text("title") or name,
        short=form.maybe_text("short") or name,
        line=form.maybe_text("line") or "",
        sides=sides,
        where=form.word("where", PLACES),
        levels=levels,
        phases=phases,
        aka=form.texts("aka"),
        target=form.texts("target"),
        need=form.texts("need"),
        opt=form.texts("opt"),
        skip=form.texts("skip"),
        bring=tuple(_item(one) for one in form.tables("bring", least=0)),
        avoid=_avoid(form),
        alt=form.maybe_identity("alt"),
        of=form.maybe_identity("of"),
        gentler=form.maybe_text("gentler"),
        instead=form.maybe_text("instead"),
        change=_spoken(form, "change", sides) if "change" in tables else None,
        limit=form.maybe_seconds("limit"),
    )
    if not faults:
        faults.extend(_wrong_levels(exercise))
    return (None if faults else exercise), tuple(faults)


def parse_routine(
    tables: Mapping[str, object], exercises: Collection[str] | None = None, lost: Collection[str] = ()
) -> tuple[Routine | None, tuple[FileFault, ...]]:
    """The routine of one file, or none and what is wrong.

    `exercises` are the known ids (none: unchecked); those that are `lost` have a fault themselves.
    """
    faults: list[FileFault] = []
    form = Form(tables, (), faults)
    form.only(ROUTINE_KEYS)
    chosen = form.texts("exercises")
    if not chosen and "exercises" not in {fault.key for fault in faults}:
        form.wrong("exercises", Said("a list of at least one exercise"))
    for index, one in enumerate(chosen):
        if exercises is not None and one and one not in exercises:
            faults.append(no_exercise(("exercises", index), one, exercises, lost))
    routine = Routine(
        id=form.identity("id"),
        name=form.text("name", 40),
        exercises=chosen,
        place=form.word("place", PLACES, "floor"),
        length=form.word("length", LENGTHS, "full"),
        lead=form.maybe_text("lead") or "",
        hold_at_most=form.maybe_seconds("hold_at_most"),
    )
    return (None if faults else routine), tuple(faults)


def _identity(form: Form) -> str:
    name = form.identity("id")
    if name in TAKEN:
        form.wrong("id", Said("another word than %1, which means something else", listed(TAKEN)))
    return name


def _levels(form: Form, sides: str, first: int) -> Iterator[Level]:
    """Each level is one above the one before it; `first` is the highest number that the first may have."""
    before = 0
    for one in form.tables("levels"):
        one.only(LEVEL_KEYS)
        number = one.number("level", 1, HIGHEST_LEVEL)
        if before and number != before + 1:
            one.wrong("level", Said("%1, one above the level before it", before + 1))
        elif not before and number > first:
            one.wrong("level", Said("%1, the level that everybody begins with", first))
        before = number
        name = one.text("name", 40)
        usual = "Left, then right" if sides == "left_right" else name
        yield Level(
            number=number,
            name=name,
            what=one.maybe_text("what") or name,
            version=one.maybe_text("version") or usual,
            hold_cap=one.maybe_seconds("hold_cap"),
            days=one.number("days", 1, 365) if "days" in one.entries else None,
            exercise=one.maybe_identity("exercise"),
        )


def _phase(form: Form, levels: tuple[Level, ...], sides: str, frames: Frames | None) -> Phase:
    form.only(PHASE_KEYS)
    kind = form.word("phase", PHASE_KINDS)
    least = SHORTEST_HOLD if kind in ("hold", "deepen") else 1
    numbers = form.numbers("levels", [level.number for level in levels])
    return Phase(
        levels=numbers,
        kind=kind,
        seconds=form.number("seconds", least, LONGEST_HOLD, kind, " s"),
        cue=_spoken(form, "cue", sides),
        text=_spoken(form, "text", sides),
        breath=form.word("breath", BREATHS),
        eyes=form.word("eyes", EYES),
        frames=_frames(form, numbers, frames),
        last_text=_spoken(form, "last_text", sides) if "last_text" in form.entries else None,
    )


def _spoken(form: Form, key: str, sides: str) -> str:
    """Words for the person, measured as they will be read: with left and right filled in."""
    words = form.text(key, MOST_TEXT_CHARACTERS + 40)
    read = max(filled(words, "left"), filled(words, "right"), key=len)
    if len(read) > MOST_TEXT_CHARACTERS:
        allowed = Said("at most %1 characters", MOST_TEXT_CHARACTERS)
        form.fault(key, Said("%1 must be %2", key, allowed), allowed, len(read))
    if key == "cue" and len(read.split()) > MOST_CUE_WORDS:
        allowed = Said("at most %1 words", MOST_CUE_WORDS)
        form.fault(key, Said("%1 must be %2", key, allowed), allowed, len(read.split()))
    if "{" in read or "}" in read:
        form.fault(key, Said("%1 must have no braces but {near} and {far}", key), "{near}, {far}", read)
    elif sides == "both" and read != words:
        form.fault(
            key, Said("%1 must do without {near} and {far}, since both sides are stretched at once", key), "", words
        )
    return words


def _frames(form: Form, levels: tuple[int, ...], known: Frames | None) -> Mapping[int, str]:
    """The key frame of each level; written as one name, or as a table from level to name."""
    value = form.entries.get("frame")
    if isinstance(value, Mapping):
        Form(value, (*form.path, "frame"), form.faults).only([str(level) for level in levels])
    chosen = {level: value.get(str(level)) if isinstance(value, Mapping) else value for level in levels}
    frames = {level: one for level, one in chosen.items() if isinstance(one, str)}
    if len(frames) < len(levels):
        form.wrong("frame", Said("the name of a key frame, or one for each level"))
    for name in dict.fromkeys(frames.values()):
        if known is not None and name in known.lost:
            form.fault("frame", Said("pose “%1” has an error of its own", shown(name)), "")
        elif known is not None and name not in known.known:
            form.fault("frame", Said("no key frame is called “%1”", shown(name)), ", ".join(sorted(known.known)))
    return frames


def _item(form: Form) -> Item:
    form.only(ITEM_KEYS)
    return Item(form.text("label", 40), form.maybe_text("icon") or "", form.maybe_text("fetch"))


def _avoid(form: Form) -> Mapping[str, int]:
    value = form.entries.get("avoid", {})
    if not isinstance(value, Mapping):
        form.wrong("avoid", Said("a table such as { knee = 0 }"))
        return {}
    table = Form(value, ("avoid",), form.faults)
    table.only(AVOIDABLE)
    return {key: table.number(key, 0, HIGHEST_LEVEL) for key in value if key in AVOIDABLE}


def _wrong_levels(exercise: Exercise) -> Iterator[FileFault]:
    """What is wrong with the phases of each level that is done here, and not in another exercise."""
    for index, level in enumerate(exercise.levels):
        if level.exercise is None:
            phases = exercise.phases_at(level.number)
            found = _wrong_phases(level, phases) or _wrong_lengths(level, phases, exercise.limit)
            yield from (FileFault(("levels", index, key), *told) for key, *told in found)


def _wrong_phases(level: Level, phases: tuple[Phase, ...]) -> list[tuple[str, str, str, str]]:
    """Each level needs a way in, a hold and a way out: nobody is left in a pose."""
    kinds = [phase.kind for phase in phases]
    wrong = [kind for kind in ("setup", "hold", "out") if kinds.count(kind) != 1]
    if wrong:
        must = Said("level %1 must have one setup, one hold and one out phase", level.number)
        return [("level", must, "setup, hold, out", Said("not one %1", listed(wrong, "and")))]
    if [_TURN[kind] for kind in kinds] != sorted(_TURN[kind] for kind in kinds):
        must = Said("the phases of level %1 must come in this order: %2", level.number, ", ".join(PHASE_KINDS))
        return [("level", must, ", ".join(PHASE_KINDS), ", ".join(kinds))]
    return []


def _wrong_lengths(level: Level, phases: tuple[Phase, ...], limit: int | None) -> Iterator[tuple[str, str, str, str]]:
    """The hold is no longer than it may ever become, and the shortest hold leaves all within the limit."""
    hold = next(phase.seconds for phase in phases if phase.kind == "hold")
    if level.hold_cap is not None and level.hold_cap < hold:
        allowed = Said("at least the %1 s of the hold", hold)
        yield "hold_cap", Said("hold_cap must be %1", allowed), allowed, str(level.hold_cap)
    shortest = sum(phase.seconds for phase in phases) - hold + SHORTEST_HOLD
    if limit is not None and limit < shortest:
        must = Said("level %1 must fit into the limit of %2 s, even with its shortest hold", level.number, limit)
        yield "level", must, f"at most {limit} s", f"{shortest} s"
