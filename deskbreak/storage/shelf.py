"""The files of one folder of exercises, poses and routines, as they were read.

Separate from `library`, which makes something of them, since what is to be added comes from elsewhere and is judged in
the same way.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Literal

from deskbreak.core.said import Said
from deskbreak.storage.toml_files import Fault, TomlFile, read_file, unread

Kind = Literal["exercises", "poses", "routines"]
KINDS: tuple[Kind, ...] = ("exercises", "poses", "routines")
MOST_ENTRIES = 100
"""Looked through in one folder: a break does not wait for a million files to be read."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The files of one folder by kind, and those that could not be read."""

    files: Mapping[Kind, tuple[TomlFile, ...]] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()

    @classmethod
    def sorted_by_kind(cls, read: Iterable[TomlFile | Fault]) -> Shelf:
        """Files from anywhere, each with its kind."""
        files: dict[Kind, tuple[TomlFile, ...]] = {}
        faults: list[Fault] = []
        for file in read:
            if isinstance(file, Fault):
                faults.append(file)
            else:
                kind = kind_of(file)
                files[kind] = (*files.get(kind, ()), file)
        return cls(files, tuple(faults))

    def of(self, kind: Kind) -> tuple[TomlFile, ...]:
        """The files of one kind."""
        return self.files.get(kind, ())

    def plus(self, other: Shelf) -> Shelf:
        """The files of both, the other's last."""
        files = {kind: (*self.of(kind), *other.of(kind)) for kind in KINDS}
        return Shelf(files, (*self.faults, *other.faults))

    def without(self, other: Shelf) -> Shelf:
        """What is left if the other's files take the places of those of the same name."""
        taken = {(kind, file.path.name) for kind in KINDS for file in other.of(kind)}
        files = {kind: tuple(one for one in self.of(kind) if (kind, one.path.name) not in taken) for kind in KINDS}
        names = {fault.file.name for fault in other.faults} | {name for _, name in taken}
        return Shelf(files, tuple(one for one in self.faults if one.file.name not in names))


def kind_of(file: TomlFile) -> Kind:
    """What a file is meant to be: by its folder, else by its keys."""
    for kind in KINDS:
        if file.path.parent.name == kind:
            return kind
    if "poses" in file.tables:
        return "poses"
    return "routines" if "exercises" in file.tables and "phases" not in file.tables else "exercises"


def shelf_of(folder: Path) -> Shelf:
    """What lies in the folders exercises, poses and routines of a folder; nothing where they are not there."""
    faults: list[Fault] = []
    files = {kind: tuple(_files(folder / kind, faults)) for kind in KINDS}
    return Shelf(files, tuple(faults))


def _files(folder: Path, faults: list[Fault]) -> Iterator[TomlFile]:
    """The TOML files of a folder by name; what can't be read is a fault."""
    paths = tomls_in(folder)
    for path in [paths] if isinstance(paths, Fault) else paths:
        file = path if isinstance(path, Fault) else read_file(path)
        if isinstance(file, Fault):
            faults.append(file)
        else:
            yield file


def tomls_in(folder: Path) -> tuple[Path, ...] | Fault:
    """The TOML files of a folder by name; none where there is no such folder."""
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in islice(entries, MOST_ENTRIES + 1)]
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except OSError as error:
        return unread(folder, Said("it can’t be read (%1)", error.strerror))
    if len(names) > MOST_ENTRIES:
        return unread(folder, Said("the folder must hold at most %1 files; none of them is used", MOST_ENTRIES))
    return tuple(folder / name for name in sorted(names) if is_toml(name))


def is_toml(name: str) -> bool:
    """Whether a file of that name is meant; editors and file managers leave hidden ones about."""
    return name.endswith(".toml") and not name.startswith(".")
