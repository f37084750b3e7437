"""The history before there is any: what will be here, and a break to begin with."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("History")

HEIGHTS = (22, 38, 30, 52, 44, 60, 48)
BAR, PITCH, ROOM = 16, 26, 64
WIDEST = 320


class EmptyPage(QWidget):
    """Dashed bars, a title, a sentence, a button."""

    break_chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.start = Button(theme, tr("Take a break now"), "primary", "large", icon="play")
        centred = Qt.AlignmentFlag.AlignHCenter
        said = tr("Your sitting time and breaks show up after your first hour at the desk.")
        self._words = Words(theme, said, Role.LEAD, "text2", align=centred)
        self._theme = theme
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(_DashedBars(theme), 0, centred)
        column.addSpacing(24)
        column.addWidget(Words(theme, tr("Nothing here yet"), Role.TITLE, align=centred))
        column.addSpacing(8)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._words, 1000)
        across.addStretch(1)
        column.addLayout(across)
        column.addSpacing(20)
        column.addWidget(self.start, 0, centred)
        column.addStretch(3)
        self.start.clicked.connect(self.break_chosen)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._words.setMaximumWidth(round(WIDEST * max(1.0, self._theme.scale)))


class _DashedBars(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(PITCH * (len(HEIGHTS) - 1) + BAR + 2, ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour("outline"), 1.5)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        for number, height in enumerate(HEIGHTS):
            painter.drawRoundedRect(QRectF(number * PITCH + 1, ROOM - height - 1, BAR, height), 4, 4)
        painter.end()
