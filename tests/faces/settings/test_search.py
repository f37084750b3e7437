"""Every option is found by a word of it, and the way leads to its row."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskbreak.core.options import OPTIONS
from deskbreak.faces.settings.row_ring import RowRing
from tests.faces.settings.conftest import Desk
from tests.faces.settings.test_ways_back import WITHOUT_A_ROW


def asked(desk: Desk, words: str) -> list[str]:
    """What a person who types this is offered."""
    search = desk.window.search
    search.setFocus()
    search.clear()
    QTest.keyClicks(search, words)
    return [place.shown for place in search.found]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("break after", "Break after sitting · Schedule"),
        ("chim", "Chime · Guidance"),
        ("MOUSE", "Keyboard and mouse · This desktop"),
        ("typing pause", "Wait for a typing pause of · Courtesy"),
        ("natural_break", "Time away that counts as a break · Schedule"),
        ("monday", "Monday · Working hours"),
        ("csv", "Export history · Data & privacy"),
        ("dark", "Theme · Appearance"),
        ("delete", "Delete history · Data & privacy"),
        ("lunge", "Kneeling lunge · Stretches"),
        ("no such thing", ""),
        ("   ", ""),
    ],
)
def test_a_word_finds_what_it_stands_for(desk: Desk, words: str, first: str) -> None:
    if words == "monday":
        page: Any = desk.page("Working hours")
        page.only.click()
    assert (asked(desk, words) or [""])[0] == first


def test_a_word_of_the_help_finds_it_too(desk: Desk) -> None:
    assert "Volume · Guidance" in asked(desk, "voice and sounds")


def test_every_option_with_a_row_is_found_by_its_key(desk: Desk) -> None:
    for key in OPTIONS.keys() - WITHOUT_A_ROW:
        assert asked(desk, key), key


def test_enter_goes_to_the_row_rings_it_and_puts_the_keyboard_there(desk: Desk) -> None:
    asked(desk, "single-key")
    desk.press(Qt.Key.Key_Return)
    page: Any = desk.window.page
    assert page.name == "Appearance"
    assert page.single_keys.control.hasFocus()
    (ring,) = desk.window.findChildren(RowRing)
    assert ring.parentWidget() is page.single_keys
    assert ring.size() == page.single_keys.size()
    QApplication.processEvents()
    assert desk.window.search.text() == ""
    top = page.single_keys.mapTo(page.viewport(), page.single_keys.rect().topLeft()).y()
    assert 0 <= top <= page.viewport().height() - page.single_keys.height()


def test_escape_empties_the_field_before_it_closes_the_window(desk: Desk) -> None:
    asked(desk, "volume")
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.hide()
    QTest.keyClick(desk.window.search, Qt.Key.Key_Escape)
    assert desk.window.search.text() == ""
    assert desk.window.isVisible()
    QTest.keyClick(desk.window.search, Qt.Key.Key_Escape)
    assert not desk.window.isVisible()


def test_ctrl_f_searches_from_anywhere_also_with_big_text(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.search.hasFocus()
    desk.edit("appearance.text_size = 2.0\n")
    QApplication.processEvents()
    desk.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.big_search.hasFocus()


def test_nothing_found_is_said_in_words(desk: Desk) -> None:
    assert asked(desk, "zzz") == []
    model = desk.window.search.results.model()
    (only,) = [model.index(row, 0) for row in range(model.rowCount())]
    assert only.data() == "Nothing found"
    assert not only.flags() & Qt.ItemFlag.ItemIsEnabled
    desk.press(Qt.Key.Key_Return)
    assert desk.window.page.name == "Schedule"


def test_the_arrows_choose_among_what_was_found(desk: Desk) -> None:
    second = asked(desk, "snooze")[1]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(desk.window.search.results, key)
    (ring,) = desk.window.findChildren(RowRing)
    row: Any = ring.parentWidget()
    assert row.label.text().replace("\u00a0", " ") == second.partition(" ·")[0]


def test_results_are_read_whole_in_the_narrow_sidebar(desk: Desk) -> None:
    asked(desk, "natural_break")
    results = desk.window.search.results
    widest = max(results.fontMetrics().horizontalAdvance(place.shown) for place in desk.window.search.found)
    assert results.width() > widest > desk.window.search.width()


def test_nothing_found_is_hidden_below_the_end_of_the_list(desk: Desk) -> None:
    for words in ("voice", "snooze", "a"):
        asked(desk, words)
        results = desk.window.search.results
        assert results.isVisible()
        assert results.verticalScrollBar().maximum() == 0, words
        last = results.visualRect(results.model().index(results.model().rowCount() - 1, 0))
        assert results.viewport().height() - last.bottom() < last.height() / 2, "no empty room below either"


def test_a_low_window_scrolls_its_list(desk: Desk) -> None:
    desk.window.resize(700, 320)
    asked(desk, "a")
    results = desk.window.search.results
    assert results.verticalScrollBar().maximum() > 0
    assert results.frameGeometry().bottom() <= desk.window.frameGeometry().bottom()


def test_escape_takes_the_list_away_with_the_words(desk: Desk) -> None:
    asked(desk, "voice")
    assert desk.window.search.results.isVisible()
    QTest.keyClick(desk.window.search, Qt.Key.Key_Escape)
    assert not desk.window.search.results.isVisible()
    assert desk.window.isVisible()


def test_right_to_left_the_list_begins_where_the_field_begins_however_it_grows(desk: Desk, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        search = desk.window.search
        search.setFocus()
        QApplication.processEvents()
        for letter in "natural_break":
            QTest.keyClicks(search, letter)
            QApplication.processEvents()
            field = search.mapToGlobal(search.rect().topRight()).x()
            assert search.results.geometry().right() == field, search.text()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_list_stays_within_a_narrow_window(desk: Desk) -> None:
    desk.window.resize(600, 600)
    QApplication.processEvents()
    search = desk.window.big_search
    search.setFocus()
    QTest.keyClicks(search, "natural_break")
    QApplication.processEvents()
    edge = desk.window.mapToGlobal(desk.window.rect().topRight()).x()
    assert search.results.width() > search.width()
    assert search.results.geometry().right() <= edge


def test_what_is_done_to_a_whole_page_is_found_too(desk: Desk) -> None:
    assert asked(desk, "add a file") == ["Own stretches"]
    assert asked(desk, "copy this report") == [], "not before there is a report"
    assert asked(desk, "import") == ["All settings as one file · Data & privacy"]
