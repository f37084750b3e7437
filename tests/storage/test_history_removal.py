"""Days that are forgotten on request, and brought back when that was a slip."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.history import Entry, Kind
from deskbreak.core.progression.standing import Standing
from deskbreak.core.statistics import days
from deskbreak.storage.history_reader import HistoryReader
from deskbreak.storage.history_removal import HistoryRemoval
from tests.storage.kept_history import BREAK, DAY, NINE, History, sat

LATE = sat(NINE + timedelta(hours=14), 120)  # 23:00 to 01:00
SNOOZED = Entry(NINE + timedelta(minutes=50), Kind.SNOOZED, 300)
STANDING = Standing(3, 40)


@pytest.fixture
def history(tmp_path: Path) -> History:
    """Yesterday, today with its evening that runs over midnight, tomorrow."""
    made = History(tmp_path / "folder")
    for entry in (sat(NINE - DAY), BREAK, SNOOZED, LATE, sat(NINE + DAY)):
        made.db.add(entry)
    made.db.set_standings({"saddle": STANDING})
    return made


@pytest.fixture
def removal(history: History) -> HistoryRemoval:
    return HistoryRemoval(history.db, history.path)


def kept(history: History) -> list[Entry]:
    return list(HistoryReader(history.path).entries())


def test_a_day_goes_with_all_that_is_counted_on_it_and_nothing_else(history: History, removal: HistoryRemoval) -> None:
    others = [day for day in days(kept(history)) if day.date != NINE.date()]
    removal.remove_day(NINE.date())
    assert days(kept(history)) == others
    assert [day.date.day for day in others] == [19, 21]


def test_a_sitting_over_midnight_is_cut_there(history: History, removal: HistoryRemoval) -> None:
    removal.remove_day(NINE.date() + DAY)
    assert sat(NINE + timedelta(hours=14), 60) in kept(history)


def test_a_day_can_be_brought_back_once(history: History, removal: HistoryRemoval) -> None:
    before = kept(history)
    removal.remove_day(NINE.date())
    assert removal.put_back()
    assert kept(history) == before
    assert not removal.put_back()


def test_everything_goes_but_where_the_person_stands(history: History, removal: HistoryRemoval) -> None:
    removal.remove_all()
    assert kept(history) == []
    assert history.again().standings() == {"saddle": STANDING}


def test_everything_can_be_brought_back_with_what_happened_since(history: History, removal: HistoryRemoval) -> None:
    before, since = kept(history), sat(NINE + 2 * DAY)
    removal.remove_all()
    history.db.add(since)
    history.db.set_standings({"lunge": STANDING})
    assert removal.put_back()
    assert kept(history) == [*before, since]
    assert history.again().standings() == {"saddle": STANDING, "lunge": STANDING}
    assert history.files() == ["history.db"]


@pytest.mark.parametrize("what", ["day", "all"])
def test_after_the_time_for_second_thoughts_nothing_is_left_of_it(
    history: History, removal: HistoryRemoval, what: str
) -> None:
    if what == "day":
        removal.remove_day(NINE.date())
    else:
        removal.remove_all()
    removal.let_go()
    assert not removal.put_back()
    assert history.files() == ["history.db"]
    assert b"2026-11-20T09:00" not in history.path.read_bytes()


def test_a_second_removal_makes_the_first_one_final(history: History, removal: HistoryRemoval) -> None:
    removal.remove_day(NINE.date())
    removal.remove_day(NINE.date() - DAY)
    assert removal.put_back()
    assert [day.date.day for day in days(kept(history))] == [19, 21]


def test_a_removal_that_a_kill_cut_off_is_finished_at_the_next_start(history: History, removal: HistoryRemoval) -> None:
    removal.remove_all()
    again = HistoryRemoval(history.again(), history.path)
    again.finish_interrupted()
    assert history.files() == ["history.db"]
    assert kept(history) == []


def test_one_that_had_hardly_begun_removed_nothing(history: History, removal: HistoryRemoval) -> None:
    before = kept(history)
    history.path.rename(history.path.with_name("history.db.removed"))
    removal.finish_interrupted()
    assert kept(history) == before


def test_nothing_is_removed_from_a_history_that_cannot_be_written(history: History, removal: HistoryRemoval) -> None:
    history.path.unlink()
    history.path.mkdir()
    history.again()
    removal = HistoryRemoval(history.db, history.path)
    with pytest.raises(DeskbreakError, match="nothing was removed"):
        removal.remove_all()
    assert history.path.is_dir()
