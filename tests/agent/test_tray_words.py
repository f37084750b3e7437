"""The tray's one line for each state, in the words of UI.md, section 6."""

from __future__ import annotations

from typing import Any

import pytest

from deskbreak.agent.tray_words import line
from deskbreak.core.status import Status

SITTING = Status(sitting_seconds=32 * 60 + 59, next_offer_seconds=12 * 60 + 1, mark_seconds=2700)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "Sitting 32 min · break in 13 min"),
        ({"next_offer_seconds": 12 * 60}, "Sitting 32 min · break in 12 min"),
        ({"next_offer_seconds": None}, "Sitting 32 min"),
        ({"next_offer_seconds": 0}, "Sitting 32 min · break in 1 min"),
        ({"showing": "heads_up", "next_offer_seconds": 60}, "Break in 1 min"),
        ({"showing": "heads_up", "next_offer_seconds": 0}, "Break in 1 min"),
        ({"showing": "heads_up", "next_offer_seconds": 61}, "Break in 2 min"),
        ({"showing": "offer", "next_offer_seconds": 0}, "Break is due"),
        ({"held": True, "held_by": ("call",)}, "Break waits: you’re in a call"),
        ({"held": True, "held_by": ("call", "fullscreen")}, "Break waits: you’re in a call"),
        ({"held": True, "held_by": ("fullscreen",)}, "Break waits: full screen"),
        ({"held": True, "held_by": ("do_not_disturb",)}, "Break waits: do not disturb"),
        ({"held": True, "held_by": ("presenting",)}, "Break waits: presenting"),
        ({"held": False, "held_by": ("call",)}, "Sitting 32 min · break in 13 min"),
        ({"state": "break"}, "On a break"),
        ({"state": "paused"}, "Paused"),
        ({"state": "paused", "paused_until": "2026-11-23T15:05:00+01:00"}, "Paused until 15:05"),
        ({"state": "away"}, "Away"),
        ({"state": "off_hours"}, "Outside working hours"),
    ],
)
def test_the_line_says_what_is_going_on(fields: dict[str, Any], words: str) -> None:
    from dataclasses import replace

    assert line(replace(SITTING, **fields)).replace("\u00a0", " ") == words


def test_a_number_and_its_unit_are_never_parted() -> None:
    assert " min" not in line(SITTING)
    assert line(SITTING).count("\u00a0min") == 2
