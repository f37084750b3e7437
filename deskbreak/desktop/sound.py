"""Which program of this machine plays a WAV file, and how it is told how loud.

Separate from the chime, since `doctor` asks too. A child process costs nothing once it has ended, where a sound
library would stay in memory (PLATFORM.md: 22 to 25 MiB).
"""

from __future__ import annotations

import shutil
from pathlib import Path

PLAYERS = ("pw-play", "paplay", "aplay", "afplay")
_PULSE_FULL = 65536


def players() -> tuple[str, ...]:
    """The programs that are there, best first, as paths."""
    return tuple(path for path in map(shutil.which, PLAYERS) if path is not None)


def player() -> str | None:
    """The program that would play a sound, or none."""
    return next(iter(players()), None)


def reads_input(program: str) -> bool:
    """Whether a program knows no volume, so that it gets the scaled sound as its input."""
    return Path(program).name == "aplay"


def command(program: str, file: Path, volume: float) -> list[str]:
    """The words that make a program play a file at a volume from 0 to 1 (a linear gain)."""
    match Path(program).name:
        case "pw-play":
            return [program, f"--volume={volume:.3f}", str(file)]
        case "paplay":
            # PulseAudio's scale is cubic: its middle is an eighth of the gain.
            return [program, f"--volume={round(_PULSE_FULL * volume ** (1 / 3))}", str(file)]
        case "afplay":
            return [program, "-v", f"{volume:.3f}", str(file)]
        case _:
            return [program, "-q", "-"]
