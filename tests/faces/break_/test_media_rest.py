"""What rests in a break (music, films) is told once when it begins and once when it ends, however it ends."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt

from deskbreak.core.guide import Wishes
from tests.faces.break_.conftest import BACK, BREAK, OFFER, Desk, Desks

IN_HOLD = 39


def followed(desk: Desk) -> list[str]:
    told: list[str] = []
    desk.face.conductor.began.connect(partial(told.append, "began"))
    desk.face.conductor.ended.connect(partial(told.append, "ended"))
    return told


def to_its_end(desk: Desk) -> None:
    desk.pass_seconds(600)


def stopped(desk: Desk) -> None:
    desk.face.close()
    desk.pages.guide.answers.second.click()


def hurt(desk: Desk) -> None:
    desk.press(Qt.Key.Key_X)
    desk.pages.guide.answers.last.click()


def by_somebody_else(desk: Desk) -> None:
    desk.told(BACK)


STRETCHES, WALK = Wishes(), Wishes(exercises=())


@pytest.mark.parametrize(
    ("wishes", "end"),
    [(STRETCHES, end) for end in (to_its_end, stopped, hurt, by_somebody_else)]
    + [(WALK, end) for end in (to_its_end, stopped, by_somebody_else)],
)
def test_a_break_begins_once_and_ends_once(desks: Desks, wishes: Wishes, end: Callable[[Desk], None]) -> None:
    desk = desks(wishes=wishes)
    told = followed(desk)
    desk.told(OFFER).told(BREAK).told(BREAK).pass_seconds(IN_HOLD)
    assert told == ["began"]
    end(desk)
    assert told == ["began", "ended"]
    desk.told(BACK).told(BACK)
    assert told == ["began", "ended"]
