"""What `deskbreak routines check` answers: what is wrong in a file, a folder or a zip of exercises, poses and routines.

Separate from `library` because here what is wrong is what was asked for; both judge alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.exercise_form import seen
from deskbreak.storage import paths
from deskbreak.storage.library import FigureCheck, joined
from deskbreak.storage.packs import Pack, is_zip, open_pack
from deskbreak.storage.shelf import KINDS, Kind, Shelf, shelf_of, tomls_in
from deskbreak.storage.toml_files import Fault, TomlFile, read_file

NOTHING = "Name a .toml file, a folder of them, or a zip."
_ONE: Mapping[Kind, str] = {"exercises": "exercise", "poses": "poses", "routines": "routine"}


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
        name = seen(str(self.file))
        if not self.faults:
            yield f"{name}: nothing wrong ({self.kind})"
        for one in self.faults:
            yield f"{name}: {one}"
            if one.key:
                yield f"    {one.key}; allowed: {one.allowed}" if one.allowed else f"    {one.key}"


def check(path: Path, figure: FigureCheck | None = None) -> tuple[Checked, ...]:
    """What is wrong in each file of what was named; the person's other files count as known."""
    try:
        path.stat()
    except OSError as error:
        raise DeskbreakError(f"{seen(str(path))} can’t be read ({error.strerror}).", NOTHING) from None
    if is_zip(path):
        return judged(open_pack(path), figure)
    read = _read(path)
    if not read:
        raise DeskbreakError(f"There is no .toml file in {seen(str(path))}.", NOTHING)
    shelf, beside, own = Shelf.sorted_by_kind(read), _beside(path), shelf_of(paths.data_dir())
    around = shelf_of(beside).without(shelf) if beside else Shelf()
    return _checked(shelf, own.without(shelf).without(around).plus(around), figure)


def judged(pack: Pack, figure: FigureCheck | None, own: Shelf | None = None) -> tuple[Checked, ...]:
    """What is wrong in each file of a pack, once it lies with the person's own files."""
    theirs = shelf_of(paths.data_dir()) if own is None else own
    return _checked(pack.shelf, theirs.without(pack.shelf), figure)


def _read(path: Path) -> list[TomlFile | Fault]:
    """The file that was named, or those of a folder and of the folders of each kind in it."""
    if not path.is_dir():
        return [read_file(path)]
    read: list[TomlFile | Fault] = []
    for folder in (path, *(path / kind for kind in KINDS)):
        found = tomls_in(folder)
        read += [found] if isinstance(found, Fault) else [read_file(file) for file in found]
    return read


def _beside(path: Path) -> Path | None:
    """The folder whose files belong together with what was named, if it is laid out as the person's own is."""
    if path.is_dir() and path.name not in KINDS:
        return path
    inside = path if path.is_dir() else path.parent
    return inside.parent if inside.name in KINDS else None


def _checked(shelf: Shelf, around: Shelf, figure: FigureCheck | None) -> tuple[Checked, ...]:
    faults = joined(shelf_of(paths.assets()), around.plus(shelf), figure).faults
    kinds = {file.path: _ONE[kind] for kind in KINDS for file in shelf.of(kind)}
    kinds |= {fault.file: "unknown" for fault in shelf.faults}
    return tuple(Checked(path, kinds[path], tuple(one for one in faults if one.file == path)) for path in sorted(kinds))
