"""Which program of this machine plays a WAV file, on what, and how it is told how loud.

Separate from the chime, since `doctor` asks too. A child process costs nothing once it has ended, where a sound
library would stay in memory (PLATFORM.md: 22 to 25 MiB).
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

PLAYERS = ("pw-play", "paplay", "aplay", "afplay")
_PULSE_FULL = 65536


def players(environ: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """The programs that are there, as paths: first those that have something to play on, then by rank."""
    found = [path for path in map(shutil.which, PLAYERS) if path is not None]
    return tuple(sorted(found, key=lambda path: not server(path, environ)))


def player() -> str | None:
    """The program that would play a sound, or none."""
    return next(iter(players()), None)


def server(program: str, environ: Mapping[str, str] | None = None) -> str:
    """What a program would play on here, by name; empty if that isn't there."""
    told = os.environ if environ is None else environ
    folder = told.get("XDG_RUNTIME_DIR", "")
    has_pipewire = _listens(told.get("PIPEWIRE_RUNTIME_DIR", folder), told.get("PIPEWIRE_REMOTE", "pipewire-0"))
    match Path(program).name:
        case "pw-play":
            return "PipeWire" if has_pipewire else ""
        case "paplay":
            pulse = told.get("PULSE_RUNTIME_PATH") or (f"{folder}/pulse" if folder else "")
            # PipeWire listens there too, and is then what plays.
            name = "PipeWire" if has_pipewire else "PulseAudio"
            return name if told.get("PULSE_SERVER") or _listens(pulse, "native") else ""
        case "aplay":
            return "ALSA" if any(Path("/dev/snd").glob("pcm*p")) else ""
        case _:
            return "Core Audio"


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


def _listens(folder: str, socket: str) -> bool:
    return bool(folder) and Path(folder, socket).exists()
