"""A day as people read it."""

import pytest

from deskbreak.core.narration import told


@pytest.mark.parametrize(
    ("record", "line"),
    [
        ({"t": 2640, "effect": "heads_up", "seconds": 60}, "00:44:00  heads-up: a break in 1 min"),
        ({"t": 0, "effect": "heads_up", "seconds": 0}, "00:00:00  heads-up: a break in 0 s"),
        (
            {"t": 3605, "effect": "offer", "sitting": 3605, "snoozes_left": 2},
            "01:00:05  break offered after 1 h 5 s of sitting (2 snoozes left)",
        ),
        (
            {"t": 60, "effect": "break_finished", "sitting": 600, "partly": True},
            "00:01:00  break finished, at least half of it done; it ended 10 min of sitting",
        ),
        (
            {"t": 60, "effect": "break_finished", "sitting": 600, "partly": False},
            "00:01:00  break finished; it ended 10 min of sitting",
        ),
        ({"t": 60, "effect": "snoozed", "seconds": 300}, "00:01:00  snoozed for 5 min"),
        ({"t": 60, "effect": "refused", "command": "was_sitting"}, "00:01:00  refused: was sitting"),
        ({"t": 180, "effect": "away", "since": 0}, "00:03:00  away since 00:00:00"),
        (
            {"t": 600, "effect": "natural_break", "since": 60, "seconds": 540},
            "00:10:00  natural break of 9 min since 00:01:00",
        ),
        ({"t": 60, "effect": "counted_as_sitting", "seconds": 400}, "00:01:00  6 min 40 s away counted as sitting"),
        ({"t": 60, "effect": "just_stretched", "sitting": 50}, "00:01:00  just stretched; it ended 50 s of sitting"),
        ({"t": 60, "effect": "back"}, "00:01:00  back at the desk"),
    ],
)
def test_each_thing_is_one_line(record: dict[str, object], line: str) -> None:
    assert told(record) == line


def test_the_summary_comes_last() -> None:
    counts = {"offers": 2, "finished": 1, "natural_breaks": 0, "skipped": 1, "snoozed": 0}
    line = told({"t": 9, "summary": {"sitting": 3600, "longest_sitting": 1800, **counts}})
    assert line == (
        "\nSitting 1 h, at most 30 min in one go; 2 offers, 1 finished, 0 natural breaks, 1 skipped, 0 snoozed."
    )
