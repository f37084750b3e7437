"""Outlines of an arm: bare arm with hand, thumb, sleeve, and their shaded backs.

Separate from the legs because a hand is built of parts, and the sleeve is cut by the collar.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtGui import QPainterPath

from deskbreak.faces.figure.body import Build
from deskbreak.faces.figure.extremities import hand_outlines, hand_shape, turn_factor
from deskbreak.faces.figure.geometry import Curve, Points, circle, clamp, direction, mix, placed, polar, spline
from deskbreak.faces.figure.paths import closed, filled, line, smooth, union
from deskbreak.faces.figure.skeleton import ArmJoints
from deskbreak.faces.figure.sweeps import Chain, Widths, limb, right_strip
from deskbreak.faces.figure.trunk import COLLAR, Trunk

ELBOW_FILLET = 2.8
SKIN_START = 0.3  # hidden in the sleeve
NEAR_SLEEVE, FAR_SLEEVE = 0.55, 0.48
YOKE_FROM, YOKE_SPAN, YOKE_RADIUS = -15.0, 40.0, 7.5  # shoulder angle, degrees until full size, size
OVERHEAD = 100.0  # from this shoulder angle on the collar no longer cuts the sleeve
LEAST_ALONG, LEAST_ACROSS = 0.35, 0.5  # a hand in mid-turn is never thinner
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
    yoke: QPainterPath  # joins sleeve and shirt where the arm points back


def arm_outlines(arm: ArmJoints, trunk: Trunk, build: Build, *, near: bool) -> ArmOutlines:
    chain = Chain([arm.shoulder, arm.elbow, arm.wrist], [ELBOW_FILLET])
    widths = _widths(arm, build)
    hand, thumb, lines = _hand(arm)
    bare = smooth(filled(limb(chain, widths, SKIN_START, 2, (0.3, 1))), 1.0, keep=0.55)
    # The thumb stays out of the smoothing: it lies on the palm and keeps its edge.
    full = smooth(bare.united(hand), 0.3, step=0.3, keep=0.4).united(thumb)
    shade = filled(right_strip(chain, widths, SHADE, 2.0, beyond=1.0)).intersected(bare) if near else QPainterPath()
    sleeve, sleeve_shade = _sleeve(arm, chain, trunk, build, near)
    yoke = _yoke(arm, sleeve, trunk) if near else QPainterPath()
    return ArmOutlines(full, shade, thumb, lines, sleeve, sleeve_shade, yoke)


def _widths(arm: ArmJoints, build: Build) -> Widths:
    """The arm's widths, with the loss of the bent elbow given back on its outer side."""
    elbow = ELBOW_FILLET * math.sin(math.radians(min(150, abs(arm.elbow_angle))) / 2) / 2 * 0.8
    front, back = (elbow, 0.0) if arm.elbow_angle < 0 else (0.0, elbow)
    return Widths([(s, a + front * (s == 1), b + back * (s == 1)) for s, a, b in build.arm_widths()])


def _hand(arm: ArmJoints) -> tuple[QPainterPath, QPainterPath, tuple[QPainterPath, ...]]:
    """Palm with fingers, thumb, and the lines to show."""
    solid, thumb, lines = hand_outlines(hand_shape(arm.hand))
    along, across = turn_factor(arm.hand.along, LEAST_ALONG), turn_factor(arm.hand.across, LEAST_ACROSS)

    def put(points: Points) -> Points:
        return placed(points, arm.wrist, arm.direction, along, across)

    shown = lines if abs(arm.hand.along * arm.hand.across) > LINES_FROM else []
    drawn = tuple(line(put(spline(points, closed=False, steps=5))) for points in shown)
    return union(map(put, solid)), union([put(thumb)]), drawn


def _sleeve(arm: ArmJoints, chain: Chain, trunk: Trunk, build: Build, near: bool) -> tuple[QPainterPath, QPainterPath]:
    hem, width = NEAR_SLEEVE if near else FAR_SLEEVE, mix(1, build.arm, 0.8)
    widths = Widths([(0, 3.5 * width, 3.5 * width), (0.25, 3.5 * width, 3.5 * width), (hem, 3.3 * width, 3.3 * width)])
    sleeve = filled(limb(chain, widths, 0, hem, (1, -0.12)))
    if not near:
        return sleeve, QPainterPath()
    if abs(arm.shoulder_angle) < OVERHEAD:
        sleeve = sleeve.subtracted(_above_collar(trunk))
    strip = right_strip(chain, widths, Curve(((0.16, 1.0), (hem, 0.2))), hem + 0.05, beyond=1.0)
    return sleeve, filled(strip).intersected(sleeve)


def _above_collar(trunk: Trunk) -> QPainterPath:
    edge, up = trunk.neckline, trunk.up
    return filled([*(z - up * COLLAR for z in edge), edge[-1] + up * 8, edge[0] + up * 8])


def _yoke(arm: ArmJoints, sleeve: QPainterPath, trunk: Trunk) -> QPainterPath:
    """Cloth over the corner between the back and a sleeve that points backwards; it grows as the arm goes back."""
    radius = YOKE_RADIUS * clamp((YOKE_FROM - arm.shoulder_angle) / YOKE_SPAN)
    if radius < 1:
        return QPainterPath()
    around = closed(circle(arm.shoulder, radius + 4))
    cloth = trunk.shirt.intersected(around).united(sleeve.intersected(around))
    corner = smooth(cloth, 1.6, keep=0.3).united(cloth)
    towards = direction(arm.elbow - arm.shoulder)
    behind = [arm.shoulder + polar(towards - 15 * k, radius) for k in range(13)]  # not before: there the muscle glows
    return corner.intersected(closed(behind)).subtracted(_above_collar(trunk))
