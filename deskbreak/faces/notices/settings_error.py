"""The window that says which settings could not be read. It comes up without the focus, and nothing waits for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from deskbreak.faces.icons import paint_icon
from deskbreak.faces.notices.words import FaultLines, Trouble
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.focus_ring import FOCUS_RADIUS
from deskbreak.faces.widgets.page_area import margin_at
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.surfaces import Card
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("Settings error")


WIDTH, HEIGHT = 540, 372
MARGIN, BOTTOM = 32, 24
DISC, ICON = 44, 18
RIGHT_TO_LEFT_MARK = "\u200f"
PADDING, BETWEEN = 16, 20


class SettingsErrorWindow(QWidget):
    """Told a trouble; tells `file_asked` (open it) and `continued`."""

    file_asked = Signal()
    continued = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWindowTitle("Deskbreak")
        speak_as(self, "window")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.headline = Words(theme, "", Role.PAGE_TITLE)
        self.lead = Words(theme, "", Role.LEAD, "text2")
        self.open_file = Button(theme, tr("Open settings file"), "secondary", "large", icon="folder")
        self.go_on = Button(theme, tr("Continue"), "primary", "large")
        self.open_file.clicked.connect(self.file_asked)
        self.go_on.clicked.connect(self.continued)
        self._lay_out()
        self.setTabOrder(self.go_on, self.open_file)
        self.go_on.setFocus()
        self.resize(self._theme.icon_px(WIDTH), self._theme.icon_px(HEIGHT))

    def show_trouble(self, trouble: Trouble) -> None:
        """Say this."""
        self.headline.setText(trouble.headline)
        self._scroll.setAccessibleName(trouble.headline)
        self.lead.setText(trouble.lead)
        page = QWidget()
        page.setProperty("page", True)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card()
        for fault in trouble.faults:
            card.add(_FaultRows(self._theme, fault))
        column.addWidget(card)
        column.addStretch(1)
        self._scroll.setWidget(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.focusWidget() is self.go_on
        if enter or event.key() == Qt.Key.Key_Escape:
            self.continued.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        side = margin_at(self.width(), MARGIN)
        self._column.setContentsMargins(side, 30, side, BOTTOM)

    def closeEvent(self, event: object) -> None:  # noqa: N802 (Qt's name)
        self.continued.emit()

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(_WarningDisc(self._theme), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.headline)
        words.addWidget(self.lead)
        head.addLayout(words, 1)
        column.addLayout(head)
        column.addSpacing(20)
        self._scroll = QScrollArea()
        speak_as(self._scroll, "group")
        self._scroll.setProperty(FOCUS_RADIUS, 12)  # the arrow keys scroll it
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        column.addWidget(self._scroll, 1)
        column.addSpacing(20)
        buttons = Flow(8)
        buttons.add(self.open_file)
        buttons.add_stretch()
        buttons.add(self.go_on)
        column.addWidget(buttons)


class _FaultRows(QWidget):
    """Where, found, allowed, used now; the value below its name where both have no room side by side.

    The values can be selected, to be copied.
    """

    def __init__(self, theme: Theme, fault: FaultLines) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(PADDING, 14, PADDING, 14)
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnMinimumWidth(0, theme.icon_px(64))
        self._grid.setColumnStretch(1, 1)
        rows = (
            (tr("Where"), fault.where, True),
            (tr("Found"), fault.found, True),
            (tr("Allowed"), fault.allowed, False),
            (tr("Used now"), fault.used, False),
        )
        self._names = [Words(theme, name, Role.HELP, "text2", wrap=False) for name, _, _ in rows]
        self._values = [_value(theme, value, as_written=as_written) for _, value, as_written in rows]
        self._grid.setRowStretch(2 * len(rows), 1)
        self._is_narrow: bool | None = None
        self._stand(narrow=False)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(max(self._widest(self._names), self._widest(self._values)), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        beside = self._grid.columnMinimumWidth(0)
        beside = max(beside + 2 * PADDING, self._widest(self._names)) + BETWEEN
        self._stand(narrow=self.width() < beside + self._widest(self._values) - 2 * PADDING)

    def _widest(self, labels: Sequence[QLabel]) -> int:
        return max(label.minimumSizeHint().width() for label in labels) + 2 * PADDING

    def _stand(self, *, narrow: bool) -> None:
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        for row, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            self._grid.addWidget(name, 2 * row, 0, Qt.AlignmentFlag.AlignTop)
            if narrow:
                self._grid.addWidget(value, 2 * row + 1, 0, 1, 2)
            else:
                self._grid.addWidget(value, 2 * row, 1)
        self.updateGeometry()


def _value(theme: Theme, text: str, *, as_written: bool) -> QLabel:
    label = QLabel(text)
    if label.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        # A label that can be selected runs as its first word does, and many a value begins with a Latin one.
        label.setText(f"{RIGHT_TO_LEFT_MARK}{text}")
    font = theme.font(Role.HELP)
    if as_written:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(round(theme.base_px * Role.CAPTION.factor))
    label.setFont(font)
    label.setProperty("ink", "text")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


class _WarningDisc(QWidget):
    """The round mark at the head; nothing to a screen reader."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        side = theme.icon_px(DISC)
        self.setFixedSize(side, side)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("ambersoft"))
        rect = QRectF(self.rect())
        painter.drawEllipse(rect)
        inset = (rect.width() - self._theme.icon_px(ICON)) / 2
        paint_icon(
            painter, rect.adjusted(inset, inset - 1, -inset, -inset - 1), "warning", self._theme.colour("ambertext")
        )
        painter.end()
