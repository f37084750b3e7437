"""“Ready for the next step?” as a page of the window: what it says, where Tab and the arrows go."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from deskbreak.faces.break_ import wording
from deskbreak.faces.break_.next_step_page import LevelView, NextStepPage, NextStepView
from deskbreak.faces.break_.tile import Thumbnail
from tests.faces.break_.conftest import LOADED, OFFER, Desk
from tests.faces.break_.test_guide import plain
from tests.faces.break_.test_offer import shown_words, tab_order

SADDLE = LOADED.library.exercises["saddle"]
VIEW = NextStepView(
    headline="Ready for the next step?",
    reason=wording.felt_easy(SADDLE, 12),
    now=LevelView("Upright", 45, "b_cushion"),
    following=LevelView("On hands", 20, "b_hands"),
    try_it="Try On hands",
    stay="Stay with Upright",
    note="Staying is just as good. You can go back at any time, without a question.",
)


@pytest.fixture
def page(desk: Desk) -> NextStepPage:
    """On show."""
    page = desk.told(OFFER).pages.next_step
    page.show_view(VIEW)
    desk.window.show_page(page, page.headline)
    return page


def test_it_says_why_and_shows_both_levels_with_their_seconds(page: NextStepPage) -> None:
    assert set(shown_words(page)) == {
        "Ready for the next step?",
        "The saddle pose felt easy three times in a row, and you have done it for 12 days.",
        "Now", "Upright", "45 s",
        "Next", "On hands", "20 s to begin with",
        "Staying is just as good. You can go back at any time, without a question.",
    }  # fmt: skip
    pictures = [one.accessibleName() for one in page.findChildren(Thumbnail)]
    assert pictures == ["Now: Upright, 45 seconds", "Next: On hands, 20 seconds"]
    assert page.accessibleName() == "Ready for the next step?"


def test_one_day_is_not_days() -> None:
    assert plain(wording.felt_easy(SADDLE, 1)).endswith("for 1 day.")


def test_another_level_takes_the_place_of_the_first(page: NextStepPage) -> None:
    page.show_view(VIEW)
    assert shown_words(page).count("Upright") == 1


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        (lambda page: page.stay, "stay_chosen"),
        (lambda page: page.try_it, "try_chosen"),
        (lambda page: page.no_suggestions, "no_suggestions_chosen"),
    ],
    ids=["stay", "try", "no suggestions"],
)
def test_each_answer_is_told(page: NextStepPage, button: Callable[[NextStepPage], object], signal: str) -> None:
    told: list[str] = []
    for name in ("stay_chosen", "try_chosen", "no_suggestions_chosen"):
        getattr(page, name).connect(lambda name=name: told.append(name))
    button(page).click()  # type: ignore[attr-defined]
    assert told == [signal]


def test_no_answer_weighs_more_than_the_other(page: NextStepPage) -> None:
    assert page.stay.property("look") == page.try_it.property("look") == "secondary"
    page.window().resize(440, 600)
    page.window().grab()
    assert page.stay.size() == page.try_it.size()


def test_tab_goes_from_the_headline_to_staying_trying_and_no_suggestions(desk: Desk, page: NextStepPage) -> None:
    assert desk.window.focusWidget() is page.headline
    order = [page.headline, page.stay, page.try_it, page.no_suggestions]
    assert tab_order(page.headline, 4) == order


def test_the_arrows_go_between_the_two_answers(desk: Desk, page: NextStepPage) -> None:
    desk.press(Qt.Key.Key_Right)
    assert desk.window.focusWidget() is page.try_it
    desk.press(Qt.Key.Key_Left)
    assert desk.window.focusWidget() is page.stay


def test_read_from_the_right_the_arrows_turn_round(desk: Desk, page: NextStepPage) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.press(Qt.Key.Key_Left)
    assert desk.window.focusWidget() is page.try_it


def test_the_answers_stay_in_the_smallest_window(desk: Desk, page: NextStepPage) -> None:
    desk.window.resize(380, 520)
    desk.window.grab()
    for button in (page.stay, page.try_it, page.no_suggestions):
        assert desk.window.rect().contains(button.mapTo(desk.window, button.rect().bottomRight()))
