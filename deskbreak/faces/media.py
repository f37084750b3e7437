"""Music and films at rest during a break: `python -m deskbreak.faces.media` pauses them until its input ends.

A process of its own, so that no player can keep the window waiting, and so that the music goes on however the window
ends: also one that crashed or was killed lets go of the input. It loads no Qt.
"""

from __future__ import annotations

import logging
import sys
from types import TracebackType

from deskbreak.storage import log, paths

_log = logging.getLogger("deskbreak.faces.media")  # by its name: as a program it is called __main__


def main() -> int:
    """Pause until the input ends, then let go on; a bus that is gone ends it."""
    # Only Linux has the bus and what speaks to it.
    from deskbreak.desktop.media import Players
    from deskbreak.desktop.wire import BusGone, WhichBus, Wire

    log.start_log(paths.log_file())
    sys.excepthook = _note_unforeseen
    try:
        players = Players(Wire(WhichBus.SESSION))
        players.pause()
        _log.info("paused for the break: %s", ", ".join(players.paused) or "nothing")
        players.wait_for(sys.stdin)
        players.go_on()
    except BusGone as gone:
        _log.warning("music and films are left alone: %s", gone)
    return 0


def _note_unforeseen(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    _log.error("unforeseen", exc_info=(kind, fault, trace))


if __name__ == "__main__":
    sys.exit(main())
