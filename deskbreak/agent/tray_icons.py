"""The tray's icons: the shapes of the states in the sizes and colours of panels, each painted once and kept.

Separate from the tray because it is drawing.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from deskbreak.signs.states import GRID, STEPS, Inks, TrayState, paint_state

__all__ = ["SIZES", "TrayState", "icon"]

SIZES = (16, 22, 24, 32, 44, 48, 64)
"""The four of panels, as they are and with two pixels for each; what falls between is made smaller by the panel."""


def icon(state: TrayState, fraction: float, *, dark_panel: bool, symbolic: bool) -> QIcon:
    """The picture of a state; `fraction` (0 to 1) is how far the sitting has come and counts only while sitting."""
    step = round(min(1.0, max(0.0, fraction)) * STEPS) if state is TrayState.SITTING else 0
    return _icon(state, step, dark_panel, symbolic)


# A day shows the 21 steps and the other states; a change of theme the same again.
@lru_cache(maxsize=64)
def _icon(state: TrayState, step: int, dark_panel: bool, symbolic: bool) -> QIcon:
    inks = _inks(dark_panel, symbolic)
    made = QIcon()
    for size in SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.scale(size / GRID, size / GRID)
        paint_state(painter, state, step / STEPS, inks)
        painter.end()
        made.addPixmap(pixmap)
    return made


def _inks(dark_panel: bool, symbolic: bool) -> Inks:
    ink = QColor("#F3EEE7" if dark_panel else "#26221D")
    if symbolic:
        return Inks(ink, ink, ink)
    return Inks(ink, QColor("#86CDB7" if dark_panel else "#1E6A5B"), QColor("#F0B661" if dark_panel else "#B96F0C"))
