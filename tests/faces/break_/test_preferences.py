"""A break at the levels that are kept with the history."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from deskbreak.core.history import Entry, Hold, Kind, Outcome
from deskbreak.core.progression.standing import Standing
from deskbreak.core.settings import Settings
from deskbreak.faces.break_ import ladders, stop_suggesting
from deskbreak.faces.break_.footing import Footing
from deskbreak.faces.break_.preferences import Preferences
from deskbreak.storage import library, settings_file
from deskbreak.storage.history_db import HistoryDb

LIBRARY = library.load().library
NOW = datetime.now().astimezone()


def exercises(history: Path) -> list[tuple[str, int, int]]:
    """What a break is made of, with this history: exercise, level, seconds."""
    made, _ = Footing(ladders(history, LIBRARY), Preferences.of(Settings())).plans(NOW)
    held = {step.exercise: step.seconds for step in made.steps if step.phase == "hold"}
    return [(exercise.id, level, held[exercise.id]) for exercise, level in made.exercises]


def test_without_a_history_a_break_is_at_the_first_levels(tmp_path: Path) -> None:
    history = tmp_path / "state" / "history.db"
    assert exercises(history) == [("lunge", 1, 15), ("saddle", 1, 20)]
    assert not history.parent.exists()


def test_a_break_takes_the_levels_that_are_kept(tmp_path: Path) -> None:
    history = tmp_path / "history.db"
    kept = HistoryDb(history, _no_trouble)
    kept.set_standings({"saddle": Standing(2, 40, begins=False)})
    assert exercises(history) == [("lunge", 1, 15), ("saddle", 2, 40)]
    kept.set_standings({"lunge": Standing(4, 15)})
    assert exercises(history) == [("lunge_rotate", 4, 15), ("saddle", 2, 40)]


def test_what_was_done_counts_though_nobody_answered(tmp_path: Path) -> None:
    history = tmp_path / "history.db"
    kept = HistoryDb(history, _no_trouble)
    for age in (3, 2, 1):
        holds = (Hold("lunge", "left", 1, 15), Hold("lunge", "right", 1, 15))
        kept.add(Entry(NOW - timedelta(days=age), Kind.BREAK, 120, Outcome.PARTLY, holds))
    assert exercises(history) == [("lunge", 1, 20), ("saddle", 1, 20)]


@pytest.mark.parametrize("content", [b"", b"no history at all" * 100])
def test_a_history_that_cannot_be_read_leaves_the_break_at_the_first_levels(tmp_path: Path, content: bytes) -> None:
    history = tmp_path / "history.db"
    history.write_bytes(content)
    assert exercises(history) == [("lunge", 1, 15), ("saddle", 1, 20)]
    assert history.read_bytes() == content


def test_a_folder_in_place_of_the_history_does_not_keep_the_break(tmp_path: Path) -> None:
    assert exercises(tmp_path) == [("lunge", 1, 15), ("saddle", 1, 20)]


class Said:
    """What the agent was told."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, command: str, **fields: object) -> None:
        self.said.append(command)


def test_no_more_suggestions_is_written_and_told(tmp_path: Path) -> None:
    path, said = tmp_path / "settings.toml", Said()
    stop_suggesting(said, path)
    assert not Preferences.of(settings_file.read(path).settings).suggests
    assert said.said == ["reload"]


def test_where_that_can_not_be_written_the_break_goes_on_and_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file where a folder should be")
    said = Said()
    stop_suggesting(said, tmp_path / "file" / "settings.toml")
    assert said.said == []


def _no_trouble(trouble: Exception) -> None:
    raise trouble
