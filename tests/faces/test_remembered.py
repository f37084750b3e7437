"""Windows that open where they were; the screen in memory is 800 pixels wide and high."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.faces.overview.gallery import view
from deskbreak.faces.overview.window import OverviewWindow
from deskbreak.faces.remembered import SETTLE_MS, Remembered
from deskbreak.faces.theme import Theme
from deskbreak.storage.window_places import Place, keep_place, place_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "windows.json"


def opened(path: Path, qtbot: QtBot) -> QWidget:
    """The same window another time."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 200)
    Remembered(made, path, "history")
    made.show()
    return made


def home() -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()


def test_a_window_opens_where_it_was_and_as_big(path: Path, qtbot: QtBot) -> None:
    first = opened(path, qtbot)
    first.move(150, 90)
    first.resize(420, 330)
    first.close()
    again = opened(path, qtbot)
    assert again.pos() == QPoint(150, 90)
    assert again.size() == QSize(420, 330)


def test_it_is_kept_also_where_nothing_closes_the_window(path: Path, qtbot: QtBot) -> None:
    first = opened(path, qtbot)
    first.move(150, 90)
    qtbot.waitUntil(lambda: place_of(path, "history") is not None, timeout=20 * SETTLE_MS)


def test_the_screen_it_was_on_is_gone(path: Path, qtbot: QtBot) -> None:
    keep_place(path, "history", Place(2500, 100, 420, 330))
    window = opened(path, qtbot)
    assert window.size() == QSize(420, 330)
    assert home().contains(window.frameGeometry())


def test_a_part_of_it_would_be_off_the_screen(path: Path, qtbot: QtBot) -> None:
    keep_place(path, "history", Place(home().width() - 100, -50, 420, 330, 4, 4))
    assert home().contains(opened(path, qtbot).frameGeometry())


def test_the_screen_is_smaller_than_the_window_was(path: Path, qtbot: QtBot) -> None:
    keep_place(path, "history", Place(0, 0, 5000, 4000, 4, 4))
    assert home().contains(opened(path, qtbot).frameGeometry())


def test_where_no_program_places_its_windows_the_size_alone_comes_back(
    path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_place(path, "history", Place(150, 90, 420, 330))
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    window = opened(path, qtbot)
    assert window.size() == QSize(420, 330)
    assert window.pos() != QPoint(150, 90)


def test_a_maximised_window_is_so_again_and_still_knows_how_big_it_was(path: Path, qtbot: QtBot) -> None:
    first = opened(path, qtbot)
    first.move(150, 90)
    first.resize(420, 330)
    qtbot.waitUntil(lambda: place_of(path, "history") is not None, timeout=20 * SETTLE_MS)
    first.showMaximized()
    first.close()
    kept = place_of(path, "history")
    assert kept is not None
    assert (kept.left, kept.top, kept.width, kept.height, kept.maximised) == (150, 90, 420, 330, True)
    assert opened(path, qtbot).isMaximized()


def test_nothing_is_written_for_a_window_that_stays_as_it_opens(path: Path, qtbot: QtBot) -> None:
    first = opened(path, qtbot)
    first.move(150, 90)
    first.close()
    before = path.stat().st_mtime_ns
    opened(path, qtbot).close()
    assert path.stat().st_mtime_ns == before


def test_the_small_overview_has_a_place_of_its_own_and_the_big_one_its_size(
    path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    window = OverviewWindow(Theme(qapp, choice="light"))
    qtbot.addWidget(window)
    window.show_view(view("sitting"))
    Remembered(window, path, "overview", window.form)
    window.show()
    window.resize(430, 600)
    window.make_small()
    window.move(40, 30)
    window.make_big()
    assert window.size() == QSize(430, 600)
    window.make_small()
    window.close()
    small = place_of(path, "overview_small")
    assert small is not None
    assert (small.left, small.top) == (40, 30)
