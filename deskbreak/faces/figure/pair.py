"""Changing sides: the figure of the finished side, pale, and beside it the one of the side that comes.

Separate from the stage because it is a picture of its own, and none that moves.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from deskbreak.faces.figure.arrows import change_arrow
from deskbreak.faces.figure.painter import FigurePicture

FINISHED_OPACITY = 0.38
HEIGHT = 0.76  # of the stage's, which leaves room for the chip above
ARROW_AT = 0.57


def paint_pair(
    painter: QPainter,
    rect: QRectF,
    finished: FigurePicture,
    coming: FigurePicture,
    *,
    coming_mirrored: bool,
    opacity: float,
    leftwards: bool,
) -> None:
    """First the finished side, then an arrow in the direction of reading, then the coming one in that opacity."""
    half = QRectF(rect.left(), rect.height() * (1 - HEIGHT), rect.width() / 2, rect.height() * HEIGHT)
    left, right = half, half.translated(half.width(), 0)
    first, second = (right, left) if leftwards else (left, right)
    finished.paint_faded(painter, first, FINISHED_OPACITY, mirrored=not coming_mirrored)
    coming.paint_faded(painter, second, opacity, mirrored=coming_mirrored)
    middle = QPointF(rect.center().x(), rect.top() + rect.height() * ARROW_AT)
    change_arrow(painter, middle, rect.height(), coming.colours.around.change, leftwards=leftwards)
