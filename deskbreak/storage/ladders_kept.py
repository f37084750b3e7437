"""Where a person stands on each ladder, read with the history.

Separate from reading the history (`history_reader`), which knows no exercises: here both come together, for the windows
that plan a break or show one. The agent has no need of it.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from deskbreak.core.exercises import Library
from deskbreak.core.history import Kind
from deskbreak.core.progression.ladders import Ladders
from deskbreak.storage.history_reader import HistoryReader

LOOK_BACK = timedelta(days=3 * 365)
"""Older breaks say nothing about the next one."""


def ladders_kept(history: Path, library: Library, now: datetime) -> Ladders:
    """The ladders as the history at that path has them; raises DeskbreakError where it can't be read."""
    reader = HistoryReader(history)
    return Ladders.of(library, reader.standings(), reader.entries(now - LOOK_BACK, kind=Kind.BREAK))
