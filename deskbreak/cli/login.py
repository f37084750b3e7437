"""`deskbreak autostart`: whether the desktop starts deskbreak at login. The entry and the setting change together.

Runs without the tray process; one that runs is told of the setting as by `settings set`.
"""

from __future__ import annotations

import json
from argparse import Namespace
from contextlib import suppress

from deskbreak.control import client
from deskbreak.core.errors import NotRunning
from deskbreak.core.options import AUTOSTART
from deskbreak.desktop import detect
from deskbreak.desktop.autostart import ON, LoginStart, Standing, disagreement
from deskbreak.storage import paths, settings_file

_WORDS = {
    Standing.ON: "Deskbreak starts when you log in.",
    Standing.OFF: "Deskbreak does not start when you log in.",
    Standing.TURNED_OFF: f"Deskbreak does not start when you log in. {ON} turns the entry on again.",
    Standing.STALE: f"Deskbreak does not start when you log in. {ON} mends the entry.",
    Standing.ABSENT: "Deskbreak does not start when you log in.",
}


def autostart(options: Namespace) -> int:
    """Turn it on or off, or tell how it stands."""
    if options.what != "status":
        wanted = options.what == "on"
        carry_out(wanted)
        settings_file.write(paths.settings_file(), {AUTOSTART.key: wanted})
        with suppress(NotRunning):
            client.ask(paths.socket(), "reload")
    found = detect.autostart(paths.autostart_dir()).found()
    setting = settings_file.read(paths.settings_file()).settings[AUTOSTART]
    if options.json:
        print(json.dumps(_told(found, setting), ensure_ascii=False))
    else:
        print("\n".join(_lines(found, setting)))
    return 0


def carry_out(wanted: bool) -> None:
    """Make the desktop do it; DeskbreakError where that is not possible, and nothing has changed then."""
    entry = detect.autostart(paths.autostart_dir())
    if wanted:
        entry.turn_on()
    else:
        entry.turn_off()


def _told(found: LoginStart, setting: bool | None) -> dict[str, object]:
    return {
        "autostart": found.standing.value,
        "entry": found.entry,
        "command": found.command,
        "setting": setting,
        "why": found.why,
    }


def _lines(found: LoginStart, setting: bool | None) -> list[str]:
    lines = [_WORDS[found.standing]]
    if found.why and found.standing is not Standing.OFF:
        lines.append(found.why)
    if found.standing is not Standing.ABSENT:
        lines.append(f"Entry: {found.entry}")
    if found.command:
        lines.append(f"Command: {found.command}")
    differs = disagreement(setting, found)
    if differs is not None and found.standing is not Standing.STALE:
        lines.append(str(differs))
    return lines
