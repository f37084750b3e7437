"""Heads and hair: outlines and lines, with the joint of skull and neck at 0 and the face to +x.

Separate from `body` because these are finished shapes that only move with the head.
"""

from __future__ import annotations

from dataclasses import dataclass

SKULL = (
    *(0.2 + 8.8j, 2.8 + 8.4j, 4.8 + 7.0j, 5.75 + 5.0j, 5.9 + 3.5j, 5.6 + 2.5j, 6.05 + 1.5j, 6.8 + 0.35j),
    *(6.75 - 0.25j, 5.95 - 0.6j, 6.2 - 1.35j, 5.85 - 1.85j, 6.0 - 2.4j, 5.5 - 2.95j, 5.6 - 3.7j, 4.8 - 4.5j),
    *(3.2 - 4.3j, 1.0 - 3.1j, -0.6 - 2.4j, -3.0 - 2.4j, -4.4 + 0.4j, -5.2 + 3.4j, -4.2 + 6.8j, -2.2 + 8.3j),
)
EAR = (-1.7 + 1.3j, -1.1 + 2.3j, 0.0 + 2.3j, 0.5 + 1.2j, -0.1 - 0.1j, -0.9 - 0.5j, -1.4 + 0.3j)

# Start, control point and end of a bow each.
EYE = (3.4 + 1.85j, 4.1 + 1.0j, 5.0 + 1.65j)
BROW = (3.2 + 3.45j, 4.1 + 4.2j, 5.1 + 3.6j)
MOUTH = (4.6 - 1.9j, 5.2 - 2.4j, 5.8 - 1.8j)
EAR_LINE = (-1.0 + 1.5j, 0.0 + 1.6j, -0.5 + 0.5j)

BLUSH, BLUSH_RADIUS = 3.4 - 0.7j, 1.9
JAW_SHADOW = -0.6 - 1.9j  # how far the skull's shadow lies on the neck


@dataclass(frozen=True, slots=True)
class Hair:
    """A hair style: outline, round parts (centre, radius), strands, and whether it covers the ear."""

    outline: tuple[complex, ...]
    rounds: tuple[tuple[complex, float], ...] = ()
    strands: tuple[tuple[complex, ...], ...] = ()
    covers_ear: bool = False


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
    covers_ear=True,
)
