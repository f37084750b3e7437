"""A sound server of the test's own, with nothing behind it but a microphone: PulseAudio and a null sink.

What a program plays here is heard by nobody and recorded whole, with the moment of every sample. The recording runs on
the clock of `time.monotonic`, which is one for all processes of the machine.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.desktop.hearing import Recording
from tests.desktop.machine import eventually

SOUND_PROGRAMS = ("pulseaudio", "pactl", "parec", "paplay")
RATE = 16_000
CHUNK = 1024
"""Bytes of a reading: 32 ms."""
SINK = "nowhere"


@dataclass
class SoundServer:
    """Where the sound goes, for processes that get this environment."""

    environment: dict[str, str]
    folder: Path
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @contextmanager
    def recording(self) -> Iterator[Microphone]:
        """Listens as long as the block; what was heard is in the microphone's `recording` afterwards."""
        command = ["parec", f"--device={SINK}.monitor", "--raw", f"--rate={RATE}", "--format=s16le", "--channels=1"]
        child = subprocess.Popen([*command, "--latency-msec=20"], env=self.environment, stdout=subprocess.PIPE)
        microphone = Microphone(child)
        try:
            eventually("the microphone hears the silence", lambda: microphone.hears)
            yield microphone
        finally:
            microphone.stop()

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """A program in the background, its words in a file beside it; it ends with the server."""
        with (self.folder / f"{Path(command[0]).name}.log").open("ab") as log:
            child = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self.running.append(child)
        return child

    def says(self, *command: str) -> str:
        """What a command prints; empty if it fails."""
        told = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False, timeout=20)
        return told.stdout if told.returncode == 0 else ""


class Microphone:
    """Reads what the sink plays, in a thread, and remembers when it came."""

    def __init__(self, child: subprocess.Popen[bytes]) -> None:
        self._child = child
        self._heard = bytearray()
        self._began = float("inf")
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()
        self.recording = Recording(b"", RATE, 0.0)

    @property
    def hears(self) -> bool:
        return len(self._heard) > CHUNK

    def stop(self) -> None:
        """Listens no more."""
        self._child.terminate()
        self._child.wait(10)
        self._thread.join(10)
        whole = bytes(self._heard[: len(self._heard) // 2 * 2])
        self.recording = Recording(whole, RATE, self._began)

    def _listen(self) -> None:
        assert self._child.stdout is not None
        while chunk := os.read(self._child.stdout.fileno(), CHUNK):
            self._heard += chunk
            # A reading may come late, never early: the earliest of all says when the first sample was played.
            self._began = min(self._began, time.monotonic() - len(self._heard) / 2 / RATE)


@contextmanager
def sound_server(environment: Mapping[str, str] | None = None) -> Iterator[SoundServer]:
    """A server that lives as long as the block, for processes with this environment (else a bare one of its own)."""
    folder = Path(tempfile.mkdtemp(prefix="hear-"))  # short: a socket's path may be no longer than 107 bytes
    server = SoundServer(_environment(folder) if environment is None else dict(environment), folder)
    socket = folder / "pulse"
    server.environment |= {
        "PULSE_SERVER": f"unix:{socket}",
        "PULSE_RUNTIME_PATH": str(folder),
        "PULSE_STATE_PATH": str(folder),
    }
    try:
        server.start(
            *("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "--disable-shm=yes"),
            *("-L", f"module-null-sink sink_name={SINK} rate=48000"),
            *("-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1"),
        )
        eventually("the sound server answers", lambda: SINK in server.says("pactl", "list", "short", "sinks"))
        yield server
    finally:
        for child in reversed(server.running):
            _end(child)
        shutil.rmtree(folder, ignore_errors=True)


def _environment(folder: Path) -> dict[str, str]:
    """This process's environment with a home and XDG folders of its own, and no desktop."""
    places = {
        "HOME": folder / "home",
        "XDG_CONFIG_HOME": folder / "home/.config",
        "XDG_DATA_HOME": folder / "home/.local/share",
        "XDG_STATE_HOME": folder / "home/.local/state",
        "XDG_CACHE_HOME": folder / "home/.cache",
        "XDG_RUNTIME_DIR": folder / "run",
    }
    for place in places.values():
        place.mkdir(parents=True, exist_ok=True)
    places["XDG_RUNTIME_DIR"].chmod(0o700)
    outer = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "DESKBREAK_HOME")
    inherited = {key: value for key, value in os.environ.items() if key not in outer}
    return inherited | {key: str(place) for key, place in places.items()} | {"QT_QPA_PLATFORM": "offscreen"}


def _end(child: subprocess.Popen[bytes]) -> None:
    """First asks, then tells; a process that was made to stand still can't hear the question."""
    for ask in (child.terminate, child.kill):
        with suppress(ProcessLookupError):
            ask()
        with suppress(subprocess.TimeoutExpired):
            child.wait(3)
            return
