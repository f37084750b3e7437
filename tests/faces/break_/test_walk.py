"""A break without stretches only asks to stand and walk: calm and complete, with the same ways to say no."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from deskbreak.core.guide import Wishes
from tests.faces.break_.conftest import BACK, BREAK, OFFER, Desk, Desks
from tests.faces.break_.test_guide import area, plain


@pytest.fixture
def walk(desks: Desks) -> Desk:
    return desks(wishes=Wishes(exercises=()))


def test_the_offer_asks_to_walk_and_can_be_started_put_off_or_skipped(walk: Desk) -> None:
    page = walk.told(OFFER).pages.offer
    assert plain(page.headline.text()) == "You have sat 47 min"
    assert plain(page.lead.text()) == "Stand up and walk a little."
    assert plain(page.start.text()) == "Start · about 2 min"
    assert page.walk.isVisible()
    assert not page.items.isVisible()
    assert not page.other.isVisible(), "there is no shorter walk"
    assert page.snooze.isVisible()
    assert page.skip.isVisible()


def test_an_offer_of_stretches_has_no_sign_of_a_walk(desk: Desk) -> None:
    assert not desk.told(OFFER).pages.offer.walk.isVisible()


def test_the_walk_has_a_clock_and_nothing_to_stop_or_count(walk: Desk) -> None:
    walk.told(BREAK).pass_seconds(20)
    page = walk.pages.guide
    assert (plain(page.title.text()), page.where.text()) == ("Walk", "")
    assert area(walk).dial.reading.digits == "1:40"
    assert page.on_stage.sign.isVisible()
    assert not page.steps.too_much.isVisible()
    assert not page.bar.isVisible()
    walk.press(Qt.Key.Key_Space)
    assert walk.face.conductor.now().paused


def test_a_walk_ends_with_well_done_and_no_question(walk: Desk) -> None:
    walk.told(BREAK).pass_seconds(120)
    assert walk.commands == ["finish"]
    walk.told(BACK)
    page = walk.pages.done
    assert plain(page.headline.text()) == "Well done"
    assert not page.question.isVisible()
    assert plain(page.next_break.text()).startswith("Next break around")


def test_too_much_of_a_walk_is_not_asked(walk: Desk) -> None:
    walk.told(BREAK).pass_seconds(20)
    walk.press(Qt.Key.Key_X)
    assert not walk.pages.guide.asks
