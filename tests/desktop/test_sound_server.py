"""The test's own sound server hears what is played, and when."""

from __future__ import annotations

import math
import time
import wave
from array import array
from pathlib import Path

import pytest

from tests.desktop.hearing import Recording, Uttered, complaints
from tests.desktop.sound_server import SoundServer

BEEP_S = 0.5


def beep(seconds: float, rate: int = 16_000) -> array[int]:
    return array("h", (round(8000 * math.sin(n * 440 * math.tau / rate)) for n in range(round(seconds * rate))))


def silence(seconds: float, rate: int = 16_000) -> array[int]:
    return array("h", bytes(2 * round(seconds * rate)))


def test_an_ear_tells_two_sounds_from_one_with_a_gap() -> None:
    heard = silence(1) + beep(0.5) + silence(0.1) + beep(0.5) + silence(1) + beep(0.2)
    bursts = Recording(heard.tobytes(), 16_000, 100.0).bursts()
    assert [(round(one.begin, 1), round(one.end, 1)) for one in bursts] == [(101.0, 102.1), (103.1, 103.3)]


def test_an_ear_hears_nothing_in_silence() -> None:
    recording = Recording(silence(2).tobytes(), 16_000, 0.0)
    assert recording.bursts() == []
    assert recording.heard(0, 2) == 0


@pytest.mark.desktop
def test_what_is_played_is_recorded_at_its_moment(sounding: SoundServer, tmp_path: Path) -> None:
    file = tmp_path / "beep.wav"
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(16_000)
        out.writeframes((beep(BEEP_S) + silence(0.3)).tobytes())
    played = []
    with sounding.recording() as microphone:
        for _ in range(2):
            played.append(time.monotonic())
            sounding.says("paplay", "--latency-msec=30", str(file))
    bursts = microphone.recording.bursts(pause_s=0.05)
    assert len(bursts) == 2
    for began, burst in zip(played, bursts, strict=True):
        assert burst.seconds == pytest.approx(BEEP_S, abs=0.1)
        assert began - 0.05 < burst.begin < began + 0.8, "the player itself needs its time to start"


def spoken(*seconds: tuple[float, float]) -> Recording:
    """Sound between these moments, and silence else."""
    heard = array("h")
    for begin, end in seconds:
        heard += silence(begin - len(heard) / 16_000) + beep(end - begin)
    return Recording((heard + silence(1)).tobytes(), 16_000, 50.0)


LINES = [Uttered(51.0, "First.", 1.0), Uttered(53.0, "Second.", 1.0)]


def test_an_ear_is_content_with_lines_at_their_moments() -> None:
    assert complaints(spoken((1.1, 2.0), (3.0, 4.2)), LINES) == []


@pytest.mark.parametrize(
    ("recording", "complaint"),
    [
        (spoken((3.0, 4.0)), "missing: First."),
        (spoken((1.0, 2.0), (4.1, 5.0)), "missing: Second."),
        (spoken((0.5, 1.5), (3.0, 4.0)), "missing: First."),
        (spoken((1.0, 1.3), (3.0, 4.0)), "0.30 s instead of about 1.00 s: First."),
        (spoken((1.0, 2.0), (3.0, 5.6)), "2.60 s instead of about 1.00 s: Second."),
        (spoken((1.0, 3.4), (3.45, 4.4)), "runs into the next line: First."),
        (spoken((1.0, 2.0), (3.0, 4.0), (6.0, 7.0)), "1.00 s of sound at 56.00 s that nobody said"),
    ],
    ids=["first missing", "late", "early", "cut short", "too long", "overlapping", "uncalled for"],
)
def test_an_ear_hears_what_is_not_as_it_should_be(recording: Recording, complaint: str) -> None:
    assert complaint in complaints(recording, LINES)
