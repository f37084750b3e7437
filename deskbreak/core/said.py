"""A sentence that knows what it was made of: English as it stands, and told in another language where it is shown.

Separate because floors without Qt say what is wrong, on the command line as it is and in windows in the person's words;
so each such sentence is there once.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False  # importing typing for it would slow every command down
if TYPE_CHECKING:
    from typing import Any

_SLOT = re.compile(r"%(\d)")


class Said(str):
    """`Said("The history at %1 can't be read.", path)`: text like any other; a value may be one of these again.

    The sentence is a literal, so that `make translations` finds it.
    """

    __slots__ = ("source", "values")

    source: str
    values: tuple[str, ...]

    def __new__(cls, source: str, *values: object) -> Said:
        words = tuple(value if isinstance(value, str) else str(value) for value in values)
        made = super().__new__(cls, filled(source, *words))
        made.source, made.values = source, words
        return made

    def __str__(self) -> str:
        return self

    def parts(self) -> list[Any]:
        """The sentence and its values, for JSON."""
        return [self.source, *(value.parts() if isinstance(value, Said) else value for value in self.values)]


def parts_of(words: str) -> Any:
    """What `words` are made of, for JSON; themselves where they are nothing but text."""
    return words.parts() if isinstance(words, Said) else words


def said_again(parts: object) -> str:
    """The inverse of `parts_of`, for what another process said."""
    if isinstance(parts, list) and parts:
        source, *values = parts
        return Said(str(source), *(said_again(value) for value in values))
    return str(parts)


def together(*sentences: str) -> str:
    """One after the other; what is empty is left out."""
    first, *rest = [sentence for sentence in sentences if sentence] or [""]
    for sentence in rest:
        first = Said("%1 %2", first, sentence)
    return first


def filled(words: str, *values: str) -> str:
    """`words` with each %1, %2 … replaced, all at once: a value may hold a per cent sign."""
    if not values:
        return words
    return _SLOT.sub(lambda slot: values[int(slot[1]) - 1], words)
