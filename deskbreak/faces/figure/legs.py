"""Outlines of a leg: cloth, bare foot, shade; one piece when stretched, two when it is folded under the body.

Separate from the arms because legs grow out of the pelvis and are cut at a hem. The chain starts one bone above the
hip joint, inside the trunk, so that buttock, hip and thigh are one curve: places on it are those of `body.LEG` + 1.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtGui import QPainterPath

from deskbreak.faces.figure.body import PELVIS, Build
from deskbreak.faces.figure.extremities import foot_from_above, foot_from_side
from deskbreak.faces.figure.geometry import Curve, cap, falloff, placed, polar
from deskbreak.faces.figure.paths import filled, line, piece_with, smooth, union
from deskbreak.faces.figure.skeleton import LegJoints, Skeleton
from deskbreak.faces.figure.sweeps import Chain, Widths, left_strip, limb, right_strip, sweep
from deskbreak.faces.figure.trunk import Trunk

HIP_FILLET, KNEE_FILLET = 4.9, 3.4
HEM, FAR_FOLDED_HEM = 2.87, 2.98
IN_FOOT, IN_FOOT_FROM_ABOVE = 3.0 - 1.6j, 4.0 + 0j  # places in the middle of a foot
NEAR_START, FAR_START = 0.3, 0.6

SHADE = Curve(((0.55, 1.0), (1.1, 0.35), (1.6, 0.28), (2.0, 0.5), (2.4, 0.15), (HEM, 0.45)))
THIGH_SHADE = Curve(((0.45, 1.0), (1.2, 0.15), (2.0, 0.3)))
LOWER_SHADE = Curve(((2.1, 1.0), (2.5, 0.25), (HEM, 0.4)))


@dataclass(frozen=True, slots=True)
class Cloth:
    """A piece of the leggings and its shaded back."""

    shape: QPainterPath
    shade: QPainterPath


@dataclass(frozen=True, slots=True)
class LegOutlines:
    """A whole leg, or its thigh, in `upper`; `lower`, where there is one, lies in front of shirt and thigh."""

    full: QPainterPath
    upper: Cloth
    lower: Cloth | None
    skin: QPainterPath
    toe_lines: tuple[QPainterPath, ...]
    crease: QPainterPath | None = None


def leg_outlines(bones: Skeleton, trunk: Trunk, build: Build, *, near: bool, folded: bool) -> LegOutlines:
    leg = bones.near_leg if near else bones.far_leg
    inside = leg.hip + polar(bones.pointing.pelvis, PELVIS)
    chain = Chain([inside, leg.hip, leg.knee, leg.ankle], [HIP_FILLET, KNEE_FILLET])
    widths = _widths(leg, build, near)
    foot, toes = _foot(leg)
    knee_end = 2 if folded else 3
    start, round_start = (NEAR_START, 0.0) if near else (FAR_START, 0.8)
    upper = filled(limb(chain, widths, start, knee_end, (round_start, 1)))
    if near:
        upper = upper.united(_buttock(trunk))
    if folded:
        return _folded(leg, chain, widths, smooth(upper, 0.9), foot, toes, HEM if near else FAR_FOLDED_HEM)
    full = smooth(smooth(upper, 1.3, keep=0.45).united(foot), 0.6)
    bare = _skin(full, chain, HEM, leg)
    cloth = full.subtracted(bare)
    shade = filled(right_strip(chain, widths, SHADE, HEM + 0.05)) if near else QPainterPath()
    return LegOutlines(full, Cloth(cloth, shade.intersected(cloth)), None, bare, toes)


def _widths(leg: LegJoints, build: Build, near: bool) -> Widths:
    """The leg's widths with what the pose does to them.

    A rounded joint cuts its corner, so a bent knee or hip would shrink: the loss is given back outside. A stretched
    hip is flat in front; calf and hamstrings make way for each other in a folded knee.
    """
    knee = KNEE_FILLET * math.sin(math.radians(min(170, max(0, leg.knee_angle))) / 2) / 2 * 0.5
    buttock = HIP_FILLET * math.sin(math.radians(min(150, max(0, leg.hip_angle))) / 2) / 2 * 0.7
    stretched = min(1.2, max(0.0, -leg.hip_angle) / 30)
    squeezed = 1 - 0.10 * max(0.0, (leg.knee_angle - 100) / 60)
    keys = [(0.4, 5.5, 6.6 * build.hips) if near else (0.4, 2.5, 3.5)]
    for place, front, back in build.leg():
        s = place + 1
        front += knee * falloff(s, 2, 0.26) - 0.5 * stretched * falloff(s, 1.1, 0.5)
        back += buttock * falloff(s, 1, 0.3) - stretched * falloff(s, 1.05, 0.35)
        keys.append((s, front, back * squeezed if 1.2 < s < 2.8 else back))
    return Widths(keys)


def _buttock(trunk: Trunk) -> QPainterPath:
    """The lower trunk, which belongs to the near leg's outline."""
    widths = trunk.widths
    outline = sweep(trunk.chain, lambda s: widths.left(s) * 0.96, lambda s: widths.right(s) * 0.97, 0.3, 1.2, (0.7, 0))
    return filled(outline)


