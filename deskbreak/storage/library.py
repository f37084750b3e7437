"""Exercises, poses and routines from files: the shipped ones, then the person's own, which may replace them.

Separate from what the files mean (`core.exercise_files`, `core.poses`). A broken file of the person's own is left
out and named; everything else goes on.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from deskbreak.core.exercise_files import parse_exercise, parse_routine, unknown_references
from deskbreak.core.exercise_form import FileFault
from deskbreak.core.exercises import Exercise, Library, Routine
from deskbreak.core.poses import Pose, PoseFileError, parse_poses
from deskbreak.storage import paths
from deskbreak.storage.toml_lines import line_of, syntax_line

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
class _File:
    """One file as read: its text for finding lines, its tables if it is TOML."""

    path: Path
    text: str
    tables: Mapping[str, object]


def load(shipped: Path | None = None, own: Path | None = None) -> Loaded:
    """Everything there is; the folders are those of this installation and this person unless told otherwise."""
    shipped, own = shipped or paths.assets(), own or paths.data_dir()
    faults: list[Fault] = []
    folders = [(shipped, False), (own, True)]
    poses: dict[str, Pose] = {}
    for folder, _ in folders:
        for file in _files(folder / "poses", faults):
            poses.update(_poses(file, faults))
    exercises, own_exercises, files = _exercises(folders, poses, faults)
    routines: dict[str, Routine] = {}
    for folder, _ in folders:
        for file in _files(folder / "routines", faults):
            routine, wrong = parse_routine(file.tables, exercises)
            faults.extend(_placed(file, wrong))
            if routine is not None:
                routines[routine.id] = routine
                files[f"routines/{routine.id}"] = file.path
    return Loaded(Library(exercises, routines, own_exercises), poses, files, tuple(faults))


def _exercises(
    folders: list[tuple[Path, bool]], frames: Collection[str], faults: list[Fault]
) -> tuple[dict[str, Exercise], frozenset[str], dict[str, Path]]:
    """The exercises by id, which of them are the person's own, and their files."""
    read: dict[str, tuple[Exercise, _File, bool]] = {}
    for folder, own in folders:
        for file in _files(folder / "exercises", faults):
            exercise, wrong = parse_exercise(file.tables, frames)
            faults.extend(_placed(file, wrong))
            if exercise is not None:
                read[exercise.id] = (exercise, file, own)
    # Leaving one out can leave another without what it names: go on until all that is left holds together.
    while wrong_ones := {name: list(unknown_references(one[0], read)) for name, one in read.items()}:
        wrong_ones = {name: wrong for name, wrong in wrong_ones.items() if wrong}
        if not wrong_ones:
            break
        for name, broken in wrong_ones.items():
            faults.extend(_placed(read.pop(name)[1], broken))
    exercises = {name: one[0] for name, one in read.items()}
    files = {f"exercises/{name}": one[1].path for name, one in read.items()}
    return exercises, frozenset(name for name, one in read.items() if one[2]), files


def _files(folder: Path, faults: list[Fault]) -> Iterator[_File]:
    """The TOML files of a folder by name; what can't be read is a fault."""
    for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
        file = read(path)
        if isinstance(file, Fault):
            faults.append(file)
        else:
            yield file


def read(path: Path) -> _File | Fault:
    """One file with its tables, or why it can't be read."""
    try:
        text = path.read_text(encoding="utf-8")
        return _File(path, text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        return _unread(path, syntax_line(error), f"this is not TOML: {error}")
    except UnicodeDecodeError:
        return _unread(path, None, "the file must be text in UTF-8")
    except OSError as error:
        return _unread(path, None, f"the file can’t be read: {error.strerror}")


def _unread(path: Path, line: int | None, why: str) -> Fault:
    return Fault(path, line, "", f"line {line}: {why}" if line else why, "", "TOML in UTF-8")


def _poses(file: _File, faults: list[Fault]) -> dict[str, Pose]:
    try:
        return parse_poses(file.tables, file.path.name)
    except PoseFileError as error:
        faults.extend(Fault(file.path, None, "", one, "", "") for one in error.faults)
        return {}


def _placed(file: _File, faults: Collection[FileFault]) -> Iterator[Fault]:
    """Faults of a file's tables with their lines."""
    for fault in faults:
        line = line_of(file.text, fault.path)
        must = f"line {line}: {fault.must}" if line else fault.must
        yield Fault(file.path, line, fault.key, must, fault.found, fault.allowed)
