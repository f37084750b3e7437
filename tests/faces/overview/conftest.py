"""The overview with a line that only listens, on a screen in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskbreak.core.status import Status
from deskbreak.faces.overview import Overview, compose
from deskbreak.faces.overview.acts import ActRow
from deskbreak.faces.overview.gallery import STATES
from deskbreak.faces.overview.view import Act
from deskbreak.faces.theme import Theme


class Line(QObject):
    """Stands for the link to the agent."""

    status_changed = Signal(Status)
    present_asked = Signal()
    tray_came = Signal()
    refused = Signal(str)
    lost = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, dict[str, object]]] = []

    def say(self, command: str, **fields: object) -> None:
        self.said.append((command, fields))


class Desk:
    """The person at the window."""

    def __init__(self, face: Overview, line: Line) -> None:
        self.face, self.line, self.window = face, line, face.window
        self.closed: list[bool] = []
        self.window.closed.connect(self._note)

    def tell(self, status: Status | str) -> None:
        """The agent tells a status, or that of a state of the gallery."""
        self.line.status_changed.emit(STATES[status] if isinstance(status, str) else status)
        QApplication.processEvents()

    @property
    def said(self) -> list[tuple[str, dict[str, object]]]:
        return self.line.said

    @property
    def acts(self) -> ActRow:
        return self.window.big.acts

    def buttons(self) -> list[str]:
        """The words of the buttons that can be seen, from the leading edge on."""
        shown = [button for button in self.acts.buttons.values() if button.isVisible()]
        return [button.text() for button in sorted(shown, key=lambda button: (button.y(), button.x()))]

    def press(self, act: Act) -> None:
        QTest.mouseClick(self.acts.buttons[act], Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.window.focusWidget() or self.window, key, held)

    def _note(self) -> None:
        self.closed.append(True)


@pytest.fixture
def opened(
    qapp: QApplication, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Desk]]:
    """Opens the face; `no_tray` as the agent's environment variable has it."""
    monkeypatch.setenv("DESKBREAK_HOME", str(tmp_path))
    desks: list[Desk] = []

    def open_it(no_tray: str = "") -> Desk:
        line = Line()
        desks.append(Desk(compose(line, qapp, theme, no_tray), line))  # type: ignore[arg-type]
        return desks[-1]

    yield open_it
    for desk in desks:
        desk.window.let_go()
        desk.window.close()
        desk.window.deleteLater()
        # Else it would stay, and each further style sheet would be worked out for it as well.
        QCoreApplication.sendPostedEvents(desk.window, QEvent.Type.DeferredDelete)


@pytest.fixture
def desk(opened: Callable[..., Desk]) -> Desk:
    """The overview as the person opened it while sitting."""
    made = opened()
    made.tell("sitting")
    made.line.present_asked.emit()
    QApplication.processEvents()
    return made
