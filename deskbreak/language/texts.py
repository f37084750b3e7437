"""A text in the person's language: `tr = Texts("Break")`, and then `tr("Paused until %1", time)`.

The context tells a translator which window it is. A text is a literal, so that `make translations` finds it; one that
is kept in a constant is marked there (`tr.mark("Skip")`) and translated when it is shown (`tr(TITLE)`). What comes from
`core` or from files is found by tools.translations itself.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from deskbreak.core.said import filled

SPACE = "\u00a0"
"""Between a number and its unit."""


class Texts:
    """The texts of one context."""

    __slots__ = ("_context",)

    def __init__(self, context: str) -> None:
        self._context = context

    def __call__(self, source: str, *values: str, n: int = -1, note: str = "") -> str:
        """`source` in the person's language, with `values` for %1, %2 …

        `n` chooses the plural and stands for %Ln; `note` tells apart what is one word in English and two elsewhere.
        """
        words = QCoreApplication.translate(self._context, source, note or None, n)
        return filled(words, *values)

    def mark(self, source: str, note: str = "") -> str:
        """A text that is translated later, when it is shown, with the same `note`."""
        return source
