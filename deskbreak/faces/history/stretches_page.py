"""The page “Stretches”: what each hip had week by week, and how long each exercise was held."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.core.poses import Pose
from deskbreak.faces.history.days_page import GAP, NARROW, PADDING
from deskbreak.faces.history.legend import Legend
from deskbreak.faces.history.stretch_charts import HeldChart, WeekBars
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.surfaces import Surface
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

if TYPE_CHECKING:
    from deskbreak.faces.history.stretches_view import HeldView, SideView, StretchesView

tr = Texts("History")

THUMBNAIL, THUMBNAIL_RADIUS = QSize(60, 44), 8
DOSE = tr.mark("Minutes for the front of the hip. 5 is the goal, 10 is plenty.")
EACH_SIDE = tr.mark("Each side, and the level of the day.")
NO_LOSS = tr.mark("A lower line is no loss: it is what fitted that day.")
NO_STRETCH = tr.mark("No stretch was held in these weeks.")


class _Side(QWidget):
    """One hip: its name, this week, and its weeks."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.bars = WeekBars(theme)
        self._name = Words(theme, "", Role.STRONG, wrap=False)
        self._this_week = Words(theme, "", Role.STRONG, wrap=False)
        head, week = Flow(12), QWidget()
        across = QHBoxLayout(week)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(4)
        across.addWidget(self._this_week)
        across.addWidget(Words(theme, tr("this week"), Role.BODY, "text2", wrap=False))
        head.add(self._name)
        head.add_stretch()
        head.add(week)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(self.bars)

    def show_side(self, side: SideView) -> None:
        self._name.setText(side.name)
        self._this_week.setText(side.this_week)
        self.bars.show_side(side)


class _Thumbnail(QWidget):
    """The figure holding the stretch, as it is held now."""

    def __init__(self, theme: Theme, frame: str, look: str, poses: Mapping[str, Pose]) -> None:
        super().__init__()
        self._theme, self._frame, self._look, self._poses = theme, frame, look, poses
        self._picture = QPixmap()
        self._painted: tuple[bool, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return THUMBNAIL

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        kind = (self._theme.is_dark, self.devicePixelRatioF())
        if kind != self._painted:
            self._painted, self._picture = kind, self._drawn(kind[1])
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _drawn(self, ratio: float) -> QPixmap:
        """Kept: a figure takes longer to draw than a window may take for a picture while it is resized."""
        # Heavy to import, and this page is not the first one.
        from deskbreak.faces.figure.painter import paint_figure

        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("stage"))
        rect = QRectF(self.rect())
        painter.drawRoundedRect(rect, THUMBNAIL_RADIUS, THUMBNAIL_RADIUS)
        paint_figure(painter, rect, self._frame, dark=self._theme.is_dark, look=self._look, poses=self._poses)
        painter.end()
        return picture


class HeldCard(Surface):
    """One exercise."""

    def __init__(self, theme: Theme, held: HeldView, view: StretchesView, look: str) -> None:
        super().__init__("card")
        self.chart = HeldChart(theme)
        self.chart.show_held(held, view.first, view.today)
        head = QHBoxLayout()
        head.setSpacing(12)
        if held.frame is not None:
            head.addWidget(_Thumbnail(theme, held.frame, look, view.poses), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Words(theme, held.name, Role.ROW_TITLE))
        words.addWidget(Words(theme, held.now, Role.HELP, "text2"))
        head.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 16, PADDING, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.chart)


class StretchesPage(QWidget):
    """Told a view; one or two charts side by side, as the width of the window allows."""

    def __init__(self, theme: Theme, look: str) -> None:
        super().__init__()
        self._theme, self._look = theme, look
        self.sides = (_Side(theme), _Side(theme))
        self.cards: list[HeldCard] = []
        self._standing = (0, 0)  # in so many columns so many cards
        self._nothing = Words(theme, tr(NO_STRETCH), Role.BODY, "text2")
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self._lay_out()

    def show_view(self, view: StretchesView) -> None:
        """Show other weeks; the cards are made anew, since there may be other exercises."""
        for side, told in zip(self.sides, view.sides, strict=True):
            side.show_side(told)
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._standing = (0, 0)
        self.cards = [HeldCard(self._theme, held, view, self._look) for held in view.exercises]
        self._nothing.setVisible(not self.cards)
        self.stand(self.window().width())

    def stand(self, width: int) -> None:
        """As a window of this width has it."""
        narrow = width / max(1.0, self._theme.scale) < NARROW
        directions = QBoxLayout.Direction
        self._beside.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        columns = 1 if narrow else 2
        if (columns, len(self.cards)) == self._standing:
            return
        self._standing = (columns, len(self.cards))
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)
            card.show()  # one that is added to a page in sight would be shown a turn later
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        return [*(side.bars for side in self.sides), *(card.chart for card in self.cards)]

    def _lay_out(self) -> None:
        theme = self._theme
        weeks = Surface("card")
        inside = QVBoxLayout(weeks)
        inside.setContentsMargins(PADDING, 16, PADDING, 16)
        inside.setSpacing(14)
        inside.addWidget(_heading(theme, tr("Stretching per week"), tr(DOSE)))
        self._beside.setSpacing(36)
        for side in self.sides:
            self._beside.addWidget(side, 1)
        inside.addLayout(self._beside)
        signs = Legend(theme, (("dot", tr("Easy")), ("circle", tr("Too much"))))
        held = _heading(theme, tr("Seconds held"), tr(EACH_SIDE))
        head = Flow(12)
        head.add(held, 1)
        head.add(signs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(weeks)
        column.addSpacing(8)
        column.addWidget(head)
        column.addWidget(self._nothing)
        column.addLayout(self._grid)
        column.addWidget(Words(theme, tr(NO_LOSS), Role.HELP, "text2"))
        column.addStretch(1)


def _heading(theme: Theme, title: str, help_text: str) -> QWidget:
    made = Flow(12)
    made.add(Words(theme, title, Role.ROW_TITLE, wrap=False))
    made.add(Words(theme, help_text, Role.HELP, "text2"), 1)
    return made
