"""A history window over a history of its own, with an agent that only notes what it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from deskbreak.core.settings import Settings
from deskbreak.core.status import Status
from deskbreak.faces.history import compose
from deskbreak.faces.history.face import HistoryFace
from deskbreak.faces.history.gallery import write_history
from deskbreak.faces.overview.gallery import NOW, SITTING
from deskbreak.faces.theme import Theme

NOW_STATUS = replace(SITTING, now=NOW.isoformat())


class Agent:
    """Notes what the face says."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, dict[str, object]]] = []

    def say(self, command: str, **fields: object) -> None:
        self.heard.append((command, fields))


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The history of the gallery's person."""
    path = tmp_path_factory.mktemp("history") / "history.db"
    write_history(path)
    return path


@pytest.fixture
def path(written: Path, tmp_path: Path) -> Path:
    """The same, for one test to change."""
    copy = tmp_path / "history.db"
    copy.write_bytes(written.read_bytes())
    return copy


@pytest.fixture
def theme(theme: Theme) -> Theme:
    """A page is turned at once."""
    theme.set_motion("reduced")
    return theme


@pytest.fixture
def agent() -> Agent:
    return Agent()


@pytest.fixture
def opened(qapp: QApplication, theme: Theme, agent: Agent) -> Iterator[Callable[..., HistoryFace]]:
    """Opens the window over a history."""
    faces: list[HistoryFace] = []

    def open_over(path: Path, status: Status = NOW_STATUS) -> HistoryFace:
        face = compose(agent, qapp, theme, path, Settings())
        faces.append(face)
        face.show_status(status)
        face.window.show()
        return face

    yield open_over
    for face in faces:
        if isValid(face.window):
            face.window.deleteLater()
            QCoreApplication.sendPostedEvents(face.window, QEvent.Type.DeferredDelete)


@pytest.fixture
def face(opened: Callable[..., HistoryFace], path: Path) -> HistoryFace:
    return opened(path)
