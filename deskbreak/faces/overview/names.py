"""What an exercise is called. The files are read only when a break is on: most overviews never need them."""

from __future__ import annotations

from collections.abc import Mapping

from deskbreak.core.exercises import Exercise
from deskbreak.faces import exercises


class ExerciseNames:
    """The names of all exercises there are."""

    def __init__(self) -> None:
        self._exercises: Mapping[str, Exercise] | None = None

    def name_of(self, exercise: str) -> str:
        """Its name; the id itself where there is no such file any more."""
        if self._exercises is None:
            self._exercises = exercises.load().library.exercises
        found = self._exercises.get(exercise)
        return exercise if found is None else found.name
