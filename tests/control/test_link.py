"""A face's line to the agent, in both directions and to its end."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskbreak.core.errors import NotRunning
from deskbreak.core.status import BreakStatus, Status, Today
from deskbreak.faces.link import AgentLink
from tests.control.answering import Answering

SOON = 5000


@pytest.fixture
def link(qtbot: QtBot, answering: Answering, path: Path) -> AgentLink:
    """A link that is open and has the first status."""
    made = AgentLink(path, "break")
    with qtbot.waitSignal(made.status_changed, timeout=SOON):
        made.open()
    return made


def test_it_says_which_face_it_is_and_has_the_status(link: AgentLink, answering: Answering) -> None:
    assert answering.asked == [{"command": "face", "window": "break"}]
    assert len(answering.server.faces("break")) == 1


def test_each_change_comes_as_a_status(qtbot: QtBot, link: AgentLink, answering: Answering) -> None:
    now = Status(
        state="break",
        held_by=("call",),
        snooze_lengths=(300, 600),
        break_=BreakStatus("lunge", "left", "hold", 3, 14, 21),
        today=Today(600, 1, 1, 0, 0, (("2026-11-23T09:00:00+01:00", 600, "sitting"),)),
    )
    with qtbot.waitSignal(link.status_changed, timeout=SOON) as changed:
        for connection in answering.server.followers():
            connection.send({"status": now.to_json()})
    assert changed.args == [now]


def test_changes_come_in_order_and_none_is_left_out(qtbot: QtBot, link: AgentLink, answering: Answering) -> None:
    heard: list[int] = []
    link.status_changed.connect(lambda status: heard.append(status.sitting_seconds))
    for number in range(100):
        answering.tell(sitting_seconds=number)
    qtbot.waitUntil(lambda: len(heard) == 100, timeout=SOON)
    assert heard == list(range(100))


def test_what_the_person_chose_arrives(qtbot: QtBot, link: AgentLink, answering: Answering) -> None:
    link.say("snooze", seconds=300)
    qtbot.waitUntil(lambda: answering.asked[-1] == {"command": "snooze", "seconds": 300}, timeout=SOON)


def test_a_refusal_comes_with_its_sentence_and_next_step(qtbot: QtBot, link: AgentLink) -> None:
    with qtbot.waitSignal(link.refused, timeout=SOON) as refused:
        link.say("skip")
    assert refused.args == ["There is no break to skip now. Pause instead."]


def test_being_asked_for_is_told(qtbot: QtBot, link: AgentLink, answering: Answering) -> None:
    with qtbot.waitSignal(link.present_asked, timeout=SOON):
        answering.server.faces("break")[0].send({"present": True})


def test_the_agents_end_is_told_once_and_then_nothing_more_is_said(
    qtbot: QtBot, link: AgentLink, answering: Answering
) -> None:
    ends: list[bool] = []
    link.lost.connect(lambda: ends.append(True))
    with qtbot.waitSignal(link.lost, timeout=SOON):
        answering.server.close()
    link.say("skip")
    link.say("undo")
    assert ends == [True]


def test_an_agent_that_is_gone_is_noticed_by_saying_something(
    qtbot: QtBot, link: AgentLink, answering: Answering
) -> None:
    """Before the loop had time to read that the connection has ended."""
    answering.server.close()
    with qtbot.waitSignal(link.lost, timeout=SOON):
        link.say("skip")


def test_an_agent_that_talks_nonsense_is_no_agent(qtbot: QtBot, link: AgentLink, answering: Answering) -> None:
    (connection,) = answering.server.faces("break")
    with qtbot.waitSignal(link.lost, timeout=SOON):
        connection._peer.send(b"what?\n")


def test_without_an_agent_there_is_no_link(qapp: QApplication, path: Path) -> None:
    with pytest.raises(NotRunning):
        AgentLink(path, "break").open()


def test_a_status_of_a_later_version_is_read_for_what_is_known(
    qtbot: QtBot, link: AgentLink, answering: Answering
) -> None:
    record = {**Status(sitting_seconds=5).to_json(), "mood": "good"}
    with qtbot.waitSignal(link.status_changed, timeout=SOON) as changed:
        answering.server.faces("break")[0].send({"status": record})
    assert changed.args == [Status(sitting_seconds=5)]


def test_a_link_that_was_never_opened_says_nothing(qapp: QApplication, path: Path) -> None:
    with socket.socket(socket.AF_UNIX):
        AgentLink(path, "break").say("skip")
