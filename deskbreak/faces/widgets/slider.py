"""A slider with the design's knob. The wheel does nothing, so that scrolling a page changes no setting."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider

from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.focus_ring import FOCUS_RADIUS

WIDTH, HEIGHT = 210, 34
GROOVE, KNOB, KNOB_RING = 4, 7.0, 10.5


class Slider(QSlider):
    """Whole steps from `least` to `most`; a click on the line goes there."""

    def __init__(self, theme: Theme, least: int, most: int, step: int, *, width: int = WIDTH) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._wide = theme, width
        self._step = step
        # Qt counts in steps, so that every way of moving the knob lands on one.
        self.setRange(least // step, most // step)
        self.setSingleStep(1)
        self.setPageStep(2)
        self.setProperty(FOCUS_RADIUS, 12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def amount(self) -> int:
        """What the knob stands at."""
        return self.value() * self._step

    def set_amount(self, amount: int) -> None:
        """Put the knob where it is nearest to this."""
        self.setValue(round(amount / self._step))

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(self._wide, HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(min(96, self._wide), HEIGHT)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        if self.isSliderDown():
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        self.setSliderDown(False)

    def _go_to(self, x: float) -> None:
        share = (x - KNOB_RING) / max(1.0, self.width() - 2 * KNOB_RING)
        if self._mirrored:
            share = 1 - share
        self.setSliderPosition(round(self.minimum() + share * (self.maximum() - self.minimum())))

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = (self.sliderPosition() - self.minimum()) / max(1, self.maximum() - self.minimum())
        room = self.width() - 2 * KNOB_RING
        knob = QPointF(KNOB_RING + room * (1 - share if self._mirrored else share), self.height() / 2)
        groove = QRectF(0, knob.y() - GROOVE / 2, self.width(), GROOVE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("track"))
        painter.drawRoundedRect(groove, GROOVE / 2, GROOVE / 2)
        painter.setBrush(theme.colour("accent"))
        filled = QRectF(groove)
        if self._mirrored:
            filled.setLeft(knob.x())
        else:
            filled.setRight(knob.x())
        painter.drawRoundedRect(filled, GROOVE / 2, GROOVE / 2)
        painter.setPen(QPen(theme.colour("accent"), 1.5))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(knob, KNOB_RING - 0.75, KNOB_RING - 0.75)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(knob, KNOB, KNOB)
        painter.end()
