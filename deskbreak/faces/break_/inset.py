"""Margins around one thing in a column whose other things have others."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from deskbreak.faces.widgets.margins import margins


def inset(what: QWidget | QLayout, *, left: int = 0, right: int = 0, top: int = 0, bottom: int = 0) -> QHBoxLayout:
    """A layout that holds `what` with these margins; left and right are those of English."""
    around = QHBoxLayout()
    around.setContentsMargins(margins(left, top, right, bottom))
    around.setSpacing(0)
    if isinstance(what, QWidget):
        around.addWidget(what)
    else:
        around.addLayout(what)
    return around
