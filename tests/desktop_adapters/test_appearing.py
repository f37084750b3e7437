"""What may come up by itself without taking the keyboard, by what the desktop really has."""

from __future__ import annotations

from pathlib import Path

import pytest

from deskbreak.desktop.appearing import Appearing, appearing, windows_finding
from deskbreak.desktop.findings import Standing, notifications_finding


@pytest.fixture
def sockets(tmp_path: Path) -> Path:
    """X server 0 listens, and no other."""
    (tmp_path / "X0").touch()
    return tmp_path


WAYLAND = {"WAYLAND_DISPLAY": "wayland-0", "XDG_SESSION_TYPE": "wayland"}


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"DISPLAY": ":0", "XDG_CURRENT_DESKTOP": "XFCE"}, Appearing.WINDOW),
        ({**WAYLAND, "DISPLAY": ":0", "XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, Appearing.WINDOW),
        ({**WAYLAND, "DISPLAY": ":0.0", "XDG_CURRENT_DESKTOP": "KDE"}, Appearing.WINDOW),
        ({**WAYLAND, "DISPLAY": ":0", "XDG_CURRENT_DESKTOP": "sway"}, Appearing.UNMANAGED),
        ({**WAYLAND, "DISPLAY": ":0"}, Appearing.UNMANAGED),
        ({**WAYLAND, "XDG_CURRENT_DESKTOP": "GNOME"}, Appearing.NOTICE),
        ({**WAYLAND, "DISPLAY": ":7", "XDG_CURRENT_DESKTOP": "GNOME"}, Appearing.NOTICE),
        ({**WAYLAND, "DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland"}, Appearing.NOTICE),
        ({**WAYLAND, "DISPLAY": "far:0", "XDG_CURRENT_DESKTOP": "KDE"}, Appearing.WINDOW),
        ({**WAYLAND, "DESKBREAK_APPEARING": "window"}, Appearing.WINDOW),
        ({**WAYLAND, "DESKBREAK_APPEARING": "nonsense"}, Appearing.NOTICE),
    ],
)
def test_a_window_comes_up_where_it_leaves_the_keyboard_alone_else_a_notification(
    environ: dict[str, str], expected: Appearing, sockets: Path
) -> None:
    assert appearing(environ, "linux", sockets) is expected


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_the_flags_of_a_window_are_taken_at_their_word(platform: str, sockets: Path) -> None:
    assert appearing({}, platform, sockets) is Appearing.WINDOW


BUTTONS, SILENCE = notifications_finding(True, frozenset({"actions"})), notifications_finding(False, None)


@pytest.mark.parametrize(
    ("environ", "state", "through"),
    [
        ({}, Standing.MISSING, ""),
        ({"DISPLAY": ":0"}, Standing.WORKS, "the X server"),
        ({**WAYLAND, "DISPLAY": ":0", "XDG_CURRENT_DESKTOP": "GNOME"}, Standing.WORKS, "XWayland"),
        ({**WAYLAND, "DISPLAY": ":0", "XDG_CURRENT_DESKTOP": "sway"}, Standing.WORKS, "XWayland"),
        ({**WAYLAND, "DISPLAY": ":0", "XDG_CURRENT_DESKTOP": "Hyprland"}, Standing.IN_PART, "XWayland"),
        (WAYLAND, Standing.IN_PART, "a notification with buttons"),
    ],
)
def test_the_doctor_tells_how_a_break_is_asked_for(
    environ: dict[str, str], state: Standing, through: str, sockets: Path
) -> None:
    found = windows_finding(environ, BUTTONS, sockets)
    assert (found.state, found.through) == (state, through)


def test_where_nothing_can_ask_it_tells_both_reasons(sockets: Path) -> None:
    found = windows_finding(WAYLAND, SILENCE, sockets)
    assert found.state is Standing.MISSING
    assert "no XWayland" in found.why
    assert "Nothing on this desktop shows notifications" in found.why
    assert found.install.startswith("XWayland")
