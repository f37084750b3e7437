"""The window about a tray that is not there: quiet, asked once, and every way out leads to the small window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.core.status import Status
from deskbreak.faces.no_tray import NoTray, open_face, window
from deskbreak.faces.theme import Theme


class FakeLink(QObject):
    """The agent, as far as this face knows it."""

    status_changed = Signal(Status)
    tray_came = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, dict[str, object]]] = []

    def say(self, command: str, **fields: object) -> None:
        self.said.append((command, fields))


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DESKBREAK_HOME", str(tmp_path))
    path = tmp_path / "config" / "settings.toml"
    path.parent.mkdir()
    return path


@pytest.fixture
def link(file: Path) -> FakeLink:
    return FakeLink()


@pytest.fixture
def notice(qapp: QApplication, link: FakeLink) -> Iterator[NoTray]:
    """The face; all of it is gone afterwards, or each later change of theme would visit it too."""
    before = qapp.findChildren(Theme)
    made = open_face(link, qapp)
    yield made
    made.window.blockSignals(True)
    themes = [theme for theme in qapp.findChildren(Theme) if theme not in before]
    for gone in (made.window, *themes):
        gone.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def words(widget: QWidget) -> list[str]:
    return [label.text().replace("\u00a0", " ") for label in widget.findChildren(QLabel) if label.isVisible()]


def test_it_shows_what_stands_in_for_the_tray_as_it_is_now(notice: NoTray, link: FakeLink) -> None:
    assert not notice.window.isVisible()
    link.status_changed.emit(Status(sitting_seconds=1920, next_offer_seconds=780, mark_seconds=2700))
    assert notice.window.isVisible()
    assert notice.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert notice.window.focusWidget() is notice.window.use
    assert {"No tray on this desktop", "Sitting 32 min", "Break in 13 min"} <= set(words(notice.window))
    link.status_changed.emit(Status(sitting_seconds=1980, next_offer_seconds=720, mark_seconds=2700))
    assert {"Sitting 33 min", "Break in 12 min"} <= set(words(notice.window))


@pytest.mark.parametrize("way", ["button", "enter", "escape", "close"])
def test_every_way_out_leads_to_the_small_window_and_is_remembered(
    notice: NoTray, link: FakeLink, file: Path, qtbot: QtBot, way: str
) -> None:
    link.status_changed.emit(Status())
    with qtbot.waitSignal(notice.done, timeout=1000):
        match way:
            case "button":
                notice.window.use.click()
            case "enter":
                qtbot.keyClick(notice.window, Qt.Key.Key_Return)
            case "escape":
                qtbot.keyClick(notice.window, Qt.Key.Key_Escape)
            case _:
                notice.window.close()
    assert link.said == [("show", {"window": "overview"})]
    assert not notice.window.isVisible()
    assert file.read_text() == "[app]\nsmall_window = true\n"


def test_once_answered_it_does_not_come_back(notice: NoTray, link: FakeLink) -> None:
    link.status_changed.emit(Status())
    notice.window.use.click()
    notice.window.close()
    link.status_changed.emit(Status())
    assert not notice.window.isVisible()
    assert len(link.said) == 1


def test_a_file_that_can_not_be_read_is_left_alone(notice: NoTray, link: FakeLink, file: Path) -> None:
    file.write_text("[schedule\n")
    link.status_changed.emit(Status())
    notice.window.use.click()
    assert file.read_text() == "[schedule\n"
    assert link.said == [("show", {"window": "overview"})]


def test_a_file_that_can_not_be_written_is_no_trouble(notice: NoTray, link: FakeLink, file: Path) -> None:
    file.parent.rmdir()
    file.parent.write_text("a file where a folder belongs")
    link.status_changed.emit(Status())
    notice.window.use.click()
    assert link.said == [("show", {"window": "overview"})]


def test_the_way_to_a_tray_says_that_it_opens_the_browser(notice: NoTray, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []
    monkeypatch.setattr(window.QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    assert notice.window.how_to.toolTip() == "Opens the browser"
    notice.window.how_to.click()
    assert opened == [window.HOW_TO]


def test_nothing_in_the_picture_can_be_pressed_or_focused(notice: NoTray, link: FakeLink) -> None:
    link.status_changed.emit(Status())
    focusable = [
        button.text()
        for button in notice.window.findChildren(QAbstractButton)
        if button.focusPolicy() & Qt.FocusPolicy.TabFocus and button.isVisible()
    ]
    assert sorted(focusable) == ["Copy", "Copy", "How to add a tray", "Use the small window"]


def test_when_a_tray_comes_after_all_there_is_nothing_to_ask(
    notice: NoTray, link: FakeLink, file: Path, qtbot: QtBot
) -> None:
    link.status_changed.emit(Status())
    with qtbot.waitSignal(notice.done, timeout=1000):
        link.tray_came.emit()
    assert not file.exists(), "the question stays open for a desktop without a tray"


def test_the_commands_for_a_key_of_ones_own_can_be_copied(notice: NoTray, link: FakeLink) -> None:
    link.status_changed.emit(Status())
    overview, start = notice.window.ways_in.commands
    assert overview.command.endswith(" show overview")
    assert start.command.endswith(" break")
    for command in (overview, start):
        command.copy.click()
        assert QApplication.clipboard().text() == command.command
        assert command.copy.text() == "Copied"
