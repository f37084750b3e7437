"""The page “Days”: today, four key figures, thirty days, a year."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.faces.history.day_charts import ThirtyDays, Year
from deskbreak.faces.history.days_view import STEPS, DaysView
from deskbreak.faces.history.figures import Figures
from deskbreak.faces.history.legend import Legend, scale_legend
from deskbreak.faces.history.today_card import TodayCard
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.surfaces import Surface
from deskbreak.faces.widgets.words import Words
from deskbreak.language.lengths import number
from deskbreak.language.texts import Texts

tr = Texts("History")

GAP, PADDING = 12, 20
NARROW, NARROWEST = 820, 560
"""Of the window at the size of the pictures: below, key figures go two by two, then below each other."""


class ChartCard(Surface):
    """A heading, a legend at the other edge, and a chart."""

    def __init__(self, theme: Theme, title: str, legend: QWidget, chart: QWidget) -> None:
        super().__init__("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 16, PADDING, 16)
        column.setSpacing(12)
        head = Flow(12)
        head.add(Words(theme, title, Role.ROW_TITLE), 1)
        head.add(legend)
        column.addWidget(head)
        column.addWidget(chart)


class YearArea(QScrollArea):
    """Scrolls the year sideways, its newest end in view until the person scrolls."""

    def __init__(self, year: Year) -> None:
        super().__init__()
        self.year = year
        self.setWidget(year)
        self.setWidgetResizable(False)
        for ground in (year, self.viewport()):
            ground.setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.horizontalScrollBar().rangeChanged.connect(self._to_newest)
        year.mark_reached.connect(self.show_place)

    def fit(self) -> None:
        """As high as the year, and its scroll bar where it needs one."""
        self.year.fill(self.viewport().width())
        self.year.resize(self.year.sizeHint().expandedTo(self.year.minimumSize()))
        is_wider = self.year.width() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() + 4 if is_wider else 0
        self.setFixedHeight(self.year.chart_height() + bar)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self.fit()

    def show_place(self, place: QRect) -> None:
        """Have a mark in view."""
        self.ensureVisible(place.center().x(), place.center().y(), 60, 0)

    def _to_newest(self, _least: int, most: int) -> None:
        """In either direction: the bar counts from the side where one begins to read."""
        self.horizontalScrollBar().setValue(most)


class DaysPage(QWidget):
    """Told a view; the figures and charts stand as the width of the window allows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.today = TodayCard(theme)
        self.figures = Figures(theme)
        self.bars = ThirtyDays(theme)
        self.year = YearArea(Year(theme))
        steps = scale_legend(theme, number(0), tr("%1 or more", number(STEPS[-1])))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.today)
        column.addWidget(self.figures)
        taken = Legend(theme, (("filled", tr("Taken")), ("outline", tr("Offered"))))
        column.addWidget(ChartCard(theme, tr("Last 30 days"), taken, self.bars))
        column.addWidget(ChartCard(theme, tr("Breaks in the last year"), steps, self.year))
        column.addStretch(1)

    def show_view(self, view: DaysView) -> None:
        """Show other days, or the same a minute later."""
        self.today.show_view(view)
        self.figures.show_figures(view.figures)
        self.bars.show_marks(view.bars)
        self.year.year.show_marks(view.year, view.first_weekday)
        self.year.fit()

    def stand(self, width: int) -> None:
        """As a window of this width has it."""
        wide = width / max(1.0, self._theme.scale)
        self.figures.stand(4 if wide >= NARROW else 2 if wide >= NARROWEST / 1.4 else 1)
        self.today.stand(narrow=wide < NARROWEST)

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        return [self.today.line, *self.figures.cards, self.bars, self.year.year]
