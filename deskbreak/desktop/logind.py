"""Which of the logins that logind (systemd's keeper of logins) knows is ours, and what it tells of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.bus_names import LOGIND, LOGIND_LOGIN, LOGIND_MANAGER, LOGIND_PATH, LOGIND_USER, PROPERTIES
from deskbreak.desktop.wire import Answer, Call, Heard


@dataclass(frozen=True, slots=True)
class Login:
    """A login by its object path. A `guess` is the user's graphical one, which need not be that of this desktop."""

    path: str
    guess: bool = False


class OwnLogin:
    """Looks for the login that this process belongs to, and gives it to `found`.

    Asked in this order: XDG_SESSION_ID, our process id, the user's graphical login (for a process that systemd
    started beside the login). The path "auto" is no help: signals come from the real one.
    """

    def __init__(self, bus: Bus, found: Callable[[Login], None]) -> None:
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
        path = told[1] if isinstance(told, tuple) and len(told) == 2 else told
        if isinstance(path, str) and path.startswith(f"{LOGIND_PATH}/session/"):
            self._found(Login(path, guess=not self._questions))
        else:
            self.look()


def ask_all(path: str) -> Call:
    """The question for everything that logind knows of a login."""
    return Call(LOGIND, path, PROPERTIES, "GetAll", "s", (LOGIND_LOGIN,))


def all_told(answer: Answer) -> dict[str, Any]:
    """What was answered to it, by name; empty after an error."""
    return _opened(answer.first())


def changes(heard: Heard) -> tuple[dict[str, Any], tuple[str, ...]]:
    """What a PropertiesChanged says: the new values by name, and the names whose values have to be asked for."""
    if len(heard.values) != 3 or not isinstance(heard.values[2], list | tuple):
        return {}, ()
    return _opened(heard.values[1]), tuple(name for name in heard.values[2] if isinstance(name, str))


def is_of_this_desktop(facts: Mapping[str, Any], environ: Mapping[str, str]) -> bool:
    """Whether nothing speaks against a guessed login being this desktop's, which may be a remote one beside it."""
    kind, display = environ.get("XDG_SESSION_TYPE", ""), environ.get("DISPLAY", "").partition(".")[0]
    told_kind, told_display = facts.get("Type", ""), str(facts.get("Display", "")).partition(".")[0]
    if kind and told_kind in ("x11", "wayland", "mir") and told_kind != kind:
        return False
    # Of a Wayland login logind knows no display, and DISPLAY is then Xwayland's.
    return told_kind == "wayland" or not (display and told_display) or display == told_display


def _opened(properties: object) -> dict[str, Any]:
    """The properties without the wrapping of their types."""
    if not isinstance(properties, dict):
        return {}
    return {name: value[1] for name, value in properties.items() if isinstance(value, tuple) and len(value) == 2}
