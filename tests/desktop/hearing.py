"""A recording, and what an ear makes of it: when it was loud, and when it was quiet.

Separate from the sound server, so that how one listens can be tested without one.
"""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass
from functools import cached_property

FRAME_S = 0.02
LOUD = 150.0
"""The root mean square of 16-bit samples from which a frame counts as heard; the null sink's silence is 0."""
PAUSE_S = 0.35
"""Shorter pauses are within what is heard: between words, and between the partial tones of a bell."""


@dataclass(frozen=True)
class Burst:
    """Something heard in one go, in seconds of the recording's clock."""

    begin: float
    end: float

    @property
    def seconds(self) -> float:
        return self.end - self.begin


@dataclass(frozen=True)
class Recording:
    """Samples of 16 bits, one channel; `began` is the moment of the first."""

    raw: bytes
    rate: int
    began: float

    @property
    def seconds(self) -> float:
        return len(self.raw) / 2 / self.rate

    @cached_property
    def loudness(self) -> list[float]:
        """The root mean square of each frame of 20 ms."""
        samples, step = array("h", self.raw), round(self.rate * FRAME_S)
        frames = (samples[at : at + step] for at in range(0, len(samples) - step + 1, step))
        return [math.sqrt(sum(one * one for one in frame) / step) for frame in frames]

    def bursts(self, loud: float = LOUD, pause_s: float = PAUSE_S) -> list[Burst]:
        """All that was heard, in order; what is nearer together than a pause is one."""
        found: list[Burst] = []
        for number, loudness in enumerate(self.loudness):
            if loudness < loud:
                continue
            begin = self.began + number * FRAME_S
            if found and begin - found[-1].end < pause_s:
                begin = found.pop().begin
            found.append(Burst(begin, self.began + (number + 1) * FRAME_S))
        return found

    def heard(self, begin: float, end: float, loud: float = LOUD) -> float:
        """For how many seconds it was loud between two moments."""
        first, last = (round((moment - self.began) / FRAME_S) for moment in (begin, end))
        return FRAME_S * sum(one >= loud for one in self.loudness[max(0, first) : max(0, last)])
