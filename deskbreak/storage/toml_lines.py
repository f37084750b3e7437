"""On which line of a TOML file a key stands, for faults that are found after parsing.

Separate because tomllib tells no lines; this reads only as much of the form as the files of exercises use.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter

from deskbreak.core.exercise_form import Path

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]")
_AT_LINE = re.compile(r"\(at line (\d+)")
_WHERE = re.compile(r" \(at [^)]*\)$")


def line_of(text: str, path: Path) -> int | None:
    """The line (from 1) of the key at `path`; of the table it is missing from; none if not even that is there."""
    table, best = _table(path), None
    key = next((part for part in path[len(table) :] if isinstance(part, str)), None)
    assigns = re.compile(rf'\s*"?{re.escape(key)}"?\s*[=.]') if key else None
    counts: Counter[str] = Counter()
    here: Path = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            name = header[2].strip('"')
            here = (name, counts[name]) if header[1] == "[[" else (name,)
            counts[name] += header[1] == "[["
            best = number if here == table else best
        elif here == table and assigns and assigns.match(line):
            return _entry(text, number, path)
    return best


def syntax_fault(error: tomllib.TOMLDecodeError, text: str) -> tuple[int, str]:
    """The line that a TOML error speaks of, and what it says about it."""
    said = str(error)
    match = _AT_LINE.search(said)
    line = int(match[1]) if match else max(1, len(text.splitlines()))
    return line, _WHERE.sub("", said)


def _table(path: Path) -> Path:
    """The part of a path that is a table's header: ("phases", 2, …) is the third [[phases]]."""
    return path[:2] if len(path) >= 2 and isinstance(path[1], int) and path[0] in ("levels", "phases", "bring") else ()


def _entry(text: str, number: int, path: Path) -> int:
    """The line of an entry of a list that may be written over several lines; else the line of its key."""
    if not isinstance(path[-1], int):
        return number
    entries = 0
    for below, line in enumerate(text.splitlines()[number - 1 :], start=number):
        entries += len(re.findall(r'"[^"]*"', line))
        if entries > path[-1]:
            return below
    return number
