"""The window's head: its title, which of the three pages, and Export; on two lines or three where one is too short."""

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
PAGES_WIDTH, BETWEEN = 312, 12


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
        self._grid.setSpacing(BETWEEN)
        self._lines = 0
        self._stand(1)
        theme.changed.connect(self._fit)

    def show_empty(self, *, empty: bool) -> None:
        """Without a history there is nothing to choose and nothing to export."""
        self.pages.setVisible(not empty)
        self.export.setEnabled(not empty)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        title, export = self.title.sizeHint().width(), self.export.sizeHint().width()
        wide = max(self._theme.icon_px(PAGES_WIDTH), self.pages.sizeHint().width())
        if self.width() >= 2 * max(title, export) + wide + 2 * BETWEEN:
            self._stand(1)
        else:
            self._stand(2 if self.width() >= title + BETWEEN + export else 3)

    def _stand(self, lines: int) -> None:
        if lines == self._lines:
            return
        self._lines = lines
        self.pages.setMinimumWidth(self._theme.icon_px(PAGES_WIDTH) if lines == 1 else 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(self.title, 0, 0, Qt.AlignmentFlag.AlignLeading | middle)
        if lines == 1:
            self._grid.addWidget(self.pages, 0, 1)
        else:
            self._grid.addWidget(self.pages, 1, 0, 1, 3)
        if lines < 3:
            self._grid.addWidget(self.export, 0, 2, Qt.AlignmentFlag.AlignTrailing | middle)
        else:
            self._grid.addWidget(self.export, 2, 0, Qt.AlignmentFlag.AlignLeading | middle)
        # On one line the pages stand in the middle; on more, title and Export share theirs as they need.
        for column, stretch in enumerate((1, 0, 1) if lines == 1 else (1, 0, 0)):
            self._grid.setColumnStretch(column, stretch)
        self.updateGeometry()

    def _export(self, action: QAction) -> None:
        self.export_chosen.emit(action.data())
