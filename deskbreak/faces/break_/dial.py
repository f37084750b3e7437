"""The timer of the guide: a ring that empties, a disc that breathes, and the time in the middle.

A progress bar for who can't see it. It is told every value and knows no clock.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import cos, sin, tau

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.digits import paint_digits
from deskbreak.language.texts import Texts

tr = Texts("Break")


SIDE, RING = 116, 6
DIGITS = 0.285
BREATH_RADIUS = 0.4545
"""Of the dial's side: how big the disc is when the breath is full."""
SMALLEST_BREATH, STILL_BREATH = 0.72, 0.86
STEPS = 1000
SEEN_PX = 0.5
"""Less is not worth a frame."""
TOLD_SECONDS = (30, 10, 0)
"""A screen reader hears of the time only now and then."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the dial shows. `breath` is 0 to 1, none where there is no breathing cue."""

    digits: str
    seconds: int
    left: float
    breath: float | None = None
    paused: bool = False


class Dial(QProgressBar):
    """Shows the time left in a step."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._reading = self._painted = Reading("", 0, 1.0)
        self.setRange(0, STEPS)
        self.setValue(STEPS)
        self.setAccessibleName(tr("Time left"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def reading(self) -> Reading:
        return self._reading

    def show_reading(self, reading: Reading) -> None:
        """Show another time."""
        before, self._reading = self._reading, reading
        if reading.seconds != before.seconds:
            self.setFormat(tr("%Ln seconds", n=reading.seconds))
            if reading.seconds in TOLD_SECONDS:
                self.setValue(round(reading.left * STEPS))
        then = self._painted
        moved_px = abs(reading.left - then.left) * tau * self._ring().width() / 2
        if replace(reading, left=0.0) != replace(then, left=0.0):
            self._painted = reading
            self.update()
        elif moved_px >= SEEN_PX:
            self._painted = reading
            self.update(self._around_tip(then.left).united(self._around_tip(reading.left)))

    def side(self) -> int:
        """Grows half as fast as the text."""
        return round(SIDE * (1 + max(0.0, self._theme.scale - 1) / 2))

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(self.side(), self.side())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.sizeHint()

    def _square(self) -> QRectF:
        side = float(min(self.width(), self.height()))
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def _ring(self) -> QRectF:
        """The middle of the ring's line."""
        inset = RING * self._square().width() / SIDE / 2 + 0.5
        return self._square().adjusted(inset, inset, -inset, -inset)

    def _around_tip(self, left: float) -> QRect:
        """Where the ring ends when so much is left, with its round cap."""
        ring, angle = self._ring(), tau * left
        tip = ring.center() + QPointF(sin(angle), -cos(angle)) * (ring.width() / 2)
        reach = RING * self._square().width() / SIDE
        return QRectF(tip.x() - reach, tip.y() - reach, 2 * reach, 2 * reach).toAlignedRect()

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        theme, reading = self._theme, self._reading
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, ring = self._square(), self._ring()
        side, width = rect.width(), RING * rect.width() / SIDE
        if reading.breath is not None and not reading.paused:
            grown = STILL_BREATH if theme.reduced_motion else SMALLEST_BREATH + (1 - SMALLEST_BREATH) * reading.breath
            painter.setPen(QPen(theme.colour("text"), 1.5) if theme.is_contrast else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("soft"))
            radius = side * BREATH_RADIUS * grown
            painter.drawEllipse(rect.center(), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("track"), width))
        painter.drawEllipse(ring)
        if reading.left > 0:
            ink = theme.colour("outline" if reading.paused else "accent")
            painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * reading.left))
        font = theme.font_of(1.0, 600)
        font.setPixelSize(round(side * DIGITS))
        paint_digits(painter, rect, reading.digits, font, theme.colour("text"))
        painter.end()
