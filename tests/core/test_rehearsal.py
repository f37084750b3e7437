"""Days that were, with other settings: what the engine makes of the history's time at the desk."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from deskbreak.core.history import Entry, Kind, Outcome
from deskbreak.core.rehearsal import Rehearsal, at_desk, rehearse
from deskbreak.core.rules import rules_of
from deskbreak.core.settings import Settings

ZONE = timezone(timedelta(hours=1))
BREAK = 240


def at(clock: str, day: int = 23) -> datetime:
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


def sat(start: str, end: str, day: int = 23) -> Entry:
    return Entry(at(start, day), Kind.SITTING, int((at(end, day) - at(start, day)).total_seconds()))


def made(*entries: Entry, **raw: object) -> Rehearsal:
    settings, faults = Settings.from_raw({key.replace("__", "."): value for key, value in raw.items()})
    assert faults == ()
    return rehearse(entries, rules_of(settings), BREAK)


def clock(rehearsal: Rehearsal) -> list[str]:
    return [f"{moment:%H:%M}" for moment in rehearsal.breaks]


def test_nothing_was_and_nothing_would_have_been() -> None:
    assert made() == Rehearsal((), (), 0)
    assert made(Entry(at("09:00"), Kind.SKIPPED, 0), Entry(at("09:00"), Kind.SITTING, 0)) == Rehearsal((), (), 0)


def test_a_morning_has_a_break_after_each_interval_and_its_break() -> None:
    morning = made(sat("09:00", "12:00"))
    assert clock(morning) == ["09:45", "10:34", "11:23"]
    assert morning.longest_seconds == 45 * 60
    assert clock(made(sat("09:00", "12:00"), schedule__interval="80m")) == ["10:20", "11:44"]


def test_time_away_starts_the_count_again_where_it_is_long_enough() -> None:
    entries = (sat("09:00", "09:40"), sat("09:46", "10:26"))
    assert clock(made(*entries)) == []
    assert clock(made(*entries, presence__natural_break="10m")) == ["09:51"]
    assert made(*entries).longest_seconds == 40 * 60


def test_a_break_that_was_taken_is_time_that_would_have_been_sat() -> None:
    taken = Entry(at("09:30"), Kind.BREAK, BREAK, Outcome.FINISHED)
    assert clock(made(sat("09:00", "09:30"), taken, sat("09:34", "10:10"))) == ["09:45"]


def test_working_hours_hold() -> None:
    entry = sat("09:00", "12:00")
    assert clock(made(entry, hours__monday=["11:00-12:00"])) == ["11:00", "11:49"]
    assert clock(made(entry, hours__tuesday=["09:00-12:00"])) == []
    assert made(entry, hours__tuesday=["09:00-12:00"]).longest_seconds == 3 * 3600


def test_a_night_lies_between_two_days() -> None:
    two = made(sat("16:00", "16:40"), sat("09:00", "09:50", 24))
    assert [moment.isoformat() for moment in two.breaks] == ["2026-11-24T09:45:00"]
    assert [span[0].date().day for span in two.at_desk] == [23, 24]


def test_a_break_goes_on_after_the_chair_was_left() -> None:
    assert clock(made(sat("09:00", "09:46"), sat("09:48", "10:40"))) == ["09:45", "10:34"]


@pytest.mark.parametrize("entries", [(sat("09:00", "10:00"), sat("09:30", "11:00")), (sat("09:00", "11:00"),)])
def test_what_overlaps_is_one(entries: tuple[Entry, ...]) -> None:
    assert at_desk(reversed(entries)) == ((at("09:00").replace(tzinfo=None), at("11:00").replace(tzinfo=None)),)
