"""A language that nobody speaks: English with marks on its letters, 40 per cent longer, in brackets.

It shows what a test can't read: a text that is not translated has no brackets, and one that has no room for a longer
language is cut off. Nothing of it is stored; it is made as Qt asks.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

PSEUDO = "pseudo"
LONGER = 0.4
OPEN, CLOSE = "⟦", "⟧"

_MARKED = str.maketrans("aeiounycAEIOUNYC", "áéíóúñýçÁÉÍÓÚÑÝÇ")
_KEPT = re.compile(r"(%Ln|%\d|\{[^}]*\})")
_FORMAT = re.compile(r"d+[ /.]*M+( y+)?|d+ d M+( y+)?|d+ d+ M+.*")
_FILLING = " lörem ipsüm dolör sit ämet, cönsectetur ädipiscing élit"


class Pseudo(QTranslator):
    """Answers every text with itself, longer; formats of dates stay formats."""

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False

    def translate(self, context: str, source: str, note: str | None = None, n: int = -1) -> str:
        return longer(source)


def longer(source: str) -> str:
    """The text with marks, brackets and so many more letters, in words so that it can wrap."""
    if not re.search(r"[^\W\d_]", _KEPT.sub("", source)) or _FORMAT.fullmatch(source):
        return source
    parts = _KEPT.split(source)
    marked = "".join(part if _KEPT.fullmatch(part) else part.translate(_MARKED) for part in parts)
    more = round(len(source) * LONGER)
    filling = (_FILLING * (more // len(_FILLING) + 1))[:more] if more > 3 else "~" * more
    return f"{OPEN}{marked}{filling.rstrip()}{CLOSE}"
