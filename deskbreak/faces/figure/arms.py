"""Outlines of an arm: bare arm with hand, thumb, sleeve, and their shaded backs.

Separate from the legs because a hand is built of parts, and the sleeve is cut by the collar.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtGui import QPainterPath

from deskbreak.faces.figure.body import Build
from deskbreak.faces.figure.extremities import hand_outlines, hand_shape, turn_factor
from deskbreak.faces.figure.geometry import Curve, Points, bow, clamp, mix, mix_points, placed, spline, unit
from deskbreak.faces.figure.paths import filled, line, smooth, union
from deskbreak.faces.figure.skeleton import ArmJoints
from deskbreak.faces.figure.sweeps import Chain, Widths, limb, right_strip
from deskbreak.faces.figure.trunk import COLLAR, Trunk

ELBOW_FILLET = 2.8
SKIN_START = 0.3  # hidden in the sleeve
NEAR_SLEEVE, NEAR_HEM = 0.55, 3.3  # how far down the arm, and half its width there
FAR_SLEEVE, FAR_HEM = 0.56, 2.8  # narrower, or its corner would show beside the near sleeve
SLEEVE_CAPS = (1.0, -0.12)
HANGS_FROM, HANGS_SPAN = -10.0, 30.0  # shoulder angle from which the sleeve hangs from the nape, degrees until it does
DRAPE_TOP = 3.25  # on the trunk's chain: just below the collar
EDGE_STEPS, SLEEVE_SHADE = 12, 0.75
OVERHEAD = 100.0  # from this shoulder angle on the collar no longer cuts the sleeve
LEAST_ALONG, LEAST_ACROSS = 0.35, 0.5  # a hand in mid-turn is never thinner
SHORT = 0.45  # an arm shorter than this comes straight towards the viewer, and so does its hand
LINES_FROM = 0.6  # and has no lines between its fingers below this
SHADE = Curve(((SKIN_START, 0.6), (0.8, 0.25), (1.2, 0.35), (1.7, 0.3), (2.0, 0.9)))


@dataclass(frozen=True, slots=True)
class ArmOutlines:
    full: QPainterPath
    shade: QPainterPath
    thumb: QPainterPath
    finger_lines: tuple[QPainterPath, ...]
    sleeve: QPainterPath
    sleeve_shade: QPainterPath


def arm_outlines(arm: ArmJoints, trunk: Trunk, build: Build, *, near: bool) -> ArmOutlines:
    chain = Chain([arm.shoulder, arm.elbow, arm.wrist], [ELBOW_FILLET])
    widths = _widths(arm, build)
    hand, thumb, lines = _hand(arm)
    bare = smooth(filled(limb(chain, widths, SKIN_START, 2, (0.3, 1))), 1.0, keep=0.55)
    # The thumb stays out of the smoothing: it lies on the palm and keeps its edge.
    full = smooth(bare.united(hand), 0.3, step=0.3, keep=0.4).united(thumb)
    shade = filled(right_strip(chain, widths, SHADE, 2.0, beyond=1.0)).intersected(bare) if near else QPainterPath()
    sleeve, sleeve_shade = (
        _near_sleeve(arm, chain, trunk, build) if near else (_far_sleeve(chain, build), QPainterPath())
    )
    return ArmOutlines(full, shade, thumb, lines, sleeve, sleeve_shade)


def _widths(arm: ArmJoints, build: Build) -> Widths:
    """The arm's widths, with the loss of the bent elbow given back on its outer side."""
    elbow = ELBOW_FILLET * math.sin(math.radians(min(150, abs(arm.elbow_angle))) / 2) / 2 * 0.8
    front, back = (elbow, 0.0) if arm.elbow_angle < 0 else (0.0, elbow)
    return Widths([(s, a + front * (s == 1), b + back * (s == 1)) for s, a, b in build.arm_widths()])


def _hand(arm: ArmJoints) -> tuple[QPainterPath, QPainterPath, tuple[QPainterPath, ...]]:
    """Palm with fingers, thumb, and the lines to show."""
    solid, thumb, lines = hand_outlines(hand_shape(arm.hand))
    along, across = turn_factor(arm.hand.along, LEAST_ALONG), turn_factor(arm.hand.across, LEAST_ACROSS)
    along *= min(1.0, arm.length / SHORT)

    def put(points: Points) -> Points:
        return placed(points, arm.wrist, arm.direction, along, across)

    shown = lines if abs(arm.hand.along * arm.hand.across) > LINES_FROM else []
    drawn = tuple(line(put(spline(points, closed=False, steps=5))) for points in shown)
    return union(map(put, solid)), union([put(thumb)]), drawn


def _far_sleeve(chain: Chain, build: Build) -> QPainterPath:
    return filled(limb(chain, _sleeve_widths(build, FAR_SLEEVE, FAR_HEM), 0, FAR_SLEEVE, SLEEVE_CAPS))


def _near_sleeve(arm: ArmJoints, chain: Chain, trunk: Trunk, build: Build) -> tuple[QPainterPath, QPainterPath]:
    """The sleeve and its shaded back.

    Where the arm points backwards the cloth hangs from the nape to the hem in one curve, so that sleeve and back do
    not meet in a step.
    """
    widths = _sleeve_widths(build, NEAR_SLEEVE, NEAR_HEM)
    samples = [chain.at(NEAR_SLEEVE * k / EDGE_STEPS) for k in range(EDGE_STEPS + 1)]
    back = [sample.point - sample.left * widths.right(sample.s) for sample in samples]
    sleeve = filled(limb(chain, widths, 0, NEAR_SLEEVE, SLEEVE_CAPS))
    if hanging := clamp((HANGS_FROM - arm.shoulder_angle) / HANGS_SPAN):
        back = [mix_points(a, b, hanging) for a, b in zip(back, _from_nape(trunk, back[-1]), strict=True)]
        neck = mix_points(arm.shoulder, trunk.neckline[len(trunk.neckline) // 2], hanging)
        sleeve = sleeve.united(filled([*back, samples[-3].point, arm.shoulder, neck]))
    if abs(arm.shoulder_angle) < OVERHEAD:
        sleeve = sleeve.subtracted(_above_collar(trunk))
    inner = [
        mix_points(edge, sample.point, SLEEVE_SHADE * k / EDGE_STEPS)
        for k, (edge, sample) in enumerate(zip(back, samples, strict=True))
    ]
    return sleeve, filled([*back, *inner[::-1]]).intersected(sleeve)


def _sleeve_widths(build: Build, hem: float, hem_half: float) -> Widths:
    wider = mix(1, build.arm, 0.8)
    return Widths([(s, half * wider, half * wider) for s, half in ((0, 3.5), (0.25, 3.5), (hem, hem_half))])


def _from_nape(trunk: Trunk, hem: complex) -> Points:
    """The edge of cloth that hangs from below the collar to the hem of a sleeve."""
    nape, lower = (
        sample.point + sample.left * (trunk.widths.left(sample.s) + 0.3)
        for sample in (trunk.chain.at(DRAPE_TOP), trunk.chain.at(3.0))
    )
    return bow(nape, nape + unit(lower - nape) * abs(hem - nape) * 0.45, hem, EDGE_STEPS)


def _above_collar(trunk: Trunk) -> QPainterPath:
    edge, up = trunk.neckline, trunk.up
    return filled([*(z - up * COLLAR for z in edge), edge[-1] + up * 8, edge[0] + up * 8])
