"""The make-believe reasons not to interrupt. Separate from `fake` as it has the life cycle of its port to keep."""

from __future__ import annotations

from PySide6.QtCore import QObject

from deskbreak.desktop.findings import Finding, Topic, works
from deskbreak.desktop.ports import Busy


class FakeBusy(Busy):
    """A person who is busy as two calls say; told as far as it is followed. While `silent`, no question is answered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.followed: frozenset[str] = frozenset()
        self.silent = False
        self._happening: frozenset[str] = frozenset()
        self._answered: frozenset[str] = frozenset()
        self._reasons: frozenset[str] = frozenset()

    def follow(self, topics: frozenset[str]) -> None:
        """Tell what of it holds, unless silent, and what of it begins and ends."""
        self.followed = topics
        self._answered &= topics
        self._answer()

    def is_known(self) -> bool:
        """Whether all that is followed was answered."""
        return self._answered == self.followed

    def reasons(self) -> frozenset[str]:
        """What was last told."""
        return self._reasons

    def begin(self, reason: str) -> None:
        """The reason holds from now on."""
        self._happening |= {reason}
        self._tell()

    def end(self, reason: str) -> None:
        """The reason holds no longer."""
        self._happening -= {reason}
        self._tell()

    def speak(self) -> None:
        """Be silent no more."""
        self.silent = False
        self._answer()

    def finding(self) -> Finding:
        """It always works."""
        return works(Topic.FULLSCREEN, "a make-believe desktop")

    def findings(self) -> tuple[Finding, ...]:
        """One is enough."""
        return (self.finding(),)

    def _answer(self) -> None:
        was_known = self.is_known()
        if not self.silent:
            self._answered = self.followed
        self._tell()
        if not was_known and self.is_known():
            self.known.emit()

    def _tell(self) -> None:
        reasons = self._happening & self._answered
        if reasons != self._reasons:
            self._reasons = reasons
            self.busy_changed.emit(reasons)
