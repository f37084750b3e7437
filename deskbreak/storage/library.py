"""Exercises, poses and routines from files: the shipped ones, then the person's own, which may replace them.

Separate from what the files mean (`core.exercise_files`, `core.poses`). A broken file of the person's own is left
out and named; everything else goes on.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from deskbreak.core.exercise_files import parse_exercise, parse_routine, unknown_references
from deskbreak.core.exercise_form import FileFault
from deskbreak.core.exercises import Exercise, Library, Routine
from deskbreak.core.poses import Pose, PoseFileError, parse_poses
from deskbreak.storage import paths
from deskbreak.storage.toml_lines import line_of, syntax_fault

KINDS = ("exercises", "poses", "routines")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in one file, in words for the person."""

    file: Path
    line: int | None
    key: str
    sentence: str
    """“line 12: hold must be 5–180 s”."""
    found: str
    allowed: str

    def __str__(self) -> str:
        return f"{self.sentence} (found {self.found})" if self.found else self.sentence


@dataclass(frozen=True, slots=True)
class Loaded:
    """All that was read, and what could not be."""

    library: Library
    poses: Mapping[str, Pose]
    files: Mapping[str, Path]
    """Where each exercise and routine comes from: by "exercises/lunge", "routines/full"."""
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class TomlFile:
    """One file as read: its text for finding lines, and its tables."""

    path: Path
    text: str
    tables: Mapping[str, object]

    def placed(self, faults: Iterable[FileFault]) -> Iterator[Fault]:
        """Faults of the tables, with their lines."""
        for fault in faults:
            line = line_of(self.text, fault.path)
            must = f"line {line}: {fault.must}" if line else fault.must
            yield Fault(self.path, line, fault.key, must, fault.found, fault.allowed)


def load(shipped: Path | None = None, own: Path | None = None) -> Loaded:
    """Everything there is; the folders are those of this installation and this person unless told otherwise."""
    folders = (shipped or paths.assets(), own or paths.data_dir())
    faults: list[Fault] = []
    poses: dict[str, Pose] = {}
    for folder in folders:
        for file in _files(folder / "poses", faults):
            poses.update(_poses(file, faults))
    frames = key_frames(poses)
    theirs, own_ones = (_exercises(folder, frames, faults) for folder in folders)
    _drop_dangling(own_ones, theirs, faults)
    read = {**theirs, **own_ones}
    exercises = {name: pair[0] for name, pair in read.items()}
    files = {f"exercises/{name}": pair[1].path for name, pair in read.items()}
    routines: dict[str, Routine] = {}
    for folder in folders:
        for file in _files(folder / "routines", faults):
            routine, wrong = parse_routine(file.tables, exercises)
            faults.extend(file.placed(wrong))
            if routine is not None:
                routines[routine.id] = routine
                files[f"routines/{routine.id}"] = file.path
    return Loaded(Library(exercises, routines, frozenset(own_ones)), poses, files, tuple(faults))


def key_frames(poses: Mapping[str, Pose]) -> tuple[str, ...]:
    """The poses that an exercise may name: not those that are only passed on the way."""
    return tuple(sorted(name for name, pose in poses.items() if not pose.only_passed))


def _exercises(folder: Path, frames: Collection[str], faults: list[Fault]) -> dict[str, tuple[Exercise, TomlFile]]:
    """The exercises of one folder by id, with their files."""
    found: dict[str, tuple[Exercise, TomlFile]] = {}
    for file in _files(folder / "exercises", faults):
        exercise, wrong = parse_exercise(file.tables, frames)
        faults.extend(file.placed(wrong))
        if exercise is None:
            continue
        if exercise.id in found:
            must = f"id must be another one than that of {found[exercise.id][1].path.name}"
            faults.extend(file.placed([FileFault(("id",), must, "an id of its own", exercise.id)]))
            continue
        found[exercise.id] = (exercise, file)
    return found


def _drop_dangling(own: dict[str, tuple[Exercise, TomlFile]], shipped: Collection[str], faults: list[Fault]) -> None:
    """Leave out own exercises that name one there is none of; that can leave others without what they name."""
    known = {*shipped, *own}
    for name, (exercise, file) in list(own.items()):
        if wrong := list(unknown_references(exercise, known)):
            faults.extend(file.placed(wrong))
            del own[name]
            return _drop_dangling(own, shipped, faults)
    return None


def _files(folder: Path, faults: list[Fault]) -> Iterator[TomlFile]:
    """The TOML files of a folder by name; what can't be read is a fault."""
    for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
        file = read_file(path)
        if isinstance(file, Fault):
            faults.append(file)
        else:
            yield file


def read_file(path: Path) -> TomlFile | Fault:
    """One file with its tables, or why it can't be read."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return _unread(path, None, "the file must be text in UTF-8")
    except OSError as error:
        return _unread(path, None, f"the file can’t be read: {error.strerror}")
    try:
        return TomlFile(path, text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        line, why = syntax_fault(error, text)
        return _unread(path, line, f"this is not TOML: {why}")


def _unread(path: Path, line: int | None, why: str) -> Fault:
    return Fault(path, line, "", f"line {line}: {why}" if line else why, "", "TOML in UTF-8")


def _poses(file: TomlFile, faults: list[Fault]) -> dict[str, Pose]:
    try:
        return parse_poses(file.tables, file.path.name)
    except PoseFileError as error:
        faults.extend(Fault(file.path, None, "", one, "", "") for one in error.faults)
        return {}
