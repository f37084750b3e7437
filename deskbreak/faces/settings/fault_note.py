"""What is wrong with one option in the file, where the option stands: found, allowed, the line, and the way to mend it.

Separate from the rows because some options have no row of their own; their page shows it at its top.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.core.options import OPTIONS
from deskbreak.core.settings import Settings
from deskbreak.faces.changes import Wish
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.surfaces import CARD_PADDING, Note
from deskbreak.language.said import as_written, translated
from deskbreak.language.tables import option_text
from deskbreak.language.texts import Texts
from deskbreak.storage.settings_file import FileFault

tr = Texts("Settings window")


class FaultNote(QWidget):
    """One fault of an option that there is."""

    wished = Signal(Wish)
    """The value that is used now should stand in the file."""
    file_asked = Signal()

    def __init__(self, theme: Theme, fault: FileFault, settings: Settings, margin: int = CARD_PADDING) -> None:
        super().__init__()
        assert fault.fault is not None  # the file as a whole is told of above the page
        self.key = fault.fault.key
        raw, default = settings.raw(self.key), OPTIONS[self.key].default_raw
        self._mended = None if raw == default else raw
        self.note = Note(theme, "\n".join(_lines(fault, settings)), "warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, 0, margin, margin)
        column.addWidget(self.note)
        self.mend = Button(theme, tr("Keep what is used now"), size="small")
        self.open = Button(theme, tr("Open file"), size="small")
        across = QHBoxLayout()
        across.setContentsMargins(0, 4, 0, 0)
        across.setSpacing(8)
        across.addWidget(self.mend)
        across.addWidget(self.open)
        across.addStretch(1)
        self.note.column.addLayout(across)
        self.mend.clicked.connect(self._mend)
        self.open.clicked.connect(self.file_asked)

    def _mend(self) -> None:
        self.wished.emit(Wish(((self.key, self._mended),)))


def _lines(fault: FileFault, settings: Settings) -> tuple[str, ...]:
    assert fault.fault is not None
    name, label = as_written(fault.path.name), option_text(OPTIONS[fault.fault.key].label)
    line = QLocale().toString(fault.line or 0)
    where = tr("%1, line %2: %3", name, line, label) if fault.line else tr("%1: %2", name, label)
    return (
        where,
        tr("Found: %1", as_written(fault.fault.found)),
        tr("Allowed: %1", translated(fault.fault.allowed)),
        tr("Used now: %1", translated(fault.fault.used or settings.shown(fault.fault.key))),
    )
