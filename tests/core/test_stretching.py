"""What was stretched, week by week and day by day."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from deskbreak.core.history import Entry, Feedback, Hold, Kind, Outcome
from deskbreak.core.statistics import Day
from deskbreak.core.stretching import HeldDay, Week, held_days, week_start, weeks

FRIDAY = date(2026, 11, 20)
NINE = datetime(2026, 11, 20, 9, tzinfo=timezone(timedelta(hours=1)))
DAY = timedelta(days=1)


def took(at: datetime, *holds: Hold) -> Entry:
    return Entry(at, Kind.BREAK, 300, Outcome.FINISHED, holds)


def lunge(left: int, right: int, level: int = 1, felt: Feedback | None = None) -> tuple[Hold, Hold]:
    return Hold("lunge", "left", level, left, felt), Hold("lunge", "right", level, right, felt)


@pytest.mark.parametrize(("first", "start"), [(1, 16), (7, 15), (6, 14), (5, 20)])
def test_a_week_starts_where_the_country_has_it(first: int, start: int) -> None:
    assert week_start(FRIDAY, first) == date(2026, 11, start)


def test_each_week_sums_what_each_hip_had_and_empty_weeks_are_there() -> None:
    days = [
        Day(FRIDAY - 80 * DAY, left_hip_seconds=999),
        Day(date(2026, 11, 8), left_hip_seconds=30, right_hip_seconds=20),
        Day(date(2026, 11, 16), left_hip_seconds=60, right_hip_seconds=50),
        Day(FRIDAY, left_hip_seconds=5),
    ]
    found = weeks(days, FRIDAY, 1)
    assert len(found) == 11
    assert found[0] == Week(date(2026, 9, 7))
    assert found[-3:] == [Week(date(2026, 11, 2), 30, 20), Week(date(2026, 11, 9)), Week(date(2026, 11, 16), 65, 50)]


def test_a_day_shows_what_both_sides_had_in_its_best_break() -> None:
    found = held_days(
        [took(NINE, *lunge(40, 30)), took(NINE + DAY / 12, *lunge(35, 35)), took(NINE + DAY, *lunge(9, 8))]
    )
    assert [(day.date.day, day.seconds) for day in found["lunge"]] == [(20, 35), (21, 8)]


def test_another_level_begins_the_day_anew() -> None:
    found = held_days([took(NINE, *lunge(60, 60)), took(NINE + DAY / 12, *lunge(20, 20, level=2))])
    assert found["lunge"] == [HeldDay(FRIDAY, 20, 2, is_easy=False, is_too_much=False)]


@pytest.mark.parametrize(
    ("answers", "easy", "too_much"),
    [
        ((Feedback.RIGHT, None), False, False),
        ((Feedback.EASY, Feedback.RIGHT), True, False),
        ((Feedback.RIGHT, Feedback.EASY), True, False),
        ((Feedback.EASY, Feedback.TOO_MUCH), False, True),
        ((Feedback.PAIN, Feedback.EASY), False, True),
    ],
)
def test_the_harder_answer_of_a_day_counts(answers: tuple[Feedback | None, ...], easy: bool, too_much: bool) -> None:
    breaks = [took(NINE + n * DAY / 12, *lunge(30, 30, felt=felt)) for n, felt in enumerate(answers)]
    (day,) = held_days(breaks)["lunge"]
    assert (day.is_easy, day.is_too_much) == (easy, too_much)


def test_what_was_not_held_at_all_is_no_stretch() -> None:
    saddle = Hold("saddle", "both", 1, 20)
    assert list(held_days([took(NINE, *lunge(0, 0), saddle), took(NINE)])) == ["saddle"]
