"""Finding an option by any word of it: a field, and below it what fits, best first.

Separate from the sidebar, since with big text there is none and the field stands above the page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMoveEvent, QPainter, QPaintEvent, QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QSizePolicy, QWidget

from deskbreak.faces.icons import paint_icon
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.announcing import announce
from deskbreak.language.texts import Texts

tr = Texts("Settings window")

MOST = 10
GLASS, EDGE, BESIDE_GLASS = 16, 12, 10
AROUND, BORDERS, LEAST_ROW, FEWEST = 40, 12, 32, 3


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
        """“Break after sitting · Schedule”, or the page alone."""
        return self.label if self.label == self.page_name else tr("%1 · %2", self.label, self.page_name)


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
        self._model = QStandardItemModel(self)
        self.results = Results(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setPopup(self.results)
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
            self.results.hide()  # the completer leaves it open, and empty
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        super().paintEvent(event)
        side = self._theme.icon_px(GLASS)
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = EDGE if rightwards else self.width() - EDGE - side
        painter = QPainter(self)
        square = QRectF(left, (self.height() - side) / 2, side, side)
        paint_icon(painter, square, "search", self._theme.colour("text2"))
        painter.end()

    def _look(self, asked: str) -> None:
        self.found = self.fitting(asked)
        self._model.clear()
        for place in self.found:
            item = QStandardItem(place.shown)
            item.setEditable(False)
            item.setToolTip(place.help)
            self._model.appendRow(item)
        if asked.strip():
            # The list is heard only by who goes into it.
            announce(self, tr("%Ln found", n=len(self.found)) if self.found else tr("Nothing found"))
        if asked.strip() and not self.found:
            nothing = QStandardItem(tr("Nothing found"))
            nothing.setEnabled(False)
            self._model.appendRow(nothing)
        self.results.fit(self._model)

    def _choose(self, shown: str) -> None:
        place = next((one for one in self.found if one.shown == shown), None)
        if place is not None:
            self._go(place)

    def _choose_first(self) -> None:
        # One that is marked in the list tells of itself.
        if self.found and not (self.results.isVisible() and self.results.currentIndex().isValid()):
            self._go(self.found[0])

    def _go(self, place: Place) -> None:
        # The completer still writes its words into the field.
        QTimer.singleShot(0, self.clear)
        self.results.hide()
        self.chosen.emit(place)

    def _fit(self) -> None:
        self.setFont(self._theme.font(Role.BODY))
        self.results.setFont(self._theme.font(Role.BODY))
        room = self._theme.icon_px(GLASS) + BESIDE_GLASS
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        self.setTextMargins(room if rightwards else 0, 0, 0 if rightwards else room, 0)


class Results(QListView):
    """What was found, below the field: wide enough for its words where the window is, else in several lines."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self._field, self._settled = field, True
        self.setProperty("results", True)
        self.setAccessibleName(tr("Search settings"))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self, model: QStandardItemModel) -> None:
        """Make room for what is in the model: all of it where the window is high enough, else it scrolls."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        items = [model.item(row) for row in range(model.rowCount())]
        widest = max((metrics.horizontalAdvance(item.text()) for item in items), default=0)
        most = self._field.window().width() - 2 * AROUND
        width = max(self._field.width(), min(widest + AROUND, most))
        height = 2 * self.frameWidth()
        for item in items:
            flags = int(Qt.TextFlag.TextWordWrap)
            lines = metrics.boundingRect(QRect(0, 0, width - AROUND, 0), flags, item.text()).height()
            row = max(LEAST_ROW, lines + 12)
            item.setSizeHint(QSize(width - BORDERS, row))
            height += row
        self._settled = False
        QTimer.singleShot(0, self._settle)
        self.setFixedSize(width, min(height, max(self._room_below(), FEWEST * LEAST_ROW)))
        self._place()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        super().showEvent(event)
        self._place()

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: N802 (Qt's name)
        super().moveEvent(event)
        self._place()

    def _settle(self) -> None:
        self._place()
        self._settled = True

    def _place(self) -> None:
        """It begins where the field begins, and stays within the window; the completer knows neither.

        Only while the completer puts it up: a place that the desktop gives it later is not argued with.
        """
        if self._settled:
            return
        field, window = self._field, self._field.window()
        rightwards = field.layoutDirection() is Qt.LayoutDirection.LeftToRight
        corner = field.mapToGlobal(QPoint(0 if rightwards else field.width() - self.width(), 0))
        edge = window.mapToGlobal(QPoint(0, 0)).x()
        left = max(edge, min(corner.x(), edge + window.width() - self.width()))
        self.move(left, self.y() if self.y() > corner.y() else corner.y() - self.height())

    def _room_below(self) -> int:
        window = self._field.window()
        return window.height() - self._field.mapTo(window, QPoint(0, self._field.height())).y()
