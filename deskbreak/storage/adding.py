"""Adding a pack to the person's own files: all of it or nothing.

Separate from `packs`, which only reads. A pack is added if, together with what is there, nothing in it is wrong and
nothing else becomes so.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.exercise_form import listed
from deskbreak.core.exercises import Routine
from deskbreak.core.said import Said, together
from deskbreak.storage import paths
from deskbreak.storage.checking import Checked, judged
from deskbreak.storage.library import FigureCheck, Loaded, joined
from deskbreak.storage.packs import Pack, PackRefused, open_pack
from deskbreak.storage.shelf import MOST_ENTRIES, Kind, Shelf, shelf_of

_ORDER: tuple[Kind, ...] = ("poses", "exercises", "routines")
"""What names comes after what is named: should power fail half-way, what is there by then is right."""
UNTOUCHED = Said("Nothing was added.")
_BREAKS = {"full": "the full break", "short": "the short break"}
_PLACES = {"floor": "on the floor", "office": "at the office", "desk": "at the desk"}


class PackWrong(DeskbreakError):
    """Something in a pack, or because of it, is wrong; `checked` says what."""

    def __init__(self, pack: Pack, checked: tuple[Checked, ...]) -> None:
        count = sum(len(one.faults) for one in checked)
        what = Said("One thing is wrong") if count == 1 else Said("%1 things are wrong", count)
        super().__init__(Said("%1: %2.", pack.path, what), UNTOUCHED)
        self.checked = checked


class WouldReplace(PackRefused):
    """A pack would take the place of something that is there; it is taken in only where that is meant."""


@dataclass(frozen=True, slots=True)
class Added:
    """What was added, and where to."""

    folder: Path
    files: tuple[Path, ...]
    replaced: tuple[Path, ...]
    exercises: tuple[str, ...]
    routines: tuple[Routine, ...]
    taken: frozenset[str]
    """The routines that breaks are made of from now on."""
    left_alone: tuple[str, ...]

    def value(self) -> dict[str, object]:
        """For `--json`."""
        return {
            "ok": True,
            "folder": str(self.folder),
            "files": [str(one) for one in self.files],
            "replaced": [str(one) for one in self.replaced],
            "exercises": list(self.exercises),
            "routines": [one.id for one in self.routines],
            "left_alone": list(self.left_alone),
        }

    def lines(self) -> Iterator[str]:
        """For people."""
        for file in self.files:
            yield f"{'Replaced' if file in self.replaced else 'Added'}: {file}"
        if not self.files:
            yield "All of it was there already."
        if self.left_alone:
            yield f"Left alone, being no .toml files: {', '.join(self.left_alone)}"
        for one in self.routines:
            if one.id in self.taken:
                yield f"“{one.name}” is now {_BREAKS[one.length]} {_PLACES[one.place]}."
        names = (*self.exercises, *(one.id for one in self.routines))
        if names:
            yield f"To see it: {' or '.join(f'deskbreak routines show {name}' for name in names[:3])}"
            yield "The next break takes it up. Nobody has checked it for you: start gently."


def add(path: Path, figure: FigureCheck | None = None, *, replace: bool = False) -> Added:
    """Add the pack at `path` to the person's own files. Raises PackRefused, PackWrong, or DeskbreakError."""
    pack, folder = _opened(path), paths.data_dir()
    own, shipped = shelf_of(folder), shelf_of(paths.assets())
    if not pack.contents and not pack.shelf.faults:
        raise PackRefused(
            path, Said("there is no .toml file in it"), Said("Name a folder, a zip or a .toml file with some.")
        )
    before, rest = joined(shipped, own, figure), own.without(pack.shelf)
    after = joined(shipped, rest.plus(pack.shelf), figure)
    _refuse_wrong(pack, rest, before, after, figure)
    new = {key: content for key, content in pack.contents.items() if _there(folder, key) != content}
    replaced = {key for key in new if _there(folder, key) is not None}
    if not replace:
        _refuse_replacing(pack, folder, replaced, _shipped_ids(pack, after) - before.library.replaced)
    _refuse_too_many(pack, folder, new.keys() - replaced)
    _put(folder, {key: new[key] for key in sorted(new, key=lambda key: (_ORDER.index(key[0]), key[1]))})
    brought = {file.path for files in pack.shelf.files.values() for file in files}
    library, where = after.library, after.files
    return Added(
        folder,
        tuple(folder.joinpath(*key) for key in sorted(new)),
        tuple(folder.joinpath(*key) for key in sorted(replaced)),
        tuple(name for name in library.exercises if where[f"exercises/{name}"] in brought),
        tuple(one for name, one in library.routines.items() if where[f"routines/{name}"] in brought),
        frozenset(one.id for one in library.routines.values() if one == library.routine_for(one.place, one.length)),
        pack.left_alone,
    )


