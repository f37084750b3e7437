"""The whole tray process: what the person does on one side, what faces, history, tray and socket get on the other."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.agent.tray import Tray
from deskbreak.agent.wiring import Deskbreak
from deskbreak.control.server import ControlServer
from deskbreak.core import events as told
from deskbreak.core.history import Hold, Kind, Outcome
from deskbreak.core.status import Status
from deskbreak.desktop.clock import ScaledClock
from deskbreak.desktop.fake import FakeDesktop
from deskbreak.faces.link import AgentLink
from deskbreak.storage import paths
from tests.agent.desk import MORNING, SECOND, Desk, interpreter

SOON = 3000
WHERE = {"exercise": "lunge", "side": "left", "phase": "hold", "step": 3, "steps": 14, "seconds_left": 21}
LEFT = Hold("lunge", "left", 1, 45)


class Face(AgentLink):
    """A face without a window, over the real socket."""

    def __init__(self, window: str) -> None:
        super().__init__(paths.socket(), window)
        self.shown: list[Status] = []
        self.refusals: list[str] = []
        self.presented = 0
        self.status_changed.connect(self.shown.append)
        self.refused.connect(self.refusals.append)
        self.present_asked.connect(self._present)

    def gone(self) -> None:
        """Its process is no more."""
        self._end()

    def _present(self) -> None:
        self.presented += 1


def face(qtbot: QtBot, window: str = "break") -> Face:
    """A face that has just come and has the status."""
    made = Face(window)
    with qtbot.waitSignal(made.status_changed, timeout=SOON):
        made.open()
    return made


def told_of(qtbot: QtBot, one: Face, **fields: Any) -> None:
    """Wait until the face has heard a status with these fields."""

    def heard() -> None:
        assert {name: getattr(one.shown[-1], name) for name in fields} == fields

    qtbot.waitUntil(heard, timeout=SOON)


def come_due(desk: Desk) -> None:
    desk.work(minutes=45)
    desk.wait(seconds=10)
    assert desk.status.showing == "offer"


def test_it_begins_with_sitting_and_the_first_offer_far_away(desk: Desk) -> None:
    assert desk.status.state == "sitting"
    assert desk.status.next_offer_seconds == 45 * 60
    desk.work(minutes=10)
    assert desk.status.sitting_seconds == 600
    assert desk.faces.started == []


def test_the_heads_up_starts_the_break_face_so_that_the_offer_comes_without_delay(desk: Desk) -> None:
    desk.work(minutes=43, seconds=59)
    assert desk.faces.started == []
    desk.work(seconds=1)
    assert desk.faces.running == ["break"]


def test_a_face_hears_of_every_change_over_the_socket(qtbot: QtBot, desk: Desk) -> None:
    desk.work(minutes=44)
    one = face(qtbot)
    assert one.shown[-1].showing == "heads_up"
    desk.work(minutes=1)
    desk.wait(seconds=10)
    told_of(qtbot, one, showing="offer")
    desk.desktop.busy.begin("call")
    told_of(qtbot, one, showing="nothing", held_by=("call",))


def test_a_face_that_came_by_itself_is_not_presented_and_one_that_was_asked_for_is(qtbot: QtBot, desk: Desk) -> None:
    come_due(desk)
    one = face(qtbot)
    assert one.presented == 0
    desk.deskbreak.agent.start_break(False)
    qtbot.waitUntil(lambda: one.presented == 1, timeout=SOON)


def test_a_window_asked_for_before_its_process_is_there_is_presented_when_it_comes(qtbot: QtBot, desk: Desk) -> None:
    desk.deskbreak.agent.show("settings")
    assert desk.faces.running == ["settings"]
    one = face(qtbot, "settings")
    qtbot.waitUntil(lambda: one.presented == 1, timeout=SOON)
    desk.deskbreak.agent.show("settings")
    qtbot.waitUntil(lambda: one.presented == 2, timeout=SOON)
    assert desk.faces.started == ["settings"]


def test_a_snooze_over_the_socket_closes_the_offer_for_ten_minutes(qtbot: QtBot, desk: Desk) -> None:
    come_due(desk)
    one = face(qtbot)
    one.say("snooze", seconds=600)
    told_of(qtbot, one, showing="nothing", snoozes_left=1, undo_of="snooze")
    assert desk.status.mark_seconds - desk.status.sitting_seconds == 600
    assert [(entry.kind, entry.seconds) for entry in desk.history() if entry.kind is Kind.SNOOZED] == [
        (Kind.SNOOZED, 600)
    ]


def test_undo_opens_the_offer_again_and_its_time_runs_out(qtbot: QtBot, desk: Desk) -> None:
    come_due(desk)
    one = face(qtbot)
    one.say("skip")
    told_of(qtbot, one, showing="nothing", undo_of="skip")
    one.say("undo")
    told_of(qtbot, one, showing="offer", undo_of=None)
    one.say("skip")
    told_of(qtbot, one, showing="nothing")
    desk.wait(seconds=10.1)
    told_of(qtbot, one, undo_of=None, undo_seconds=0)
    one.say("undo")
    qtbot.waitUntil(lambda: one.refusals == ["There is nothing to undo now."], timeout=SOON)


def test_a_refused_choice_is_said_to_the_face_that_made_it(qtbot: QtBot, desk: Desk) -> None:
    one, other = face(qtbot), face(qtbot, "overview")
    with qtbot.waitSignal(one.refused, timeout=SOON):
        one.say("skip")
    assert other.refusals == []


def test_a_break_from_offer_to_finish(qtbot: QtBot, desk: Desk) -> None:
    come_due(desk)
    one = face(qtbot)
    one.say("break")
    told_of(qtbot, one, state="break", break_=None)
    one.say("progress", **WHERE, done=0.25, holds=[LEFT.to_json()])
    told_of(qtbot, one, state="break")
    qtbot.waitUntil(lambda: one.shown[-1].break_ is not None, timeout=SOON)
    desk.wait(seconds=5)
    now = desk.status.break_
    assert now is not None
    assert (now.exercise, now.step, now.seconds_left) == ("lunge", 3, 16)
    one.say("finish", holds=[LEFT.to_json()])
    told_of(qtbot, one, break_=None, sitting_seconds=0)
    (entry,) = (entry for entry in desk.history() if entry.kind is Kind.BREAK)
    assert (entry.outcome, entry.holds) == (Outcome.FINISHED, (LEFT,))
    assert desk.status.today.finished == 1


def test_a_paused_routine_runs_down_no_seconds(qtbot: QtBot, desk: Desk) -> None:
    desk.deskbreak.agent.start_break(False)
    one = face(qtbot)
    one.say("progress", **WHERE, paused=True, done=0.0)
    qtbot.waitUntil(lambda: one.shown[-1].break_ is not None, timeout=SOON)
    desk.wait(seconds=30)
    now = desk.status.break_
    assert now is not None
    assert now.seconds_left == 21


def test_a_short_break_is_told_to_the_face_and_forgotten_with_the_break(desk: Desk) -> None:
    desk.deskbreak.agent.start_break(True)
    assert desk.status.short_break
    desk.deskbreak.agent.start_break(False)
    assert desk.status.short_break
    desk.deskbreak.agent.feed(told.BreakFinished())
    desk.deskbreak.agent.start_break(False)
    assert not desk.status.short_break


@pytest.mark.parametrize(("done", "kind"), [(0.25, Outcome.STOPPED), (0.5, Outcome.PARTLY)])
def test_a_face_killed_in_a_break_ends_it_with_what_was_done(
    qtbot: QtBot, desk: Desk, done: float, kind: Outcome
) -> None:
    come_due(desk)
    one = face(qtbot)
    one.say("break")
    one.say("progress", **WHERE, done=done, holds=[LEFT.to_json()])
    qtbot.waitUntil(lambda: desk.status.break_ is not None, timeout=SOON)
    desk.wait(seconds=60)
    one.gone()
    desk.faces.fall_over("break")
    assert desk.status.state == "sitting"
    (entry,) = (entry for entry in desk.history() if entry.kind is Kind.BREAK)
    assert (entry.outcome, entry.holds, entry.seconds) == (kind, (LEFT,), 60)
    assert "The break window closed unexpectedly." in desk.notices()


def test_a_face_that_falls_over_at_an_offer_is_started_again_but_not_for_ever(desk: Desk) -> None:
    come_due(desk)
    desk.faces.fall_over("break")
    assert desk.faces.started == ["break", "break"]
    desk.faces.fall_over("break")
    assert desk.faces.started == ["break", "break"]
    assert desk.notices() == ["The break window can't be opened.", "Break is due"]
    assert desk.status.showing == "offer"
    desk.deskbreak.agent.choose(told.SnoozeChosen(300 * SECOND))
    desk.work(minutes=6)
    desk.wait(seconds=10)
    assert desk.faces.running == ["break"]


def test_a_face_that_closed_by_itself_is_left_closed(desk: Desk) -> None:
    come_due(desk)
    desk.faces.close("break")
    assert desk.faces.started == ["break"]


def test_another_face_that_falls_over_disturbs_nothing(desk: Desk) -> None:
    desk.deskbreak.agent.start_break(False)
    desk.deskbreak.agent.show("settings")
    desk.faces.fall_over("settings")
    assert desk.status.state == "break"


def test_held_for_half_an_hour_one_notification_says_so_and_its_button_starts_the_break(desk: Desk) -> None:
    desk.desktop.busy.begin("call")
    desk.work(minutes=74, seconds=59)
    assert desk.notices() == []
    desk.work(seconds=1)
    assert desk.notices() == ["A break is waiting"]
    assert desk.status.held
    desk.work(minutes=60)
    assert desk.notices() == ["A break is waiting"]
    desk.desktop.notifications.choose("break")
    assert desk.status.state == "break"


def test_after_a_call_nobody_is_asked_before_it_has_settled(desk: Desk) -> None:
    desk.desktop.busy.begin("call")
    desk.work(minutes=50)
    desk.desktop.busy.end("call")
    desk.wait(seconds=29)
    assert desk.status.showing == "heads_up"
    desk.wait(seconds=1)
    assert desk.status.showing == "offer"


def test_reading_that_counted_as_a_break_can_be_taken_back_in_the_notification(desk: Desk) -> None:
    desk.work(minutes=20)
    desk.wait(minutes=12)
    desk.idle.touch()
    assert desk.notices() == ["Counted as a break: 12\u00a0min away"]
    assert desk.status.just_back_seconds == 720
    desk.desktop.notifications.choose("was_sitting")
    assert desk.status.sitting_seconds == 32 * 60


def test_the_question_goes_with_the_next_heads_up(desk: Desk) -> None:
    desk.work(minutes=20)
    desk.wait(minutes=12)
    desk.work(minutes=43)
    assert desk.desktop.notifications.shown is not None
    desk.work(minutes=1)
    assert desk.desktop.notifications.shown is None


def test_a_break_from_the_screen_with_a_lock_asks_nothing(desk: Desk) -> None:
    desk.work(minutes=20)
    desk.desktop.lock.lock()
    desk.wait(minutes=12)
    desk.desktop.lock.unlock()
    assert desk.notices() == []


def test_the_tray_says_what_goes_on(desk: Desk) -> None:
    menu = desk.deskbreak.tray.menu
    desk.work(minutes=32)
    menu.aboutToShow.emit()
    assert menu.actions()[0].text().replace("\u00a0", " ") == "Sitting 32 min · break in 13 min"
    desk.deskbreak.agent.choose(told.PauseChosen(3600 * SECOND))
    assert menu.actions()[0].text() == "Paused until 10:32"


def test_a_pause_until_tomorrow_ends_in_the_morning(desk: Desk) -> None:
    desk.deskbreak.agent.pause_until_tomorrow()
    assert desk.status.paused_until is not None
    assert datetime.fromisoformat(desk.status.paused_until) == MORNING.replace(hour=5) + timedelta(days=1)


def test_while_nothing_changes_and_nobody_looks_the_alarm_rings_for_the_ring_and_the_file_alone(desk: Desk) -> None:
    """A twentieth of 45 minutes is 135 seconds, and the file is written every 300."""
    rings = 0

    def rang() -> None:
        nonlocal rings
        rings += 1

    desk.deskbreak.alarm.rang.connect(rang)
    desk.work(minutes=40)
    assert 17 <= rings <= 17 + 8


def test_while_somebody_looks_the_minutes_are_told_as_they_go_by(qtbot: QtBot, desk: Desk) -> None:
    one = face(qtbot, "overview")
    desk.work(minutes=3)
    qtbot.waitUntil(lambda: one.shown[-1].sitting_seconds == 180, timeout=SOON)
    assert {status.sitting_seconds for status in one.shown} >= {60, 120, 180}


def test_changed_settings_hold_at_once(desk: Desk) -> None:
    desk.work(minutes=20)
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text('[schedule]\ninterval = "30m"\n')
    desk.deskbreak.agent.reload()
    assert desk.status.next_offer_seconds == 600


def test_a_wrong_setting_is_said_and_the_default_serves(desktop_alone: object) -> None:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text('[schedule]\ninterval = "9h"\n')
    with Desk() as desk:
        assert desk.faces.started == ["notice"]
        assert desk.notices() == []
        assert desk.status.interval_seconds == 45 * 60


def test_a_setting_that_there_is_not_is_said_without_a_window(desktop_alone: object) -> None:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text('[schedule]\nintervall = "9h"\n')
    with Desk() as desk:
        assert desk.faces.started == []
        (notice,) = desk.notices()
        assert "settings.toml, line 2" in notice


def test_quit_over_the_socket_is_answered_and_asked_for(qtbot: QtBot, desk: Desk) -> None:
    one = face(qtbot, "overview")
    with qtbot.waitSignal(desk.deskbreak.endings.asked, timeout=SOON):
        one.say("quit")
    with qtbot.waitSignal(one.lost, timeout=SOON):
        desk.end()


def test_an_exception_nobody_expected_is_one_notice_and_the_counting_goes_on(desk: Desk) -> None:
    from deskbreak.agent.endings import say_unforeseen

    hook = say_unforeseen(desk.deskbreak.notices)
    for _ in range(3):
        fault = ValueError("out of the blue")
        hook(ValueError, fault, None)
    assert desk.notices() == ["Something went wrong inside deskbreak; it goes on."]
    assert "deskbreak.log" in desk.desktop.notifications.sent[0].body
    desk.work(minutes=1)
    assert desk.status.sitting_seconds == 60


def test_a_fault_while_telling_does_not_stop_the_alarm(qtbot: QtBot, desk: Desk) -> None:
    """As a bus or a display that is gone all of a sudden may cause it."""
    notices = desk.deskbreak.notices

    def fail(_status: Status) -> None:
        raise OSError("gone")

    notices.show_status = fail  # type: ignore[method-assign]
    desk.work(minutes=1)
    with qtbot.captureExceptions() as faults:
        desk.work(minutes=43)
    assert faults
    assert desk.status.showing == "heads_up"
    assert desk.deskbreak.alarm.moment is not None
    del notices.show_status  # type: ignore[method-assign]
    desk.work(minutes=1)
    desk.wait(seconds=10)
    assert desk.status.showing == "offer"


def test_on_a_hurried_clock_the_alarm_alone_brings_heads_up_and_offer(qtbot: QtBot, desktop_alone: object) -> None:
    """Nothing is driven by hand here: 45 minutes in half a second, ring after ring."""
    clock = ScaledClock(rate=6000.0)
    desktop = FakeDesktop(clock, self_timed=True)
    server = ControlServer(paths.socket())
    assert server.claim()
    deskbreak = Deskbreak(server, clock, desktop.sensors(), Tray(symbolic=False), interpreter())
    shown: list[str] = []
    deskbreak.agent.status_changed.connect(lambda status: shown.append(status.showing))
    hook = sys.excepthook
    deskbreak.start()
    sys.excepthook = hook
    desktop.idle.hold()
    qtbot.waitUntil(lambda: shown[-1:] == ["offer"], timeout=SOON * 2)
    assert "heads_up" in shown
    assert deskbreak.runtime.state.sitting(clock.now_ms()) >= 45 * 60 * SECOND
    deskbreak.end()
