"""What is usual for a person."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta, timezone

from deskbreak.core.history import Entry, Kind, Outcome
from deskbreak.core.statistics import Piece, day_pieces
from deskbreak.core.usual import (
    Stretch,
    difference_seconds,
    stretches,
    usual_seconds_by,
    usual_stretch_seconds,
)

NINE = datetime(2026, 11, 16, 9, tzinfo=timezone(timedelta(hours=1)))
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def sat(start: datetime, minutes: int) -> Entry:
    return Entry(start, Kind.SITTING, minutes * 60)


def parts(*entries: Entry) -> list[Piece]:
    return [piece for entry in entries for piece in day_pieces(entry)]


def lengths(found: Iterable[Stretch]) -> list[int]:
    return [one.seconds // 60 for one in found]


def test_a_break_that_was_done_or_time_away_ends_a_stretch_of_sitting_and_a_stopped_break_does_not() -> None:
    found = stretches(
        parts(
            sat(NINE, 40),
            Entry(NINE + 40 * DAY / 1440, Kind.BREAK, 60, Outcome.STOPPED),
            sat(NINE + 41 * DAY / 1440, 5),
            Entry(NINE + HOUR, Kind.BREAK, 240, Outcome.FINISHED),
            sat(NINE + HOUR * 1.1, 30),
            Entry(NINE + 2 * HOUR, Kind.NATURAL_BREAK, 900),
            sat(NINE + 3 * HOUR, 20),
            Entry(NINE + 4 * HOUR, Kind.JUST_STRETCHED, 0),
        )
    )
    assert lengths(found) == [45, 30, 20]
    assert found[0] == Stretch(9 * 3600, 9 * 3600 + 46 * 60, 45 * 60)


def test_midnight_ends_one_too() -> None:
    assert lengths(stretches(parts(sat(NINE + 14 * HOUR, 90)))) == [60, 30]


def test_the_usual_stretch_is_the_median_of_those_worth_the_name() -> None:
    away = [Entry(NINE + n * DAY + HOUR, Kind.NATURAL_BREAK, 900) for n in range(4)]
    sittings = [sat(NINE + n * DAY, minutes) for n, minutes in enumerate((40, 44, 300, 2))]
    entries = sorted([*away, *sittings], key=lambda entry: entry.at)
    assert usual_stretch_seconds(parts(*entries)) == 44 * 60
    assert usual_stretch_seconds(parts(sat(NINE, 4))) is None


def test_what_was_sat_by_now_is_compared_with_what_was_sat_by_then_on_other_days() -> None:
    days = parts(*(sat(NINE + n * DAY, minutes) for n, minutes in enumerate((60, 300, 400))))
    assert usual_seconds_by(days, 12 * 3600) == 3 * 3600
    assert usual_seconds_by(days, 8 * 3600) == 0
    assert usual_seconds_by([*days, Piece("2026-11-19", 0, 600, "natural_break", None, True)], 86_400) == 300 * 60


def test_two_days_make_nothing_usual() -> None:
    assert usual_seconds_by(parts(sat(NINE, 60), sat(NINE + DAY, 60)), 80_000) is None
    assert difference_seconds(3600, None) is None


def test_a_few_minutes_more_or_less_are_as_usual() -> None:
    assert difference_seconds(3600, 3600 + 299) == 0
    assert difference_seconds(3600, 3600 + 2280) == -2280
    assert difference_seconds(3600, 1800) == 1800
