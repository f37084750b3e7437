"""The names of the voices that are installed, for the settings: asked for in the background, as that takes a second.

Separate from the row that shows them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from deskbreak.desktop import voice
from deskbreak.faces.voice.programs import end_child
from deskbreak.faces.voice.qt_child import MODULE

PATIENCE_MS = 8000

Ask = tuple[list[str], Callable[[str, str], list[str]]]


def ways() -> list[Ask]:
    """How to ask each engine, the best first: a command, and what makes names of what it prints for a language."""
    found: list[Ask] = []
    if voice.has_qt_speech():
        found.append(([sys.executable, "-m", MODULE, "--voices", "{language}"], _lines))
    if voice.has_dispatcher():
        found.append((["spd-say", "--list-synthesis-voices"], voice.dispatcher_voices))
    if voice.has_espeak():
        found.append(([voice.ESPEAK, "--voices={language}"], voice.espeak_voices))
    return found


class VoiceNames(QObject):
    """Asks one engine after the other until one has voices for the language."""

    found = Signal(tuple)
    """Their names; once, and not at all where nothing speaks."""

    def __init__(
        self,
        language: str,
        parent: QObject | None = None,
        *,
        asks: list[Ask] | None = None,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._asks = ways() if asks is None else list(asks)
        self._child: QProcess | None = None
        self._begun = False
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(patience_ms)
        self._limit.timeout.connect(self._next)

    def look(self) -> None:
        """Begin to ask, the first time that somebody wants to know."""
        if not self._begun:
            self._begun = True
            self._ask()

    def close(self) -> None:
        """Ask no more."""
        child, self._child = self._child, None
        self._limit.stop()
        if child is not None:
            child.finished.disconnect(self._take)
            child.errorOccurred.disconnect(self._stumble)
            end_child(child)

    def _ask(self) -> None:
        if not self._asks:
            return
        words = [word.format(language=self._language) for word in self._asks[0][0]]
        child = QProcess(self)
        child.setStandardErrorFile(QProcess.nullDevice())
        child.finished.connect(self._take)
        child.errorOccurred.connect(self._stumble)
        self._child = child
        self._limit.start()
        child.start(words[0], words[1:])

    def _take(self, code: int) -> None:
        assert self._child is not None
        printed = bytes(self._child.readAllStandardOutput().data()).decode("utf-8", "replace")
        names = [] if code else self._asks[0][1](printed, self._language)
        if names:
            self.close()
            self.found.emit(tuple(names))
        else:
            self._next()

    def _stumble(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._next()

    def _next(self) -> None:
        self.close()
        self._asks.pop(0)
        self._ask()


def _lines(printed: str, _language: str) -> list[str]:
    return [line for line in printed.splitlines() if line]
