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
from typing import Any

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.kinds import Raw
from deskbreak.core.settings import Fault, Settings


@dataclass(frozen=True, slots=True)
class FileFault:
    """What is wrong in the file, and on which line (None: nowhere in particular)."""

    path: Path
    line: int | None
    fault: Fault | None  # None: the file as a whole can't be read
    sentence: str

    def __str__(self) -> str:
        where = f"{self.path.name}, line {self.line}" if self.line else self.path.name
        return f"{where}: {self.sentence}"


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
        return _broken(path, None, "it must be text in UTF-8")
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        return _broken(path, int(line[1]) if line else None, f"this is not TOML: {error}")
    except OSError as error:
        return _broken(path, None, f"it can't be read ({error.strerror})")
    settings, faults = Settings.from_raw(dict(_flat(tables)))
    return Reading(settings, tuple(FileFault(path, _line(text, fault.key), fault, str(fault)) for fault in faults))


def write(path: Path, changes: Mapping[str, Raw | None]) -> None:
    """Change the raw values of some keys in the file; None takes a key out, so that its default holds.

    A copy of a file with faults is kept before it is changed. DeskbreakError where it can't be written; the file is
    then as it was.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    path = Path(os.path.realpath(path))  # a link stays a link
    reading = read(path)
    try:
        content = _writable(path)
        if any(fault.fault is None or not fault.fault.unknown for fault in reading.faults):
            _keep_copy(path, content, reading)
        try:
            document = tomlkit.document() if reading.broken else tomlkit.parse(content.decode())
            for key, raw in changes.items():
                _set(document, key, raw)
        except (TOMLKitError, TypeError) as error:
            raise DeskbreakError(f"{path} can't be changed ({error}).", "Mend the file by hand.") from None
        _replace(path, tomlkit.dumps(document).encode())
    except OSError as error:
        raise DeskbreakError(
            f"{path} can't be written ({error.strerror}).", "Free some space, or make the file writable."
        ) from None


def _broken(path: Path, line: int | None, sentence: str) -> Reading:
    return Reading(Settings(), (FileFault(path, line, None, sentence),), broken=True)


def _flat(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Raw]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value


_HEADER = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]")
_ASSIGNED = re.compile(r"\s*([^=#]+?)\s*=")


def _line(text: str, key: str) -> int | None:
    """The line (from 1) on which the key stands; tomllib tells none."""
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        header, assigned = _HEADER.match(line), _ASSIGNED.match(line)
        if header is not None:
            table = f"{_bare(header[1])}."
        elif assigned is not None:
            name = table + _bare(assigned[1])
            # The second is a key inside an inline table: its line is as near as one gets.
            if name == key or key.startswith(f"{name}."):
                return number
    return None


def _bare(name: str) -> str:
    return re.sub(r"[\"'\s]", "", name)


def _set(document: Any, key: str, raw: Raw | None) -> None:
    import tomlkit

    table, _, name = key.rpartition(".")
    if raw is None:
        if table in document and name in document[table]:
            document[table].remove(name)
        return
    if table not in document:
        document.add(table, tomlkit.table())
    document[table][name] = raw


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
            os.fchmod(file.fileno(), mode)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except OSError:
        with suppress(OSError):
            os.unlink(name)
        raise
