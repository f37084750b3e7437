"""settings.toml, which belongs to the person: read without ever touching it, written with comments and order kept.

Separate from the settings themselves (core). Reading needs only the standard library, since the agent reads; tomlkit is
imported by who writes.
"""

from __future__ import annotations

import os
import re
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.kinds import Raw
from deskbreak.core.options import AWAY_AFTER, NATURAL_BREAK
from deskbreak.core.said import Said
from deskbreak.core.settings import Fault, Settings

if TYPE_CHECKING:
    from tomlkit import TOMLDocument
    from tomlkit.items import Table


@dataclass(frozen=True, slots=True)
class FileFault:
    """What is wrong in the file, and on which line (None: nowhere in particular)."""

    path: Path
    line: int | None
    fault: Fault | None  # None: the file as a whole can't be read
    sentence: str

    def __str__(self) -> str:
        where = Said("%1, line %2", self.path.name, self.line) if self.line else self.path.name
        return Said("%1: %2", where, self.sentence)


@dataclass(frozen=True, slots=True)
class Reading:
    """The settings of a file; `broken`: it could not be parsed or read, so all are defaults."""

    settings: Settings
    faults: tuple[FileFault, ...] = ()
    broken: bool = False


def read(path: Path) -> Reading:
    """The settings that the file gives; defaults where there is none. Never raises, never writes."""
    try:
        text = path.read_bytes().decode()
        tables = tomllib.loads(text)
    except FileNotFoundError:
        return Reading(Settings())
    except UnicodeDecodeError:
        return _broken(path, None, Said("it must be text in UTF-8"))
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        return _broken(path, int(line[1]) if line else None, Said("this is not TOML: %1", error))
    except OSError as error:
        return _broken(path, None, Said("it can’t be read (%1)", error.strerror))
    raw = dict(_flat(tables))
    settings, faults = Settings.from_raw(raw)
    return Reading(settings, tuple(FileFault(path, _line_of(text, raw, fault), fault, str(fault)) for fault in faults))


def write(path: Path, changes: Mapping[str, Raw | None]) -> None:
    """Change the raw values of some keys in the file; None takes a key out, so that its default holds.

    A copy of a file with faults is kept before it is changed. DeskbreakError where it can't be written; the file is
    then as it was.
    """
    from tomlkit.exceptions import TOMLKitError

    path = Path(os.path.realpath(path))  # a link stays a link
    reading = read(path)
    try:
        content = _writable(path)
        if any(fault.fault is None or not fault.fault.unknown for fault in reading.faults):
            _keep_copy(path, content, reading)
        try:
            changed = _changed("" if reading.broken else content.decode(), changes)
        except (TOMLKitError, TypeError, ValueError) as error:
            raise DeskbreakError(
                Said("%1 can’t be changed (%2).", path, error), Said("Mend the file by hand.")
            ) from None
        _replace(path, changed.encode())
    except OSError as error:
        raise DeskbreakError(
            Said("%1 can’t be written (%2).", path, error.strerror), Said("Free some space, or make it writable.")
        ) from None


def write_new(path: Path, text: str) -> None:
    """Put a whole file of settings there; DeskbreakError where it can't be written, and what was there stays."""
    try:
        _replace(path, text.encode())
    except OSError as error:
        raise DeskbreakError(
            Said("%1 can’t be written (%2).", path, error.strerror), Said("Choose another folder, or free some space.")
        ) from None


def _broken(path: Path, line: int | None, sentence: str) -> Reading:
    return Reading(Settings(), (FileFault(path, line, None, sentence),), broken=True)


def _flat(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Raw]]:
    for name, value in table.items():
        # A quoted key with a dot in it is another key than the dotted one.
        whole = f'{prefix}"{name}"' if "." in name else f"{prefix}{name}"
        if isinstance(value, dict):
            yield from _flat(value, f"{whole}.")
        else:
            yield whole, value


