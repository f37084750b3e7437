"""Reading one file of exercises, poses or routines: bounded in every way, since it may come from anybody.

Separate from what the files mean. Whatever is wrong is a `Fault` with file and line, never an error that ends the rest.
"""

from __future__ import annotations

import os
import stat
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from deskbreak.core.exercise_form import FileFault, seen
from deskbreak.core.said import Said
from deskbreak.storage.toml_lines import line_of, lines_of, syntax_fault

MOST_BYTES = 64 * 1024
MOST_OF_A_LINE = 1000
"""Characters: the time that tomllib takes grows with the square of a dotted key."""
MOST_FAULTS = 20
"""Told of one file: whoever reads them mends the first ones first."""


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
        return Said("%1 (found %2)", self.sentence, self.found) if self.found else self.sentence


@dataclass(frozen=True, slots=True)
class TomlFile:
    """One file as read: its tables, and its text, in which the lines of faults are found."""

    path: Path
    tables: Mapping[str, object]
    text: str = field(repr=False)

    def placed(self, faults: Iterable[FileFault]) -> Iterator[Fault]:
        """Faults of the tables, with their lines, the first lines first."""
        wrong = list(faults)
        lines = lines_of(self.text) if wrong else {}  # most files have none, and this takes as long as parsing
        found = [(line_of(lines, fault.path), fault) for fault in wrong]
        for line, fault in sorted(found, key=lambda pair: pair[0] or 0)[:MOST_FAULTS]:
            must = Said("line %1: %2", line, fault.must) if line else fault.must
            yield Fault(self.path, line, fault.key, must, fault.found, fault.allowed)


def read_file(path: Path) -> TomlFile | Fault:
    """One file with its tables, or why it can't be read."""
    try:
        return parsed(path, content_of(path))
    except OSError as error:
        return unread(path, Said("it can’t be read (%1)", error.strerror))


def parsed(path: Path, content: bytes) -> TomlFile | Fault:
    """The tables of a file whose first bytes, at least one more than are allowed, were read."""
    if len(content) > MOST_BYTES:
        return unread(path, Said("the file must be at most %1 KiB", MOST_BYTES // 1024))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return unread(path, Said("it must be text in UTF-8"))
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > MOST_OF_A_LINE:
            return unread(path, Said("a line must be at most %1 characters long", MOST_OF_A_LINE), number)
    try:
        return TomlFile(path, tomllib.loads(text), text)
    except tomllib.TOMLDecodeError as error:
        number, why = syntax_fault(error, text)
        return unread(path, Said("this is not TOML: %1", seen(why)), number)
    except RecursionError:
        return unread(path, Said("lists and tables must not be nested so deeply"))


def unread(path: Path, why: str, line: int | None = None) -> Fault:
    """A file that is left out as a whole."""
    return Fault(path, line, "", Said("line %1: %2", line, why) if line else why, "", "TOML in UTF-8")


def content_of(path: Path, *, follow: bool = True) -> bytes:
    """The first bytes of a file, one more than are allowed. A pipe or a device is none: it could keep us for ever."""
    wait, link = getattr(os, "O_NONBLOCK", 0), 0 if follow else getattr(os, "O_NOFOLLOW", 0)
    opened = os.open(path, os.O_RDONLY | wait | link)
    try:
        if not stat.S_ISREG(os.fstat(opened).st_mode):
            raise OSError(0, Said("it is not a file"))
        with open(opened, "rb", closefd=False) as file:
            return file.read(MOST_BYTES + 1)
    finally:
        os.close(opened)
