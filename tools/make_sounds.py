"""Makes the bells in assets/sounds from sines: `python tools/make_sounds.py [FOLDER]`.

Run it after changing a bell, and listen. The same numbers always give the same files.
"""

from __future__ import annotations

import math
import sys
import wave
from array import array
from dataclasses import dataclass
from pathlib import Path

RATE = 22050
ATTACK_SECONDS = 0.012
FADE_SECONDS = 0.15
PARTIALS = ((1.0, 1.0, 1.0), (2.0, 0.32, 1.7), (2.76, 0.14, 2.6), (4.07, 0.05, 4.0))
"""Of a small, soft bell: frequency against the note, strength, and how much faster it dies away."""
C5, D5, E5, G5, C6 = 523.25, 587.33, 659.26, 783.99, 1046.5


@dataclass(frozen=True, slots=True)
class Note:
    """One stroke: when it comes, its pitch in hertz, its strength, and the seconds until it has faded to a third."""

    at: float
    pitch: float
    strength: float
    decay: float


BELLS: dict[str, tuple[float, tuple[Note, ...]]] = {
    "start": (2.0, (Note(0.0, E5, 0.30, 0.45), Note(0.22, G5, 0.34, 0.55))),
    "change": (1.4, (Note(0.0, G5, 0.34, 0.40),)),
    "halfway": (1.1, (Note(0.0, D5, 0.24, 0.32),)),
    "end": (2.8, (Note(0.0, G5, 0.28, 0.45), Note(0.26, E5, 0.28, 0.50), Note(0.52, C5, 0.36, 0.80))),
    "tick": (0.12, (Note(0.0, C6, 0.16, 0.02),)),
}


def samples(seconds: float, notes: tuple[Note, ...]) -> array[int]:
    """The sound as 16-bit samples, from silence to silence."""
    count = int(seconds * RATE)
    return array("h", (round(32767 * _level(number / RATE, seconds, notes)) for number in range(count)))


def _level(moment: float, seconds: float, notes: tuple[Note, ...]) -> float:
    fade = min(1.0, (seconds - moment) / min(FADE_SECONDS, seconds / 2))
    return fade * sum(_stroke(moment - note.at, note) for note in notes if moment >= note.at)


def _stroke(since: float, note: Note) -> float:
    attack = math.sin(math.pi / 2 * min(1.0, since / ATTACK_SECONDS)) ** 2
    tone = sum(
        strength * math.exp(-since * faster / note.decay) * math.sin(2 * math.pi * note.pitch * ratio * since)
        for ratio, strength, faster in PARTIALS
    )
    return note.strength * attack * tone


def make(folder: Path) -> None:
    """Write all bells of the family soft_bell into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (seconds, notes) in BELLS.items():
        with wave.open(str(folder / f"soft_bell_{name}.wav"), "wb") as target:
            target.setnchannels(1)
            target.setsampwidth(2)
            target.setframerate(RATE)
            target.writeframes(samples(seconds, notes).tobytes())


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "assets" / "sounds")
