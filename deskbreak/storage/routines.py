"""What `deskbreak routines` answers: what there is, what one of them does, what is wrong in a file.

Plain functions that answer values for `--json` and lines for people; the command line only prints them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from deskbreak.core.errors import DeskbreakError, WrongUsage
from deskbreak.core.exercise_files import parse_exercise, parse_routine, unknown_references
from deskbreak.core.exercises import Exercise, Library, Routine
from deskbreak.core.plan import Plan, Step, plan_of
from deskbreak.core.poses import PoseFileError, parse_poses
from deskbreak.core.suiting import Wishes
from deskbreak.storage.library import KINDS, Fault, Loaded, TomlFile, key_frames, load, read_file

_SIDES = {"left_right": "left, then right", "both": "both sides"}


@dataclass(frozen=True, slots=True)
class Checked:
    """One file that was checked: what it is of, and what is wrong in it."""

    file: Path
    kind: str
    faults: tuple[Fault, ...]

    def value(self) -> dict[str, object]:
        """For `--json`."""
        faults = [
            {"line": one.line, "key": one.key, "sentence": one.sentence, "found": one.found, "allowed": one.allowed}
            for one in self.faults
        ]
        return {"file": str(self.file), "kind": self.kind, "ok": not self.faults, "faults": faults}

    def lines(self) -> Iterator[str]:
        """For people."""
        if not self.faults:
            yield f"{self.file}: nothing wrong ({self.kind})"
        for one in self.faults:
            yield f"{self.file}: {one}"
            if one.key:
                yield f"    {one.key}; allowed: {one.allowed}" if one.allowed else f"    {one.key}"


def listing(loaded: Loaded) -> dict[str, object]:
    """All routines and exercises, for `routines list --json`."""
    library = loaded.library
    return {
        "routines": [_routine_value(loaded, one) for one in library.routines.values()],
        "exercises": [_exercise_value(loaded, one) for one in library.exercises.values()],
        "faults": [f"{one.file}: {one}" for one in loaded.faults],
    }


def listing_lines(loaded: Loaded) -> Iterator[str]:
    """The same for people."""
    library = loaded.library
    yield "Routines"
    for routine in library.routines.values():
        names = ", ".join(library.exercises[name].name for name in routine.exercises)
        yield f"  {routine.id:<14}{names} · about {_planned(library, routine).minutes} min"
    yield "Exercises"
    for exercise in library.exercises.values():
        own = " · your own" if exercise.id in library.own else ""
        yield f"  {exercise.id:<14}{exercise.name} · {exercise.where} · {_SIDES[exercise.sides]}{own}"
    yield from (f"Left out: {one.file}: {one}" for one in loaded.faults)


def shown(loaded: Loaded, name: str) -> dict[str, object]:
    """One routine or exercise with its steps, for `routines show ID --json`."""
    what = _named(loaded, name)
    value = _routine_value(loaded, what) if isinstance(what, Routine) else _exercise_value(loaded, what)
    return {**value, "steps": [_step_value(one) for one in _planned(loaded.library, what).steps]}


def shown_lines(loaded: Loaded, name: str) -> Iterator[str]:
    """The same for people."""
    what = _named(loaded, name)
    made = _planned(loaded.library, what)
    yield f"{what.name} ({what.id}) · about {made.minutes} min"
    if isinstance(what, Exercise):
        yield f"{what.title}. Levels: {', '.join(f'{one.number} {one.name}' for one in what.levels)}"
        yield from (f"Leave it out: {one}" for one in what.skip)
    for step in made.steps:
        yield f"  {step.seconds:>3} s  {step.side:<6} {step.phase:<13} {step.cue}"


def check(path: Path) -> tuple[Checked, ...]:
    """What is wrong in a file, or in each file of a folder; the person's other files count as known."""
    if not path.exists():
        raise DeskbreakError(f"There is no {path}.", "Name a .toml file, or a folder of them.")
    folders = [path, *(path / kind for kind in KINDS)] if path.is_dir() else []
    files = [file for folder in folders for file in sorted(folder.glob("*.toml"))] if folders else [path]
    if not files:
        raise DeskbreakError(f"There is no .toml file in {path}.", "Name a .toml file, or a folder of them.")
    beside = path if path.is_dir() and path.name not in KINDS else files[0].parent.parent
    known = load(own=beside if path.name in KINDS or files[0].parent.name in KINDS else None)
    return tuple(_checked(file, known) for file in files)


def _checked(path: Path, known: Loaded) -> Checked:
    file = read_file(path)
    if isinstance(file, Fault):
        return Checked(path, "unknown", (file,))
    kind = _kind(file)
    if kind == "poses":
        return Checked(path, kind, tuple(_pose_faults(file)))
    names = known.library.exercises
    if kind == "routine":
        return Checked(path, kind, tuple(file.placed(parse_routine(file.tables, names)[1])))
    exercise, faults = parse_exercise(file.tables, key_frames(known.poses))
    dangling = unknown_references(exercise, {*names, exercise.id}) if exercise else ()
    return Checked(path, kind, tuple(sorted(file.placed([*faults, *dangling]), key=_line)))


def _line(fault: Fault) -> int:
    return fault.line or 0


def _kind(file: TomlFile) -> str:
    """What a file is meant to be: by its keys, else by its folder."""
    if "poses" in file.tables or file.path.parent.name == "poses":
        return "poses"
    if "phases" in file.tables or "levels" in file.tables:
        return "exercise"
    return "routine" if "exercises" in file.tables or file.path.parent.name == "routines" else "exercise"


def _pose_faults(file: TomlFile) -> Iterator[Fault]:
    try:
        parse_poses(file.tables, file.path.name)
    except PoseFileError as error:
        yield from (Fault(file.path, None, "", one, "", "") for one in error.faults)


def _named(loaded: Loaded, name: str) -> Routine | Exercise:
    library = loaded.library
    found = library.routines.get(name) or library.exercises.get(name)
    if found is None:
        known = ", ".join([*library.routines, *library.exercises])
        raise WrongUsage(f"No routine and no exercise is called “{name}”.", f"There are: {known}.")
    return found


def _planned(library: Library, what: Routine | Exercise) -> Plan:
    """What it comes to at the first level, wherever one is."""
    routine = what if isinstance(what, Routine) else Routine(what.id, what.name, (what.id,))
    return plan_of(library, Wishes(place="floor"), routine)


def _routine_value(loaded: Loaded, routine: Routine) -> dict[str, object]:
    return {
        "id": routine.id,
        "name": routine.name,
        "place": routine.place,
        "length": routine.length,
        "exercises": list(routine.exercises),
        "seconds": _planned(loaded.library, routine).seconds,
        "file": str(loaded.files[f"routines/{routine.id}"]),
    }


def _exercise_value(loaded: Loaded, exercise: Exercise) -> dict[str, object]:
    return {
        "id": exercise.id,
        "name": exercise.name,
        "where": exercise.where,
        "sides": exercise.sides,
        "levels": {str(one.number): one.name for one in exercise.levels},
        "own": exercise.id in loaded.library.own,
        "file": str(loaded.files[f"exercises/{exercise.id}"]),
    }


def _step_value(step: Step) -> dict[str, object]:
    return {
        "exercise": step.exercise,
        "side": step.side,
        "level": step.level,
        "phase": step.phase,
        "seconds": step.seconds,
        "cue": step.cue,
        "text": step.text,
    }
