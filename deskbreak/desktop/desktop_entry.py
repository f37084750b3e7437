"""Desktop entries: their lines, and how a command is written in one (freedesktop's Desktop Entry Specification).

Separate from starting at login, because the form is the desktop's and not ours. Nothing but what is asked for changes:
comments, order, translations and keys that nobody here knows stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_GROUP = "[Desktop Entry]"
_RESERVED = re.compile(r"""[\s"'\\><~|&;$*?#()`]""")
_ESCAPES = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


class Entry:
    """The text of an entry, to be read and changed key by key."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")

    @property
    def is_one(self) -> bool:
        """Whether the text has the group that makes it an entry."""
        return any(line.strip() == _GROUP for line in self._lines)

    def text(self) -> str:
        """The whole of it."""
        return "\n".join(self._lines)

    def get(self, key: str) -> str | None:
        """The value as it is written; None where there is no such key."""
        at = self._at(key)
        return None if at is None else self._lines[at].partition("=")[2].strip()

    def set(self, key: str, value: str) -> None:
        """Another value, in the place of the old one; a new key comes at the end of the group."""
        at = self._at(key)
        if at is not None:
            self._lines[at] = f"{key}={value}"
            return
        start, end = self._group()
        while end > start and not self._lines[end - 1].strip():
            end -= 1
        self._lines.insert(end, f"{key}={value}")

    def remove(self, key: str) -> None:
        """Take the key out, if it is there."""
        at = self._at(key)
        if at is not None:
            del self._lines[at]

    def _group(self) -> tuple[int, int]:
        """Where the lines of the group begin and end."""
        start = next((at + 1 for at, line in enumerate(self._lines) if line.strip() == _GROUP), len(self._lines))
        others = (at for at in range(start, len(self._lines)) if self._lines[at].lstrip().startswith("["))
        return start, next(others, len(self._lines))

    def _at(self, key: str) -> int | None:
        start, end = self._group()
        return next((at for at in range(start, end) if self._lines[at].partition("=")[0].strip() == key), None)


def exec_line(words: Sequence[str]) -> str:
    """A command as the value of `Exec`: quoted for the command line, then escaped as every value is."""
    return " ".join(map(_quoted, words)).replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def exec_words(value: str) -> tuple[str, ...]:
    """The words of an `Exec` value, without the field codes for files; what is malformed is read as it is meant."""
    plain = re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[0]), value)
    words = []
    for found in re.finditer(r'(?:"(?:\\.|[^"\\])*"?|[^\s"])+', plain):
        word = re.sub(r'"((?:\\.|[^"\\])*)"?', lambda part: re.sub(r"\\(.)", r"\1", part[1]), found[0])
        if not re.fullmatch(r"%[a-zA-Z]", word):
            words.append(word.replace("%%", "%"))
    return tuple(words)


def _quoted(word: str) -> str:
    # GLib looks for the program before it reads field codes, so one whose own path has a % in it is not found there.
    word = word.replace("%", "%%")
    if word and not _RESERVED.search(word):
        return word
    escaped = re.sub(r'(["`$\\])', r"\\\1", word)
    return f'"{escaped}"'
