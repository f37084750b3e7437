"""The four answers to “How was it?”, and the word on each.

Separate because two pages ask, and the words of what an answer does come from a third place.
"""

from __future__ import annotations

from typing import Literal

Answer = Literal["easy", "right", "too_much", "pain"]

ANSWERS: tuple[tuple[Answer, str], ...] = (
    ("easy", "Easy"),
    ("right", "Just right"),
    ("too_much", "Too much"),
    ("pain", "It hurt"),
)
