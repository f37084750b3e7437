"""A compositor (or X server with window manager) in a room of its own, as the tests see it: all four speak alike."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tools.virtual_desktop import room, start

PATIENCE_S = 30.0

# evdev's numbers of the keys, as Wayland compositors take them
KEYCODES = {letter: code for row, code in (("qwertyuiop", 16), ("asdfghjkl", 30), ("zxcvbnm", 44))
            for code, letter in enumerate(row, code)} | {" ": 57, "\n": 28}  # fmt: skip


class Compositor:
    """What the four have in common.

    `environment` is that of a process on this desktop (DISPLAY is XWayland's where there is one); `run` starts one.
    `press` types letters, `move` moves the pointer: input as from a person, without waiting. `focused` is the title of
    the window that would get the letters ("" for none). `end` is a crash, after which `begin` starts it anew in the
    same place.
    """

    programs: tuple[str, ...] = ()
    """What has to be installed, on the PATH."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        self.environment = environment
        self.process: subprocess.Popen[bytes] | None = None

    def begin(self) -> None:
        """Start it, and wait until it takes input."""
        raise NotImplementedError

    def end(self) -> None:
        """It goes away all of a sudden."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def press(self, letters: str = "a") -> None:
        """Type the letters (a to z, space and line end)."""
        raise NotImplementedError

    def move(self) -> None:
        """Move the pointer by a few dots to the right and down."""
        raise NotImplementedError

    def touch(self) -> None:
        """One input, whichever this desktop takes with the least ado."""
        self.press()

    def focused(self) -> str:
        """The title of the window with the focus; empty for none."""
        raise NotImplementedError

    def run(self, *command: str | Path, **more: str) -> subprocess.Popen[bytes]:
        """Start a program on this desktop (with more in its environment); it ends with the room at the latest."""
        return start([str(part) for part in command], self.folder, self.environment | more)

    def ask(self, *command: str) -> str:
        """What a short program on this desktop prints."""
        done = subprocess.run(command, env=self.environment, capture_output=True, timeout=20, check=False)
        return done.stdout.decode("utf-8", "replace").strip()

    def told_json(self, *command: str) -> object:
        """What a short program on this desktop prints as JSON."""
        return json.loads(self.ask(*command) or "null")


@contextmanager
def running(kind: type[Compositor]) -> Iterator[Compositor]:
    """One of this kind, in a room of its own, for as long as the block."""
    with room() as (folder, environment):
        compositor = kind(folder, environment)
        compositor.begin()
        try:
            yield compositor
        finally:
            compositor.end()


def until(claim: str, holds: Callable[[], object], folder: Path | None = None) -> None:
    """Wait until it holds; else fail, with what the programs wrote."""
    give_up = time.monotonic() + PATIENCE_S
    while not holds():
        if time.monotonic() > give_up:
            logs = sorted(folder.glob("*.log")) if folder is not None else []
            words = "\n".join(f"--- {log.name}\n{log.read_text('utf-8', 'replace')[-2000:]}" for log in logs)
            raise AssertionError(f"not within {PATIENCE_S:g} s: {claim}\n{words}")
        time.sleep(0.02)


def without(environment: Mapping[str, str], *names: str) -> dict[str, str]:
    """The environment without these."""
    return {key: value for key, value in environment.items() if key not in names}


def is_root() -> bool:
    return os.geteuid() == 0
