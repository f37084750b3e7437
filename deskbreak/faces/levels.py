"""Where the person stands in each exercise, as a window holds it: kept with the history, not in the settings file.

Separate from the changes of the settings because the history is another file with other faults, and because the agent
keeps a change in memory that can't be written, while here the person sees that it came to nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.exercises import Library
from deskbreak.core.progression import choices
from deskbreak.core.progression.ladders import Ladders
from deskbreak.core.progression.standing import Standing
from deskbreak.core.said import Said
from deskbreak.storage.history_db import HistoryDb
from deskbreak.storage.ladders_kept import ladders_kept
from deskbreak.storage.library import Loaded

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LevelWish:
    """The person wants to stand elsewhere in an exercise; `before` is what that takes the place of."""

    exercise: str
    standing: Standing
    before: Standing

    def taken_back(self) -> LevelWish:
        """The wish that undoes this one."""
        return LevelWish(self.exercise, self.before, self.standing)


def here_and_now() -> datetime:
    """The time of day, with the offset that holds here."""
    return datetime.now().astimezone()


class Levels:
    """Reads and keeps standings in the history at `path`."""

    def __init__(self, path: Path, library: Library, wall: Callable[[], datetime] = here_and_now) -> None:
        self._path, self._wall = path, wall
        self._ladders = self._read(library)

    def know(self, loaded: Loaded) -> None:
        """There are other exercises than before."""
        self._ladders = self._read(loaded.library)

    @property
    def ladders(self) -> Ladders:
        """Where the person stands."""
        return self._ladders

    @property
    def now(self) -> datetime:
        """The moment for which it is asked."""
        return self._wall()

    def at_level(self, exercise: str, number: int) -> LevelWish:
        """The wish for another level."""
        return self._wish(exercise, choices.at_level(self._ladders, exercise, number, self.now.date()))

    def with_hold(self, exercise: str, seconds: int) -> LevelWish:
        """The wish for another hold."""
        return self._wish(exercise, choices.with_hold(self._ladders, exercise, seconds, self.now.date()))

    def checked(self, exercise: str) -> LevelWish:
        """The wish to do an exercise again that rested until the person had it checked."""
        return self._wish(exercise, choices.checked(self._ladders, exercise, self.now))

    def keep(self, wish: LevelWish) -> None:
        """Keep it in the history; raises DeskbreakError where that is not possible, and nothing has changed then."""
        troubles: list[DeskbreakError] = []
        # One for each change: what could not be written is not to be written later, behind the person's back.
        history = HistoryDb(self._path, troubles.append)
        history.set_standings({wish.exercise: wish.standing})
        if history.unwritten:
            raise DeskbreakError(troubles[-1].sentence, Said("The level is as it was."))
        self._ladders = self._ladders.with_standings({wish.exercise: wish.standing})

    def _wish(self, exercise: str, standing: Standing) -> LevelWish:
        return LevelWish(exercise, standing, self._ladders.kept(exercise))

    def _read(self, library: Library) -> Ladders:
        try:
            return ladders_kept(self._path, library, self.now)
        except DeskbreakError as trouble:
            _log.warning("all stretches are shown at level 1: %s", trouble)
            return Ladders.of(library, {}, ())
