"""The port behind which something speaks: one line at a time, and a word when it is over.

Separate so that the voice can go from one to the next, and so that tests can bring their own.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Speaker(QObject):
    """Something that speaks. Nothing here waits for it."""

    began = Signal()
    """The line that was said last is heard; only from who tells that (`tells_beginning`)."""
    ended = Signal(int)
    """The line that was said last has been heard to its end; carries how many milliseconds it took."""
    failed = Signal(str)
    """It can speak no more; carries what has happened, to follow a name: “ended in the middle”."""
    absent = Signal(str)
    """It turns out not to be there at all, which is nobody's trouble; carries why, for the log."""

    def __init__(self, name: str, server: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.server = server
        """What stands behind it: where that fails, others that share it fail too."""

    @property
    def tells_beginning(self) -> bool:
        """Whether it says when a line begins to be heard, so that one need not wait for the end to know."""
        return False

    @property
    def start_ms(self) -> int:
        """How long it may still need before it can speak at all."""
        return 0

    def prepare(self) -> None:
        """Be ready soon."""

    def take_over(self) -> None:
        """Another speaker has failed, and may have left something behind that still speaks."""

    def say(self, text: str) -> None:
        """Say this at once; what is being said is cut off."""
        raise NotImplementedError

    def hush(self) -> None:
        """Say no more of it; no end is told."""
        raise NotImplementedError

    def close(self) -> None:
        """Leave nothing running."""
        raise NotImplementedError
