"""A recording, and what an ear makes of it: when it was loud, and when it was quiet.

Separate from the sound server, so that how one listens can be tested without one.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
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

    def part(self, begin: float, end: float) -> Recording:
        """What was heard between two moments."""
        first, last = (max(0, round((moment - self.began) * self.rate)) * 2 for moment in (begin, end))
        return Recording(self.raw[first:last], self.rate, self.began + first / 2 / self.rate)

    def heard(self, begin: float, end: float, loud: float = LOUD) -> float:
        """For how many seconds it was loud between two moments."""
        first, last = (round((moment - self.began) / FRAME_S) for moment in (begin, end))
        return FRAME_S * sum(one >= loud for one in self.loudness[max(0, first) : max(0, last)])


@dataclass(frozen=True)
class Uttered:
    """A line that should be heard: its moment, in seconds of the recording's clock, and about how long it takes."""

    at: float
    text: str
    seconds: float


EARLY_S, LATE_S = 0.1, 0.9
"""How far from its moment a line may begin. What a machine needs to start a program belongs to it."""
WITHIN_LINE_S = 0.48
"""The longest pause within a line; numbers that are counted a second apart are lines of their own."""
SHORTEST, LONGEST = 0.5, 1.5
"""A line may take so much of the time that it is thought to take."""


def complaints(recording: Recording, lines: Sequence[Uttered]) -> list[str]:
    """What is not as it should be: lines missing, early, late, too long, running into the next, or sound between."""
    bursts, found = recording.bursts(pause_s=WITHIN_LINE_S), []
    for number, line in enumerate(lines):
        next_at = lines[number + 1].at if number + 1 < len(lines) else float("inf")
        mine = [one for one in bursts if line.at - EARLY_S <= one.begin < min(line.at + LATE_S, next_at - EARLY_S)]
        if not mine:
            found.append(f"missing: {line.text}")
            continue
        # What pauses within a line longer than most do is still that line.
        rest = [one for one in bursts if mine[0].begin <= one.begin < line.at + line.seconds + LATE_S < next_at]
        heard = mine + [one for one in rest if one not in mine]
        bursts = [one for one in bursts if one not in heard]
        took_s = heard[-1].end - heard[0].begin
        if not SHORTEST * line.seconds <= took_s <= LONGEST * line.seconds:
            found.append(f"{took_s:.2f} s instead of about {line.seconds:.2f} s: {line.text}")
        if heard[-1].end > next_at:
            found.append(f"runs into the next line: {line.text}")
    return found + [f"{one.seconds:.2f} s of sound at {one.begin:.2f} s that nobody said" for one in bursts]
