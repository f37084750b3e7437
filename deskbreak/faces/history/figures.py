"""The key figures: four cards in a row, two by two or one below the other where there is less room."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.faces.history.days_view import Figure
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.focus_ring import FOCUS_RADIUS
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.surfaces import Surface
from deskbreak.faces.widgets.words import Words

_DIGITS = re.compile(r"\d+")
_ENDLESS = 10_000
COUNT = 4
GAP = 12


class Value(QWidget):
    """A number with its unit, the digits big: “4 h 18 min”."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_text(self, text: str) -> None:
        """Another value."""
        if text != self.text:
            self.text = text
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        big = QFontMetricsF(self._theme.font(Role.FIGURE))
        laid_out = self._laid_out()  # kept while its line is asked
        return QSize(round(laid_out.lineAt(0).naturalTextWidth()) + 2, round(big.height()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setPen(self._theme.colour("text"))
        baseline = QFontMetricsF(self._theme.font(Role.FIGURE)).ascent()
        laid_out = self._laid_out()
        line = laid_out.lineAt(0)
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = 0.0 if rightwards else self.width() - line.naturalTextWidth()
        laid_out.draw(painter, QPointF(left, baseline - line.ascent()))
        painter.end()

    def _laid_out(self) -> QTextLayout:
        """One line, in the order in which it is read in this language."""
        laid_out = QTextLayout(self.text, self._theme.font(Role.STRONG))
        option = QTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(self.layoutDirection())
        laid_out.setTextOption(option)
        laid_out.setFormats([self._big(run.start(), run.end()) for run in _DIGITS.finditer(self.text)])
        laid_out.beginLayout()
        line = laid_out.createLine()
        line.setLineWidth(_ENDLESS)
        laid_out.endLayout()
        return laid_out

    def _big(self, start: int, end: int) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start, found.length = start, end - start
        form = QTextCharFormat()
        form.setFont(self._theme.font(Role.FIGURE))
        found.format = form
        return found


class FigureCard(Surface):
    """One of them. The keyboard stops here, so that a screen reader reads it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("card")
        speak_as(self, "group")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(FOCUS_RADIUS, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(2)
        self._label = Words(theme, "", Role.HELP, "text2")
        self.value = Value(theme)
        self._help = Words(theme, "", Role.HELP, "text2")
        for widget in (self._label, self.value, self._help):
            column.addWidget(widget)
        column.addStretch(1)

    def show_figure(self, figure: Figure) -> None:
        """Another figure, or the same a minute later."""
        self._label.setText(figure.label)
        self.value.show_text(figure.value)
        self._help.setText(figure.help)
        self.setAccessibleName(figure.words)


class Figures(QWidget):
    """All four."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.cards = [FigureCard(theme) for _ in range(COUNT)]
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self.stand(COUNT)

    def show_figures(self, figures: tuple[Figure, ...]) -> None:
        """Other figures."""
        for card, figure in zip(self.cards, figures, strict=True):
            card.show_figure(figure)

    def stand(self, columns: int) -> None:
        """So many side by side."""
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(COUNT):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
