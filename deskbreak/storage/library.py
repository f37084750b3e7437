"""Exercises, poses and routines from files: the shipped ones, then the person's own, which may replace them.

Separate from what the files mean (`core.exercise_files`, `core.poses`). What is broken of the person's own is left
out and named; everything else goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from deskbreak.core.exercise_files import Frames, parse_exercise, parse_routine
from deskbreak.core.exercise_form import FileFault
from deskbreak.core.exercise_links import wrong_links
from deskbreak.core.exercises import Exercise, Library, Routine
from deskbreak.core.pose_files import read_poses
from deskbreak.core.poses import Pose
from deskbreak.core.said import Said
from deskbreak.storage import paths
from deskbreak.storage.shelf import Shelf, shelf_of
from deskbreak.storage.toml_files import Fault, TomlFile


@dataclass(frozen=True, slots=True)
class FigureCheck:
    """What is wrong with a pose or an exercise for a body; who knows bodies brings it along."""

    pose: Callable[[Pose], Iterable[FileFault]]
    exercise: Callable[[Exercise, Mapping[str, Pose]], Iterable[FileFault]]


@dataclass(frozen=True, slots=True)
class Loaded:
    """All that was read, and what could not be."""

    library: Library
    poses: Mapping[str, Pose]
    files: Mapping[str, Path]
    """Where each exercise and routine comes from: by "exercises/lunge", "routines/full"."""
    faults: tuple[Fault, ...]


def load(shipped: Path | None = None, own: Path | None = None, figure: FigureCheck | None = None) -> Loaded:
    """Everything there is; the folders are those of this installation and this person unless told otherwise.

    `figure` says what of the person's own can't be drawn; the shipped files are known to be right.
    """
    return joined(shelf_of(shipped or paths.assets()), shelf_of(own or paths.data_dir()), figure)


def joined(shipped: Shelf, own: Shelf, figure: FigureCheck | None = None) -> Loaded:
    """Shipped and own files as one."""
    faults = [*shipped.faults, *own.faults]
    poses, lost_poses = _poses(shipped.of("poses"), own.of("poses"), figure, faults)
    frames = Frames(key_frames(poses), lost_poses)
    theirs, own_ones = (_exercises(shelf.of("exercises"), frames, faults) for shelf in (shipped, own))
    lost = _ids(own.of("exercises")) - theirs.keys()
    _drop_undrawn(own_ones, poses, figure, faults)
    _drop_unlinked(own_ones, theirs, lost, faults)
    read = {**theirs, **own_ones}
    exercises = {name: exercise for name, (exercise, _) in read.items()}
    files = {f"exercises/{name}": file.path for name, (_, file) in read.items()}
    given, own_routines = (_routines(shelf.of("routines"), exercises, lost, faults) for shelf in (shipped, own))
    routines = {**given, **own_routines}
    files |= {f"routines/{name}": file.path for name, (_, file) in routines.items()}
    library = Library(
        exercises,
        {name: routine for name, (routine, _) in routines.items()},
        frozenset(own_ones),
        frozenset(own_ones.keys() & theirs),
        frozenset(own_routines),
    )
    return Loaded(library, poses, files, tuple(faults))


def key_frames(poses: Mapping[str, Pose]) -> tuple[str, ...]:
    """The poses that an exercise may name: not those that are only passed on the way."""
    return tuple(sorted(name for name, pose in poses.items() if not pose.only_passed))


def _poses(
    shipped: Iterable[TomlFile], own: Iterable[TomlFile], figure: FigureCheck | None, faults: list[Fault]
) -> tuple[dict[str, Pose], set[str]]:
    """The poses by name, and the names of those that are there and can't be used."""
    poses: dict[str, Pose] = {}
    lost: set[str] = set()
    for files, check in ((shipped, None), (own, figure)):
        for file in files:
            found, wrong = _read_poses(file, poses, check, faults)
            poses.update(found)
            lost |= wrong
    return poses, lost - poses.keys()


def _read_poses(
    file: TomlFile, taken: Mapping[str, Pose], figure: FigureCheck | None, faults: list[Fault]
) -> tuple[dict[str, Pose], set[str]]:
    """The poses of one file that can be used, and the names of the others."""

    def check(pose: Pose) -> Iterator[FileFault]:
        # Who copies a shipped file to change one pose need not take the others out.
        if pose != taken.get(pose.name, pose):
            yield FileFault(("poses", pose.name), Said("another pose is called “%1”", pose.name), "a name of its own")
        elif figure:
            yield from figure.pose(pose)

    found, wrong = read_poses(file.tables, check)
    faults.extend(file.placed(wrong))
    named = file.tables.get("poses")
    return found, set(named) - found.keys() if isinstance(named, Mapping) else set()


Exercises = dict[str, tuple[Exercise, TomlFile]]


def _exercises(files: Iterable[TomlFile], frames: Frames, faults: list[Fault]) -> Exercises:
    """The exercises of one folder by id, with their files."""
    found: Exercises = {}
    for file in files:
        exercise, wrong = parse_exercise(file.tables, frames)
        faults.extend(file.placed(wrong))
        if exercise is not None and exercise.id in found:
            faults.extend(file.placed([_taken(exercise.id, found[exercise.id][1])]))
        elif exercise is not None:
            found[exercise.id] = (exercise, file)
    return found


def _ids(files: Iterable[TomlFile]) -> set[str]:
    """The ids that files give, whatever else is wrong in them."""
    return {name for file in files if isinstance(name := file.tables.get("id"), str)}


def _taken(name: str, by: TomlFile) -> FileFault:
    return FileFault(("id",), Said("id must be another one than that of %1", by.path.name), "an id of its own", name)


def _drop_undrawn(own: Exercises, poses: Mapping[str, Pose], figure: FigureCheck | None, faults: list[Fault]) -> None:
    """Leave out own exercises whose poses a body can't go through."""
    for name, (exercise, file) in list(own.items()):
        if figure and (wrong := list(figure.exercise(exercise, poses))):
            faults.extend(file.placed(wrong))
            del own[name]


def _drop_unlinked(own: Exercises, shipped: Exercises, written: set[str], faults: list[Fault]) -> None:
    """Leave out own exercises that say of others what is not so; that can leave others without what they name."""
    left_out = True
    while left_out:
        known = {name: pair[0] for name, pair in {**shipped, **own}.items()}
        found = {name: list(wrong_links(exercise, known, written)) for name, (exercise, _) in own.items()}
        left_out = any(found.values())
        for name in [name for name, wrong in found.items() if wrong]:
            faults.extend(own.pop(name)[1].placed(found[name]))


def _routines(
    files: Iterable[TomlFile], exercises: Mapping[str, Exercise], lost: set[str], faults: list[Fault]
) -> dict[str, tuple[Routine, TomlFile]]:
    """The routines of one folder by id, with their files."""
    found: dict[str, tuple[Routine, TomlFile]] = {}
    for file in files:
        routine, wrong = parse_routine(file.tables, exercises, lost)
        faults.extend(file.placed(wrong))
        if routine is not None and routine.id in found:
            faults.extend(file.placed([_taken(routine.id, found[routine.id][1])]))
        elif routine is not None:
            found[routine.id] = (routine, file)
    return found
