"""A short break that is spoken, and what should be heard of it: written down by hand, line by line, with the moments.

Separate from the tests, as more than one listens to it.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.desktop.hearing import Recording, Uttered
from tests.desktop.machine import ROOT, eventually
from tests.desktop.sound_server import SoundServer

SECONDS = {
    "small": {"setup": 5, "ease": 8, "hold": 8, "out": 5},
    "saddle": {"setup": 5, "ease": 8, "hold": 30, "out": 7},
}
"""Both exercises as they are shipped, only shorter: a break with every kind of step in a minute and three quarters.

A hold is for two thirds of its seconds at first.
"""

LINES = (
    (0.4, "Turn sideways on your chair. Left hip off the edge."),
    (5.4, "Lower your left knee. Slide that foot back."),
    (10.0, "Three."),
    (11.0, "Two."),
    (12.0, "One."),
    (13.4, "Squeeze your buttock. Tuck and hold."),
    (21.4, "Come up slowly. Bring your foot in. Sit square."),
    (26.4, "Change sides. Right side next."),
    (30.4, "Turn sideways on your chair. Right hip off the edge."),
    (35.4, "Lower your right knee. Slide that foot back."),
    (40.0, "Three."),
    (41.0, "Two."),
    (42.0, "One."),
    (43.4, "Squeeze your buttock. Tuck and hold."),
    (51.4, "Come up slowly. Bring your foot in. Sit square."),
    (56.4, "Stand up slowly. Then bring your mat and cushion for the saddle pose."),
    (64.4, "Kneel. Put a cushion between heels and hips."),
    (69.4, "Sit back slowly onto the cushion."),
    (74.0, "Three."),
    (75.0, "Two."),
    (76.0, "One."),
    (77.4, "Sit tall. Let your thighs soften."),
    (87.4, "Halfway."),
    (97.4, "Come up slowly. Hands forward. Lift your hips. Straighten your legs."),
    (104.0, "Well done. Move when you are ready."),
)

WHOLE = len(LINES)


Words = dict[str, Any]


@dataclass
class Broken:
    """A break as it went: what its face told, and the recording of it."""

    told: list[Words] = field(default_factory=list)
    recording: Recording = field(default_factory=lambda: Recording(b"", 16_000, 0.0))

    @property
    def began(self) -> float:
        return next(float(words["at"]) for words in self.told if "began" in words)

    @property
    def sentences(self) -> list[str]:
        """What the person was shown about the voice."""
        return [words["sentence"] for words in self.told if "sentence" in words]

    def commands(self) -> list[str]:
        return [words["said"] for words in self.told if "said" in words and words["said"] != "progress"]

    def phases(self) -> list[str]:
        """The steps that the face went through."""
        return [words["phase"] for words in self.told if words.get("said") == "progress"]

    def lines(self, first: int = 0, last: int = WHOLE) -> list[Uttered]:
        """The lines that should be heard, or some of them."""
        return [Uttered(self.began + at, text, about_s(text)) for at, text in LINES[first:last]]

    def part(self, begin: float, end: float) -> Recording:
        """What was heard between two moments of the break."""
        return self.recording.part(self.began + begin, self.began + end)


def about_s(text: str) -> float:
    """How long espeak-ng takes for a text, measured over the shipped cues (see `core.speech`)."""
    pauses = sum(text[:-1].count(mark) for mark in ".,?!")
    return 0.227 + 0.0574 * sum(one.isalpha() for one in text) + 0.305 * pauses


def start_dispatcher(server: SoundServer) -> int:
    """Speech Dispatcher as on a desktop where it runs already; answers its process.

    Without it each client would start one of its own.
    """
    dispatcher = server.start("speech-dispatcher", "--run-single", "--timeout", "0")
    socket = Path(server.environment["XDG_RUNTIME_DIR"]) / "speech-dispatcher/speechd.sock"
    eventually("Speech Dispatcher listens", socket.exists)
    eventually("Speech Dispatcher has espeak-ng", lambda: "espeak-ng" in server.says("spd-say", "-O"))
    return dispatcher.pid


def end_dispatcher(server: SoundServer) -> None:
    """Clients start a server of their own where they find none: it would stay."""
    number = Path(server.environment["XDG_RUNTIME_DIR"]) / "speech-dispatcher/pid/speech-dispatcher.pid"
    with suppress(OSError, ValueError):
        os.kill(int(number.read_text("ascii")), signal.SIGKILL)


def shorten(server: SoundServer, voice: bool = True) -> None:
    """The person's own exercises, which are the shipped ones with shorter phases, and no bells."""
    own = Path(server.environment["XDG_DATA_HOME"]) / "deskbreak/exercises"
    own.mkdir(parents=True, exist_ok=True)
    for name, seconds in SECONDS.items():
        phase, words = "", []
        for line in (ROOT / f"assets/exercises/{name}.toml").read_text("utf-8").splitlines():
            key, _, value = line.partition(" = ")
            phase = value.strip('"') if key == "phase" else phase
            words.append(f"seconds = {seconds.get(phase, 5)}" if key == "seconds" else line)
        text = "\n".join(words).replace(f'id = "{name}"', f'id = "quick_{name}"', 1)
        (own / f"quick_{name}.toml").write_text(text, "utf-8")
    settings = Path(server.environment["XDG_CONFIG_HOME"]) / "deskbreak/settings.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    names = json.dumps([f"quick_{name}" for name in SECONDS])
    settings.write_text(f"[guide]\nexercises = {names}\nsounds = false\ntick = false\nvoice = {json.dumps(voice)}\n")


def take_a_break(
    server: SoundServer,
    engine: str = "qt",
    *,
    seconds: float | None = None,
    meddle: Callable[[Words, int], None] | None = None,
) -> Broken:
    """The break, from the offer to its end or so many seconds long, with this engine and those after it.

    `meddle` hears every word of the face, and which process that is.
    """
    taken = Broken()
    command = [sys.executable, "-m", "tests.desktop.spoken_break", engine, *([] if seconds is None else [str(seconds)])]
    with server.recording() as microphone:
        face = subprocess.Popen(command, cwd=ROOT, env=server.environment, stdout=subprocess.PIPE, text=True)
        assert face.stdout is not None
        for line in face.stdout:
            taken.told.append(json.loads(line))
            if meddle is not None:
                meddle(taken.told[-1], face.pid)
        assert face.wait(10) == 0
    taken.recording = microphone.recording
    return taken
