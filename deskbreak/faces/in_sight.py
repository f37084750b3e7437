"""Whether a window can be seen on the screens that there are, and where it has to go if not.

Separate from the windows, which differ in when they ask, and from Qt's screens: it is sums with rectangles.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect


def seen(place: QRect, areas: Sequence[QRect]) -> bool:
    """Whether all of a window there is on one screen, so that each of its controls can be reached."""
    return any(area.contains(place) for area in areas)


def brought_back(place: QRect, areas: Sequence[QRect], home: QRect) -> QRect:
    """The place, moved as little as it takes to lie on a screen, made smaller if need be; on `home` if on none."""
    overlaps = [(part.width() * part.height(), area) for area in areas if not (part := area & place).isEmpty()]
    area = max(overlaps, key=_size)[1] if overlaps else home
    size = place.size().boundedTo(area.size())
    left = min(max(place.left(), area.left()), area.left() + area.width() - size.width())
    top = min(max(place.top(), area.top()), area.top() + area.height() - size.height())
    return QRect(left, top, size.width(), size.height())


def _size(overlap: tuple[int, QRect]) -> int:
    return overlap[0]
