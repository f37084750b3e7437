"""GNOME: gnome-shell without a screen, and without the rest of GNOME.

It needs a system bus to exist. Its unsafe mode lets us ask where the focus is, which no other program may on GNOME.
"""

from __future__ import annotations

from deskbreak.desktop.wire import Call, WhichBus, Wire
from tests.compositors.compositor import KEYCODES, PATIENCE_S, Compositor, until, without
from tools.virtual_desktop import start

_REMOTE = "org.gnome.Mutter.RemoteDesktop"
_HANDS = "org.gnome.Mutter.RemoteDesktop.Session"


class Gnome(Compositor):
    """gnome-shell with XWayland; mutter's remote desktop is the person."""

    programs = ("gnome-shell", "Xwayland")
    _bus: Wire | None = None
    _path = ""

    def begin(self) -> None:
        inside = without(self.environment, "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM") | {
            "XDG_SESSION_TYPE": "wayland",
            "XDG_CURRENT_DESKTOP": "GNOME",
            "GSETTINGS_BACKEND": "memory",
        }
        alone = ["--headless", "--wayland", "--unsafe-mode", "--wayland-display", "wayland-gnome"]
        command = ["gnome-shell", *alone, "--virtual-monitor", "1280x800"]
        self.process = start(command, self.folder, inside)
        self._bus = Wire(WhichBus.SESSION, self.environment)
        until("gnome-shell is there", self._is_up, self.folder)
        self._evaluated("Main.overview.hide()")
        seen = self._evaluated("['DISPLAY', 'XAUTHORITY'].map(n => imports.gi.GLib.getenv(n) ?? '').join('|')")
        self.environment |= {
            "WAYLAND_DISPLAY": "wayland-gnome",
            "XDG_SESSION_TYPE": "wayland",
            "XDG_CURRENT_DESKTOP": "GNOME",
        } | dict(zip(("DISPLAY", "XAUTHORITY"), seen.split("|"), strict=True))
        self._path = str(self._asked(Call(_REMOTE, "/org/gnome/Mutter/RemoteDesktop", _REMOTE, "CreateSession"))[0])
        self._asked(Call(_REMOTE, self._path, _HANDS, "Start"))

    def end(self) -> None:
        if self._bus is not None:
            self._bus.close()
            self._bus = None
        super().end()

    def press(self, letters: str = "a") -> None:
        for letter in letters:
            for is_down in (True, False):
                arguments = (KEYCODES[letter], is_down)
                self._asked(Call(_REMOTE, self._path, _HANDS, "NotifyKeyboardKeycode", "ub", arguments))

    def move(self) -> None:
        self._asked(Call(_REMOTE, self._path, _HANDS, "NotifyPointerMotionRelative", "dd", (5.0, 5.0)))

    def focused(self) -> str:
        return self._evaluated("global.display.focus_window?.title ?? ''")

    def _is_up(self) -> bool:
        return self._evaluated("Main.layoutManager._startingUp === false ? 'up' : ''") == "up"

    def _evaluated(self, script: str) -> str:
        """What the shell makes of the script, a text."""
        assert self._bus is not None
        call = Call("org.gnome.Shell", "/org/gnome/Shell", "org.gnome.Shell", "Eval", "s", (script,))
        answer = self._bus.ask(call, PATIENCE_S)
        return str(answer.values[1]).strip('"') if not answer.error and answer.values[0] else ""

    def _asked(self, call: Call) -> tuple[object, ...]:
        assert self._bus is not None
        answer = self._bus.ask(call, PATIENCE_S)
        assert not answer.error, f"{call.member}: {answer.error}"
        return answer.values
