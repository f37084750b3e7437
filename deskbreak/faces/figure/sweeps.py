"""Limbs as swept outlines: a chain of bones with rounded joints, and the widths to its left and right.

A place on a chain is `s`: the number of the bone plus the fraction of it that has been walked.
"""

from __future__ import annotations

import cmath
import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from deskbreak.faces.figure.geometry import Curve, Points, cap, clamp, mix_points, unit

STEP = 0.6
TURN_STEP = 7.0  # degrees between two samples of a rounded joint

Width = Callable[[float], float]


class Sample(NamedTuple):
    """One place on a chain: s, the point, and the direction of walking."""

    s: float
    point: complex
    along: complex

    @property
    def left(self) -> complex:
        return self.along * 1j


class Widths:
    """Half widths left and right of a chain, from keys (s, left, right)."""

    def __init__(self, keys: Sequence[tuple[float, float, float]]) -> None:
        ordered = sorted(keys)
        self.left: Width = Curve([(s, left) for s, left, _ in ordered])
        self.right: Width = Curve([(s, right) for s, _, right in ordered])


class Chain:
    """Bones from point to point; each inner joint is replaced by a curve that begins and ends `fillet` beside it."""

    def __init__(self, points: Sequence[complex], fillets: Sequence[float]) -> None:
        self._bones = [b - a for a, b in pairwise(points)]
        lengths = [abs(bone) for bone in self._bones]
        cuts = [
            0.0,
            *(min(f, 0.49 * a, 0.49 * b) for f, (a, b) in zip(fillets, pairwise(lengths), strict=True)),
            0.0,
        ]
        self.samples: list[Sample] = []
        for i, bone in enumerate(self._bones):
            start, end = cuts[i] / lengths[i], 1 - cuts[i + 1] / lengths[i]
            count = max(2, int((end - start) * lengths[i] / STEP))
            for k in range(count + 1):
                part = start + (end - start) * k / count
                self.samples.append(Sample(i + part, points[i] + bone * part, unit(bone)))
            if i + 1 < len(self._bones):
                self._add_bend(i, points[i + 1], cuts[i + 1])
        self._places = [sample.s for sample in self.samples]

    def _add_bend(self, i: int, joint: complex, fillet: float) -> None:
        """Sampled evenly in angle, not along the curve: else the outside of a folded knee turns into a polygon."""
        incoming, outgoing = unit(self._bones[i]), unit(self._bones[i + 1])
        start, end = joint - incoming * fillet, joint + outgoing * fillet
        first, last = i + 1 - fillet / abs(self._bones[i]), i + 1 + fillet / abs(self._bones[i + 1])
        turn = abs(cmath.phase(outgoing / incoming))
        count = max(4, int(math.degrees(turn) / TURN_STEP))
        for k in range(1, count):
            t = k / count
            if turn > 1e-3:
                done, left = math.sin(turn * t), math.sin(turn * (1 - t))
                t = done / (done + left)
            point = (1 - t) ** 2 * start + 2 * t * (1 - t) * joint + t * t * end
            along = unit((1 - t) * incoming + t * outgoing)
            self.samples.append(Sample(first + (last - first) * t, point, along))

    def at(self, s: float) -> Sample:
        i = min(max(bisect_left(self._places, s), 1), len(self.samples) - 1)
        a, b = self.samples[i - 1], self.samples[i]
        t = clamp((s - a.s) / (b.s - a.s)) if b.s > a.s else 0.0
        return Sample(s, mix_points(a.point, b.point, t), unit(mix_points(a.along, b.along, t)))

    def between(self, start: float, end: float) -> list[Sample]:
        """The samples from start to end, both included."""
        inner = self.samples[bisect_right(self._places, start) : bisect_left(self._places, end)]
        return [self.at(start), *inner, self.at(end)]


def sweep(
    chain: Chain, left: Width, right: Width, start: float, end: float, caps: tuple[float, float] = (1.0, 1.0)
) -> Points:
    """The closed outline between two places of a chain.

    `left` and `right` are distances from the centre line, and may be negative. `caps` are the bulges of the two
    ends: 0 flat, 1 round, negative scooped.
    """
    samples = chain.between(start, end)
    one_side = [sample.point + sample.left * left(sample.s) for sample in samples]
    other_side = [sample.point - sample.left * right(sample.s) for sample in samples]
    outline = one_side[:]
    if caps[1]:
        outline += cap(one_side[-1], other_side[-1], samples[-1].along, caps[1])
    outline += other_side[::-1]
    if caps[0]:
        outline += cap(other_side[0], one_side[0], -samples[0].along, caps[0])
    return outline


def limb(
    chain: Chain,
    widths: Widths,
    start: float,
    end: float,
    caps: tuple[float, float] = (1.0, 1.0),
    *,
    wider: float = 0.0,
) -> Points:
    """The outline with the given widths, each `wider` by a constant."""
    if not wider:
        return sweep(chain, widths.left, widths.right, start, end, caps)
    return sweep(chain, lambda s: widths.left(s) + wider, lambda s: widths.right(s) + wider, start, end, caps)


def right_strip(chain: Chain, widths: Widths, taper: Curve, end: float, beyond: float = 1.5) -> Points:
    """The strip along the right edge, from `taper` (a share of the right width) to beyond the edge.

    It starts at the taper's first key. Strips of one width with round ends would look like stickers.
    """
    return sweep(
        chain,
        lambda s: -taper(s) * widths.right(s),
        lambda s: widths.right(s) + beyond,
        taper.start,
        end,
        (0.0, 0.0),
    )


def left_strip(chain: Chain, widths: Widths, taper: Curve, end: float, beyond: float = 1.5) -> Points:
    """The strip along the left edge; see `right_strip`."""
    return sweep(
        chain,
        lambda s: widths.left(s) + beyond,
        lambda s: -taper(s) * widths.left(s),
        taper.start,
        end,
        (0.0, 0.0),
    )
