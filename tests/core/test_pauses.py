"""Pauses that end at a time of day."""

from datetime import datetime, timedelta, timezone

import pytest

from deskbreak.core.pauses import until_time, until_tomorrow

ZONE = timezone(timedelta(hours=1))


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 23, hour, minute, tzinfo=ZONE)


@pytest.mark.parametrize(("now", "hours"), [(at(9), 20), (at(23, 30), 5.5), (at(0, 30), 4.5), (at(3), 26), (at(5), 24)])
def test_tomorrow_begins_at_five_in_the_morning_and_never_in_an_hour(now: datetime, hours: float) -> None:
    assert until_tomorrow(now) == hours * 3600


def test_until_a_time_later_today() -> None:
    assert until_time("14:30", at(13)) == 5400


def test_until_a_time_that_is_past_means_tomorrow() -> None:
    assert until_time("9:00", at(13)) == 20 * 3600


def test_until_this_very_minute_means_tomorrow() -> None:
    assert until_time("13:00", at(13)) == 24 * 3600


@pytest.mark.parametrize("text", ["", "25:00", "12:60", "noon", "1430", "-1:00", "١٢:٠٠"])
def test_what_is_no_time_of_day_is_named(text: str) -> None:
    with pytest.raises(ValueError, match="write it like 14:30"):
        until_time(text, at(9))