def _foot(leg: LegJoints) -> tuple[QPainterPath, tuple[QPainterPath, ...]]:
    """The foot and the lines on its toes."""
    if leg.from_above:
        shapes, gaps = foot_from_above()
        foot = union(placed(shape, leg.ankle, leg.foot) for shape in shapes)
    else:
        side, gaps = foot_from_side(leg.toe)
        foot = filled(placed(side, leg.ankle, leg.foot))
    return foot, tuple(line(placed(gap, leg.ankle, leg.foot)) for gap in gaps)


def _skin(outline: QPainterPath, chain: Chain, hem: float, leg: LegJoints) -> QPainterPath:
    """The bare foot; of a leg that is bent back on itself a piece of the thigh may lie beyond the hem too."""
    middle = leg.ankle + polar(leg.foot) * (IN_FOOT_FROM_ABOVE if leg.from_above else IN_FOOT)
    return piece_with(outline.intersected(_beyond_hem(chain, hem)), middle)


def _beyond_hem(chain: Chain, hem: float) -> QPainterPath:
    """Everything below the slightly curved hem.

    Cutting the skin off here, not subtracting the cloth from it, leaves no stray pieces. Outside the leg the area
    begins seven units higher, because tucked toes reach back past the hem.
    """
    sample = chain.at(hem)
    left, right = sample.point + sample.left * 4, sample.point - sample.left * 4
    around = ((-5.5, 0), (-5.5, -7), (-16, -7), (-16, 24), (16, 24), (16, -7), (5.5, -7), (5.5, 0))
    corners = [sample.point + sample.left * across + sample.along * along for across, along in around]
    return filled([left, *cap(left, right, -sample.along, 0.07), right, *corners])


def _folded(
    leg: LegJoints,
    chain: Chain,
    widths: Widths,
    thigh: QPainterPath,
    foot: QPainterPath,
    toes: tuple[QPainterPath, ...],
    hem: float,
) -> LegOutlines:
    lower = smooth(filled(limb(chain, widths, 2, 3)).united(foot), 0.7)
    bare = _skin(lower, chain, hem, leg)
    cloth = lower.subtracted(bare)
    thigh_shade = filled(right_strip(chain, widths, THIGH_SHADE, 2.0))
    lower_shade = filled(left_strip(chain, widths, LOWER_SHADE, hem))
    edge = [p.point - p.left * widths.right(p.s) for p in chain.between(2.14, hem - 0.02)]
    return LegOutlines(
        full=thigh.united(lower),
        # The thigh is filled under the lower leg too: else a hairline of the background shows between them.
        upper=Cloth(thigh.united(cloth), thigh_shade.intersected(thigh)),
        lower=Cloth(cloth, lower_shade.intersected(cloth)),
        skin=bare,
        toe_lines=toes,
        crease=line(edge),
    )
