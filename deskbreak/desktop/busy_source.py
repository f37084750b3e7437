"""What one source of busy reasons promises: it looks only while followed, and never keeps anybody waiting.

Separate from `busy`, which puts the sources of a desktop together.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal

from deskbreak.core.said import Said
from deskbreak.desktop.findings import Finding

log = logging.getLogger(__name__)


class BusySource(QObject):
    """Tells of one or more reasons. A source says in `_begin` and `_end` how it looks, and by `_note` what it sees."""

    changed = Signal()
    """It has answered, or what it says is another than before."""

    def __init__(self, *topics: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.topics = frozenset(topics)
        self._is_followed = False
        self._is_known = False
        self._holds: frozenset[str] = frozenset()
        self._grumbled: set[str] = set()

    def follow(self) -> None:
        """Ask, and look what changes from now on."""
        if not self._is_followed:
            self._is_followed = True
            self._begin()

    def rest(self) -> None:
        """Look no more; nothing stays connected."""
        if self._is_followed:
            self._is_followed = False
            self._end()
            self._is_known, self._holds = False, frozenset()

    def is_known(self) -> bool:
        """Whether it has answered since it is followed."""
        return self._is_known

    def holds(self) -> frozenset[str]:
        """Those of its reasons that hold."""
        return self._holds

    def give_up(self) -> None:
        """It had long enough to answer: nothing holds, until it says something after all."""
        if self._is_followed and not self._is_known:
            self._grumble(Said("%1 doesn’t answer.", self.name()))
            self._note(frozenset())

    def name(self) -> str:
        """Who is asked, in words for the log."""
        raise NotImplementedError

    def findings(self) -> tuple[Finding, ...]:
        """How it stands, one finding for each topic; empty if this desktop has nothing of the kind."""
        raise NotImplementedError

    def _begin(self) -> None:
        raise NotImplementedError

    def _end(self) -> None:
        raise NotImplementedError

    def _note(self, holds: frozenset[str]) -> None:
        if self._is_followed and (not self._is_known or holds != self._holds):
            self._is_known, self._holds = True, holds
            self.changed.emit()

    def _grumble(self, sentence: str) -> None:
        """A line in the log, once: what is asked many times a day must not fill it."""
        if sentence not in self._grumbled:
            self._grumbled.add(sentence)
            log.warning("%s", sentence)
