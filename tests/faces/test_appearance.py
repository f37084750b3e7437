"""Every window looks as its person wants it from the first moment on, and does so when the settings change."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication

from deskbreak.core.settings import Settings
from deskbreak.core.status import Status
from deskbreak.faces.appearance import follow, theme_of
from deskbreak.faces.theme import Theme
from deskbreak.storage import settings_file

CHOSEN = '[appearance]\ntheme = "dark"\ntext_size = 1.5\nmotion = "reduced"\n'


class FakeLink(QObject):
    """The agent, as far as any face knows it."""

    status_changed = Signal(Status)
    present_asked = Signal()
    tray_came = Signal()
    refused = Signal(str)
    lost = Signal()

    def say(self, command: str, **fields: object) -> None:
        """Said to nobody."""


def look(theme: Theme) -> tuple[bool, float, bool]:
    return theme.is_dark, theme.text_size, theme.reduced_motion


def let_go(*gone: QObject) -> None:
    for one in gone:
        one.deleteLater()
        QCoreApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("face", ["history", "no_tray", "notices", "overview", "welcome", "why"])
def test_a_window_is_dark_big_and_still_where_the_settings_say_so(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, face: str
) -> None:
    monkeypatch.setenv("DESKBREAK_HOME", str(tmp_path))
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.toml").write_text(CHOSEN)
    before = qapp.findChildren(Theme)
    opened: Any = import_module(f"deskbreak.faces.{face}").open_face(FakeLink(), qapp)
    (theme,) = [one for one in qapp.findChildren(Theme) if one not in before]
    assert look(theme) == (True, 1.5, True)
    opened.window.blockSignals(True)
    let_go(opened.window, opened, theme)


def test_a_window_that_is_open_follows_the_settings(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(CHOSEN)
    theme = theme_of(qapp, Settings())
    assert look(theme)[1:] == (1.0, False)
    follow(theme, settings_file.read(path).settings)
    assert look(theme) == (True, 1.5, True)
    let_go(theme)
