from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, QSize, Qt

from deskbreak.faces.break_ import wording
from deskbreak.faces.break_.toast import HeadsUpToast, UndoToast, corner
from tests.faces.break_.conftest import BREAK, HEADS_UP, OFFER, QUIET, Desk

SNOOZED = replace(QUIET, undo_of="snooze", undo_seconds=10, next_offer_seconds=300, snoozes_left=1)


def words(toast: HeadsUpToast | UndoToast) -> tuple[str, str]:
    """What it says, wherever its lines may not break."""
    title, help_text = (label.text().replace("\u00a0", " ") for label in (toast.title, toast.help))
    return title, help_text


def test_a_heads_up_brings_the_toast_and_its_end_takes_it_away(desk: Desk) -> None:
    toast = desk.told(HEADS_UP).face.toasts.heads_up
    assert toast.isVisible()
    assert words(toast) == ("Stretch break in 1 min", "You have sat 47 min")
    desk.told(OFFER)
    assert not toast.isVisible()


@pytest.mark.parametrize(
    ("seconds", "title"),
    [(300, "5\u00a0min"), (61, "2\u00a0min"), (60, "1\u00a0min"), (30, "30\u00a0s"), (9, "10\u00a0s")],
)
def test_the_title_never_counts_down(seconds: int, title: str) -> None:
    assert wording.heads_up(seconds) == f"Stretch break in {title}"


def test_the_toast_cannot_take_the_focus(desk: Desk) -> None:
    for toast in (desk.face.toasts.heads_up, desk.face.toasts.undo):
        flags = toast.windowFlags()
        assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
        assert flags & Qt.WindowType.FramelessWindowHint
        assert flags & Qt.WindowType.WindowStaysOnTopHint
        assert toast.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_it_stands_in_the_bottom_corner_of_the_work_area() -> None:
    area, size = QRect(0, 24, 1280, 752), QSize(360, 130)
    assert corner(area, size, Qt.LayoutDirection.LeftToRight).toTuple() == (1280 - 16 - 360, 776 - 16 - 130)
    assert corner(area, size, Qt.LayoutDirection.RightToLeft).toTuple() == (16, 776 - 16 - 130)


def test_its_buttons_start_snooze_and_skip(desk: Desk) -> None:
    toast = desk.told(HEADS_UP).face.toasts.heads_up
    for button in (toast.start, toast.snooze, toast.skip):
        button.click()
    assert desk.said == [("break", {"short": False}), ("snooze", {"seconds": 300}), ("skip", {})]


def test_without_snoozes_left_there_is_no_snooze_button(desk: Desk) -> None:
    toast = desk.told(replace(HEADS_UP, snoozes_left=0)).face.toasts.heads_up
    assert not toast.snooze.isVisible()
    assert toast.skip.isVisible()


def test_it_never_moves_or_grows_after_it_appeared(desk: Desk) -> None:
    toast = desk.told(HEADS_UP).face.toasts.heads_up
    before = toast.geometry()
    desk.told(replace(HEADS_UP, next_offer_seconds=9, sitting_seconds=11 * 3600))
    assert toast.geometry() == before


def test_after_a_snooze_a_toast_offers_to_take_it_back(desk: Desk, quits: list[bool]) -> None:
    toast = desk.told(SNOOZED).face.toasts.undo
    assert words(toast) == ("Snoozed until 14:35", "1 snooze left")
    assert quits == []
    toast.undo.click()
    assert desk.commands == ["undo"]
    desk.told(QUIET)
    assert not toast.isVisible()
    assert quits == [True]


def test_after_a_skip_it_says_when_the_next_break_is(desk: Desk) -> None:
    toast = desk.told(replace(SNOOZED, undo_of="skip", next_offer_seconds=2700)).face.toasts.undo
    assert words(toast) == ("Break skipped", "Next one in 45 min")


def test_a_break_that_starts_takes_every_toast_away(desk: Desk) -> None:
    desk.told(HEADS_UP).told(BREAK)
    assert not desk.face.toasts.is_shown
