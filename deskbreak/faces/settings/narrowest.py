"""How narrow a row can be made: as narrow as the widest of what would then stand one below the other.

Separate because several rows turn where they have no room, and none of them may ask for the room that it has before.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from deskbreak.faces.widgets.surfaces import CARD_PADDING


def narrowest(asked: QSize, *parts: QWidget | int) -> QSize:
    """What a row asks for as it stands, but no wider than the widest part, a widget or a width, within its padding."""
    widths = (part if isinstance(part, int) else part.minimumSizeHint().width() for part in parts)
    return QSize(min(asked.width(), max(widths) + 2 * CARD_PADDING), asked.height())
