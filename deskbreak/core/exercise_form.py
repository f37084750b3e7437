"""Reading exercises, routines and poses from tables (parsed TOML), with every fault said as a sentence.

Pure, and separate from finding the files: a fault names the key's path, and whoever read the file knows the line.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from deskbreak.core.exercises import LONGEST_HOLD
from deskbreak.core.said import Said

MOST_LETTERS, MOST_OF_AN_ID = 120, 40
NOTHING = Said("nothing")
MOST_TABLES = 40
"""Of one name in one file: more than any exercise needs, and few enough to be read at once."""
Path = tuple[str | int, ...]
Word = TypeVar("Word", bound=str)

_ID = re.compile(rf"[a-z][a-z0-9_]{{0,{MOST_OF_AN_ID - 1}}}", re.ASCII)
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_JOINERS = "\u200c\u200d"
"""Persian and Hindi are written with them, and so are many emoji."""


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
        parts = [f"[{part + 1}]" if isinstance(part, int) else f".{shown(part)}" for part in self.path]
        return "".join(parts).lstrip(".")

    @property
    def sentence(self) -> str:
        """What must be, and what was found, as on one line of `routines check`."""
        return Said("%1 (found %2)", self.must, self.found) if self.found else self.must


class Form:
    """One table being read: answers typed values, and notes faults instead of stopping at the first."""

    def __init__(self, entries: Mapping[str, object], path: Path, faults: list[FileFault]) -> None:
        self.entries, self.path, self.faults = entries, path, faults

    def fault(self, key: str | int, must: str, allowed: str, found: object = "") -> None:
        """Note that the value of a key is not what it must be."""
        self.faults.append(
            FileFault((*self.path, key), must, allowed, found if isinstance(found, Said) else shown(found))
        )

    def wrong(self, key: str, allowed: str) -> None:
        """Note that a key is missing or holds something else than is allowed."""
        found = self.entries.get(key, NOTHING)
        self.fault(key, Said("%1 must be %2", key, allowed), allowed, found)

    def only(self, keys: Sequence[str]) -> None:
        """Note every key that is none of `keys`."""
        for key in self.entries:
            if key not in keys:
                self.fault(
                    key, Said("no key here is called “%1”; allowed: %2", shown(key), ", ".join(keys)), ", ".join(keys)
                )

    def text(self, key: str, most: int = MOST_LETTERS) -> str:
        """A text that must be there and not be empty."""
        value = self.entries.get(key)
        if isinstance(value, str) and value == seen(value) and 0 < len(value.strip()) <= most:
            return value
        hidden = isinstance(value, str) and value != seen(value)
        self.wrong(
            key,
            Said("text on one line, without control characters") if hidden else Said("text of 1–%1 characters", most),
        )
        return ""

    def maybe_text(self, key: str) -> str | None:
        """A text, or none."""
        return self.text(key) if key in self.entries else None

    def identity(self, key: str) -> str:
        """An id: small letters, digits and underscores."""
        value = self.entries.get(key)
        if isinstance(value, str) and is_identity(value):
            return value
        self.wrong(key, Said("1–%1 small letters, digits and _, like low_squat", MOST_OF_AN_ID))
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
        found = self.entries.get(key, NOTHING)
        self.fault(key, Said("%1 must be %2", name or key, allowed), allowed, found)
        return low

    def maybe_seconds(self, key: str) -> int | None:
        """Seconds as a hold may have them, or none."""
        return self.number(key, 5, LONGEST_HOLD, unit=" s") if key in self.entries else None

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; none there is an empty one."""
        value = self.entries.get(key, ())
        if not isinstance(value, Sequence) or isinstance(value, str):
            self.wrong(key, Said("a list of texts"))
            return ()
        if len(value) > MOST_TABLES:
            allowed = Said("a list of at most %1 texts", MOST_TABLES)
            self.fault(key, Said("%1 must be %2", key, allowed), allowed, len(value))
            return ()
        texts = []
        for index, one in enumerate(value):
            row = Form({key: one}, self.path, [])
            texts.append(row.text(key))
            self.faults += [replace(fault, path=(*fault.path, index)) for fault in row.faults]
        return tuple(texts)

    def numbers(self, key: str, allowed: Collection[int]) -> tuple[int, ...]:
        """A list of at least one of the allowed whole numbers."""
        value = self.entries.get(key)
        if isinstance(value, Sequence) and value and all(type(one) is int and one in allowed for one in value):
            return tuple(one for one in value if isinstance(one, int))
        self.wrong(key, Said("a list of %1", listed([str(one) for one in allowed], "and")))
        return ()

    def tables(self, key: str, least: int = 1) -> tuple[Form, ...]:
        """The tables written [[key]]."""
        value = self.entries.get(key, ())
        if not isinstance(value, Sequence) or len(value) < least or not all(isinstance(one, Mapping) for one in value):
            self.wrong(key, Said("tables [[%1]], at least one", key) if least else Said("tables [[%1]]", key))
            return ()
        if len(value) > MOST_TABLES:
            allowed = Said("at most %1 tables [[%2]]", MOST_TABLES, key)
            self.fault(key, Said("%1 must be %2", key, allowed), allowed, len(value))
            return ()
        return tuple(Form(one, (*self.path, key, index), self.faults) for index, one in enumerate(value))


def listed(words: Sequence[str], last: Literal["or", "and"] = "or") -> str:
    """“a, b or c”."""
    if len(words) < 2:
        return words[0] if words else NOTHING
    first, end = ", ".join(words[:-1]), words[-1]
    return Said("%1 and %2", first, end) if last == "and" else Said("%1 or %2", first, end)


def is_identity(name: str) -> bool:
    """Whether this may be an id: of ASCII, so that no two ids look alike."""
    return _ID.fullmatch(name) is not None


def seen(text: str) -> str:
    """`text` with every character that shows nothing written out: on a terminal those do more than show."""
    return "".join(
        one if unicodedata.category(one) not in _UNSEEN or one in _JOINERS else ascii(one)[1:-1] for one in text
    )


def shown(value: object) -> str:
    """A value as the person wrote it, shortened."""
    if isinstance(value, str):
        written = value
    elif isinstance(value, float):
        written = repr(value)
    else:
        written = json.dumps(value, ensure_ascii=False, default=str)
    written = seen(written[:60])
    return written if len(written) < 60 else written[:59] + "…"
