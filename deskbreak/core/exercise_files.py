"""An exercise or a routine from its parsed file: which keys there are and what each may hold.

Pure; the shipped files and the person's own go through the same door.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Literal

from deskbreak.core.exercise_form import FileFault, Form, listed
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

EXERCISE_KEYS = (
    *("id", "name", "title", "short", "line", "aka", "target", "need", "opt", "sides", "where", "skip", "alt", "of"),
    *("gentler", "instead", "change", "limit", "avoid", "bring", "levels", "phases"),
)
LEVEL_KEYS = ("level", "name", "what", "version", "hold_cap", "days", "exercise")
PHASE_KEYS = ("levels", "phase", "seconds", "cue", "text", "last_text", "breath", "eyes", "frame")
ROUTINE_KEYS = ("id", "name", "exercises", "place", "length", "lead", "hold_at_most")
HIGHEST_LEVEL = 9
EYES: tuple[Literal["yes", "part", "no"], ...] = ("yes", "part", "no")
SIDES: tuple[Literal["left_right", "both"], ...] = ("left_right", "both")
LENGTHS: tuple[Literal["full", "short"], ...] = ("full", "short")


def parse_exercise(
    tables: Mapping[str, object], frames: Collection[str] | None = None
) -> tuple[Exercise | None, tuple[FileFault, ...]]:
    """The exercise of one file, or none and what is wrong; `frames` are the known key frames (none: unchecked)."""
    faults: list[FileFault] = []
    form = Form(tables, (), faults)
    form.only(EXERCISE_KEYS)
    sides = form.word("sides", SIDES)
    levels = tuple(_levels(form, sides))
    phases = tuple(_phase(one, levels, sides, frames) for one in form.tables("phases"))
    name = form.text("name", 40)
    exercise = Exercise(
        id=form.identity("id"),
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
        faults.extend(_missing_phases(exercise))
    return (None if faults else exercise), tuple(faults)


def parse_routine(
    tables: Mapping[str, object], exercises: Collection[str] | None = None
) -> tuple[Routine | None, tuple[FileFault, ...]]:
    """The routine of one file, or none and what is wrong; `exercises` are the known ids (none: unchecked)."""
    faults: list[FileFault] = []
    form = Form(tables, (), faults)
    form.only(ROUTINE_KEYS)
    chosen = form.texts("exercises")
    if not chosen and "exercises" not in {fault.key for fault in faults}:
        form.wrong("exercises", "a list of at least one exercise")
    for index, one in enumerate(chosen):
        if exercises is not None and one not in exercises:
            known = ", ".join(sorted(exercises))
            faults.append(FileFault(("exercises", index), f"no exercise is called “{one}”", known))
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


def unknown_references(exercise: Exercise, exercises: Collection[str]) -> Iterator[FileFault]:
    """A fault for each other exercise that this one names and that there is none of."""
    named: list[tuple[tuple[str | int, ...], str | None]] = [(("alt",), exercise.alt), (("of",), exercise.of)]
    named += [(("levels", index, "exercise"), level.exercise) for index, level in enumerate(exercise.levels)]
    for path, name in named:
        if name is not None and name not in exercises:
            yield FileFault(path, f"no exercise is called “{name}”", ", ".join(sorted(exercises)))


def _levels(form: Form, sides: str) -> Iterator[Level]:
    before = 0
    for one in form.tables("levels"):
        one.only(LEVEL_KEYS)
        number = one.number("level", 1, HIGHEST_LEVEL)
        if number <= before:
            one.wrong("level", "above the level before it")
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


def _phase(form: Form, levels: tuple[Level, ...], sides: str, frames: Collection[str] | None) -> Phase:
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
        allowed = f"at most {MOST_TEXT_CHARACTERS} characters"
        form.fault(key, f"{key} must be {allowed}", allowed, len(read))
    if key == "cue" and len(read.split()) > MOST_CUE_WORDS:
        allowed = f"at most {MOST_CUE_WORDS} words"
        form.fault(key, f"{key} must be {allowed}", allowed, len(read.split()))
    if "{" in read or "}" in read:
        form.fault(key, f"{key} must have no braces but {{near}} and {{far}}", "{near}, {far}", read)
    elif sides == "both" and read != words:
        form.fault(
            key, f"{key} must do without {{near}} and {{far}}, since both sides are stretched at once", "", words
        )
    return words


def _frames(form: Form, levels: tuple[int, ...], known: Collection[str] | None) -> Mapping[int, str]:
    """The key frame of each level; written as one name, or as a table from level to name."""
    value = form.entries.get("frame")
    chosen = {
        level: value[str(level)] if isinstance(value, Mapping) and str(level) in value else value for level in levels
    }
    frames = {level: one for level, one in chosen.items() if isinstance(one, str)}
    if len(frames) < len(levels) or not isinstance(value, str | Mapping):
        form.wrong("frame", "the name of a key frame, or one for each level")
    for name in dict.fromkeys(frames.values()):
        if known is not None and name not in known:
            form.fault("frame", f"no key frame is called “{name}”", ", ".join(sorted(known)))
    return frames


def _item(form: Form) -> Item:
    form.only(("label", "icon", "fetch"))
    return Item(form.text("label", 40), form.maybe_text("icon") or "", form.maybe_text("fetch"))


def _avoid(form: Form) -> Mapping[str, int]:
    value = form.entries.get("avoid", {})
    if not isinstance(value, Mapping):
        form.wrong("avoid", "a table such as { knee = 0 }")
        return {}
    table = Form(value, ("avoid",), form.faults)
    table.only(AVOIDABLE)
    return {key: table.number(key, 0, HIGHEST_LEVEL) for key in value if key in AVOIDABLE}


def _missing_phases(exercise: Exercise) -> Iterator[FileFault]:
    """Each level needs a way in, a hold and a way out: nobody is left in a pose."""
    for index, level in enumerate(exercise.levels):
        kinds = [phase.kind for phase in exercise.phases_at(level.number)]
        wrong = [kind for kind in ("setup", "hold", "out") if kinds.count(kind) != 1]
        if wrong and level.exercise is None:
            must = f"level {level.number} must have one setup, one hold and one out phase"
            yield FileFault(("levels", index), must, "setup, hold, out", f"not one {listed(wrong, 'and')}")
