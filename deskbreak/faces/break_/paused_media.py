"""The break's hold on music and films: as long as it lasts, the process of `faces.media` lets them rest.

Separate from that process, which loads no Qt, and goes on when this one has ended in whatever way.
"""

from __future__ import annotations

import logging
import subprocess
import sys

from PySide6.QtCore import QObject

_log = logging.getLogger(__name__)


class PausedMedia(QObject):
    """Has players pause, and lets them go on; it waits for neither."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child: subprocess.Popen[bytes] | None = None

    def pause(self) -> None:
        """Pause what plays, until `go_on` or the end of this process."""
        if self._child is not None:
            return
        command, silent = [sys.executable, "-m", "deskbreak.faces.media"], subprocess.DEVNULL
        try:
            # In a group of its own: Ctrl+C in a terminal ends the window, but not what cleans up after it.
            self._child = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=silent, stderr=silent, start_new_session=True
            )
        except OSError as error:
            _log.warning("music and films go on: %s", error)

    def go_on(self) -> None:
        """Let go on what was paused here."""
        if self._child is not None and self._child.stdin is not None:
            self._child.stdin.close()
        self._child = None
