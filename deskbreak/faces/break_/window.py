"""The break window: one page at a time, on top of the others, never with the focus unless the person asked for it.

It knows which keys a page takes, not what they do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from deskbreak.faces.break_.key_guard import GUARD_MS, KeyGuard
from deskbreak.faces.front import bring_to_front
from deskbreak.faces.in_sight import brought_back, seen
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.language.texts import Texts

tr = Texts("Break")


SIZE, BIG_SIZE, SMALLEST = QSize(440, 600), QSize(620, 900), QSize(320, 520)
FLAGS = (
    Qt.WindowType.Window
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowTitleHint
    | Qt.WindowType.WindowSystemMenuHint
    | Qt.WindowType.WindowMinimizeButtonHint
    | Qt.WindowType.WindowCloseButtonHint
)

# While it only asks, a compositor that would focus it must not manage it; what it manages later floats, as dialogs do.
UNMANAGED = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
    | Qt.WindowType.BypassWindowManagerHint
)
FLOATING = FLAGS | Qt.WindowType.Dialog

LARGEST_GROWTH = 1.6
WIDE, WIDE_RATIO = 900, 1.25

Keys = Mapping[Qt.Key, Callable[[], None]]


class BreakWindow(QWidget):
    """A normal window that waits to be told its page."""

    close_asked = Signal()
    """By the frame, or by Esc."""
    touched = Signal()
    """A key or the mouse that no control took."""
    seen_changed = Signal(bool)
    resized = Signal()

    def __init__(
        self, theme: Theme, application: QApplication, guard_ms: int = GUARD_MS, *, managed: bool = True
    ) -> None:
        super().__init__(None, FLAGS)
        self._managed = managed
        self._theme = theme
        self.setWindowTitle(tr("Stretch break"))
        speak_as(self, "window")
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._keys: dict[QWidget, tuple[Keys, Keys]] = {}
        self._big: set[QWidget] = set()
        self._single_keys = True
        self.guard = KeyGuard(application, self, guard_ms)
        theme.grown.connect(self._fit)
        self._fit()

    @property
    def page(self) -> QWidget | None:
        """The page on show."""
        return self._pages.currentWidget()

    def add_page(self, page: QWidget, keys: Keys, letters: Keys, *, big: bool = False) -> None:
        """A page with the keys that it takes; `letters` can be turned off. A `big` one may fill the screen."""
        self._pages.addWidget(page)
        self._keys[page] = (keys, letters)
        if big:
            self._big.add(page)

    def set_single_keys(self, wanted: bool) -> None:
        """Take over `appearance.single_keys`."""
        self._single_keys = wanted

    def show_page(self, page: QWidget, first: QWidget | None) -> None:
        """Turn into another page; `first` has the focus on it once the window has it."""
        if page is self.page and self.isVisible():
            return
        self._pages.setCurrentWidget(page)
        if self.isFullScreen() and page not in self._big:
            self.showNormal()
        self.guard.put_up()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def appear(self, screen: QScreen, *, focused: bool) -> None:
        """Be on the screen; with the focus only if the person asked for the window."""
        if not self._managed and (focused or not self.isVisible()):
            self._take_flags(FLOATING if focused else UNMANAGED)
        if not self.isVisible():
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not focused)
            area = screen.availableGeometry()
            self.resize(fitting(self._theme.scale, area.size()))
            self.move(area.center() - self.rect().center())
            self.show()
        if focused:
            bring_to_front(self)

    def _fit(self) -> None:
        """Bigger text asks for more width, as far as the screen has it."""
        room = self.screen().availableGeometry().width()
        wide = round(SMALLEST.width() * min(LARGEST_GROWTH, max(1.0, self._theme.scale)))
        self.setMinimumSize(min(wide, room), SMALLEST.height())

    def _take_flags(self, flags: Qt.WindowType) -> None:
        """Be another sort of window; for that Qt hides it."""
        if self.windowFlags() != flags:
            # Without a frame it needs an edge of its own.
            edge = 1 if flags == UNMANAGED else 0
            self._pages.setContentsMargins(edge, edge, edge, edge)
            self.setWindowFlags(flags)

    def stay_seen(self, areas: Sequence[QRect], home: QRect) -> None:
        """The screens are others than before: come back to where it can be seen."""
        if not self.isVisible() or seen(self.frameGeometry(), areas):
            return
        was_full = self.isFullScreen()
        if was_full:
            self.showNormal()
        frame = self.frameGeometry()
        place = brought_back(frame, areas, home)
        self.resize(self.size() + place.size() - frame.size())
        self.move(place.topLeft())
        if was_full:
            self.showFullScreen()

    @property
    def is_wide(self) -> bool:
        """Whether there is room for two columns (UI.md, 5.2c)."""
        return is_wide(self.size())

    def turn_full_screen(self) -> None:
        """The whole screen, or back."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def leave(self) -> None:
        """Be gone."""
        self.hide()
        self.setWindowState(Qt.WindowState.WindowNoState)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        super().paintEvent(event)
        if self._pages.contentsMargins().left():
            painter = QPainter(self)
            painter.setPen(self._theme.colour("outline"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """A key that no control took."""
        page = self.page
        keys, letters = self._keys.get(page, ({}, {})) if page is not None else ({}, {})
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if event.isAutoRepeat():
            return
        if plain and (does := keys.get(key) or (letters.get(key) if self._single_keys else None)):
            does()
        elif key == Qt.Key.Key_Escape or (
            key == Qt.Key.Key_W and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            self.close_asked.emit()
        else:
            self.touched.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        if self.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus:
            self.appear(self.screen(), focused=True)
        self.touched.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self.resized.emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """Closing is a choice like another: what follows from it is decided elsewhere."""
        event.ignore()
        self.close_asked.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        super().showEvent(event)
        self.seen_changed.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        super().hideEvent(event)
        self.seen_changed.emit(False)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.guard.put_up()
        elif event.type() == QEvent.Type.WindowStateChange:
            self.seen_changed.emit(self.isVisible() and not self.isMinimized())


def is_wide(size: QSize) -> bool:
    """Whether a window of this size is seen from the floor."""
    return size.width() >= WIDE and size.width() > WIDE_RATIO * size.height()


def fitting(scale: float, room: QSize) -> QSize:
    """The window's size for a text size, not bigger than the screen."""
    more = min(1.0, max(0.0, scale - 1))
    wished = QSize(
        round(SIZE.width() + (BIG_SIZE.width() - SIZE.width()) * more),
        round(SIZE.height() + (BIG_SIZE.height() - SIZE.height()) * more),
    )
    return wished.boundedTo(room - QSize(0, 40))
