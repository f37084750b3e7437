"""A person's own files for tests: an exercise and a routine that are right, and a folder to put files into."""

from __future__ import annotations

from pathlib import Path

from deskbreak.faces.figure.reach import thorough_check
from deskbreak.storage.library import Loaded, load

SQUAT = """\
id = "low_squat"
name = "Low squat"
sides = "both"
where = "floor"

[[levels]]
level = 1
name = "Low"

[[phases]]
levels = [1]
phase = "setup"
seconds = 10
cue = "Stand with your feet wide."
text = "Hold the desk if you wobble."
breath = "easy"
eyes = "yes"
frame = "d_start"

[[phases]]
levels = [1]
phase = "hold"
seconds = 30
cue = "Sit low and breathe."
text = "Heels stay down."
breath = "4 in, 6 out"
eyes = "yes"
frame = "d_ease"

[[phases]]
levels = [1]
phase = "out"
seconds = 6
cue = "Come up slowly."
text = "Press through your heels."
breath = "in"
eyes = "yes"
frame = "d_start"
"""

MORNING = 'id = "morning"\nname = "Morning"\nexercises = ["low_squat", "saddle"]\n'


class Own:
    """The person's folder, file by file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def has(self, name: str, text: str) -> Path:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def loaded(self) -> Loaded:
        return load(own=self.folder, figure=thorough_check())


def squat_pack(folder: Path) -> Own:
    """A pack in a folder: the exercise, and the routine with it."""
    made = Own(folder)
    made.has("exercises/low_squat.toml", SQUAT)
    made.has("routines/morning.toml", MORNING)
    return made
