"""What the ring near the clock looks like, in three moments: pictures and words."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.surfaces import Surface
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts
from deskbreak.signs.states import GRID, Inks, TrayState, paint_state

tr = Texts("Welcome")


SIDE, BESIDE = 24, 10
MOMENTS = (
    (TrayState.SITTING, 0.18, tr.mark("Just sat down")),
    (TrayState.SITTING, 0.85, tr.mark("Break soon")),
    (TrayState.HEADS_UP, 0.0, tr.mark("1\u00a0min left")),
)


class RingStrip(Surface):
    """The tray's icon as it fills."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("well")
        moments = Flow(16)
        for number, (state, fraction, words) in enumerate(MOMENTS):
            if number:
                moments.add_stretch()
            moments.add(_Moment(theme, state, fraction, tr(words)))
        column = QVBoxLayout(self)
        column.setContentsMargins(27, 20, 27, 20)
        column.addWidget(moments)


class _Moment(QWidget):
    def __init__(self, theme: Theme, state: TrayState, fraction: float, words: str) -> None:
        super().__init__()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(BESIDE)
        across.addWidget(_Ring(theme, state, fraction))
        across.addWidget(Words(theme, words, Role.BODY, "text2", wrap=False))
        across.addStretch(1)


class _Ring(QWidget):
    def __init__(self, theme: Theme, state: TrayState, fraction: float) -> None:
        super().__init__()
        self._theme, self._state, self._fraction = theme, state, fraction
        theme.changed.connect(self._fit)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        theme, painter = self._theme, QPainter(self)
        painter.scale(self.width() / GRID, self.height() / GRID)
        inks = Inks(theme.colour("text"), theme.colour("accent"), theme.colour("amber"))
        paint_state(painter, self._state, self._fraction, inks)
        painter.end()

    def _fit(self) -> None:
        side = self._theme.icon_px(SIDE)
        self.setFixedSize(side, side)
