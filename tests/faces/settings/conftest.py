"""The settings window over a file of its own, with a line that only listens."""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.history import Entry, Hold, Kind, Outcome
from deskbreak.core.kinds import Raw
from deskbreak.desktop.autostart import LoginStart, Standing
from deskbreak.desktop.findings import Finding, Topic, missing, works
from deskbreak.desktop.findings import Standing as Found
from deskbreak.desktop.voice import Manner
from deskbreak.faces.changes import Changes
from deskbreak.faces.levels import Levels
from deskbreak.faces.settings import compose
from deskbreak.faces.settings.desktop_report import DesktopReport
from deskbreak.faces.settings.outside import Outside
from deskbreak.faces.settings.page import Page
from deskbreak.faces.settings.privacy import Places
from deskbreak.faces.sound import Bell
from deskbreak.faces.theme import Theme
from deskbreak.faces.voice.speaker import Speaker
from deskbreak.faces.voice.trial import Trial
from deskbreak.storage import library, settings_file
from deskbreak.storage.history_db import HistoryDb
from tests.storage.own_files import Own

LOADED = library.load()


def practise(history: Path, exercise: str, level: int, days: int) -> None:
    """One break on each of the last days, yesterday too, with this exercise at this level."""
    kept = HistoryDb(history, _no_trouble)
    for age in range(days, 0, -1):
        at = datetime.now().astimezone() - timedelta(days=age)
        kept.add(Entry(at, Kind.BREAK, 120, Outcome.FINISHED, (Hold(exercise, "both", level, 30),)))


def _no_trouble(trouble: Exception) -> None:
    raise trouble


class Line:
    """What the agent was told."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.fields: dict[str, object] = {}

    def say(self, command: str, **fields: object) -> None:
        self.said.append(command)
        self.fields = fields


class Disk:
    """Writes settings, unless it is full."""

    full = False

    def write(self, path: Path, changes: Mapping[str, Raw | None]) -> None:
        if self.full:
            raise DeskbreakError(f"{path} can't be written (No space left on device).", "Free some space.")
        settings_file.write(path, changes)


class Ringing:
    """What was heard, and how loud."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str, float]] = []
        self._tuned = ("", 0.0)

    def tune(self, *, volume: float, family: str) -> None:
        self._tuned = (family, volume)

    def play(self, bell: Bell) -> None:
        self.heard.append((bell, *self._tuned))


class Mouth(Speaker):
    """Remembers in which manner it was to say what."""

    def __init__(self, manner: Manner, heard: list[tuple[Manner, str]]) -> None:
        super().__init__("Mouth", "Mouth")
        self._manner, self._heard = manner, heard

    def say(self, text: str) -> None:
        self._heard.append((self._manner, text))

    def hush(self) -> None:
        self._heard.append((self._manner, ""))

    def close(self) -> None:
        """Nothing runs."""


class Starting:
    """A desktop that starts things at login, unless its folder can't be written."""

    def __init__(self) -> None:
        self.standing, self.can_write = Standing.OFF, True

    def found(self) -> LoginStart:
        return LoginStart(self.standing)

    def turn_on(self) -> None:
        self._write(Standing.ON)

    def turn_off(self) -> None:
        self._write(Standing.OFF)

    def _write(self, standing: Standing) -> None:
        if not self.can_write:
            raise DeskbreakError("The entry can't be written.", "Make its folder yours.")
        self.standing = standing


REPORT = {
    "findings": [
        finding.as_json()
        for finding in (
            works(Topic.IDLE, "XSync"),
            Finding(Topic.FULLSCREEN, Found.IN_PART, "EWMH", "This desktop doesn’t tell."),
            missing(Topic.VOICE, "Nothing that speaks was found.", "sudo apt install espeak-ng"),
            missing(Topic.TRAY, "No tray.", "the panel's tray plugin"),
            works(Topic.SOUND, "paplay"),
        )
    ]
}


class Desk:
    """The person at the window."""

    def __init__(self, application: QApplication, theme: Theme, path: Path) -> None:
        self.path, self.line, self.disk, self.theme, self.bell = path, Line(), Disk(), theme, Ringing()
        self.history = path.parent.parent / "state" / "history.db"
        self.changes = Changes(path, Levels(self.history, LOADED.library), self.disk.write, application)
        self.spoken: list[tuple[Manner, str]] = []
        self.trial = Trial(self._mouths, application)
        self.shown_outside: list[Path] = []
        self.opens = True
        self.report = DesktopReport(application, command=(sys.executable, "-c", f"print({json.dumps(REPORT)!r})"))
        self.autostart = Starting()
        self.own = Own(path.parent.parent / "own")
        outside = Outside(
            Places(path, self.history, path.parent / "deskbreak.log"),
            self.own.folder,
            "Deskbreak 1.0 · GNOME, Wayland",
            self._start_at_login,
            self.report,
            self._open_outside,
        )
        self.face = compose(self.line, application, theme, self.changes, self.bell, LOADED, outside, trial=self.trial)
        self.window = self.face.window
        self.window.show()

    def _start_at_login(self) -> Starting:
        return self.autostart

    def _open_outside(self, place: Path) -> bool:
        self.shown_outside.append(place)
        return self.opens

    def _mouths(self, manner: Manner) -> list[Speaker]:
        return [Mouth(manner, self.spoken)]

    @property
    def file(self) -> dict[str, object]:
        """What stands in the file, by dotted key."""
        tables = tomllib.loads(self.path.read_text()) if self.path.exists() else {}
        return {f"{table}.{key}": value for table, keys in tables.items() for key, value in keys.items()}

    def page(self, name: str) -> Page:
        """The page of that name, opened."""
        names = [page.name for page in self.window.pages]
        self.window.open_page(names.index(name))
        return self.window.page

    def edit(self, content: str) -> None:
        """Somebody writes the file by hand; the window has noticed."""
        self.path.parent.mkdir(exist_ok=True)
        self.path.write_text(content)
        self.changes.follow()

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """A key on whatever has the focus."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        focused = QApplication.focusWidget()
        QTest.keyClick(self.window if focused is None else focused, key, held)

    def type_into(self, field: QWidget, text: str) -> None:
        """Into an empty field, and on to the next."""
        field.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Tab)

    def undo(self) -> None:
        self.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    font = QFont("Inter")
    font.setPixelSize(14)
    return Theme(qapp, choice="light", base_font=font)


@pytest.fixture
def opened(qapp: QApplication, theme: Theme, tmp_path: Path) -> Iterator[Callable[[str], Desk]]:
    desks: list[Desk] = []

    def open_with(content: str) -> Desk:
        path = tmp_path / "config" / "settings.toml"
        if content:
            path.parent.mkdir()
            path.write_text(content)
        desks.append(Desk(qapp, theme, path))
        QTest.qWaitForWindowActive(desks[-1].window)
        return desks[-1]

    yield open_with
    for desk in desks:
        desk.window.close()
        desk.window.deleteLater()
        desk.changes.deleteLater()
        desk.face.deleteLater()
        desk.report.close()
    theme.set_text_size(1.0)


@pytest.fixture
def history(tmp_path: Path) -> Path:
    """Where the history of the next window is."""
    return tmp_path / "state" / "history.db"


@pytest.fixture
def desk(opened: Callable[[str], Desk]) -> Desk:
    return opened("")
