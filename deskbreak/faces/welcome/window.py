"""The welcome's window: three pages, and below them where one is and the way on, always in the same place."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.faces.front import bring_to_front
from deskbreak.faces.theme import Theme
from deskbreak.faces.welcome.pages import MARGIN, FitPage, IntervalPage, SetPage, WelcomePage
from deskbreak.faces.welcome.view import View
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.page_area import margin_at
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.turning import TurningPages
from deskbreak.language.texts import Texts

tr = Texts("Welcome")


SIZE, LARGEST_GROWTH = QSize(600, 540), 1.6
SMALLEST = QSize(320, 420)
BOTTOM, BETWEEN, PRIMARY_WIDTH = 24, 10, 128
LAST = 2


class WelcomeWindow(QWidget):
    """Told a view; tells what was chosen, and how it ended."""

    interval_chosen = Signal(int)
    place_chosen = Signal(str)
    avoid_chosen = Signal(frozenset)
    at_login_chosen = Signal(bool)
    voice_chosen = Signal(bool)
    finish_chosen = Signal()
    try_chosen = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, *, offers_login: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self.setWindowTitle(tr("Welcome to Deskbreak"))
        speak_as(self, "window")
        self.interval, self.fit = IntervalPage(theme), FitPage(theme)
        self.last = SetPage(theme, offers_login=offers_login)
        self.pages: tuple[WelcomePage, ...] = (self.interval, self.fit, self.last)
        self._stack = TurningPages(theme)
        self._dots = _Dots(theme, len(self.pages))
        self.later = Button(theme, tr("Set up later"), "quiet", "large")
        self.back = Button(theme, tr("Back"), "quiet", "large")
        self.finish = Button(theme, tr("Finish"), "secondary", "large")
        self.primary = Button(theme, tr("Next"), "primary", "large")
        self._lay_out()
        self._connect()
        theme.grown.connect(self._fit)
        self._fit()
        self.open_page(0)

    @property
    def index(self) -> int:
        """Which page is open, from 0."""
        return self._stack.currentIndex()

    def show_view(self, view: View) -> None:
        """Show what holds, on all pages."""
        for page in self.pages:
            page.show_view(view)

    def open_page(self, index: int, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Turn to a page; its first control takes the focus."""
        self._stack.turn_to(index)
        self._dots.show_page(index)
        self.later.setVisible(index == 0)
        self.back.setVisible(index > 0)
        self.finish.setVisible(index == LAST)
        self.primary.setText(tr("Try one now") if index == LAST else tr("Next"))
        stops = [*self.pages[index].stops, self.later, self.back, self.finish, self.primary]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        stops[0].setFocus(reason)

    def appear(self) -> None:
        """Be there without taking the focus: the desktop started us, nobody asked for it."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.show()

    def present(self) -> None:
        """Come up, with the keyboard: the person asked for it."""
        bring_to_front(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        side = margin_at(self.width(), MARGIN)
        self._buttons.setContentsMargins(side, 0, side, BOTTOM)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        for page in self.pages:
            self._stack.addWidget(page)
        quiet, buttons = Flow(BETWEEN), Flow(BETWEEN)
        for button in (self.later, self.back, self.finish):
            quiet.add(button)
        buttons.add(self._dots)
        buttons.add_stretch()
        buttons.add(quiet)
        buttons.add(self.primary)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addLayout(self._buttons)

    def _connect(self) -> None:
        self.interval.interval_chosen.connect(self.interval_chosen)
        self.fit.place_chosen.connect(self.place_chosen)
        self.fit.avoid_chosen.connect(self.avoid_chosen)
        self.last.at_login_chosen.connect(self.at_login_chosen)
        self.last.voice_chosen.connect(self.voice_chosen)
        self.later.clicked.connect(self.close)
        self.back.clicked.connect(self._go_back)
        self.finish.clicked.connect(self.finish_chosen)
        self.primary.clicked.connect(self._go_on)
        for keys in ("Ctrl+W", "Esc"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close)
        for keys in ("Return", "Enter"):  # shortcuts, as on some desktops Enter ticks what has the focus
            QShortcut(QKeySequence(keys), self).activated.connect(self._enter)

    def _enter(self) -> None:
        """Press the button that has the focus, else the primary one."""
        focused = self.focusWidget()
        (focused if isinstance(focused, QPushButton) else self.primary).click()

    def _go_back(self) -> None:
        self.open_page(self.index - 1)

    def _go_on(self) -> None:
        if self.index == LAST:
            self.try_chosen.emit()
        else:
            self.open_page(self.index + 1)

    def _fit(self) -> None:
        """The size for this size of text, as far as the screen allows; the primary button is as wide on all pages."""
        room = self.screen().availableGeometry().size() - QSize(0, 40)
        growth = min(LARGEST_GROWTH, max(1.0, self._theme.scale))
        shown = self.primary.text()
        self.primary.setText(tr("Try one now"))
        self.primary.setMinimumWidth(max(self._theme.icon_px(PRIMARY_WIDTH), self.primary.sizeHint().width()))
        self.primary.setText(shown)
        self.setMinimumSize((SMALLEST * growth).boundedTo(room))
        self.resize((SIZE * growth).boundedTo(room))


class _Dots(QWidget):
    """Which of the pages this is: a dot for each, the open one longer. Nothing for a screen reader."""

    DOT, LONG, GAP = 8, 22, 6

    def __init__(self, theme: Theme, count: int) -> None:
        super().__init__()
        self._theme, self._count, self._index = theme, count, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_page(self, index: int) -> None:
        """Another one is open."""
        self._index = index
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        wide = self.LONG + (self._count - 1) * (self.DOT + self.GAP)
        return QSize(self._theme.icon_px(wide), self._theme.icon_px(self.DOT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        scale = self.height() / self.DOT
        painter.scale(scale, scale)
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = 0
        for number in range(self._count) if rightwards else reversed(range(self._count)):
            open_ = number == self._index
            ink = self._theme.colour("accent" if open_ else "outline")
            ink.setAlphaF(1.0 if open_ else 0.6)
            painter.setBrush(ink)
            wide = self.LONG if open_ else self.DOT
            painter.drawRoundedRect(QRectF(left, 0, wide, self.DOT), self.DOT / 2, self.DOT / 2)
            left += wide + self.GAP
        painter.end()
