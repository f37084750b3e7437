"""Setting a file aside."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from deskbreak.storage.aside import set_aside

NOON = datetime(2026, 11, 20, 12, 0)


def test_it_keeps_what_was_in_it_under_a_name_with_the_time(tmp_path: Path) -> None:
    (tmp_path / "state.json").write_text("broken")
    assert set_aside(tmp_path / "state.json", NOON) == tmp_path / "state.json.broken-20261120T120000"
    assert [file.read_text() for file in tmp_path.iterdir()] == ["broken"]


def test_two_in_one_second_have_two_names(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / "state.json").write_text(str(number))
        set_aside(tmp_path / "state.json", NOON)
    assert sorted(file.read_text() for file in tmp_path.iterdir()) == ["0", "1", "2"]


def test_the_journal_of_a_database_goes_with_it(tmp_path: Path) -> None:
    (tmp_path / "history.db").write_text("broken")
    (tmp_path / "history.db-journal").write_text("journal")
    aside = set_aside(tmp_path / "history.db", NOON)
    assert aside.with_name(aside.name + "-journal").read_text() == "journal"
    assert len(list(tmp_path.iterdir())) == 2


def test_what_is_not_there_leaves_no_empty_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        set_aside(tmp_path / "state.json", NOON)
    assert list(tmp_path.iterdir()) == []
