"""The history as the agent keeps it, and as others read it meanwhile."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import stat
from contextlib import closing
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from deskbreak.core.history import Entry, Kind, Level, Outcome, PainAt
from deskbreak.core.progression.standing import Rest, Standing
from deskbreak.storage import history_reader
from deskbreak.storage.history_db import HistoryDb
from deskbreak.storage.history_reader import HistoryReader
from tests.storage.kept_history import BREAK, DAY, LUNGE, NINE, SADDLE, History, added, sat


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "folder")


def test_what_was_added_is_there_after_a_restart(history: History) -> None:
    entries = [sat(NINE - timedelta(hours=1)), BREAK, Entry(NINE + timedelta(minutes=6), Kind.SNOOZED, 300)]
    for entry in entries:
        history.db.add(entry)
    history.again()
    assert history.today() == entries
    assert history.today()[1].at.utcoffset() == timedelta(hours=1)
    assert history.told == []


def test_only_the_owner_can_read_it_and_nothing_lies_beside_it(history: History) -> None:
    history.db.add(BREAK)
    assert stat.S_IMODE(history.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(history.path.parent.stat().st_mode) == 0o700
    assert history.files() == ["history.db"]


def test_the_tables_have_the_columns_of_the_interface(history: History) -> None:
    history.db.add(BREAK)
    with closing(sqlite3.connect(history.path)) as connection:
        entry = connection.execute("SELECT at, kind, seconds, outcome FROM entries").fetchall()
        holds = connection.execute("SELECT exercise, side, level, seconds, feedback FROM holds").fetchall()
    assert entry == [("2026-11-20T09:00:00+01:00", "break", 300, "finished")]
    assert holds == [("lunge", "left", 2, 30, None), ("saddle", "both", 1, 20, "easy")]


def test_a_sitting_that_goes_on_is_one_entry(history: History) -> None:
    for minutes in (5, 10, 15):
        history.db.grow(sat(NINE, minutes))
    history.db.grow(sat(NINE + timedelta(hours=1), 5))
    assert history.today() == [sat(NINE, 15), sat(NINE + timedelta(hours=1), 5)]


def test_answers_come_after_the_break(history: History) -> None:
    history.db.add(BREAK)
    history.db.add(sat(NINE + timedelta(minutes=5)))
    history.again().set_holds(NINE, (SADDLE,))
    assert history.today()[0].holds == (SADDLE,)


def test_answers_to_a_break_that_is_not_there_change_nothing(history: History) -> None:
    history.db.add(BREAK)
    history.db.set_holds(NINE + timedelta(hours=1), (SADDLE,))
    assert history.today() == [BREAK]


def test_the_last_natural_break_can_become_sitting(history: History) -> None:
    away = [Entry(NINE + timedelta(hours=hour), Kind.NATURAL_BREAK, 600) for hour in range(2)]
    for entry in away:
        history.db.add(entry)
    history.db.recount_natural_break()
    assert history.today() == [away[0], Entry(away[1].at, Kind.SITTING, 600)]


def test_the_last_skip_can_be_taken_back_with_nothing_else(history: History) -> None:
    skips = [Entry(NINE + timedelta(hours=hour), Kind.SKIPPED, 0) for hour in range(2)]
    for entry in [*skips, BREAK]:
        history.db.add(entry)
    history.db.take_back(Kind.SKIPPED)
    assert history.today() == [skips[0], BREAK] or history.today() == [BREAK, skips[0]]


def test_taking_back_a_break_takes_its_holds(history: History) -> None:
    history.db.add(BREAK)
    history.db.take_back(Kind.BREAK)
    with closing(sqlite3.connect(history.path)) as connection:
        assert connection.execute("SELECT count(*) FROM holds").fetchone() == (0,)


def test_where_one_stands_is_kept_with_the_history(history: History) -> None:
    assert history.db.standings() == {}
    history.db.set_standings({"lunge": Standing(1, 20), "saddle": Standing(1, 30)})
    resting = Standing(2, 30, easy=2, usual=Level(3, 45), rests=(Rest(NINE, 1, PainAt.BACK), Rest(None)))
    history.db.set_standings({"lunge": resting})
    assert history.again().standings() == {"lunge": resting, "saddle": Standing(1, 30)}
    assert HistoryReader(history.path).standings() == history.db.standings()
    with closing(sqlite3.connect(history.path)) as connection:
        assert connection.execute("SELECT exercise, level, hold FROM levels ORDER BY exercise").fetchall() == [
            ("lunge", 2, 30), ("saddle", 1, 30),
        ]  # fmt: skip


def test_one_kind_of_entries_can_be_asked_for(history: History) -> None:
    for entry in (sat(NINE - timedelta(hours=1)), BREAK, Entry(NINE + timedelta(minutes=6), Kind.SNOOZED, 300)):
        history.db.add(entry)
    assert list(HistoryReader(history.path).entries(kind=Kind.BREAK)) == [BREAK]
    assert list(HistoryReader(history.path).entries(NINE + DAY, kind=Kind.BREAK)) == []


def test_entries_are_those_that_touch_the_time_asked_for(history: History) -> None:
    before = sat(NINE - timedelta(hours=2), 60)
    over = sat(NINE - timedelta(minutes=30), 60)
    snooze = Entry(NINE - timedelta(seconds=1), Kind.SNOOZED, 900)
    within = Entry(NINE, Kind.SKIPPED, 0)
    after = sat(NINE + timedelta(hours=1))
    for entry in (after, within, snooze, over, before):
        history.db.add(entry)
    assert history.db.entries(NINE, NINE + timedelta(hours=1)) == [over, within]


# Reading


def test_reading_what_is_not_there_makes_nothing(history: History, tmp_path: Path) -> None:
    assert list(HistoryReader(history.path).entries()) == []
    assert HistoryReader(history.path).standings() == {}
    assert list(tmp_path.iterdir()) == []


def test_reading_changes_no_byte_and_leaves_no_file(history: History) -> None:
    history.db.add(BREAK)
    before = (history.path.read_bytes(), history.path.stat().st_mtime_ns)
    assert list(HistoryReader(history.path).entries()) == [BREAK]
    assert (history.path.read_bytes(), history.path.stat().st_mtime_ns) == before
    assert history.files() == ["history.db"]


def test_many_entries_come_in_order_each_once(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_reader, "CHUNK", 3)
    # Some at the same moment, at the edge of a chunk too, and not written in the order of time.
    entries = [Entry(NINE + timedelta(minutes=number // 4), Kind.SKIPPED, number) for number in range(40)]
    for entry in entries[20:] + entries[:20]:
        history.db.add(entry)
    found = list(HistoryReader(history.path).entries())
    assert sorted(entry.seconds for entry in found) == list(range(40))
    assert all(first.at <= second.at for first, second in pairwise(found))


def test_the_agent_writes_while_another_reads(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_reader, "CHUNK", 2)
    for number in range(6):
        history.db.add(sat(NINE + timedelta(hours=number)))
    reading = HistoryReader(history.path).entries()
    assert next(reading).at == NINE
    history.db.add(sat(NINE + timedelta(hours=9)))
    assert (history.db.unwritten, history.told) == (0, [])
    assert len(list(reading)) == 6


def test_a_row_that_a_hand_spoiled_is_passed_over(history: History) -> None:
    history.db.add(BREAK)
    history.db.add(sat(NINE + timedelta(hours=1)))
    with closing(sqlite3.connect(history.path)) as connection:
        connection.execute("UPDATE entries SET at = 'in the morning' WHERE kind = 'sitting'")
        connection.commit()
    assert list(HistoryReader(history.path).entries()) == [BREAK]


def test_a_write_that_was_killed_is_read_as_it_was_before_and_nothing_is_changed(history: History) -> None:
    for number in range(300):
        history.db._unwritten.append(added(number))
    history.db.flush()
    child = os.fork()
    if child == 0:
        connection = sqlite3.connect(history.path, isolation_level=None)
        # So little memory that pages are written over before the end: the journal is needed to go back.
        connection.execute("PRAGMA cache_size = 2")
        connection.execute("BEGIN")
        connection.execute("UPDATE entries SET seconds = seconds + 1")
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    assert history.files() == ["history.db", "history.db-journal"]
    before = history.path.read_bytes()
    assert [entry.seconds for entry in HistoryReader(history.path).entries()] == list(range(300))
    assert history.path.read_bytes() == before
    assert history.files() == ["history.db", "history.db-journal"]
    assert len(history.again().entries(NINE, NINE + DAY)) == 300
    assert history.files() == ["history.db"]


# Kills


def test_a_kill_at_any_instant_loses_nothing_that_was_acknowledged(history: History) -> None:
    chance = random.Random(2)
    history.db.flush()
    sure = 0
    for _ in range(12):
        ready, report = os.pipe()
        child = os.fork()
        if child == 0:
            db = HistoryDb(history.path, history.told.append)
            for number in range(sure, 10**9):
                db.add(Entry(NINE + timedelta(minutes=number), Kind.BREAK, number, Outcome.FINISHED, (LUNGE,) * 3))
                os.write(report, b".")
        os.close(report)
        acknowledged = len(os.read(ready, 1 + chance.randrange(4)))
        for _ in range(chance.randrange(100_000)):
            pass
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        while more := len(os.read(ready, 1000)):
            acknowledged += more
        os.close(ready)
        found = list(HistoryReader(history.path).entries())
        assert history.again().flush()
        assert history.told == []
        assert found == list(HistoryReader(history.path).entries())
        assert [entry.seconds for entry in found] == list(range(len(found)))
        assert all(entry.holds == (LUNGE,) * 3 for entry in found)
        # One more may have been written whose word did not come through.
        assert sure + acknowledged <= len(found) <= sure + acknowledged + 1
        sure = len(found)
