"""The voice of a break: the best speaker there is, and the next one when that hangs or dies.

Separate from the speakers, which know nothing of each other, and from the prompter, which knows what to say.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from deskbreak.faces.voice.speaker import Speaker

PATIENCE, PATIENCE_MS = 1.25, 2000
"""A line that takes so many times as long as it should, and so much more, has no end: what speaks hangs."""
SOUNDLESS = 0.2
"""A line that was over in this part of its time was never heard: there is no sound server, for instance."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A line that was heard to its end."""

    text: str
    took_ms: int


class Voice(QObject):
    """Says one line at a time. The speakers are tried in order; one that failed is not asked again."""

    spoken = Signal(Spoken)
    lost = Signal()
    """The line was lost with its speaker, and there is another one to say it."""
    fell_back = Signal(str)
    """A speaker failed; the sentence says which, what happened, and what goes on."""

    def __init__(
        self,
        speakers: Sequence[Speaker],
        parent: QObject | None = None,
        *,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        super().__init__(parent)
        self._speakers = list(speakers)
        self._patience_ms = patience_ms
        self._text, self._expected_ms = "", 0
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self._give_up)
        for speaker in self._speakers:
            speaker.setParent(self)
        self._listen()

    @property
    def name(self) -> str:
        """What speaks, or nothing where nothing does."""
        return self._speakers[0].name if self._speakers else ""

    @property
    def is_speaking(self) -> bool:
        return bool(self._text)

    def prepare(self) -> None:
        """A line will come soon."""
        if self._speakers:
            self._speakers[0].prepare()

    def say(self, text: str, expected_ms: int) -> None:
        """Say this now, in place of what is being said; it should take so long."""
        if not self._speakers:
            return
        speaker = self._speakers[0]
        self._text, self._expected_ms = text, expected_ms
        self._deadline.start(speaker.start_ms + round(expected_ms * PATIENCE) + self._patience_ms)
        speaker.say(text)

    def hush(self) -> None:
        """Say no more for now."""
        if self._text:
            self._text = ""
            self._deadline.stop()
            self._speakers[0].hush()

    def close(self) -> None:
        """Speak no more, and leave nothing running."""
        self._text = ""
        self._deadline.stop()
        for speaker in self._speakers:
            speaker.close()

    def _listen(self) -> None:
        """Hear what the first of the speakers tells."""
        if self._speakers:
            first = self._speakers[0]
            first.ended.connect(self._end)
            first.failed.connect(self._fail)
            first.absent.connect(self._miss)

    def _end(self, took_ms: int) -> None:
        if not self._text:
            return
        if took_ms < self._expected_ms * SOUNDLESS:
            self._fail("made no sound")
            return
        spoken, self._text = Spoken(self._text, took_ms), ""
        self._deadline.stop()
        self.spoken.emit(spoken)

    def _give_up(self) -> None:
        server = self._speakers[0].server
        # Who shares a server that answers nobody would only hang as well.
        self._speakers[1:] = [one for one in self._speakers[1:] if one.server != server]
        self._fail("doesn’t answer")

    def _fail(self, what: str) -> None:
        failed = self._drop_first()
        _log.warning("the voice: %s %s", failed.name, what)
        goes_on = f"{self.name} speaks instead." if self._speakers else "The break goes on without a voice."
        self.fell_back.emit(f"{failed.name} {what}. {goes_on}")
        self._go_on()

    def _miss(self, why: str) -> None:
        absent = self._drop_first()
        _log.info("the voice: no %s: %s", absent.name, why)
        self._go_on()

    def _drop_first(self) -> Speaker:
        gone = self._speakers.pop(0)
        gone.ended.disconnect(self._end)
        gone.failed.disconnect(self._fail)
        gone.absent.disconnect(self._miss)
        gone.close()
        self._deadline.stop()
        self._listen()
        return gone

    def _go_on(self) -> None:
        was_speaking, self._text = self.is_speaking, ""
        if was_speaking and self._speakers:
            self.lost.emit()
