"""Work in slices, done while the event loop has nothing else to do.

Separate from the stage so that it can be seen what waits for what: nothing that is for later is done while something
is urgent, and nothing at all while it is stopped.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

Work = Callable[[], bool]
"""Does one slice; answers whether there was anything to do."""


class SpareTime(QObject):
    """Two pieces of work at most: one that is urgent, and one for later."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._urgent: Work | None = None
        self._later: Work | None = None
        self._stopped = True
        self._turns = QTimer(self)
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._do_slice)

    def do_now(self, work: Work | None) -> None:
        """This before anything else; with none, what was for later may begin."""
        self._urgent = work
        self._go_on()

    def do_later(self, work: Work | None) -> None:
        """This when nothing is urgent, in place of what was for later before."""
        self._later = work
        self._go_on()

    def set_stopped(self, stopped: bool) -> None:
        """Do nothing for the time being, or go on."""
        self._stopped = stopped
        self._go_on()

    def _go_on(self) -> None:
        if self._stopped or (self._urgent or self._later) is None:
            self._turns.stop()
        else:
            self._turns.start()

    def _do_slice(self) -> None:
        work = self._urgent or self._later
        if work is None or not work():
            self._turns.stop()
            if work is self._later:
                self._later = None
