"""Light and dark follow the desktop while windows are open, and no window begins in the colours of the other one.

What is seen is compared, not what is remembered: a picture that was light and turned dark has to be the dark picture.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from deskbreak.faces.tokens import DARK, LIGHT

FEW = 5

SEEN = {
    "overview": ("sitting", "paused", "compact-held"),
    "history": ("days", "stretches"),
    "settings": ("schedule",),
    "why": ("window",),
    "welcome": ("1", "2", "3"),
    "break_": ("toast", "offer", "guide"),
    "notices": ("settings-error",),
    "no_tray": ("window",),
}


@pytest.mark.parametrize("face", SEEN)
def test_a_window_that_turns_dark_looks_as_if_it_had_been_dark_all_along(face: str) -> None:
    command = [sys.executable, "-m", "tests.faces.turned_dark", face, *SEEN[face]]
    told = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    seen = [json.loads(line) for line in told.stdout.splitlines()]
    assert {name for name, *_ in seen} == set(SEEN[face])
    for name, differing, before, after in seen:
        assert differing <= FEW, f"{name}: {differing} points are not as in the dark"
        assert before > 150 > 80 > after, f"{name} did not turn dark"


@pytest.mark.parametrize("face", ["break", "history", "overview", "settings", "welcome", "why"])
def test_the_first_frame_of_a_window_has_the_colours_that_were_chosen(face: str, tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.toml").write_text(
        '[appearance]\ntheme = "dark"\n[guide]\nvoice = false\nsounds = false\n'
    )
    told = subprocess.run(
        [sys.executable, "-m", "tests.faces.first_frame", face],
        env={**os.environ, "DESKBREAK_HOME": str(tmp_path)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    colours = [colour.upper() for colour in json.loads(told.stdout)]
    assert colours[0] in (DARK.bg, DARK.surface, DARK.stage)
    assert not {LIGHT.bg, LIGHT.surface, LIGHT.stage, LIGHT.well} & set(colours)
