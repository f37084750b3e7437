"""The level control below the figure, there only for a stretch that has levels to choose from.

Separate from the page because it comes and goes with the stretch.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.segmented import Segmented
from deskbreak.language.texts import Texts

tr = Texts("Break")


HEIGHT, GAP = 36, 8


@dataclass(frozen=True, slots=True)
class Levels:
    """The level control: the names, which one holds, and which can be taken."""

    names: tuple[str, ...]
    index: int
    open: frozenset[int]
    why_not: tuple[str, ...] = ()


class LevelsRow(QWidget):
    """Told the levels, tells the index of the one that was chosen."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.control: Segmented | None = None
        self._shown: Levels | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, GAP, 0, 0)
        self.hide()

    def show_levels(self, levels: Levels | None) -> None:
        """These levels, or none."""
        if levels is None or self._shown is None or levels.names != self._shown.names:
            self._put(levels)
        self._shown = levels
        if self.control is not None and levels is not None:
            self.control.set_index(levels.index)
            for number in range(len(levels.names)):
                self.control.set_open(number, number in levels.open, levels.why_not[number])
        self.setVisible(levels is not None)

    def full_height(self) -> int:
        """What it takes up, with the gap above it."""
        return 0 if self.control is None else GAP + self.control.sizeHint().height()

    def _put(self, levels: Levels | None) -> None:
        if self.control is not None:
            self._column.removeWidget(self.control)
            self.control.hide()
            self.control.deleteLater()
            self.control = None
        if levels is not None:
            self.control = Segmented(self._theme, tr("Level"), levels.names, levels.index, HEIGHT)
            self.control.chosen.connect(self.chosen)
            self._column.addWidget(self.control)
            self.control.show()  # at once: the layout would wait for the next event
