"""The language of these tests."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import paths


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """What the texts are written in; its translation holds the plurals."""
    Interpreter(qapp, paths.translations()).speak("en")
