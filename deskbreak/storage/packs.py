"""A pack: somebody's exercises, poses and routines in a folder or a zip, taken in without trusting it.

Separate from checking what the files mean. Nothing is unpacked to the disk, nothing is carried out, no link is
followed, and what is read is counted while it is read. Whatever looks like a trap refuses the whole pack.
"""

from __future__ import annotations

import os
import re
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.exercise_form import seen
from deskbreak.core.said import Said
from deskbreak.storage.shelf import KINDS, Kind, Shelf, is_toml, kind_of
from deskbreak.storage.toml_files import MOST_BYTES, Fault, content_of, parsed

MOST_IN_A_PACK = 200
"""Files and folders, whatever they are."""
MOST_BYTES_OF_ALL = 1024 * 1024
MOST_BYTES_OF_A_ZIP = 5 * 1024 * 1024
"""As it lies on the disk; there may be pictures in it. Its list of contents is read at once."""
DEEPEST = 6

_NAME = re.compile(r"\w[\w .-]{0,70}\.toml")
_KNOWN_FORMS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class PackRefused(DeskbreakError):
    """A pack is not taken in, not even in part."""

    def __init__(self, path: Path, why: str, next_step: str = "") -> None:
        super().__init__(Said("%1: %2.", seen(str(path)), why), next_step)


@dataclass(frozen=True, slots=True)
class Pack:
    """What a pack brings: its files as read, their bytes by kind and name, and what in it is no matter of ours."""

    path: Path
    shelf: Shelf
    contents: dict[tuple[Kind, str], bytes]
    left_alone: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """One file of a pack; `read` answers at most one byte more than a file may have."""

    parts: tuple[str, ...]
    read: Callable[[], bytes]


def is_zip(path: Path) -> bool:
    """Whether a file is meant as a zip."""
    return path.suffix.lower() == ".zip" and path.is_file()


def open_pack(path: Path) -> Pack:
    """The pack in a folder, a zip or a single .toml file. Raises PackRefused."""
    try:
        if path.is_dir():
            return _taken(path, _without_wrapper(list(_entries_of_folder(path))))
        if is_zip(path):
            return _opened_zip(path)
        if is_toml(path.name):
            return _taken(path.parent, [_Entry((path.name,), lambda: content_of(path))])
    except OSError as error:
        raise PackRefused(path, Said("it can’t be read (%1)", error.strerror), Said("Check the path.")) from None
    raise PackRefused(path, Said("it is no folder, no zip and no .toml file"), Said("Name one of these."))


