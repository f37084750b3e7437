"""The person's own files, one by one, with what is in each or what is wrong with it: what Own stretches shows.

Separate from the library, which makes one whole of shipped and own files and has no use for what is broken.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from deskbreak.core.exercises import Exercise, Routine
from deskbreak.storage.library import Loaded
from deskbreak.storage.shelf import KINDS, Kind, Shelf
from deskbreak.storage.toml_files import Fault, TomlFile


@dataclass(frozen=True, slots=True)
class OwnFile:
    """One file; `what` is the exercise or routine that it gives, None where it gives none (poses) or can't be used."""

    kind: Kind
    path: Path
    name: str
    """What it calls itself, else its name without the ending."""
    what: Exercise | Routine | None
    faults: tuple[Fault, ...]


def own_files(own: Shelf, loaded: Loaded) -> tuple[OwnFile, ...]:
    """All own files by kind; `loaded` is what the library made of them."""
    return tuple(sorted(_files(own, loaded), key=lambda one: (KINDS.index(one.kind), one.path.name)))


def _files(own: Shelf, loaded: Loaded) -> Iterator[OwnFile]:
    given = _given(loaded)
    for kind in KINDS:
        for file in own.of(kind):
            faults = tuple(one for one in loaded.faults if one.file == file.path)
            yield OwnFile(kind, file.path, _name(file), given.get(file.path), faults)
    for fault in own.faults:
        yield OwnFile(_kind(fault.file), fault.file, fault.file.stem, None, (fault,))


def _given(loaded: Loaded) -> dict[Path, Exercise | Routine]:
    """What each file gives."""
    library = loaded.library
    whole: dict[str, Exercise | Routine] = {f"exercises/{name}": one for name, one in library.exercises.items()}
    whole |= {f"routines/{name}": one for name, one in library.routines.items()}
    return {path: whole[key] for key, path in loaded.files.items()}


def _name(file: TomlFile) -> str:
    name = file.tables.get("name")
    return name if isinstance(name, str) and name.strip() else file.path.stem


def _kind(path: Path) -> Kind:
    """By the folder that it lies in, or that it is."""
    return next((kind for kind in KINDS if kind in (path.parent.name, path.name)), "exercises")
