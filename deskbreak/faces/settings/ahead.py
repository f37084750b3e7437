"""Does what takes long on pages that nobody has opened yet, while the person looks at the first one.

Separate from the pages, which paint what is there or else compute it then: a page with six heads would take a moment
to open, and so would one that reads files.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from deskbreak.faces.figure.spare_time import SpareTime
from deskbreak.faces.settings.page import Page
from deskbreak.faces.settings.portraits import Head
from deskbreak.faces.settings.stretch_card import Thumbnail

AFTER_MS = 250
"""The window itself comes first."""


class Ahead(QObject):
    """Goes through the figures of a window once, a part of one at a time, then through its pages."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._left: list[Head | Thumbnail] = [*window.findChildren(Thumbnail), *window.findChildren(Head)]
        self._pages = window.findChildren(Page)
        self._spare = SpareTime(self)
        self._spare.do_later(self.work)
        QTimer.singleShot(AFTER_MS, self._begin)

    def work(self) -> bool:
        """Another part; answers whether anything is left."""
        while self._left:
            if self._left[0].prepare_next():
                return True
            del self._left[0]
        if self._pages:
            self._pages.pop().prepare()
        return bool(self._pages)

    def _begin(self) -> None:
        self._spare.set_stopped(False)
