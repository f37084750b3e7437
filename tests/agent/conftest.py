"""Folders of each test's own, and a tray process that leaves this one's signals as they were."""

from __future__ import annotations

import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import paths
from tests.agent.desk import Desk, HandClock, use_fake_faces

SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """The language of these tests: its translation holds the plurals."""
    Interpreter(qapp, paths.translations()).speak("en")


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """All folders of deskbreak. Not pytest's own: a socket's path has little room."""
    with tempfile.TemporaryDirectory(prefix="deskbreak-") as folder:
        monkeypatch.setenv("DESKBREAK_HOME", folder)
        yield Path(folder)


@pytest.fixture
def signals_kept() -> Iterator[None]:
    """What the tray process does about signals ends with the test."""
    before = [(number, signal.getsignal(number)) for number in SIGNALS]
    woken = signal.set_wakeup_fd(-1)
    signal.set_wakeup_fd(woken)
    yield
    signal.set_wakeup_fd(woken)
    for number, what in before:
        signal.signal(number, what)


@pytest.fixture
def desktop_alone(home: Path, signals_kept: None, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All that a `Desk` needs; answers the home."""
    use_fake_faces(monkeypatch)
    return home


@pytest.fixture
def desk(desktop_alone: Path) -> Iterator[Desk]:
    """A desk where deskbreak has just started."""
    with Desk() as started:
        yield started


@pytest.fixture
def clock() -> HandClock:
    return HandClock()
