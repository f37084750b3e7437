"""The window: changes hold at once, can be taken back, and nothing needs the mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QComboBox, QRadioButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.core import options
from deskbreak.faces.settings import PAGES
from deskbreak.faces.settings.ahead import Ahead
from deskbreak.faces.settings.portraits import Portraits
from deskbreak.faces.settings.schedule import SchedulePage
from deskbreak.faces.settings.setting_row import SettingRow
from tests.faces.settings.conftest import Desk


class Shown(QObject):
    """Takes down what comes up as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(repr(watched))
        return False


Opened = Callable[[str], Desk]


def schedule(desk: Desk) -> SchedulePage:
    page = desk.page("Schedule")
    assert isinstance(page, SchedulePage)
    return page


def test_it_is_called_what_the_desktop_is_told_and_has_the_size_of_the_design(desk: Desk) -> None:
    assert desk.window.windowTitle() == "Deskbreak settings"
    assert desk.window.size().toTuple() == (900, 680)
    assert desk.window.minimumSize().toTuple() == (320, 320)


def test_a_change_is_in_the_file_at_once_and_the_agent_is_told(desk: Desk) -> None:
    desk.type_into(schedule(desk).interval.field, "20")
    assert desk.file == {"schedule.interval": "20m"}
    assert desk.line.said == ["reload"]


def test_looking_changes_nothing(desk: Desk) -> None:
    for page in desk.window.pages:
        desk.page(page.name)
    desk.window.close()
    assert not desk.path.exists()
    assert desk.line.said == []


def test_undo_takes_back_one_change_after_the_other_and_leaves_no_trace(opened: Opened) -> None:
    desk = opened('[schedule]\ninterval = "50m" # mine\n')
    before = desk.path.read_text()
    schedule(desk).interval.field.stepUp()
    schedule(desk).snoozes.control.stepUp()
    assert desk.file == {"schedule.interval": "55m", "schedule.max_snoozes": 3}
    desk.undo()
    assert desk.file == {"schedule.interval": "55m"}
    assert schedule(desk).snoozes.control.value() == 2
    desk.undo()
    desk.undo()
    assert desk.path.read_text() == before
    assert desk.line.said == ["reload"] * 4


def test_undo_works_while_the_focus_is_in_the_field_that_was_changed(desk: Desk) -> None:
    field = schedule(desk).interval.field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert desk.file == {"schedule.interval": "50m"}
    desk.undo()
    assert desk.file == {}
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "25")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.file == {"schedule.interval": "25m"}
    desk.undo()
    assert desk.file == {}
    assert field.text() == "45\u00a0min"


def test_a_change_from_outside_is_followed_and_not_undone(desk: Desk, qtbot: QtBot) -> None:
    schedule(desk).snoozes.control.stepUp()
    with qtbot.waitSignal(desk.changes.changed, timeout=5000):
        desk.path.write_text('[schedule]\ninterval = "25m"\n')
    qtbot.waitUntil(lambda: schedule(desk).interval.field.value() == 25 * 60, timeout=5000)
    desk.undo()
    assert desk.file == {"schedule.interval": "25m"}


def test_a_change_that_can_not_be_written_is_told_and_the_control_goes_back(desk: Desk) -> None:
    desk.disk.full = True
    schedule(desk).interval.field.stepUp()
    assert "No space left on device" in desk.window.note.words.text()
    assert "Free some" in desk.window.note.words.text()
    assert desk.window.note.isVisible()
    assert schedule(desk).interval.field.value() == 45 * 60
    assert desk.line.said == []
    desk.disk.full = False
    schedule(desk).interval.field.stepUp()
    assert not desk.window.note.isVisible()
    assert desk.file == {"schedule.interval": "50m"}


def test_an_undo_that_can_not_be_written_can_be_tried_again(desk: Desk) -> None:
    schedule(desk).interval.field.stepUp()
    desk.disk.full = True
    desk.undo()
    assert desk.window.note.isVisible()
    desk.disk.full = False
    desk.undo()
    assert desk.file == {}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('[schedule]\ninterval = "5h"\n', "One setting could not be read."),
        ('[schedule]\ninterval = "5h"\nundo = 3\n', "2 settings could not be read."),
        ("[schedule", "Your settings could not be read."),
    ],
)
def test_what_is_wrong_in_the_file_is_told(opened: Opened, content: str, said: str) -> None:
    desk = opened(content)
    assert desk.window.note.isVisible()
    assert desk.window.note.words.text().startswith(said)
    assert desk.path.read_text() == content
    desk.edit("")
    assert not desk.window.note.isVisible()


