"""All sources of busy reasons of one desktop as one port. A reason holds as long as any of them says so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from deskbreak.desktop.busy_source import BusySource
from deskbreak.desktop.findings import BUSY_TOPICS, Finding, combined
from deskbreak.desktop.ports import Busy

PATIENCE_MS = 1500
"""So long a source may take to answer; the engine is told nothing before it needs to know (core.looking)."""


class SourcedBusy(Busy):
    """Follows the sources that can tell of what is asked for, and lets the others rest."""

    def __init__(self, sources: Sequence[BusySource], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources = tuple(sources)
        self._topics: frozenset[str] = frozenset()
        self._reasons: frozenset[str] = frozenset()
        self._was_known = True
        self._is_stopped = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._give_up)
        for source in self._sources:
            source.setParent(self)
            source.changed.connect(self._look)

    def follow(self, topics: frozenset[str]) -> None:
        """Ask for these reasons and follow them, and no others."""
        if topics == self._topics or self._is_stopped:
            return
        self._topics = topics
        for source in self._sources:
            if source.topics.isdisjoint(topics):
                source.rest()
            else:
                source.follow()
        if self.is_known():
            self._patience.stop()
        elif not self._patience.isActive():
            self._patience.start(PATIENCE_MS)
        self._look()

    def is_known(self) -> bool:
        """Whether all that are followed have answered."""
        return all(source.is_known() for source in self._followed())

    def reasons(self) -> frozenset[str]:
        """What was last told."""
        return self._reasons

    def stop(self) -> None:
        """Follow nothing any more, whatever is asked for, and tell nothing."""
        self._is_stopped = True
        self._patience.stop()
        self._topics = self._reasons = frozenset()
        for source in self._sources:
            source.rest()

    def finding(self) -> Finding:
        """The first of `findings`."""
        return self.findings()[0]

    def findings(self) -> tuple[Finding, ...]:
        """One for each reason, of all sources that can tell of it."""
        told = [finding for source in self._sources for finding in source.findings()]
        return tuple(combined(topic, [one for one in told if one.topic is topic]) for topic in BUSY_TOPICS)

    def _followed(self) -> list[BusySource]:
        return [source for source in self._sources if not source.topics.isdisjoint(self._topics)]

    def _look(self) -> None:
        holds = frozenset[str]().union(*(source.holds() for source in self._followed())) & self._topics
        if holds != self._reasons:
            self._reasons = holds
            self.busy_changed.emit(holds)
        was_known, self._was_known = self._was_known, self.is_known()
        if self._was_known and not was_known:
            self._patience.stop()
            self.known.emit()

    def _give_up(self) -> None:
        for source in self._followed():
            source.give_up()
