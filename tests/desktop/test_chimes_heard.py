"""A whole short break is heard: the chimes in their order and at their moments, and what happens when the device goes.

The real window in real time, its own players, a sound server that records: an ear alone tells what rang.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.machine import ROOT, eventually
from tests.desktop.sound_server import SoundServer
from tests.ear import Chime, Sound, chimes

pytestmark = pytest.mark.desktop

SOON_S = 0.3
"""A bell is heard this long after its moment at most: a player has to be started for it, on a machine that is busy."""


@dataclass
class LoneBreak:
    """The window's process, and what it said."""

    child: subprocess.Popen[str]
    folder: Path
    said: list[dict[str, Any]] = field(default_factory=list)

    def follow(self, *, until: str) -> None:
        """Read until the step of that phase has begun, or the whole break has been led."""
        assert self.child.stdout is not None
        for line in self.child.stdout:
            self.said.append(json.loads(line))
            if self.said[-1].get("phase") == until:
                return

    def moment(self, phase: str) -> float:
        """When the step of that phase began."""
        return next(float(line["at"]) for line in self.said if line.get("phase") == phase)

    @property
    def finished(self) -> list[float]:
        return [float(line["at"]) for line in self.said if line["command"] == "finish"]

    @property
    def shown(self) -> list[str]:
        return [line["words"] for line in self.said if line["command"] == "shown"]

    @property
    def log(self) -> str:
        return "".join(file.read_text("utf-8") for file in sorted(self.folder.rglob("*.log")))


@contextmanager
def lone_break(sounding: SoundServer, folder: Path, guide: str) -> Iterator[LoneBreak]:
    (folder / "config").mkdir(parents=True, exist_ok=True)
    (folder / "config" / "settings.toml").write_text(f"[guide]\nvoice = false\n{guide}\n", "utf-8")
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.desktop.lone_break"],
        cwd=ROOT,
        env={**sounding.environment, "DESKBREAK_HOME": str(folder)},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield LoneBreak(child, folder)
    finally:
        child.kill()
        child.wait()


def heard(microphone: Any) -> list[tuple[float, Chime]]:
    """Each chime with its moment on the clock of all processes."""
    recording = microphone.recording
    return [(recording.began + chime.at, chime) for chime in chimes(Sound.of_bytes(recording.rate, recording.raw))]


def test_a_break_is_followed_with_closed_eyes(sounding: SoundServer, tmp_path: Path) -> None:
    """With a chime that had to be chosen (the files of all are judged by the same ear elsewhere), and with reduced
    motion, where the window looks at the time only once a second."""
    settings = 'chime = "wood"\n[appearance]\nmotion = "reduced"'
    with sounding.recording() as microphone, lone_break(sounding, tmp_path, settings) as going:
        going.follow(until="the end")
        assert going.child.wait(30) == 0
    rung = heard(microphone)
    assert [chime.kind for _, chime in rung] == [
        *("change", "change", "start", "halfway", "tick", "tick", "tick", "end", "end"),
    ]
    hold = going.moment("hold")
    # The window tells a step when it looks at the clock, on a busy machine late; the plan is in whole seconds.
    out = hold + round(going.moment("out") - hold)
    assert going.moment("out") - out < SOON_S
    wanted = [
        *(going.moment("setup"), going.moment("ease"), hold, (hold + out) / 2),
        *(out - 3, out - 2, out - 1, out, *going.finished),
    ]
    late = [at - moment for (at, _), moment in zip(rung, wanted, strict=True)]
    assert all(-0.05 < one < SOON_S for one in late), late
    assert all(chime.rings < 1.3 for _, chime in rung), "wood rings shorter than bell and bowl"
    assert going.shown == [], "nothing to say in words"


def test_a_device_that_goes_in_the_break_is_said_once_and_the_break_goes_on(
    sounding: SoundServer, tmp_path: Path
) -> None:
    with lone_break(sounding, tmp_path, "") as going:
        going.follow(until="hold")
        sounding.says("pactl", "unload-module", "module-null-sink")
        eventually("the device is gone", lambda: not sounding.says("pactl", "list", "short", "sinks").strip())
        going.follow(until="the end")
        assert going.child.wait(30) == 0
    assert len(going.finished) == 1
    assert going.shown == ["No sound can be played here. The steps go on in words."]
    assert going.log.count("no sound can be played here.") == 1
    assert "Traceback" not in going.log
