"""Who sees little reads every window: text and controls stand out in both themes, and twice the size has room.

What is measured are the pixels of every picture in every gallery (`measured`).
"""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QVBoxLayout, QWidget

from tests.accessibility.measured import faint, lost
from tools.galleries import galleries

# At 320 pixels the history has room for text of the usual size.
NARROW = re.compile(r"\w+-320: ")
# A window that can't be made so narrow is measured at its narrowest; text of twice the size asks for more.
AT_ITS_NARROWEST = re.compile(r": is \d+ px wide at least$|^[\w-]+-text-200: ")
# Not yet: four pages of the settings, and two words over the history's table.
FIT_WHEN_SMALL = ["break_", "no_tray", "notices", "overview", "welcome", "why"]


def measured(gallery: str, mode: str, what: str, scale: int) -> list[str]:
    command = [sys.executable, "-m", "tests.accessibility.measured", gallery, mode, what]
    environment = {**os.environ, "QT_SCALE_FACTOR": str(scale)}
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=200)
    return told.stdout.splitlines()


@pytest.mark.timeout(240)
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("gallery", list(galleries()))
def test_text_and_controls_stand_out_from_their_ground(gallery: str, mode: str) -> None:
    assert measured(gallery, mode, "contrast", 2) == []


@pytest.mark.timeout(240)
@pytest.mark.parametrize("gallery", list(galleries()))
def test_text_of_twice_the_size_is_all_there_without_scrolling_sideways(gallery: str) -> None:
    assert [line for line in measured(gallery, "light", "big", 1) if not NARROW.match(line)] == []


@pytest.mark.timeout(240)
@pytest.mark.parametrize("face", FIT_WHEN_SMALL)
def test_a_window_at_its_narrowest_loses_nothing(face: str) -> None:
    found = measured(f"deskbreak.faces.{face}.gallery", "light", "narrow", 1)
    assert [line for line in found if not AT_ITS_NARROWEST.search(line)] == []


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
