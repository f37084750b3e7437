"""Music and films at rest during a break: `python -m deskbreak.faces.media` pauses them until its input ends.

A process of its own, so that no player can keep the window waiting, and so that the music goes on however the window
ends: also one that crashed or was killed lets go of the input. It loads no Qt.
"""

from __future__ import annotations

import logging
import subprocess
import sys

from deskbreak.storage import log, paths

_log = logging.getLogger("deskbreak.faces.media")  # by its name: as a program it is called __main__


class PausedMedia:
    """Has players pause, and lets them go on; it waits for neither."""

    def __init__(self) -> None:
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


def main() -> int:
    """Pause until the input ends, then let go on; a bus that is gone ends it."""
    # Only Linux has the bus and what speaks to it.
    from deskbreak.desktop.media import Players
    from deskbreak.desktop.wire import BusGone, WhichBus, Wire

    log.start_log(paths.log_file())
    try:
        players = Players(Wire(WhichBus.SESSION))
        players.pause()
        _log.info("paused for the break: %s", ", ".join(players.paused) or "nothing")
        players.wait_for(sys.stdin)
        players.go_on()
    except BusGone as gone:
        _log.warning("music and films are left alone: %s", gone)
    return 0


if __name__ == "__main__":
    sys.exit(main())
