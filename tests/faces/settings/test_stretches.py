"""The page Stretches: the place's own stretches, each on or off, and what that comes to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from deskbreak.core.exercises import Library
from deskbreak.core.options import AVOID
from deskbreak.core.plan import plan
from deskbreak.core.suiting import Wishes
from deskbreak.faces.settings.picked import is_taken, offered, with_switch
from deskbreak.faces.settings.stretches import AVOIDED, StretchesPage
from deskbreak.storage import library
from tests.faces.settings.conftest import Desk

Opened = Callable[[str], Desk]


@pytest.fixture(scope="module")
def shipped() -> Library:
    return library.load().library


def stretches(desk: Desk) -> StretchesPage:
    page = desk.page("Stretches")
    assert isinstance(page, StretchesPage)
    return page


def names(desk: Desk) -> list[str]:
    return [card.exercise.id for card in stretches(desk).cards]


def test_each_place_has_its_own_stretches(desk: Desk) -> None:
    assert names(desk) == ["lunge", "saddle"]
    stretches(desk).where.control.button(1).click()
    assert desk.file == {"guide.place": "office"}
    assert names(desk) == ["stand", "fig4_seat"]
    stretches(desk).where.control.button(2).click()
    assert names(desk) == ["small"]


def test_how_long_a_break_takes_is_said_at_once(desk: Desk, shipped: Library) -> None:
    full, short = plan(shipped, Wishes()).minutes, plan(shipped, Wishes(length="short")).minutes
    assert full != short
    assert stretches(desk).time == f"about {full}\u00a0min"
    stretches(desk).length.control.button(1).click()
    assert desk.file == {"guide.length": "short"}
    assert stretches(desk).time == f"about {short}\u00a0min"


def test_a_stretch_that_is_off_is_left_out_and_on_again_leaves_no_trace(desk: Desk) -> None:
    lunge = stretches(desk).cards[0]
    lunge.switch.click()
    kept = desk.file["guide.exercises"]
    assert isinstance(kept, list)
    assert "lunge" not in kept
    assert {"saddle", "stand", "small"} <= set(kept)
    assert not lunge.switch.isChecked()
    lunge.switch.click()
    assert desk.file == {}


def test_without_any_a_break_is_a_walk_and_the_page_says_so(desk: Desk) -> None:
    page = stretches(desk)
    assert not page.note.isVisible()
    for card in page.cards:
        card.switch.click()
    assert desk.file == {"guide.exercises": []}
    assert page.note.isVisible()
    page.cards[1].switch.click()
    assert not page.note.isVisible()
    assert [card.switch.isChecked() for card in page.cards] == [False, True]


def test_what_is_avoided_is_a_list_in_the_order_of_the_page(desk: Desk) -> None:
    page = stretches(desk)
    page.avoided.marks["back"].click()
    page.avoided.marks["knee"].click()
    assert desk.file == {"guide.avoid": ["knee", "back"]}
    assert page.cards[0].line.text().replace("\u00a0", " ") == "Off because of: knee"
    assert page.cards[0].switch.accessibleDescription() == "Off because of: knee"
    desk.undo()
    desk.undo()
    assert desk.file == {}
    assert page.cards[0].line.text().startswith("Opens the front")


def test_every_thing_to_avoid_is_on_the_page() -> None:
    assert AVOID.kind.read(list(AVOIDED)) == tuple(AVOIDED)
    assert all(name in AVOID.kind.allowed for name in AVOIDED)
    assert AVOID.kind.allowed.count(",") == len(AVOIDED) - 1


@pytest.mark.parametrize("place", ["floor", "office", "desk"])
def test_a_switch_changes_one_place_only(shipped: Library, place: str) -> None:
    for other in {"floor", "office", "desk"} - {place}:
        before = plan(shipped, Wishes(place=other)).exercises
        for stretch in offered(shipped, Wishes(place=place)):
            taken = with_switch(shipped, Wishes(place=place), stretch.id, False)
            if taken:
                after = plan(shipped, Wishes(place=other, exercises=tuple(taken))).exercises
                assert [one.id for one, _ in after] == [one.id for one, _ in before]


def test_a_list_by_hand_keeps_what_it_left_out(shipped: Library) -> None:
    mine = Wishes(exercises=("lunge",))
    assert is_taken(shipped, mine, "lunge")
    assert not is_taken(shipped, mine, "saddle")
    assert with_switch(shipped, mine, "saddle", True) == ["lunge", "saddle"]
    assert with_switch(shipped, mine, "lunge", False) == []


def test_why_these_stretches_is_one_click_or_key_away(desk: Desk) -> None:
    stretches(desk).why.click()
    desk.press(Qt.Key.Key_F1)
    assert desk.line.said == ["show", "show"]


def test_thumbnails_can_be_painted_in_every_look(opened: Opened) -> None:
    desk = opened('appearance.figure = "d"\n')
    assert all(not card.grab().isNull() for card in stretches(desk).cards)
    before = stretches(desk).cards[0]
    desk.edit('appearance.figure = "e"\n')
    assert stretches(desk).cards[0] is not before
