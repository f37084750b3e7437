"""The history window as it is used: by mouse, by keyboard and by a screen reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.core.status import Status
from deskbreak.faces.history.face import HistoryFace
from deskbreak.faces.history.mark_list import MarkList
from deskbreak.faces.history.window import DAYS, EMPTY, STRETCHES, TABLE
from deskbreak.faces.overview.gallery import NOW
from deskbreak.faces.theme import Theme
from deskbreak.storage.history_days import first_day, history_days
from deskbreak.storage.history_reader import HistoryReader
from tests.faces.history.conftest import NOW_STATUS, Agent

DAY = timedelta(days=1)
TODAY = NOW.date()


def rows(face: HistoryFace) -> list[str]:
    """The first column of the table."""
    model = face.window.table.grid.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def column(face: HistoryFace, number: int) -> list[str]:
    model = face.window.table.grid.model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def test_without_a_history_there_is_one_thing_to_do(
    opened: Callable[..., HistoryFace], tmp_path: Path, agent: Agent
) -> None:
    face = opened(tmp_path / "none.db", replace(Status(), now=NOW.isoformat()))
    window = face.window
    assert window.page == EMPTY
    assert not window.header.export.isEnabled()
    assert window.header.pages.isHidden()
    assert window.stops() == [window.empty.start]
    window.empty.start.click()
    assert agent.heard == [("break", {})]


def test_with_the_first_break_the_days_are_there(opened: Callable[..., HistoryFace], tmp_path: Path) -> None:
    face = opened(tmp_path / "none.db", replace(Status(), now=NOW.isoformat()))
    face.show_status(NOW_STATUS)
    assert face.window.page == DAYS
    assert face.window.header.export.isEnabled()


def test_today_follows_the_agent(face: HistoryFace) -> None:
    more = replace(NOW_STATUS, today=replace(NOW_STATUS.today, finished=4, offers=5))
    face.show_status(more)
    assert face.window.days.today.ring.text() == "4 of 5 breaks"
    assert face.window.days.bars.words[-1].startswith("Friday 20 November: 4 of 5 breaks")


def test_ctrl_and_a_number_turns_the_page(face: HistoryFace, qtbot: QtBot) -> None:
    for key, page in ((Qt.Key.Key_2, STRETCHES), (Qt.Key.Key_3, TABLE), (Qt.Key.Key_1, DAYS)):
        QTest.keyClick(face.window, key, Qt.KeyboardModifier.ControlModifier)
        assert face.window.page == page
        assert face.window.header.pages.index == page


def test_the_keyboard_goes_from_the_pages_over_the_charts(face: HistoryFace) -> None:
    window = face.window
    expected = [
        window.header.pages.button(0),  # from there the arrows go to the others
        window.header.export,
        window.days.today.line,
        *window.days.figures.cards,
        window.days.bars,
        window.days.year.year,
    ]
    assert walked(expected[0], len(expected)) == expected


def walked(first: QWidget, count: int) -> list[QWidget]:
    """What Tab reaches, from `first` on."""
    found, widget = [first], first
    while len(found) < count:
        widget = widget.nextInFocusChain()
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.focusProxy() is None:
            found.append(widget)
    return found


def press(chart: MarkList, key: Qt.Key) -> str:
    QTest.keyClick(chart, key)
    return chart.words[chart.currentRow()]


def test_arrows_home_and_end_go_from_mark_to_mark(face: HistoryFace) -> None:
    bars = face.window.days.bars
    assert bars.words[bars.currentRow()].startswith("Friday 20 November")
    assert press(bars, Qt.Key.Key_Left).startswith("Thursday 19 November")
    assert press(bars, Qt.Key.Key_Home).startswith("Thursday 22 October")
    assert press(bars, Qt.Key.Key_Left).startswith("Thursday 22 October")
    assert press(bars, Qt.Key.Key_End).startswith("Friday 20 November")


def test_in_the_year_left_is_a_week_and_up_a_day(face: HistoryFace) -> None:
    year = face.window.days.year.year
    assert press(year, Qt.Key.Key_Left).startswith("Friday 13 November")
    assert press(year, Qt.Key.Key_Up).startswith("Thursday 12 November")


def test_right_to_left_the_newest_is_at_the_left(face: HistoryFace, qapp: QApplication) -> None:
    bars = face.window.days.bars
    bars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bars.place_of(29).x() < bars.place_of(0).x()
    assert press(bars, Qt.Key.Key_Right).startswith("Thursday 19 November")


def test_a_year_that_is_too_wide_begins_at_the_newest_from_either_side(face: HistoryFace) -> None:
    area = face.window.days.year
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        area.setLayoutDirection(direction)
        area.year.setLayoutDirection(direction)
        area.resize(900, 200)
        area.resize(300, 200)
        newest = area.year.place_of(len(area.year.words) - 1).center().toPoint()
        at = area.year.viewport().mapTo(area.viewport(), newest)
        assert area.viewport().rect().contains(at), direction


@pytest.mark.parametrize("name", ["line", "bars", "year"])
def test_every_mark_has_a_tooltip(face: HistoryFace, name: str, qtbot: QtBot) -> None:
    days = face.window.days
    chart = {"line": days.today.line, "bars": days.bars, "year": days.year.year}[name]
    for row in range(0, len(chart.words), 7):
        at = chart.place_of(row).center().toPoint()
        assert chart.indexAt(at).row() in (row, row + 1), "a mark can be pointed at"
    at = chart.place_of(0).center().toPoint()
    QApplication.sendEvent(chart.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, chart.mapToGlobal(at)))
    assert QToolTip.text() == chart.words[0]
    nowhere = QPoint(-5, -5)
    QApplication.sendEvent(chart.viewport(), QHelpEvent(QEvent.Type.ToolTip, nowhere, nowhere))
    QToolTip.hideText()


def test_a_screen_reader_hears_lists_of_marks_where_they_are(face: HistoryFace) -> None:
    bars = face.window.days.bars
    told = QAccessible.queryAccessibleInterface(bars)
    assert told.role() is QAccessible.Role.List
    assert told.text(QAccessible.Text.Name) == "Last 30 days"
    item = told.child(29)
    assert item.role() is QAccessible.Role.ListItem
    assert item.text(QAccessible.Text.Name) == bars.words[29]
    corner = bars.viewport().mapToGlobal(QPoint(0, 0))
    assert item.rect() == bars.place_of(29).toAlignedRect().translated(corner)


def test_what_else_there_is_to_see_has_a_name_and_a_role(face: HistoryFace) -> None:
    window = face.window
    ring = QAccessible.queryAccessibleInterface(window.days.today.ring)
    assert (ring.role(), ring.text(QAccessible.Text.Name)) == (QAccessible.Role.ProgressBar, "Breaks today")
    card = QAccessible.queryAccessibleInterface(window.days.figures.cards[0])
    assert card.role() is QAccessible.Role.Grouping
    assert card.text(QAccessible.Text.Name).startswith("Sat today: ")
    window.turn_to(STRETCHES)
    for chart in window.stretches.stops():
        told = QAccessible.queryAccessibleInterface(chart)
        assert told.role() is QAccessible.Role.List
        assert told.text(QAccessible.Text.Name)
        assert told.childCount() == len(chart.words)  # type: ignore[attr-defined]


def test_each_day_is_a_row_also_one_without_anything(face: HistoryFace) -> None:
    face.window.turn_to(TABLE)
    assert rows(face)[:2] == ["Fri 20 Nov", "Thu 19 Nov"]
    assert len(rows(face)) == 30
    sunday = rows(face).index("Sun 15 Nov")
    assert {column(face, number)[sunday] for number in range(1, 7)} == {"–"}
    assert column(face, 3)[0] == "3 of 4"


def test_a_long_period_is_read_in_slices_to_its_first_day(face: HistoryFace, path: Path, qtbot: QtBot) -> None:
    face.window.turn_to(TABLE)
    face.window.table.period.setCurrentIndex(2)
    face.window.table.period.activated.emit(2)
    assert len(rows(face)) == 90, "the first slice is there at once"
    begun = first_day(path)
    assert begun is not None
    qtbot.waitUntil(lambda: len(rows(face)) == (TODAY - begun).days + 1)
    assert rows(face)[-1] == "Thu 2 Apr"


def test_a_heading_sorts_and_enter_does_so_for_the_keyboard(face: HistoryFace) -> None:
    face.window.turn_to(TABLE)
    grid = face.window.table.grid
    grid.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    skipped = [int(words) for words in column(face, 4) if words != "–"]
    assert skipped == sorted(skipped, reverse=True)
    grid.setCurrentIndex(grid.model().index(0, 0))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert rows(face)[0] == "Fri 20 Nov"
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert rows(face)[-1] == "Fri 20 Nov"


def test_rows_are_copied_with_their_headings(face: HistoryFace, qapp: QApplication) -> None:
    face.window.turn_to(TABLE)
    face.window.table.grid.selectRow(1)
    face.window.table.grid.copy_rows()
    head, row = qapp.clipboard().text().split("\n")
    assert head.split("\t")[:2] == ["Day", "Sitting"]
    assert row.split("\t")[0] == "Thu 19 Nov"


def test_each_entry_has_its_holds_below_it_and_is_read_as_one_scrolls(face: HistoryFace, path: Path) -> None:
    window = face.window
    window.turn_to(TABLE)
    window.table.cells.button(1).click()
    model = window.table.grid.model()
    what = column(face, 1)
    first = next(row for row, words in enumerate(what) if "lunge" in words)
    assert what[first - 1 : first + 3] == [
        "Break",
        "\u2003Kneeling lunge, left side, Forward",
        "\u2003Kneeling lunge, right side, Forward",
        "\u2003Saddle pose, On hands",
    ]
    some = model.rowCount()
    while model.canFetchMore(window.table.grid.rootIndex()):
        model.fetchMore(window.table.grid.rootIndex())
    entries = [one for one in HistoryReader(path).entries() if one.at.date() >= TODAY - 29 * DAY]
    assert some < model.rowCount() == len(entries) + sum(len(one.holds) for one in entries)


def test_entries_are_sorted_by_any_column(face: HistoryFace) -> None:
    face.window.turn_to(TABLE)
    face.window.table.cells.button(1).click()
    face.window.table.grid.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert column(face, 1)[0] == "Break"
    face.window.table.grid.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert rows(face)[0].startswith("Thu 22 Oct")


def test_a_chosen_day_can_be_deleted_and_had_back(face: HistoryFace, agent: Agent) -> None:
    window = face.window
    window.turn_to(TABLE)
    assert window.table.delete_day.isHidden()
    window.table.grid.selectRow(1)
    assert window.table.delete_day.text() == "Delete Thursday 19 November"
    window.table.delete_day.click()
    assert agent.heard == [("remove_history", {"day": "2026-11-19"})]
    assert window.way_back.isHidden(), "not before the agent has done it"
    face.show_status(NOW_STATUS)
    assert not window.way_back.isHidden()
    window.way_back.undo.click()
    assert agent.heard[-1] == ("restore_history", {})
    assert window.way_back.isHidden()


def test_after_a_day_the_keyboard_is_in_the_table_and_not_at_delete_all(face: HistoryFace, agent: Agent) -> None:
    face.window.turn_to(TABLE)
    face.window.table.grid.selectRow(1)
    face.window.table.delete_day.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(face.window.table.delete_day, Qt.Key.Key_Space)
    assert agent.heard == [("remove_history", {"day": "2026-11-19"})]
    face.show_status(NOW_STATUS)
    assert face.window.table.grid.hasFocus()


def test_the_delete_key_does_the_same(face: HistoryFace, agent: Agent) -> None:
    face.window.turn_to(TABLE)
    face.window.table.grid.selectRow(2)
    QTest.keyClick(face.window.table.grid, Qt.Key.Key_Delete)
    assert agent.heard == [("remove_history", {"day": "2026-11-18"})]


def test_about_all_of_it_is_asked_once_more(face: HistoryFace, agent: Agent, path: Path) -> None:
    window = face.window
    window.turn_to(TABLE)
    window.table.delete_all.click()
    question = window.question
    assert question is not None
    assert agent.heard == []
    count = len(history_days(path, date(2020, 1, 1), TODAY))
    told = [label.text() for label in question.findChildren(QWidget) if hasattr(label, "text")]
    assert any(str(count) in words for words in told)
    question.delete.click()
    assert agent.heard == [("remove_history", {"all": True})]


def test_keeping_the_history_is_what_enter_does(face: HistoryFace, agent: Agent) -> None:
    face.window.turn_to(TABLE)
    face.window.table.delete_all.click()
    question = face.window.question
    assert question is not None
    assert question.focusWidget() is question.keep
    question.keep.click()
    assert agent.heard == []


def test_after_a_deletion_the_pages_show_what_is_left(face: HistoryFace, path: Path) -> None:
    from deskbreak.storage.history_db import HistoryDb
    from deskbreak.storage.history_removal import HistoryRemoval

    face.window.turn_to(TABLE)
    removal = HistoryRemoval(HistoryDb(path, print), path)
    face.remove(TODAY - DAY)
    removal.remove_day(TODAY - DAY)
    face.show_status(NOW_STATUS)
    assert column(face, 1)[1] == "–"


def test_a_deletion_that_was_refused_is_told(face: HistoryFace) -> None:
    face.remove(TODAY - DAY)
    face.show_refusal("The history can't be written just now.")
    assert face.window.trouble.words.text().startswith("The history")
    face.show_status(NOW_STATUS)
    assert face.window.way_back.isHidden()


def test_an_export_is_written_by_a_process_of_its_own(face: HistoryFace, tmp_path: Path, qtbot: QtBot) -> None:
    from deskbreak.faces.exporting import Exporting

    exporting = face.window.findChild(Exporting)
    assert exporting is not None
    for form, begins in (("csv", "at,kind"), ("json", '{"format"')):
        target = tmp_path / f"out.{form}"
        target.write_text("the person said that this may go")
        with qtbot.waitSignal(exporting.told, timeout=30_000) as told:
            exporting.write(str(target))
        assert told.args is not None
        assert told.args[1] is True
        assert target.read_text().startswith(begins)
    with qtbot.waitSignal(exporting.told, timeout=30_000) as told:
        exporting.write(str(tmp_path / "no" / "folder.csv"))
    assert told.args is not None
    assert told.args[1] is False
    assert "can't be written" in told.args[0]


@pytest.mark.parametrize("page", [DAYS, STRETCHES, TABLE])
@pytest.mark.parametrize(("width", "text_size"), [(320, 1.0), (720, 1.0), (720, 2.0), (960, 2.0)])
def test_nothing_is_cut_off_where_there_is_little_room(
    face: HistoryFace, theme: Theme, page: int, width: int, text_size: float, qtbot: QtBot
) -> None:
    theme.set_text_size(text_size)
    face.window.resize(width, 560)
    face.window.turn_to(page)
    QApplication.processEvents()
    assert face.window.width() == width, "nothing makes the window wider"
    if page != TABLE:
        area = face.window.areas[page]
        qtbot.waitUntil(lambda: area.horizontalScrollBar().maximum() == 0)
        assert area.page.width() <= area.viewport().width()
    theme.set_text_size(1.0)


def test_a_broken_history_is_told_and_the_window_stays(opened: Callable[..., HistoryFace], tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    path.write_bytes(b"no database" * 500)
    face = opened(path)
    assert "damaged" in face.window.trouble.words.text()
