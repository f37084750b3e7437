"""Whether every text of a window has the room that it needs: nothing cut off, nothing on top of another.

`python -m tools.translations.room GALLERY [LANGUAGE]` prints what it finds in one face's gallery, a line each. Each
gallery has a process of its own, as in tools.pictures: its windows go on living.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from itertools import combinations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLabel, QWidget

from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import paths
from tools.translations.pseudo import CLOSE, OPEN, PSEUDO, Pseudo

LEEWAY = 2
"""Pixels that rounding may take."""


def cut_off(window: QWidget) -> Iterator[str]:
    """What of a window's texts can't be read."""
    shown = [one for one in texts(window) if one.isVisibleTo(window) and words_of(one)]
    for one in shown:
        if (lacking := _lacking(one)) > LEEWAY:
            yield f"“{words_of(one)}” lacks {lacking} px in {one.width()} × {one.height()}"
        if (hidden := _outside(one, window)) > LEEWAY:
            yield f"“{words_of(one)}” reaches {hidden} px out of what holds it"
    for one, other in combinations(shown, 2):
        if one.parentWidget() is other.parentWidget() and _overlap(one, other):
            yield f"“{words_of(one)}” lies on “{words_of(other)}”"


def untranslated(window: QWidget) -> Iterator[str]:
    """In the pseudo-language: what has a word that was not translated. Names and numbers are no texts."""
    for one in texts(window):
        if one.isVisibleTo(window) and any(part.isalpha() for part in _outside_brackets(words_of(one)).split()):
            yield words_of(one)


def texts(window: QWidget) -> list[QWidget]:
    """The labels and buttons."""
    return [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]


def words_of(one: QWidget) -> str:
    """What stands on it."""
    assert isinstance(one, QLabel | QAbstractButton)
    return one.text().strip()


def _outside_brackets(words: str) -> str:
    kept, depth = [], 0
    for letter in words:
        depth += (letter == OPEN) - (letter == CLOSE)
        kept.append(letter if depth == 0 and letter not in (OPEN, CLOSE) else " ")
    return "".join(kept)


def _lacking(one: QWidget) -> int:
    """How many pixels a text lacks, in width or height."""
    if isinstance(one, QLabel) and one.wordWrap():
        return max(one.heightForWidth(one.width()) - one.height(), one.minimumSizeHint().width() - one.width())
    need = one.minimumSizeHint()
    return max(need.width() - one.width(), one.minimumSizeHint().height() - one.height())


def _outside(one: QWidget, window: QWidget) -> int:
    """How far it reaches out of what is around it, up to what scrolls across."""
    inner, most = one, 0
    while inner is not window and (around := inner.parentWidget()) is not None:
        area = around.parentWidget()
        if isinstance(area, QAbstractScrollArea) and _scrolls_across(area):
            break
        place = QRect(inner.mapTo(around, QPoint(0, 0)), inner.size()) if inner is one else inner.geometry()
        most = max(most, -place.left(), place.right() - around.width() + 1)
        inner = around
    return most


def _scrolls_across(area: QAbstractScrollArea) -> bool:
    """Whether one can get to what lies beside it."""
    return area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _overlap(one: QWidget, other: QWidget) -> bool:
    common = one.geometry().intersected(other.geometry())
    return common.width() > LEEWAY and common.height() > LEEWAY


def settle(window: QWidget) -> None:
    """What turned or wrapped finds its room, as it would at the next turn of the event loop."""
    for _ in range(3):
        window.grab()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def main(arguments: list[str]) -> int:
    gallery, *rest = arguments
    language = rest[0] if rest else PSEUDO
    application = QApplication(["deskbreak"])
    application.setQuitOnLastWindowClosed(False)
    Interpreter(application, paths.translations()).speak("en" if language == PSEUDO else language)
    if language == PSEUDO:
        application.installTranslator(Pseudo(application))
    for name, window in importlib.import_module(gallery).pictures(False):
        window.ensurePolished()
        settle(window)
        for line in cut_off(window):
            print(f"{name}: {line}")
        if language == PSEUDO:
            for line in untranslated(window):
                print(f"{name}: “{line}” is not translated")
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
