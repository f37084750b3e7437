"""The one tree of foreseen errors: each says what is wrong and what to do next.

Separate so that every layer can raise them and the command line can turn any of them into a sentence and an exit code.
"""

from __future__ import annotations

from deskbreak.core.said import together


class DeskbreakError(Exception):
    """Something foreseen went wrong; `sentence` says what and where, `next_step` what the person can do."""

    exit_code = 1

    def __init__(self, sentence: str, next_step: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.next_step = next_step

    def __str__(self) -> str:
        return together(self.sentence, self.next_step)


class WrongUsage(DeskbreakError):
    """The words of a command are off."""

    exit_code = 2


class NotRunning(DeskbreakError):
    """A command needs the tray process and none runs."""

    exit_code = 3


class Refused(DeskbreakError):
    """The choice does not apply at this moment (no snooze left, nothing to undo)."""

    exit_code = 4
