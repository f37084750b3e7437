"""No window looks otherwise than it was accepted, and the comparison would see it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from tests.needing import leave_out_because
from tools.galleries import galleries
from tools.pictures.drawing import MODES, Mode, drawn, face_of
from tools.pictures.references import FOLDER, MANNER, changes, difference, in_few_colours, inter_here, inter_then, small

REPORT = Path("pictures/changed")
LARGEST_KB = 1500
GALLERIES = list(galleries())
Stain = Callable[[Image.Image], Image.Image]


@pytest.fixture
def same_letters(qapp: object) -> None:
    """The pictures hold letters: with another font nothing can be compared. Where nothing may be left out, it fails."""
    here, then = inter_here(), inter_then()
    if here != then:
        leave_out_because(f"the pictures were made with Inter {then}, here is {here or 'none'} (Debian: fonts-inter)")


@pytest.mark.usefixtures("same_letters")
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("module", GALLERIES, ids=face_of)
def test_every_window_looks_as_it_was_accepted(module: str, mode: Mode) -> None:
    found = changes(module, mode, REPORT)
    assert not found, (
        "\n" + "\n".join(map(str, found)) + "\n"
        "Each file shows: as it was, as it is, what differs. If it is meant: make pictures-accept, and commit."
    )


def other_word(picture: Image.Image) -> Image.Image:
    """A word of six letters, in the ink and size of a help text, where there was none."""
    ImageDraw.Draw(picture).text((60, 500), "before", fill="#5A534A", font_size=13)
    return picture


def shifted_button(picture: Image.Image) -> Image.Image:
    """The lower part of the window two pixels further down."""
    lower = picture.crop((0, 400, picture.width, picture.height - 2))
    picture.paste(lower, (0, 402))
    return picture


def other_accent(picture: Image.Image) -> Image.Image:
    """The main button in blue instead of green."""
    solid = picture.getpixel((220, 445))
    for y in range(430, 470):
        for x in range(30, 410):
            if picture.getpixel((x, y)) == solid:
                picture.putpixel((x, y), (30, 90, 160))
    return picture


def other_ground(picture: Image.Image) -> Image.Image:
    """All a little darker, as a window in the system's own grey would be."""
    return picture.point([max(0, level - 8) for level in range(256)] * 3)


@pytest.fixture(scope="module")
def offer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The offer as it is drawn now, whole."""
    folder = tmp_path_factory.mktemp("offer")
    drawn("deskbreak.faces.break_.gallery", "light", MANNER.of("break-offer-desk"), folder)
    return folder / "break-offer-desk-light.png"


@pytest.mark.parametrize("stain", [other_word, shifted_button, other_accent, other_ground])
def test_a_change_that_a_person_would_see_is_found(offer: Path, tmp_path: Path, stain: Stain) -> None:
    with Image.open(offer) as picture:
        stain(picture.convert("RGB")).save(tmp_path / "changed.png")
    assert difference(in_few_colours(small(offer)), small(tmp_path / "changed.png"))


def test_a_breath_of_another_rounding_is_no_change(offer: Path, tmp_path: Path) -> None:
    """Another Qt or FreeType rounds the edges of letters otherwise, by a few steps of 255."""
    with Image.open(offer) as picture:
        lifted = picture.convert("RGB").point([min(255, level + 4) for level in range(256)] * 3)
    lifted.save(tmp_path / "rounded.png")
    assert not difference(in_few_colours(small(offer)), small(tmp_path / "rounded.png"))


def test_drawn_twice_it_is_the_same(offer: Path, tmp_path: Path) -> None:
    drawn("deskbreak.faces.break_.gallery", "light", MANNER.of("break-offer-desk"), tmp_path)
    assert (tmp_path / offer.name).read_bytes() == offer.read_bytes()


def test_the_references_stay_small() -> None:
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < LARGEST_KB * 1024
