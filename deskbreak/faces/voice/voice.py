"""The voice of a break: the best speaker there is, and the next one when that hangs or dies.

Separate from the speakers, which know nothing of each other, and from the prompter, which knows what to say.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from deskbreak.faces.voice.speaker import Speaker
from deskbreak.language.said import sentences
from deskbreak.language.texts import Texts

PATIENCE, PATIENCE_MS = 1.25, 2000
"""A line that takes so many times as long as it should, and so much more, has no end: what speaks hangs."""
BEGINS_MS = 2000
"""Who tells the beginning of a line has told it by then, or hangs."""
CUT_MS = 500
"""The same patience for a line that is cut off by the next: it should have ended before."""
UNENDED = 2
"""So many lines in a row that should have ended and had to be cut off: what speaks hangs."""
SOUNDLESS, TRIES = 0.2, 2
"""A line that was over in this part of its time was never heard: there is no sound server, for instance."""

_log = logging.getLogger(__name__)

tr = Texts("Voice")

WITH_ERROR = "ended with error "
_FAILED = {
    "doesn’t answer": tr.mark("%1 doesn’t answer."),
    "ended in the middle": tr.mark("%1 ended in the middle."),
    "made no sound": tr.mark("%1 made no sound."),
}
"""What is said of a speaker that failed, by what the log says of it."""


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
        self._text, self._expected_ms, self._start_ms, self._unended = "", 0, 0, 0
        self._tries = 0
        self._since = QElapsedTimer()
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
        self._cut_off()
        if not self._speakers:
            return
        self._text, self._expected_ms, self._start_ms = text, expected_ms, self._speakers[0].start_ms
        self._tries = 0
        self._try()

    def _try(self) -> None:
        """Have the line said."""
        speaker = self._speakers[0]
        self._tries += 1
        self._since.start()
        patience_ms = BEGINS_MS if speaker.tells_beginning else self._whole_ms()
        self._deadline.start(speaker.start_ms + patience_ms)
        speaker.say(self._text)

    def hush(self) -> None:
        """Say no more for now."""
        speaks = self._speakers[:1] if self._text else []
        self._cut_off()
        if speaks == self._speakers[:1]:
            for speaker in speaks:
                speaker.hush()

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
            first.began.connect(self._begin)
            first.ended.connect(self._end)
            first.failed.connect(self._fail)
            first.absent.connect(self._miss)

    def _whole_ms(self) -> int:
        """How long one waits for the end of a line that is heard."""
        return round(self._expected_ms * PATIENCE) + self._patience_ms

    def _cut_off(self) -> None:
        """The line makes room for another. One that should have ended by now tells that what speaks hangs."""
        if not self._text:
            return
        elapsed_ms, self._text = self._since.elapsed() - self._start_ms, ""
        self._deadline.stop()
        if elapsed_ms > self._expected_ms:
            self._unended += 1
        if self._unended >= UNENDED or elapsed_ms > self._expected_ms * PATIENCE + CUT_MS:
            self._give_up()

    def _begin(self) -> None:
        if self._text:
            self._start_ms = self._since.elapsed()
            self._deadline.start(self._whole_ms())

    def _end(self, took_ms: int) -> None:
        if not self._text:
            return
        if took_ms < self._expected_ms * SOUNDLESS:
            # Once is an accident: somebody else may have silenced the server.
            if self._tries < TRIES:
                self._try()
            else:
                self._fail("made no sound")
            return
        spoken, self._text, self._unended = Spoken(self._text, took_ms), "", 0
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
        if self._speakers:
            self._speakers[0].take_over()
        if self._speakers:
            goes_on = tr("%1 speaks instead.", self.name)
        else:
            goes_on = tr("Nothing else here speaks; the steps are on the screen.")
        self.fell_back.emit(sentences(_said(failed.name, what), goes_on))
        self._go_on()

    def _miss(self, why: str) -> None:
        absent = self._drop_first()
        _log.info("the voice: no %s: %s", absent.name, why)
        self._go_on()

    def _drop_first(self) -> Speaker:
        gone = self._speakers.pop(0)
        gone.began.disconnect(self._begin)
        gone.ended.disconnect(self._end)
        gone.failed.disconnect(self._fail)
        gone.absent.disconnect(self._miss)
        gone.close()
        self._deadline.stop()
        self._unended = 0
        self._listen()
        return gone

    def _go_on(self) -> None:
        was_speaking, self._text = self.is_speaking, ""
        if was_speaking and self._speakers:
            self.lost.emit()


def _said(name: str, what: str) -> str:
    """The sentence about a speaker that failed."""
    if what in _FAILED:
        return tr(_FAILED[what], name)
    code = what.removeprefix(WITH_ERROR)
    return tr("%1 ended with error %2.", name, code) if code != what else tr("%1 has failed.", name)
