"""Starts and ends the faces: processes of their own, so that what they borrow is given back.

Separate from the control server, over which a face talks once it runs.
"""

from __future__ import annotations

import logging
import os
import sys

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from deskbreak.desktop.appearing import VARIABLE, appearing
from deskbreak.desktop.detect import DisplayKind, display_kind

BREAK = "break"
SHOW_NO_MINUTES = frozenset({BREAK, "settings", "why", "welcome", "notice"})
"""Windows that stay as they are while the minutes pass; for the others the agent looks up once a minute."""
WINDOWS = ("break", "overview", "settings", "history", "why", "welcome", "notice", "no_tray")

_log = logging.getLogger(__name__)


class Faces(QObject):
    """One process a window. `ended` carries the window's name and whether it ended as it should."""

    ended = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: dict[str, QProcess] = {}
        self.no_tray = False
        """Whether the overview has to stand in for the tray's icon; its face has to know."""
        self.at_login = False
        """Whether the desktop started us and nobody asked for anything yet."""
        self.appearing = appearing()
        """What may come up by itself on this desktop."""

    def runs(self, window: str) -> bool:
        """Whether the face is there or on its way."""
        return window in self._running

    def start(self, window: str, *, unasked: bool = False) -> None:
        """Have the face running; `unasked`, it comes up by itself and has to leave the keyboard where it is."""
        if self.runs(window):
            return
        process = QProcess(self)
        process.setObjectName(window)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
        process.setProcessEnvironment(self._environment(unasked=unasked))
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        self._running[window] = process
        process.start(sys.executable, ["-m", "deskbreak.faces", window])

    def end_all(self) -> None:
        """Let all faces go; the agent ends."""
        for process in self._running.values():
            process.blockSignals(True)
            process.terminate()
        for process in self._running.values():
            if not process.waitForFinished(2000):
                process.kill()
                process.waitForFinished(1000)
        self._running.clear()

    def _environment(self, *, unasked: bool) -> QProcessEnvironment:
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(VARIABLE, self.appearing.value)
        if self.no_tray:
            environment.insert("DESKBREAK_NO_TRAY", "minimised" if self.at_login else "1")
        if display_kind() is DisplayKind.WAYLAND and "QT_QPA_PLATFORM" not in os.environ:
            # A native Wayland window takes the focus whatever its flags say; one that was asked for may have it.
            environment.insert("QT_QPA_PLATFORM", "xcb" if unasked else "xcb;wayland")
        return environment

    def _finished(self, code: int, _how: QProcess.ExitStatus) -> None:
        self._forget(self.sender(), code == 0)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # the others are followed by `finished`
            self._forget(self.sender(), False)

    def _forget(self, process: QObject, well: bool) -> None:
        window = process.objectName()
        self._running.pop(window, None)
        process.deleteLater()
        if not well:
            _log.warning("the window “%s” ended unexpectedly", window)
        self.ended.emit(window, well)
