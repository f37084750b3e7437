"""Which of the logins that logind (systemd's keeper of logins) knows is ours."""

from __future__ import annotations

import os
from collections.abc import Callable

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.bus_names import LOGIND, LOGIND_MANAGER, LOGIND_PATH, LOGIND_USER, PROPERTIES
from deskbreak.desktop.wire import Answer, Call


class OwnLogin:
    """Looks for the object path of the login that this process belongs to, and gives it to `found`.

    Asked in this order: XDG_SESSION_ID, our process id, the user's graphical login (for a process that systemd
    started beside the login). The path "auto" is no help: signals come from the real one.
    """

    def __init__(self, bus: Bus, found: Callable[[str], None]) -> None:
        self._bus = bus
        self._found = found
        self._questions = [
            Call(LOGIND, LOGIND_PATH, LOGIND_MANAGER, "GetSessionByPID", "u", (os.getpid(),)),
            Call(LOGIND, f"{LOGIND_PATH}/user/self", PROPERTIES, "Get", "ss", (LOGIND_USER, "Display")),
        ]
        number = os.environ.get("XDG_SESSION_ID")
        if number:
            self._questions.insert(0, Call(LOGIND, LOGIND_PATH, LOGIND_MANAGER, "GetSession", "s", (number,)))

    def look(self) -> None:
        """Ask the next question; silent when all are asked and nothing was found."""
        if self._questions:
            self._bus.call(self._questions.pop(0), self._answered)

    def _answered(self, answer: Answer) -> None:
        told = answer.first()
        path = told[1] if isinstance(told, tuple) else told
        if isinstance(path, str) and path.startswith(f"{LOGIND_PATH}/session/"):
            self._found(path)
        else:
            self.look()


def read_property(path: str, interface: str, name: str) -> Call:
    """The question for a property of one of logind's objects."""
    return Call(LOGIND, path, PROPERTIES, "Get", "ss", (interface, name))
