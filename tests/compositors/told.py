"""What an idle source says, in order, for a test that waits for its words."""

from __future__ import annotations

import time

from pytestqt.qtbot import QtBot

from deskbreak.desktop.ports import Idle

PATIENCE_MS = 8000


class Told:
    """Listens to an idle source from now on."""

    def __init__(self, idle: Idle) -> None:
        self.idle = idle
        self.words: list[str] = []
        self.moments: list[float] = []
        self.idle_ms: list[int] = []
        self.sentences: list[str] = []
        idle.idle_began.connect(self.hear_idle)
        idle.input_began.connect(self.hear_input)
        idle.lost.connect(self.hear_lost)

    def hear_idle(self, idle_ms: int) -> None:
        self.idle_ms.append(idle_ms)
        self._note("at rest")

    def hear_input(self) -> None:
        self._note("input")

    def hear_lost(self, sentence: str) -> None:
        self.sentences.append(sentence)

    def wait_for(self, qtbot: QtBot, word: str) -> float:
        """Until that was the last word; the answer is its moment."""
        qtbot.waitUntil(lambda: self.words[-1:] == [word], timeout=PATIENCE_MS)
        return self.moments[-1]

    def wait_for_loss(self, qtbot: QtBot) -> str:
        """Until the source is lost; the answer is the sentence."""
        qtbot.waitUntil(lambda: bool(self.sentences), timeout=PATIENCE_MS)
        return self.sentences[-1]

    def _note(self, word: str) -> None:
        self.words.append(word)
        self.moments.append(time.monotonic())
