"""Heads and hair: outlines and lines, with the joint of skull and neck at 0 and the face to +x.

Separate from `body` because these are finished shapes that only move with the head.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from deskbreak.faces.figure.geometry import Points, clamp, mix_points, placed, polar

EAR = (-1.7 + 1.3j, -1.1 + 2.3j, 0.0 + 2.3j, 0.5 + 1.2j, -0.1 - 0.1j, -0.9 - 0.5j, -1.4 + 0.3j)
EAR_LINE = -1.0 + 1.5j, 0.0 + 1.6j, -0.5 + 0.5j
BLUSH_RADIUS = 1.9
JAW_SHADOW = -0.6 - 1.9j  # how far the skull's shadow lies on the neck
HANGS_BELOW, HANGS_WHOLLY = 1.0, -5.0  # heights between which hair comes free of the head
SPREADS = 0.2  # how much lower than the head itself hair may lie, where the head rests on something


Bow = tuple[complex, complex, complex]  # start, control point and end


@dataclass(frozen=True, slots=True)
class Face:
    """The outline of a skull and the lines of its face. Numbers only, so that it can turn from one to another.

    In profile the far eye and brow and the nose's line are single points at the edge.
    """

    skull: tuple[complex, ...]
    eye: Bow
    brow: Bow
    mouth: Bow
    far_eye: Bow
    far_brow: Bow
    nose: Bow
    blush: complex
    ear: complex  # how far the ear is from where it is in profile

    def turned(self, towards: Face, t: float) -> Face:
        """The face at t (0 to 1) between two."""

        def between(a: Bow, b: Bow) -> Bow:
            return mix_points(a[0], b[0], t), mix_points(a[1], b[1], t), mix_points(a[2], b[2], t)

        return Face(
            skull=tuple(mix_points(a, b, t) for a, b in zip(self.skull, towards.skull, strict=True)),
            eye=between(self.eye, towards.eye),
            brow=between(self.brow, towards.brow),
            mouth=between(self.mouth, towards.mouth),
            far_eye=between(self.far_eye, towards.far_eye),
            far_brow=between(self.far_brow, towards.far_brow),
            nose=between(self.nose, towards.nose),
            blush=mix_points(self.blush, towards.blush, t),
            ear=mix_points(self.ear, towards.ear, t),
        )


PROFILE = Face(
    skull=(
        *(0.2 + 8.8j, 2.8 + 8.4j, 4.8 + 7.0j, 5.75 + 5.0j, 5.9 + 3.5j, 5.6 + 2.5j, 6.05 + 1.5j, 6.8 + 0.35j),
        *(6.75 - 0.25j, 5.95 - 0.6j, 6.2 - 1.35j, 5.85 - 1.85j, 6.0 - 2.4j, 5.5 - 2.95j, 5.6 - 3.7j, 4.8 - 4.5j),
        *(3.2 - 4.3j, 1.0 - 3.1j, -0.6 - 2.4j, -3.0 - 2.4j, -4.4 + 0.4j, -5.2 + 3.4j, -4.2 + 6.8j, -2.2 + 8.3j),
    ),
    eye=(3.4 + 1.85j, 4.1 + 1.0j, 5.0 + 1.65j),
    brow=(3.2 + 3.45j, 4.1 + 4.2j, 5.1 + 3.6j),
    mouth=(4.6 - 1.9j, 5.2 - 2.4j, 5.8 - 1.8j),
    far_eye=(5.6 + 1.7j, 5.6 + 1.7j, 5.6 + 1.7j),
    far_brow=(5.6 + 3.6j, 5.6 + 3.6j, 5.6 + 3.6j),
    nose=(6.0 + 1.6j, 6.7 + 0.4j, 6.3 - 0.5j),
    blush=3.4 - 0.7j,
    ear=0j,
)
# Half-way towards the viewer, for the turn of the lunge.
THREE_QUARTERS = Face(
    skull=(
        *(0.2 + 8.8j, 2.8 + 8.4j, 4.7 + 7.0j, 5.6 + 5.2j, 5.65 + 3.7j, 5.25 + 2.6j, 5.5 + 1.6j, 5.55 + 0.7j),
        *(5.45 - 0.1j, 5.25 - 0.9j, 5.05 - 1.5j, 4.85 - 2.1j, 4.65 - 2.65j, 4.4 - 3.2j, 4.0 - 3.9j, 3.1 - 4.5j),
        *(1.8 - 4.25j, 0.2 - 3.2j, -1.2 - 2.4j, -3.0 - 2.4j, -4.4 + 0.4j, -5.2 + 3.4j, -4.2 + 6.8j, -2.2 + 8.3j),
    ),
    eye=(1.7 + 1.85j, 2.6 + 0.95j, 3.5 + 1.6j),
    brow=(1.8 + 3.5j, 2.6 + 4.25j, 3.5 + 3.65j),
    mouth=(2.9 - 1.95j, 3.7 - 2.5j, 4.55 - 1.9j),
    far_eye=(4.3 + 1.65j, 4.75 + 1.05j, 5.15 + 1.65j),
    far_brow=(4.35 + 3.65j, 4.85 + 4.05j, 5.3 + 3.65j),
    nose=(4.6 + 0.95j, 5.3 + 0.1j, 4.35 - 0.35j),
    blush=1.9 - 0.6j,
    ear=-1.0 + 0j,
)


@dataclass(frozen=True, slots=True)
class Hair:
    """A hair style: outline, round parts (centre, radius), strands, and how long it hangs below the ear."""

    outline: tuple[complex, ...]
    rounds: tuple[tuple[complex, float], ...] = ()
    strands: tuple[tuple[complex, ...], ...] = ()
    hanging: float = 0.0

    @property
    def covers_ear(self) -> bool:
        return self.hanging > 0


BUN = Hair(
    (
        *(5.1 + 6.6j, 5.0 + 7.9j, 3.6 + 9.3j, 0.8 + 10.0j, -2.4 + 9.5j, -5.1 + 7.4j, -6.1 + 4.2j, -5.6 + 1.0j),
        *(-4.5 - 1.6j, -3.6 - 2.5j, -3.0 - 1.6j, -2.3 + 0.0j, -1.7 + 1.9j, -0.6 + 2.9j, 0.4 + 2.5j, 0.8 + 1.5j),
        *(1.25 + 1.5j, 1.5 + 2.7j, 2.2 + 4.4j, 3.6 + 5.9j),
    ),
    rounds=((-3.4 + 10.6j, 2.6),),
    strands=(
        (-4.9 + 1.0j, -4.6 + 4.2j, -2.6 + 7.0j, -0.4 + 8.4j),
        (-3.6 + 0.6j, -3.0 + 3.4j, -0.6 + 5.6j, 1.8 + 6.8j),
        (-4.8 + 9.4j, -3.4 + 9.1j, -2.0 + 9.5j),
    ),
)
SHORT = Hair(
    (
        *(5.0 + 6.1j, 5.9 + 7.5j, 5.0 + 9.0j, 2.6 + 9.9j, -0.6 + 9.9j, -3.2 + 8.9j, -5.2 + 6.8j, -5.8 + 4.0j),
        *(-5.2 + 1.2j, -4.5 - 0.7j, -3.7 - 1.8j, -3.0 - 1.2j, -2.5 + 0.2j, -1.9 + 1.9j, -0.9 + 2.9j, 0.1 + 2.7j),
        *(0.6 + 1.3j, 1.1 + 1.1j, 1.5 + 2.8j, 2.3 + 4.8j, 3.6 + 5.9j),
    ),
    strands=((-3.8 + 2.4j, -3.2 + 5.2j, -1.2 + 7.4j), (0.2 + 6.6j, 2.4 + 7.6j, 4.6 + 7.7j)),
)
MEDIUM = Hair(
    (
        *(5.0 + 6.5j, 5.2 + 7.8j, 3.8 + 9.3j, 0.8 + 10.0j, -2.4 + 9.7j, -5.3 + 7.7j, -6.7 + 4.2j, -6.9 + 0.4j),
        *(-6.8 - 2.8j, -5.9 - 5.0j, -3.8 - 5.5j, -1.7 - 5.0j, -0.7 - 3.4j, -0.3 - 1.2j, 0.3 + 1.2j, 1.2 + 2.9j),
        *(2.3 + 4.6j, 3.6 + 5.9j),
    ),
    strands=(
        (-5.3 - 2.6j, -5.3 + 1.6j, -4.0 + 5.6j, -1.0 + 8.4j),
        (-2.9 - 3.4j, -3.0 + 0.6j, -1.4 + 4.2j, 1.6 + 7.0j),
    ),
    hanging=5.0,
)


def fallen(points: Sequence[complex], hair: Hair, origin: complex, turn: float) -> Points:
    """Hair points on a head at `origin` that is turned by so many degrees: what hangs free falls straight down."""
    stiff = placed(points, origin, turn)
    if not hair.hanging:
        return stiff
    lowest = min(z.imag for z in placed(hair.outline, origin, turn)) - SPREADS
    drop = hair.hanging * (-1j + 1j * polar(turn))
    found = []
    for local, z in zip(points, stiff, strict=True):
        free = clamp((HANGS_BELOW - local.imag) / (HANGS_BELOW - HANGS_WHOLLY))
        there = z + drop * free
        found.append(complex(there.real, max(there.imag, min(z.imag, lowest))))
    return found
