"""The snooze button and its menu: each length with the time until which it lasts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionButton

from deskbreak.faces.icons import line_icon
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.language.texts import Texts

tr = Texts("Break")


PADDING, MENU_GAP, LEAST_GAP = 16, 8, 8


@dataclass(frozen=True, slots=True)
class SnoozeChoice:
    """One length and its words."""

    seconds: int
    length: str
    until: str


class SnoozeButton(Button):
    """“Snooze … 2 left ⌄”; pressing it opens the menu. `chosen` carries the seconds."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Snooze"), "secondary", "medium")
        self._choices: tuple[SnoozeChoice, ...] = ()
        self._left = ""
        self.menu_shown = QMenu(self)
        self.menu_shown.triggered.connect(self._choose)
        self.clicked.connect(self.open_menu)

    def show_choices(self, choices: tuple[SnoozeChoice, ...], left: int) -> None:
        """Offer these lengths."""
        said = tr("%Ln\u00a0left", n=left, note="snoozes")
        if (choices, said) == (self._choices, self._left):
            return
        self._choices, self._left = choices, said
        self.setAccessibleName(tr("Snooze, %Ln left", n=left))
        self.menu_shown.clear()
        for choice in choices:
            # The tab puts the time at the other edge, as with a shortcut.
            action = QAction(f"{choice.length}\t{choice.until}", self.menu_shown)
            action.setData(choice.seconds)
            self.menu_shown.addAction(action)
        self.menu_shown.addSeparator()
        note = self.menu_shown.addAction(tr("%Ln snoozes left for this break", n=left))
        note.setEnabled(False)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Room for both words, with a gap between them, and the arrow."""
        words = sum(self.fontMetrics().horizontalAdvance(said) for said in (self.text(), self._left))
        return QSize(words + LEAST_GAP + self._theme.icon_px() + 2 + 2 * PADDING, self.minimumHeight())

    def open_menu(self) -> None:
        """Below the button, or above it where the screen ends, its trailing edges in line."""
        size = self.menu_shown.sizeHint()
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        x = self.width() - size.width() if rightwards else 0
        at = self.mapToGlobal(QPoint(x, self.height() + MENU_GAP))
        if at.y() + size.height() > self.screen().availableGeometry().bottom():
            at = self.mapToGlobal(QPoint(x, -MENU_GAP - size.height()))
        self.menu_shown.popup(at)
        if self.menu_shown.actions():
            self.menu_shown.setActiveAction(self.menu_shown.actions()[0])

    def _choose(self, action: QAction) -> None:
        seconds = action.data()
        if isinstance(seconds, int):
            self.chosen.emit(seconds)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        side = self._theme.icon_px()
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        inner = self.rect().adjusted(PADDING, 0, -PADDING, 0)
        chevron = QRect(inner.right() - side + 3 if rightwards else inner.left() - 2, 0, side, self.height())
        words = inner.adjusted(0, 0, -side - 2, 0) if rightwards else inner.adjusted(side + 2, 0, 0, 0)
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("text"))
        # The painter turns both by itself.
        leading, trailing = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(middle | leading), self.text())
        painter.setPen(self._theme.colour("text2"))
        painter.drawText(words, int(middle | trailing), self._left)
        picture = line_icon("chevron_down", self._theme.colour("text2"))
        picture.paint(painter, chevron.left(), (self.height() - side) // 2, side, side)
        painter.end()
