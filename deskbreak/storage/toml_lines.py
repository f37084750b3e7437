"""On which line of a TOML file each key and each entry of a list stands, for faults that are found after parsing.

Separate because tomllib tells no lines. It reads text that tomllib has accepted, so it only has to find its way.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Mapping

from deskbreak.core.exercise_form import Path

_AT_LINE = re.compile(r"\(at line (\d+)")
_WHERE = re.compile(r" \(at [^)]*\)$")
_BLANK = re.compile(r"(?:[ \t\r\n,]|#[^\n]*)*")
_PART = re.compile(r"""[ \t]*(?:"((?:\\.|[^"\\\n])*)"|'([^'\n]*)'|([\w-]+))[ \t]*""")
_STRING = re.compile(r'''"""(?:\\.|[^\\])*?"""+|\'\'\'.*?\'\'\'+|"(?:\\.|[^"\\\n])*"|'[^'\n]*\'''', re.DOTALL)
_PLAIN = re.compile(r"[^,\]}\n#]*")


def lines_of(text: str) -> Mapping[Path, int]:
    """The line (from 1) of each key, header and entry by its path; whole numbers in a path count from 0."""
    return _Walk(text).lines


def line_of(lines: Mapping[Path, int], path: Path) -> int | None:
    """The line of what a path leads to, or of the table it is missing from; none if not even that is there."""
    return next((lines[path[:end]] for end in range(len(path), 0, -1) if path[:end] in lines), None)


def syntax_fault(error: tomllib.TOMLDecodeError, text: str) -> tuple[int, str]:
    """The line that a TOML error speaks of, and what it says about it."""
    said = str(error)
    match = _AT_LINE.search(said)
    line = int(match[1]) if match else max(1, len(text.splitlines()))
    return line, _WHERE.sub("", said)


class _Walk:
    """One way through a text, noting where things stand."""

    def __init__(self, text: str) -> None:
        self.lines: dict[Path, int] = {}
        self._text, self._at, self._counted, self._line = text, 0, 0, 1
        self._numbers: Counter[Path] = Counter()  # how many [[tables]] of a path there were
        here: Path = ()
        while self._skip_blank():
            here = self._header() if text[self._at] == "[" else self._assign(here)

    def _skip_blank(self) -> bool:
        """Go on to what comes next; answers whether anything does."""
        self._match(_BLANK)
        return self._at < len(self._text)

    def _match(self, form: re.Pattern[str]) -> re.Match[str] | None:
        found = form.match(self._text, self._at)
        self._at = found.end() if found else self._at
        return found

    def _note(self, path: Path) -> None:
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        self.lines.setdefault(path, self._line)

    def _header(self) -> Path:
        """[a.b] or [[a.b]]; a name that stands for several tables means the last of them."""
        start, several = self._at, self._text.startswith("[[", self._at)
        self._at += 2 if several else 1
        path: Path = ()
        for name in self._key():
            path = (*self._last(path), name)
        if several:
            self._numbers[path] += 1
        end, self._at = self._at, start
        path = self._last(path)
        self._note(path)
        self._at = end + (2 if several else 1)
        return path

    def _last(self, path: Path) -> Path:
        return (*path, self._numbers[path] - 1) if self._numbers[path] else path

    def _key(self) -> Path:
        parts: list[str] = []
        while part := self._match(_PART):
            parts.append(next(one for one in part.groups() if one is not None))
            if not self._text.startswith(".", self._at):
                break
            self._at += 1
        return tuple(parts)

    def _assign(self, table: Path) -> Path:
        """One `key = value`; answers the table that it stands in."""
        start = self._at
        path = (*table, *self._key())
        end, self._at = self._at, start
        self._note(path)
        self._at = end + 1
        self._value(path)
        return table

    def _value(self, path: Path) -> None:
        self._skip_blank()
        opening = self._text[self._at : self._at + 1]
        if opening == "[":
            self._at += 1
            index = 0
            while self._skip_blank() and not self._text.startswith("]", self._at):
                self._note((*path, index))
                self._value((*path, index))
                index += 1
            self._at += 1
        elif opening == "{":
            self._at += 1
            while self._skip_blank() and not self._text.startswith("}", self._at):
                self._assign(path)
            self._at += 1
        elif not self._match(_STRING):
            self._match(_PLAIN)
