"""X11: Xvfb with openbox."""

from __future__ import annotations

import subprocess

from tests.compositors.compositor import Compositor, until
from tools.virtual_desktop import start


class X11(Compositor):
    """An X server with a window manager; xdotool is the person."""

    programs = ("Xvfb", "openbox", "xdotool", "xprop")
    _number = ""
    _hands: subprocess.Popen[bytes] | None = None

    def begin(self) -> None:
        # Xvfb chooses a free number the first time; after that it comes back under the same.
        display = self.environment.get("DISPLAY", "")
        told = self.folder / "display"
        told.unlink(missing_ok=True)
        choice = f"{display} -displayfd 3" if display else "-displayfd 3"
        command = f"exec Xvfb {choice} -screen 0 1280x800x24 -nolisten tcp -noreset 3>{told}"
        self.process = start(["sh", "-c", command], self.folder, self.environment)
        until("Xvfb is there", lambda: told.exists() and told.read_text().endswith("\n"), self.folder)
        self.environment["DISPLAY"] = f":{told.read_text().strip()}"
        start(["openbox", "--sm-disable"], self.folder, self.environment)
        until("openbox is there", lambda: "window id" in self.ask("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"))
        self._hands = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, env=self.environment)

    def end(self) -> None:
        if self._hands is not None:
            self._hands.kill()
            self._hands.communicate()
            self._hands = None
        super().end()

    def press(self, letters: str = "a") -> None:
        names = {" ": "space", "\n": "Return"}
        self._do("".join(f"key {names.get(letter, letter)}\n" for letter in letters))

    def move(self) -> None:
        self._do("mousemove_relative 5 5\n")

    def focused(self) -> str:
        return self.ask("xdotool", "getwindowfocus", "getwindowname")

    def _do(self, commands: str) -> None:
        assert self._hands is not None
        assert self._hands.stdin is not None
        self._hands.stdin.write(commands.encode())
        self._hands.stdin.flush()
