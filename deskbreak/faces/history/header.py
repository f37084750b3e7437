"""The window's head: its title, which of the three pages, and Export; on two lines where one is too short."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.segmented import Segmented
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("History")

PAGES = (tr.mark("Days"), tr.mark("Stretches"), tr.mark("Table"))
PAGES_WIDTH = 312


class Header(QWidget):
    """Tells which page was chosen (0 to 2), and in which form to export."""

    page_chosen = Signal(int)
    export_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.title = Words(theme, tr("History"), Role.PAGE_TITLE, wrap=False)
        self.pages = Segmented(theme, tr("Page"), [tr(name) for name in PAGES], 0)
        self.export = Button(theme, tr("Export"), "secondary", icon="download")
        self.menu = QMenu(self)
        for form in ("csv", "json"):
            action = QAction(form.upper(), self.menu)
            action.setData(form)
            self.menu.addAction(action)
        self.menu.triggered.connect(self._export)
        self.export.setMenu(self.menu)
        self.pages.chosen.connect(self.page_chosen)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._is_low: bool | None = None
        self._stand(low=False)
        theme.changed.connect(self._fit)

    def show_empty(self, *, empty: bool) -> None:
        """Without a history there is nothing to choose and nothing to export."""
        self.pages.setVisible(not empty)
        self.export.setEnabled(not empty)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = max(self.title.sizeHint().width(), self.export.sizeHint().width())
        wide = max(self._theme.icon_px(PAGES_WIDTH), self.pages.sizeHint().width())
        self._stand(low=self.width() < 2 * beside + wide + 24)

    def _stand(self, *, low: bool) -> None:
        if low is self._is_low:
            return
        self._is_low = low
        self.pages.setMinimumWidth(0 if low else self._theme.icon_px(PAGES_WIDTH))
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(self.title, 0, 0, Qt.AlignmentFlag.AlignLeading | middle)
        self._grid.addWidget(self.export, 0, 2, Qt.AlignmentFlag.AlignTrailing | middle)
        if low:
            self._grid.addWidget(self.pages, 1, 0, 1, 3)
        else:
            self._grid.addWidget(self.pages, 0, 1)
        for column, stretch in enumerate((1, 0, 1)):
            self._grid.setColumnStretch(column, stretch)
        self.updateGeometry()

    def _export(self, action: QAction) -> None:
        self.export_chosen.emit(action.data())
