"""Which bell rings when: at every change of phase, and three ticks where the screen can't be seen.

Separate from the guide's page, which is silent, and from the sound, which knows no breaks.
"""

from __future__ import annotations

from typing import Protocol

from deskbreak.core.guide import Place
from deskbreak.faces.sound import Bell

HELD = ("hold", "deepen")
TICKED_SECONDS = 3


class Ringer(Protocol):
    """Something that rings; the real one is `faces.sound.Chime`."""

    def play(self, bell: Bell) -> None: ...


class Bells:
    """Told every place, rings where there is something to hear."""

    def __init__(self, ringer: Ringer, *, ticks: bool) -> None:
        self._ringer = ringer
        self._ticks = ticks
        self._muted = False
        self._step: tuple[int, str] | None = None
        self._stood = False
        self._last_tick = 0

    @property
    def muted(self) -> bool:
        return self._muted

    def mute(self, muted: bool) -> None:
        """Be quiet, or not."""
        self._muted = muted

    def hear(self, place: Place) -> None:
        """Ring for what is new about this place."""
        step = place.step
        stands = place.paused or place.eased_off
        if step is None or stands:
            self._stood = stands
            return
        now = (place.index, step.phase)
        if now != self._step:
            self._ring(self._bell(step.phase))
            self._step = now
            self._last_tick = TICKED_SECONDS + 1
        seconds = place.seconds_left
        if self._ticks and step.phase in HELD and step.eyes == "no" and 0 < seconds < self._last_tick:
            if seconds <= TICKED_SECONDS:
                self._ring("tick")
            self._last_tick = seconds if seconds <= TICKED_SECONDS else self._last_tick

    def finish(self) -> None:
        """The break is over."""
        self._ring("end")

    def _bell(self, phase: str) -> Bell:
        """A hold begins and ends with a bell of its own; the rest is one change like another."""
        if phase == "hold":
            return "start"
        return "end" if phase == "out" and self._step is not None and self._step[1] in HELD else "change"

    def _ring(self, bell: Bell) -> None:
        if not self._muted:
            self._ringer.play(bell)
