"""What other widgets stand on: cards with rows, notes, chips, hairlines. Colours come by the property `surface`."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QLineF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.faces.icons import Icon
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.words import Words

NoteKind = Literal["note", "warning", "safety"]
_NOTE_INKS = {
    "note": ("information", "onsoft"),
    "warning": ("warning", "ambertext"),
    "safety": ("information", "danger"),
}
ROW_HEIGHT = 56
CARD_PADDING = 16


class Surface(QFrame):
    """A frame with one of the style sheet's fills."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.setProperty("surface", kind)


class Hairline(QWidget):
    """One pixel between two things: as many of the screen's as go into it whole, so that all are equally thick."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        pen = QPen(self.palette().color(QPalette.ColorRole.Mid), int(self.devicePixelRatioF()))
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawLine(QLineF(0, 0.5, self.width(), 0.5))
        painter.end()


class Card(Surface):
    """A card with rows, and hairlines between them."""

    def __init__(self) -> None:
        super().__init__("card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)

    def add(self, widget: QWidget) -> None:
        """One more row at the end."""
        if self._column.count():
            self._column.addWidget(Hairline())
        self._column.addWidget(widget)


class Row(QWidget):
    """Label and help text at the leading edge, the control at the other; a click on a switch's row toggles it."""

    clicked = Signal()

    def __init__(self, theme: Theme, label: str, control: QWidget | None = None, help_text: str = "") -> None:
        super().__init__()
        self._control = control
        self.setMinimumHeight(ROW_HEIGHT)
        across = QHBoxLayout(self)
        across.setContentsMargins(CARD_PADDING, 12, CARD_PADDING, 12)
        across.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        self.label = Words(theme, label, Role.LABEL)
        words.addWidget(self.label)
        self.help = Words(theme, help_text, Role.HELP, "text2")
        words.addWidget(self.help)
        words.addStretch(1)
        across.addLayout(words, 1)
        # Not sooner: what has no parent yet would come up as a window of its own for a moment.
        self.help.setVisible(bool(help_text))
        if control is not None:
            across.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
            self.label.setBuddy(control)
            control.setAccessibleName(label)
            control.setAccessibleDescription(help_text)

    def set_help(self, text: str) -> None:
        """Another help text, or none."""
        self.help.setText(text)
        self.help.setVisible(bool(text))
        if self._control is not None:
            self._control.setAccessibleDescription(text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        if isinstance(self._control, QAbstractButton) and self._control.isCheckable() and self._control.isEnabled():
            self._control.click()
        self.clicked.emit()
        super().mouseReleaseEvent(event)


class Note(Surface):
    """Something to know: an icon and a text on a tinted ground."""

    def __init__(self, theme: Theme, text: str, kind: NoteKind = "note", icon: str | None = None) -> None:
        super().__init__(kind)
        name, ink = _NOTE_INKS[kind]
        across = QHBoxLayout(self)
        across.setContentsMargins(14, 12, 14, 12)
        across.setSpacing(12)
        across.addWidget(Icon(theme, icon or name, ink), 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout()
        self.column.setSpacing(4)
        self.words = Words(theme, text, Role.BODY, "text")
        self.column.addWidget(self.words)
        across.addLayout(self.column, 1)

    def set_text(self, text: str) -> None:
        """Say something else."""
        self.words.setText(text)


class Chip(QWidget):
    """A word in a pill: “Get ready”, “Paused”."""

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__()
        self._theme = theme
        across = QHBoxLayout(self)
        across.setContentsMargins(14, 6, 14, 7)
        across.setSpacing(10)
        self._icon = Icon(theme, "pause", "text", 18)
        self._icon.hide()
        across.addWidget(self._icon)
        self.words = Words(theme, text, Role.STRONG, "text", wrap=False)
        across.addWidget(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str, icon: str | None = None) -> None:
        """Another word, with an icon before it or none."""
        self.words.setText(text)
        self._icon.setVisible(icon is not None)
        if icon is not None:
            self._icon.set_icon(icon)
        self.adjustSize()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("surface"))
        pill = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.end()
