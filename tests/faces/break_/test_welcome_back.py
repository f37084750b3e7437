"""The offer after an absence: what is gentler, and the way back to the usual levels."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deskbreak.faces.break_ import wording
from deskbreak.faces.break_.offer import OfferPage
from deskbreak.faces.break_.welcome_back import CAUTION, GentlerRow, WelcomeBackView
from tests.faces.break_.conftest import OFFER, Desk
from tests.faces.break_.test_guide import plain
from tests.faces.break_.test_offer import shown_words, tab_order

BACK = WelcomeBackView(
    lead=wording.gentler_start(16),
    rows=(
        GentlerRow("Kneeling lunge", "a_tuck", wording.at_level("Forward", 30), wording.at_level("Small", 20)),
        GentlerRow("Saddle pose", "b_cushion", wording.at_level("Upright", 30), wording.at_level("Upright", 30)),
    ),
    way_back="Two “Easy” answers bring a level back.",
)


@pytest.fixture
def page(desk: Desk) -> OfferPage:
    page = desk.told(OFFER).pages.offer
    page.show_view(replace(page.view, welcome_back=BACK))
    return page


def test_it_welcomes_and_shows_what_is_gentler(page: OfferPage) -> None:
    assert shown_words(page) == [
        "Welcome back",
        "We start a little gentler: your last stretch was 16 days ago.",
        "Two “Easy” answers bring a level back.",
        "Kneeling lunge", "Forward, 30 s", "Small, 20 s",
        "Saddle pose", "Upright, 30 s",
        "You have sat 47 min",
    ]  # fmt: skip


def test_the_minutes_sat_stand_above_start(desk: Desk, page: OfferPage) -> None:
    desk.window.resize(440, 600)
    desk.window.grab()
    sat = page.sat.mapTo(page, page.sat.rect().bottomLeft()).y()
    assert page.start.y() - 24 < sat < page.start.y()


def test_tab_goes_through_the_answers_before_the_usual_levels(page: OfferPage) -> None:
    order = [page.start, page.other, page.snooze, page.skip, page.welcome_back.keep]
    assert tab_order(page.start, 5) == order


def test_the_usual_levels_are_kept_after_one_question(desk: Desk, page: OfferPage) -> None:
    told: list[bool] = []
    page.keep_usual_chosen.connect(lambda: told.append(True))
    back = page.welcome_back
    back.keep.click()
    assert told == []
    assert CAUTION in shown_words(page)
    assert not back.keep.isVisible()
    assert desk.window.focusWidget() is back.keep_indeed
    back.keep_indeed.click()
    assert told == [True]


def test_asked_again_it_asks_again(page: OfferPage) -> None:
    page.welcome_back.keep.click()
    page.show_view(replace(page.view, welcome_back=None))
    page.show_view(replace(page.view, welcome_back=BACK))
    assert page.welcome_back.keep.isVisible()
    assert not page.welcome_back.caution.isVisible()


def test_a_minute_later_the_question_is_still_there(page: OfferPage) -> None:
    page.welcome_back.keep.click()
    page.show_view(replace(page.view, headline="You have sat 48 min"))
    assert page.welcome_back.caution.isVisible()


def test_without_an_absence_the_offer_is_as_ever(desk: Desk, page: OfferPage) -> None:
    desk.told(OFFER)
    assert plain(page.headline.text()) == "You have sat 47 min"
    assert "Welcome back" not in shown_words(page)
    assert not page.sat.isVisible()
    assert page.items.isVisible()
