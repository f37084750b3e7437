"""The overview as a person uses it: with the mouse, with the keyboard, with a screen reader, with big text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from deskbreak.core.advice import DISCLAIMER, EMERGENCY, WHEN_TO_GET_HELP
from deskbreak.faces.overview import open_face
from deskbreak.faces.overview.gallery import SITTING, STATES
from deskbreak.faces.overview.view import Act
from deskbreak.faces.theme import Theme
from tests.faces.overview.conftest import Desk, Line

S = "\u00a0"


def entries(menu: QMenu) -> dict[str, bool]:
    """The entries that can be seen, and whether they can be chosen."""
    return {a.text(): a.isEnabled() for a in menu.actions() if a.isVisible() and not a.isSeparator()}


def inside(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


HALF_PAST_TWO = replace(SITTING, now="2026-11-20T14:30:00+01:00")
AT_NOW = (14.5 - 8) / 10
"""Half past two on a line from eight to six, where no hours are set."""


def now_mark(line: QWidget) -> float:
    """Where along the line, from the left, its upright mark stands."""
    image = line.grab().toImage()
    inks = [image.pixelColor(x, 2).lightness() for x in range(image.width())]
    return inks.index(min(inks)) / image.width()


def test_it_appears_with_the_first_status_and_not_before(opened: Callable[..., Desk]) -> None:
    desk = opened()
    assert not desk.window.isVisible()
    desk.tell("sitting")
    assert desk.window.isVisible()
    assert desk.window.size() == QSize(400, 556)
    assert desk.window.big.headline.text().replace(S, " ") == "Next break in 13 min"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("sitting", ["Start a break", "Pause"]),
        ("heads-up", ["Start now", "Snooze", "Skip"]),
        ("break", ["Show the break window", "Pause"]),
        ("paused", ["Resume", "Start a break"]),
        ("just-back", ["I was sitting", "Start a break"]),
        ("undo", ["Start a break", "Undo"]),
    ],
)
def test_the_buttons_of_a_state(desk: Desk, state: str, words: list[str]) -> None:
    desk.tell(state)
    assert desk.buttons() == words


@pytest.mark.parametrize("state", STATES)
def test_there_is_one_filled_button_and_it_is_the_first_to_the_keyboard(desk: Desk, state: str) -> None:
    desk.tell(state)
    filled = [b for b in desk.acts.buttons.values() if b.isVisible() and b.property("look") == "primary"]
    assert filled == [desk.acts.first]


@pytest.mark.parametrize(
    ("state", "act", "said"),
    [
        ("sitting", Act.START, ("break", {})),
        ("heads-up", Act.START, ("break", {})),
        ("heads-up", Act.SKIP, ("skip", {})),
        ("break", Act.SHOW_BREAK, ("show", {"window": "break"})),
        ("paused", Act.RESUME, ("resume", {})),
        ("just-back", Act.WAS_SITTING, ("was_sitting", {})),
        ("undo", Act.UNDO, ("undo", {})),
    ],
)
def test_a_button_tells_the_agent(desk: Desk, state: str, act: Act, said: tuple[str, dict[str, object]]) -> None:
    desk.tell(state)
    desk.press(act)
    assert desk.said == [said]


def test_pause_offers_the_tray_s_lengths(desk: Desk) -> None:
    menu = desk.acts.buttons[Act.PAUSE].menu()
    assert list(entries(menu)) == [
        f"For 30{S}min",
        f"For 1{S}hour",
        f"For 2{S}hours",
        "Until tomorrow",
        "Until I turn them on",
    ]
    for action in menu.actions():
        action.trigger()
    assert [fields.get("seconds") for _, fields in desk.said if _ == "pause"][:3] == [1800, 3600, 7200]
    assert desk.said[-1] == ("pause", {})


def test_until_tomorrow_is_counted_when_it_is_chosen(desk: Desk) -> None:
    desk.tell(replace(SITTING, now="2026-11-20T14:30:00+01:00", clock_rate=60.0))
    desk.acts.buttons[Act.PAUSE].menu().actions()[3].trigger()
    assert desk.said == [("pause", {"seconds": 14 * 3600 + 1800})]  # until five


def test_without_a_demo_tomorrow_is_counted_by_the_clock_on_the_wall(desk: Desk) -> None:
    # What was last told may be hours old: nothing changes while one is away.
    desk.tell(replace(SITTING, now="2020-01-01T05:00:00+01:00"))
    desk.acts.buttons[Act.PAUSE].menu().actions()[3].trigger()
    seconds = desk.said[0][1]["seconds"]
    assert isinstance(seconds, int)
    end = datetime.fromtimestamp(datetime.now().timestamp() + seconds)
    assert (end.hour, end.minute) == (5, 0)


def test_snooze_offers_the_lengths_of_the_settings(desk: Desk) -> None:
    desk.tell(replace(STATES["offer"], snooze_lengths=(60, 1200)))
    menu = desk.acts.buttons[Act.SNOOZE].menu()
    assert list(entries(menu)) == [f"1{S}min", f"20{S}min"]
    menu.actions()[1].trigger()
    assert desk.said == [("snooze", {"seconds": 1200})]
    assert desk.acts.buttons[Act.SNOOZE].accessibleName() == "Snooze, 2 left"


def test_tab_goes_from_the_bold_button_to_the_links_and_the_corner(desk: Desk) -> None:
    big = desk.window.big
    desk.tell("just-back")
    desk.acts.first.setFocus()
    seen = []
    buttons = [desk.acts.buttons[Act.START], desk.acts.buttons[Act.WAS_SITTING]]
    wished = [*buttons, *big.links.values(), big.when_to_get_help, big.small_window]
    for _ in wished:
        seen.append(QApplication.focusWidget())
        desk.key(Qt.Key.Key_Tab)
    assert seen == wished


def test_where_the_focused_button_goes_the_bold_one_takes_over(desk: Desk) -> None:
    desk.acts.buttons[Act.PAUSE].setFocus()
    desk.tell("paused")
    assert desk.acts.buttons[Act.RESUME].hasFocus()


def test_a_minute_later_the_focus_is_where_it_was(desk: Desk) -> None:
    desk.acts.buttons[Act.PAUSE].setFocus()
    desk.tell(replace(SITTING, sitting_seconds=1980, next_offer_seconds=720))
    assert desk.acts.buttons[Act.PAUSE].hasFocus()


def test_the_settings_open_by_link_and_by_key(desk: Desk) -> None:
    QTest.mouseClick(desk.window.big.links["settings"], Qt.MouseButton.LeftButton)
    QTest.keyClick(desk.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert desk.said == [("show", {"window": "settings"})] * 2


def test_why_these_stretches_is_one_click_or_key_away(desk: Desk) -> None:
    QTest.mouseClick(desk.window.big.links["why"], Qt.MouseButton.LeftButton)
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    assert desk.said == [("show", {"window": "why"})] * 2


def test_the_disclaimer_and_when_to_get_help_are_one_click_away_and_come_into_view(desk: Desk) -> None:
    big = desk.window.big
    assert not big.advice.isVisible()
    assert "medical advice" in big.when_to_get_help.text()
    QTest.mouseClick(big.when_to_get_help, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert not big.when_to_get_help.isVisible()
    shown = [label.text().replace(S, " ") for label in big.advice.findChildren(QLabel) if label.isVisible()]
    assert shown == [DISCLAIMER, WHEN_TO_GET_HELP, EMERGENCY]
    emergency = big.advice.emergency
    assert emergency.hasFocus()
    assert emergency.visibleRegion().boundingRect() == emergency.rect()


@pytest.mark.parametrize("key", ["escape", "close_keys"])
def test_escape_closes_and_so_does_control_w(desk: Desk, key: str) -> None:
    if key == "escape":
        desk.key(Qt.Key.Key_Escape)
    else:
        desk.key(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert not desk.window.isVisible()
    assert desk.closed == [True]


def test_the_corner_makes_it_small_and_the_menu_makes_it_big(desk: Desk) -> None:
    QTest.mouseClick(desk.window.big.small_window, Qt.MouseButton.LeftButton)
    assert (desk.window.size(), desk.window.big.isVisible()) == (QSize(340, 100), False)
    assert desk.window.compact.title.text() == f"Sitting 32{S}min"
    desk.window.compact.menu.actions()[0].trigger()
    assert (desk.window.size(), desk.window.compact.isVisible()) == (QSize(400, 556), False)


@pytest.mark.parametrize(
    ("state", "name", "said"),
    [
        ("sitting", "Start a break", ("break", {})),
        ("heads-up", "Start now", ("break", {})),
        ("paused", "Resume", ("resume", {})),
        ("break", "Show the break window", ("show", {"window": "break"})),
    ],
)
def test_the_small_window_has_the_bold_button_as_an_icon(
    desk: Desk, state: str, name: str, said: tuple[str, dict[str, object]]
) -> None:
    desk.window.make_small()
    desk.tell(state)
    assert desk.window.compact.act.accessibleName() == name
    QTest.mouseClick(desk.window.compact.act, Qt.MouseButton.LeftButton)
    assert desk.said == [said]


def test_the_small_window_has_the_tray_s_menu(desk: Desk) -> None:
    assert entries(desk.window.compact.menu) == {
        "Big window": True,
        "Start a break now": True,
        "Snooze": False,
        "Skip this break": False,
        "I have just stretched": True,
        "I was sitting": False,
        "Pause reminders": True,
        "Settings": True,
        "Help": True,
        "Quit Deskbreak": True,
    }
    desk.tell("undo")
    assert "Undo snooze" in entries(desk.window.compact.menu)
    assert "Snooze" not in entries(desk.window.compact.menu)
    desk.tell("paused")
    assert "Resume reminders" in entries(desk.window.compact.menu)


def test_what_is_chosen_in_a_menu_below_the_menu_is_told_once(desk: Desk) -> None:
    desk.window.make_small()
    menu = desk.window.compact.menu
    menu.popup(QPoint(0, 0))
    for key in (*[Qt.Key.Key_Down] * 3, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.activePopupWidget() or menu, key)
    assert desk.said == [("pause", {"seconds": 1800})]


def test_a_menu_opened_by_key_takes_enter_at_once(desk: Desk) -> None:
    desk.acts.buttons[Act.PAUSE].setFocus()
    QTest.keyClick(desk.acts.buttons[Act.PAUSE], Qt.Key.Key_Space)
    QTest.keyClick(QApplication.activePopupWidget() or desk.window, Qt.Key.Key_Return)
    assert desk.said == [("pause", {"seconds": 1800})]


def test_without_a_tray_it_starts_small_and_closing_keeps_it(opened: Callable[..., Desk]) -> None:
    desk = opened("1")
    desk.tell("sitting")
    assert (desk.window.size(), desk.window.compact.isVisible()) == (QSize(340, 100), True)
    assert desk.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert desk.window.compact.toolTip().startswith("No tray on this desktop.")
    desk.key(Qt.Key.Key_Escape)
    assert (desk.window.isMinimized(), desk.closed) == (True, [])
    desk.line.present_asked.emit()
    assert not desk.window.isMinimized()


def test_without_a_tray_it_can_start_minimised(opened: Callable[..., Desk]) -> None:
    desk = opened("minimised")
    desk.tell("sitting")
    assert desk.window.isMinimized()


def test_when_the_agent_has_ended_closing_is_closing_again(opened: Callable[..., Desk]) -> None:
    desk = opened("1")
    desk.tell("sitting")
    desk.line.lost.emit()
    assert desk.window.close()
    assert desk.closed == [True]


def test_a_refused_choice_says_why_until_there_is_news(desk: Desk) -> None:
    desk.line.refused.emit("There is nothing to undo now.")
    assert desk.window.big.help.text().replace(S, " ") == "There is nothing to undo now."
    desk.tell("sitting")
    assert desk.window.big.help.text().startswith("Around")


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("narrow", [False, True])
def test_buttons_and_link_are_whole_at_every_size_of_text(
    desk: Desk, theme: Theme, state: str, size: float, narrow: bool
) -> None:
    theme.set_text_size(size)
    desk.tell(state)
    if narrow:
        desk.window.resize(360, 480)
    QApplication.processEvents()
    for widget in [*desk.acts.in_order(), *desk.window.big.links.values(), desk.window.big.when_to_get_help]:
        assert desk.window.rect().contains(inside(widget)), widget
        assert widget.width() >= widget.sizeHint().width()
        assert widget.height() >= widget.minimumSizeHint().height()


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("size", [1.0, 2.0])
def test_the_small_window_is_as_high_as_its_words(desk: Desk, theme: Theme, state: str, size: float) -> None:
    theme.set_text_size(size)
    desk.window.make_small()
    desk.tell(state)
    compact = desk.window.compact
    for words in (compact.title, compact.help):
        assert words.height() >= words.heightForWidth(words.width())
        assert desk.window.rect().contains(inside(words))


def test_read_from_the_right_everything_stands_on_the_other_side(desk: Desk) -> None:
    desk.tell(HALF_PAST_TWO)
    desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    big = desk.window.big
    assert inside(big.small_window).right() < 60
    assert inside(desk.acts.buttons[Act.START]).left() > inside(desk.acts.buttons[Act.PAUSE]).left()
    assert now_mark(big.today.line) == pytest.approx(1 - AT_NOW, abs=0.01)


def test_the_line_of_today_says_where_in_the_day_one_is(desk: Desk) -> None:
    desk.tell(HALF_PAST_TWO)
    assert now_mark(desk.window.big.today.line) == pytest.approx(AT_NOW, abs=0.01)


def test_the_ring_is_a_progress_bar_that_says_how_much(desk: Desk) -> None:
    ring = desk.window.big.ring
    told = QAccessible.queryAccessibleInterface(ring)
    assert told.role() is QAccessible.Role.ProgressBar
    assert told.text(QAccessible.Text.Name) == "Sitting"
    assert ring.text() == "32 of 45 minutes"
    assert (ring.value(), ring.maximum()) == (32, 45)


def test_today_is_a_list_of_its_marks(desk: Desk) -> None:
    line = desk.window.big.today.line
    told = QAccessible.queryAccessibleInterface(line)
    assert told.role() is QAccessible.Role.List
    assert told.text(QAccessible.Text.Name) == f"Today: 4{S}h 18{S}min sitting, 3 of 4 breaks"
    assert [line.item(row).text() for row in range(2)] == [
        f"Sitting from 09:02, 46{S}min",
        f"Break from 09:50, 4{S}min",
    ]


def test_the_look_follows_the_settings_file(desk: Desk, theme: Theme, tmp_path: Path) -> None:
    from deskbreak.storage import paths

    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text('[appearance]\ntheme = "dark"\ntext_size = 1.5\n')
    desk.tell("sitting")
    assert (theme.is_dark, theme.text_size) == (True, 1.5)


def test_the_face_opens_with_the_person_s_settings(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESKBREAK_HOME", str(tmp_path))
    monkeypatch.setenv("DESKBREAK_NO_TRAY", "1")
    line = Line()
    face = open_face(line, qapp)  # type: ignore[arg-type]
    line.status_changed.emit(SITTING)
    assert face.window.is_compact
    face.window.let_go()
    face.window.close()
    face.window.deleteLater()


def test_when_a_tray_comes_the_small_window_goes(opened: Callable[..., Desk]) -> None:
    desk = opened("1")
    desk.tell("sitting")
    desk.line.tray_came.emit()
    assert not desk.window.isVisible()


def test_who_has_made_it_big_keeps_it_and_can_close_it_from_then_on(opened: Callable[..., Desk]) -> None:
    desk = opened("1")
    desk.tell("sitting")
    desk.window.make_big()
    desk.line.tray_came.emit()
    assert desk.window.isVisible()
    desk.window.close()
    assert not desk.window.isVisible()
