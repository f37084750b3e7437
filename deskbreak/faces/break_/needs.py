"""“You need” and the things: one line while they fit, else as many as it takes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from deskbreak.core.exercises import Item
from deskbreak.faces.icons import ICONS, Icon
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("Break")


BETWEEN, ICON_GAP, ICON = 20, 8, 18


class Needs(QWidget):
    """Told the items."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    def show_items(self, items: Sequence[Item]) -> None:
        """These, in this order."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        title = Words(self._theme, tr("You need"), Role.BODY, "text3", wrap=False)
        self._parts = [title, *(self._part(item) for item in items)]
        for part in self._parts:
            part.setParent(self)
            part.show()
        self.updateGeometry()
        self._place(self.width())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        return self._lines(width)[1]

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        widths = [part.sizeHint().width() for part in self._parts]
        return QSize(sum(widths) + BETWEEN * max(0, len(widths) - 1), self._line_height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(max((part.sizeHint().width() for part in self._parts), default=0), self._line_height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        self._place(self.width())

    def _line_height(self) -> int:
        return max((part.sizeHint().height() for part in self._parts), default=0)

    def _lines(self, width: int) -> tuple[list[tuple[QWidget, int, int]], int]:
        """Each part with the left and top of its place, and the height of all."""
        places, left, top, high = [], 0, 0, self._line_height()
        for part in self._parts:
            wide = part.sizeHint().width()
            if left and left + wide > width:
                left, top = 0, top + high
            places.append((part, left, top))
            left += wide + BETWEEN
        return places, top + high

    def _place(self, width: int) -> None:
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        for part, left, top in self._lines(width)[0]:
            size = part.sizeHint()
            x = left if rightwards else width - left - size.width()
            part.setGeometry(x, top, size.width(), self._line_height())

    def _part(self, item: Item) -> QWidget:
        part = QWidget()
        across = QHBoxLayout(part)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(ICON_GAP)
        name = item.icon if item.icon in ICONS else "check"
        across.addWidget(Icon(self._theme, name, "text2", ICON), 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(Words(self._theme, item.label, Role.BODY, "text2", wrap=False))
        return part
