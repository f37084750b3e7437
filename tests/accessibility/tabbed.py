"""`python -m tests.accessibility.tabbed GALLERY PICTURE…`: where Tab goes in a face's windows, and what is seen of it.

A process of its own, as in tools.pictures. For each picture one line of JSON: its name, the names of what Tab reaches
from what has the focus first until it comes round, and what is wrong with the ring around one of them.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from deskbreak.faces.break_.window import BreakWindow
from deskbreak.faces.widgets.focus_ring import FOCUS_RADIUS, GAP, WIDTH
from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import paths
from tools.translations.room import settle

MOST = 60
WIDE = GAP + WIDTH


def walk(window: QWidget) -> tuple[list[str], list[str]]:
    """What Tab reaches, and the faults of the rings."""
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    if isinstance(window, BreakWindow):
        window.guard.lower()
    settle(window)
    first = at = window.focusWidget()
    names, faults = [name_of(at)] if at is not None else [], []
    for _ in range(MOST):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        at = window.focusWidget()
        if at is None:
            break
        faults += [f"“{name_of(at)}”: {fault}" for fault in ring_faults(at, window)]
        if first is None:
            first = at
        elif at is first:
            break
        names.append(name_of(at))
    return names, faults


def name_of(widget: QWidget) -> str:
    """As it is heard."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name).replace("\N{NO-BREAK SPACE}", " ") if told else ""


def ring_faults(widget: QWidget, window: QWidget) -> Iterator[str]:
    """Where the focus is not seen, though it came by keyboard."""
    seen = window.grab().toImage()
    widget.clearFocus()
    unseen = window.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    if isinstance(widget, QLabel):
        return  # a headline has the focus so that it is read; nothing can be done with it
    if widget.property(FOCUS_RADIUS) == -1 or widget.inherits("QAbstractScrollArea"):
        if not changed(seen, unseen, place):
            yield "nothing shows that it has the focus"
        return
    outer = place.adjusted(-WIDE, -WIDE, WIDE, WIDE)
    if not window.rect().contains(outer):
        yield f"its ring is cut off by the window: {outer.getRect()}"
    sides = {
        "top": QRect(outer.left(), outer.top(), outer.width(), WIDE),
        "bottom": QRect(outer.left(), outer.bottom() - WIDE + 1, outer.width(), WIDE),
        "left": QRect(outer.left(), outer.top(), WIDE, outer.height()),
        "right": QRect(outer.right() - WIDE + 1, outer.top(), WIDE, outer.height()),
    }
    missing = [
        side for side, strip in sides.items() if changed(seen, unseen, strip) < max(strip.width(), strip.height()) / 2
    ]
    if missing:
        yield f"its ring is not seen at {', '.join(missing)}"


def changed(one: QImage, other: QImage, place: QRect) -> int:
    """How many points differ there."""
    within = place.intersected(one.rect())
    spots = ((x, y) for y in range(within.top(), within.bottom() + 1) for x in range(within.left(), within.right() + 1))
    return sum(one.pixel(x, y) != other.pixel(x, y) for x, y in spots)


def main(gallery: str, *wanted: str) -> int:
    application = QApplication(["deskbreak"])
    application.setQuitOnLastWindowClosed(False)
    Interpreter(application, paths.translations()).speak("en")
    left = set(wanted)
    for name, window in importlib.import_module(gallery).pictures(False):
        if not wanted or name in left:
            left.discard(name)
            print(json.dumps([name, *walk(window)]), flush=True)
        window.hide()
        if wanted and not left:
            break
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
