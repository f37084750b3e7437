"""What changes in the settings away from the keyboard's focus is said: how much was found, what can be taken back."""

from __future__ import annotations

import subprocess
import time

from tests.accessibility.conftest import Gallery, Screen, gallery

_PATIENCE_S = 20.0


def test_how_much_was_found_and_what_can_be_taken_back_is_said(screen: Screen) -> None:
    with gallery(screen, "settings") as shown:
        next(shown.windows())
        shown.bus.listen()
        press(screen, "ctrl+f")
        write(screen, "zzzz")
        assert "says: Nothing found" in until(shown, "says: ")
        press(screen, "Escape")
        write(screen, "on all pages")
        assert "says: 1 found" in until(shown, "says: 1 ")
        press(screen, "Return")
        until(shown, "focus: push button “Reset…”")
        press(screen, "space")
        until(shown, "focus: push button “Reset settings”")
        press(screen, "space")
        assert "says: All settings have their defaults again." in until(shown, "says: ")


def press(screen: Screen, key: str) -> None:
    """A key of the keyboard."""
    subprocess.run(["xdotool", "key", key], env=screen.environment, check=True)


def write(screen: Screen, words: str) -> None:
    """Letter by letter."""
    subprocess.run(["xdotool", "type", words], env=screen.environment, check=True)


def until(shown: Gallery, beginning: str) -> list[str]:
    """All that is heard until something begins so."""
    patient, heard = time.monotonic() + _PATIENCE_S, shown.bus.heard()
    while not any(line.startswith(beginning) for line in heard):
        assert time.monotonic() < patient, heard
        heard += shown.bus.heard()
    return heard
