"""The welcome: what is chosen is written at once, what is only proposed when the person ends it, and nothing nags."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.exercises import Library
from deskbreak.desktop.autostart import AbsentAutostart, Autostart, LoginStart, Standing
from deskbreak.faces.changes import Changes
from deskbreak.faces.levels import Levels
from deskbreak.faces.theme import Theme
from deskbreak.faces.welcome import compose
from deskbreak.faces.welcome.view import GENERAL, IN_THE_SMALL_WINDOW, NEAR_THE_CLOCK, note
from deskbreak.faces.welcome.window import SMALLEST
from deskbreak.faces.widgets.turning import TurningPages
from deskbreak.faces.widgets.words import Words


class Line:
    """What the agent was told."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, command: str, **fields: object) -> None:
        self.said.append(command)


class FakeAutostart:
    """An entry in memory; `full`: it can’t be written."""

    def __init__(self, standing: Standing = Standing.OFF) -> None:
        self.standing, self.full = standing, False

    def found(self) -> LoginStart:
        return LoginStart(self.standing)

    def turn_on(self) -> None:
        self._turn(Standing.ON)

    def turn_off(self) -> None:
        self._turn(Standing.OFF)

    def _turn(self, standing: Standing) -> None:
        if self.full:
            raise DeskbreakError("The entry can’t be written (No space left on device).", "Free some space.")
        self.standing = standing


class Desk:
    """The person at the window."""

    def __init__(
        self, application: QApplication, theme: Theme, path: Path, autostart: Autostart, has_tray: bool, reader: bool
    ) -> None:
        self.line, self.path = Line(), path
        self.changes = Changes(path, Levels(path.parent / "history.db", Library({}, {})))
        self.face = compose(
            self.line, application, theme, self.changes, autostart, has_tray=has_tray, is_read_aloud=reader
        )
        self.window = self.face.window
        self.closed: list[bool] = []
        self.window.closed.connect(self._note)
        self.window.present()

    @property
    def file(self) -> dict[str, dict[str, object]]:
        """What the settings file says."""
        return tomllib.loads(self.path.read_text()) if self.path.exists() else {}

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def turn_to(self, index: int) -> None:
        """By the primary button."""
        while self.window.index < index:
            self.click(self.window.primary)

    def words(self) -> list[str]:
        """What can be read on the page."""
        page = self.window.pages[self.window.index]
        return [label.text().replace("\u00a0", " ") for label in page.findChildren(QLabel) if label.isVisible()]

    def _note(self) -> None:
        self.closed.append(True)


Opened = Callable[..., Desk]


@pytest.fixture
def opened(qapp: QApplication, theme: Theme, tmp_path: Path) -> Iterator[Opened]:
    desks: list[Desk] = []

    def open_it(
        content: str = "", autostart: Autostart | None = None, *, has_tray: bool = True, reader: bool = False
    ) -> Desk:
        path = tmp_path / "config" / "settings.toml"
        if content:
            path.parent.mkdir()
            path.write_text(content)
        desks.append(Desk(qapp, theme, path, autostart or FakeAutostart(), has_tray, reader))
        QTest.qWaitForWindowActive(desks[-1].window)
        return desks[-1]

    yield open_it
    for desk in desks:
        desk.window.blockSignals(True)
        for gone in (desk.window, desk.face, desk.changes):
            gone.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def desk(opened: Opened) -> Desk:
    return opened()


def chosen(buttons: object) -> list[str]:
    return [button.accessibleName().replace("\u00a0", " ") for button in buttons if button.isChecked()]  # type: ignore[attr-defined]


def test_it_opens_with_45_minutes_chosen_and_the_focus_there(desk: Desk) -> None:
    tiles = desk.window.interval.intervals.tiles
    assert [tile.accessibleName().replace("\u00a0", " ") for tile in tiles] == ["30 min", "45 min", "60 min"]
    assert [tile.accessibleDescription() for tile in tiles] == [
        "Often, short sits",
        "A good start",
        "Fewer interruptions",
    ]
    assert chosen(tiles) == ["45 min"]
    assert QApplication.focusWidget() is tiles[1]
    assert desk.window.windowTitle() == "Welcome to Deskbreak"


def test_what_is_chosen_is_written_at_once_and_the_agent_told(desk: Desk) -> None:
    desk.click(desk.window.interval.intervals.tiles[0])
    assert desk.file == {"schedule": {"interval": "30m"}}
    desk.turn_to(1)
    desk.click(desk.window.fit.places.tiles[2])
    desk.click(desk.window.fit.marks["knee"])
    desk.click(desk.window.fit.marks["balance"])
    assert desk.file["guide"] == {"place": "desk", "avoid": ["knee", "balance"]}
    desk.turn_to(2)
    desk.click(desk.window.last.voice)
    assert desk.file["guide"]["voice"] is False
    assert desk.line.said == ["reload"] * 5


def test_sixty_minutes_are_an_hour(desk: Desk) -> None:
    desk.click(desk.window.interval.intervals.tiles[2])
    assert desk.changes.settings.raw("schedule.interval") == "1h"
    assert chosen(desk.window.interval.intervals.tiles) == ["60 min"]


