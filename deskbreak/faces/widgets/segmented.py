"""Two to four choices side by side, one of them taken; a list one below the other where the words don't fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QSizePolicy, QWidget

from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.focus_ring import FOCUS_RADIUS
from deskbreak.faces.widgets.marks import GAP, MARK, paint_radio_mark
from deskbreak.faces.widgets.spoken import speak_as

PADDING, TRACK_PADDING = 8, 3


class Segmented(QWidget):
    """An exclusive choice; `chosen` carries the index, for choices of the person only."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str, words: Sequence[str], index: int = -1, height: int = 40) -> None:
        super().__init__()
        self._theme, self._height = theme, height
        self.least_width = 0
        """Asked for where it can be had: one that stands below another is as wide as that."""
        speak_as(self, "group", name)
        self._group = QButtonGroup(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(TRACK_PADDING, TRACK_PADDING, TRACK_PADDING, TRACK_PADDING)
        self._row.setSpacing(0)
        for number, word in enumerate(words):
            button = _Segment(theme, word, self)
            self._group.addButton(button, number)
            self._row.addWidget(button, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_index(index)
        self._group.idClicked.connect(self._choose)
        theme.changed.connect(self._arrange)

    @property
    def index(self) -> int:
        """Which one is taken, -1 for none."""
        return self._group.checkedId()

    @property
    def is_list(self) -> bool:
        """Whether the words did not fit side by side."""
        return self._row.direction() is QBoxLayout.Direction.TopToBottom

    def set_index(self, index: int) -> None:
        """Take one; -1 for none. Emits nothing."""
        self._group.setExclusive(False)
        for number, button in enumerate(self._group.buttons()):
            button.setChecked(number == index)
        self._group.setExclusive(True)
        self._let_tab_in()

    def set_open(self, index: int, is_open: bool, why_not: str = "") -> None:
        """Whether one of the choices can be taken now, and a tooltip that says why not."""
        button = self._group.button(index)
        button.setEnabled(is_open)
        button.setToolTip("" if is_open else why_not)
        self._let_tab_in()

    def set_ink(self, index: int, ink: str) -> None:
        """One of the choices in another token's colour."""
        button = self._group.button(index)
        assert isinstance(button, _Segment)
        button.ink = ink

    def button(self, index: int) -> QRadioButton:
        """One of the choices."""
        found = self._group.button(index)
        assert isinstance(found, QRadioButton)
        return found

    def segment_height(self) -> int:
        if self.is_list:
            return self._theme.control_height(36)
        return self._theme.control_height(self._height) - 2 * TRACK_PADDING

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        count = len(self._group.buttons())
        rows = count if self.is_list else 1
        return QSize(self._wide(), rows * self.segment_height() + 2 * TRACK_PADDING)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        widest = max(button.sizeHint().width() for button in self._group.buttons())
        return QSize(min(self._wide(), widest + MARK + 2 * TRACK_PADDING), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        self._arrange()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, rect = QPen(self._theme.colour("outline"), 1), QRectF(self.rect())
        painter.setPen(edge if self._theme.is_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("well"))
        if not self.is_list:
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5) if self._theme.is_contrast else rect, 10, 10)
        painter.end()

    def _choose(self, index: int) -> None:
        self._let_tab_in()
        self.chosen.emit(index)

    def _let_tab_in(self) -> None:
        """The Tab key comes to the chosen one, else to the first that can be; Qt sees to that only once one has had
        the focus."""
        buttons = self._group.buttons()
        usable = [button for button in buttons if button.isEnabled()] or buttons
        stop = next((button for button in usable if button.isChecked()), usable[0])
        policies = Qt.FocusPolicy
        for button in buttons:
            button.setFocusPolicy(policies.StrongFocus if button is stop else policies.ClickFocus)

    def _wide(self) -> int:
        """The width at which all words stand side by side, each in as much room as the longest."""
        buttons = self._group.buttons()
        wide = len(buttons) * max(button.sizeHint().width() for button in buttons) + 2 * TRACK_PADDING
        return max(wide, self.least_width)

    def _least(self) -> int:
        """The width at which they still stand side by side, each in the room that it needs."""
        return sum(button.sizeHint().width() for button in self._group.buttons()) + 2 * TRACK_PADDING

    def _arrange(self) -> None:
        directions = QBoxLayout.Direction
        wished = directions.LeftToRight if self.width() >= self._least() else directions.TopToBottom
        if wished is not self._row.direction():
            self._row.setDirection(wished)
            for button in self._group.buttons():
                button.updateGeometry()  # each is higher in a list
            self.updateGeometry()
        self.update()


class _Segment(QRadioButton):
    """One of the choices."""

    def __init__(self, theme: Theme, text: str, track: Segmented) -> None:
        super().__init__(text)
        self._theme, self._track = theme, track
        self.ink = ""
        """Another colour than the track’s."""
        self.setProperty(FOCUS_RADIUS, 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        metrics = QFontMetricsF(self._theme.font(Role.STRONG))
        return QSize(round(metrics.horizontalAdvance(self.text())) + 2 * PADDING, self._track.segment_height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(0 if self._track.is_list else self.sizeHint().width(), self._track.segment_height())

    def hitButton(self, position: object) -> bool:  # noqa: N802 (Qt's name)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = Role.STRONG if self.isChecked() else Role.LABEL
        ink = "text3" if not self.isEnabled() else "text" if self.isChecked() else "text2"
        ink = self.ink if self.ink and self.isEnabled() else ink
        painter.setFont(self._theme.font(role))
        if self._track.is_list:
            self._paint_as_list(painter, ink)
        else:
            self._paint_on_track(painter, ink)
        painter.end()

    def _paint_on_track(self, painter: QPainter, ink: str) -> None:
        if self.isChecked():
            painter.setPen(QPen(self._theme.colour("outline"), 1))
            painter.setBrush(self._theme.colour("segon"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            ink = "onchosen" if self._theme.is_contrast else ink
        painter.setPen(self._theme.colour(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _paint_as_list(self, painter: QPainter, ink: str) -> None:
        side = self._theme.icon_px(MARK)
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = 0 if rightwards else self.width() - side
        mark = QRectF(left, (self.height() - side) / 2, side, side)
        paint_radio_mark(painter, mark, self._theme, checked=self.isChecked(), enabled=self.isEnabled())
        painter.setPen(self._theme.colour(ink))
        room = QRectF(self.rect()).adjusted(side + GAP if rightwards else 0, 0, 0 if rightwards else -side - GAP, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), self.text())
