"""The whole tray process: what the person does on one side, what faces, history and icon get on the other."""

from __future__ import annotations

from tests.agent.desk import Desk


def test_it_begins_with_sitting(desk: Desk) -> None:
    assert desk.status.state == "sitting"
    assert desk.status.next_offer_seconds == 45 * 60
    desk.work(minutes=10)
    assert desk.status.sitting_seconds == 600
