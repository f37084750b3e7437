"""How a break is asked for: by a window, or by a notification where any window would take the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from deskbreak.agent.asking import Asking
from deskbreak.agent.notices import Notices
from deskbreak.core import events as told
from deskbreak.core.status import Status
from deskbreak.desktop.appearing import Appearing
from deskbreak.desktop.fake import FakeNotifications
from tests.agent.desk import FakeFaces

LEFT = {"snoozes_left": 2, "snooze_lengths": (300, 600), "sitting_seconds": 44 * 60}
HEADS_UP = Status(showing="heads_up", next_offer_seconds=60, **LEFT)
OFFER = Status(showing="offer", next_offer_seconds=0, **LEFT)
SNOOZED = Status(
    **LEFT | {"snoozes_left": 1},
    undo_seconds=10,
    undo_of="snooze",
    next_offer_seconds=300,
    now="2026-11-23T09:44:00+01:00",
)
SKIPPED = Status(**LEFT, undo_seconds=10, undo_of="skip", next_offer_seconds=2700)


class Room:
    """The agent's asking on a desktop that remembers."""

    def __init__(self, how: Appearing) -> None:
        self.how = how
        self.desktop = FakeNotifications()
        self.notices = Notices(self.desktop)
        self.faces = FakeFaces()
        self.chosen: list[told.Event] = []
        self.notices.chosen.connect(self.chosen.append)
        self.asking = Asking(self.faces, self.notices, lambda: self.how)  # type: ignore[arg-type]  # faces that are no processes

    def show(self, status: Status) -> str:
        self.asking.show_status(status)
        shown = self.desktop.shown
        if shown is None:
            return ""
        return " | ".join((shown.summary, shown.body, *(label for _, label in shown.actions))).replace("\u00a0", " ")


@pytest.fixture
def wayland_only(qapp: QApplication) -> Room:
    """A desktop on which each window takes the keyboard."""
    return Room(Appearing.NOTICE)


def test_where_a_window_leaves_the_keyboard_alone_it_asks(qapp: QApplication) -> None:
    for how in (Appearing.WINDOW, Appearing.UNMANAGED):
        room = Room(how)
        room.asking.begin()
        assert room.show(HEADS_UP) == room.show(OFFER) == room.show(SNOOZED) == ""
        assert (room.faces.running, room.faces.appearing) == (["break"], how)


def test_elsewhere_a_notification_asks_and_no_window_comes_up(wayland_only: Room) -> None:
    wayland_only.asking.begin()
    sat = "You have sat 44 min | Start now | Snooze 5 min | Skip"
    assert wayland_only.show(HEADS_UP) == f"Stretch break in 1 min | {sat}"
    assert wayland_only.show(OFFER) == f"Break is due | {sat}"
    assert wayland_only.faces.running == []
    assert all(notice.stays for notice in wayland_only.desktop.sent), "it waits for an answer"


def test_each_is_said_once_however_often_the_minutes_are_told(wayland_only: Room) -> None:
    wayland_only.asking.begin()
    for seconds in (60, 31, 10):
        wayland_only.show(Status(showing="heads_up", next_offer_seconds=seconds, **LEFT))
    assert len(wayland_only.desktop.sent) == 1


def test_a_short_heads_up_says_its_seconds(wayland_only: Room) -> None:
    wayland_only.asking.begin()
    assert wayland_only.show(Status(showing="heads_up", next_offer_seconds=20)).startswith("Stretch break in 20 s |")


def test_no_snooze_is_offered_where_none_is_left(wayland_only: Room) -> None:
    wayland_only.asking.begin()
    assert wayland_only.show(Status(showing="offer", snooze_lengths=(300,))).endswith("| Start now | Skip")


def test_a_choice_can_be_taken_back_for_as_long_as_undo_lasts(wayland_only: Room) -> None:
    wayland_only.asking.begin()
    wayland_only.show(OFFER)
    assert wayland_only.show(SNOOZED) == "Snoozed until 09:49 | 1 snooze left | Undo"
    assert wayland_only.show(Status()) == ""
    assert wayland_only.show(SKIPPED) == "Break skipped | Next one in 45 min | Undo"


def test_what_blocks_takes_the_notification_away(wayland_only: Room) -> None:
    wayland_only.asking.begin()
    wayland_only.show(OFFER)
    assert wayland_only.show(Status(held_by=("call",), held=True)) == ""
    wayland_only.show(OFFER)
    assert wayland_only.show(Status(state="break", showing="offer")) == ""


@pytest.mark.parametrize(
    ("key", "meant"),
    [("break", told.BreakChosen()), ("snooze", told.SnoozeChosen(300_000)), ("skip", told.SkipChosen())],
)
def test_the_buttons_mean_what_those_of_the_window_mean(wayland_only: Room, key: str, meant: told.Event) -> None:
    wayland_only.asking.begin()
    wayland_only.show(OFFER)
    wayland_only.desktop.choose(key)
    assert wayland_only.chosen == [meant]


def test_undo_is_a_button_too(wayland_only: Room) -> None:
    wayland_only.asking.begin()
    wayland_only.show(SNOOZED)
    wayland_only.desktop.choose("undo")
    assert wayland_only.chosen == [told.UndoChosen()]


def test_an_xwayland_that_comes_between_two_breaks_is_used(wayland_only: Room) -> None:
    wayland_only.asking.begin()
    wayland_only.show(OFFER)
    wayland_only.show(Status())
    wayland_only.how = Appearing.WINDOW
    wayland_only.asking.begin()
    assert wayland_only.show(OFFER) == ""
    assert wayland_only.faces.running == ["break"]


def test_a_window_that_can_not_be_opened_is_stood_in_for(qapp: QApplication) -> None:
    room = Room(Appearing.WINDOW)
    room.asking.begin()
    room.asking.do_without_window(OFFER)
    assert room.desktop.shown is not None
    room.asking.begin()
    assert room.show(OFFER) == "", "the next break tries again"
