"""Who sees little reads every window: text and controls stand out in both themes, and twice the size has room.

What is measured are the pixels of every picture in every gallery (`measured`).
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QVBoxLayout, QWidget

from tests.accessibility.measured import faint, lost
from tools.galleries import galleries

# At 320 pixels there is room for text of the usual size; of twice the size some windows ask for more.
NARROW = re.compile(r"\w+-320: ")
BIG = re.compile(r"[\w-]*text-200: is \d+ px wide at least$")
# Not yet: four pages of the settings, and two words over the history's table.
FIT_WHEN_SMALL = ["break_", "no_tray", "notices", "overview", "welcome", "why"]
FIXED = ["break_", "overview"]
"""Which have windows that nobody can pull narrower."""
SMALL_SCREEN = {"name": "small", "x": 0, "y": 0, "width": 320, "height": 640, "dpr": 1}
SMALL_SCREEN |= {"logicalDpi": 96, "logicalBaseDpi": 96}


def measured(gallery: str, mode: str, *wanted: str, platform: str = "offscreen") -> list[str]:
    """What is missed in this face, each line with what was measured before it."""
    command = [sys.executable, "-m", "tests.accessibility.measured", gallery, mode, *wanted]
    scale = "2" if "contrast" in wanted else "1"
    environment = {**os.environ, "QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": scale}
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=230)
    return told.stdout.splitlines()


def seen(gallery: str, mode: str, what: str) -> list[str]:
    """What is missed of one sort. Each has a process of its own: the scale of one would halve the screen of another."""
    return [line.removeprefix(f"{what}: ") for line in measured(gallery, mode, what)]


@pytest.mark.timeout(240)
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("gallery", list(galleries()))
def test_text_and_controls_stand_out_from_their_ground(gallery: str, mode: str) -> None:
    assert seen(gallery, mode, "contrast") == []


@pytest.mark.timeout(240)
@pytest.mark.parametrize("gallery", list(galleries()))
def test_text_of_twice_the_size_is_all_there_without_scrolling_sideways(gallery: str) -> None:
    found = seen(gallery, "light", "big")
    assert [line for line in found if not NARROW.match(line)] == []


@pytest.mark.timeout(240)
@pytest.mark.parametrize("face", FIT_WHEN_SMALL)
def test_a_window_is_pulled_as_narrow_as_320_pixels_and_loses_nothing(face: str) -> None:
    found = seen(f"deskbreak.faces.{face}.gallery", "light", "narrow")
    assert [line for line in found if not BIG.match(line)] == []


@pytest.mark.timeout(240)
@pytest.mark.parametrize("face", FIXED)
def test_a_window_of_a_fixed_size_loses_nothing_on_a_screen_of_320_pixels(face: str, tmp_path: Path) -> None:
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [SMALL_SCREEN]}))
    platform = f"offscreen:configfile={screens}"
    assert measured(f"deskbreak.faces.{face}.gallery", "light", "small-screen", platform=platform) == []


def test_what_is_too_faint_is_found(qapp: QApplication) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    for colour in ("#CCCCCC", "#000000"):
        label = QLabel(f"Words in {colour}", window)
        label.setStyleSheet(f"color: {colour}; background: white; font-size: 40px")
        column.addWidget(label)
    for edge in ("#DDDDDD", "#555555"):
        field = QComboBox(window)
        field.setAccessibleName(edge)
        field.setStyleSheet(f"background: white; color: black; border: 3px solid {edge}")
        column.addWidget(field)
    window.setStyleSheet("QWidget { background: white; }")
    window.ensurePolished()
    found = list(faint(window))
    assert [line.split("”")[0] for line in found] == ["“Words in #CCCCCC", "the QComboBox “#DDDDDD"]
    window.deleteLater()


def test_what_has_no_room_is_found(qapp: QApplication) -> None:
    window = QWidget()
    label = QLabel("A sentence that needs more room", window)
    label.setGeometry(0, 0, 40, 20)
    assert [line.split(" px")[0].rsplit(" ", 1)[0] for line in lost(window)] == [f"“{label.text()}” lacks"]
    window.deleteLater()
