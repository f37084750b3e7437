"""Tiles: choices with a word of explanation, one of which is taken; side by side where they fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.focus_ring import FOCUS_RADIUS
from deskbreak.faces.widgets.marks import MARK, paint_radio_mark
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.words import NO_BREAK_SPACE, Words

PADDING, GAP, RADIUS, MARK_GAP = 17, 12, 14, 8


@dataclass(frozen=True, slots=True)
class Option:
    """What a tile stands for, and what is on it; a `unit` makes the title a big number."""

    value: str
    title: str
    help: str
    unit: str = ""


class Tile(QRadioButton):
    """One choice."""

    def __init__(self, theme: Theme, option: Option, height: int) -> None:
        super().__init__()
        self._theme, self.value, self._height = theme, option.value, height
        self.setAccessibleName(f"{option.title}{NO_BREAK_SPACE}{option.unit}" if option.unit else option.title)
        self.setAccessibleDescription(option.help)
        self.setProperty(FOCUS_RADIUS, RADIUS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._title = QHBoxLayout()
        self._title.setSpacing(4)
        if option.unit:
            self._title.addWidget(Words(theme, option.title, Role.DISPLAY, wrap=False))
            unit = Words(theme, option.unit, Role.BIG_BUTTON, wrap=False)
            self._title.addWidget(unit, 0, Qt.AlignmentFlag.AlignBottom)
            self._title.addStretch(1)
        else:
            self._title.addWidget(Words(theme, option.title, Role.ROW_TITLE))
        self._help = Words(theme, option.help, Role.BODY if option.unit else Role.HELP, "text2")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8 if option.unit else 2)
        self._column.addLayout(self._title)
        self._column.addWidget(self._help)
        self._column.addStretch(1)
        for words in self.findChildren(Words):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._fit)
        self._fit()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        return max(self.minimumSizeHint().height(), self._column.heightForWidth(width))

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(self._column.minimumSize().width(), self._theme.icon_px(self._height))

    def hitButton(self, position: object) -> bool:  # noqa: N802 (Qt's name)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        theme, painter, chosen = self._theme, QPainter(self), self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = 2 if chosen else 1
        painter.setPen(QPen(theme.colour("accent" if chosen else "outline"), line))
        painter.setBrush(theme.colour("soft" if chosen else "well" if self.underMouse() else "surface"))
        inset = line / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        side = theme.icon_px(MARK)
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = self.width() - PADDING - side if rightwards else PADDING
        paint_radio_mark(painter, QRectF(left, PADDING, side, side), theme, checked=chosen)
        painter.end()

    def _fit(self) -> None:
        """The title leaves room for the mark; the help may go below it."""
        beside = self._theme.icon_px(MARK) + MARK_GAP
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        self._title.setContentsMargins(0 if rightwards else beside, 0, beside if rightwards else 0, 0)
        self._column.setContentsMargins(PADDING, PADDING - 1, PADDING, PADDING - 3)
        self.updateGeometry()


class Tiles(Flow):
    """A radio group of tiles; `chosen` carries the value, for choices of the person only."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, options: Sequence[Option], height: int) -> None:
        super().__init__(GAP)
        speak_as(self, "group", name)
        self._group = QButtonGroup(self)
        self.tiles = [Tile(theme, option, height) for option in options]
        for tile in self.tiles:
            self._group.addButton(tile)
            self.add(tile, 1)
        self._group.buttonClicked.connect(self._tell)

    def take(self, value: str) -> None:
        """Show which is taken; none where no tile stands for it. Emits nothing."""
        self._group.setExclusive(False)
        for tile in self.tiles:
            tile.setChecked(tile.value == value)
        self._group.setExclusive(True)

    @property
    def first(self) -> QWidget:
        """Where the keyboard comes in: the one that is taken."""
        return next((tile for tile in self.tiles if tile.isChecked()), self.tiles[0])

    def _tell(self, tile: QRadioButton) -> None:
        assert isinstance(tile, Tile)
        self.chosen.emit(tile.value)
