"""A history that is cut short, newer, not writable, or held by another: said, and nothing lost."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.history import Entry, Kind, Outcome
from deskbreak.core.progression.standing import Standing
from deskbreak.storage import history_reader
from deskbreak.storage.history_db import MOST_UNWRITTEN
from deskbreak.storage.history_reader import HistoryReader
from deskbreak.storage.history_schema import APPLICATION_ID, STEPS, NewerSchema, upgrade
from tests.storage.kept_history import BREAK, DAY, NINE, SADDLE, History, added, sat
from tests.storage.small_disk import run_on_small_disk


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "folder")


def _lengths(size: int) -> list[int]:
    pages = [edge + step for edge in range(0, size, 4096) for step in (-1, 0, 1)]
    return sorted({length for length in [*range(120), *pages, *range(0, size, 1009)] if 0 <= length < size})


def test_cut_short_it_is_set_aside_whole_said_once_and_a_new_one_begins(history: History, tmp_path: Path) -> None:
    history.db.add(BREAK)
    whole = history.path.read_bytes()
    for length in _lengths(len(whole)):
        cut = History(tmp_path / str(length))
        cut.path.parent.mkdir()
        cut.path.write_bytes(whole[:length])
        with pytest.raises(DeskbreakError, match="cut short"):
            list(HistoryReader(cut.path).entries())
        assert cut.path.read_bytes() == whole[:length]
        cut.db.add(sat(NINE))
        cut.db.add(sat(NINE + timedelta(hours=1)))
        assert len(cut.today()) == 2
        (told,) = cut.told
        assert cut.kept_aside().name in told.next_step
        assert cut.kept_aside().read_bytes() == whole[:length]
        assert len(cut.again().entries(NINE, NINE + DAY)) == 2
        assert len(cut.told) == 1


@pytest.mark.parametrize("content", [b"not a database", b"SQLite format 3\x00" + b"\x00" * 5000, os.urandom(9000)])
def test_what_is_no_database_is_set_aside(history: History, content: bytes) -> None:
    history.path.parent.mkdir()
    history.path.write_bytes(content)
    assert history.today() == []
    assert history.kept_aside().read_bytes() == content
    assert len(history.told) == 1


def test_a_page_that_went_bad_inside_is_found_at_the_start(history: History) -> None:
    for number in range(200):
        history.db._unwritten.append(added(number))
    history.db.flush()
    content = bytearray(history.path.read_bytes())
    content[4096 * 2 : 4096 * 3] = os.urandom(4096)
    history.path.write_bytes(content)
    history.again().add(BREAK)
    assert history.kept_aside().read_bytes() == content
    assert history.today() == [BREAK]


def test_a_database_of_something_else_is_set_aside_as_it_is(history: History) -> None:
    history.path.parent.mkdir()
    with closing(sqlite3.connect(history.path)) as connection:
        connection.execute("CREATE TABLE entries (letters)")
    before = history.path.read_bytes()
    history.db.add(BREAK)
    assert history.kept_aside().read_bytes() == before
    assert history.today() == [BREAK]


def test_a_file_that_breaks_while_deskbreak_runs_is_set_aside_too(history: History) -> None:
    history.db.add(BREAK)
    history.path.write_bytes(b"spoiled")
    history.db.add(sat(NINE))
    assert history.kept_aside().read_bytes() == b"spoiled"
    assert history.today() == [sat(NINE)]
    assert len(history.told) == 1


def test_the_journal_of_a_removed_history_is_not_played_into_the_new_one(history: History) -> None:
    history.path.parent.mkdir()
    (history.path.parent / "history.db-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"x" * 5000)
    history.db.add(BREAK)
    assert history.today() == [BREAK]
    assert history.kept_aside().stat().st_size == 5008
    assert history.told == []


def test_a_newer_history_is_never_touched_and_today_is_kept_in_memory(history: History) -> None:
    history.db.add(BREAK)
    with closing(sqlite3.connect(history.path)) as connection:
        connection.execute("PRAGMA user_version = 9")
    before = (history.path.read_bytes(), history.path.stat().st_mtime_ns)
    history.again().add(sat(NINE + timedelta(hours=1)))
    history.db.set_standings({"lunge": Standing(2, 30)})
    assert history.today() == [sat(NINE + timedelta(hours=1))]
    assert history.db.standings() == {"lunge": Standing(2, 30)}
    (told,) = history.told
    assert "newer deskbreak (version 9; this one knows 2)" in told.sentence
    assert (history.path.read_bytes(), history.path.stat().st_mtime_ns) == before
    assert history.files() == ["history.db"]
    with pytest.raises(DeskbreakError, match="newer deskbreak"):
        list(HistoryReader(history.path).entries())


def test_older_tables_are_brought_up_in_one_go_and_keep_what_they_hold(history: History) -> None:
    history.db.add(BREAK)
    steps = (*STEPS, ("ALTER TABLE levels ADD COLUMN note TEXT", "UPDATE entries SET seconds = 301"))
    with closing(sqlite3.connect(history.path, isolation_level=None)) as connection:
        upgrade(connection, steps)
        assert connection.execute("SELECT seconds FROM entries").fetchall() == [(301,)]
        assert connection.execute("PRAGMA user_version").fetchone() == (len(STEPS) + 1,)
        with pytest.raises(NewerSchema):
            upgrade(connection, STEPS)


def test_levels_from_before_the_rest_was_kept_are_read_and_brought_up(history: History) -> None:
    history.path.parent.mkdir()
    with closing(sqlite3.connect(history.path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        upgrade(connection, STEPS[:1])
        connection.execute("INSERT INTO levels (exercise, level, hold) VALUES ('lunge', 2, 35)")
    assert HistoryReader(history.path).standings() == {"lunge": Standing(2, 35)}
    history.db.set_standings({"saddle": Standing(1, 30, easy=2)})
    assert history.db.standings() == {"lunge": Standing(2, 35), "saddle": Standing(1, 30, easy=2)}


@pytest.mark.parametrize("edited", ["no json", "[]", '{"rests": 3}', '{"easy_since": "soon"}'])
def test_of_a_standing_that_was_edited_by_hand_the_level_is_left(
    history: History, edited: str, caplog: pytest.LogCaptureFixture
) -> None:
    history.db.set_standings({"lunge": Standing(3, 40, easy=2)})
    with closing(sqlite3.connect(history.path)) as connection, connection:
        connection.execute("UPDATE levels SET standing = ?", (edited,))
    assert HistoryReader(history.path).standings() == {"lunge": Standing(3, 40)}
    assert "all but the level of “lunge”" in caplog.text


def test_a_step_that_fails_leaves_the_older_tables(history: History) -> None:
    history.db.add(BREAK)
    steps = (*STEPS, ("UPDATE entries SET seconds = 301", "UPDATE nowhere SET nothing = 1"))
    older = closing(sqlite3.connect(history.path, isolation_level=None))
    with older as connection, pytest.raises(sqlite3.OperationalError):
        upgrade(connection, steps)
    assert history.today() == [BREAK]


def test_a_reader_reads_older_tables_from_a_copy(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    history.db.add(BREAK)
    before = history.path.read_bytes()
    later = (*STEPS, ("UPDATE entries SET seconds = 301",))
    monkeypatch.setattr(history_reader, "STEPS", later)
    monkeypatch.setattr(history_reader, "upgrade", _upgrade_to(later))
    assert [entry.seconds for entry in HistoryReader(history.path).entries()] == [301]
    assert history.path.read_bytes() == before


def _upgrade_to(steps):
    def upgrade_further(connection: sqlite3.Connection) -> None:
        upgrade(connection, steps)

    return upgrade_further


# A file that can't be written


def test_while_it_cant_be_written_entries_wait_in_memory_and_are_written_later(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file where the folder should be")
    history = History(tmp_path / "folder")
    away = Entry(NINE - timedelta(hours=1), Kind.NATURAL_BREAK, 600)
    for entry in (away, Entry(NINE, Kind.SKIPPED, 0), BREAK, sat(NINE + timedelta(minutes=5), 1)):
        history.db.add(entry)
    history.db.grow(sat(NINE + timedelta(minutes=5), 30))
    history.db.set_holds(NINE, (SADDLE,))
    history.db.take_back(Kind.SKIPPED)
    history.db.recount_natural_break()
    expected = [
        Entry(away.at, Kind.SITTING, 600),
        Entry(NINE, Kind.BREAK, 300, Outcome.FINISHED, (SADDLE,)),
        sat(NINE + timedelta(minutes=5), 30),
    ]
    assert history.today() == expected
    assert len([told for told in history.told if "can't be written" in told.sentence]) == 1
    assert history.db.unwritten == 8
    (tmp_path / "folder").unlink()
    assert history.today() == expected
    assert history.db.unwritten == 0
    history.again()
    assert history.today() == expected


def test_changes_that_wait_and_concern_nothing_change_nothing(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file where the folder should be")
    history = History(tmp_path / "folder")
    history.db.take_back(Kind.SKIPPED)
    history.db.recount_natural_break()
    history.db.set_holds(NINE, ())
    history.db.set_standings({"lunge": Standing(1, 20)})
    assert history.today() == []


def test_another_program_that_holds_the_file_is_named_and_waited_for(history: History) -> None:
    history.db.flush()
    with closing(sqlite3.connect(history.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        history.db.add(BREAK)
        assert "held by another program" in history.told[0].sentence
        assert history.db.unwritten == 1
    assert history.db.flush()
    assert history.today() == [BREAK]


def test_a_trouble_that_is_over_is_told_again_when_it_comes_back(tmp_path: Path) -> None:
    history = History(tmp_path / "folder")
    for _ in range(2):
        (tmp_path / "folder").write_text("in the way")
        history.db.add(BREAK)
        history.db.add(BREAK)
        (tmp_path / "folder").unlink()
        assert history.db.flush()
        (tmp_path / "folder" / "history.db").unlink()
        (tmp_path / "folder").rmdir()
    assert len(history.told) == 2


def test_a_sitting_that_grows_for_days_fills_no_memory(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("in the way")
    history = History(tmp_path / "folder")
    for minutes in range(50):
        history.db.grow(sat(NINE, minutes))
    assert history.db.unwritten == 1


def test_what_waits_in_memory_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "folder").write_text("in the way")
    history = History(tmp_path / "folder")
    monkeypatch.setattr(history.db, "flush", lambda: False)
    for number in range(MOST_UNWRITTEN + 1):
        history.db.add(Entry(NINE, Kind.SNOOZED, number))
    assert history.db.unwritten == MOST_UNWRITTEN
    assert min(entry.seconds for entry in history.today()) == 1
    assert any("oldest part is given up" in told.sentence for told in history.told)


def test_a_change_against_the_rules_keeps_no_other_waiting(history: History) -> None:
    spoiled = Entry(NINE, Kind.SITTING, 1)
    object.__setattr__(spoiled, "outcome", Outcome.FINISHED)
    history.db.add(spoiled)
    history.db.add(BREAK)
    assert history.today() == [BREAK]


def test_on_a_full_disk_entries_wait_and_nothing_kept_is_lost(tmp_path: Path) -> None:
    said = run_on_small_disk(
        tmp_path,
        """
