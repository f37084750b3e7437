"""Portraits: every look has its own, inside its tile."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, qAlpha

from deskbreak.faces.figure.looks import LOOKS
from deskbreak.faces.figure.portraits import paint_portrait

pytestmark = pytest.mark.usefixtures("qapp")


def portrait(look: str, *, dark: bool = False) -> QImage:
    image = QImage(72, 72, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_portrait(painter, QRectF(10, 10, 52, 52), look, dark=dark)
    painter.end()
    return image


def test_every_look_has_its_own_in_both_themes() -> None:
    images = [portrait(look, dark=dark) for look in LOOKS for dark in (False, True)]
    assert all(a != b for a, b in combinations(images, 2))


@pytest.mark.parametrize("look", LOOKS)
def test_it_stays_in_its_tile_with_some_air_above_and_beside(look: str) -> None:
    image = portrait(look)
    assert qAlpha(image.pixel(9, 36)) == qAlpha(image.pixel(36, 63)) == 0
    ground = QColor("#EEE7DC")
    assert image.pixelColor(36, 11) == ground
    assert image.pixelColor(11, 36) == image.pixelColor(60, 36) == ground
    assert image.pixelColor(34, 60) != ground
