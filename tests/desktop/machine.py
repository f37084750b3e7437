"""A machine with deskbreak installed as a person would have it: from the wheel, in an environment of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
EACH_MINUTE = {
    "schedule.interval": "1m",
    "schedule.heads_up": "15s",
    "schedule.settle": "2s",
    "courtesy.lull": "1s",
}
SILENT = {"guide.voice": "false", "guide.sounds": "false"}


def install_wheel(folder: Path) -> Path:
    """Builds the wheel and installs it; the answer is the folder of its programs.

    What deskbreak depends on is borrowed from the environment the tests run in (Qt alone has 200 MB), but deskbreak
    itself comes from the wheel: a path in a .pth file brings packages, not the editable checkout beside them.
    """
    run = {"check": True, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=ROOT, **run)
    (wheel,) = folder.glob("deskbreak-*.whl")
    venv = folder / "installed"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", venv], **run)
    pip = [sys.executable, "-m", "pip", "--quiet", "--python", venv / "bin/python", "install"]
    subprocess.run([*pip, "--no-deps", "--no-index", wheel], **run)
    (packages,) = venv.glob("lib/python*/site-packages")
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    ask = "import deskbreak; print(deskbreak.__file__)"
    told = subprocess.run([venv / "bin/python", "-I", "-c", ask], capture_output=True, text=True, check=True)
    assert Path(told.stdout.strip()).is_relative_to(packages), "deskbreak comes from the wheel"
    return venv / "bin"


@dataclass
class Machine:
    """The installed deskbreak on a desktop: what a person does with it from a terminal."""

    programs: Path
    desktop: Mapping[str, str]
    agent: subprocess.Popen[bytes] | None = None
    words: Path = field(default=Path("agent.txt"))

    def environment(self) -> dict[str, str]:
        return {key: value for key, value in self.desktop.items() if not key.startswith(("PYTHON", "COV_"))}

    def run(self, *arguments: str, timeout: float = 20) -> subprocess.CompletedProcess[str]:
        """One command, to its end."""
        command = [self.programs / "deskbreak", *arguments]
        return subprocess.run(
            command, env=self.environment(), capture_output=True, text=True, timeout=timeout, check=False, cwd="/"
        )

    def told(self, *arguments: str) -> dict[str, Any]:
        """What a command with --json says."""
        done = self.run(*arguments, "--json")
        assert done.returncode == 0, f"deskbreak {' '.join(arguments)}: {done.stdout}{done.stderr}"
        return dict(json.loads(done.stdout))

    def set(self, settings: Mapping[str, str]) -> None:
        """Changes settings, each by its key, as one does on the command line."""
        for key, value in settings.items():
            done = self.run("settings", "set", key, value)
            assert done.returncode == 0, done.stderr

    @property
    def status(self) -> dict[str, Any]:
        return self.told("status")

    def start(self) -> None:
        """Starts deskbreak and waits until it answers."""
        with self.words.open("ab") as words:
            self.agent = subprocess.Popen(
                [self.programs / "deskbreak"],
                env=self.environment(),
                stdin=subprocess.DEVNULL,
                stdout=words,
                stderr=words,
                cwd="/",
            )
        eventually("deskbreak answers", lambda: self.run("status").returncode == 0)

    def kill(self) -> None:
        """Ends the tray process as a crash or a power cut would."""
        assert self.agent is not None
        os.kill(self.status["pid"], 9)
        self.agent.wait(10)

    def dbus(self, *arguments: str) -> str:
        command = ["dbus-send", "--session", "--print-reply", *arguments]
        return subprocess.run(command, env=dict(self.desktop), capture_output=True, text=True, check=False).stdout

    @property
    def tray_items(self) -> list[str]:
        """Who has an icon in the tray, as the desktop's own list says it."""
        told = self.dbus(
            "--dest=org.kde.StatusNotifierWatcher",
            "/StatusNotifierWatcher",
            "org.freedesktop.DBus.Properties.Get",
            "string:org.kde.StatusNotifierWatcher",
            "string:RegisteredStatusNotifierItems",
        )
        return [line.split('"')[1] for line in told.splitlines() if 'string "' in line]


def eventually(claim: str, holds: Callable[[], object], within: float = 20, every: float = 0.1) -> None:
    """Waits until the claim holds. A real desktop answers in its own time; nothing here sleeps longer than needed."""
    until = time.monotonic() + within
    while not holds():
        assert time.monotonic() < until, f"not within {within:g} s: {claim}"
        time.sleep(every)
