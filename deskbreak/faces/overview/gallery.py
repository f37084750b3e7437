"""What can be seen of the overview, for `make pictures`: all its states, big and compact."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone

from PySide6.QtWidgets import QWidget

from deskbreak.core.status import BreakStatus, Status, Today
from deskbreak.faces import exercises
from deskbreak.faces.overview.view import View, view_of
from deskbreak.faces.overview.window import BIG, LARGEST_GROWTH, OverviewWindow
from deskbreak.faces.sample import drawn_theme
from deskbreak.faces.theme import Theme

NOW = datetime(2026, 11, 20, 14, 29, tzinfo=timezone(timedelta(hours=1)))
_LINE = (
    ("09:02", 2800, "sitting"),
    ("09:50", 240, "break"),
    ("09:54", 2900, "sitting"),
    ("10:43", 240, "break"),
    ("10:47", 5000, "sitting"),
    ("11:30", 0, "skipped"),
    ("13:10", 2600, "sitting"),
    ("13:53", 240, "break"),
    ("13:57", 1920, "sitting"),
)
SITTING = Status(
    sitting_seconds=1920,
    next_offer_seconds=780,
    snoozes_left=2,
    snooze_lengths=(300, 600, 900),
    max_snoozes=2,
    mark_seconds=2700,
    interval_seconds=2700,
    settle_seconds=30,
    natural_break_seconds=300,
    today=Today(
        15480,
        4,
        3,
        1,
        0,
        tuple((f"2026-11-20T{start}:00+01:00", seconds, kind) for start, seconds, kind in _LINE),
    ),
)
STATES = {
    "sitting": SITTING,
    "heads-up": replace(SITTING, showing="heads_up", sitting_seconds=2640, next_offer_seconds=60),
    "offer": replace(SITTING, showing="offer", sitting_seconds=2700, next_offer_seconds=0),
    "held": replace(SITTING, sitting_seconds=3060, next_offer_seconds=None, held=True, held_by=("call",)),
    "held-twice": replace(
        SITTING, sitting_seconds=3060, next_offer_seconds=None, held=True, held_by=("presenting", "do_not_disturb")
    ),
    "break": replace(SITTING, state="break", break_=BreakStatus("lunge", "left", "hold", 2, 5, 20)),
    "paused": replace(SITTING, state="paused", paused_until="2026-11-20T15:00:00+01:00"),
    "paused-open": replace(SITTING, state="paused", paused_until=None),
    "away": replace(SITTING, state="away", sitting_seconds=900, away_since="2026-11-20T14:12:00+01:00"),
    "off-hours": replace(SITTING, state="off_hours", sitting_seconds=720, hours_begin="2026-11-23T09:00:00+01:00"),
    "just-back": replace(
        SITTING, sitting_seconds=60, next_offer_seconds=2640, just_back_seconds=720, can_was_sitting=True
    ),
    "undo": replace(SITTING, sitting_seconds=2710, next_offer_seconds=290, undo_seconds=8, undo_of="snooze"),
}


def _name(exercise: str) -> str:
    return exercises.load().library.exercises[exercise].name


def view(state: str) -> View:
    """What is shown in a state of the gallery."""
    return view_of(STATES[state], NOW, _name)


def pictures(dark: bool) -> Iterator[tuple[str, QWidget]]:
    """Every state, big and compact; then with big text."""
    theme = drawn_theme(dark)
    for state in STATES:
        yield state, _window(theme, state, compact=False)
    for state in STATES:
        yield f"compact-{state}", _window(theme, state, compact=True)
    theme.set_text_size(2.0)
    for state in ("sitting", "heads-up", "held"):
        yield f"{state}-text-200", _window(theme, state, compact=False)
    yield "compact-off-hours-text-200", _window(theme, "off-hours", compact=True)
    theme.set_text_size(1.0)


def _window(theme: Theme, state: str, *, compact: bool) -> OverviewWindow:
    window = OverviewWindow(theme)
    window.show_view(view(state))
    if compact:
        window.make_small()
    else:
        # The screen that is drawn on here may be smaller than any that people have.
        window.resize(BIG * min(LARGEST_GROWTH, theme.scale))
    return window
