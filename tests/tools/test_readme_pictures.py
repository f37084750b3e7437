"""The README shows what was drawn for it, with words for who can't see it, and the repository stays small."""

from __future__ import annotations

import re
from pathlib import Path

from PIL import Image, ImageSequence

from tools.pictures.readme import FILM, FOLDER, SHOWN

LARGEST_KB = 1500
README = Path(__file__).resolve().parents[2] / "README.md"
DRAWN = {FILM, *(f"{name}.webp" for _, name, _ in SHOWN)}


def test_what_lies_there_is_what_is_drawn_and_shown() -> None:
    shown = {
        Path(source).name for source in re.findall(r'src(?:set)?="(docs/pictures/[^"]+)"', README.read_text("utf-8"))
    }
    assert {file.name for file in FOLDER.iterdir()} == DRAWN == shown


def test_each_picture_is_told_in_words() -> None:
    for tag in re.findall(r"<img\s[^>]*>", README.read_text("utf-8")):
        told = re.findall(r'alt="([^"]+)"', tag)
        assert len(" ".join(told).split()) > 10, tag


def test_who_wants_no_motion_sees_a_still_picture() -> None:
    wanted = r'<source media="\(prefers-reduced-motion: reduce\)" srcset="docs/pictures/([^"]+)"'
    still = re.search(wanted, README.read_text("utf-8"))
    assert still
    assert not _moves(FOLDER / still[1])


def test_the_one_that_moves_shows_a_break_in_twelve_seconds() -> None:
    with Image.open(FOLDER / FILM) as film:
        shown = sum(frame.copy().info["duration"] for frame in ImageSequence.Iterator(film))
    assert 11_500 < shown < 12_500


def test_the_repository_stays_small() -> None:
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < LARGEST_KB * 1000


def _moves(picture: Path) -> bool:
    with Image.open(picture) as opened:
        return getattr(opened, "n_frames", 1) > 1
