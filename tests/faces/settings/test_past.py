"""What the last days would have looked like with the settings as they are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from deskbreak.core.history import Entry, Kind
from deskbreak.storage.history_db import HistoryDb
from tests.faces.settings.conftest import Desk

Opened = Callable[[str], Desk]


def mornings(history: Path, days: int) -> None:
    """Three hours at the desk on each of the last days."""
    kept = HistoryDb(history, _no_trouble)
    today = datetime.now().astimezone().replace(hour=9, minute=0, second=0, microsecond=0)
    for age in range(days, -1, -1):
        kept.add(Entry(today - timedelta(days=age), Kind.SITTING, 3 * 3600))


def _no_trouble(trouble: Exception) -> None:
    raise trouble


def past_of(desk: Desk) -> Any:
    page: Any = desk.page("Schedule")
    return page.summary.past


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_the_last_days_are_worked_out_anew_with_each_change(opened: Opened, history: Path, qtbot: QtBot) -> None:
    mornings(history, 2)
    desk = opened("")
    past = past_of(desk)
    qtbot.waitUntil(past.isVisible, timeout=5000)
    assert plain(past.would.text()) == "With each one taken: 6 breaks, and at most 45 min of sitting in one go."
    assert plain(past.was.text()) == "It was 0 breaks, and up to 3 h in one go."
    page: Any = desk.page("Schedule")
    page.interval.field.setValue(85 * 60)
    assert plain(past.would.text()) == "With each one taken: 4 breaks, and at most 1 h 25 min of sitting in one go."
    desk.undo()
    assert "6 breaks" in plain(past.would.text())


def test_without_a_history_there_is_nothing_to_say(desk: Desk, qtbot: QtBot) -> None:
    qtbot.wait(50)
    assert past_of(desk).isHidden()


def test_what_comes_after_the_window_has_its_room(opened: Opened, history: Path, qtbot: QtBot) -> None:
    mornings(history, 3)
    desk = opened("")
    past = past_of(desk)
    qtbot.waitUntil(past.isVisible, timeout=5000)
    qtbot.waitUntil(lambda: bool(past.lines.height() >= past.lines.sizeHint().height()), timeout=5000)
    for words in (past.headline, past.would, past.was):
        assert words.height() >= words.heightForWidth(words.width())
