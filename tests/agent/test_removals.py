"""The person has history removed, and has ten seconds to think again."""

from __future__ import annotations

import pytest

from deskbreak.agent.removals import WAY_BACK_MS
from deskbreak.control.messages import Message
from deskbreak.core.history import Kind
from tests.agent.desk import MORNING, Desk


class Face:
    """A connection that remembers what it was told."""

    follows = False
    window = "history"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.told: list[Message] = []

    def send(self, message: Message) -> None:
        self.told.append(message)

    def say(self, **message: object) -> Message:
        """Ask, and get the answer."""
        self._desk.deskbreak.commands.answer(self, dict(message))  # type: ignore[arg-type]
        return self.told[-1]


@pytest.fixture
def worked(desk: Desk) -> Desk:
    """A desk after an hour that was left for a while."""
    desk.work(minutes=20)
    desk.wait(minutes=30)
    return desk


@pytest.fixture
def face(worked: Desk) -> Face:
    return Face(worked)


def test_a_day_is_gone_for_the_history_and_for_the_status(worked: Desk, face: Face) -> None:
    assert worked.status.today.sitting_seconds > 0
    answer = face.say(command="remove_history", day=MORNING.date().isoformat())
    assert worked.history() == []
    assert answer["status"]["today"]["sitting_seconds"] == 0


@pytest.mark.parametrize("what", [{"all": True}, {"day": MORNING.date().isoformat()}])
def test_it_can_be_had_back_for_ten_seconds(worked: Desk, face: Face, what: dict[str, object]) -> None:
    before = worked.history()
    face.say(command="remove_history", **what)
    way_back = worked.deskbreak.removals.findChildren(object)[0]
    assert way_back.property("interval") == WAY_BACK_MS == 10_000
    assert way_back.property("active")
    assert face.say(command="restore_history")["ok"]
    assert worked.history() == before
    assert not way_back.property("active")


def test_later_it_is_refused(worked: Desk, face: Face) -> None:
    face.say(command="remove_history", all=True)
    worked.deskbreak.removals.let_go()  # as the timer does
    assert face.say(command="restore_history")["error"]["code"] == 4
    assert worked.history() == []


def test_counting_goes_on_meanwhile(worked: Desk, face: Face) -> None:
    face.say(command="remove_history", all=True)
    worked.work(minutes=10)
    worked.wait(minutes=10)
    face.say(command="restore_history")
    assert [entry.kind for entry in worked.history()].count(Kind.SITTING) == 2


@pytest.mark.parametrize(
    "message", [{}, {"day": "yesterday"}, {"day": None}, {"all": False}, {"all": True, "day": "soon"}, {"day": 5}]
)
def test_a_slip_removes_nothing(worked: Desk, face: Face, message: dict[str, object]) -> None:
    before = worked.history()
    assert face.say(command="remove_history", **message)["error"]["code"] == 2
    assert worked.history() == before
