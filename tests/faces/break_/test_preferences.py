"""A break at the levels that were chosen."""

from __future__ import annotations

from pathlib import Path

import pytest

from deskbreak.core.history import Level
from deskbreak.core.plan import plan
from deskbreak.core.settings import Settings
from deskbreak.faces.break_.preferences import Preferences, levels_kept
from deskbreak.storage import library
from deskbreak.storage.history_db import HistoryDb

LIBRARY = library.load().library


def exercises(history: Path) -> list[tuple[str, int]]:
    """What a break is made of, with this history."""
    preferences = Preferences.of(Settings(), levels_kept(history))
    return [(exercise.id, level) for exercise, level in plan(LIBRARY, preferences.wishes).exercises]


def test_without_a_history_a_break_is_at_the_first_levels(tmp_path: Path) -> None:
    history = tmp_path / "state" / "history.db"
    assert exercises(history) == [("lunge", 1), ("saddle", 1)]
    assert not history.parent.exists()


def test_a_break_takes_the_levels_that_are_kept(tmp_path: Path) -> None:
    history = tmp_path / "history.db"
    kept = HistoryDb(history, _no_trouble)
    kept.set_level("saddle", Level(2, 30))
    assert exercises(history) == [("lunge", 1), ("saddle", 2)]
    kept.set_level("lunge", Level(4, 15))
    assert exercises(history) == [("lunge_rotate", 4), ("saddle", 2)]


@pytest.mark.parametrize("content", [b"", b"no history at all" * 100])
def test_a_history_that_cannot_be_read_leaves_the_break_at_the_first_levels(tmp_path: Path, content: bytes) -> None:
    history = tmp_path / "history.db"
    history.write_bytes(content)
    assert exercises(history) == [("lunge", 1), ("saddle", 1)]
    assert history.read_bytes() == content


def test_a_folder_in_place_of_the_history_does_not_keep_the_break(tmp_path: Path) -> None:
    assert levels_kept(tmp_path) == {}


def _no_trouble(trouble: Exception) -> None:
    raise trouble