def _opened(path: Path) -> Pack:
    try:
        return open_pack(path)
    except PackRefused as trouble:
        trouble.next_step = together(UNTOUCHED, trouble.next_step)
        raise


def _there(folder: Path, key: tuple[Kind, str]) -> bytes | None:
    """What the person's file of that name holds, if there is one; names differ by more than their capitals."""
    kind, name = key
    with suppress(OSError), os.scandir(folder / kind) as entries:
        for entry in entries:
            if entry.name.casefold() == name.casefold():
                return Path(entry.path).read_bytes() if entry.name == name and entry.is_file() else b""
    return None


def _refuse_too_many(pack: Pack, folder: Path, new: Iterable[tuple[Kind, str]]) -> None:
    """Raise PackRefused if a folder would hold more files than are read of it."""
    for kind, count in Counter(kind for kind, _ in new).items():
        place = folder / kind
        if count + (len(os.listdir(place)) if place.is_dir() else 0) > MOST_ENTRIES:
            raise PackRefused(pack.path, Said("%1 would hold more than %2 files", place, MOST_ENTRIES), UNTOUCHED)


def _shipped_ids(pack: Pack, after: Loaded) -> set[str]:
    """The shipped exercises whose place the pack would take."""
    brought = {file.path for file in pack.shelf.of("exercises")}
    return {name for name in after.library.replaced if after.files[f"exercises/{name}"] in brought}


def _refuse_wrong(pack: Pack, rest: Shelf, before: Loaded, after: Loaded, figure: FigureCheck | None) -> None:
    """Raise PackWrong if something in the pack is wrong, or something of the person's would become so."""
    wrong = [one for one in judged(pack, figure, rest) if one.faults]
    known = {str(fault) for fault in before.faults}
    theirs = {fault.file for fault in after.faults} - {one.file for one in wrong}
    for file in sorted(theirs):
        faults = tuple(one for one in after.faults if one.file == file and str(one) not in known)
        wrong += [Checked(file, "yours", faults)] if faults else []
    if wrong:
        raise PackWrong(pack, tuple(wrong))


def _refuse_replacing(pack: Pack, folder: Path, replaced: set[tuple[Kind, str]], shipped: set[str]) -> None:
    """Raise PackRefused if something of the person's, or a shipped exercise, would be replaced."""
    meant = f"{UNTOUCHED} If that is meant, add --replace."
    if replaced:
        names = listed([str(folder.joinpath(*key)) for key in sorted(replaced)], "and")
        raise WouldReplace(pack.path, Said("it would replace %1", names), meant)
    if shipped:
        names = listed([f"“{name}”" for name in sorted(shipped)], "and")
        raise WouldReplace(pack.path, Said("it would take the place of %1, which deskbreak brings", names), meant)


def _put(folder: Path, contents: Mapping[tuple[Kind, str], bytes]) -> None:
    """Write all files beside their places, then rename them; what was there comes back if one can't be."""
    places = {folder.joinpath(*key): content for key, content in contents.items()}
    try:
        for place, content in places.items():
            place.parent.mkdir(parents=True, exist_ok=True)
            _write(_beside(place, "new"), content)
        _rename_all(list(places))
    except OSError as error:
        raise DeskbreakError(
            Said("%1 can’t be written (%2).", folder, error.strerror),
            together(UNTOUCHED, Said("Free some space, or make it writable.")),
        ) from None
    finally:
        for place in places:
            with suppress(OSError):
                _beside(place, "new").unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> None:
    path.unlink(missing_ok=True)  # left by an attempt that was cut off
    with open(path, "xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _rename_all(places: list[Path]) -> None:
    done: list[Path] = []
    try:
        for place in places:
            if place.exists():
                place.replace(_beside(place, "old"))
            done.append(place)
            _beside(place, "new").rename(place)
    except OSError:
        for place in done:
            place.unlink(missing_ok=True)
            if _beside(place, "old").exists():
                _beside(place, "old").replace(place)
        raise
    for place in places:
        _beside(place, "old").unlink(missing_ok=True)


def _beside(place: Path, ending: str) -> Path:
    """A hidden name in the same folder, which nothing reads."""
    return place.with_name(f".{place.name}.{ending}")
