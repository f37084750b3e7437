"""KDE: kwin_wayland without a screen.

The packaged program carries a file capability that containers refuse, so a copy runs; it has to keep its name, as its
Qt platform plugin loads for no other.
"""

from __future__ import annotations

import shutil

from deskbreak.desktop.wayland import Wayland, fraction
from tests.compositors.compositor import KEYCODES, Compositor, until, without
from tools.virtual_desktop import start

_ACTIVE = 1


class KWin(Compositor):
    """kwin with XWayland; its own fake input is the person, its own list of windows tells the focus."""

    programs = ("kwin_wayland", "Xwayland")
    _hands: Wayland | None = None
    _fake = 0

    def begin(self) -> None:
        copied = self.folder / "kwin_wayland"
        if not copied.exists():
            shutil.copyfile(shutil.which("kwin_wayland") or "", copied)
            copied.chmod(0o755)
        told = self.folder / "kwin_environ"
        told.unlink(missing_ok=True)
        inside = without(self.environment, "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM") | {
            "KWIN_WAYLAND_NO_PERMISSION_CHECKS": "1",
            "XDG_SESSION_TYPE": "wayland",
            "XDG_CURRENT_DESKTOP": "KDE",
        }
        tell = f"env > {told}.new && mv {told}.new {told}"
        script = self.folder / "tell"
        script.write_text(f"#!/bin/sh\n{tell}\n")
        script.chmod(0o755)
        sizes = ["--virtual", "--width", "1280", "--height", "800"]
        alone = ["--xwayland", "--no-lockscreen", "--no-global-shortcuts", "--socket", "wayland-kwin"]
        self.process = start([str(copied), *sizes, *alone, str(script)], self.folder, inside)
        until("kwin is there", told.exists, self.folder)
        inside = dict(line.split("=", 1) for line in told.read_text().splitlines() if "=" in line)
        for name in ("WAYLAND_DISPLAY", "DISPLAY", "XAUTHORITY", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP"):
            if inside.get(name):
                self.environment[name] = inside[name]
        self._hands = Wayland(self.environment)
        self._hands.settle()
        offered = self._hands.offered("org_kde_kwin_fake_input")
        assert offered is not None, "kwin lets us type"
        self._fake = self._hands.bind(offered, 4)
        self._hands.send(self._fake, 0, "tests", "somebody at the keyboard")
        self._hands.round_trip()

    def end(self) -> None:
        if self._hands is not None:
            self._hands.close()
            self._hands = None
        super().end()

    def press(self, letters: str = "a") -> None:
        assert self._hands is not None
        for letter in letters:
            self._hands.send(self._fake, 10, KEYCODES[letter], 1)
            self._hands.send(self._fake, 10, KEYCODES[letter], 0)
        self._hands.round_trip()

    def move(self) -> None:
        assert self._hands is not None
        self._hands.send(self._fake, 1, fraction(5), fraction(5))
        self._hands.round_trip()

    def focused(self) -> str:
        eyes = Wayland(self.environment)
        try:
            eyes.settle()
            offered = eyes.offered("org_kde_plasma_window_management")
            assert offered is not None, "kwin tells of windows"
            listing = eyes.bind(offered, 12)
            eyes.round_trip()
            windows = {}
            for event in tuple(eyes.events()):
                if event.about == listing and event.opcode == 1:
                    window = eyes.new_id()
                    eyes.send(listing, 1, window, *event.values("u"))
                    windows[window] = ["", 0]
            eyes.round_trip()
            for event in eyes.events():
                if event.about in windows and event.opcode == 0:
                    (windows[event.about][0],) = event.values("s")
                elif event.about in windows and event.opcode == 2:
                    (windows[event.about][1],) = event.values("u")
            return next((str(title) for title, state in windows.values() if int(state) & _ACTIVE), "")
        finally:
            eyes.close()
