"""What `deskbreak doctor` finds, asked for in the background: some sources take a second, and one that hangs must not
hold the window.

Separate from the page that shows it. The command is asked, and not its parts, so that window and terminal can't differ:
it takes the running deskbreak's word where there is one.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from deskbreak.desktop.findings import Finding

COMMAND = (sys.executable, "-m", "deskbreak", "doctor", "--json")
PATIENCE_MS = 20_000

_log = logging.getLogger(__name__)


class DesktopReport(QObject):
    """One question at a time."""

    began = Signal()
    """An answer is on its way."""
    found = Signal(tuple)
    """The findings."""
    failed = Signal()
    """There is no answer; the log says why."""

    def __init__(
        self, parent: QObject | None = None, *, command: Sequence[str] = COMMAND, patience_ms: int = PATIENCE_MS
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._child: QProcess | None = None
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(patience_ms)
        self._limit.timeout.connect(self._give_up)

    def look(self) -> None:
        """Ask, unless an answer is on its way."""
        if self._child is not None:
            return
        self._child = QProcess(self)
        self._child.finished.connect(self._take)
        self._child.errorOccurred.connect(self._stumble)
        self._limit.start()
        self.began.emit()
        self._child.start(self._command[0], list(self._command[1:]))

    def close(self) -> None:
        """Wait for no answer any more."""
        self._limit.stop()
        child, self._child = self._child, None
        if child is not None:
            child.finished.disconnect(self._take)
            child.errorOccurred.disconnect(self._stumble)
            child.kill()
            child.waitForFinished(1000)
            child.deleteLater()

    def _take(self) -> None:
        assert self._child is not None
        printed = bytes(self._child.readAllStandardOutput().data())
        try:
            found = tuple(Finding.from_json(one) for one in json.loads(printed)["findings"])
        except (ValueError, KeyError, TypeError):
            said = bytes(self._child.readAllStandardError().data()).decode("utf-8", "replace")
            _log.warning("doctor gave no answer: %s", said or printed[:200])
            self._give_up()
            return
        self.close()
        self.found.emit(found)

    def _stumble(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            _log.warning("doctor can’t be started: %s", self._command[0])
            self._give_up()

    def _give_up(self) -> None:
        self.close()
        self.failed.emit()
