"""The few notifications: what they say, and what their buttons mean."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from deskbreak.agent.notices import Notices
from deskbreak.core import effects as happen
from deskbreak.core import events as told
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.status import Status
from deskbreak.desktop.fake import FakeNotifications
from deskbreak.language.lengths import hours_and_minutes
from tests.agent.desk import MINUTE, MORNING

AWAY = happen.NoteNaturalBreak(30 * MINUTE, 18 * MINUTE, 12 * MINUTE)


class Shown:
    """Notices on a desktop that remembers, and what was chosen in them."""

    def __init__(self) -> None:
        self.desktop = FakeNotifications()
        self.notices = Notices(self.desktop)
        self.chosen: list[Any] = []
        self.notices.chosen.connect(self.chosen.append)
        self.notices.window_chosen.connect(self.chosen.append)

    def words(self) -> str:
        assert self.desktop.shown is not None
        return f"{self.desktop.shown.summary} | {self.desktop.shown.body}".replace("\u00a0", " ")

    def labels(self) -> list[str]:
        assert self.desktop.shown is not None
        return [label for _key, label in self.desktop.shown.actions]


@pytest.fixture
def shown(qapp: QApplication) -> Shown:
    return Shown()


@pytest.mark.parametrize(
    ("held_by", "ends"),
    [
        (("call",), "your call ends"),
        (("call", "fullscreen"), "your call ends"),
        (("presenting",), "your presentation ends"),
        (("fullscreen",), "full screen ends"),
        (("do_not_disturb",), "do not disturb ends"),
        ((), "you are free"),
    ],
)
def test_a_break_held_for_long_says_until_when(shown: Shown, held_by: tuple[str, ...], ends: str) -> None:
    shown.notices.say_held(Status(sitting_seconds=80 * 60, held_by=held_by))
    assert shown.words() == f"A break is waiting | You have sat 1 h 20 min. We ask when {ends}."
    assert shown.labels()[:2] == ["Start now", "I have just stretched"]


def test_an_absence_that_counted_as_a_break_asks_whether_it_was_one(shown: Shown) -> None:
    shown.notices.say_counted(AWAY, MORNING + timedelta(minutes=18))
    assert shown.words() == "Counted as a break: 12 min away | No key and no mouse since 09:18. Were you reading?"
    assert shown.labels()[0] == "I was sitting"


def test_the_question_goes_as_soon_as_its_choice_is_gone(shown: Shown) -> None:
    shown.notices.say_counted(AWAY, MORNING)
    shown.notices.show_status(Status(can_was_sitting=True))
    assert shown.desktop.shown is not None
    shown.notices.show_status(Status(can_was_sitting=False))
    assert shown.desktop.shown is None


def test_another_notice_is_not_withdrawn_with_it(shown: Shown) -> None:
    shown.notices.say_trouble(DeskbreakError("The disk is full.", "Free some space."))
    shown.notices.show_status(Status(can_was_sitting=False))
    assert shown.words() == "The disk is full. | Free some space."


def test_a_notice_that_took_the_place_of_the_question_stays_when_the_choice_goes(shown: Shown) -> None:
    shown.notices.say_counted(AWAY, MORNING)
    shown.notices.say_trouble(DeskbreakError("The disk is full.", "Free some space."))
    shown.notices.show_status(Status(can_was_sitting=False))
    assert shown.desktop.shown is not None


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("break", told.BreakChosen()),
        ("just_stretched", told.JustStretchedChosen()),
        ("was_sitting", told.WasSittingChosen()),
        ("default", "overview"),
    ],
)
def test_each_button_means_one_thing(shown: Shown, key: str, meant: object) -> None:
    shown.desktop.choose(key)
    assert shown.chosen == [meant]


@pytest.mark.parametrize(
    ("seconds", "words"), [(59, "0 min"), (60, "1 min"), (3599, "59 min"), (3600, "1 h"), (5460, "1 h 31 min")]
)
def test_lengths_are_said_as_people_say_them(seconds: int, words: str) -> None:
    assert hours_and_minutes(seconds).replace("\u00a0", " ") == words
