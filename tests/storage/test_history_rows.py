"""The history as a table: which entries there are, in any order, and a page of them at a time."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.history import Entry, Kind
from deskbreak.storage.history_rows import entries_of, entry_numbers
from tests.storage.kept_history import BREAK, DAY, NINE, History, sat

SKIPPED = Entry(NINE + timedelta(hours=2), Kind.SKIPPED, 0)
LATER = sat(NINE + DAY, 20)


@pytest.fixture
def history(tmp_path: Path) -> History:
    made = History(tmp_path / "folder")
    for entry in (SKIPPED, BREAK, LATER):  # not in the order of time
        made.db.add(entry)
    return made


@pytest.mark.parametrize(
    ("column", "descending", "entries"),
    [
        (0, True, [LATER, SKIPPED, BREAK]),
        (0, False, [BREAK, SKIPPED, LATER]),
        (1, False, [BREAK, LATER, SKIPPED]),
        (2, True, [LATER, BREAK, SKIPPED]),
        (3, True, [BREAK, LATER, SKIPPED]),
    ],
)
def test_the_entries_come_in_the_order_that_is_asked_for(
    history: History, column: int, descending: bool, entries: list[Entry]
) -> None:
    numbers = entry_numbers(history.path, column=column, descending=descending)
    assert entries_of(history.path, numbers) == entries


def test_only_those_since_a_day_are_told(history: History) -> None:
    numbers = entry_numbers(history.path, (NINE + DAY).date())
    assert entries_of(history.path, numbers) == [LATER]


def test_what_was_removed_meanwhile_is_left_out(history: History) -> None:
    numbers = entry_numbers(history.path)
    history.db.take_back(Kind.SKIPPED)
    assert entries_of(history.path, numbers) == [LATER, BREAK]


def test_a_broken_history_is_told_as_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    path.write_bytes(b"no database" * 500)
    with pytest.raises(DeskbreakError, match="no history of deskbreak's"):
        entry_numbers(path)
    with pytest.raises(DeskbreakError, match="no history of deskbreak's"):
        entries_of(path, [1])
