"""The unchanging layers of a held pose, kept as pixmaps, so that each breath repaints only the highlight.

Separate from the stage because it is all about cost.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from deskbreak.faces.figure.painter import FigurePicture


class KeptLayers:
    """What lies behind the highlight and what lies before it, for the picture that was painted last."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._behind, self._front = QPixmap(), QPixmap()

    def forget(self) -> None:
        self._key, self._behind, self._front = (), QPixmap(), QPixmap()

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        picture: FigurePicture,
        mirrored: bool,
        glow: float,
        opacity: float,
    ) -> None:
        """Paint the picture, from what was kept if that is still the same."""
        if opacity < 1:
            picture.paint_faded(painter, rect, opacity, mirrored=mirrored, glow=glow)
            return
        ratio = painter.device().devicePixelRatioF()
        key = (picture, rect.width(), rect.height(), ratio, mirrored)
        if key != self._key:
            self._key = key
            size = rect.size() * ratio
            self._behind, self._front = QPixmap(size.toSize()), QPixmap(size.toSize())
            for layer, paint in ((self._behind, picture.paint_behind), (self._front, picture.paint_front)):
                layer.setDevicePixelRatio(ratio)
                layer.fill(Qt.GlobalColor.transparent)
                inner = QPainter(layer)
                inner.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint(inner, QRectF(0, 0, rect.width(), rect.height()), mirrored)
                inner.end()
        painter.drawPixmap(rect.topLeft(), self._behind)
        picture.paint_highlight(painter, rect, mirrored, glow)
        painter.drawPixmap(rect.topLeft(), self._front)
