"""A busy source that has to be asked, as the system tells nothing by itself: Windows, macOS.

It is asked once a second, and only while it is followed: near a break, and while a call or a film goes on.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from deskbreak.core.said import Said
from deskbreak.desktop.busy_source import BusySource
from deskbreak.desktop.findings import BUSY_TOPIC_OF, Finding

# A call that ends is to be known within a second.
LOOK_EVERY_MS = 900


class LookedAt(BusySource):
    """`look` answers which of the reasons hold. An OSError of its is a source that knows nothing."""

    def __init__(
        self,
        name: str,
        look: Callable[[], frozenset[str]],
        findings: tuple[Finding, ...],
        parent: QObject | None = None,
    ) -> None:
        served = {finding.topic for finding in findings if finding.through}
        super().__init__(*(reason for reason, topic in BUSY_TOPIC_OF.items() if topic in served), parent=parent)
        self._name = name
        self._look = look
        self._findings = findings
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._ask)

    def name(self) -> str:
        """Who is asked."""
        return self._name

    def findings(self) -> tuple[Finding, ...]:
        """How it stands, and what nobody can know here."""
        return self._findings

    def _begin(self) -> None:
        self._timer.start()
        self._ask()

    def _end(self) -> None:
        self._timer.stop()

    def _ask(self) -> None:
        try:
            holds = self._look() & self.topics
        except OSError as trouble:
            self._grumble(Said("%1 doesn’t answer (%2).", self._name, trouble))
            holds = frozenset()
        self._note(holds)
