"""How sure a claim is, for the eye: three dots or a diamond, and always the words beside them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from deskbreak.core.evidence import Certainty
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.words import Words
from deskbreak.language.tables import known_text

DOTS, DOT, PITCH, LINE = 3, 9, 13, 1.7
DIAMOND = 11
BESIDE, AFTER = 10, 18


class CertaintyMark(QWidget):
    """Marks and words; as wide as the longest words need, so that they stand below each other."""

    def __init__(self, theme: Theme, certainty: Certainty) -> None:
        super().__init__()
        self._theme = theme
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(BESIDE)
        across.addWidget(_Marks(theme, certainty.dots))
        across.addWidget(Words(theme, known_text(certainty.words), Role.HELP, "text2", wrap=False))
        across.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetricsF(self._theme.font(Role.HELP))
        longest = max(metrics.horizontalAdvance(known_text(certainty.words)) for certainty in Certainty)
        self.setFixedWidth(round(marks_size(self._theme).width() + BESIDE + longest) + AFTER)


def marks_size(theme: Theme) -> QSize:
    """What the dots take up; the diamond stands in their middle."""
    return QSize(theme.icon_px(2 * PITCH + DOT), theme.icon_px(DIAMOND))


class _Marks(QWidget):
    """The dots, so many of them filled; without a number the diamond. Nothing for a screen reader: the words say it."""

    def __init__(self, theme: Theme, dots: int | None) -> None:
        super().__init__()
        self._theme, self._dots = theme, dots
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedSize(marks_size(self._theme))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.width() / (2 * PITCH + DOT)
        painter.scale(scale, scale)
        middle = self.height() / scale / 2
        open_ring = QPen(theme.colour("outline"), LINE)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(open_ring)
        if self._dots is None:
            centre, half = QPointF(PITCH + DOT / 2, middle), (DIAMOND - LINE) / 2
            corners = (QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0))
            painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))
        else:
            rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            for number in range(DOTS):
                at = (number if rightwards else DOTS - 1 - number) * PITCH
                dot = QRectF(at, middle - DOT / 2, DOT, DOT)
                if number < self._dots:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(theme.colour("accent"))
                else:
                    dot.adjust(LINE / 2, LINE / 2, -LINE / 2, -LINE / 2)
                    painter.setPen(open_ring)
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(dot)
        painter.end()
