"""Choosing the figure: a head for each look, one of them chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget

from deskbreak.faces.figure.painter import kept_picture
from deskbreak.faces.figure.portraits import paint_portrait, portrait_pose
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.focus_ring import FOCUS_RADIUS
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.language.lengths import number
from deskbreak.language.texts import Texts

tr = Texts("Settings window")


SIDE, GAP, RADIUS = 52, 8, 10
LOOKS = {
    "a": tr.mark("black hair in a bun, tan skin"),
    "b": tr.mark("short black hair, deep brown skin"),
    "c": tr.mark("chestnut hair, fair skin"),
    "d": tr.mark("black hair in a bun, brown skin"),
    "e": tr.mark("brown hair, bronze skin"),
    "f": tr.mark("short grey hair, fair skin"),
}


class Portraits(QWidget):
    """A radio group of heads; `chosen` carries the look's letter."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        speak_as(self, "group")
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._heads: dict[str, Head] = {}
        for place, (look, words) in enumerate(LOOKS.items(), 1):
            head = Head(theme, look, tr("Look %1", number(place)), tr(words))
            self._heads[look] = head
            self._group.addButton(head)
        self._columns = 0
        self.fit(len(LOOKS) * 2 * SIDE)
        self._group.buttonClicked.connect(self._tell)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def fit(self, width: int) -> None:
        """All in one row where that has room, else in two."""
        heads = list(self._heads.values())
        needed = len(heads) * (heads[0].sizeHint().width() + GAP) - GAP
        columns = len(heads) if needed <= width else len(heads) // 2
        if columns != self._columns:
            self._columns = columns
            for place, head in enumerate(heads):
                self._grid.addWidget(head, place // columns, place % columns)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        heads = list(self._heads.values())
        narrow = len(heads) // 2 * (heads[0].sizeHint().width() + GAP) - GAP
        return QSize(narrow, super().minimumSizeHint().height())

    def set_look(self, look: str) -> None:
        """Choose one; emits nothing."""
        self._heads[look].setChecked(True)

    def head(self, look: str) -> QRadioButton:
        """The head of a look."""
        return self._heads[look]

    def _tell(self, head: QRadioButton) -> None:
        assert isinstance(head, Head)
        self.chosen.emit(head.look)


class Head(QRadioButton):
    """One look."""

    def __init__(self, theme: Theme, look: str, name: str, words: str) -> None:
        super().__init__()
        self._theme, self.look = theme, look
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setToolTip(f"{name}: {words}")
        self.setProperty(FOCUS_RADIUS, RADIUS)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        side = round(SIDE * min(1.4, max(1.0, self._theme.scale)))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:  # noqa: N802 (Qt's name)
        return True

    def prepare_next(self) -> bool:
        """Compute one part of what will be painted; answers whether anything was missing."""
        return kept_picture(portrait_pose(), self.look, dark=self._theme.is_dark).prepare_next(highlight=False)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_portrait(painter, rect.adjusted(1, 1, -1, -1), self.look, dark=self._theme.is_dark, radius=RADIUS - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("accent" if self.isChecked() else "line"), 2))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()
