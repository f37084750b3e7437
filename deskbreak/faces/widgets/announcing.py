"""Says something to a screen reader, once, if there is one; what it is saying is not cut off.

Separate from what a widget is heard as (`spoken`), which says nothing by itself.
"""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have `text` read out as coming from `widget`."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
