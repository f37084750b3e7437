"""Outlines of the trunk: shirt, its shaded back, collar, and the neck above it.

Separate from the limbs because everything else is cut along its edges.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtGui import QPainterPath

from deskbreak.faces.figure.body import Build
from deskbreak.faces.figure.geometry import Curve, Points, cap, clamp, mix, polar, spline
from deskbreak.faces.figure.paths import closed, filled, line, smooth
from deskbreak.faces.figure.skeleton import Skeleton
from deskbreak.faces.figure.sweeps import Chain, Widths, left_strip, limb

FILLETS = (4.9, 4.4, 4.2)
HEM, NAPE, THROAT = 0.50, 3.42, 3.10  # places on the trunk's chain
COLLAR = 0.85  # width of the band
SHADE = Curve(((HEM - 0.25, 0.45), (HEM, 0.45), (1.5, 0.25), (2.6, 0.30), (3.2, 1.0)))


@dataclass(frozen=True, slots=True)
class Trunk:
    """The painted parts, and what the limbs need of the trunk: its chain, its widths and the edge of the collar."""

    shirt: QPainterPath
    shade: QPainterPath
    collar: QPainterPath
    neck: QPainterPath
    fold: QPainterPath  # of the shirt at the waist, where a soft belly is bent
    fold_strength: float
    chain: Chain
    widths: Widths
    neckline: Points
    up: complex  # along the neck


def trunk_outlines(bones: Skeleton, build: Build, twist: float) -> Trunk:
    chain = Chain(bones.spine, FILLETS)
    widths = _widths(build, twist, bones.near_leg.hip_angle)
    neckline, up = _neckline(chain, widths), polar(bones.pointing.neck)
    bare = smooth(filled(limb(chain, widths, 0, 4, (0.6, 0.6))), 1.1)
    clothed = smooth(filled(limb(chain, widths, 0, 4, (0.6, 0.6), wider=0.3)), 1.1)
    shirt = smooth(clothed.intersected(filled(_shirt_cut(chain, widths, neckline))), 0.4, keep=0.3)
    above = closed(limb(chain, widths, 3, 4, (0, 2), wider=3))
    band = [*(z + up * 0.15 for z in neckline), *(z - up * COLLAR for z in neckline[::-1])]
    return Trunk(
        shirt=shirt,
        shade=filled(left_strip(chain, widths, SHADE, 3.2, beyond=2.5)).intersected(shirt),
        collar=filled(band).intersected(clothed),
        neck=bare.intersected(above.simplified()).subtracted(shirt),
        fold=_fold(chain, widths),
        fold_strength=softness(build) * clamp((bones.near_leg.hip_angle - 30) / 40),
        chain=chain,
        widths=widths,
        neckline=neckline,
        up=up,
    )


def softness(build: Build) -> float:
    """How soft the belly is, 0 to 1."""
    return clamp((build.waist_front - 1) / 0.4)


def _fold(chain: Chain, widths: Widths) -> QPainterPath:
    places = ((0.98, 0.99), (0.96, 0.8), (1.0, 0.55), (1.1, 0.32))
    samples = ((chain.at(s), share) for s, share in places)
    return line(spline([p.point - p.left * widths.right(p.s) * share for p, share in samples], closed=False))


def _widths(build: Build, twist: float, hip_angle: float) -> Widths:
    """The trunk's widths: a turned chest is wider, and a bent hip takes the belly in, so that no flap stands off."""
    belly = 1 - 0.28 * clamp((hip_angle - 70) / 50)
    keys = []
    for s, back, front in build.trunk():
        opened = twist if 1.6 < s < 3.1 else 0.0
        keys.append((s, back + 1.2 * opened, front * (belly if s < 0.9 else 1.0) + 0.8 * opened))
    return Widths(keys)


def _neckline(chain: Chain, widths: Widths, steps: int = 12) -> Points:
    """The shirt's upper edge from nape to throat: oblique, and sagging in the middle."""
    edge = []
    for i in range(steps + 1):
        t = i / steps
        sample = chain.at(mix(NAPE, THROAT, t))
        across = mix(widths.left(sample.s) + 0.9, -(widths.right(sample.s) + 0.9), t)
        edge.append(sample.point + sample.left * across - sample.along * 0.9 * math.sin(math.pi * t))
    return edge


def _shirt_cut(chain: Chain, widths: Widths, neckline: Points) -> Points:
    """The area between hem and neckline, wider than the body."""
    samples = chain.between(HEM, NAPE)
    back = [p.point + p.left * (widths.left(p.s) + 2.5) for p in samples]
    front = [p.point - p.left * (widths.right(p.s) + 2.5) for p in samples if p.s <= THROAT]
    return [*back, *neckline, *front[::-1], *cap(front[0], back[0], -samples[0].along, 0.10)]
