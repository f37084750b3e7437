"""The pictures of the tray: told apart by shape alone, in every size, on light and dark panels."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from deskbreak.agent.tray_icons import SIZES, TrayState, icon

pytestmark = pytest.mark.usefixtures("qapp")


def picture(
    state: TrayState, fraction: float = 0.0, size: int = 22, *, dark: bool = False, symbolic: bool = False
) -> QImage:
    made = icon(state, fraction, dark_panel=dark, symbolic=symbolic).pixmap(size, size).toImage()
    return made.convertToFormat(QImage.Format.Format_ARGB32)


def pixels(image: QImage) -> list[tuple[int, int, int, int]]:
    """Red, green, blue and opacity of each pixel."""
    colours = (image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width()))
    return [(c.red(), c.green(), c.blue(), c.alpha()) for c in colours]


def covered(image: QImage) -> float:
    """How much ink there is."""
    return sum(alpha for *_, alpha in pixels(image)) / 255


@pytest.mark.parametrize("size", SIZES)
def test_every_size_that_panels_ask_for_is_painted_for_that_size(size: int) -> None:
    made = icon(TrayState.SITTING, 0.5, dark_panel=False, symbolic=False)
    assert size in {available.width() for available in made.availableSizes()}
    assert picture(TrayState.SITTING, 0.5, size).width() == size


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("size", [16, 22])
def test_in_one_colour_no_state_looks_like_another(size: int, dark: bool) -> None:
    shapes = {state: pixels(picture(state, 0.5, size, dark=dark, symbolic=True)) for state in TrayState}
    for one, other in combinations(TrayState, 2):
        differing = sum(abs(a[3] - b[3]) > 100 for a, b in zip(shapes[one], shapes[other], strict=True))
        assert differing >= 8, (one, other)


def test_the_ring_fills_as_the_sitting_comes_on() -> None:
    inks = [covered(picture(TrayState.SITTING, percent / 100, 48)) for percent in range(0, 105, 5)]
    assert all(later > earlier for earlier, later in pairwise(inks))


def test_it_fills_clockwise_from_twelve() -> None:
    quarter = picture(TrayState.SITTING, 0.25, 24, symbolic=True)
    assert quarter.pixelColor(18, 5).alpha() > 200
    assert quarter.pixelColor(5, 5).alpha() < 200
    assert quarter.pixelColor(18, 18).alpha() < 200


def test_within_a_twentieth_the_picture_is_the_same_one() -> None:
    one = icon(TrayState.SITTING, 0.501, dark_panel=True, symbolic=False)
    same = icon(TrayState.SITTING, 0.519, dark_panel=True, symbolic=False)
    next_one = icon(TrayState.SITTING, 0.55, dark_panel=True, symbolic=False)
    assert one.cacheKey() == same.cacheKey() != next_one.cacheKey()


def test_how_far_the_sitting_has_come_changes_no_other_picture() -> None:
    empty = icon(TrayState.AWAY, 0.0, dark_panel=False, symbolic=False)
    full = icon(TrayState.AWAY, 1.0, dark_panel=False, symbolic=False)
    assert empty.cacheKey() == full.cacheKey()


@pytest.mark.parametrize("fraction", [-1.0, 7.0])
def test_a_fraction_out_of_range_is_the_nearest_in_it(fraction: float) -> None:
    within = icon(TrayState.SITTING, min(1.0, max(0.0, fraction)), dark_panel=False, symbolic=False)
    assert icon(TrayState.SITTING, fraction, dark_panel=False, symbolic=False).cacheKey() == within.cacheKey()


@pytest.mark.parametrize("state", TrayState)
@pytest.mark.parametrize(("dark", "ink"), [(False, (0x26, 0x22, 0x1D)), (True, (0xF3, 0xEE, 0xE7))])
def test_the_symbolic_set_is_ink_and_nothing_else(state: TrayState, dark: bool, ink: tuple[int, int, int]) -> None:
    solid = {colour[:3] for colour in pixels(picture(state, 0.5, 48, dark=dark, symbolic=True)) if colour[3] == 255}
    assert solid in ({ink}, set())


@pytest.mark.parametrize(
    ("state", "light", "dark"),
    [
        (TrayState.SITTING, (0x1E, 0x6A, 0x5B), (0x86, 0xCD, 0xB7)),
        (TrayState.HEADS_UP, (0xB9, 0x6F, 0x0C), (0xF0, 0xB6, 0x61)),
        (TrayState.DUE, (0xB9, 0x6F, 0x0C), (0xF0, 0xB6, 0x61)),
        (TrayState.HELD, (0xB9, 0x6F, 0x0C), (0xF0, 0xB6, 0x61)),
        (TrayState.BREAK, (0x1E, 0x6A, 0x5B), (0x86, 0xCD, 0xB7)),
    ],
)
def test_colours_are_those_of_the_panel(
    qapp: QApplication, state: TrayState, light: tuple[int, int, int], dark: tuple[int, int, int]
) -> None:
    assert light in {colour[:3] for colour in pixels(picture(state, 1.0, 48)) if colour[3] == 255}
    assert dark in {colour[:3] for colour in pixels(picture(state, 1.0, 48, dark=True)) if colour[3] == 255}


def test_the_arrow_of_a_break_that_is_due_lets_the_panel_through() -> None:
    due = picture(TrayState.DUE, size=24)
    assert due.pixelColor(12, 12).alpha() < 40
    assert due.pixelColor(6, 14).alpha() == 255


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("size", [16, 22, 24, 32])
def test_a_panel_gets_a_picture_of_its_own_size_in_pixels_and_makes_none_of_another(size: int, ratio: float) -> None:
    made = icon(TrayState.HELD, 0.0, dark_panel=True, symbolic=False)
    assert made.pixmap(QSize(size, size), ratio).width() == round(size * ratio)
