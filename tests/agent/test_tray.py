"""The tray's menu as UI.md draws it (5.4), and what its items do. What the icon looks like is tried beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from deskbreak.agent.tray import Tray, TrayMenu, state_of
from deskbreak.agent.tray_icons import TrayState
from deskbreak.core import events as told
from deskbreak.core.rules import SECOND
from deskbreak.core.status import Status
from deskbreak.desktop.findings import Topic
from deskbreak.desktop.notifications_tray import TrayNotifications
from deskbreak.desktop.ports import Notice
from deskbreak.desktop.untried import WINDOWS
from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import paths

SITTING = Status(
    line="Sitting 32 min · break in 13 min",
    sitting_seconds=1920,
    mark_seconds=2700,
    next_offer_seconds=780,
    snoozes_left=2,
    snooze_lengths=(300, 600, 900),
)
ASKED = replace(SITTING, showing="offer")
UNDOING = replace(SITTING, undo_seconds=7, undo_of="snooze")


def words(menu: QMenu) -> list[str]:
    """The visible items from top to bottom, with “—” for a line between them."""
    visible = [action for action in menu.actions() if action.isVisible()]
    return ["—" if action.isSeparator() else action.text().replace("\u00a0", " ") for action in visible]


def item(menu: QMenu, text: str) -> QAction:
    (found,) = (action for action in menu.actions() if action.text().replace("\u00a0", " ") == text)
    return found


def under(menu: QMenu, text: str) -> QMenu:
    below = item(menu, text).menu()
    assert isinstance(below, QMenu)
    return below


@pytest.fixture
def menu(qapp: QApplication) -> TrayMenu:
    made = TrayMenu()
    made.show_status(SITTING)
    return made


def test_the_items_stand_in_the_order_of_the_design(menu: TrayMenu) -> None:
    assert words(menu) == [
        "Sitting 32 min · break in 13 min",
        "—",
        "Start a break now",
        "Snooze",
        "Skip this break",
        "—",
        "I have just stretched",
        "I was sitting",
        "—",
        "Pause reminders",
        "—",
        "Overview",
        "History",
        "Settings",
        "Help",
        "—",
        "Quit Deskbreak",
    ]


def test_the_pauses_stand_in_the_order_of_the_design(menu: TrayMenu) -> None:
    assert words(under(menu, "Pause reminders")) == [
        "For 30 min",
        "For 1 hour",
        "For 2 hours",
        "Until tomorrow",
        "—",
        "Until I turn them on",
    ]


def test_the_snoozes_are_those_of_the_settings(menu: TrayMenu) -> None:
    assert words(under(menu, "Snooze")) == ["5 min", "10 min", "15 min"]
    menu.show_status(replace(SITTING, snooze_lengths=(60, 7200)))
    assert words(under(menu, "Snooze")) == ["1 min", "120 min"]


@pytest.mark.parametrize(
    ("status", "text", "enabled"),
    [
        (SITTING, "Start a break now", True),
        (SITTING, "Snooze", False),
        (SITTING, "Skip this break", False),
        (SITTING, "I have just stretched", True),
        (SITTING, "I was sitting", False),
        (SITTING, "Pause reminders", True),
        (ASKED, "Snooze", True),
        (ASKED, "Skip this break", True),
        (replace(ASKED, showing="heads_up"), "Snooze", True),
        (replace(ASKED, showing="heads_up"), "Skip this break", True),
        (replace(ASKED, snoozes_left=0), "Snooze", False),
        (replace(ASKED, snoozes_left=0), "Skip this break", True),
        (replace(SITTING, can_was_sitting=True), "I was sitting", True),
        (UNDOING, "Undo snooze", True),
        (SITTING, "Quit Deskbreak", True),
        (SITTING, "Sitting 32 min · break in 13 min", False),
    ],
)
def test_what_does_not_apply_is_disabled(menu: TrayMenu, status: Status, text: str, enabled: bool) -> None:
    menu.show_status(status)
    assert item(menu, text).isEnabled() is enabled


def test_on_a_break_no_break_can_be_started_and_no_stretch_noted(menu: TrayMenu) -> None:
    menu.show_status(replace(SITTING, state="break"))
    assert not item(menu, "Start a break now").isEnabled()
    assert not item(menu, "I have just stretched").isEnabled()


@pytest.mark.parametrize(("choice", "text"), [("snooze", "Undo snooze"), ("skip", "Undo skip")])
def test_undo_takes_the_place_of_snooze_and_gives_it_back(menu: TrayMenu, choice: str, text: str) -> None:
    before = words(menu)
    menu.show_status(replace(UNDOING, undo_of=choice))
    assert words(menu) == [text if word == "Snooze" else word for word in before]
    menu.show_status(SITTING)
    assert words(menu) == before


def test_resume_takes_the_place_of_pause(menu: TrayMenu) -> None:
    before = words(menu)
    menu.show_status(replace(SITTING, state="paused", line="Paused"))
    assert words(menu)[1:] == ["Resume reminders" if word == "Pause reminders" else word for word in before[1:]]


@pytest.mark.parametrize(
    "status",
    [
        ASKED,
        replace(SITTING, can_was_sitting=True),
        replace(SITTING, state="away", line="Away"),
        replace(SITTING, state="off_hours"),
        replace(SITTING, state="break"),
        replace(SITTING, held=True, held_by=("call",)),
    ],
)
def test_items_never_move_otherwise(menu: TrayMenu, status: Status) -> None:
    before = words(menu)[1:]
    menu.show_status(status)
    assert words(menu)[1:] == before


@pytest.mark.parametrize(
    ("path", "event"),
    [
        (["Start a break now"], told.BreakChosen()),
        (["Snooze", "10 min"], told.SnoozeChosen(600 * SECOND)),
        (["Undo snooze"], told.UndoChosen()),
        (["Skip this break"], told.SkipChosen()),
        (["I have just stretched"], told.JustStretchedChosen()),
        (["I was sitting"], told.WasSittingChosen()),
        (["Pause reminders", "For 30 min"], told.PauseChosen(1800 * SECOND)),
        (["Pause reminders", "For 1 hour"], told.PauseChosen(3600 * SECOND)),
        (["Pause reminders", "For 2 hours"], told.PauseChosen(7200 * SECOND)),
        (["Pause reminders", "Until I turn them on"], told.PauseChosen()),
        (["Resume reminders"], told.ResumeChosen()),
    ],
)
def test_an_item_tells_what_was_chosen_once(menu: TrayMenu, path: list[str], event: told.Event) -> None:
    menu.show_status(replace(ASKED, can_was_sitting=True, undo_seconds=5, undo_of="snooze"))
    chosen: list[Any] = []
    menu.chosen.connect(chosen.append)
    place: QMenu = menu
    for text in path[:-1]:
        place = under(place, text)
    item(place, path[-1]).trigger()
    assert chosen == [event]


def test_until_tomorrow_is_told_apart_since_its_length_depends_on_the_hour(qtbot: QtBot, menu: TrayMenu) -> None:
    with qtbot.waitSignal(menu.pause_until_tomorrow_chosen, timeout=0), qtbot.assertNotEmitted(menu.chosen):
        item(under(menu, "Pause reminders"), "Until tomorrow").trigger()


@pytest.mark.parametrize(
    ("text", "window"), [("Overview", "overview"), ("History", "history"), ("Settings", "settings"), ("Help", "why")]
)
def test_the_windows_open_from_the_menu(qtbot: QtBot, menu: TrayMenu, text: str, window: str) -> None:
    with qtbot.waitSignal(menu.window_chosen, timeout=0) as chosen:
        item(menu, text).trigger()
    assert chosen.args == [window]


def test_quit_quits(qtbot: QtBot, menu: TrayMenu) -> None:
    with qtbot.waitSignal(menu.quit_chosen, timeout=0):
        item(menu, "Quit Deskbreak").trigger()


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (SITTING, TrayState.SITTING),
        (replace(SITTING, showing="heads_up"), TrayState.HEADS_UP),
        (replace(SITTING, showing="offer"), TrayState.DUE),
        (replace(SITTING, held=True, held_by=("call",)), TrayState.HELD),
        (replace(SITTING, state="break"), TrayState.BREAK),
        (replace(SITTING, state="paused"), TrayState.PAUSED),
        (replace(SITTING, state="away"), TrayState.AWAY),
        (replace(SITTING, state="off_hours"), TrayState.OFF_HOURS),
    ],
)
def test_each_state_has_its_picture(status: Status, state: TrayState) -> None:
    assert state_of(status) is state


@pytest.fixture
def tray(qapp: QApplication) -> Iterator[Tray]:
    made = Tray(symbolic=False)
    made.show_status(SITTING)
    yield made
    made.hide()


def icon_of(tray: Tray) -> QSystemTrayIcon:
    return tray.findChildren(QSystemTrayIcon)[-1]


def test_the_icon_says_the_line_and_is_painted_only_when_it_looks_different(tray: Tray) -> None:
    icon = icon_of(tray)
    assert icon.toolTip() == SITTING.line
    painted = icon.icon().cacheKey()
    tray.show_status(replace(SITTING, sitting_seconds=1925, line="Sitting on"))
    assert icon.toolTip() == "Sitting on"
    assert icon.icon().cacheKey() == painted
    tray.show_status(replace(SITTING, sitting_seconds=2500))
    assert icon.icon().cacheKey() != painted


def test_the_icon_is_painted_anew_in_ink_when_the_settings_say_so(tray: Tray) -> None:
    painted = icon_of(tray).icon().cacheKey()
    tray.set_symbolic(True)
    tray.show_status(SITTING)
    assert icon_of(tray).icon().cacheKey() != painted


def ink(tray: Tray) -> int:
    """How light the strongest points of the icon are, 0 to 255."""
    image = icon_of(tray).icon().pixmap(22, 22).toImage()
    colours = [image.pixelColor(x, y) for x in range(22) for y in range(22)]
    return max((colour.alpha(), colour.lightness()) for colour in colours)[1]


def test_the_icon_follows_the_panel_when_the_desktop_turns_dark_and_nothing_else_changes(
    qapp: QApplication, tray: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The screen in memory can't turn dark: a desktop whose panel always is takes its place.
    for desktop, is_dark in (("XFCE", False), ("GNOME", True), ("XFCE", False)):
        monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert (ink(tray) > 150) is is_dark


def test_a_panel_that_is_always_dark_has_a_light_icon_also_among_light_windows(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    made = Tray(symbolic=True)
    made.show_status(SITTING)
    assert ink(made) > 150
    made.hide()


def test_a_desktop_that_says_of_its_panel_whether_it_is_dark_is_believed(tray: Tray) -> None:
    for is_dark in (True, False):
        tray.set_panel_dark(is_dark)
        assert (ink(tray) > 150) is is_dark


def test_a_click_opens_the_overview_once_and_a_double_click_no_second_time(qtbot: QtBot, tray: Tray) -> None:
    reasons = QSystemTrayIcon.ActivationReason
    with qtbot.waitSignal(tray.overview_asked, timeout=0):
        icon_of(tray).activated.emit(reasons.Trigger)
    with qtbot.assertNotEmitted(tray.overview_asked):
        icon_of(tray).activated.emit(reasons.DoubleClick)
        icon_of(tray).activated.emit(reasons.Context)


def test_a_tray_that_comes_later_gets_an_icon_made_anew(qtbot: QtBot, tray: Tray) -> None:
    before = icon_of(tray)
    tray.make_anew()
    tray.show_status(SITTING)
    assert icon_of(tray) is not before
    assert icon_of(tray).toolTip() == SITTING.line
    with qtbot.waitSignal(tray.overview_asked, timeout=0):
        icon_of(tray).activated.emit(QSystemTrayIcon.ActivationReason.Trigger)


def test_a_balloon_is_shown_and_its_click_is_the_notice_s(qapp: QApplication) -> None:
    notifications, chosen = TrayNotifications(WINDOWS[Topic.NOTIFICATIONS]), list[str]()
    notifications.action_chosen.connect(chosen.append)
    shown: list[tuple[str, str]] = []
    notifications.balloon.connect(lambda summary, body: shown.append((summary, body)))
    notifications.send(Notice("Held", "Since ten.", (("default", "Open"),)))
    assert shown == [("Held", "Since ten.")]
    notifications.click()
    notifications.click()
    assert chosen == ["default"], "once"
    notifications.send(Notice("Noted"))
    notifications.click()
    notifications.send(Notice("Held", "", (("default", "Open"),)))
    notifications.withdraw()
    notifications.click()
    assert chosen == ["default"]


def test_the_tray_s_balloon_tells_of_its_click(qtbot: QtBot) -> None:
    tray = Tray(symbolic=False)
    tray.show_balloon("Held", "Since ten.")
    with qtbot.waitSignal(tray.balloon_clicked):
        tray._icon.messageClicked.emit()
    tray.hide()


def test_another_language_is_in_the_menu_at_once(qapp: QApplication) -> None:
    interpreter, tray = Interpreter(qapp, paths.translations()), Tray(symbolic=False)
    try:
        assert interpreter.speak("de")
        tray.say_anew()
        tray.show_status(Status(line="", snooze_lengths=(300,)))
        words = [action.text() for action in tray.menu.actions()]
        assert "Jetzt Pause beginnen" in words
        assert "Deskbreak beenden" in words
        assert not interpreter.speak("de"), "the same language again is no change"
    finally:
        tray.hide()
        interpreter.speak("en")
