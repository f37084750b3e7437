"""The chimes: those that the tool makes, told apart with closed eyes, gentle, equally loud, without a click."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest

from deskbreak.core import options, speech
from deskbreak.faces.sound import BELLS, Bell
from deskbreak.storage import paths
from tests.ear import Chime, Sound, chimes, loudness
from tools.make_sounds import FAMILIES, make

LOUDEST = 0.4
"""Under half of full scale, so that even two at once can't be cut off."""
SOUNDS = paths.assets() / "sounds"

every_chime = pytest.mark.parametrize(("family", "bell"), [(family, bell) for family in FAMILIES for bell in BELLS])


def file(family: str, bell: str) -> Path:
    return SOUNDS / f"{family}_{bell}.wav"


def heard(family: str, bell: str) -> Chime:
    found = chimes(Sound.of(file(family, bell)))
    assert len(found) == 1, found
    return found[0]


def level(samples: Sequence[float]) -> float:
    return math.sqrt(sum(one * one for one in samples) / len(samples))


def test_the_chimes_are_those_that_the_tool_makes(tmp_path: Path) -> None:
    make(tmp_path)
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(one.name for one in SOUNDS.iterdir())
    for made in tmp_path.iterdir():
        new, kept = (array("h", one.read_bytes()[44:]) for one in (made, SOUNDS / made.name))
        assert len(new) == len(kept), f"{made.name} is stale: run `python tools/make_sounds.py`"
        # Another C library may round the last bit of a sine differently.
        assert all(abs(one - other) <= 1 for one, other in zip(new, kept, strict=True)), f"{made.name} is stale"


def test_every_family_that_can_be_chosen_has_its_chimes() -> None:
    assert tuple(FAMILIES) == options.CHIMES
    for family in FAMILIES.values():
        assert tuple(family.chimes) == BELLS


@every_chime
def test_each_chime_is_known_with_closed_eyes(family: str, bell: Bell) -> None:
    assert heard(family, bell).kind == bell


@pytest.mark.parametrize("family", FAMILIES)
def test_what_sounds_alike_lies_far_apart(family: str) -> None:
    start, change, halfway, end, tick = (heard(family, bell) for bell in BELLS)
    assert change.strokes[0].pitch > 1.8 * halfway.strokes[0].pitch, "nearly an octave"
    assert end.rings > 1.3 * start.rings, "the end is the longest of all"
    assert change.rings > 3 * tick.rings
    assert start.strokes[1].pitch > 1.4 * start.strokes[0].pitch, "a fifth up"
    assert end.strokes[0].pitch > 1.4 * end.strokes[2].pitch


def test_the_families_sound_different() -> None:
    rings = [heard(family, "change").rings for family in FAMILIES]
    assert all(more > 1.4 * less for less, more in pairwise(sorted(rings))), rings


@every_chime
def test_a_chime_is_short_and_soft(family: str, bell: Bell) -> None:
    sound = Sound.of(file(family, bell))
    assert sound.seconds < 3.5
    assert file(family, bell).stat().st_size < 110_000
    assert 0.1 < sound.peak < LOUDEST


@every_chime
def test_a_chime_has_no_click_and_no_hum(family: str, bell: Bell) -> None:
    """No jump at either end, no attack within a millisecond, and the mean is nought."""
    sound = Sound.of(file(family, bell))
    samples, millisecond = sound.samples, sound.rate // 1000
    assert abs(samples[0]) < 0.001
    assert max(abs(one) for one in samples[:millisecond]) < 0.2 * sound.peak
    assert level(samples[-10 * millisecond :]) < 0.003 * sound.peak
    assert abs(sum(samples) / len(samples)) < 0.0001


def test_no_chime_is_louder_than_another_of_its_kind() -> None:
    """In LUFS, the loudest 400 ms: the choice of a chime is not one of how loud."""
    loud = {(family, bell): loudness(Sound.of(file(family, bell))) for family in FAMILIES for bell in BELLS}
    for (family, bell), told in loud.items():
        wanted = {"halfway": -24.0, "tick": -31.0}.get(bell, -21.0)
        assert told == pytest.approx(wanted, abs=1.0), (family, bell)


@every_chime
def test_all_strokes_have_been_struck_before_a_voice_speaks(family: str, bell: Bell) -> None:
    strokes = heard(family, bell).strokes
    assert strokes[-1].at - strokes[0].at < speech.LEAD_MS / 1000 + 0.02, "the ear hears to 16 ms"


def test_the_ear_of_these_tests_hears_right() -> None:
    """The standard's own check of a meter: 997 Hz at full scale is −3.01 LUFS. And a pitch is found to the hertz."""
    tone = [math.sin(2 * math.pi * 997 * number / 16000) for number in range(16000)]
    assert loudness(Sound(16000, tone)) == pytest.approx(-3.01, abs=0.05)
    (found,) = chimes(Sound(16000, [0.0] * 1600 + [math.exp(-number / 2000) * one for number, one in enumerate(tone)]))
    assert found.at == pytest.approx(0.1, abs=0.04)
    assert found.strokes[0].pitch == pytest.approx(997, abs=3)