def _line_of(text: str, raw: Mapping[str, Raw], fault: Fault) -> int | None:
    """The line of a faulty key; a default that clashes with what was given is blamed on that."""
    if fault.key == NATURAL_BREAK.key and fault.key not in raw:
        return _line(text, AWAY_AFTER.key)
    return _line(text, fault.key)


_KEY = r"""(?:"[^"]*"|'[^']*'|[\w-]+)"""
_DOTTED = rf"{_KEY}(?:\s*\.\s*{_KEY})*"
_HEADER = re.compile(rf"\s*\[\[?\s*({_DOTTED})\s*\]")
_ASSIGNED = re.compile(rf"\s*({_DOTTED})\s*=")


def _line(text: str, key: str) -> int | None:
    """The line (from 1) on which the key stands; tomllib tells none."""
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        header, assigned = _HEADER.match(line), _ASSIGNED.match(line)
        if header is not None:
            table = f"{_plain(header[1])}."
            if table == f"{key}.":
                return number
        elif assigned is not None:
            name = table + _plain(assigned[1])
            # The second is a key inside an inline table: its line is as near as one gets.
            if name == key or key.startswith(f"{name}."):
                return number
    return None


def _plain(dotted: str) -> str:
    """A key as `_flat` writes it, whichever way it is quoted in the file."""
    parts = (part.strip("\"'") for part in re.findall(_KEY, dotted))
    return ".".join(f'"{part}"' if "." in part else part for part in parts)


def _changed(text: str, changes: Mapping[str, Raw | None]) -> str:
    """The text of the file after some changes; ValueError where anything else would be changed with them."""
    import tomlkit

    document = tomlkit.parse(text)
    wished = dict(_flat(tomllib.loads(text)))
    for key, raw in changes.items():
        _set(document, key, raw)
        wished[key] = raw
    made = tomlkit.dumps(document)
    if dict(_flat(tomllib.loads(made))) != {key: raw for key, raw in wished.items() if raw is not None}:
        raise ValueError(Said("its form is too unusual"))
    return made


def _set(document: TOMLDocument, key: str, raw: Raw | None) -> None:
    import tomlkit
    from tomlkit.items import Table

    name, _, entry = key.rpartition(".")
    if raw is not None and name not in document:
        document.add(name, tomlkit.table().add(entry, raw))
        return
    table: Any = document.get(name, {})
    if raw is None:
        if entry in table:
            del table[entry]  # not every sort of table has `remove`
    elif entry in table or not isinstance(table, Table):
        table[entry] = raw
    else:
        _append(table, entry, raw)


def _append(table: Table, entry: str, raw: Raw) -> None:
    """A new key below the table's last one: comments that stand further down belong to the next table."""
    body = table.value.body
    end = max((number for number, (key, _item) in enumerate(body, 1) if key is not None), default=0)
    below = body[end:]
    del body[end:]
    table.add(entry, raw)
    body.extend(below)


def _writable(path: Path) -> bytes:
    """What is in the file, if it may be written: a new file could be renamed into its place even if somebody has said
    that it may not."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with open(path, "r+b") as file:
            return file.read()
    except FileNotFoundError:
        return b""


def _keep_copy(path: Path, content: bytes, reading: Reading) -> None:
    """Beside the file, unless what is wrong in it is in a copy already."""
    for copy in path.parent.glob(f"{path.name}.kept-*"):
        kept = read(copy)
        if reading.broken:
            if copy.read_bytes() == content:
                return
        elif {fault.sentence for fault in reading.faults} <= {fault.sentence for fault in kept.faults}:
            return
    name = f"{path.name}.kept-{datetime.now():%Y%m%dT%H%M%S}"
    names = (path.with_name(f"{name}-{number}" if number > 1 else name) for number in count(1))
    _replace(next(free for free in names if not free.exists()), content)


def _replace(path: Path, content: bytes) -> None:
    """The file is the old one or the new one, whatever happens in between."""
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o600
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            if hasattr(os, "fchmod"):  # Windows has none
                os.fchmod(file.fileno(), mode)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except OSError:
        with suppress(OSError):
            os.unlink(name)
        raise
