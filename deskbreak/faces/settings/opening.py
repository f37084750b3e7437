"""Opening a file or a folder in the program that this desktop has for it.

Separate so that tests, and the gallery, open nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

Opener = Callable[[Path], bool]
"""Answers whether there was such a program."""


def open_outside(place: Path) -> bool:
    """What belongs to it on this desktop."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
