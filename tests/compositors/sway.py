"""wlroots: sway without a screen.

sway refuses to run as root, so root runs it as nobody; the processes on it stay root's, and reach its socket by its
whole path.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from tests.compositors.compositor import Compositor, is_root, until, without
from tools.virtual_desktop import start

_NOBODY = 65534
_CONFIG = """
xwayland force
output HEADLESS-1 resolution 1280x800
exec env > {folder}/environ.new && mv {folder}/environ.new {folder}/environ
"""


class Sway(Compositor):
    """sway with XWayland; wtype and sway's own cursor commands are the person."""

    programs = ("sway", "swaymsg", "wtype", "setpriv", "xhost")

    def begin(self) -> None:
        own = self.folder / "sway"
        shutil.rmtree(own, ignore_errors=True)
        own.mkdir(mode=0o700)
        (own / "config").write_text(_CONFIG.format(folder=own))
        command = ["sway", "-c", str(own / "config")]
        if is_root():
            # the room's own folder lets others in, though not see what is there
            self.folder.chmod(0o711)
            os.chown(own, _NOBODY, _NOBODY)
            command = ["setpriv", f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups", *command]
        inside = without(self.environment, "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "SWAYSOCK") | {
            "WLR_BACKENDS": "headless",
            "WLR_LIBINPUT_NO_DEVICES": "1",
            "WLR_RENDERER": "pixman",
            "XDG_RUNTIME_DIR": str(own),
            "HOME": str(own),
            "XDG_CONFIG_HOME": str(own),
        }
        self.process = start(command, self.folder, inside)
        until("sway is there", (own / "environ").exists, self.folder)
        told = dict(line.split("=", 1) for line in (own / "environ").read_text().splitlines() if "=" in line)
        self.environment |= {
            "WAYLAND_DISPLAY": str(own / told["WAYLAND_DISPLAY"]),
            "DISPLAY": told["DISPLAY"],
            "SWAYSOCK": told["SWAYSOCK"],
            "XDG_SESSION_TYPE": "wayland",
            "XDG_CURRENT_DESKTOP": "sway",
        }
        if is_root():
            # XWayland lets in only whom it runs for
            self.told_json("swaymsg", "exec", f"xhost +si:localuser:root && touch {own}/open")
            until("XWayland is there", (own / "open").exists, self.folder)

    def press(self, letters: str = "a") -> None:
        subprocess.Popen(["wtype", letters], env=self.environment).wait(20)

    def move(self) -> None:
        self.told_json("swaymsg", "seat", "seat0", "cursor", "move", "5", "5")

    def touch(self) -> None:
        # wtype is a new keyboard each time, of which every window is told at length
        self.move()

    def focused(self) -> str:
        node = self.told_json("swaymsg", "-t", "get_tree")
        while isinstance(node, dict) and not node["focused"]:
            inner = {child["id"]: child for child in (*node["nodes"], *node["floating_nodes"])}
            node = next((inner[number] for number in node["focus"] if number in inner), None)
        is_window = isinstance(node, dict) and node["type"] in ("con", "floating_con")
        return str(node["name"]) if is_window else ""

    def socket(self) -> Path:
        """Where it listens."""
        return Path(self.environment["WAYLAND_DISPLAY"])
