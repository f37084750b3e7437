"""What the colours and shapes of a chart stand for: a small sign and its word. The marks say the same in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.words import Words

SIGN, APART = 12, 18
_FILLS = {"sitting": "outline", "filled": "accent", "h0": "h0", "h1": "h1", "h2": "h2", "h3": "h3", "h4": "h4"}


class Legend(Flow):
    """Pairs of a sign (filled, sitting, outline, dot, circle) and its word; below each other where they don't fit."""

    def __init__(self, theme: Theme, pairs: Sequence[tuple[str, str]]) -> None:
        super().__init__(APART)
        for sign, word in pairs:
            self.add(_row(_Sign(theme, sign), _word(theme, word)))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


def scale_legend(theme: Theme, least: str, most: str) -> QWidget:
    """The steps of the year from least to most."""
    return _row(_word(theme, least), *(_Sign(theme, f"h{step}") for step in range(5)), _word(theme, most))


def _word(theme: Theme, word: str) -> Words:
    return Words(theme, word, Role.HELP, "text2", wrap=False)


def _row(*parts: QWidget) -> QWidget:
    made = QWidget()
    across = QHBoxLayout(made)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(8)
    for part in parts:
        across.addWidget(part)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


class _Sign(QWidget):
    def __init__(self, theme: Theme, sign: str) -> None:
        super().__init__()
        self._theme, self._sign = theme, sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(SIGN, SIGN)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sign(painter, self._theme, self._sign, QRectF(self.rect()).center())
        painter.end()


def paint_sign(painter: QPainter, theme: Theme, sign: str, at: QPointF) -> None:
    """A sign, as in the charts."""
    if sign == "dot":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(at, 3.5, 3.5)
    elif sign == "circle":
        painter.setPen(QPen(theme.colour("danger"), 2))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(at, 5, 5)
    elif sign == "outline":
        painter.setPen(QPen(theme.colour("outline"), 2))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(at.x() - 5, at.y() - 5, 10, 10), 3, 3)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(_FILLS[sign]))
        painter.drawRoundedRect(QRectF(at.x() - 6, at.y() - 6, 12, 12), 3, 3)
