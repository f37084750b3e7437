"""Every line of the composition root carries something: what is said at one end arrives at the other."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from deskbreak.core import events as told
from deskbreak.desktop.appearing import Appearing
from deskbreak.faces.link import AgentLink
from deskbreak.storage import paths
from tests.agent.desk import SECOND, Desk

SOON = 3000


def item(menu: QMenu, text: str) -> QAction:
    (found,) = (action for action in menu.actions() if action.text().replace("\u00a0", " ") == text)
    return found


def icon(desk: Desk) -> QSystemTrayIcon:
    return desk.deskbreak.tray.findChildren(QSystemTrayIcon)[-1]


def rings_at(desk: Desk) -> datetime:
    """The real time at which the alarm wakes the process."""
    (job,) = desk.deskbreak.alarm._scheduler.get_jobs()
    when: datetime = job.next_run_time
    return when


def test_what_is_chosen_in_the_tray_is_done(desk: Desk) -> None:
    menu = desk.deskbreak.tray.menu
    desk.work(minutes=45)
    desk.wait(seconds=10)
    snoozes = item(menu, "Snooze").menu()
    assert isinstance(snoozes, QMenu)
    item(snoozes, "10 min").trigger()
    assert desk.status.mark_seconds - desk.status.sitting_seconds == 600
    item(menu, "Undo snooze").trigger()
    assert desk.status.showing == "offer"
    pauses = item(menu, "Pause reminders").menu()
    assert isinstance(pauses, QMenu)
    item(pauses, "Until tomorrow").trigger()
    assert desk.status.paused_until is not None
    item(menu, "Resume reminders").trigger()
    item(menu, "Start a break now").trigger()
    assert desk.status.state == "break"


def test_a_break_started_in_the_tray_brings_the_break_window_up(qtbot: QtBot, desk: Desk) -> None:
    item(desk.deskbreak.tray.menu, "Start a break now").trigger()
    one = AgentLink(paths.socket(), "break")
    with qtbot.waitSignal(one.present_asked, timeout=SOON):
        one.open()


@pytest.mark.parametrize(("text", "window"), [("Overview", "overview"), ("Settings", "settings"), ("Help", "why")])
def test_the_tray_opens_windows(desk: Desk, text: str, window: str) -> None:
    item(desk.deskbreak.tray.menu, text).trigger()
    assert desk.faces.running == [window]


def test_a_click_on_the_icon_opens_the_overview(desk: Desk) -> None:
    icon(desk).activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert desk.faces.running == ["overview"]


def test_a_click_on_a_notice_opens_the_overview(desk: Desk) -> None:
    desk.desktop.notifications.choose("default")
    assert desk.faces.running == ["overview"]


def test_the_tray_ends_deskbreak(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.deskbreak.endings.asked, timeout=0):
        item(desk.deskbreak.tray.menu, "Quit Deskbreak").trigger()


def test_opening_the_menu_brings_its_minutes_up_to_date(desk: Desk) -> None:
    menu = desk.deskbreak.tray.menu
    desk.clock.move(110 * SECOND)
    assert "Sitting 0" in menu.actions()[0].text()
    menu.aboutToShow.emit()
    assert "Sitting 1" in menu.actions()[0].text()


def test_a_tray_that_comes_later_gets_its_icon_with_what_holds(desk: Desk) -> None:
    before = icon(desk)
    desk.deskbreak.agent.choose(told.PauseChosen())
    desk.desktop.tray_host.appear()
    assert icon(desk) is not before
    assert icon(desk).toolTip() == "Paused"


def test_a_disk_that_fails_is_said_in_a_notice_and_the_day_goes_on(desk: Desk) -> None:
    paths.state_file().unlink()
    paths.state_file().mkdir()
    desk.deskbreak.agent.choose(told.PauseChosen())
    desk.deskbreak.agent.choose(told.ResumeChosen())
    assert len(desk.notices()) == 1
    assert str(paths.state_file()) in desk.notices()[0]
    paths.state_file().rmdir()


def test_a_history_that_cannot_be_written_is_said_once_and_written_later(desk: Desk) -> None:
    shutil.rmtree(paths.data_dir(), ignore_errors=True)
    paths.data_dir().write_text("a file where the folder should be")
    desk.deskbreak.agent.choose(told.JustStretchedChosen())
    desk.work(minutes=1)
    desk.deskbreak.agent.choose(told.JustStretchedChosen())
    assert len(desk.notices()) == 1
    assert desk.status.today.sitting_seconds == 60
    paths.data_dir().unlink()
    desk.work(minutes=1)
    desk.deskbreak.agent.choose(told.JustStretchedChosen())
    assert [entry.kind.value for entry in desk.history()].count("just_stretched") == 3


def test_a_clock_that_was_set_arms_the_alarm_anew(desk: Desk) -> None:
    before = rings_at(desk)
    desk.clock.move(60 * SECOND)
    desk.desktop.clock_change.change()
    assert 59 < (before - rings_at(desk)).total_seconds() < 61


def test_waking_arms_the_alarm_anew(desk: Desk) -> None:
    """What was set before a sleep is due by the clock that went on meanwhile."""
    desk.deskbreak.agent.choose(told.PauseChosen(100 * SECOND))
    desk.desktop.sleep.fall_asleep()
    before = rings_at(desk)
    desk.clock.move(60 * SECOND)
    desk.desktop.sleep.wake()
    assert 59 < (before - rings_at(desk)).total_seconds() < 61


def test_who_looks_no_more_costs_no_more_rings(qtbot: QtBot, desk: Desk) -> None:
    alone = desk.deskbreak.alarm.moment
    one = AgentLink(paths.socket(), "overview")
    with qtbot.waitSignal(one.status_changed, timeout=SOON):
        one.open()
    assert desk.deskbreak.alarm.moment == desk.clock.now_ms() + 60 * SECOND
    one._end()
    qtbot.waitUntil(lambda: desk.deskbreak.alarm.moment == alone, timeout=SOON)


@pytest.mark.parametrize("window", ["break", "settings", "why", "welcome"])
def test_a_face_that_shows_no_minutes_costs_no_rings(qtbot: QtBot, desk: Desk, window: str) -> None:
    alone = desk.deskbreak.alarm.moment
    one = AgentLink(paths.socket(), window)
    with qtbot.waitSignal(one.status_changed, timeout=SOON):
        one.open()
    assert desk.deskbreak.alarm.moment == alone


def test_the_icon_is_drawn_in_ink_as_soon_as_the_settings_say_so(desk: Desk) -> None:
    painted = icon(desk).icon().cacheKey()
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text('[appearance]\ntray_icon = "symbolic"\n')
    desk.deskbreak.agent.reload()
    assert icon(desk).icon().cacheKey() != painted


@pytest.mark.parametrize(
    ("said", "stands_in"), [("", ["no_tray"]), ("small_window = true", ["overview"]), ("small_window = false", [])]
)
def test_where_no_tray_comes_the_small_window_stands_in_asked_the_first_time(
    desk: Desk, said: str, stands_in: list[str]
) -> None:
    """Nothing shows tray icons where these tests run."""
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text(f"[app]\n{said}\n")
    desk.deskbreak.agent.reload()
    assert desk.patience().isActive()
    assert desk.faces.running == []
    desk.patience().timeout.emit()
    assert desk.faces.running == stands_in
    assert desk.faces.no_tray


@pytest.mark.parametrize("how", [Appearing.UNMANAGED, Appearing.NOTICE])
def test_at_login_a_notification_says_it_where_a_window_would_take_the_keyboard(desk: Desk, how: Appearing) -> None:
    desk.faces.at_login, desk.faces.appearing = True, how
    desk.patience().timeout.emit()
    assert desk.faces.running == []
    assert desk.notices() == ["No tray on this desktop"]
    desk.desktop.notifications.choose("no_tray")
    assert desk.faces.running == ["no_tray"]


def test_a_tray_that_comes_late_needs_no_stand_in_any_more(desk: Desk) -> None:
    desk.patience().timeout.emit()
    desk.desktop.tray_host.appeared.emit()
    assert not desk.faces.no_tray


def test_a_tray_that_goes_is_waited_for_as_at_the_start(desk: Desk) -> None:
    """A panel that starts anew is back within a second or two; one that does not is stood in for."""
    desk.patience().stop()
    desk.desktop.tray_host.vanished.emit()
    assert desk.patience().isActive()
    assert desk.faces.running == []


def test_who_has_ended_waits_for_no_tray(desktop_alone: Path) -> None:
    with Desk() as desk:
        desk.end()
        assert not desk.patience().isActive()


def test_at_the_end_all_faces_and_the_icon_go(desktop_alone: Path) -> None:
    with Desk() as desk:
        desk.deskbreak.agent.show("settings")
        desk.end()
        assert desk.faces.running == []
        assert not icon(desk).isVisible()
        assert not paths.socket().exists()


@pytest.mark.parametrize("at_login", [False, True])
def test_the_very_first_start_says_welcome_and_no_later_one(desktop_alone: Path, at_login: bool) -> None:
    with Desk() as desk:
        desk.faces.at_login = at_login
        desk.deskbreak.welcome()
        assert desk.faces.started == ["welcome"]
        desk.kill()
    with Desk() as desk:
        desk.deskbreak.welcome()
        assert desk.faces.started == []


def test_the_welcome_takes_the_keyboard_only_where_the_person_started_deskbreak(
    desktop_alone: Path, qtbot: QtBot
) -> None:
    for at_login in (True, False):
        shutil.rmtree(desktop_alone)
        desktop_alone.mkdir()
        with Desk() as desk:
            desk.faces.at_login = at_login
            desk.deskbreak.welcome()
            one = AgentLink(paths.socket(), "welcome")
            asked: list[bool] = []
            one.present_asked.connect(lambda asked=asked: asked.append(True))
            with qtbot.waitSignal(one.status_changed, timeout=SOON):
                one.open()
            one.say("status")
            with qtbot.waitSignal(one.status_changed, timeout=SOON):
                one.say("status")
            assert asked == ([] if at_login else [True])
            one._end()


@pytest.mark.parametrize("what", ["settings", "history", "state"])
def test_who_has_anything_of_deskbreak_s_is_not_new(desktop_alone: Path, what: str) -> None:
    """Settings that came with the person’s other files count as an answer."""
    files = {"settings": paths.settings_file(), "history": paths.history_db(), "state": paths.state_file()}
    files[what].parent.mkdir(parents=True, exist_ok=True)
    files[what].write_text("")
    with Desk() as desk:
        desk.deskbreak.welcome()
        assert desk.faces.started == []


def test_the_agent_keeps_where_one_stands_without_knowing_an_exercise() -> None:
    look = "import sys, deskbreak.agent.wiring; print(*(name for name in sys.modules if name.startswith('deskbreak')))"
    loaded = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True).stdout.split()
    assert "deskbreak.core.progression.standing" in loaded
    assert not {"deskbreak.core.exercises", "deskbreak.core.plan", "deskbreak.storage.library"} & set(loaded)
