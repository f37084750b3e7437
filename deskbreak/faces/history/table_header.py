"""The head of a table: words in the design's type, and a chevron after the column that it is sorted by."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from deskbreak.faces.icons import paint_icon
from deskbreak.faces.theme import Role, Theme

PADDING, GAP, CHEVRON = 16, 4, 14


class TableHeader(QHeaderView):
    """Qt's own header, painted by us: the style's arrow stands far from the word that it belongs to."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(True)
        self.viewport().setAutoFillBackground(False)

    def sectionSizeFromContents(self, section: int) -> QSize:  # noqa: N802 (Qt's name)
        metrics = QFontMetricsF(self._theme.font(Role.STRONG))
        wide = metrics.horizontalAdvance(self._words(section)) + 2 * PADDING + GAP + self._side()
        return QSize(round(wide), self.height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 (Qt's name)
        theme, words = self._theme, self._words(section)
        font = theme.font(Role.STRONG)
        painter.save()
        painter.setPen(QPen(theme.colour("line"), 1))
        bottom = rect.bottom() + 0.5
        painter.drawLine(QLineF(rect.left(), bottom, rect.right() + 1, bottom))
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        alignment = self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        is_trailing = bool(alignment & Qt.AlignmentFlag.AlignTrailing)
        wide = QFontMetricsF(font).horizontalAdvance(words)
        at_right = is_trailing is rightwards
        left = rect.right() + 1 - PADDING - wide if at_right else rect.left() + PADDING
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        # Where the words stand has been worked out for either direction.
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QRectF(left, rect.top(), wide + 2, rect.height()), int(flags), words)
        if section == self.sortIndicatorSection():
            name = "chevron_down" if self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder else "chevron_up"
            side = self._side()
            x = left - GAP - side if at_right else left + wide + GAP
            square = QRectF(x, rect.center().y() - side / 2, side, side)
            paint_icon(painter, square, name, theme.colour("text2"))
        painter.restore()

    def _words(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal))

    def _side(self) -> int:
        return self._theme.icon_px(CHEVRON)