def test_the_keyboard_starts_at_the_chosen_page_and_goes_up_and_down(desk: Desk) -> None:
    items = desk.window.sidebar.findChildren(QRadioButton)
    assert QApplication.focusWidget() is items[0]
    desk.press(Qt.Key.Key_Down)
    assert desk.window.page is desk.window.pages[1]
    assert QApplication.focusWidget() is items[1]
    desk.press(Qt.Key.Key_Up)
    assert desk.window.page is desk.window.pages[0]
    desk.press(Qt.Key.Key_Tab)
    assert desk.window.page.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize(
    ("key", "modifiers"), [(Qt.Key.Key_Escape, ()), (Qt.Key.Key_W, (Qt.KeyboardModifier.ControlModifier,))]
)
def test_escape_and_ctrl_w_close(
    desk: Desk, key: Qt.Key, modifiers: tuple[Qt.KeyboardModifier, ...], qtbot: QtBot
) -> None:
    schedule(desk).interval.field.setFocus()
    with qtbot.waitSignal(desk.window.closed, timeout=1000):
        desk.press(key, *modifiers)
    assert not desk.window.isVisible()


def test_what_was_typed_holds_when_the_window_closes(desk: Desk) -> None:
    field = schedule(desk).interval.field
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "25")
    desk.window.close()
    assert desk.file == {"schedule.interval": "25m"}


def controls(widget: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QSpinBox, QComboBox, QAbstractSlider)
    return [
        child
        for child in widget.findChildren(QWidget)
        if isinstance(child, kinds) and child.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def test_every_control_has_a_name(desk: Desk) -> None:
    for page in desk.window.pages:
        for control in controls(page):
            name = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
            assert name, f"{page.name}: {control}"


def test_a_control_is_called_by_its_row_and_described_by_its_help(desk: Desk) -> None:
    page = schedule(desk)
    for row in page.findChildren(SettingRow):
        control = row.label.buddy()
        assert control.accessibleName() == row.label.text().replace("\u00a0", " ")
        assert control.accessibleDescription().replace("\u00a0", " ") == row.help.text().replace("\u00a0", " ")
    assert page.snoozes.control.accessibleDescription() == "For 5, 10 or 15\u00a0min."


def test_what_a_page_will_show_is_made_before_it_is_opened(desk: Desk) -> None:
    ahead = Ahead(desk.window)
    slices = 0
    while ahead.work():
        slices += 1
    assert slices > len(PAGES) + 6, "a page at a time, and a part of a figure"
    assert not desk.window.make_next()
    portraits = desk.window.findChild(Portraits)
    assert isinstance(portraits, Portraits)
    heads = [portraits.head(look) for look in "abcdef"]
    assert not any(head.prepare_next() for head in heads)  # type: ignore[attr-defined]


def test_no_part_of_a_page_comes_up_as_a_window_of_its_own(qapp: QApplication, desk: Desk) -> None:
    shown = Shown()
    qapp.installEventFilter(shown)
    assert desk.window.make_next()
    assert len(desk.window.pages) == len(PAGES)
    qapp.removeEventFilter(shown)
    assert shown.windows == []


def test_no_option_stands_on_two_pages(desk: Desk) -> None:
    keys = [row.option.key for page in desk.window.pages for row in page.findChildren(SettingRow)]
    assert len(keys) == len(set(keys))
    assert set(keys) <= set(options.OPTIONS)


def test_with_big_text_the_pages_are_in_a_drop_down_and_nothing_is_cut_sideways(opened: Opened) -> None:
    desk = opened("[appearance]\ntext_size = 2.0\n")
    assert not desk.window.sidebar.isVisible()
    assert desk.window.choice.isVisible()
    assert QApplication.focusWidget() is desk.window.choice
    desk.window.resize(720, 520)
    for number in range(len(desk.window.pages)):
        desk.window.open_page(number)
        QApplication.processEvents()
        page = desk.window.page
        inner = page.widget()
        assert inner is not None
        assert inner.minimumSizeHint().width() <= page.viewport().width(), page.name
    assert desk.window.choice.currentText() == desk.window.page.name


def test_text_grows_at_once_on_pages_that_were_never_opened_too(opened: Opened) -> None:
    desk = opened("")
    desk.edit("[appearance]\ntext_size = 2.0\n")
    QApplication.processEvents()
    for page in desk.window.pages:
        desk.page(page.name)
        QApplication.processEvents()
        for field in page.findChildren(QSpinBox):
            assert field.font().pixelSize() == field.lineEdit().font().pixelSize() == 28
    desk.edit("[appearance]\ntext_size = 1.0\n")
    assert schedule(desk).interval.field.lineEdit().font().pixelSize() == 14
