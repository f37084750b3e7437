"""Hands and feet: their outlines, and the small lines on them.

Separate from `body` because they are shapes, not widths. A foot lies with its ankle at 0, toes to +x, sole down; a
hand with its wrist at 0, fingers to +x, thumb to +y.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from deskbreak.core.pose_parts import Hand
from deskbreak.faces.figure.geometry import (
    Points,
    cap,
    circle,
    clamp,
    counter_clockwise,
    mix,
    mix_points,
    polar,
    spline,
    unit,
)

FOOT = (
    *(-1.7 + 0.9j, -2.2 - 0.6j, -3.6 - 2.0j, -3.9 - 3.1j, -3.0 - 3.9j, 0.3 - 3.75j, 3.0 - 3.3j, 5.4 - 3.6j),
    *(7.2 - 3.9j, 8.4 - 3.75j, 9.7 - 3.95j, 10.8 - 3.75j, 11.05 - 3.0j, 10.5 - 2.3j, 9.3 - 2.05j, 7.2 - 1.35j),
    *(4.4 - 0.2j, 2.5 + 0.7j, 1.6 + 1.6j),
)
BALL = 6.9 - 2.9j
SOLE = (*FOOT[2:13], BALL - 1j)
TOE_LINES = (
    (8.7 - 2.55j, 9.25 - 2.85j, 9.35 - 3.35j),
    (7.7 - 2.65j, 8.2 - 2.95j, 8.3 - 3.4j),
    (6.8 - 2.75j, 7.2 - 3.0j, 7.3 - 3.4j),
)
FOOT_FROM_ABOVE = (
    *(0.0 + 2.0j, 2.4 + 1.7j, 5.0 + 1.9j, 7.8 + 2.5j, 9.9 + 2.5j, 10.4 + 0.6j, 9.4 - 1.3j, 7.8 - 2.4j),
    *(5.0 - 2.2j, 2.4 - 2.0j, 0.4 - 2.5j, -1.4 - 3.0j, -2.7 - 2.2j, -2.6 - 0.4j, -1.6 + 1.3j),
)
TOES_FROM_ABOVE = (
    (10.7 + 1.75j, 0.98),
    (10.95 + 0.30j, 0.74),
    (10.45 - 0.75j, 0.66),
    (9.6 - 1.55j, 0.62),
    (8.5 - 2.2j, 0.56),
)


def with_toes_bent(points: Sequence[complex], toe: float) -> Points:
    """Foot points with the part in front of the ball turned by `toe` degrees."""
    bent = []
    for z in points:
        beyond = z.real - BALL.real
        bent.append(BALL + (z - BALL) * polar(toe * min(1.0, beyond / 1.2)) if beyond > 0 else z)
    return bent


def foot_from_side(toe: float) -> tuple[Points, list[Points]]:
    """The outline of a foot, and the lines between its toes."""
    lines = [spline(with_toes_bent(line, toe), closed=False, steps=5) for line in TOE_LINES]
    return spline(with_toes_bent(FOOT, toe), steps=6), lines


def foot_from_above() -> tuple[list[Points], list[Points]]:
    """The outlines of a crossed foot and its toes, and the lines between them."""
    toes = [circle(centre, radius, 12) for centre, radius in TOES_FROM_ABOVE]
    gaps = [[mix_points(a, b, 0.5) - 0.9, mix_points(a, b, 0.5) + 0.35] for (a, _), (b, _) in pairwise(TOES_FROM_ABOVE)]
    return [spline(FOOT_FROM_ABOVE, steps=6), *toes], gaps


@dataclass(frozen=True, slots=True)
class HandShape:
    """Per finger, index to little: its knuckle and the directions of its two parts (as first + second * 1j).

    Numbers only, so that any two shapes can be mixed.
    """

    knuckles: tuple[complex, ...]
    bends: tuple[complex, ...]
    thumb: tuple[complex, ...]

    def mixed(self, other: HandShape, t: float) -> HandShape:
        return HandShape(
            tuple(mix_points(a, b, t) for a, b in zip(self.knuckles, other.knuckles, strict=True)),
            tuple(mix_points(a, b, t) for a, b in zip(self.bends, other.bends, strict=True)),
            tuple(mix_points(a, b, t) for a, b in zip(self.thumb, other.thumb, strict=True)),
        )


HAND_SHAPES = {
    "open": HandShape(
        (4.8 + 1.35j, 5.1 + 0.5j, 4.9 - 0.4j, 4.3 - 1.2j),
        (6 + 2j, 1 - 3j, -5 - 9j, -13 - 18j),
        (1.3 + 0.9j, 3.2 + 2.5j, 5.2 + 3.2j),
    ),
    "rest": HandShape(
        (4.6 + 1.2j, 4.9 + 0.4j, 4.7 - 0.4j, 4.1 - 1.1j),
        (-6 - 46j, -9 - 50j, -13 - 54j, -20 - 58j),
        (1.3 + 0.9j, 3.0 + 2.0j, 5.0 + 1.9j),
    ),
    "flat": HandShape(
        (4.9 + 0.35j, 5.2 + 0.05j, 4.9 - 0.3j, 4.4 - 0.6j),
        (-4 - 6j, -2 - 4j, -2 - 3j, -3 - 4j),
        (1.5 + 0.2j, 3.4 + 0.2j, 5.2 - 0.5j),
    ),
    "hold": HandShape(
        (4.5 + 1.2j, 4.8 + 0.4j, 4.6 - 0.4j, 4.0 - 1.1j),
        (-24 - 78j, -27 - 82j, -31 - 86j, -38 - 92j),
        (1.4 + 0.5j, 2.9 - 0.7j, 3.6 - 2.3j),
    ),
}
FINGER_PARTS = ((2.6, 2.2), (2.9, 2.4), (2.7, 2.2), (2.0, 1.7))
FINGER_HALVES = ((0.70, 0.64, 0.50), (0.72, 0.66, 0.52), (0.70, 0.64, 0.50), (0.62, 0.56, 0.44))
THUMB_HALVES = (0.80, 0.70, 0.52)


def hand_shape(hand: Hand) -> HandShape:
    shape = HAND_SHAPES[hand.shape]
    return shape.mixed(HAND_SHAPES[hand.becoming], hand.share) if hand.becoming else shape


def hand_outlines(shape: HandShape) -> tuple[list[Points], Points, list[Points]]:
    """Palm and fingers, the thumb, and the lines between the fingers."""
    fingers = []
    for knuckle, bend, (first, second) in zip(shape.knuckles, shape.bends, FINGER_PARTS, strict=True):
        middle = knuckle + polar(bend.real, first)
        fingers.append((knuckle, middle, middle + polar(bend.imag, second)))
    strips = [_strip((f[0] - 0.8, f[1], f[2]), h) for f, h in zip(fingers, FINGER_HALVES, strict=True)]
    lines = [
        [mix_points(a[0], b[0], 0.5) + 0.3, mix_points(a[1], b[1], 0.5), mix_points(a[2], b[2], 0.5)]
        for a, b in pairwise(fingers)
    ]
    root, joint, tip = shape.thumb
    lines.append([mix_points(root, joint, 0.35) - 0.75j, joint - 0.62j, mix_points(joint, tip, 0.75) - 0.5j])
    solid = [counter_clockwise(outline) for outline in (_palm(shape), *strips)]
    return solid, _strip((root, joint, tip), THUMB_HALVES, round_start=True), lines


def _palm(shape: HandShape) -> Points:
    index, middle, _, little = shape.knuckles
    over = 2 + 1j * mix(1.35, index.imag + 0.55, 0.6)
    under = 2 + 1j * mix(-1.35, little.imag - 0.6, 0.7)
    edge = [1.35j, over, index + 0.62j, middle + 0.75, little - 0.62j + 0.2, under, -1.35j]
    return spline(edge, steps=5, corners=(0, 6))


def _strip(points: tuple[complex, complex, complex], halves: Sequence[float], round_start: bool = False) -> Points:
    """A finger along three points: round at its tip, flat at its root unless asked for."""
    left, right = [], []
    for i, (point, half) in enumerate(zip(points, halves, strict=True)):
        side = unit(points[min(i + 1, 2)] - points[max(i - 1, 0)]) * 1j
        left.append(point + side * half)
        right.append(point - side * half)
    tip = cap(left[-1], right[-1], unit(points[2] - points[1]), steps=6)
    root = cap(right[0], left[0], unit(points[0] - points[1]), steps=6) if round_start else []
    return [*left, *tip, *right[::-1], *root]


def turn_factor(turn: float, least: float) -> float:
    """How far a hand is stretched while it is turned over: from 1 to -1, but never thinner than `least`."""
    size = clamp(abs(turn), least)
    return size if turn >= 0 else -size
