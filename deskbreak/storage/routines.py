"""What `deskbreak routines list` and `show` answer: what there is, and what one of them does.

Plain functions that answer values for `--json` and lines for people; the command line only prints them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from deskbreak.core.errors import WrongUsage
from deskbreak.core.exercise_form import listed, seen
from deskbreak.core.exercises import Exercise, Library, Routine
from deskbreak.core.plan import Plan, Step, plan_of
from deskbreak.core.suiting import Wishes
from deskbreak.storage.library import Loaded
from deskbreak.storage.shelf import KINDS

_SIDES = {"left_right": "left, then right", "both": "both sides"}


def listing(loaded: Loaded, folder: Path) -> dict[str, object]:
    """All routines and exercises, for `routines list --json`; `folder` is where the person's own belong."""
    library = loaded.library
    return {
        "routines": [_routine_value(loaded, one) for one in library.routines.values()],
        "exercises": [_exercise_value(loaded, one) for one in library.exercises.values()],
        "faults": [f"{one.file}: {one}" for one in loaded.faults],
        "folder": str(folder),
    }


def listing_lines(loaded: Loaded, folder: Path) -> Iterator[str]:
    """The same for people."""
    library = loaded.library
    yield "Routines"
    across = max(len(name) for name in (*library.routines, *library.exercises)) + 2
    for routine in library.routines.values():
        names = ", ".join(library.exercises[name].name for name in routine.exercises)
        taken = library.routine_for(routine.place, routine.length)
        instead = f" · “{taken.id}” is taken instead" if taken and taken.id != routine.id else ""
        own = " · your own" if routine.id in library.own_routines else ""
        yield f"  {routine.id:<{across}}{names} · about {_planned(library, routine).minutes} min{own}{instead}"
    yield "Exercises"
    for exercise in library.exercises.values():
        own = " · your own" if exercise.id in library.own else ""
        yield f"  {exercise.id:<{across}}{exercise.name} · {exercise.where} · {_SIDES[exercise.sides]}{own}"
    yield from (f"Left out: {seen(str(one.file))}: {one}" for one in loaded.faults)
    yield f"Your own: {folder} (in its folders {listed(KINDS, 'and')})"


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
        "own": routine.id in loaded.library.own_routines,
        "taken": loaded.library.routine_for(routine.place, routine.length) == routine,
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
