"""The four answers to “How was it?”, and the word on each.

Separate because two pages ask, and the words of what an answer does come from a third place.
"""

from __future__ import annotations

from typing import Literal

from deskbreak.language.texts import Texts

tr = Texts("Break")


Answer = Literal["easy", "right", "too_much", "pain"]

ANSWERS: tuple[tuple[Answer, str], ...] = (
    ("easy", tr.mark("Easy")),
    ("right", tr.mark("Just right")),
    ("too_much", tr.mark("Too much")),
    ("pain", tr.mark("It hurt")),
)


def answers_in_words() -> tuple[tuple[Answer, str], ...]:
    """The answers with the words on them, in the person's language."""
    return tuple((answer, tr(words)) for answer, words in ANSWERS)
