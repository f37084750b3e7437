"""The sources without a deskbreak that runs: `doctor --watch` listens to them itself, and nothing is counted.

Separate from the wiring, of which it needs nothing: where the tray process doesn't start, this still can.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from deskbreak.agent.endings import Endings
from deskbreak.agent.sensing import GOING_ON
from deskbreak.agent.sources import Sources
from deskbreak.desktop.clock import RealClock
from deskbreak.desktop.detect import DisplayKind, display_kind, sensors
from deskbreak.desktop.findings import BUSY_TOPIC_OF, Finding

# The buses have answered by then; what comes later is told as it comes.
_FIRST_WORDS_MS = 300


def listen(say: Callable[[Finding], None]) -> None:
    """Say how all sources stand, and each word of theirs, until Ctrl+C or the end of the login."""
    # Hidden windows and the tray, which sources need elsewhere, take more of Qt, and that on Linux takes a screen.
    qt = (QApplication if display_kind() is DisplayKind.FOREIGN else QCoreApplication)(["deskbreak"])
    endings = Endings()
    endings.asked.connect(qt.quit)
    desktop = sensors()
    sources = Sources(desktop, RealClock())
    # Nothing is written here: the machine need not wait for it.
    desktop.sleep.about_to_sleep.connect(desktop.sleep.release)
    desktop.start()
    desktop.idle.watch(GOING_ON)
    desktop.busy.follow(frozenset(BUSY_TOPIC_OF))
    QTimer.singleShot(_FIRST_WORDS_MS, partial(_begin, sources, say))
    qt.exec()
    desktop.stop()


def _begin(sources: Sources, say: Callable[[Finding], None]) -> None:
    sources.look_at_busy()
    for finding in sources.findings():
        say(finding)
    sources.told.connect(say)
