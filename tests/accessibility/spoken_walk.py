"""`python -m tests.accessibility.spoken_walk [office]`: a whole break as somebody hears it who sees nothing, as text.

Each line is a moment of the break and what a screen reader gets to say then. Read it with closed eyes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from tests.accessibility.conftest import Screen, Speaking, on_a_screen

BEFORE = ("heads-up", "snoozed", "offer", "look at it", "break")
AFTER = ("away", "back", "hurt")
BREAK_S = 240


def walk(screen: Screen, words: Sequence[str], place: str = "floor") -> Iterator[tuple[int, str, str]]:
    """Second by second: the moment, the word that brought it about (or none), and what is heard."""
    screen.bus.listen()
    process = Speaking(screen, "tests.accessibility.walked", place)
    at = 0
    try:
        for word in words:
            assert process.ask(word).strip() == word
            at += int(word) if word.isdigit() else 0
            yield at, "" if word.isdigit() else word, "\n".join(screen.bus.heard())
    finally:
        process.close()


def whole_break() -> list[str]:
    """The words that lead from the first notice to the last page."""
    return [*BEFORE, *["1"] * 40, "pause", *["1"] * 5, "pause", *["1"] * (BREAK_S - 45), *AFTER]


def main() -> None:
    with on_a_screen() as screen:
        for at, word, heard in walk(screen, whole_break(), *sys.argv[1:]):
            if word:
                print(f"({word})")
            for line in heard.splitlines():
                print(f"{at // 60}:{at % 60:02}  {line}")


if __name__ == "__main__":
    main()
