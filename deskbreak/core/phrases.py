"""What deskbreak itself says in a break besides the words of the exercises: the ways between them, and for the voice.

Separate because they are translated as a whole: a plan and the voice are told in which phrases to speak.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """Each a whole sentence; {thing}, {things} and {exercise} are filled in."""

    change_sides: str = "Change sides."
    left: str = "Left"
    right: str = "Right"
    left_next: str = "Left side next."
    right_next: str = "Right side next."
    stand_up: str = "Stand up slowly."
    bring: str = "Then bring your {thing} for the {exercise}."
    bring_more: str = "Then bring your {things} and {thing} for the {exercise}."
    walk: str = "Walk"
    walking: str = "Stand up and walk a little."
    three: str = "Three."
    two: str = "Two."
    one: str = "One."
    halfway: str = "Halfway."
    come_up: str = "Come up slowly."
    paused: str = "Paused."
    well_done: str = "Well done. Move when you are ready."

    @property
    def count(self) -> tuple[str, str, str]:
        """Before a hold, one word a second."""
        return self.three, self.two, self.one

    def side_name(self, side: str) -> str:
        """A side by itself, in the phase bar."""
        return self.left if side == "left" else self.right

    def side_next(self, side: str) -> str:
        """Which side is the next one."""
        return self.left_next if side == "left" else self.right_next

    def fetching(self, things: Sequence[str], exercise: str) -> str:
        """What to bring for an exercise, named as within a sentence; nothing for nothing."""
        if not things:
            return ""
        *others, last = things
        if not others:
            return self.bring.format(thing=last, exercise=exercise)
        return self.bring_more.format(things=", ".join(others), thing=last, exercise=exercise)


ENGLISH = Phrases()
