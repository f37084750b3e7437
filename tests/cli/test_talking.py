"""The commands that talk to a running deskbreak: what they do, say, and end with."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak import __version__
from deskbreak.cli import main
from deskbreak.core import events as told
from tests.agent.desk import Desk
from tests.cli.conftest import Run

SOON = 5000
TALKING = [
    "status",
    "status --json",
    "status --watch",
    "status --format waybar",
    "break",
    "break --short",
    "snooze",
    "snooze 5m",
    "skip",
    "undo",
    "was-sitting",
    "just-stretched",
    "pause",
    "pause 1h",
    "pause tomorrow",
    "resume",
    "show overview",
    "quit",
]


def come_due(desk: Desk) -> None:
    desk.work(minutes=45)
    desk.wait(seconds=10)


# status


def test_status_says_the_line_of_the_tray_and_the_day(desk: Desk, run: Run) -> None:
    desk.work(minutes=72)
    desk.deskbreak.agent.choose(told.JustStretchedChosen())
    desk.work(minutes=12)
    ran = run("status")
    assert ran.code == 0
    assert ran.out.replace("\u00a0", " ") == (
        "Sitting 12 min · break in 33 min\nToday: 1 h 24 min sitting, 0 of 0 breaks\n"
    )


def test_status_json_has_all_that_the_interface_names(desk: Desk, run: Run) -> None:
    desk.work(minutes=12)
    now = run("status", "--json").told
    named = {
        "state": "sitting",
        "sitting_seconds": 720,
        "next_offer_seconds": 33 * 60,
        "showing": "nothing",
        "held_by": [],
        "paused_until": None,
        "snoozes_left": 2,
        "undo_seconds": 0,
        "break": None,
        "version": __version__,
    }
    assert {name: now[name] for name in named} == named
    assert {name: now["today"][name] for name in ("sitting_seconds", "offers", "finished", "skipped")} == {
        "sitting_seconds": 720,
        "offers": 0,
        "finished": 0,
        "skipped": 0,
    }
    assert isinstance(now["pid"], int)


def test_in_a_break_the_status_tells_where_one_is(desk: Desk, run: Run) -> None:
    desk.deskbreak.agent.start_break(False)
    assert run("status", "--json").told["state"] == "break"
    assert run("status", "--json").told["break"] is None


@pytest.mark.parametrize(
    ("lead_in", "css"),
    [
        (lambda desk: None, ["sitting", "nothing"]),
        (come_due, ["sitting", "offer"]),
        (lambda desk: desk.deskbreak.agent.choose(told.PauseChosen()), ["paused", "nothing"]),
    ],
)
def test_a_status_bar_has_its_own_form(desk: Desk, run: Run, lead_in: Callable[[Desk], None], css: list[str]) -> None:
    lead_in(desk)
    bar = run("status", "--format", "waybar").told
    assert bar["class"] == css
    assert bar["tooltip"] == desk.status.line
    assert 0 <= bar["percentage"] <= 100


@pytest.mark.parametrize("form", [[], ["--json"], ["--format", "waybar"]])
def test_watching_prints_a_line_at_each_change_until_deskbreak_ends(
    qtbot: QtBot, desk: Desk, capsys: pytest.CaptureFixture[str], form: list[str]
) -> None:
    printed = ""

    def has_printed(words: str) -> bool:
        nonlocal printed
        printed += capsys.readouterr().out
        return words in printed

    with ThreadPoolExecutor(1) as pool:
        watching = pool.submit(main, ["status", "--watch", *form])
        qtbot.waitUntil(lambda: has_printed("Sitting"), timeout=SOON)
        desk.deskbreak.agent.choose(told.PauseChosen())
        desk.deskbreak.agent.follow()
        qtbot.waitUntil(lambda: has_printed("Paused"), timeout=SOON)
        desk.end()
        qtbot.waitUntil(watching.done, timeout=SOON)
    assert watching.result() == 0
    if form:
        assert all(isinstance(json.loads(line), dict) for line in printed.splitlines())
    assert printed.count("Paused") == 1


# choices


def test_without_a_word_about_its_length_a_break_is_what_the_settings_say(desk: Desk, run: Run) -> None:
    assert run("break").code == 0
    assert desk.status.short_break is None


def test_a_break_starts_and_a_second_one_is_refused(desk: Desk, run: Run) -> None:
    assert run("break", "--short").code == 0
    assert desk.status.state == "break"
    assert desk.status.short_break
    ran = run("break")
    assert (ran.code, ran.out) == (4, "")
    assert "A break is on already." in ran.err


@pytest.mark.parametrize(("words", "seconds"), [("snooze", 300), ("snooze 10m", 600), ("snooze 1h30m", 5400)])
def test_snooze_asks_again_later(desk: Desk, run: Run, words: str, seconds: int) -> None:
    come_due(desk)
    assert run(*words.split()).code == 0
    assert desk.status.showing == "nothing"
    assert desk.status.mark_seconds - desk.status.sitting_seconds == seconds


def test_skip_undo_and_just_stretched_do_what_they_say(desk: Desk, run: Run) -> None:
    come_due(desk)
    assert run("skip").code == 0
    assert desk.status.showing == "nothing"
    assert run("undo").code == 0
    assert desk.status.showing == "offer"
    assert run("just-stretched").code == 0
    assert desk.status.sitting_seconds == 0


def test_was_sitting_counts_the_reading(desk: Desk, run: Run) -> None:
    desk.work(minutes=20)
    desk.wait(minutes=12)
    desk.idle.touch()
    assert run("was-sitting").code == 0
    assert desk.status.sitting_seconds == 32 * 60


@pytest.mark.parametrize("command", ["snooze", "snooze 5m", "skip", "undo", "was-sitting", "resume"])
def test_what_does_not_apply_is_refused_with_a_sentence(desk: Desk, run: Run, command: str) -> None:
    ran = run(*command.split())
    assert (ran.code, ran.out) == (4, "")
    assert ran.err.startswith("deskbreak: ")
    assert ran.err.rstrip().endswith(".")


def test_without_a_snooze_left_it_is_refused(desk: Desk, run: Run) -> None:
    for _ in range(2):
        come_due(desk)
        assert run("snooze").code == 0
    come_due(desk)
    assert run("snooze").code == 4


def until(desk: Desk) -> datetime:
    assert desk.status.paused_until is not None
    return datetime.fromisoformat(desk.status.paused_until)


def test_a_pause_for_a_time_and_resume(desk: Desk, run: Run) -> None:
    assert run("pause", "90m").code == 0
    assert until(desk) - desk.clock.wall() == timedelta(minutes=90)
    assert run("resume").code == 0
    assert desk.status.state == "sitting"


def test_a_pause_without_a_time_has_no_end(desk: Desk, run: Run) -> None:
    assert run("pause").code == 0
    assert desk.status.state == "paused"
    assert desk.status.paused_until is None


@pytest.mark.parametrize("words", ["pause tomorrow", "pause until tomorrow", "pause until 00:01", "pause until 23:59"])
def test_a_pause_until_then_ends_within_a_day_and_a_half(desk: Desk, run: Run, words: str) -> None:
    """How long it is goes by the real clock, so only its bounds are known here; the rest is tried in the core."""
    assert run(*words.split()).code == 0
    assert timedelta() < until(desk) - desk.clock.wall() <= timedelta(hours=29)


@pytest.mark.parametrize(
    "words",
    [
        "snooze soon",
        "snooze 0s",
        "snooze 5",
        "snooze -5m",
        "snooze 99999999h",
        "pause 1x",
        "pause until noon",
        "pause until 25:00",
        "pause until",
        "pause for 1h",
        "pause 1h 2h",
        "pause 99999999h",
    ],
)
def test_a_length_that_is_none_is_wrong_usage(desk: Desk, run: Run, words: str) -> None:
    come_due(desk)
    ran = run(*words.split())
    assert (ran.code, ran.out) == (2, "")
    assert ran.err
    assert desk.status.showing == "offer"


@pytest.mark.parametrize("window", ["overview", "settings", "why", "welcome"])
def test_show_opens_the_window(desk: Desk, run: Run, window: str) -> None:
    assert run("show", window).code == 0
    assert desk.faces.running == [window]


def test_a_window_that_is_not_there_yet_is_said_so(desk: Desk, run: Run) -> None:
    missing = [window for window in ("overview", "settings", "history", "welcome") if run("show", window).code]
    for window in missing:
        ran = run("show", window)
        assert ran.code == 1
        assert window in ran.err


def test_started_a_second_time_it_brings_up_the_overview(desk: Desk, run: Run) -> None:
    ran = run()
    assert ran.code == 0
    assert desk.faces.running == ["overview"]


def test_quit_returns_when_deskbreak_has_ended(desk: Desk, run: Run) -> None:
    ended = threading.Event()
    desk.deskbreak.endings.asked.connect(desk.end)
    desk.deskbreak.endings.asked.connect(ended.set)
    assert run("quit").code == 0
    assert ended.is_set()
    assert run("status").code == 3


# JSON


@pytest.mark.parametrize(
    "words",
    ["break", "snooze", "skip", "just-stretched", "pause", "pause 1h", "show overview"],
)
def test_json_is_one_object_and_nothing_else(desk: Desk, run: Run, words: str) -> None:
    come_due(desk)
    ran = run(*words.split(), "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.told["ok"] is True


def test_a_refusal_in_json_is_one_object_too(desk: Desk, run: Run) -> None:
    ran = run("skip", "--json")
    assert ran.code == 4
    assert ran.told["error"]["code"] == 4
    assert ran.told["error"]["sentence"]


# nobody there


@pytest.mark.parametrize("words", TALKING)
def test_without_a_running_deskbreak_each_says_so_and_ends_with_3(home: Path, run: Run, words: str) -> None:
    ran = run(*words.split())
    assert ran.code == 3
    assert ran.err == "deskbreak: Deskbreak is not running. Start it with “deskbreak”.\n"
    assert (json.loads(ran.out)["error"]["code"] == 3) if "--json" in words else (ran.out == "")


def test_nothing_is_made_by_asking(home: Path, run: Run) -> None:
    run("status")
    run("snooze")
    assert list(home.iterdir()) == []
