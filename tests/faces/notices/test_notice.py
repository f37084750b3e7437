"""The window about settings that could not be read: it comes up quietly, and every way out leads on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.core.status import Status
from deskbreak.faces import notices
from deskbreak.faces.notices import SettingsNotice, open_face
from deskbreak.faces.notices.settings_error import SettingsErrorWindow
from deskbreak.faces.notices.words import FaultLines, Trouble
from deskbreak.faces.theme import Theme


class FakeLink(QObject):
    """The agent, as far as this face knows it."""

    status_changed = Signal(Status)
    present_asked = Signal()


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
def notice(qapp: QApplication, link: FakeLink) -> Iterator[SettingsNotice]:
    """The face; all of it is gone afterwards, or each later change of theme would visit it too."""
    before = qapp.findChildren(Theme)
    made = open_face(link, qapp)
    yield made
    made.window.blockSignals(True)
    themes = [theme for theme in qapp.findChildren(Theme) if theme not in before]
    for gone in (made.window, *themes):
        gone.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def words(window: QWidget) -> list[str]:
    return [label.text().replace("\u00a0", " ") for label in window.findChildren(QLabel) if label.isVisible()]


def test_it_says_what_is_wrong_at_the_first_status_without_taking_the_focus(
    notice: SettingsNotice, link: FakeLink, file: Path
) -> None:
    assert not notice.window.isVisible()
    link.status_changed.emit(Status())
    assert notice.window.isVisible()
    assert notice.window.windowTitle() == "Deskbreak"
    assert notice.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert 'schedule.interval = "soon"' in words(notice.window)
    assert file.read_text() == '[schedule]\ninterval = "soon"\n'


def test_later_statuses_and_a_file_mended_meanwhile_leave_it_as_it_is(
    notice: SettingsNotice, link: FakeLink, file: Path, qtbot: QtBot
) -> None:
    link.status_changed.emit(Status())
    file.write_text("")
    with qtbot.assertNotEmitted(notice.done):
        link.status_changed.emit(Status())
    assert "One setting could not be read" in words(notice.window)


def test_asked_again_it_says_what_is_wrong_now(notice: SettingsNotice, link: FakeLink, file: Path) -> None:
    link.status_changed.emit(Status())
    file.write_text('[schedule]\ninterval = "never"\nmax_snoozes = 20\n')
    link.present_asked.emit()
    assert "2 settings could not be read" in words(notice.window)
    assert 'schedule.interval = "never"' in words(notice.window)


def test_where_nothing_is_wrong_it_ends_unseen(
    notice: SettingsNotice, link: FakeLink, file: Path, qtbot: QtBot
) -> None:
    file.write_text("")
    with qtbot.waitSignal(notice.done, timeout=1000):
        link.status_changed.emit(Status())
    assert not notice.window.isVisible()


@pytest.mark.parametrize("way", ["button", "enter", "escape", "close"])
def test_every_way_out_ends_it(notice: SettingsNotice, link: FakeLink, qtbot: QtBot, way: str) -> None:
    link.status_changed.emit(Status())
    window = notice.window
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
    notice: SettingsNotice, link: FakeLink, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []
    monkeypatch.setattr(notices.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    link.status_changed.emit(Status())
    notice.window.open_file.click()
    assert opened == [str(file)]
    assert notice.window.isVisible()


def test_many_faults_scroll_and_the_buttons_stay(qapp: QApplication, qtbot: QtBot) -> None:
    window = SettingsErrorWindow(Theme(qapp))
    qtbot.addWidget(window)
    window.show_trouble(Trouble("9 settings could not be read", "", (FaultLines("a", "b", "c", "d"),) * 9))
    window.show()
    assert window.go_on.geometry().bottom() < window.height()
    assert window.height() < 600


def test_continue_has_the_focus_first(notice: SettingsNotice, link: FakeLink) -> None:
    link.status_changed.emit(Status())
    assert notice.window.focusWidget() is notice.window.go_on
