"""While a clock runs and words change, what stands beside them stays where it is, in every language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget

from deskbreak.core.languages import LANGUAGES
from deskbreak.faces.break_ import gallery
from deskbreak.faces.break_.gallery import BREAK, Scene
from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import paths

WINDOW = QSize(440, 600)
HOLD = range(32, 61)
"""Seconds of the break: the first side is held, with all its cues."""
OTHERS = (4, 70, 90, 112, 144, 178)
"""Getting ready, turning over, the other side, between, the other stretch."""


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Interpreter]:
    interpreter = Interpreter(qapp, paths.translations())
    yield interpreter
    interpreter.speak("en")
    gallery._loaded.cache_clear()


def places(window: QWidget, widgets: dict[str, QWidget]) -> dict[str, QRect]:
    QApplication.processEvents()
    return {name: QRect(widget.mapTo(window, QPoint()), widget.size()) for name, widget in widgets.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_the_guide_moves_while_the_clock_runs_and_its_words_change(
    languages: Interpreter, language: str
) -> None:
    languages.speak(language)
    gallery._loaded.cache_clear()
    scene = Scene(False).told(BREAK).at(HOLD[0])
    window, page = scene.face.pages.window, scene.face.pages.guide
    window.resize(WINDOW)
    window.show()
    area, controls = page.steps.area, page.steps.controls
    # These keep their boxes through the whole break, the others through a hold.
    always: dict[str, QWidget] = {
        "bar": page.bar,
        "mute": page.mute,
        "floor view": page.view,
        "too much": page.steps.too_much,
    }
    held: dict[str, QWidget] = {
        **always,
        "title": page.title,
        "stage": page.stage,
        "dial": area.dial,
        "cue": area.cue,
        "breath": area.breath,
        "back": controls.back,
        "pause": controls.pause,
        "next": controls.next,
    }
    before, read, breaths = places(window, held), set(), set()
    for second in HOLD:
        scene.at(second)
        assert places(window, held) == before, f"at {second} s"
        read.add(area.dial.reading.digits)
        breaths.add(area.breath.text())
    assert len(read) == len(HOLD), "the clock ran"
    assert len(breaths) > 1, "the words changed"
    for second in OTHERS:
        scene.at(second)
        assert places(window, always) == {name: before[name] for name in always}, f"at {second} s"
    window.hide()
    scene.face.conductor.end()
    scene.face.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
