"""Reading exercises and routines from tables (parsed TOML), with every fault said as a sentence.

Pure, and separate from finding the files: a fault names the key's path, and whoever read the file knows the line.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from deskbreak.core.exercises import LONGEST_HOLD

MOST_LETTERS = 120
Path = tuple[str | int, ...]
Word = TypeVar("Word", bound=str)

_ID = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class FileFault:
    """Something wrong in a file: where, what must be, what was found.

    `path` leads to the key; whole numbers in it count the tables (or entries) of one name from 0.
    """

    path: Path
    must: str
    allowed: str = ""
    found: str = ""

    @property
    def key(self) -> str:
        """The path as people write it: phases[2].seconds counts from 1."""
        parts = [f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in self.path]
        return "".join(parts).lstrip(".")

    @property
    def sentence(self) -> str:
        """What must be, and what was found, as on one line of `routines check`."""
        return f"{self.must} (found {self.found})" if self.found else self.must


class Form:
    """One table being read: answers typed values, and notes faults instead of stopping at the first."""

    def __init__(self, entries: Mapping[str, object], path: Path, faults: list[FileFault]) -> None:
        self.entries, self.path, self.faults = entries, path, faults

    def fault(self, key: str | int, must: str, allowed: str, found: object = "") -> None:
        """Note that the value of a key is not what it must be."""
        self.faults.append(FileFault((*self.path, key), must, allowed, _shown(found)))

    def wrong(self, key: str, allowed: str) -> None:
        """Note that a key is missing or holds something else than is allowed."""
        found = self.entries.get(key, "nothing")
        self.fault(key, f"{key} must be {allowed}", allowed, found)

    def only(self, keys: Sequence[str]) -> None:
        """Note every key that is none of `keys`."""
        for key in self.entries:
            if key not in keys:
                self.fault(key, f"no key here is called “{key}”; allowed: {', '.join(keys)}", ", ".join(keys))

    def text(self, key: str, most: int = MOST_LETTERS) -> str:
        """A text that must be there and not be empty."""
        value = self.entries.get(key)
        if isinstance(value, str) and 0 < len(value.strip()) <= most:
            return value
        self.wrong(key, f"text of 1–{most} characters")
        return ""

    def maybe_text(self, key: str) -> str | None:
        """A text, or none."""
        return self.text(key) if key in self.entries else None

    def identity(self, key: str) -> str:
        """An id: small letters, digits and underscores."""
        value = self.entries.get(key)
        if isinstance(value, str) and _ID.fullmatch(value):
            return value
        self.wrong(key, "small letters, digits and _, like low_squat")
        return ""

    def maybe_identity(self, key: str) -> str | None:
        """An id, or none."""
        return self.identity(key) if key in self.entries else None

    def word(self, key: str, allowed: Sequence[Word], default: Word | None = None) -> Word:
        """One of the allowed words."""
        value = self.entries.get(key, default)
        for one in allowed:
            if value == one:
                return one
        self.wrong(key, listed(allowed))
        return allowed[0]

    def number(self, key: str, low: int, high: int, name: str = "", unit: str = "") -> int:
        """A whole number from `low` to `high`; `name` is what people call it."""
        value = self.entries.get(key)
        if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
            return value
        allowed = f"{low}–{high}{unit}"
        found = self.entries.get(key, "nothing")
        self.fault(key, f"{name or key} must be {allowed}", allowed, found)
        return low

    def maybe_seconds(self, key: str) -> int | None:
        """Seconds as a hold may have them, or none."""
        return self.number(key, 5, LONGEST_HOLD, unit=" s") if key in self.entries else None

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; none there is an empty one."""
        value = self.entries.get(key, ())
        if isinstance(value, Sequence) and not isinstance(value, str) and all(isinstance(one, str) for one in value):
            return tuple(str(one) for one in value)
        self.wrong(key, "a list of texts")
        return ()

    def numbers(self, key: str, allowed: Collection[int]) -> tuple[int, ...]:
        """A list of at least one of the allowed whole numbers."""
        value = self.entries.get(key)
        if isinstance(value, Sequence) and value and all(type(one) is int and one in allowed for one in value):
            return tuple(one for one in value if isinstance(one, int))
        self.wrong(key, f"a list of {listed([str(one) for one in allowed], 'and')}")
        return ()

    def tables(self, key: str, least: int = 1) -> tuple[Form, ...]:
        """The tables written [[key]]."""
        value = self.entries.get(key, ())
        if isinstance(value, Sequence) and len(value) >= least and all(isinstance(one, Mapping) for one in value):
            return tuple(Form(one, (*self.path, key, index), self.faults) for index, one in enumerate(value))
        self.wrong(key, f"tables [[{key}]]" + (", at least one" if least else ""))
        return ()


def listed(words: Sequence[str], last: Literal["or", "and"] = "or") -> str:
    """“a, b or c”."""
    return f" {last} ".join(part for part in (", ".join(words[:-1]), words[-1]) if part) if words else "nothing"


def _shown(value: object) -> str:
    """A value as the person wrote it, shortened."""
    if isinstance(value, bool):
        return str(value).lower()
    shown = value if isinstance(value, str) else repr(value)
    return shown if len(shown) <= 60 else shown[:59] + "…"
