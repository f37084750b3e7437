"""What can be seen of the history, for `make pictures`: each page with eleven weeks of a person, always the same."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication, QWidget

from deskbreak.core.history import Entry, Feedback, Hold, Kind, Outcome
from deskbreak.core.settings import Settings
from deskbreak.core.status import Status
from deskbreak.faces.history import compose
from deskbreak.faces.history.face import HistoryFace
from deskbreak.faces.history.window import DAYS, SIZE, STRETCHES, TABLE, HistoryWindow
from deskbreak.faces.overview.gallery import NOW, SITTING
from deskbreak.faces.sample import drawing_application, drawn_theme, settle
from deskbreak.faces.theme import Theme
from deskbreak.storage.history_changes import EntryAdded
from deskbreak.storage.history_schema import create

ZONE = timezone(timedelta(hours=1))
TODAY = NOW.date()
_DAY = timedelta(days=1)
_BEGUN = date(2026, 4, 2)
_AWAY = (date(2026, 7, 27), date(2026, 8, 23))
# Level and seconds of the lunge and of the saddle, from so many days before today on; and what was answered then.
_PATH = (
    (74, (1, 15), (1, 20), None),
    (70, (1, 20), (1, 30), Feedback.EASY),
    (63, (1, 25), (1, 35), Feedback.EASY),
    (56, (2, 20), (1, 40), Feedback.EASY),
    (46, (2, 30), (1, 45), Feedback.EASY),
    (40, (2, 35), (1, 45), Feedback.RIGHT),
    (33, (2, 40), (2, 20), Feedback.TOO_MUCH),
    (31, (2, 30), (2, 20), Feedback.RIGHT),
    (20, (2, 35), (2, 30), Feedback.EASY),
    (9, (2, 35), (2, 30), Feedback.TOO_MUCH),
    (6, (2, 40), (2, 20), Feedback.EASY),
)


class _Nobody:
    def say(self, command: str, **fields: object) -> None:
        """Said to nobody."""


def write_history(path: Path) -> None:
    """A person's history up to this afternoon."""
    chance = random.Random(7)
    entries: list[Entry] = []
    day = _BEGUN
    while day < TODAY:
        if day.isoweekday() < 6 and not _AWAY[0] <= day <= _AWAY[1]:
            entries += _workday(day, chance)
        day += _DAY
    entries += [
        Entry(datetime.fromisoformat(start), Kind(kind), seconds, Outcome.FINISHED if kind == "break" else None)
        for start, seconds, kind in SITTING.today.timeline[:-1]
    ]
    create(path)
    with closing(sqlite3.connect(path)) as connection, connection:  # in one go; the agent's way would take a minute
        for entry in entries:
            EntryAdded(entry).write(connection)


def _workday(day: date, chance: random.Random) -> Iterator[Entry]:
    at = datetime.combine(day, time(9), ZONE) + timedelta(minutes=chance.randrange(40))
    for number in range(chance.randrange(4, 10)):
        minutes = chance.choice((38, 44, 45, 45, 46, 48, 51, 62))
        yield Entry(at, Kind.SITTING, minutes * 60)
        at += timedelta(minutes=minutes)
        if chance.random() < 0.2:
            yield Entry(at, Kind.SKIPPED, 0)
        else:
            yield Entry(at, Kind.BREAK, 240, Outcome.FINISHED, _holds(day, number, chance))
        at += timedelta(minutes=5 if number != 3 else 50)
        if number == 3:
            yield Entry(at - timedelta(minutes=45), Kind.NATURAL_BREAK, 45 * 60)


def _holds(day: date, number: int, chance: random.Random) -> tuple[Hold, ...]:
    age = (TODAY - day).days
    held = [step for step in _PATH if step[0] >= age]
    if not held or number not in (1, 4) or 42 <= age <= 48:
        return ()
    since, (lunge, seconds), (saddle, longer), felt = held[-1]
    felt = felt if number == 1 and since - age < 2 else None
    less = 0 if chance.random() < 0.8 else 5
    return (
        Hold("lunge", "left", lunge, seconds, felt),
        Hold("lunge", "right", lunge, seconds - less, felt),
        Hold("saddle", "both", saddle, longer, felt),
    )


def pictures(dark: bool) -> Iterator[tuple[str, QWidget]]:
    """Each page whole, small, with big text; the first day; what is said at the top."""
    application, theme = drawing_application(), drawn_theme(dark)
    theme.set_motion("reduced")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "history.db"
        write_history(path)
        for name, page in (("days", DAYS), ("stretches", STRETCHES), ("table", TABLE)):
            yield name, _window(application, theme, path, page, SIZE.width(), 710 if page == TABLE else None)
            yield f"{name}-narrow", _window(application, theme, path, page, 720, 560)
            yield f"{name}-320", _window(application, theme, path, page, 320, 700 if page == TABLE else None)
        yield "entries", _entries(application, theme, path)
        yield "deleted", _deleted(application, theme, path)
        yield "empty", _window(application, theme, Path(folder) / "none.db", DAYS, 760, 532, Status())
        theme.set_text_size(2.0)
        for name, page in (("days", DAYS), ("stretches", STRETCHES), ("table", TABLE)):
            yield f"{name}-text-200", _window(application, theme, path, page, SIZE.width(), 900 if page == 2 else None)
        theme.set_text_size(1.0)


def _face(application: QApplication, theme: Theme, path: Path, status: Status = SITTING) -> HistoryFace:
    face = compose(_Nobody(), application, theme, path, Settings())
    face.window.face = face  # type: ignore[attr-defined]  # so that it lives as long as its window
    face.show_status(replace(status, now=NOW.isoformat()))
    return face


def _window(
    application: QApplication,
    theme: Theme,
    path: Path,
    page: int,
    width: int,
    height: int | None,
    status: Status = SITTING,
) -> QWidget:
    """Without a height, as high as all of the page."""
    window = _face(application, theme, path, status).window
    window.resize(width, height or 786)
    window.show()
    if path.exists():
        window.turn_to(page)
    settle()
    if height is None:
        area = window.areas[page]
        window.resize(width, window.height() - area.height() + area.page.sizeHint().height())
        settle()
        window.resize(width, window.height() + max(0, area.verticalScrollBar().maximum()))
        settle()
    window.hide()
    return window


def _entries(application: QApplication, theme: Theme, path: Path) -> QWidget:
    window = _face(application, theme, path).window
    window.turn_to(TABLE)
    window.table.cells.button(1).click()
    return _taken(window)


def _deleted(application: QApplication, theme: Theme, path: Path) -> QWidget:
    window = _face(application, theme, path).window
    window.turn_to(TABLE)
    window.table.grid.selectRow(1)
    window.tell_removed(TODAY - _DAY)
    return _taken(window)


def _taken(window: HistoryWindow) -> HistoryWindow:
    window.resize(SIZE.width(), 710)
    window.show()
    settle()
    window.hide()
    return window
