"""A break that is asked for on a real desktop: the windows in their own process, started as the agent starts them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from deskbreak.core.status import Status
from tests.compositors.compositor import Compositor

ROOT = Path(__file__).resolve().parents[2]
LEFT = {"snoozes_left": 2, "snooze_lengths": (300, 600), "sitting_seconds": 44 * 60, "interval_seconds": 2700}
HEADS_UP = Status(showing="heads_up", next_offer_seconds=60, **LEFT)
OFFER = Status(showing="offer", next_offer_seconds=0, **LEFT)
TOAST_TITLE, WINDOW_TITLE = "Stretch break soon", "Stretch break"


class Asking:
    """The agent's asking on that desktop, and what came back."""

    def __init__(self, process: subprocess.Popen[bytes], answers: Path) -> None:
        self._process, self._answers = process, answers

    def say(self, what: Status | str) -> None:
        assert self._process.stdin is not None
        line = what if isinstance(what, str) else json.dumps(what.to_json())
        self._process.stdin.write(line.encode() + b"\n")
        self._process.stdin.flush()

    @property
    def answers(self) -> list[str]:
        return self._answers.read_text().split()


@contextmanager
def asking(compositor: Compositor, **more: str) -> Iterator[Asking]:
    answers = compositor.folder / "answers"
    environment = compositor.environment | {"PYTHONPATH": str(ROOT)} | more
    with answers.open("wb") as out, (compositor.folder / "asking.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.compositors.lone_asking"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=out,
            stderr=log,
        )
    try:
        yield Asking(process, answers)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        process.wait(20)


def windows(compositor: Compositor, title: str) -> list[str]:
    """The X windows of that title that are on show."""
    return compositor.ask("xdotool", "search", "--onlyvisible", "--name", f"^{title}$").split()


@dataclass(frozen=True)
class Place:
    """Where a window lies on the X screen."""

    x: int
    y: int
    width: int
    height: int

    def is_within(self, left: int, top: int, width: int, height: int) -> bool:
        """Whether all of it lies there."""
        right, bottom = self.x + self.width, self.y + self.height
        return self.x >= left and self.y >= top and right <= left + width and bottom <= top + height


def place_of(compositor: Compositor, title: str) -> Place | None:
    """Where the window of that title lies; None if there is none."""
    found = windows(compositor, title)
    told = compositor.ask("xdotool", "getwindowgeometry", "--shell", found[0]) if found else ""
    place = dict(line.split("=") for line in told.splitlines() if "=" in line)
    return Place(*(int(place[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))) if "X" in place else None
