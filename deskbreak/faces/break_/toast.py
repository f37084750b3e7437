"""The two toasts: a break is near, and a choice can still be taken back. They never take the focus.

Told what to show and tell what was pressed; where they stand on the screen is decided here, once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMargins, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent, QPen, QPixmap, QScreen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.faces.break_.discs import Disc
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.margins import margins
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("Break")


FROM_CORNER = 16
WIDTH = 360
SKIP_OVER = 7
"""In a row the quiet button reaches over the margin, so that its word stands closer to the edge."""
SHADOW = QMargins(20, 16, 20, 28)
SHADOW_STEPS, SHADOW_SOFT, SHADOW_LIGHT, SHADOW_DARK = 40, 20, 0.18, 0.5
FLAGS = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


class Toast(QWidget):
    """A card in the corner of the screen. With a compositor it has a shadow and round corners, else an edge."""

    def __init__(self, theme: Theme, title: str, height: int, *, composited: bool, managed: bool = True) -> None:
        super().__init__(None, FLAGS if managed else FLAGS | Qt.WindowType.BypassWindowManagerHint)
        self._theme, self._composited, self._design_height = theme, composited, height
        self.setWindowTitle(title)
        speak_as(self, "notification")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeNotification, False)
        if composited:
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.margins = SHADOW if composited else QMargins()
        self.column = QVBoxLayout(self)
        self._shadow: QPixmap | None = None
        theme.changed.connect(self._forget_shadow)

    def card(self) -> QRect:
        """The toast without its shadow."""
        return self.rect().marginsRemoved(self.margins)

    def card_size(self, widest: int) -> QSize:
        """360 wide at 100 % text; wider and higher with bigger text, as far as the screen allows."""
        scale = max(1.0, self._theme.scale)
        hint = self.column.sizeHint().shrunkBy(self.margins)
        width = min(max(round(WIDTH * scale), hint.width()), widest)
        return QSize(width, max(self._design_height, self._height_at(width)))

    def _height_at(self, width: int) -> int:
        """How high its words and buttons are at a width, before it is shown."""
        inner = self.column.contentsMargins()
        whole = width + self.margins.left() + self.margins.right()
        self.arrange(whole - inner.left() - inner.right())
        self.column.invalidate()
        high = self.column.heightForWidth(whole) if self.column.hasHeightForWidth() else self.column.sizeHint().height()
        return high - self.margins.top() - self.margins.bottom()

    def arrange(self, width: int) -> None:
        """Stand as it has to where what is in it is so wide."""

    def appear(self, screen: QScreen) -> None:
        """Show the toast in the corner of the screen's work area; once there it stays as it is."""
        if self.isVisible():
            return
        area = screen.availableGeometry()
        card = self.card_size(area.width() - 2 * FROM_CORNER)
        self.setFixedSize(card.grownBy(self.margins))
        self.move(corner(area, card, self.layoutDirection()) - self._shadow_offset())
        self.show()

    def stay_seen(self, areas: Sequence[QRect], screen: QScreen) -> None:
        """The screens are others than before: where the corner is gone, go to the one of this screen."""
        if self.isVisible() and not any(area.contains(self.card().translated(self.pos())) for area in areas):
            self.hide()
            self.appear(screen)

    def _forget_shadow(self) -> None:
        """On a dark desktop it is a stronger one."""
        self._shadow = None
        self.update()

    def _shadow_offset(self) -> QPoint:
        return QPoint(self.margins.left(), self.margins.top())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """Only what is going on takes a toast away."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        if not self._composited:
            painter.fillRect(self.rect(), self._theme.colour("surface"))
            painter.setPen(self._theme.colour("outline"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.end()
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.card())
        self._paint_shadow(painter, card)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)
        painter.end()

    def _paint_shadow(self, painter: QPainter, card: QRectF) -> None:
        """Drawn once, into a picture that is kept."""
        ratio = self.devicePixelRatio()
        if self._shadow is None or self._shadow.devicePixelRatio() != ratio:
            self._shadow = shadow(self.size(), card, ratio, SHADOW_DARK if self._theme.is_dark else SHADOW_LIGHT)
        painter.drawPixmap(0, 0, self._shadow)


def shadow(size: QSize, card: QRectF, ratio: float, strength: float) -> QPixmap:
    """6 down and 20 soft, black-brown: rounded rectangles from the faintest, biggest one to the innermost."""
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(SHADOW_STEPS + 1):
        inwards = step / SHADOW_STEPS
        ink = QColor(24, 18, 10)
        ink.setAlphaF(strength * inwards * inwards * (3 - 2 * inwards))
        out = SHADOW_SOFT * (0.8 - 1.6 * inwards)
        painter.setBrush(ink)
        radius = 14 + max(0.0, out)
        painter.drawRoundedRect(card.translated(0, 6).adjusted(-out, -out, out, out), radius, radius)
    painter.end()
    return made


class RunningBar(QWidget):
    """Four pixels that run down, without a word for the screen reader: the title says it."""

    def __init__(self, theme: Theme, thick: int = 4) -> None:
        super().__init__()
        self._theme, self._left = theme, 1.0
        self.setFixedHeight(thick)

    def set_left(self, left: float) -> None:
        """How much is left, 0 to 1."""
        if round(left * self.width()) != round(self._left * self.width()):
            self._left = left
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("track"))
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setBrush(self._theme.colour("accent"))
        width = self.width() * self._left
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = 0 if rightwards else self.width() - width
        painter.drawRoundedRect(QRectF(left, 0, width, self.height()), radius, radius)
        painter.end()


@dataclass(frozen=True, slots=True)
class HeadsUp:
    """What the heads-up says."""

    title: str
    sat: str
    left: float
    snooze: str
    """The word on the snooze button; empty when no snooze is left."""


class HeadsUpToast(Toast):
    """A break is near: start it now, snooze it, skip it."""

    start_chosen = Signal()
    snooze_chosen = Signal()
    skip_chosen = Signal()

    def __init__(self, theme: Theme, *, composited: bool = True, managed: bool = True) -> None:
        super().__init__(theme, tr("Stretch break soon"), 130, composited=composited, managed=managed)
        m = self.margins
        self.column.setContentsMargins(
            margins(m.left() + 16, m.top() + 14, m.right() + 16 - SKIP_OVER, m.bottom() + 15)
        )
        self.column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Disc(theme, "lunge", 40), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title = Words(theme, "", Role.ROW_TITLE)
        self.help = Words(theme, "", Role.HELP, "text2")
        words.addWidget(self.title)
        words.addWidget(self.help)
        head.addLayout(words, 1)
        self.column.addLayout(head)
        self.bar = RunningBar(theme)
        held = QHBoxLayout()
        held.setContentsMargins(margins(0, 0, SKIP_OVER, 0))
        held.addWidget(self.bar)
        self.column.addLayout(held)
        self.start = Button(theme, tr("Start now"), "primary", "small")
        self.snooze = Button(theme, "", "secondary", "small")
        self.skip = Button(theme, tr("Skip"), "quiet", "small")
        self.buttons = Flow(8)
        self.buttons.add(self.start)
        self.buttons.add(self.snooze)
        self.buttons.add_stretch()
        self.buttons.add(self.skip)
        self.column.addWidget(self.buttons)
        self.start.clicked.connect(self.start_chosen)
        self.snooze.clicked.connect(self.snooze_chosen)
        self.skip.clicked.connect(self.skip_chosen)

    def arrange(self, width: int) -> None:
        self.buttons.arrange(width)
        self.buttons.setContentsMargins(margins(0, 0, SKIP_OVER if self.buttons.is_column else 0, 0))

    def show_view(self, view: HeadsUp) -> None:
        """Say this."""
        self.title.setText(view.title)
        self.help.setText(view.sat)
        self.bar.set_left(view.left)
        self.snooze.setText(view.snooze)
        self.snooze.setVisible(bool(view.snooze))


class UndoToast(Toast):
    """A snooze or a skip can still be taken back."""

    undo_chosen = Signal()

    def __init__(self, theme: Theme, *, composited: bool = True, managed: bool = True) -> None:
        super().__init__(theme, tr("Undo"), 68, composited=composited, managed=managed)
        m = self.margins
        self.column.setContentsMargins(margins(m.left() + 16, m.top() + 12, m.right() + 12, m.bottom() + 12))
        across = QHBoxLayout()
        across.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        self.title = Words(theme, "", Role.ROW_TITLE)
        self.help = Words(theme, "", Role.HELP, "text2")
        words.addWidget(self.title)
        words.addWidget(self.help)
        words.addStretch(1)
        across.addLayout(words, 1)
        self.undo = Button(theme, tr("Undo"), "secondary", "medium")
        across.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(across)
        self.undo.clicked.connect(self.undo_chosen)

    def show_view(self, title: str, help_text: str) -> None:
        """Say what was chosen, and what it means."""
        self.title.setText(title)
        self.help.setText(help_text)


def corner(area: QRect, size: QSize, direction: Qt.LayoutDirection) -> QPoint:
    """Where a card of that size stands: at the bottom end of the work area, 16 from both edges."""
    bottom = area.y() + area.height() - FROM_CORNER - size.height()
    if direction is Qt.LayoutDirection.RightToLeft:
        return QPoint(area.x() + FROM_CORNER, bottom)
    return QPoint(area.x() + area.width() - FROM_CORNER - size.width(), bottom)
