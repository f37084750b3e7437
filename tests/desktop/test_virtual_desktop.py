"""The throw-away desktop: real, apart from the person's own, and gone afterwards."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.needing import need
from tools.virtual_desktop import PROGRAMS

SCRIPT = Path(__file__).resolve().parents[2] / "tools/virtual_desktop"

pytestmark = pytest.mark.desktop


@pytest.fixture(autouse=True)
def _programs() -> None:
    need(*PROGRAMS)


def on_a_desktop(script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [SCRIPT, "sh", "-c", script], capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60, check=False
    )


def test_it_has_a_screen_a_bus_and_folders_of_its_own() -> None:
    done = on_a_desktop('echo "$DISPLAY|$DBUS_SESSION_BUS_ADDRESS|$HOME|$XDG_RUNTIME_DIR"')
    display, bus, home, runtime = done.stdout.strip().split("|")
    assert display.startswith(":")
    assert display != os.environ.get("DISPLAY")
    assert bus != os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    assert home != os.environ.get("HOME")
    assert Path(runtime).is_relative_to(Path(home).parent)


def test_the_exit_status_is_that_of_what_ran_on_it() -> None:
    assert on_a_desktop("exit 7").returncode == 7


def test_nothing_is_left_of_it_not_even_what_tried_to_stay() -> None:
    done = on_a_desktop('setsid sleep 600 & echo "$!|$HOME"')
    stayed, home = done.stdout.strip().split("|")
    assert not Path("/proc", stayed).exists()
    assert not Path(home).exists()
