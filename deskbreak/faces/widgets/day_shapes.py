"""The shapes of a day's line: sitting, a break, a skipped break. The overview and the history draw the same ones."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from deskbreak.faces.theme import Theme

TRACK, BREAK, SKIPPED, NOW = 10.0, 17.0, 18.0, 22.0
BREAK_WIDTH, SKIPPED_WIDTH, GAP = 6.0, 8.0, 1.5
"""In the overview; the history's line is bigger."""


def shape(kind: str, left: float, right: float, middle: float, scale: float = 1.0) -> QRectF:
    """Where a piece from `left` to `right` is drawn, wide enough to be seen."""
    height, least = {
        "sitting": (TRACK, 2.0),
        "break": (BREAK, BREAK_WIDTH),
        "skipped": (SKIPPED, SKIPPED_WIDTH),
    }[kind]
    rect = QRectF(left, middle - height * scale / 2, right - left, height * scale)
    more = max(0.0, least * scale - rect.width()) / 2
    return rect.adjusted(-more, 0, more, 0)


def paint_shape(painter: QPainter, theme: Theme, kind: str, rect: QRectF, scale: float = 1.0) -> None:
    """Draw a piece."""
    if kind == "sitting":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("outline"))
        painter.drawRoundedRect(rect, 3 * scale, 3 * scale)
    elif kind == "break":
        painter.setPen(QPen(theme.colour("surface"), 2 * GAP))
        painter.setBrush(theme.colour("accent"))
        round_px = BREAK_WIDTH * scale / 2
        painter.drawRoundedRect(rect, round_px, round_px)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, round_px, round_px)
    else:
        painter.setPen(QPen(theme.colour("outline"), 2))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3 * scale, 3 * scale)


def paint_now(painter: QPainter, theme: Theme, at: float, middle: float, scale: float = 1.0) -> None:
    """The line that says how late it is."""
    height = NOW * scale
    painter.fillRect(QRectF(round(at * 2) / 2 - 0.75, middle - height / 2, 1.5, height), theme.colour("text"))
