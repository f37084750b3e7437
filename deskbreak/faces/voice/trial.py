"""The voice to be tried in the settings: one line, as it would be heard in a break with what is set there now.

Separate from a break's voice, which keeps its manner.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from deskbreak.core.speech import Pace
from deskbreak.desktop.voice import Manner
from deskbreak.faces.voice.speaker import Speaker
from deskbreak.faces.voice.voice import Voice
from deskbreak.language.stretches import phrases

AFTER_BELL_MS = 900
"""The last stroke of the bell has been struck by then."""


class Trial(QObject):
    """Gets ready while the bells of the sample ring, and speaks after the last of them."""

    fell_back = Signal(str)
    """Something can't speak; the sentence says what."""

    def __init__(self, make: Callable[[Manner], Sequence[Speaker]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._voice: Voice | None = None
        self._manner = Manner()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(AFTER_BELL_MS)
        self._wait.timeout.connect(self.speak)

    def prepare(self, manner: Manner) -> None:
        """A line will be wanted soon, in this manner; what is still being said of the last trial is cut off."""
        self.close()
        self._manner = manner
        self._voice = Voice(self._make(manner), self)
        self._voice.fell_back.connect(self.fell_back)
        self._voice.lost.connect(self.speak)
        self._voice.prepare()

    def speak_after_bell(self) -> None:
        """The last bell rings now."""
        if self._voice is not None:
            self._wait.start()

    def speak(self) -> None:
        """Say the line."""
        if self._voice is not None:
            line = phrases().well_done
            self._voice.say(line, Pace(self._manner.speed).ms(line))

    def close(self) -> None:
        """Say no more, and leave nothing running."""
        self._wait.stop()
        voice, self._voice = self._voice, None
        if voice is not None:
            voice.hush()
            voice.close()
            voice.deleteLater()
