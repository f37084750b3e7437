"""Says the lines of a break at their moments: told every place, it tells the voice what is due.

Separate from the voice, which knows no breaks, and from `core.speech`, which knows no time.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from deskbreak.core import speech
from deskbreak.core.guide import Place, Step
from deskbreak.core.phrases import ENGLISH, Phrases
from deskbreak.core.speech import Line, Pace
from deskbreak.faces.voice.voice import Spoken, Voice


class Prompter(QObject):
    """One break at a time."""

    def __init__(
        self, voice: Voice, speed: float = 1.0, parent: QObject | None = None, phrases: Phrases = ENGLISH
    ) -> None:
        super().__init__(parent)
        self._voice, self._phrases = voice, phrases
        self._pace = Pace(speed)
        self._muted = self._finished = False
        self._told: tuple[object, ...] = ()
        self._lines: list[Line] = []
        self._said: Line | None = None
        self._elapsed_ms = 0
        voice.spoken.connect(self._learn)
        voice.lost.connect(self._repeat)

    @property
    def muted(self) -> bool:
        return self._muted

    @property
    def speaks(self) -> bool:
        """Whether anything will be heard."""
        return not self._muted and bool(self._voice.name)

    def mute(self, muted: bool) -> None:
        """Be quiet; or speak, and first say again where one is."""
        self._muted = muted
        self._told = ()
        if muted:
            self._voice.hush()

    def prepare(self) -> None:
        """A break may begin soon."""
        if not self._muted:
            self._voice.prepare()

    def begin(self, rate: float) -> None:
        """A break begins, on a clock so many times as fast as the world's."""
        self._pace = Pace(self._pace.speed, self._pace.slowness, rate)
        self._rest()
        self._finished = False

    def hear(self, place: Place, steps: Sequence[Step]) -> int | None:
        """Say what is due at this place; answers in how many milliseconds of the break there is more to say.

        `steps` are all of the break.
        """
        step = place.step
        if step is None:
            return None
        self._elapsed_ms = place.elapsed_ms
        told = (place.index, step, place.paused, place.eased_off)
        if told != self._told:
            self._told = told
            self._lines = list(self._lines_at(place, step, steps))
            self._said = None
            self._voice.hush()
        due = [line for line in self._lines if line.at_ms <= place.elapsed_ms]
        if due:
            self._lines = self._lines[len(due) :]
            self._say(due[-1])
        return self._lines[0].at_ms - place.elapsed_ms if self._lines else None

    def finish(self) -> None:
        """The break came to its end: the last words go on after it."""
        self._rest()
        self._finished = True
        self._say(Line(0, None, (self._phrases.well_done,)))

    def stop(self) -> None:
        """The break is over."""
        if not self._finished:
            self._rest()
            self._voice.hush()

    def _rest(self) -> None:
        self._told, self._lines, self._said = (), [], None

    def _lines_at(self, place: Place, step: Step, steps: Sequence[Step]) -> tuple[Line, ...]:
        if place.eased_off:
            return speech.easing_off(step, self._phrases)
        if place.paused:
            return speech.standing_still(self._phrases)
        following = steps[place.index + 1] if place.index + 1 < len(steps) else None
        return speech.lines(step, following, self._pace, place.elapsed_ms, self._phrases)

    def _say(self, line: Line) -> None:
        self._said = line
        text = line.fitting(self._elapsed_ms, self._pace)
        if text and not self._muted:
            self._voice.say(text, round(self._pace.ms(text) / self._pace.rate))

    def _repeat(self) -> None:
        """What spoke has failed, and something else can say the line, as far as there is still time for it."""
        if self._said is not None:
            self._say(self._said)

    def _learn(self, spoken: Spoken) -> None:
        self._pace = self._pace.learned(spoken.text, spoken.took_ms)
