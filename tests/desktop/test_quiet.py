"""The tray process sleeps while somebody types, capitals too: counted on a real X desktop."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.desktop.machine import Machine, eventually
from tests.desktop.person import Person

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(240)]

QUIET_S, KEYS = 5, 20


def wake_ups(pid: int) -> int:
    """How often a thread of the process had gone to sleep and was woken, since its start."""
    told = [path.read_text() for path in Path(f"/proc/{pid}/task").glob("*/status")]
    lines = (line for text in told for line in text.splitlines())
    return sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt_switches"))


def test_neither_letters_nor_capitals_wake_the_tray_process(machine: Machine, person: Person) -> None:
    machine.start()
    pid = int(machine.status["pid"])
    before = -1

    def has_settled() -> bool:
        nonlocal before
        before, earlier = wake_ups(pid), before
        return before == earlier

    eventually("the start is over", has_settled, within=120, every=QUIET_S)
    woke = 0
    for number in range(KEYS):
        before = wake_ups(pid)
        person.press("a" if number % 2 else "Shift_L")
        time.sleep(0.25)
        woke += wake_ups(pid) > before
    # The icon's next step may fall among them; a key that woke it would do so each time.
    assert woke <= 2
    machine.run("quit")


def test_it_loads_no_gtk_for_a_window_that_it_never_shows(machine: Machine) -> None:
    machine.start()
    maps = Path(f"/proc/{machine.status['pid']}/maps").read_text()
    machine.run("quit")
    assert "libgtk" not in maps
