"""What floors without Qt say (`core.said`), in the person's language: what is wrong, what a desktop lets one know.

Separate from the texts, which stand where they are shown; these stand where they are found out.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt

from deskbreak.core.said import Said
from deskbreak.language.texts import Texts

tr = Texts("Said")
ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"


def translated(words: str) -> str:
    """`words` in the person's language; as they are where they are a name, a value or another program's message."""
    return tr(words.source, *map(_value, words.values)) if isinstance(words, Said) else words


def as_written(value: str) -> str:
    """A path, a number or what stands in a file: it keeps its own direction where words run from right to left."""
    if QLocale().textDirection() is not Qt.LayoutDirection.RightToLeft:
        return value
    return f"{ISOLATE}{value}{END_OF_ISOLATE}"


def _value(value: str) -> str:
    return translated(value) if isinstance(value, Said) else as_written(value)


def sentences(*told: str) -> str:
    """One sentence after the other, as the person's language parts them; an empty one is left out."""
    first, *rest = [sentence for sentence in told if sentence] or [""]
    for sentence in rest:
        first = tr("%1 %2", first, sentence)
    return first
