"""What `doctor` says helps: a command to type where there is one, and the truth where there is none."""

from __future__ import annotations

import pytest

from deskbreak.desktop import cures
from deskbreak.desktop.cures import cured
from deskbreak.desktop.detect import DisplayKind
from deskbreak.desktop.findings import (
    Finding,
    Topic,
    lock_finding,
    notifications_finding,
    sleep_finding,
    tray_finding,
    works,
)
from deskbreak.desktop.packages import Packages


@pytest.fixture(autouse=True)
def _debian(monkeypatch: pytest.MonkeyPatch) -> None:
    def command(packages: Packages) -> str:
        return f"sudo apt install {packages.debian}"

    monkeypatch.setattr(cures, "install_command", command)


X11, WAYLAND = DisplayKind.X11, DisplayKind.WAYLAND


@pytest.mark.parametrize(
    ("finding", "kind", "desktop", "helps"),
    [
        (tray_finding(""), WAYLAND, "ubuntu:GNOME", "sudo apt install gnome-shell-extension-appindicator, then"),
        (tray_finding(""), X11, "XFCE", "on GNOME the extension AppIndicator Support; elsewhere"),
        (lock_finding(True, False), X11, "XFCE", "the screen locker of XFCE itself"),
        (lock_finding(True, False), WAYLAND, "KDE", "the screen locker of KDE itself"),
        (lock_finding(False, False), X11, "X-Cinnamon", "the screen locker of Cinnamon itself"),
        (lock_finding(True, False), X11, "", "sudo apt install light-locker"),
        (lock_finding(True, False), WAYLAND, "sway", "no program yet: swaylock and its like tell nobody"),
        (sleep_finding(False, False), X11, "", "sudo apt install libpam-systemd; without systemd, elogind"),
        (notifications_finding(False, None), X11, "", "sudo apt install dunst"),
    ],
)
def test_what_helps_is_said_for_this_desktop(finding: Finding, kind: DisplayKind, desktop: str, helps: str) -> None:
    assert cured(finding, kind, {"XDG_CURRENT_DESKTOP": desktop}).install.startswith(helps)


def test_a_server_without_buttons_is_not_replaced() -> None:
    finding = notifications_finding(True, frozenset({"body"}))
    assert cured(finding, X11, {}) == finding


def test_what_works_needs_no_cure() -> None:
    assert cured(works(Topic.LOCK, "logind"), X11, {}).install == ""