def test_arrow_keys_choose_a_tile(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Right)
    assert chosen(desk.window.interval.intervals.tiles) == ["60 min"]
    assert desk.file == {"schedule": {"interval": "1h"}}


def test_opened_again_it_shows_what_holds_and_another_interval_has_no_tile(opened: Opened) -> None:
    desk = opened('[schedule]\ninterval = "50m"\n[guide]\nplace = "office"\navoid = ["back"]\nvoice = false\n')
    assert chosen(desk.window.interval.intervals.tiles) == []
    desk.turn_to(2)
    assert chosen(desk.window.fit.places.tiles) == ["At the office"]
    assert [name for name, mark in desk.window.fit.marks.items() if mark.isChecked()] == ["back"]
    assert not desk.window.last.voice.isChecked()
    desk.click(desk.window.finish)
    assert desk.file["schedule"] == {"interval": "50m"}


def test_nothing_is_ticked_at_first_and_the_ticks_stand_in_the_design_s_order(desk: Desk) -> None:
    desk.turn_to(1)
    words = [mark.text() for mark in desk.window.fit.marks.values()]
    assert words == ["Knee", "Ankle", "Back", "Shoulder", "Balance", "Pregnant", "Hip replacement"]
    assert not any(mark.isChecked() for mark in desk.window.fit.marks.values())


@pytest.mark.parametrize(
    ("ticks", "said"),
    [
        ((), "You can skip anything, at any time."),
        (("knee",), "Gentler stretches replace kneeling."),
        (("ankle",), "Gentler stretches replace kneeling."),
        (("hip_replacement", "back"), "Gentler stretches replace kneeling."),
        (("back",), "We leave out leaning back."),
        (("shoulder",), "We leave out leaning back."),
        (("pregnant", "balance"), "We leave out leaning back."),
        (("balance",), "Every stretch has something to hold on to."),
    ],
)
def test_the_note_follows_the_ticks_and_always_disclaims(desk: Desk, ticks: tuple[str, ...], said: str) -> None:
    assert note(frozenset(ticks)) == f"{said} {GENERAL}"
    desk.turn_to(1)
    for tick in ticks:
        desk.click(desk.window.fit.marks[tick])
    assert f"{said} {GENERAL}" in desk.words()


def test_start_at_login_is_proposed_and_kept_only_at_the_end(opened: Opened) -> None:
    autostart = FakeAutostart()
    desk = opened("", autostart)
    desk.turn_to(2)
    assert desk.window.last.at_login.isChecked()
    assert desk.file == {}
    assert autostart.standing is Standing.OFF
    desk.click(desk.window.finish)
    assert desk.file == {"app": {"autostart": True}}
    assert autostart.standing is Standing.ON
    assert desk.closed == [True]
    assert desk.line.said == ["reload"]


@pytest.mark.parametrize("way", ["later", "close", "escape", "control_w"])
@pytest.mark.parametrize("page", [0, 2])
def test_put_off_or_closed_the_defaults_stay_and_nothing_is_written(opened: Opened, way: str, page: int) -> None:
    autostart = FakeAutostart()
    desk = opened("", autostart)
    desk.turn_to(page)
    match way:
        case "later" if page == 0:
            desk.click(desk.window.later)
        case "escape":
            desk.press(Qt.Key.Key_Escape)
        case "control_w":
            desk.press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
        case _:
            desk.window.close()
    assert desk.closed == [True]
    assert (desk.file, desk.line.said, autostart.standing) == ({}, [], Standing.OFF)


def test_try_one_now_keeps_and_starts_a_break(desk: Desk) -> None:
    desk.turn_to(2)
    assert desk.window.primary.text() == "Try one now"
    desk.click(desk.window.primary)
    assert desk.line.said == ["reload", "break"]
    assert desk.closed == [True]


def test_turned_off_there_it_stays_off(opened: Opened) -> None:
    autostart = FakeAutostart()
    desk = opened("", autostart)
    desk.turn_to(2)
    desk.click(desk.window.last.at_login)
    assert desk.file == {"app": {"autostart": False}}
    desk.click(desk.window.finish)
    assert desk.file == {"app": {"autostart": False}}
    assert autostart.standing is Standing.OFF


def test_an_entry_the_person_turned_off_before_is_not_proposed_again(opened: Opened) -> None:
    autostart = FakeAutostart(Standing.TURNED_OFF)
    desk = opened("", autostart)
    desk.turn_to(2)
    assert not desk.window.last.at_login.isChecked()
    desk.click(desk.window.finish)
    assert desk.file == {"app": {"autostart": False}}


def test_the_switch_shows_what_the_desktop_will_do_not_what_the_setting_says(opened: Opened) -> None:
    desk = opened("[app]\nautostart = true\n", FakeAutostart(Standing.OFF))
    desk.turn_to(2)
    assert not desk.window.last.at_login.isChecked()
    desk.click(desk.window.last.at_login)
    assert desk.window.last.at_login.isChecked()


