"""A short morning with the installed deskbreak, the same on every desktop, and what was seen of it from outside.

All four desktops live it at the same time, as a minute of sitting takes a minute.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from typing import Any

from bench.processes import effort
from deskbreak.control import client
from tests.compositors.compositor import Compositor
from tests.desktop.machine import SILENT, Machine, eventually

AWAY_AFTER_S = 15
SETTLED_S = 22
"""For so long deskbreak may go on with its start."""
TYPED_S = 15

SETTINGS = {
    "schedule.heads_up": "0s",
    "schedule.settle": "0s",
    "presence.away_after": f"{AWAY_AFTER_S}s",
    "courtesy.lull": "1s",
    **SILENT,
}


@dataclass
class Morning:
    """What was done and what deskbreak said, each with its moment; moments are seconds on the monotonic clock."""

    said: list[tuple[float, Mapping[str, Any]]] = field(default_factory=list)
    did: dict[str, float] = field(default_factory=dict)
    wake_ups: int = -1
    idle_through: str = ""
    trouble: str = ""

    def away_after(self, left: str) -> float:
        """How many seconds after the last input the person was said to be away."""
        return self.first(self.did[left], state="away") - self.did[left]

    def back_after(self, came: str) -> float:
        """How many seconds after the first input the person was said to be at the desk."""
        return self.first(self.did[came], state="sitting") - self.did[came]

    def first(self, after: float, **wanted: str) -> float:
        """When deskbreak first said this after a moment; infinity if never."""
        found = (at for at, status in self.said if at >= after and wanted.items() <= status.items())
        return next(found, float("inf"))


class Living(Thread):
    """Lives the morning on one desktop."""

    def __init__(self, compositor: Compositor, machine: Machine) -> None:
        super().__init__(daemon=True)
        self.compositor = compositor
        self.machine = machine
        self.morning = Morning()

    def run(self) -> None:
        try:
            self._live()
        except AssertionError as trouble:
            self.morning.trouble = f"{trouble}\n{self.machine.words.read_text('utf-8', 'replace')}"

    def _live(self) -> None:
        self.machine.set(SETTINGS)
        self.machine.start()
        found = self.machine.told("doctor")["findings"]
        self.morning.idle_through = next(one["through"] for one in found if one["topic"] == "idle")
        Thread(target=self._listen, daemon=True).start()
        self._type_twice_a_second()
        # from here on each minute's part changes the icon, so it was not to be so before
        self.machine.set({"schedule.interval": "1m"})
        self._do("stopped")
        eventually("the person is away", lambda: self._says("stopped", state="away"), within=AWAY_AFTER_S + 10)
        time.sleep(1)
        self._do("came back")
        eventually("the person is back", lambda: self._says("came back", state="sitting"))
        while not self._says("came back", showing="offer"):
            self.compositor.touch()
            time.sleep(2)
            assert time.monotonic() < self.morning.did["came back"] + 90, "no offer came"
        self._do("left")
        eventually("away again", lambda: self._says("left", state="away"), within=AWAY_AFTER_S + 10)
        time.sleep(1)
        self._do("came again")
        eventually("back again", lambda: self._says("came again", state="sitting"))
        self.machine.run("quit")

    def _type_twice_a_second(self) -> None:
        assert self.machine.agent is not None
        self._type(SETTLED_S)
        before = effort(self.machine.agent.pid)
        self._type(TYPED_S)
        self.morning.wake_ups, _ = effort(self.machine.agent.pid).since(before)

    def _type(self, seconds: int) -> None:
        for _ in range(2 * seconds):
            self.compositor.touch()
            time.sleep(0.5)

    def _do(self, what: str) -> None:
        """One input, and that moment."""
        self.compositor.touch()
        self.morning.did[what] = time.monotonic()

    def _says(self, since: str, **wanted: str) -> bool:
        return self.morning.first(self.morning.did[since], **wanted) < float("inf")

    def _listen(self) -> None:
        socket = Path(self.machine.environment()["XDG_RUNTIME_DIR"]) / "deskbreak/control.sock"
        for message in client.watch(socket):
            self.morning.said.append((time.monotonic(), message["status"]))


def lived(compositors: Mapping[str, Compositor], programs: Path, words: Path) -> dict[str, Morning]:
    """The mornings on all these desktops."""
    living = {
        name: Living(one, Machine(programs, one.environment, words=words / f"{name}.txt"))
        for name, one in compositors.items()
    }
    for one in living.values():
        one.start()
    for one in living.values():
        one.join()
    return {name: one.morning for name, one in living.items()}
