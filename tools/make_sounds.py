"""Makes the chimes in assets/sounds from sines: `python tools/make_sounds.py [FOLDER]`.

Run it after changing a chime, and listen. The same numbers always give the same files; a test says when they are stale,
when a family can no longer be told apart with closed eyes, and when one of them is louder than the others.
"""

from __future__ import annotations

import math
import sys
import wave
from array import array
from dataclasses import dataclass
from pathlib import Path

RATE = 16000
"""Enough: no partial reaches 6 kHz. A third of what sound servers run at, so that nothing is bent on the way."""
FADE_SECONDS = 0.15
G4, A4, C5, E5, G5, A5, C6 = 392.0, 440.0, 523.25, 659.26, 783.99, 880.0, 1046.5


@dataclass(frozen=True, slots=True)
class Stroke:
    """When it comes, its pitch in hertz, its strength, and the seconds until it has faded to a third."""

    at: float
    pitch: float
    strength: float
    decay: float


@dataclass(frozen=True, slots=True)
class Family:
    """What is struck, and how its five chimes go: each with its length in seconds.

    A partial is its frequency against the note's, its strength, and how much faster than the note it dies away.
    """

    attack_seconds: float
    partials: tuple[tuple[float, float, float], ...]
    chimes: dict[str, tuple[float, tuple[Stroke, ...]]]


# All families speak one language: two strokes up, the hold begins; one, something changes; one low and soft, half of it
# is done; three down, it is over; a dry short one, a second has passed. The last stroke comes before a voice speaks.
FAMILIES: dict[str, Family] = {
    "soft_bell": Family(
        0.012,
        ((1.0, 1.0, 1.0), (2.0, 0.32, 1.7), (2.76, 0.14, 2.6), (4.07, 0.05, 4.0)),
        {
            "start": (1.7, (Stroke(0.0, C5, 0.16, 0.40), Stroke(0.24, G5, 0.16, 0.45))),
            "change": (1.3, (Stroke(0.0, A5, 0.19, 0.38),)),
            "halfway": (1.1, (Stroke(0.0, G4, 0.15, 0.32),)),
            "end": (2.4, (Stroke(0.0, G5, 0.12, 0.42), Stroke(0.2, E5, 0.12, 0.45), Stroke(0.4, C5, 0.14, 0.70))),
            "tick": (0.14, (Stroke(0.0, C6, 0.28, 0.025),)),
        },
    ),
    "wood": Family(
        0.005,
        ((1.0, 1.0, 1.0), (3.93, 0.22, 3.5), (5.4, 0.05, 6.0)),
        {
            "start": (0.9, (Stroke(0.0, C5, 0.25, 0.12), Stroke(0.24, G5, 0.25, 0.14))),
            "change": (0.6, (Stroke(0.0, A5, 0.32, 0.13),)),
            "halfway": (0.6, (Stroke(0.0, G4, 0.24, 0.12),)),
            "end": (1.4, (Stroke(0.0, G5, 0.20, 0.13), Stroke(0.2, E5, 0.20, 0.14), Stroke(0.4, C5, 0.21, 0.24))),
            "tick": (0.1, (Stroke(0.0, C6, 0.32, 0.018),)),
        },
    ),
    "bowl": Family(
        0.035,
        ((1.0, 0.8, 1.0), (1.0016, 0.2, 1.0), (2.71, 0.22, 1.8), (5.15, 0.04, 3.0)),
        {
            "start": (1.9, (Stroke(0.0, A4, 0.17, 0.45), Stroke(0.28, E5, 0.18, 0.50))),
            "change": (1.9, (Stroke(0.0, G5, 0.22, 0.60),)),
            "halfway": (1.7, (Stroke(0.0, G4, 0.15, 0.55),)),
            "end": (3.0, (Stroke(0.0, G5, 0.13, 0.50), Stroke(0.2, E5, 0.13, 0.55), Stroke(0.4, A4, 0.16, 0.95))),
            "tick": (0.2, (Stroke(0.0, C6, 0.32, 0.04),)),
        },
    ),
}


def samples(family: Family, name: str) -> array[int]:
    """A chime as 16-bit samples, from silence to silence."""
    seconds, strokes = family.chimes[name]
    fade_seconds = min(FADE_SECONDS, seconds / 2)
    sound = array("h")
    for number in range(int(seconds * RATE)):
        moment = number / RATE
        fade = math.sin(math.pi / 2 * min(1.0, (seconds - moment) / fade_seconds)) ** 2
        level = fade * sum(_heard(family, stroke, moment - stroke.at) for stroke in strokes if moment >= stroke.at)
        sound.append(round(32767 * level))
    return sound


def _heard(family: Family, stroke: Stroke, since: float) -> float:
    attack = math.sin(math.pi / 2 * min(1.0, since / family.attack_seconds)) ** 2
    tone = sum(
        strength * math.exp(-since * faster / stroke.decay) * math.sin(2 * math.pi * stroke.pitch * ratio * since)
        for ratio, strength, faster in family.partials
    )
    return stroke.strength * attack * tone


def make(folder: Path) -> None:
    """Write the chimes of all families into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for kind, family in FAMILIES.items():
        for name in family.chimes:
            with wave.open(str(folder / f"{kind}_{name}.wav"), "wb") as target:
                target.setnchannels(1)
                target.setsampwidth(2)
                target.setframerate(RATE)
                target.writeframes(samples(family, name).tobytes())


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "assets" / "sounds")
