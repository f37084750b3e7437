"""What to install or switch on for what is missing, in the words of this desktop and this distribution.

Separate from the findings, which the tray process makes all day: this reads files, and only `doctor` wants to know.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from deskbreak.core.said import Said
from deskbreak.desktop.detect import DisplayKind
from deskbreak.desktop.findings import Finding, Standing, Topic
from deskbreak.desktop.packages import Packages, install_command

APPINDICATOR = Packages(
    "gnome-shell-extension-appindicator", "gnome-shell-extension-appindicator", "gnome-shell-extension-appindicator"
)
LIGHT_LOCKER = Packages("light-locker", "light-locker", "light-locker")
LOGIND = Packages("libpam-systemd", "systemd-pam", "systemd")
DUNST = Packages("dunst", "dunst", "dunst")
# Their own lockers tell of a lock; what else locks there would be a second one.
_LOCK_BY_THEMSELVES = ("GNOME", "KDE", "XFCE", "MATE", "X-Cinnamon", "Unity")


def cured(finding: Finding, kind: DisplayKind, environ: Mapping[str, str]) -> Finding:
    """The finding with what helps, where that is known better here."""
    if finding.state is Standing.WORKS:
        return finding
    desktops = environ.get("XDG_CURRENT_DESKTOP", "").split(":")
    helps: str
    match finding.topic:
        case Topic.TRAY if "GNOME" in desktops:
            helps = Said("%1, then switch it on under Extensions and log in anew", install_command(APPINDICATOR))
        case Topic.LOCK:
            helps = _locker(kind, desktops)
        case Topic.SLEEP:
            helps = Said("%1; without systemd, elogind", install_command(LOGIND))
        case Topic.NOTIFICATIONS if not finding.through:
            helps = install_command(DUNST)
        case _:
            return finding
    return replace(finding, install=helps)


def _locker(kind: DisplayKind, desktops: list[str]) -> str:
    own = next((name for name in desktops if name in _LOCK_BY_THEMSELVES), "")
    if own:
        return Said("the screen locker of %1 itself, switched on in its settings", own.removeprefix("X-"))
    if kind is DisplayKind.WAYLAND:
        # ext-session-lock tells only its own client, and swaylock nobody else.
        return Said("no program yet: swaylock and its like tell nobody of a lock; being away is seen by idleness")
    return install_command(LIGHT_LOCKER)
