"""Makes the pages that nobody has opened yet, and does what takes long on them, while the person looks at the first.

Separate from the pages, which paint what is there or else compute it then: a page with six heads would take a moment
to open, and so would one that reads files.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from deskbreak.faces.figure.spare_time import SpareTime
from deskbreak.faces.settings.page import Page
from deskbreak.faces.settings.portraits import Head
from deskbreak.faces.settings.stretch_card import Thumbnail
from deskbreak.faces.settings.window import SettingsWindow

AFTER_MS = 250
"""The window itself comes first."""


class Ahead(QObject):
    """A page at a time, then the figures of all, a part of one at a time, then what else the pages want."""

    def __init__(self, window: SettingsWindow) -> None:
        super().__init__(window)
        self._window = window
        self._left: list[Head | Thumbnail] = []
        self._pages: list[Page] = []
        self._spare = SpareTime(self)
        self._spare.do_later(self.work)
        QTimer.singleShot(AFTER_MS, self._begin)

    def work(self) -> bool:
        """Another part; answers whether anything is left."""
        if self._window.make_next():
            self._left = [*self._window.findChildren(Thumbnail), *self._window.findChildren(Head)]
            self._pages = self._window.findChildren(Page)
            return True
        while self._left:
            if self._left[0].prepare_next():
                return True
            del self._left[0]
        if self._pages:
            self._pages.pop().prepare()
        return bool(self._pages)

    def _begin(self) -> None:
        self._spare.set_stopped(False)
