"""The language of these tests, and the look of their windows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from deskbreak.faces.theme import Theme
from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import paths


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """What the texts are written in; its translation holds the plurals."""
    Interpreter(qapp, paths.translations()).speak("en")


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light one, in letters as high as in the pictures of the design."""
    font = QFont("Inter")
    font.setPixelSize(14)
    made = Theme(qapp, choice="light", base_font=font)
    yield made
    qapp.setStyleSheet("")
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
