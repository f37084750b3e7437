"""The clock of what moves and what is timed in a face.

Separate so that whoever needs time can be given another clock, as the tests do.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer


def running_clock() -> Callable[[], int]:
    """Milliseconds from now on, by a clock that does not jump."""
    timer = QElapsedTimer()
    timer.start()
    return timer.elapsed
