"""`python -m tests.accessibility.measured GALLERY light|dark contrast narrow` (or big, or small-screen).

Prints what somebody with weak eyes would miss in its windows, a line each. Each window is built once for all that is
measured. A process of its own, as in tools.pictures: windows that were shown go on living, and the scale holds for all
of it. What is cut off is told by what tells it for translations.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableView,
    QWidget,
)

from deskbreak.faces.break_.toast import Toast
from deskbreak.faces.contrast import MARK, TEXT, contrast
from deskbreak.faces.theme import Theme
from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import paths
from tools.translations.room import cut_off, settle, words_of

NARROW, BIG = 320, 2.0
FEWEST = 6
"""Pixels of a colour that count as ink; fewer are where two others meet."""
AROUND, EDGE = 3, 2
"""How far outside of a control its ground is looked for, and how wide its edge is."""
SCROLLS_SIDEWAYS = {"YearArea"}


def faint(window: QWidget) -> Iterator[str]:
    """Texts and controls that don't stand out from what is behind them; of what scrolls, all of it."""
    contents = [area.widget() for area in window.findChildren(QScrollArea) if area.isVisibleTo(window)]
    for root in [window, *(one for one in contents if one is not None)]:
        picture = painted(root)
        for one in root.findChildren(QWidget):
            within = [content for content in contents if content is not root and content.isAncestorOf(one)]
            if one.isVisibleTo(root) and one.isEnabled() and not any(root.isAncestorOf(content) for content in within):
                yield from _faint(one, picture, root)


def painted(root: QWidget) -> QImage:
    """As it is seen, on the window's ground."""
    scale = root.devicePixelRatioF()
    picture = QImage(root.size() * scale, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(scale)
    picture.fill(QApplication.palette().color(QPalette.ColorRole.Window))
    root.render(picture, QPoint(0, 0))
    return picture


def _faint(one: QWidget, picture: QImage, root: QWidget) -> Iterator[str]:
    place = QRect(one.mapTo(root, QPoint(0, 0)), one.size())
    if isinstance(one, QLabel | QAbstractButton) and words_of(one):
        found = inked(picture, place)
        if found < TEXT - 0.05:
            yield f"“{words_of(one)}” has {found:.1f}:1"
    if one.focusPolicy() and not isinstance(one, QAbstractScrollArea):
        around = place.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(root.rect())
        has_edge = isinstance(one, QComboBox | QAbstractSpinBox) or one.property("look") == "secondary"
        part = place.adjusted(EDGE, EDGE, -EDGE, -EDGE) if has_edge else QRect()
        found = standing_out(picture, place, around, part)
        if found < MARK:
            yield f"the {type(one).__name__} “{one.accessibleName() or one.property('text')}” has {found:.1f}:1"


def inked(picture: QImage, place: QRect) -> float:
    """How far the ink there stands out from its ground, which is the commonest colour."""
    inks = colours(picture, place)
    return farthest(inks, inks)


def standing_out(picture: QImage, place: QRect, around: QRect, inside: QRect) -> float:
    """How far a control stands out from what is around it; with an inside, its edge."""
    inks = colours(picture, place)
    ground = colours(picture, around) - inks
    return farthest(inks - colours(picture, inside) if inside.isValid() else inks, ground or inks)


def farthest(inks: Counter[int], ground: Counter[int]) -> float:
    ((behind, _),) = ground.most_common(1)
    return max((contrast(QColor(ink), QColor(behind)) for ink, number in inks.items() if number >= FEWEST), default=1.0)


def colours(picture: QImage, place: QRect) -> Counter[int]:
    """How many pixels there are of each colour."""
    scale = round(picture.devicePixelRatio())
    part = picture.copy(QRect(place.topLeft() * scale, place.size() * scale))
    return Counter(memoryview(part.constBits()).cast("I").tolist())


def lost(window: QWidget) -> Iterator[str]:
    """What can't be read, or only by scrolling sideways."""
    yield from cut_off(window)
    for area in window.findChildren(QAbstractScrollArea):
        is_wide = isinstance(area, QTableView | QHeaderView) or type(area).__name__ in SCROLLS_SIDEWAYS
        if area.isVisibleTo(window) and not is_wide and (rest := area.horizontalScrollBar().maximum()) > 0:
            yield f"{type(area).__name__} scrolls sideways by {rest} px"


def narrow(window: QWidget) -> Iterator[str]:
    """As on a small screen, or in a corner of a big one."""
    if not is_fixed(window):
        window.resize(NARROW, max(window.height(), 640))
        settle(window)
        settle(window)  # what turned has made other things turn
        if window.width() > NARROW:
            yield f"is {window.width()} px wide at least"
    yield from lost(window)


def small_screen(window: QWidget) -> Iterator[str]:
    """What nobody pulls narrower has to come so: on a screen of this size, its shadow may reach beyond."""
    if is_fixed(window):
        card = window.size().shrunkBy(window.margins) if isinstance(window, Toast) else window.size()
        if card.width() > window.screen().availableGeometry().width():
            yield f"is {card.width()} px wide"
        yield from lost(window)


def is_fixed(window: QWidget) -> bool:
    """Whether it can't be pulled larger or smaller."""
    return window.minimumSize() == window.maximumSize()


MEASURES: dict[str, Callable[[QWidget], Iterator[str]]] = {
    "contrast": faint,
    "narrow": narrow,
    "small-screen": small_screen,
    "big": lost,
}


def main(gallery: str, mode: str, *wanted: str) -> int:
    application = QApplication(["deskbreak"])
    application.setQuitOnLastWindowClosed(False)
    Interpreter(application, paths.translations()).speak("en")
    if "big" in wanted:  # from the beginning, in all windows that ask for no size of their own
        assert Theme.__init__.__kwdefaults__ is not None
        Theme.__init__.__kwdefaults__["text_size"] = BIG
    for name, window in importlib.import_module(gallery).pictures(mode == "dark"):
        window.ensurePolished()
        settle(window)
        for what in wanted:
            for line in MEASURES[what](window):
                print(f"{what}: {name}: {line}")
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