from datetime import UTC, datetime, timedelta
from deskbreak.core.history import Entry, Kind
from deskbreak.storage.history_db import HistoryDb
noon = datetime(2026, 11, 20, 12, tzinfo=UTC)
def entry(number): return Entry(noon + timedelta(minutes=number), Kind.SITTING, number)
def today(db): return [entry.seconds for entry in db.entries(noon - timedelta(hours=2), noon + timedelta(hours=9))]
db = HistoryDb(disk / "history.db", told.append)
db.add(entry(1))
fill()
for number in range(2, 5):
    db.add(entry(number))
print(today(db), db.unwritten, *told)
print(today(HistoryDb(disk / "history.db", told.append)))
(disk / "ballast").unlink()
print(db.flush(), today(HistoryDb(disk / "history.db", told.append)), sorted(file.name for file in disk.iterdir()))
""",
    )
    first, second, third = said.splitlines()
    assert first.startswith("[1, 2, 3, 4] 3 The disk is full")
    assert first.count("disk is full") == 1
    assert second == "[1]"
    assert third == "True [1, 2, 3, 4] ['history.db']"


def test_on_a_disk_that_can_only_be_read_the_past_is_read_and_the_present_waits(tmp_path: Path) -> None:
    said = run_on_small_disk(
        tmp_path,
        """
from datetime import UTC, datetime, timedelta
from deskbreak.core.history import Entry, Kind
from deskbreak.storage.history_db import HistoryDb
noon = datetime(2026, 11, 20, 12, tzinfo=UTC)
HistoryDb(disk / "history.db", told.append).add(Entry(noon, Kind.SITTING, 1))
mount(["-o", "remount,ro"])
db = HistoryDb(disk / "history.db", told.append)
db.add(Entry(noon, Kind.SITTING, 2))
print([entry.seconds for entry in db.entries(noon, noon + timedelta(hours=9))], db.unwritten)
print(*told, sep="\\n")
""",
    )
    first, *told = said.splitlines()
    assert first == "[1, 2] 1"
    assert len(told) == 1
    assert "can't be written" in told[0]
