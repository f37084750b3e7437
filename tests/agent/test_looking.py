"""Whether the person is busy is asked when it matters and not before, and known before anything is shown."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.core import effects as happen
from deskbreak.core import events as told
from tests.agent.desk import MINUTE, Desk

STAYING = {"watching", "call"}
HONOURED = {"fullscreen", "call", "presenting", "do_not_disturb"}


def away_since(desk: Desk) -> list[int]:
    return [effect.since for effect in desk.effects if isinstance(effect, happen.NoteAway)]


def write_settings(desk: Desk, text: str) -> None:
    path = desk.deskbreak.settings._path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    desk.deskbreak.settings.read()


def test_nothing_is_followed_until_a_heads_up_may_come(desk: Desk) -> None:
    desk.work(minutes=43, seconds=57)
    assert desk.desktop.busy.followed == set()
    desk.work(seconds=1)
    assert desk.desktop.busy.followed == HONOURED
    assert desk.faces.started == []


def test_what_began_long_ago_is_known_before_anything_is_shown(desk: Desk) -> None:
    desk.desktop.busy.begin("fullscreen")
    desk.work(minutes=50)
    assert desk.status.held_by == ("fullscreen",)
    assert desk.status.line == "Break waits: full screen"
    assert desk.faces.started == []
    desk.desktop.busy.end("fullscreen")
    assert desk.status.showing == "heads_up"


def test_while_a_reason_holds_an_offer_back_all_of_them_are_followed(desk: Desk) -> None:
    desk.desktop.busy.begin("call")
    desk.work(minutes=50)
    desk.desktop.busy.begin("presenting")
    desk.desktop.busy.end("call")
    assert desk.status.held_by == ("presenting",)
    assert desk.desktop.busy.followed >= HONOURED


def test_a_reason_that_the_settings_do_not_honour_is_not_asked_for(desk: Desk) -> None:
    write_settings(desk, "[courtesy]\nfullscreen = false\n")
    desk.desktop.busy.begin("fullscreen")
    desk.work(minutes=44, seconds=30)
    assert desk.status.showing == "heads_up"
    assert desk.desktop.busy.followed == HONOURED - {"fullscreen"}


def test_an_answered_offer_is_followed_until_undo_is_over(desk: Desk) -> None:
    desk.work(minutes=45)
    desk.deskbreak.agent.choose(told.SkipChosen())
    desk.wait(seconds=9)
    assert desk.desktop.busy.followed == HONOURED
    desk.wait(seconds=2)
    assert desk.desktop.busy.followed == set()


def test_nothing_is_followed_in_a_break_or_in_an_open_pause(desk: Desk) -> None:
    desk.work(minutes=45)
    desk.deskbreak.agent.choose(told.BreakChosen())
    assert desk.desktop.busy.followed == set()
    desk.deskbreak.agent.choose(told.StopChosen(0.0))
    desk.deskbreak.agent.choose(told.PauseChosen())
    desk.work(minutes=60)
    assert desk.desktop.busy.followed == set()


def test_the_end_of_a_pause_is_looked_ahead_of(desk: Desk) -> None:
    """A talk that takes longer than the pause for it: no notice over the slides."""
    desk.work(minutes=44)
    desk.deskbreak.agent.choose(told.PauseChosen(60 * MINUTE))
    desk.faces.started.clear()
    desk.desktop.busy.begin("fullscreen")
    desk.work(minutes=59, seconds=57)
    assert desk.desktop.busy.followed == set()
    desk.work(seconds=10)
    assert desk.status.held_by == ("fullscreen",)
    assert "ShowHeadsUp" not in desk.kinds()[desk.kinds().index("NotePaused") :]


def test_the_beginning_of_working_hours_is_looked_ahead_of(desk: Desk) -> None:
    write_settings(desk, '[hours]\nmonday = ["10:00-12:00"]\n')
    desk.desktop.busy.begin("call")
    desk.work(minutes=59, seconds=57)
    assert desk.desktop.busy.followed == set()
    desk.work(seconds=4)
    assert desk.status.held_by == ("call",)
    assert "ShowHeadsUp" not in desk.kinds()


def test_the_last_hours_of_the_week_are_no_reason_to_look(desk: Desk) -> None:
    write_settings(desk, "[hours]\nmonday = []\n")
    desk.work(minutes=60)
    assert desk.desktop.busy.followed == set()


def test_somebody_who_comes_back_is_not_met_before_it_is_known(qtbot: QtBot, desk: Desk) -> None:
    desk.work(minutes=44, seconds=30)
    desk.wait(minutes=4)
    desk.effects.clear()
    busy = desk.desktop.busy
    assert busy.followed == set()
    busy.silent = True
    busy.begin("fullscreen")
    desk.idle.touch()
    assert busy.followed >= HONOURED
    assert desk.kinds() == []
    busy.speak()
    assert desk.kinds() == ["NoteBack"]
    assert desk.status.held_by == ("fullscreen",)


def test_nobody_waits_long_for_a_desktop_that_does_not_answer(qtbot: QtBot, desk: Desk) -> None:
    desk.work(minutes=44, seconds=30)
    desk.wait(minutes=4)
    desk.effects.clear()
    desk.desktop.busy.silent = True
    desk.idle.touch()
    qtbot.waitUntil(lambda: desk.kinds() == ["NoteBack", "ShowHeadsUp"], timeout=5000)


def test_after_a_natural_break_and_far_from_a_mark_coming_back_asks_nothing(desk: Desk) -> None:
    desk.desktop.busy.silent = True
    desk.work(minutes=44, seconds=30)
    desk.wait(minutes=10)
    desk.idle.touch()
    assert desk.status.state == "sitting"
    desk.work(minutes=10)
    desk.wait(minutes=4)
    desk.idle.touch()
    assert desk.status.state == "sitting"
    assert desk.desktop.busy.followed == set()


def test_a_film_is_asked_for_shortly_before_somebody_would_be_away_and_followed_to_its_end(desk: Desk) -> None:
    desk.desktop.busy.begin("watching")
    desk.work(minutes=5)
    desk.wait(minutes=2, seconds=57)
    assert desk.desktop.busy.followed == set()
    desk.wait(minutes=20)
    assert desk.desktop.busy.followed == STAYING
    assert desk.status.state == "sitting"
    desk.idle.touch()
    assert desk.desktop.busy.followed == STAYING, "its end takes the place of the last input"
    desk.wait(minutes=2)
    ended = desk.clock.now_ms()
    desk.desktop.busy.end("watching")
    desk.wait(minutes=4)
    assert away_since(desk) == [ended]
    assert desk.desktop.busy.followed == set()


def test_somebody_who_reads_a_little_less_than_away_after_is_asked_about_once(desk: Desk) -> None:
    desk.work(minutes=5)
    desk.wait(minutes=2, seconds=59)
    assert desk.desktop.busy.followed == STAYING
    desk.idle.touch()
    assert desk.desktop.busy.followed == set()
    assert desk.status.state == "sitting"


def test_locking_in_a_film_gives_away_since_that_moment(desk: Desk) -> None:
    desk.desktop.busy.begin("watching")
    desk.work(minutes=5)
    desk.wait(minutes=2)
    desk.desktop.lock.lock()
    assert away_since(desk) == [desk.clock.now_ms()]
    assert desk.desktop.busy.followed == set()


def test_a_lock_is_told_after_the_answer_and_what_comes_meanwhile_after_the_lock(qtbot: QtBot, desk: Desk) -> None:
    busy = desk.desktop.busy
    busy.begin("call")
    desk.work(minutes=5)
    desk.wait(minutes=2)
    busy.silent = True
    desk.desktop.lock.lock()
    assert (desk.kinds(), busy.followed) == ([], STAYING)
    desk.clock.move(100)
    desk.desktop.lock.unlock()
    assert desk.kinds() == []
    busy.speak()
    assert [kind for kind in desk.kinds() if kind != "NoteSat"] == ["NoteAway", "NoteBack"]
    assert away_since(desk) == [desk.clock.now_ms()]


def test_locking_with_hands_on_the_keys_asks_nobody(desk: Desk) -> None:
    desk.desktop.busy.silent = True
    desk.work(minutes=5)
    desk.desktop.lock.lock()
    assert desk.status.state == "away"


def test_the_machine_sleeps_although_nobody_answers(qtbot: QtBot, desk: Desk) -> None:
    desk.work(minutes=5)
    left = desk.clock.now_ms()
    desk.wait(minutes=2)
    desk.desktop.busy.silent = True
    desk.desktop.sleep.fall_asleep()
    assert not desk.desktop.sleep.released
    qtbot.waitUntil(lambda: desk.desktop.sleep.released, timeout=5000)
    assert away_since(desk) == [left]


def test_a_call_that_ended_unseen_right_before_an_offer_still_settles(desk: Desk) -> None:
    """Without a heads-up too: the end of a reason is seen for as long before the mark as it has to settle."""
    write_settings(desk, '[schedule]\nheads_up = "0s"\n')
    desk.desktop.busy.begin("call")
    desk.work(minutes=44, seconds=45)
    desk.desktop.busy.end("call")
    desk.wait(seconds=29)
    assert desk.status.showing == "nothing"
    desk.wait(seconds=1)
    assert desk.status.showing == "offer"


@pytest.mark.parametrize("reason", ["call", "fullscreen", "presenting", "do_not_disturb"])
def test_several_changes_at_once_are_told_one_by_one(desk: Desk, reason: str) -> None:
    desk.work(minutes=44, seconds=30)
    busy = desk.desktop.busy
    busy.begin(reason)
    others = frozenset(HONOURED - {reason})
    busy.busy_changed.emit(others)
    assert desk.deskbreak.runtime.state.busy == others


def test_a_film_without_idle_source_is_asked_for_by_nobody(desk: Desk) -> None:
    desk.idle.lose("The X server is gone.")
    desk.wait(minutes=20)
    assert desk.desktop.busy.followed == set()
