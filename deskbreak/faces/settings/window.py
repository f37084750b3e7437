"""The settings window: pages, the way between them, and a note where something could not be done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget
from shiboken6 import isValid

from deskbreak.core.options import OPTIONS
from deskbreak.core.settings import Settings
from deskbreak.faces.changes import Wish
from deskbreak.faces.settings.above import Above
from deskbreak.faces.settings.page import MARGIN, Page
from deskbreak.faces.settings.row_ring import RowRing
from deskbreak.faces.settings.search import Place, Search
from deskbreak.faces.settings.setting_row import BIG_TEXT, SettingRow
from deskbreak.faces.settings.sidebar import PageChoice, Sidebar
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.announcing import announce
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.history_removal import WayBack
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.surfaces import Note
from deskbreak.faces.widgets.turning import TurningPages
from deskbreak.language.texts import Texts
from deskbreak.storage.settings_file import FileFault

tr = Texts("Settings window")


SIZE, SMALLEST = QSize(900, 680), QSize(320, 320)
NARROW = 640
"""Below this width the list of pages is a drop-down above the page, as with big text."""


class SettingsWindow(QWidget):
    """Told the settings, tells wishes."""

    wished = Signal(Wish)
    undo_asked = Signal()
    file_asked = Signal()
    help_asked = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, entries: Sequence[tuple[str, str]]) -> None:
        """With the name and icon of each page that will come."""
        super().__init__()
        self._theme = theme
        self._there: list[Page] = []
        self._coming: Iterator[Page] = iter(())
        self._shown: tuple[Settings, Sequence[FileFault]] = (Settings(), ())
        self.setWindowTitle(tr("Deskbreak settings"))
        speak_as(self, "window")
        self.setMinimumSize(SMALLEST)
        self.resize(SIZE)
        self.search, self.big_search = Search(theme, self._places), Search(theme, self._places)
        self.sidebar, self.choice = Sidebar(theme, entries, self.search), PageChoice(theme, entries)
        self.note, self.way_back = Note(theme, "", "warning"), WayBack(theme)
        self._stack = TurningPages(theme)
        self._ring: RowRing | None = None
        self._lay_out()
        self.sidebar.chosen.connect(self.open_page)
        self.choice.activated.connect(self.open_page)
        self.search.chosen.connect(self.jump_to)
        self.big_search.chosen.connect(self.jump_to)
        self.way_back.undo_chosen.connect(self.undo_asked)
        self._take_keys()
        theme.changed.connect(self._arrange)

    def take_pages(self, coming: Iterator[Page]) -> None:
        """In the order of the entries. Only the first one is made at once: the window is there sooner."""
        self._coming = coming
        self.open_page(0)
        self._arrange()

    def make_next(self) -> bool:
        """Make another page; answers whether there was one to be made."""
        page = next(self._coming, None)
        if page is None:
            return False
        self._there.append(page)
        self._stack.addWidget(page)
        page.wished.connect(self.wished)
        page.file_asked.connect(self.file_asked)
        page.title.setVisible(not self.is_compact)
        self._show_on(page)
        for field in page.findChildren(QSpinBox):
            field.installEventFilter(self)
        # WORKAROUND: what has a font of its own loses it where the style sheet changes before it is first shown.
        for widget in page.findChildren(QWidget):
            widget.ensurePolished()
        return True

    @property
    def pages(self) -> list[Page]:
        """All of them; those that aren't there yet are made."""
        while self.make_next():
            pass
        return self._there

    @property
    def page(self) -> Page:
        """The page on show."""
        return self._there[self._stack.currentIndex()]

    def open_page(self, index: int) -> None:
        """Show another page."""
        while len(self._there) <= index and self.make_next():
            pass
        self._stack.turn_to(index)
        self.sidebar.set_index(index)
        self.choice.setCurrentIndex(index)

    def jump_to(self, place: Place) -> None:
        """To where something stands: it is ringed, and the keyboard is there."""
        self.open_page(place.page)
        page = self.page
        inner = page.widget()
        if inner is not None and (layout := inner.layout()) is not None:
            layout.activate()
        page.ensureWidgetVisible(place.widget, 0, MARGIN)
        if self._ring is not None and isValid(self._ring):
            self._ring.deleteLater()
        self._ring = RowRing(self._theme, place.widget)
        stops = [place.widget, *place.widget.findChildren(QWidget)]
        first = next((one for one in stops if _takes_keys(one)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_settings(self, settings: Settings, faults: Sequence[FileFault] = ()) -> None:
        """Show what holds, on all pages, and each fault of the file where its option stands."""
        self.way_back.hide()  # it would take back something else now
        self._shown = (settings, faults)
        for page in self._there:
            self._show_on(page)

    def said(self, key: str, settings: Settings) -> str:
        """What an option is set to, in the words of its page."""
        option = OPTIONS[key]
        return next(page for page in self.pages if option in page.options).said(option, settings)

    def offer_way_back(self, sentence: str) -> None:
        """Much was changed at once: say so above the page, with the way back, which Ctrl+Z is as well."""
        self.way_back.tell(sentence)
        announce(self.way_back, sentence)

    def say(self, text: str) -> None:
        """Something to know, above the page; nothing takes it away."""
        self.note.set_text(text)
        self.note.setVisible(bool(text))

    def _show_on(self, page: Page) -> None:
        settings, faults = self._shown
        page.show_settings(settings)
        page.show_standing(settings, faults)

    def _places(self) -> list[Place]:
        """All that can be found now."""
        found = []
        for number, page in enumerate(self.pages):
            found.append(Place(number, page.name, page.name, page.lead.text(), page.other_words, page.head_widget))
            for label, help_text, widget in page.places():
                keys = [one.key for one in widget.options] if isinstance(widget, SettingRow) else []
                buttons = [button.text() for button in widget.findChildren(QAbstractButton)]
                found.append(Place(number, page.name, label, help_text, " ".join((*keys, *buttons)), widget))
        return found

    def _lay_out(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.sidebar)
        column = QVBoxLayout()
        column.setSpacing(0)
        across.addLayout(column, 1)
        self._choices = Flow(12)
        self._choices.add(self.choice, 1)
        self._choices.add(self.big_search, 1)
        self.note.hide()
        self._above = [Above(widget) for widget in (self._choices, self.note, self.way_back)]
        for room in self._above:
            column.addWidget(room)
        column.addWidget(self._stack, 1)

    def _arrange(self) -> None:
        compact = self.is_compact
        self.sidebar.setVisible(not compact)
        self._choices.setVisible(compact)
        for page in self._there:
            page.title.setVisible(not compact)
        for room in self._above:
            room.fit(self.width())

    @property
    def is_compact(self) -> bool:
        """Whether the pages are chosen in a drop-down."""
        return self._theme.scale >= BIG_TEXT or self.width() < NARROW

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        if self.is_compact is not self.sidebar.isHidden() or self.width() < NARROW:
            self._arrange()

    def _take_keys(self) -> None:
        for keys, does in (
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_W), self.close),
            (QKeySequence(Qt.Key.Key_Escape), self.close),
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Z), self._undo),
            (QKeySequence(Qt.Key.Key_F1), self._ask_help),
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_F), self._begin_search),
        ):
            QShortcut(keys, self).activated.connect(does)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """A field takes Ctrl+Z for itself only while something is typed in it that does not hold yet."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            holds = isinstance(watched, QSpinBox) and _holds(watched)
            if event.matches(QKeySequence.StandardKey.Undo) and holds:
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _undo(self) -> None:
        self.undo_asked.emit()

    def _begin_search(self) -> None:
        field = self.search if self.search.isVisible() else self.big_search
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def _ask_help(self) -> None:
        self.help_asked.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        super().showEvent(event)
        first = self.choice if self.is_compact else self.sidebar.item
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        super().closeEvent(event)
        self.closed.emit()


def _holds(field: QSpinBox) -> bool:
    """Whether what stands in the field is its value, and not something half typed."""
    return field.text() == f"{field.prefix()}{field.textFromValue(field.value())}{field.suffix()}"


def _takes_keys(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()
