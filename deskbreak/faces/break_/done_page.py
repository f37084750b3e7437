"""The last page: what was done, four answers, and when the next break is due."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.faces.break_.answers import Answer, answers_in_words
from deskbreak.faces.break_.discs import Disc
from deskbreak.faces.break_.inset import inset
from deskbreak.faces.break_.scrolled import below_scrolled
from deskbreak.faces.icons import Icon
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.focus_ring import FOCUS_RADIUS
from deskbreak.faces.widgets.surfaces import Hairline
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("Break")


MARGIN, TOP, BOTTOM = 24, 40, 20
TILE_HEIGHT, TILE_PADDING, TILE_RADIUS = 78, 16, 12


@dataclass(frozen=True, slots=True)
class DoneView:
    """What the page says. Without a question it only says what was done."""

    headline: str
    lead: str
    asks: bool
    next_break: str
    after: str
    effects: Mapping[Answer, str]
    """What each answer does."""


class AnswerTile(QPushButton):
    """One answer with what it leads to."""

    def __init__(self, theme: Theme, title: str, ink: str = "text") -> None:
        super().__init__()
        self._theme, self._title = theme, title
        self.setProperty(FOCUS_RADIUS, TILE_RADIUS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAutoDefault(False)
        self.setMinimumHeight(TILE_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(TILE_PADDING, 14, TILE_PADDING, 14)
        column.setSpacing(2)
        self.effect = Words(theme, "", Role.HELP, "text2")
        for words in (Words(theme, title, Role.ROW_TITLE, ink), self.effect):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(words)
        column.addStretch(1)

    def show_effect(self, effect: str) -> None:
        """What this answer does."""
        self.effect.setText(effect)
        self._fit()
        self.setAccessibleName(f"{self._title}. {effect}")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """A grid does not ask its cells how high they have to be at their width."""
        super().resizeEvent(event)
        self._fit()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        layout = self.layout()
        return max(TILE_HEIGHT, layout.heightForWidth(width) if layout is not None else 0)

    def _fit(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(150, TILE_HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(110, TILE_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("outline"), 1))
        painter.setBrush(self._theme.colour("well" if self.underMouse() or self.isDown() else "surface"))
        rect = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, TILE_RADIUS, TILE_RADIUS)
        painter.end()


class DonePage(QWidget):
    """Asks how it was. No answer is chosen at first."""

    easy_chosen = Signal()
    right_chosen = Signal()
    too_much_chosen = Signal()
    hurt_chosen = Signal()
    close_chosen = Signal()
    each_chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.headline = Words(theme, "", Role.HEADLINE)
        self.headline.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.headline.setProperty(FOCUS_RADIUS, -1)
        self.lead = Words(theme, "", Role.LEAD, "text2")
        self.question = Words(theme, tr("How was it?"), Role.STRONG, align=Qt.AlignmentFlag.AlignVCenter)
        self.each = Button(theme, tr("Answer for each stretch"), "link", "small")
        self.tiles = {
            answer: AnswerTile(theme, words, "danger" if answer == "pain" else "text")
            for answer, words in answers_in_words()
        }
        self.next_break = Words(theme, "", Role.STRONG)
        self.after = Words(theme, "", Role.HELP, "text2")
        self.close_button = Button(theme, tr("Close"), "secondary", "large")
        self._next = QWidget()
        self._lay_out()
        self.tiles["easy"].clicked.connect(self.easy_chosen)
        self.tiles["right"].clicked.connect(self.right_chosen)
        self.tiles["too_much"].clicked.connect(self.too_much_chosen)
        self.tiles["pain"].clicked.connect(self.hurt_chosen)
        self.each.clicked.connect(self.each_chosen)
        self.close_button.clicked.connect(self.close_chosen)

    def show_view(self, view: DoneView) -> None:
        """Say this."""
        self.headline.setText(view.headline)
        self.lead.setText(view.lead)
        for answer, tile in self.tiles.items():
            tile.show_effect(view.effects[answer])
        for widget in (self.question, self.each, *self.tiles.values()):
            widget.setVisible(view.asks)
        self.next_break.setText(view.next_break)
        self.after.setText(view.after)
        self._next.setVisible(bool(view.next_break))

    def said(self) -> str:
        """What a listener hears first: what was done, and what is asked."""
        asked = self.question.text() if not self.question.isHidden() else ""
        return f"{self.headline.text()}. {self.lead.text()} {asked}".strip()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(MARGIN, TOP, MARGIN, 0)
        column.setSpacing(0)
        column.addWidget(Disc(self._theme, "check", 60))
        column.addSpacing(20)
        column.addWidget(self.headline)
        column.addSpacing(5)
        column.addWidget(self.lead)
        column.addSpacing(28)
        asked = Flow(8)
        asked.add(self.question, 1)
        asked.add(self.each)
        column.addWidget(asked)
        column.addSpacing(4)
        grid = QGridLayout()
        grid.setSpacing(10)
        for number, tile in enumerate(self.tiles.values()):
            grid.addWidget(tile, number // 2, number % 2)
            grid.setColumnStretch(number % 2, 1)
        column.addLayout(grid)
        column.addStretch(1)
        whole = below_scrolled(self, column, BOTTOM)
        whole.addSpacing(12)
        whole.addLayout(inset(self._next_row(), left=MARGIN, right=MARGIN))
        whole.addLayout(inset(self.close_button, left=MARGIN, right=MARGIN))

    def _next_row(self) -> QWidget:
        rows = QVBoxLayout(self._next)
        rows.setContentsMargins(0, 0, 0, 16)
        rows.setSpacing(16)
        rows.addWidget(Hairline())
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(Icon(self._theme, "clock"), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.next_break)
        words.addWidget(self.after)
        across.addLayout(words, 1)
        rows.addLayout(across)
        return self._next
