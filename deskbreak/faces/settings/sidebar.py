"""Choosing a page: a list at the side, or a drop-down over the page where text is big."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.faces.icons import line_icon, paint_icon
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.choice import Choice
from deskbreak.faces.widgets.focus_ring import FOCUS_RADIUS
from deskbreak.faces.widgets.margins import margins
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.language.texts import Texts

tr = Texts("Settings window")


WIDTH, ITEM_HEIGHT, EDGE, PADDING, ICON_GAP = 216, 40, 14, 12, 12
Entry = tuple[str, str]
"""Name and icon of a page."""


class Sidebar(QWidget):
    """The list; Up and Down choose another page at once."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, entries: Sequence[Entry], search: QWidget) -> None:
        super().__init__()
        self._theme = theme
        speak_as(self, "group", tr("Pages"))
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(EDGE, 20, EDGE + 1, 20))
        column.setSpacing(2)
        column.addWidget(search)
        column.addSpacing(10)
        for number, (name, icon) in enumerate(entries):
            item = _Item(theme, name, icon)
            self._group.addButton(item, number)
            column.addWidget(item)
        column.addStretch(1)
        self._group.idToggled.connect(self._tell)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def item(self) -> QRadioButton:
        """The chosen one."""
        found = self._group.checkedButton()
        assert isinstance(found, QRadioButton)
        return found

    def set_index(self, index: int) -> None:
        """Choose a page; emits nothing."""
        self._group.blockSignals(True)
        self._group.button(index).setChecked(True)
        self._group.blockSignals(False)

    def _tell(self, index: int, checked: bool) -> None:
        if checked:
            self.chosen.emit(index)

    def _fit(self) -> None:
        widest = max(button.sizeHint().width() for button in self._group.buttons())
        self.setFixedWidth(max(WIDTH, widest + 2 * EDGE + 1))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        at = 0 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else self.width() - 1
        painter.fillRect(at, 0, 1, self.height(), self._theme.colour("line"))
        painter.end()


class _Item(QRadioButton):
    """One page."""

    def __init__(self, theme: Theme, name: str, icon: str) -> None:
        super().__init__(name)
        self._theme, self._icon = theme, icon
        self.setProperty(FOCUS_RADIUS, 10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        self.setFont(self._theme.font(Role.STRONG))
        words = self.fontMetrics().horizontalAdvance(self.text())
        side = self._theme.icon_px()
        height = self._theme.control_height(ITEM_HEIGHT)
        return QSize(2 * PADDING + side + ICON_GAP + words, height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:  # noqa: N802 (Qt's name)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        theme, rect = self._theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "chosen" if self.isChecked() else "well" if self.underMouse() else None
        if ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(ground))
            painter.drawRoundedRect(rect, 10, 10)
        ink = theme.colour("onchosen" if self.isChecked() else "text2")
        side = theme.icon_px()
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = PADDING if rightwards else self.width() - PADDING - side
        paint_icon(painter, QRectF(left, (self.height() - side) / 2, side, side), self._icon, ink)
        beside = PADDING + side + ICON_GAP
        room = rect.adjusted(beside if rightwards else PADDING, 0, -PADDING if rightwards else -beside, 0)
        painter.setFont(theme.font(Role.STRONG if self.isChecked() else Role.BODY))
        painter.setPen(ink)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), self.text())
        painter.end()


class PageChoice(Choice):
    """The drop-down, which is the page's title as well."""

    def __init__(self, theme: Theme, entries: Sequence[Entry]) -> None:
        self._entries = list(entries)
        super().__init__(theme, [name for name, _icon in entries])
        self.setAccessibleName(tr("Page"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _fit(self) -> None:
        super()._fit()
        side = self._theme.icon_px()
        for row, (_name, icon) in enumerate(self._entries):
            self.setItemIcon(row, line_icon(icon, self._theme.colour("text2")))
        self.setIconSize(QSize(side, side))
        self.setFont(self._theme.font(Role.ROW_TITLE))
        self.setFixedHeight(self._theme.control_height(ITEM_HEIGHT, Role.ROW_TITLE))
