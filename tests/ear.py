"""An ear for tests: strokes with their pitch, how long a sound rings, and how loud it is, measured from samples.

It knows nothing of how the chimes are made, so that it can judge the files and a recording of them alike.
"""

from __future__ import annotations

import cmath
import math
import wave
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

RATE = 8000
"""What the ear listens at; everything that matters in a chime lies below 4 kHz."""
FRAME, HOP = 512, 128
STROKE = 0.5
"""By how much of what was there the spectrum has to grow for a stroke."""
FLOOR = 0.0004
"""About −68 dB: what is softer is silence."""
TOGETHER_S = 0.6
"""Strokes closer than this belong to one chime."""
RUNG_OUT_DB = 24.0
LOW_HZ = 520.0
"""A single stroke below this is “halfway”."""
SHORT_S = 0.15
"""A single stroke that rings out within this is a tick."""


@dataclass(frozen=True, slots=True)
class Sound:
    """Samples from −1 to 1."""

    rate: int
    samples: Sequence[float]

    @classmethod
    def of(cls, path: Path) -> Sound:
        """What is in a WAV file of one channel and 16 bits."""
        with wave.open(str(path), "rb") as file:
            assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
            return cls.of_bytes(file.getframerate(), file.readframes(file.getnframes()))

    @classmethod
    def of_bytes(cls, rate: int, frames: bytes) -> Sound:
        return cls(rate, [one / 32768 for one in array("h", frames[: len(frames) // 2 * 2])])

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate

    @property
    def peak(self) -> float:
        return max(map(abs, self.samples))


@dataclass(frozen=True, slots=True)
class Stroke:
    """Something was struck: when, and how high it sounds."""

    at: float
    pitch: float


@dataclass(frozen=True, slots=True)
class Chime:
    """Strokes that belong together, and for how many seconds they ring (until 24 dB under their loudest)."""

    strokes: tuple[Stroke, ...]
    rings: float

    @property
    def at(self) -> float:
        return self.strokes[0].at

    @property
    def kind(self) -> str:
        """Which of the five it is, by what somebody with closed eyes can tell: how many, up or down, low, short."""
        pitches = [stroke.pitch for stroke in self.strokes]
        if len(pitches) == 1:
            if self.rings < SHORT_S:
                return "tick"
            return "halfway" if pitches[0] < LOW_HZ else "change"
        if len(pitches) == 2 and pitches[0] < pitches[1]:
            return "start"
        if len(pitches) == 3 and pitches[0] > pitches[1] > pitches[2]:
            return "end"
        return f"unknown: {pitches}"


def chimes(sound: Sound) -> list[Chime]:
    """All chimes that are heard, in order."""
    frames = list(_spectra(_slower(sound)))
    strokes = list(_strokes(frames))
    groups: list[list[Stroke]] = []
    for stroke in strokes:
        if groups and stroke.at - groups[-1][-1].at < TOGETHER_S:
            groups[-1].append(stroke)
        else:
            groups.append([stroke])
    ends = [group[0].at for group in groups[1:]] + [math.inf]
    return [Chime(tuple(group), _rings(frames, group, until)) for group, until in zip(groups, ends, strict=True)]


def loudness(sound: Sound) -> float:
    """The loudest 400 ms in LUFS (ITU-R BS.1770, momentary): what a level is to an ear rather than to a meter."""
    heard = _weighted(sound)
    step, window = sound.rate // 50, round(0.4 * sound.rate)
    powers = [sum(one * one for one in heard[start : start + step]) for start in range(0, len(heard), step)]
    many = window // step
    loudest = max(sum(powers[start : start + many]) for start in range(max(1, len(powers) - many + 1))) / window
    return -0.691 + 10 * math.log10(max(loudest, 1e-12))


def _weighted(sound: Sound) -> list[float]:
    """The two filters of BS.1770 for any rate: a shelf for the head, a high pass for the ear."""
    heard = list(sound.samples)
    k, q, gain = math.tan(math.pi * 1681.974450955533 / sound.rate), 0.7071752369554196, 10 ** (3.999843853973347 / 20)
    root, over = gain**0.4996667741545416, 1 + k / q + k * k
    heard = _filtered(
        heard,
        ((gain + root * k / q + k * k) / over, 2 * (k * k - gain) / over, (gain - root * k / q + k * k) / over),
        (2 * (k * k - 1) / over, (1 - k / q + k * k) / over),
    )
    k, q = math.tan(math.pi * 38.13547087602444 / sound.rate), 0.5003270373238773
    over = 1 + k / q + k * k
    return _filtered(heard, (1.0, -2.0, 1.0), (2 * (k * k - 1) / over, (1 - k / q + k * k) / over))


def _filtered(samples: list[float], b: tuple[float, float, float], a: tuple[float, float]) -> list[float]:
    out, first, second = [], 0.0, 0.0
    for one in samples:
        told = b[0] * one + first
        first = b[1] * one - a[0] * told + second
        second = b[2] * one - a[1] * told
        out.append(told)
    return out


def _slower(sound: Sound) -> list[float]:
    """At the ear's rate: the mean of the samples that fall into each of its own."""
    ratio = sound.rate / RATE
    edges = [round(number * ratio) for number in range(int(len(sound.samples) / ratio) + 1)]
    return [sum(sound.samples[a:b]) / (b - a) for a, b in pairwise(edges)]


def _spectra(samples: list[float]) -> Iterator[list[float]]:
    """The strength of each frequency, every 16 ms, over 64 ms."""
    window = [0.5 - 0.5 * math.cos(2 * math.pi * number / FRAME) for number in range(FRAME)]
    silence = [0.0] * (FRAME // 2)
    padded = [0.0] * FRAME + samples + [0.0] * FRAME
    for start in range(0, len(padded) - FRAME, HOP):
        piece = padded[start : start + FRAME]
        if max(piece) < FLOOR:
            yield silence
            continue
        spectrum = _fourier([one * shape for one, shape in zip(piece, window, strict=True)])
        yield [abs(one) / (FRAME / 4) for one in spectrum[: FRAME // 2]]


_TURNS = {
    size: [cmath.exp(-2j * math.pi * number / size) for number in range(size // 2)]
    for size in (2**power for power in range(1, 10))
}


def _fourier(samples: Sequence[complex]) -> list[complex]:
    size = len(samples)
    if size == 1:
        return [samples[0]]
    even, odd = _fourier(samples[::2]), _fourier(samples[1::2])
    turned = [turn * one for turn, one in zip(_TURNS[size], odd, strict=True)]
    return [a + b for a, b in zip(even, turned, strict=True)] + [a - b for a, b in zip(even, turned, strict=True)]


def _time(frame: int) -> float:
    """The middle of what a frame hears."""
    return max(0.0, (frame * HOP - FRAME / 2) / RATE)


def _strokes(frames: list[list[float]]) -> Iterator[Stroke]:
    """Where the spectrum grows much faster than anything that rings out can."""
    back, apart = FRAME // HOP, 6
    growth = [0.0] * back
    for before, now in zip(frames, frames[back:], strict=False):
        grown = sum(max(0.0, b - a) for a, b in zip(before, now, strict=True))
        growth.append(grown / (sum(before) + 10 * FLOOR))
    last = -apart
    for frame, grown in enumerate(growth):
        near = growth[max(0, frame - apart) : frame + apart + 1]
        if grown > STROKE and grown == max(near) and frame - last > apart and sum(frames[frame]) > 10 * FLOOR:
            last = frame
            yield Stroke(_time(frame), _pitch(frames, frame, back))


def _pitch(frames: list[list[float]], frame: int, back: int) -> float:
    """The frequency that a stroke added most of."""
    now = frames[min(frame + 1, len(frames) - 1)]
    new = [b - a for a, b in zip(frames[frame - back], now, strict=True)]
    top = max(range(2, len(new) - 1), key=new.__getitem__)
    left, peak, right = (math.log(max(one, 1e-9)) for one in new[top - 1 : top + 2])
    bend = left - 2 * peak + right
    return (top + (0.5 * (left - right) / bend if bend else 0.0)) * RATE / FRAME


def _rings(frames: list[list[float]], group: list[Stroke], until: float) -> float:
    levels = [(_time(frame), math.sqrt(sum(one * one for one in spectrum))) for frame, spectrum in enumerate(frames)]
    # A frame hears what comes half its length later.
    own = [(at, level) for at, level in levels if group[0].at <= at < until - FRAME / RATE]
    loudest = max(level for _, level in own)
    return max(at for at, level in own if level > loudest * 10 ** (-RUNG_OUT_DB / 20)) - group[0].at
