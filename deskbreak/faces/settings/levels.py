"""The levels of the exercises as this window holds them: kept with the history, not in the settings file.

Separate from the changes of the settings because the history is another file with other faults, and because the agent
keeps a change in memory that can't be written, while here the person sees that it came to nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.history import Level
from deskbreak.storage.history_db import HistoryDb
from deskbreak.storage.history_reader import HistoryReader

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LevelWish:
    """An exercise should be done at another level; `before` is what that takes the place of."""

    exercise: str
    level: Level
    before: Level

    def taken_back(self) -> LevelWish:
        """The wish that undoes this one."""
        return LevelWish(self.exercise, self.before, self.level)


class Levels:
    """Reads and keeps levels in the history at `path`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._now = self._read()

    @property
    def now(self) -> Mapping[str, Level]:
        """The level of each exercise that has one."""
        return self._now

    def keep(self, wish: LevelWish) -> None:
        """Keep it in the history; raises DeskbreakError where that is not possible, and nothing has changed then."""
        troubles: list[DeskbreakError] = []
        # One for each change: what could not be written is not to be written later, behind the person's back.
        history = HistoryDb(self._path, troubles.append)
        history.set_level(wish.exercise, wish.level)
        if history.unwritten:
            raise DeskbreakError(troubles[-1].sentence, "The level is as it was.")
        self._now = {**self._now, wish.exercise: wish.level}

    def _read(self) -> Mapping[str, Level]:
        try:
            return HistoryReader(self._path).levels()
        except DeskbreakError as trouble:
            _log.warning("all stretches are shown at level 1: %s", trouble)
            return {}
