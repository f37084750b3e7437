"""Numbers that change while one looks at them: each digit has a cell of its own, so nothing moves sideways."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.faces.theme import Theme

CLOSER, CAPS_LINE = 0.04, 1.2


def cells(text: str, font: QFont) -> list[tuple[str, float, float]]:
    """Each character with the left edge and the width of its cell; digits are as wide as the widest of them."""
    metrics = QFontMetricsF(font)
    # A little closer than in running text (UI.md: −1 px at 33).
    wide = max(metrics.horizontalAdvance(digit) for digit in "0123456789") - metrics.capHeight() * CLOSER
    placed, left = [], 0.0
    for character in text:
        width = wide if character.isdigit() else metrics.horizontalAdvance(character)
        placed.append((character, left, width))
        left += width
    return placed


def paint_digits(painter: QPainter, rect: QRectF, text: str, font: QFont, colour: QColor) -> None:
    """Draw a number in the middle of `rect`, its capitals' height centred."""
    metrics = QFontMetricsF(font)
    placed = cells(text, font)
    width = placed[-1][1] + placed[-1][2] if placed else 0.0
    start = rect.center().x() - width / 2
    baseline = rect.center().y() + metrics.capHeight() / 2
    painter.setFont(font)
    painter.setPen(colour)
    for character, left, cell in placed:
        inset = (cell - metrics.horizontalAdvance(character)) / 2
        painter.drawText(QPointF(start + left + inset, baseline), character)


class Digits(QWidget):
    """A number by itself, such as a timer; `leading` stands it at that edge of whatever width it is given."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        factor: float = 2.36,
        weight: int = 600,
        ink: str = "text",
        *,
        leading: bool = False,
    ) -> None:
        super().__init__()
        self._theme, self._text, self._factor, self._weight, self._ink = theme, text, factor, weight, ink
        self._leading = leading
        across = QSizePolicy.Policy.Ignored if leading else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def text(self) -> str:
        return self._text

    def set_factor(self, factor: float) -> None:
        """So many times the size of body text."""
        if factor != self._factor:
            self._factor = factor
            self.updateGeometry()
            self.update()

    def set_text(self, text: str) -> None:
        """Show another number."""
        if text != self._text:
            if len(text) != len(self._text):
                self.updateGeometry()
            self._text = text
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        metrics = QFontMetricsF(self._font())
        height = metrics.capHeight() * CAPS_LINE if self._leading else metrics.height()
        return QSize(round(self.width_of(self._text)) + 1, round(height))

    def _font(self) -> QFont:
        return self._theme.font_of(self._factor, self._weight)

    def width_of(self, text: str) -> float:
        """The width of a number in this size."""
        placed = cells(text, self._font())
        return placed[-1][1] + placed[-1][2] if placed else 0.0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        rect = QRectF(self.rect())
        if self._leading:
            rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            width = self.width_of(self._text)
            rect = QRectF(0 if rightwards else rect.width() - width, 0, width, rect.height())
        paint_digits(painter, rect, self._text, self._font(), self._theme.colour(self._ink))
        painter.end()
