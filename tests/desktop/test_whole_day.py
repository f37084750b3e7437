"""A person's morning with the installed deskbreak on a real X desktop, told in order.

One desktop and one tray process serve the whole file, because a minute of sitting takes a minute: the tests build on
each other and run in the order in which they stand.
"""

from __future__ import annotations

import os
import re
import signal
from pathlib import Path

import pytest

from tests.desktop.machine import EACH_MINUTE, SILENT, Machine, eventually
from tests.desktop.person import HEADS_UP, OFFER, Person

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(240), pytest.mark.usefixtures("in_order")]

OVERVIEW = "Deskbreak"


def shorten_exercises(machine: Machine) -> None:
    """The person's own copies of lunge and saddle, each hold at its shortest, so that a break takes a minute."""
    (shipped,) = machine.programs.parent.glob("lib/python*/site-packages/deskbreak/assets/exercises")
    own = Path(machine.desktop["XDG_DATA_HOME"]) / "deskbreak/exercises"
    own.mkdir(parents=True)
    for file in (shipped / "lunge.toml", shipped / "saddle.toml"):
        text = re.sub(r'(phase = "(?:hold|deepen)"\nseconds = )\d+', r"\g<1>5", file.read_text("utf-8"))
        text = re.sub(r'(phase = "(?!hold|deepen)\w+"\nseconds = )\d+', r"\g<1>2", text)
        (own / file.name).write_text(text, "utf-8")


def test_settings_are_made_before_the_first_start(machine: Machine, person: Person) -> None:
    machine.set(EACH_MINUTE | SILENT)
    shorten_exercises(machine)
    assert machine.run("settings", "get", "schedule.interval").stdout.strip().strip('"') == "1m"


def test_without_a_running_deskbreak_status_says_so(machine: Machine) -> None:
    done = machine.run("status")
    assert done.returncode == 3
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr


def test_it_starts_with_an_icon_in_the_tray(machine: Machine, person: Person) -> None:
    machine.start()
    eventually("an icon is in the tray", lambda: machine.tray_items)
    status = machine.status
    assert status["state"] == "sitting"
    assert status["pid"] == (machine.agent and machine.agent.pid)
    person.photograph("01-icon")


def test_a_heads_up_comes_and_leaves_the_keyboard_alone(machine: Machine, person: Person) -> None:
    eventually("the heads-up is seen", lambda: person.sees(HEADS_UP), within=60)
    assert machine.status["showing"] == "heads_up"
    assert 40 <= machine.status["sitting_seconds"] <= 56
    assert person.focus == "terminal"
    person.type("one")
    eventually("what is typed lands in the terminal", lambda: person.typed.read_text("utf-8") == "one\n")
    person.photograph("02-heads-up")


def test_the_offer_follows_and_leaves_the_keyboard_alone(machine: Machine, person: Person) -> None:
    eventually("the offer is seen", lambda: person.sees(OFFER), within=40)
    assert machine.status["showing"] == "offer"
    assert not person.sees(HEADS_UP)
    assert person.focus == "terminal"
    person.type("two")
    eventually("what is typed lands in the terminal", lambda: person.typed.read_text("utf-8") == "one\ntwo\n")
    person.photograph("03-offer")


def test_a_break_is_started_by_a_click_and_guided_to_its_end(machine: Machine, person: Person) -> None:
    offer = person.window(OFFER)
    # Start: above the row of Short and Snooze, which is above Skip; all as wide as the window.
    person.click(offer, offer.width // 2, -136)
    eventually("the break has begun", lambda: machine.status["state"] == "break")
    seen: set[tuple[str, str, str]] = set()

    def over() -> bool:
        status = machine.status
        step = status["break"]
        if step is not None:
            if not seen:
                person.photograph("04-guide")
            seen.add((step["exercise"], step["side"], step["phase"]))
        return bool(status["state"] != "break")

    eventually("the break is over", over, within=120, every=0.3)
    person.photograph("05-done")
    assert {("lunge", "left", "hold"), ("lunge", "right", "hold")} <= seen
    assert ("saddle", "both", "hold") in seen
    assert machine.status["today"]["finished"] == 1


def test_history_has_the_break_and_its_holds(machine: Machine, person: Person) -> None:
    kept = [entry for entry in machine.told("history")["entries"] if entry["kind"] == "break"]
    assert [row["outcome"] for row in kept] == ["finished"]
    holds = [(hold["exercise"], hold["side"]) for hold in kept[0]["holds"]]
    assert holds == [("lunge", "left"), ("lunge", "right"), ("saddle", "both")]


def test_a_second_start_brings_up_the_overview_and_ends(machine: Machine, person: Person) -> None:
    first = machine.status["pid"]
    done = machine.run(timeout=10)
    assert done.returncode == 0, done.stderr
    eventually("the overview is seen", lambda: person.sees(OVERVIEW))
    assert machine.status["pid"] == first
    assert len(machine.tray_items) == 1
    person.photograph("06-overview")


def test_a_face_killed_in_a_break_costs_nothing_but_the_break(machine: Machine, person: Person) -> None:
    before = machine.status["pid"]
    assert machine.run("break").returncode == 0
    eventually("the break window is seen", lambda: person.sees(OFFER))
    eventually("the break goes on", lambda: machine.status["break"] is not None)
    os.kill(person.process_of(OFFER), signal.SIGKILL)
    eventually("the window is gone", lambda: not person.sees(OFFER))
    assert machine.status["pid"] == before
    # Either it comes back by itself or the break has ended as stopped; in no case is one left that nobody can see.
    eventually(
        "the break is on show again or over",
        lambda: person.sees(OFFER) or machine.status["state"] != "break",
    )
    if machine.status["state"] == "break":
        os.kill(person.process_of(OFFER), signal.SIGTERM)


def test_a_killed_deskbreak_goes_on_with_the_sitting_it_had(machine: Machine, person: Person) -> None:
    eventually("somebody sits", lambda: machine.status["state"] == "sitting" or person.press("shift"), within=40)
    eventually("some sitting has been counted", lambda: machine.status["sitting_seconds"] >= 5, within=30)
    machine.run("pause", "1h")  # an event: the state is on disk within a second of it
    eventually("the pause has come", lambda: machine.status["state"] == "paused")
    before = machine.status["sitting_seconds"]
    eventually("a second has passed", lambda: machine.status["sitting_seconds"] > before + 1)
    machine.kill()
    machine.start()
    after = machine.status
    assert before <= after["sitting_seconds"] <= before + 15
    assert after["state"] == "paused"
    assert after["paused_until"] is not None
    eventually("the icon is back", lambda: len(machine.tray_items) == 1)


def test_quitting_ends_every_process(machine: Machine, person: Person) -> None:
    assert machine.run("quit").returncode == 0
    assert machine.agent is not None
    assert machine.agent.wait(10) == 0
    eventually("no window of it is left", lambda: not person.sees_beginning("Deskbreak") and not person.sees(OFFER))
    eventually("the tray is empty", lambda: machine.tray_items == [])
    assert machine.run("status").returncode == 3


def test_nothing_it_said_is_a_traceback(machine: Machine) -> None:
    assert "Traceback" not in machine.words.read_text("utf-8")
