"""The person at the desktop: hands on keyboard and mouse, eyes on the windows (xdotool, import for pictures)."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.desktop.machine import eventually

HEADS_UP, OFFER = "Stretch break soon", "Stretch break"
"""The titles of the two windows that come up by themselves."""


@dataclass(frozen=True)
class Window:
    """A window on show, by its number and where it lies."""

    number: str
    title: str
    x: int
    y: int
    width: int
    height: int


@dataclass
class Person:
    """Somebody who types in a terminal and looks at what comes up."""

    desktop: Mapping[str, str]
    typed: Path
    terminal: str = ""

    def _xdotool(self, *arguments: str) -> str:
        told = subprocess.run(
            ["xdotool", *arguments], env=dict(self.desktop), capture_output=True, text=True, timeout=30, check=False
        )
        return told.stdout.strip()

    def open_terminal(self) -> None:
        """A terminal whose lines land in the file `typed`, with the keyboard's focus on it."""
        script = 'while IFS= read -r line; do printf "%s\\n" "$line" >> "$0"; done'
        subprocess.Popen(
            ["xterm", "-T", "terminal", "-geometry", "80x20+20+60", "-e", "sh", "-c", script, str(self.typed)],
            env=dict(self.desktop),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        eventually("the terminal is open", lambda: self.sees("terminal"))
        self.terminal = self.window("terminal").number
        self._xdotool("windowfocus", "--sync", self.terminal)

    def type(self, text: str) -> None:
        """Types into whatever has the focus, and Return."""
        self._xdotool("type", "--delay", "20", text)
        self._xdotool("key", "Return")

    def press(self, key: str) -> None:
        self._xdotool("key", key)

    def windows(self) -> list[Window]:
        """Every window with a title that is on show."""
        shown = []
        for number in self._xdotool("search", "--onlyvisible", "--name", ".").split():
            place = dict(
                line.split("=", 1)
                for line in self._xdotool("getwindowgeometry", "--shell", number).splitlines()
                if "=" in line
            )
            title = self._xdotool("getwindowname", number)
            if title and "WIDTH" in place:
                sides = (int(place[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))
                shown.append(Window(number, title, *sides))
        return shown

    def sees(self, title: str) -> bool:
        """Whether a window of exactly this title is on show."""
        return any(window.title == title for window in self.windows())

    def sees_beginning(self, title: str) -> bool:
        return any(window.title.startswith(title) for window in self.windows())

    def window(self, title: str) -> Window:
        return next(window for window in self.windows() if window.title == title)

    def process_of(self, title: str) -> int:
        return int(self._xdotool("getwindowpid", self.window(title).number))

    @property
    def focus(self) -> str:
        """The title of the window that has the keyboard."""
        return self._xdotool("getwindowname", self._xdotool("getwindowfocus"))

    def click(self, window: Window, x: int, y: int) -> None:
        """A click so many pixels into a window; negative: from its right or lower edge."""
        across = window.x + (x if x >= 0 else window.width + x)
        down = window.y + (y if y >= 0 else window.height + y)
        self._xdotool("mousemove", "--sync", str(across), str(down))
        self._xdotool("click", "1")

    def photograph(self, name: str) -> None:
        """A picture of the whole screen, when asked for with DESKBREAK_PHOTOGRAPHS=FOLDER."""
        folder = os.environ.get("DESKBREAK_PHOTOGRAPHS")
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            command = ["import", "-window", "root", str(Path(folder) / f"{name}.png")]
            subprocess.run(command, env=dict(self.desktop), check=False, timeout=30)
