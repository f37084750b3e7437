"""Days read as bare numbers are the days that the entries come to."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from bench import ten_years
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.history import Entry, Hold, Kind, Outcome
from deskbreak.core.statistics import day_pieces, days
from deskbreak.storage import history_days as reading
from deskbreak.storage.history_days import day_count, first_day, history_days, history_pieces
from deskbreak.storage.history_db import HistoryDb
from deskbreak.storage.history_reader import HistoryReader
from tests.storage.kept_history import BREAK, NINE, History, sat

FIRST, LAST = date(2026, 11, 10), date(2026, 12, 10)


@some.composite
def entry(draw: some.DrawFn) -> Entry:
    at = NINE + timedelta(seconds=draw(some.integers(0, 10 * 86_400)))
    kind = draw(some.sampled_from(Kind))
    seconds = 0 if kind is Kind.SKIPPED else draw(some.integers(0, 2 * 86_400))
    if kind is not Kind.BREAK:
        return Entry(at, kind, seconds)
    holds = draw(
        some.lists(
            some.builds(
                Hold, some.sampled_from(["lunge", "fig4_seat"]), some.sampled_from(["left", "right", "both"]),
                some.just(1), some.integers(0, 90),
            ),
            max_size=3,
        )
    )  # fmt: skip
    return Entry(at, kind, seconds, draw(some.sampled_from(Outcome)), tuple(holds))


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "folder")


@given(some.lists(entry(), max_size=30))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_happened_both_ways_of_counting_agree(tmp_path: Path, entries: list[Entry]) -> None:
    path = tmp_path / "history.db"
    path.unlink(missing_ok=True)
    db = HistoryDb(path, _fail)
    for one in entries:
        db.add(one)
    kept = list(HistoryReader(path).entries())
    assert history_days(path, FIRST, LAST) == days(kept)
    assert list(history_pieces(path, FIRST, LAST)) == [piece for one in kept for piece in day_pieces(one)]


def test_only_the_days_asked_for_are_told_with_what_runs_into_them(history: History) -> None:
    for one in (sat(NINE - timedelta(days=2)), sat(NINE - timedelta(hours=10), 120), BREAK, sat(NINE + DAY)):
        history.db.add(one)
    (day,) = history_days(history.path, NINE.date(), NINE.date())
    assert (day.date, day.sitting_seconds, day.finished) == (NINE.date(), 3600, 1)
    assert [piece.begins for piece in history_pieces(history.path, NINE.date(), NINE.date())] == [False, True]


def test_chunk_by_chunk_nothing_is_lost_or_told_twice(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "CHUNK", 3)
    kept = [sat(NINE + timedelta(minutes=10 * (number // 2)), 5) for number in range(10)]
    for one in kept:
        history.db.add(one)
    assert history_days(history.path, FIRST, LAST) == days(kept)


def test_a_history_that_is_not_there_has_no_days(tmp_path: Path) -> None:
    assert history_days(tmp_path / "none.db", FIRST, LAST) == []
    assert first_day(tmp_path / "none.db") is None
    assert day_count(tmp_path / "none.db") == 0


def test_it_is_told_when_the_history_begins_and_on_how_many_days_something_was(history: History) -> None:
    for one in (sat(NINE), BREAK, sat(NINE + DAY), sat(NINE + 5 * DAY)):
        history.db.add(one)
    assert first_day(history.path) == NINE.date()
    assert day_count(history.path) == 3


@pytest.mark.parametrize("read", [lambda path: history_days(path, FIRST, LAST), first_day, day_count])
def test_a_broken_history_is_told_as_a_sentence(history: History, read: object) -> None:
    history.path.parent.mkdir()
    history.path.write_bytes(b"no database" * 500)
    with pytest.raises(DeskbreakError, match="no history of deskbreak's"):
        read(history.path)  # type: ignore[operator]


def test_the_ten_years_of_the_bench_are_a_history_like_any_other(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    ten_years.write(path, days=30, breaks=480, entries=3300)
    kept = list(HistoryReader(path).entries())
    assert len(kept) == 3300
    assert sum(one.kind is Kind.BREAK for one in kept) == 480
    last = ten_years.LAST
    assert history_days(path, last - timedelta(days=29), last) == days(kept)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM holds").fetchone() == (3 * 480,)


DAY = timedelta(days=1)


def _fail(trouble: Exception) -> None:
    raise trouble
