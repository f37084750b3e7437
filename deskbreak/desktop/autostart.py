"""Starting at login: the port, how it can stand, and the honest absent adapter.

Separate from the other ports because it is no QObject and tells nothing by itself: the command line asks it, too, and
knows no Qt.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.said import Said

ON = "“deskbreak autostart on”"
OFF = "“deskbreak autostart off”"


class Standing(StrEnum):
    """Whether the desktop starts deskbreak at login."""

    ON = "on"
    OFF = "off"
    """There is nothing that would start it."""
    TURNED_OFF = "turned_off"
    """What would start it is there, and the person has turned it off in the desktop's own settings."""
    STALE = "stale"
    """What it would start is not there any more."""
    ABSENT = "absent"
    """This deskbreak can't do it here."""


@dataclass(frozen=True, slots=True)
class LoginStart:
    """How it stands, where that is written, and what would be started; `why` is a sentence where it does not start."""

    standing: Standing
    entry: str = ""
    command: str = ""
    why: str = ""


class Autostart(Protocol):
    """Has deskbreak started at login, or not. DeskbreakError where something can't be read or written."""

    def found(self) -> LoginStart:
        """How it stands at the moment; changes nothing."""
        ...

    def turn_on(self) -> None:
        """Have it started from the next login on; what the person added to the entry stays."""
        ...

    def turn_off(self) -> None:
        """Have it started no more; what the person added to the entry stays."""
        ...


class AbsentAutostart:
    """Nothing starts deskbreak at login here."""

    def __init__(self, why: str) -> None:
        self._why = why

    def found(self) -> LoginStart:
        """That it is absent, and why."""
        return LoginStart(Standing.ABSENT, why=self._why)

    def turn_on(self) -> None:
        """Not possible."""
        raise DeskbreakError(self._why, Said("Add “deskbreak” to what your system starts at login."))

    def turn_off(self) -> None:
        """Not possible: whatever starts deskbreak here, it was not deskbreak that asked for it."""
        raise DeskbreakError(self._why, Said("Take “deskbreak” out of what your system starts at login."))


def disagreement(wanted: bool | None, found: LoginStart) -> DeskbreakError | None:
    """What there is to say where the setting `app.autostart` and the desktop do not agree; None where they do.

    An entry that the person turned off in the desktop's own settings is a wish as good as ours: nothing is said of it.
    """
    match found.standing:
        case Standing.OFF if wanted:
            sentence = Said("Deskbreak does not start when you log in, although app.autostart is true.")
            return DeskbreakError(sentence, Said("%1 makes it start, %2 settles it.", ON, OFF))
        case Standing.STALE if wanted:
            return DeskbreakError(found.why, Said("%1 mends it.", ON))
        case Standing.ON if wanted is False:
            sentence = Said("Deskbreak starts when you log in, although app.autostart is false.")
            return DeskbreakError(sentence, Said("%1 ends that, %2 settles it.", OFF, ON))
        case _:
            return None