def _opened_zip(path: Path) -> Pack:
    if path.stat().st_size > MOST_BYTES_OF_A_ZIP:
        raise PackRefused(path, Said("a zip must be at most %1 MiB", MOST_BYTES_OF_A_ZIP // 1024**2))
    try:
        with zipfile.ZipFile(path) as archive:
            return _taken(path, _without_wrapper(list(_entries_of_zip(path, archive))))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise PackRefused(path, Said("the zip is broken (%1)", seen(str(error)))) from None


def _entries_of_folder(path: Path) -> Iterator[_Entry]:
    """The files of a folder and of those in it; hidden ones are none of ours."""
    waiting: list[tuple[str, ...]] = [()]
    count = 0
    while waiting:
        parts = waiting.pop()
        with os.scandir(path.joinpath(*parts)) as entries:
            for entry in entries:
                count += 1
                name = PurePosixPath(*parts, entry.name)
                if count > MOST_IN_A_PACK:
                    raise PackRefused(path, Said("there must be at most %1 files and folders in it", MOST_IN_A_PACK))
                if entry.name.startswith("."):
                    continue
                if entry.is_symlink():
                    raise PackRefused(path, Said("“%1” is a link", seen(str(name))))
                if entry.is_dir(follow_symlinks=False) and len(parts) < DEEPEST:
                    waiting.append(name.parts)
                elif entry.is_file(follow_symlinks=False):
                    yield _Entry(name.parts, _reader_of_file(path.joinpath(*name.parts)))
                else:
                    raise PackRefused(
                        path, Said("“%1” is neither a file nor a folder that may be in it", seen(str(name)))
                    )


def _reader_of_file(path: Path) -> Callable[[], bytes]:
    return lambda: content_of(path, follow=False)


def _entries_of_zip(path: Path, archive: zipfile.ZipFile) -> Iterator[_Entry]:
    """The files of a zip, whose names and sizes are only claims."""
    if len(archive.infolist()) > MOST_IN_A_PACK:
        raise PackRefused(path, Said("there must be at most %1 files and folders in it", MOST_IN_A_PACK))
    for info in archive.infolist():
        name = info.orig_filename.replace("\\", "/")
        parts = tuple(part for part in name.split("/") if part not in ("", "."))
        if name.startswith("/") or ".." in parts or ":" in name or "\0" in name:
            raise PackRefused(path, Said("“%1” leads out of it", seen(name)))
        if any(part.startswith(".") for part in parts) or parts[:1] == ("__MACOSX",) or not parts:
            continue
        form = stat.S_IFMT(info.external_attr >> 16)
        if form == stat.S_IFLNK:
            raise PackRefused(path, Said("“%1” is a link", seen(name)))
        if form not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise PackRefused(path, Said("“%1” is neither a file nor a folder that may be in it", seen(name)))
        if info.flag_bits & 0x1:
            raise PackRefused(path, Said("“%1” is encrypted", seen(name)))
        if info.compress_type not in _KNOWN_FORMS:
            raise PackRefused(
                path, Said("“%1” is compressed in a way that is not taken", seen(name)), Said("Zip it as usual.")
            )
        if not name.endswith("/"):
            yield _Entry(parts, _reader_in_zip(archive, info))


def _reader_in_zip(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[], bytes]:
    def read() -> bytes:
        with archive.open(info) as file:
            return file.read(MOST_BYTES + 1)

    return read


def _without_wrapper(entries: list[_Entry]) -> list[_Entry]:
    """Entries without the one folder that all of them lie in, as zips often have it."""
    first = {entry.parts[0] for entry in entries}
    if len(first) == 1 and not first & set(KINDS) and all(len(entry.parts) > 1 for entry in entries):
        return [_Entry(entry.parts[1:], entry.read) for entry in entries]
    return entries


def _taken(path: Path, entries: list[_Entry]) -> Pack:
    """What of the entries is ours, read."""
    contents: dict[tuple[Kind, str], bytes] = {}
    shelf, left_alone, names, total = Shelf(), [], set(), 0
    for entry in sorted(entries, key=lambda one: one.parts):
        name = "/".join(entry.parts)
        if entry.parts[-1].lower().endswith(".zip"):
            raise PackRefused(
                path, Said("“%1” is a zip in a pack", seen(name)), Said("Unpack it and add what is in it.")
            )
        if not is_toml(entry.parts[-1]):
            left_alone.append(seen(name))
            continue
        _check_place(path, entry.parts)
        content = entry.read()
        total += len(content)
        if total > MOST_BYTES_OF_ALL:
            raise PackRefused(path, Said("its files must be at most %1 KiB in all", MOST_BYTES_OF_ALL // 1024))
        file = parsed(path.joinpath(*entry.parts), content)
        shelf = shelf.plus(Shelf.sorted_by_kind([file]))
        kind = entry.parts[0] if isinstance(file, Fault) else kind_of(file)
        key = (kind, unicodedata.normalize("NFC", entry.parts[-1]).casefold())
        if key in names:
            raise PackRefused(path, Said("two files in it are called “%1”, capitals aside", seen(name)))
        names.add(key)
        if not isinstance(file, Fault):
            contents[kind_of(file), entry.parts[-1]] = content
    return Pack(path, shelf, contents, tuple(left_alone))


def _check_place(path: Path, parts: tuple[str, ...]) -> None:
    """A file lies in the folder of its kind, or in none, and its name is one that every system takes."""
    if len(parts) > 2 or (len(parts) == 2 and parts[0] not in KINDS):
        why = Said("“%1” must lie in a folder called exercises, poses or routines, or in none", seen("/".join(parts)))
        raise PackRefused(path, why)
    if not _NAME.fullmatch(parts[-1]):
        why = Said("“%1” must be called by letters, digits, spaces, - and _, and end in .toml", seen(parts[-1]))
        raise PackRefused(path, why)
