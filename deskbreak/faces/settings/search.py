"""Finding an option by any word of it: a field, and below it what fits, best first.

Separate from the sidebar, since with big text there is none and the field stands above the page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QSizePolicy, QWidget

from deskbreak.faces.icons import line_icon
from deskbreak.faces.theme import Role, Theme
from deskbreak.language.texts import Texts

tr = Texts("Settings window")

MOST = 10


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: its page by number and name, its label and help, and other words it is found by."""

    page: int
    page_name: str
    label: str
    help: str
    words: str
    widget: QWidget

    @property
    def shown(self) -> str:
        """“Break after sitting · Schedule”."""
        return tr("%1 · %2", self.label, self.page_name)


def fitting(places: Iterable[Place], asked: str) -> list[Place]:
    """The places that have each word that is asked for, those first whose label begins with it, then has it."""
    words = asked.casefold().split()
    found = [place for place in places if words and all(word in _all(place) for word in words)]
    return sorted(found, key=lambda place: _rank(place, words))[:MOST]


def _all(place: Place) -> str:
    return " ".join((place.label, place.help, place.page_name, place.words)).casefold()


def _rank(place: Place, words: Sequence[str]) -> int:
    label = place.label.casefold()
    return 0 if label.startswith(words[0]) else 1 if all(word in label for word in words) else 2


class Search(QLineEdit):
    """`chosen` carries the Place; `places` answers all there are, anew for each search."""

    chosen = Signal(Place)

    def __init__(self, theme: Theme, places: Callable[[], Sequence[Place]]) -> None:
        super().__init__()
        self._theme, self._places = theme, places
        self.found: list[Place] = []
        self.setPlaceholderText(tr("Search"))
        self.setAccessibleName(tr("Search settings"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._glass = self.addAction(line_icon("search", theme.colour("text2")), self.ActionPosition.LeadingPosition)
        self._glass.setText(tr("Search settings"))
        self._model = QStandardItemModel(self)
        self._popup = QListView()
        self._popup.setProperty("results", True)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setPopup(self._popup)
        self._completer.setMaxVisibleItems(MOST)
        self.setCompleter(self._completer)
        self.textEdited.connect(self._look)
        self._completer.activated.connect(self._choose)
        self.returnPressed.connect(self._choose_first)
        theme.changed.connect(self._fit)
        self._fit()

    def fitting(self, asked: str) -> list[Place]:
        """What fits these words now, the best first."""
        return fitting(self._places(), asked)

    def event(self, event: QEvent) -> bool:
        """Escape empties the field first; only an empty one leaves it to the window, which closes."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
            and self.text()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._look("")
        else:
            super().keyPressEvent(event)

    def _look(self, asked: str) -> None:
        self.found = self.fitting(asked)
        self._model.clear()
        for place in self.found:
            item = QStandardItem(place.shown)
            item.setEditable(False)
            item.setToolTip(place.help)
            self._model.appendRow(item)
        if asked.strip() and not self.found:
            nothing = QStandardItem(tr("Nothing found"))
            nothing.setEnabled(False)
            self._model.appendRow(nothing)

    def _choose(self, shown: str) -> None:
        place = next((one for one in self.found if one.shown == shown), None)
        if place is not None:
            self._go(place)

    def _choose_first(self) -> None:
        # One that is marked in the list tells of itself.
        if self.found and not (self._popup.isVisible() and self._popup.currentIndex().isValid()):
            self._go(self.found[0])

    def _go(self, place: Place) -> None:
        # The completer still writes its words into the field.
        QTimer.singleShot(0, self.clear)
        self._popup.hide()
        self.chosen.emit(place)

    def _fit(self) -> None:
        self.setFont(self._theme.font(Role.BODY))
        self._popup.setFont(self._theme.font(Role.BODY))
        self._glass.setIcon(line_icon("search", self._theme.colour("text2")))
