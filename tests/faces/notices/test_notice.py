"""The windows about settings that could not be read and a tray that is not there: quiet, and every way out leads on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.core.status import Status
from deskbreak.faces import notices
from deskbreak.faces.notices import Notice, no_tray, open_face
from deskbreak.faces.notices.settings_error import SettingsErrorWindow
from deskbreak.faces.notices.words import FaultLines, Trouble
from deskbreak.faces.theme import Theme


class FakeLink(QObject):
    """The agent, as far as this face knows it."""

    status_changed = Signal(Status)
    present_asked = Signal()

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
    path.write_text('[schedule]\ninterval = "soon"\n')
    return path


@pytest.fixture
def link(file: Path) -> FakeLink:
    return FakeLink()


@pytest.fixture
def notice(qapp: QApplication, link: FakeLink) -> Iterator[Notice]:
    with opened(qapp, link) as made:
        yield made


@pytest.fixture
def without_tray(qapp: QApplication, link: FakeLink, monkeypatch: pytest.MonkeyPatch) -> Iterator[Notice]:
    monkeypatch.setenv("DESKBREAK_NO_TRAY", "1")
    with opened(qapp, link) as made:
        yield made


@contextmanager
def opened(application: QApplication, link: FakeLink) -> Iterator[Notice]:
    """The face; all of it is gone afterwards, or each later change of theme would visit it too."""
    before = application.findChildren(Theme)
    made = open_face(link, application)
    yield made
    for window in (made.settings_error, made.no_tray):
        window.blockSignals(True)
    themes = [theme for theme in application.findChildren(Theme) if theme not in before]
    for gone in (made.settings_error, made.no_tray, *themes):
        gone.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def words(window: QWidget) -> list[str]:
    return [label.text().replace("\u00a0", " ") for label in window.findChildren(QLabel) if label.isVisible()]


def test_it_says_what_is_wrong_at_the_first_status_without_taking_the_focus(
    notice: Notice, link: FakeLink, file: Path
) -> None:
    assert not notice.settings_error.isVisible()
    link.status_changed.emit(Status())
    assert notice.settings_error.isVisible()
    assert notice.settings_error.windowTitle() == "Deskbreak"
    assert notice.settings_error.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert 'schedule.interval = "soon"' in words(notice.settings_error)
    assert file.read_text() == '[schedule]\ninterval = "soon"\n'


def test_later_statuses_and_a_file_mended_meanwhile_leave_it_as_it_is(
    notice: Notice, link: FakeLink, file: Path, qtbot: QtBot
) -> None:
    link.status_changed.emit(Status())
    file.write_text("")
    with qtbot.assertNotEmitted(notice.done):
        link.status_changed.emit(Status())
    assert "One setting could not be read" in words(notice.settings_error)


def test_asked_again_it_says_what_is_wrong_now(notice: Notice, link: FakeLink, file: Path) -> None:
    link.present_asked.emit()
    assert not notice.settings_error.isVisible()
    link.status_changed.emit(Status())
    file.write_text('[schedule]\ninterval = "never"\nmax_snoozes = 20\n')
    link.present_asked.emit()
    assert "2 settings could not be read" in words(notice.settings_error)
    assert 'schedule.interval = "never"' in words(notice.settings_error)


def test_where_nothing_is_wrong_it_ends_unseen(notice: Notice, link: FakeLink, file: Path, qtbot: QtBot) -> None:
    file.write_text("")
    with qtbot.waitSignal(notice.done, timeout=1000):
        link.status_changed.emit(Status())
    assert not notice.settings_error.isVisible()


@pytest.mark.parametrize("way", ["button", "enter", "escape", "close"])
def test_every_way_out_ends_it(notice: Notice, link: FakeLink, qtbot: QtBot, way: str) -> None:
    link.status_changed.emit(Status())
    window = notice.settings_error
    window.go_on.setFocus()
    with qtbot.waitSignal(notice.done, timeout=1000):
        match way:
            case "button":
                window.go_on.click()
            case "enter":
                qtbot.keyClick(window.go_on, Qt.Key.Key_Return)
            case "escape":
                qtbot.keyClick(window, Qt.Key.Key_Escape)
            case _:
                window.close()


def test_the_file_is_opened_where_the_person_edits_text(
    notice: Notice, link: FakeLink, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []
    monkeypatch.setattr(notices.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    link.status_changed.emit(Status())
    notice.settings_error.open_file.click()
    assert opened == [str(file)]
    assert notice.settings_error.isVisible()


def test_many_faults_scroll_and_the_buttons_stay(qapp: QApplication, qtbot: QtBot) -> None:
    window = SettingsErrorWindow(Theme(qapp))
    qtbot.addWidget(window)
    window.show_trouble(Trouble("9 settings could not be read", "", (FaultLines("a", "b", "c", "d"),) * 9))
    window.show()
    assert window.go_on.geometry().bottom() < window.height()
    assert window.height() < 600


def test_continue_has_the_focus_first(notice: Notice, link: FakeLink) -> None:
    link.status_changed.emit(Status())
    assert notice.settings_error.focusWidget() is notice.settings_error.go_on


def test_the_tray_is_told_of_after_the_settings(without_tray: Notice, link: FakeLink) -> None:
    link.status_changed.emit(Status(sitting_seconds=1920, next_offer_seconds=780, mark_seconds=2700))
    assert without_tray.settings_error.isVisible()
    assert not without_tray.no_tray.isVisible()
    without_tray.settings_error.go_on.click()
    assert not without_tray.settings_error.isVisible()
    assert without_tray.no_tray.isVisible()
    assert without_tray.no_tray.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert {"No tray on this desktop", "Sitting 32 min", "Break in 13 min"} <= set(words(without_tray.no_tray))


@pytest.mark.parametrize("way", ["button", "enter", "escape", "close"])
def test_every_way_out_leads_to_the_small_window(
    without_tray: Notice, link: FakeLink, file: Path, qtbot: QtBot, way: str
) -> None:
    file.write_text("")
    link.status_changed.emit(Status())
    window = without_tray.no_tray
    with qtbot.waitSignal(without_tray.done, timeout=1000):
        match way:
            case "button":
                window.use.click()
            case "enter":
                qtbot.keyClick(window, Qt.Key.Key_Return)
            case "escape":
                qtbot.keyClick(window, Qt.Key.Key_Escape)
            case _:
                window.close()
    assert link.said == [("show", {"window": "overview"})]
    assert not window.isVisible()
    assert file.read_text() == "[app]\nsmall_window = true\n"


def test_a_broken_file_is_left_alone_even_so(without_tray: Notice, link: FakeLink, file: Path) -> None:
    file.write_text("[schedule\n")
    link.status_changed.emit(Status())
    without_tray.settings_error.go_on.click()
    without_tray.no_tray.use.click()
    assert file.read_text() == "[schedule\n"
    assert link.said == [("show", {"window": "overview"})]


def test_the_way_to_a_tray_says_that_it_opens_the_browser(
    without_tray: Notice, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []
    monkeypatch.setattr(no_tray.QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    assert without_tray.no_tray.how_to.toolTip() == "Opens the browser"
    without_tray.no_tray.how_to.click()
    assert opened == [no_tray.HOW_TO]


def test_nothing_in_the_picture_can_be_pressed_or_focused(without_tray: Notice, link: FakeLink, file: Path) -> None:
    file.write_text("")
    link.status_changed.emit(Status())
    focusable = [
        button.text()
        for button in without_tray.no_tray.findChildren(QAbstractButton)
        if button.focusPolicy() & Qt.FocusPolicy.TabFocus and button.isVisible()
    ]
    assert sorted(focusable) == ["How to add a tray", "Use the small window"]
