"""The app's icon: painted and as a file it is one picture."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from deskbreak.signs.app_icon import SIZES, app_icon, svg
from deskbreak.storage import paths

FILE = paths.assets() / "icons" / "io.github.deskbreak.Deskbreak.svg"

pytestmark = pytest.mark.usefixtures("qapp")


def painted(size: int) -> QImage:
    return app_icon().pixmap(size, size).toImage().convertToFormat(QImage.Format.Format_ARGB32)


def drawn_from_file(size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(FILE)).render(painter)
    painter.end()
    return image


def farthest(one: QImage, other: QImage) -> int:
    """The largest difference of a colour's part, over all pixels."""
    parts = []
    for x in range(one.width()):
        for y in range(one.height()):
            a, b = one.pixelColor(x, y), other.pixelColor(x, y)
            parts += [abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue())]
    return max(parts)


def test_the_file_is_what_the_code_draws(qapp: QApplication) -> None:
    assert FILE.read_text("utf-8") == svg()


@pytest.mark.parametrize("size", [64, 128])
def test_file_and_painting_are_one_picture(size: int) -> None:
    assert farthest(painted(size), drawn_from_file(size)) <= 24


def test_small_ones_leave_the_muscle_out() -> None:
    def orange(size: int) -> bool:
        image = painted(size)
        colours = (image.pixelColor(x, y) for x in range(size) for y in range(size))
        return any(c.red() > 200 and c.green() < 180 and c.blue() < 130 for c in colours if c.alpha() == 255)

    assert {size for size in SIZES if orange(size)} == {size for size in SIZES if size >= 32}
