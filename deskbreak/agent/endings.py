"""How the tray process ends: asked to, by a signal of the system, or never because of a fault of its own.

Separate from the wiring because signals and uncaught exceptions are the operating system's and the interpreter's ways.
"""

from __future__ import annotations

import logging
import signal
import socket
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from deskbreak.agent.notices import Notices
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.said import Said
from deskbreak.storage import paths

_log = logging.getLogger(__name__)


class Endings(QObject):
    """`asked` is emitted when the person, or the system by SIGTERM, SIGINT or SIGHUP, wants deskbreak to end."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Python's handlers run only when Python code does; a byte in a socket wakes Qt's loop.
        self._woken, waking = socket.socketpair()
        self._waking = waking
        self._woken.setblocking(False)
        waking.setblocking(False)
        signal.set_wakeup_fd(waking.fileno())
        for name in ("SIGTERM", "SIGINT", "SIGHUP"):  # Windows knows no SIGHUP
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), _nothing)
        self._notifier = QSocketNotifier(self._woken.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._signalled)

    def ask(self) -> None:
        """End deskbreak."""
        self.asked.emit()

    def _signalled(self) -> None:
        self._woken.recv(64)
        self.ask()


def _nothing(_number: int, _frame: object) -> None:
    pass


def say_unforeseen(
    notices: Notices,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What to do about an exception that nobody expected: into the log, one notice, and go on."""
    told: set[str] = set()

    def say(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        details = "".join(traceback.format_exception(kind, fault, trace))
        _log.error("unforeseen: %s", details)
        if details not in told:
            told.add(details)
            notices.say_trouble(
                DeskbreakError(
                    Said("Something went wrong inside deskbreak; it goes on."), Said("Details: %1", paths.log_file())
                )
            )

    return say
