"""How a standing is written down, and what is refused."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from deskbreak.core.history import Level, PainAt
from deskbreak.core.progression.standing import Rest, Standing

MOMENT = datetime(2026, 11, 24, 14, 30, tzinfo=timezone(timedelta(hours=1)))
FULL = Standing(
    3, 45, begins=False, easy=2, easy_since=date(2026, 11, 22), right=1, hard=1, hard_at=MOMENT, usual=Level(4, 60),
    settled=date(2026, 11, 24), rests=(Rest(MOMENT, 1, PainAt.BACK), Rest(None)),
)  # fmt: skip


@pytest.mark.parametrize("standing", [Standing(1, 20), FULL])
def test_what_was_written_is_read_again(standing: Standing) -> None:
    assert Standing.from_json(standing.to_json()) == standing


def test_what_is_as_at_the_start_is_not_written() -> None:
    assert Standing(1, 20).to_json() == {"level": 1, "hold": 20, "begins": True}


@pytest.mark.parametrize(
    "wrong",
    [
        *[None, [], "level", {}, {"level": 1}, {"level": 0, "hold": 20}, {"level": 1, "hold": 0}],
        *[{"level": True, "hold": 20}, {"level": 1.5, "hold": 20}, {"level": 1, "hold": 10**9}],
        *[{"level": 1, "hold": 20, key: value} for key, value in (
            ("begins", 1), ("easy", -1), ("easy", "3"), ("easy_since", 5), ("easy_since", "yesterday"),
            ("hard_at", "2026-11-24T14:30:00"), ("usual", [1]), ("usual", [1, "20"]), ("usual", 3), ("usual", [0, 20]),
            ("settled", "2026-13-01"), ("rests", {}), ("rests", [1]), ("rests", [{"until": 3}]),
            ("rests", [{"until": "2026-11-24T14:30:00"}]), ("rests", [{"until": None, "why": "elbow"}]),
            ("rests", [{"until": None, "highest": -1}]),
        )],
    ],
)  # fmt: skip
def test_anything_else_is_refused_with_a_sentence(wrong: object) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Standing.from_json(wrong)


def test_a_rest_is_on_until_its_moment_and_without_one_for_as_long_as_it_takes() -> None:
    assert Rest(MOMENT).holds(MOMENT - timedelta(seconds=1))
    assert not Rest(MOMENT).holds(MOMENT)
    assert Rest(None).holds(MOMENT + timedelta(days=9999))
    assert FULL.highest(MOMENT - timedelta(hours=1)) == 0
    assert Standing(1, 20).highest(MOMENT) is None
    assert Standing(1, 20, rests=(Rest(MOMENT),)).highest(MOMENT) is None
