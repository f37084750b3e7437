"""Durations as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskbreak.core.durations import format_duration, parse_duration


@pytest.mark.parametrize(("text", "seconds"), [("45m", 2700), ("90s", 90), ("1h30m", 5400), ("0s", 0), (" 2h ", 7200)])
def test_a_duration_is_read(text: str, seconds: int) -> None:
    assert parse_duration(text) == seconds


@pytest.mark.parametrize("text", ["", "45", "m", "1.5h", "-5m", "5m1h", "5 m", "٥m", "1h 30m"])
def test_what_is_no_duration_is_named(text: str) -> None:
    with pytest.raises(ValueError, match="is not a duration; write it like 45m, 90s or 1h30m"):
        parse_duration(text)


@given(st.integers(0, 10**7))
def test_what_is_written_is_read_back(seconds: int) -> None:
    assert parse_duration(format_duration(seconds)) == seconds


def test_the_shortest_form_is_written() -> None:
    assert [format_duration(seconds) for seconds in (0, 59, 60, 5400, 3601)] == ["0s", "59s", "1m", "1h30m", "1h1s"]
