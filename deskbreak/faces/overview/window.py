"""The overview's window: one frame for the big and the compact form, and what closing it means."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskbreak.faces.front import bring_to_front
from deskbreak.faces.overview.big import BigOverview
from deskbreak.faces.overview.compact import CompactOverview
from deskbreak.faces.overview.view import View, Wish
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.announcing import announce
from deskbreak.faces.widgets.spoken import speak_as

BIG, SMALLEST_BIG, COMPACT = QSize(400, 556), QSize(320, 480), QSize(340, 100)
LARGEST_GROWTH = 1.6


class OverviewWindow(QWidget):
    """Told a view; tells what was chosen. `no_tray`: it starts compact, and closing it minimises it."""

    wish_chosen = Signal(Wish)
    closed = Signal()

    def __init__(self, theme: Theme, *, no_tray: bool = False) -> None:
        super().__init__()
        self._theme, self._no_tray, self._stays = theme, no_tray, no_tray
        self._said = ("", "")
        self._big_size: QSize | None = None
        self.setWindowTitle("Deskbreak")
        speak_as(self, "window")
        self.big = BigOverview(theme)
        self.compact = CompactOverview(theme, no_tray=no_tray)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self.big)
        column.addWidget(self.compact)
        self.is_compact = no_tray
        for form in (self.big, self.compact):
            form.wish_chosen.connect(self.wish_chosen)
        self.big.small_window_chosen.connect(self.make_small)
        self.compact.big_window_chosen.connect(self.make_big)
        QShortcut(QKeySequence("Ctrl+W"), self).activated.connect(self.close)
        QShortcut(QKeySequence("Ctrl+,"), self).activated.connect(self._open_settings)
        QShortcut(QKeySequence("F1"), self).activated.connect(self._open_help)
        theme.grown.connect(self._forget_size)
        self._fit()

    def show_view(self, view: View) -> None:
        """Show this; a screen reader hears what is new while one is in the window."""
        self.big.show_view(view)
        self.compact.show_view(view)
        note = view.note.title if view.note is not None else ""
        said = (view.headline, note)
        if said != self._said and any(self._said) and self.isActiveWindow():
            announce(self, ". ".join(part for part in said if part))
        self._said = said
        if self.is_compact:
            self._fit_compact()

    def form(self) -> str:
        """Each form has a place of its own on the screen."""
        return "_small" if self.is_compact else ""

    def make_small(self) -> None:
        """The compact form."""
        self._change_form(compact=True)

    def make_big(self) -> None:
        """The big form."""
        self._change_form(compact=False)

    def appear(self, *, minimised: bool = False) -> None:
        """Be there. In place of a tray's icon the window takes no focus, since nobody asked for it."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, self._no_tray)
        self._focus_first()
        if minimised:
            self.showMinimized()
        else:
            self.show()

    def let_go(self) -> None:
        """From now on closing ends it: the agent has ended."""
        self._stays = False

    def give_way(self) -> None:
        """There is a tray. The small form goes; who has made it big is using it, and it stays like any other window."""
        self._stays = False
        if self.is_compact and self._no_tray:
            self.close()
        self._no_tray = False

    def present(self) -> None:
        """Come up, with the keyboard focus on the bold button: the person asked for it."""
        bring_to_front(self)
        self._focus_first()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        if self._stays:
            # The only way to Deskbreak on this desktop stays within reach.
            event.ignore()
            self.showMinimized()
            return
        super().closeEvent(event)
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Longer words may want the compact form to be higher."""
        if event.type() == QEvent.Type.LayoutRequest and self.is_compact:
            self._fit_compact()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _change_form(self, *, compact: bool) -> None:
        if not self.is_compact:
            self._big_size = self.size()
        self.is_compact = compact
        self._fit()
        self._focus_first()

    def _forget_size(self) -> None:
        self._big_size = None
        self._fit()

    def _fit(self) -> None:
        """The size of the form for this size of text, as far as the screen allows."""
        self.big.setVisible(not self.is_compact)
        self.compact.setVisible(self.is_compact)
        if self.is_compact:
            self._fit_compact()
            return
        room = self.screen().availableGeometry().size() - QSize(0, 40)
        growth = min(LARGEST_GROWTH, max(1.0, self._theme.scale))
        grown, smallest = BIG * growth, QSize(round(SMALLEST_BIG.width() * growth), SMALLEST_BIG.height())
        self.setMaximumSize(16777215, 16777215)
        self.setMinimumSize(smallest.boundedTo(room))
        self.resize((self._big_size or grown).boundedTo(room))

    def _fit_compact(self) -> None:
        """As low as its words allow; it can't be pulled larger, there is nothing more to see.

        Nor narrower: desktops that lay windows side by side let a window float whose size is fixed.
        """
        grown = round(COMPACT.width() * min(LARGEST_GROWTH, max(1.0, self._theme.scale)))
        width = min(grown, self.screen().availableGeometry().width())
        wanted = max(COMPACT.height(), self.compact.height_at(width))
        if self.size() != QSize(width, wanted):
            self.setFixedSize(width, wanted)

    def _focus_first(self) -> None:
        first = self.compact.act if self.is_compact else self.big.acts.first
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_settings(self) -> None:
        self.wish_chosen.emit(Wish("show", window="settings"))

    def _open_help(self) -> None:
        self.wish_chosen.emit(Wish("show", window="why"))
