"""A reason that holds only while two sources agree, where neither alone tells enough."""

from __future__ import annotations

from PySide6.QtCore import QObject

from deskbreak.desktop.busy_source import BusySource
from deskbreak.desktop.findings import Finding


class Both(BusySource):
    """Tells of what the first tells of, while the second holds too; the finding is the first's."""

    def __init__(self, first: BusySource, second: BusySource, parent: QObject | None = None) -> None:
        super().__init__(*first.topics, parent=parent)
        self._first, self._second = first, second
        for source in (first, second):
            source.setParent(self)
            source.changed.connect(self._look)

    def name(self) -> str:
        """Who is asked."""
        return self._second.name() if self._first.is_known() else self._first.name()

    def findings(self) -> tuple[Finding, ...]:
        """What the first finds."""
        return self._first.findings()

    def _begin(self) -> None:
        self._first.follow()
        self._second.follow()

    def _end(self) -> None:
        self._first.rest()
        self._second.rest()

    def _look(self) -> None:
        if self._first.is_known() and self._second.is_known():
            self._note(self._first.holds() if self._second.holds() else frozenset())
