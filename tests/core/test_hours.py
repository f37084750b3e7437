"""Working hours on the face of a week."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from deskbreak.core.hours import ALWAYS, DAY, MINUTE, WEEK, holds, next_change, week_spans

HOUR = 60 * MINUTE
NONE: list[list[tuple[int, int]]] = [[] for _ in range(7)]


def week(**days: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    names = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    return week_spans([[(start * 60, end * 60) for start, end in days.get(name, [])] for name in names])


def test_spans_that_touch_are_one() -> None:
    assert week(monday=[(9, 10), (10, 11)]) == ((9 * HOUR, 11 * HOUR),)


def test_spans_that_overlap_are_one() -> None:
    assert week(monday=[(9, 12), (10, 11)]) == ((9 * HOUR, 12 * HOUR),)


def test_a_span_past_midnight_belongs_to_the_day_it_starts_on() -> None:
    assert week(monday=[(22, 6)]) == ((22 * HOUR, 30 * HOUR),)


def test_sunday_night_joins_monday_morning() -> None:
    assert week(sunday=[(22, 6)], monday=[(6, 8)]) == ((6 * DAY + 22 * HOUR, 7 * DAY + 8 * HOUR),)


def test_a_full_week_never_changes() -> None:
    full = week_spans([[(0, 1440)]] * 7)
    assert full == ALWAYS
    assert holds(full, 5 * DAY)
    assert next_change(full, 5 * DAY) is None


def test_no_spans_never_hold_and_never_change() -> None:
    assert not holds((), 0)
    assert next_change((), 0) is None


def test_the_start_belongs_to_a_span_and_the_end_does_not() -> None:
    spans = week(monday=[(9, 10)])
    assert [holds(spans, moment) for moment in (9 * HOUR - 1, 9 * HOUR, 10 * HOUR - 1, 10 * HOUR)] == [
        False,
        True,
        True,
        False,
    ]


def test_a_span_over_the_weeks_end_holds_on_both_sides() -> None:
    spans = week(sunday=[(22, 6)])
    assert holds(spans, WEEK - 1)
    assert holds(spans, WEEK)
    assert holds(spans, 5 * HOUR)
    assert not holds(spans, 6 * HOUR)


minutes = st.integers(0, 1439)
spans_of_a_day = st.lists(st.tuples(minutes, st.integers(1, 1440)).filter(lambda span: span[0] != span[1]), max_size=3)


@given(st.lists(spans_of_a_day, min_size=7, max_size=7), st.integers(0, 2 * WEEK // MINUTE))
def test_hours_hold_where_a_span_of_today_or_yesterday_says_so(days: list[list[tuple[int, int]]], minute: int) -> None:
    def literally(local: datetime) -> bool:
        for back in (0, 1):
            day = local - timedelta(days=back)
            now = local.hour * 60 + local.minute + back * 1440
            for start, end in days[day.weekday()]:
                if start <= now < (end if end > start else end + 1440):
                    return True
        return False

    monday = datetime(2026, 11, 23)
    assert holds(week_spans(days), minute * MINUTE) == literally(monday + timedelta(minutes=minute))


@given(st.lists(spans_of_a_day, min_size=7, max_size=7), st.integers(0, WEEK))
def test_nothing_changes_before_the_next_change_and_then_it_does(days: list[list[tuple[int, int]]], local: int) -> None:
    spans = week_spans(days)
    change = next_change(spans, local)
    if change is None:
        assert {holds(spans, local + step * HOUR) for step in range(24 * 7)} == {bool(spans)}
        return
    assert local < change <= local + WEEK
    assert holds(spans, change) != holds(spans, change - 1)
    assert holds(spans, local) == holds(spans, change - 1)