def test_an_entry_that_cannot_be_written_is_said_there_and_the_window_stays(opened: Opened) -> None:
    autostart = FakeAutostart()
    autostart.full = True
    desk = opened("", autostart)
    desk.turn_to(2)
    desk.click(desk.window.finish)
    assert desk.closed == []
    assert desk.file == {}
    assert "The entry can’t be written (No space left on device). Free some space." in desk.words()
    autostart.full = False
    desk.click(desk.window.finish)
    assert desk.closed == [True]


def test_settings_that_cannot_be_written_are_said_and_nothing_seems_chosen(desk: Desk) -> None:
    desk.path.parent.parent.mkdir(exist_ok=True)
    desk.path.parent.write_text("a file where the folder should be")
    desk.click(desk.window.interval.intervals.tiles[0])
    assert chosen(desk.window.interval.intervals.tiles) == ["45 min"]
    desk.turn_to(2)
    assert any("can’t be written" in words for words in desk.words())


def test_where_nothing_can_start_it_at_login_it_is_not_asked(opened: Opened) -> None:
    desk = opened("", AbsentAutostart("Not here."))
    desk.turn_to(2)
    assert "Start when I log in" not in desk.words()
    desk.click(desk.window.finish)
    assert (desk.file, desk.closed) == ({}, [True])


@pytest.mark.parametrize(("content", "speaks"), [("", False), ("[guide]\nvoice = true\n", True)])
def test_beside_a_screen_reader_the_voice_starts_off_unless_it_was_asked_for(
    opened: Opened, content: str, speaks: bool
) -> None:
    desk = opened(content, reader=True)
    desk.turn_to(2)
    assert desk.window.last.voice.isChecked() is speaks
    desk.click(desk.window.finish)
    assert desk.file["guide"]["voice"] is speaks


def test_without_a_tray_it_says_where_the_ring_is(opened: Opened) -> None:
    desk = opened(has_tray=False)
    desk.turn_to(2)
    assert IN_THE_SMALL_WINDOW in desk.words()
    assert NEAR_THE_CLOCK not in desk.words()


def test_turning_a_page_fades_and_the_new_page_has_the_keyboard_at_once(desk: Desk, qtbot: QtBot) -> None:
    pages = desk.window.findChildren(TurningPages)[0]
    desk.press(Qt.Key.Key_Return)
    assert pages.is_turning
    assert desk.window.fit.places.tiles[0].hasFocus()
    qtbot.waitUntil(lambda: not pages.is_turning)


def test_with_reduced_motion_a_page_turns_at_once(opened: Opened) -> None:
    desk = opened('[appearance]\nmotion = "reduced"\n')
    desk.press(Qt.Key.Key_Return)
    assert desk.window.index == 1
    assert not desk.window.findChildren(TurningPages)[0].is_turning


def test_the_way_on_is_always_in_the_same_place(desk: Desk) -> None:
    places = []
    for index in range(3):
        desk.turn_to(index)
        QApplication.processEvents()
        places.append(desk.window.primary.geometry())
    assert places[0] == places[1] == places[2]
    assert [button.isVisible() for button in (desk.window.later, desk.window.back, desk.window.finish)] == [
        False,
        True,
        True,
    ]
    desk.click(desk.window.back)
    assert desk.window.index == 1


def test_enter_presses_the_primary_button_except_on_another_one(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)
    assert desk.window.index == 1
    desk.window.back.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.window.index == 0
    desk.press(Qt.Key.Key_Enter)
    desk.press(Qt.Key.Key_Return)
    assert desk.window.index == 2
    desk.press(Qt.Key.Key_Return)
    assert desk.line.said[-1] == "break"


def test_tab_goes_from_what_is_asked_to_the_way_on(desk: Desk) -> None:
    window = desk.window
    ways = [[window.later], [window.back], [window.back, window.finish]]
    for index, page in enumerate(window.pages):
        desk.turn_to(index)
        wished = [*page.stops, *ways[index], window.primary]
        seen = []
        for _ in wished:
            seen.append(QApplication.focusWidget())
            desk.press(Qt.Key.Key_Tab)
        assert seen == wished


def test_every_control_has_a_name_and_the_switches_a_description(desk: Desk) -> None:
    for button in desk.window.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text()
    assert desk.window.last.at_login.accessibleName() == "Start when I log in"
    assert desk.window.last.voice.accessibleDescription() == "Handy when you can’t see the screen."


@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("smallest", [False, True])
def test_no_word_is_cut_at_any_size(desk: Desk, theme: Theme, size: float, smallest: bool) -> None:
    theme.set_text_size(size)
    if smallest:
        desk.window.resize(SMALLEST)
    for index, page in enumerate(desk.window.pages):
        desk.turn_to(index)
        for _ in range(8):  # a row that becomes a column is laid out in a few rounds
            QApplication.processEvents()
        for label in page.findChildren(Words):
            if label.isVisible():
                assert label.height() >= label.heightForWidth(label.width()) or not label.wordWrap(), label.text()
                assert label.width() >= label.minimumSizeHint().width(), label.text()
        assert page.page.width() <= page.viewport().width()
        for button in (desk.window.back, desk.window.finish, desk.window.primary):
            if button.isVisible():
                assert desk.window.rect().contains(button.geometry())
