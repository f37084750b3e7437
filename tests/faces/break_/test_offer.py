from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from deskbreak.core.guide import Wishes
from tests.faces.break_.conftest import BREAK, HEADS_UP, OFFER, QUIET, Desk, Desks


def shown_words(widget: QWidget) -> list[str]:
    return [label.text().replace("\u00a0", " ") for label in widget.findChildren(QLabel) if label.isVisible()]


def tab_order(first: QWidget, count: int) -> list[QWidget]:
    """The visible things that Tab visits from `first` on."""
    order = [first]
    at = first
    while len(order) < count:
        at = at.nextInFocusChain()
        if at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(at)
    return order


def test_it_says_how_long_one_has_sat_and_what_the_break_is_made_of(desk: Desk) -> None:
    page = desk.told(OFFER).pages.offer
    words = shown_words(page)
    assert page.headline.text().replace("\u00a0", " ") == "You have sat 47 min"
    assert {"Kneeling lunge", "Saddle pose", "You need", "Mat", "Folded towel", "Cushion"} <= {
        word.replace("\u00a0", " ") for word in words
    }
    assert page.start.text().startswith("Start · about ")


def test_it_appears_without_the_focus(desk: Desk) -> None:
    desk.told(OFFER)
    assert desk.window.isVisible()
    assert desk.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert desk.window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert desk.window.windowTitle() == "Stretch break"


def test_asked_for_it_comes_with_the_focus(desk: Desk) -> None:
    desk.face.present()
    desk.told(OFFER)
    assert not desk.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_start_short_and_skip_say_so(desk: Desk) -> None:
    page = desk.told(OFFER).pages.offer
    for button in (page.start, page.other, page.skip):
        button.click()
    assert desk.said == [("break", {"short": False}), ("break", {"short": True}), ("skip", {})]


def test_with_the_short_length_chosen_the_second_button_is_the_full_one(desks: Desks) -> None:
    desk = desks(wishes=Wishes(length="short"))
    page = desk.told(OFFER).pages.offer
    assert page.other.text() == "Full"
    page.start.click()
    page.other.click()
    assert desk.said == [("break", {"short": True}), ("break", {"short": False})]


def test_the_short_break_tells_what_it_leaves_out(desk: Desk) -> None:
    page = desk.told(OFFER).pages.offer
    assert page.other.accessibleDescription() == "Leaves out: Kneeling lunge."


def test_the_snooze_menu_has_each_length_with_its_end(desk: Desk) -> None:
    snooze = desk.told(OFFER).pages.offer.snooze
    assert snooze.accessibleName() == "Snooze, 2 left"
    lines = [action.text() for action in snooze.menu_shown.actions() if not action.isSeparator()]
    assert lines == [
        "5\u00a0min\tuntil 14:35",
        "10\u00a0min\tuntil 14:40",
        "15\u00a0min\tuntil 14:45",
        "2 snoozes left for this break",
    ]
    snooze.menu_shown.actions()[1].trigger()
    assert desk.said == [("snooze", {"seconds": 600})]


def test_without_snoozes_left_there_is_no_snooze_button(desk: Desk) -> None:
    page = desk.told(replace(OFFER, snoozes_left=0)).pages.offer
    assert not page.snooze.isVisible()
    assert page.other.isVisible()


@pytest.mark.parametrize(("left", "command"), [(1, "snooze"), (0, "skip")])
def test_esc_and_closing_put_the_break_off_while_that_is_possible(desk: Desk, left: int, command: str) -> None:
    desk.told(replace(OFFER, snoozes_left=left))
    desk.press(Qt.Key.Key_Escape)
    desk.window.close()
    assert desk.commands == [command, command]
    assert desk.window.isVisible(), "only the agent’s answer takes it away"


def test_o_and_k_choose_the_short_break_and_skip(desk: Desk) -> None:
    desk.told(OFFER)
    desk.press(Qt.Key.Key_O)
    desk.press(Qt.Key.Key_K)
    assert desk.said == [("break", {"short": True}), ("skip", {})]


def test_single_keys_can_be_turned_off(desks: Desks) -> None:
    desk = desks(single_keys=False)
    desk.told(OFFER)
    desk.press(Qt.Key.Key_K)
    assert desk.said == []


def test_tab_goes_from_start_to_short_snooze_and_skip(desk: Desk) -> None:
    page = desk.told(OFFER).pages.offer
    assert desk.window.focusWidget() is page.start
    assert tab_order(page.start, 4) == [page.start, page.other, page.snooze, page.skip]


def test_the_office_and_the_desk_have_their_own_tiles(desks: Desks) -> None:
    office = desks(wishes=Wishes(place="office"))
    assert "Standing hip stretch" in shown_words(office.told(OFFER).pages.offer)
    seated = desks(wishes=Wishes(place="desk"))
    assert "Chair-edge hip opener" in shown_words(seated.told(OFFER).pages.offer)


def test_the_window_goes_when_the_offer_goes_and_the_face_ends(desk: Desk, quits: list[bool]) -> None:
    desk.told(OFFER).told(QUIET)
    assert not desk.window.isVisible()
    assert quits == [True]


def test_the_face_stays_while_anything_is_on_show(desk: Desk, quits: list[bool]) -> None:
    desk.told(HEADS_UP).told(OFFER).told(BREAK)
    assert quits == []


def test_every_button_has_a_name(desk: Desk) -> None:
    desk.told(OFFER)
    for button in desk.window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text()
