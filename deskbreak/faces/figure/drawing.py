"""Drawing a figure and its scene with a brush, in the order in which things lie over each other.

Separate from the painter, which knows pixels: what is drawn here can also be written down as shapes.
"""

from __future__ import annotations

from PySide6.QtGui import QPainterPath

from deskbreak.faces.figure import props
from deskbreak.faces.figure.arms import ArmOutlines
from deskbreak.faces.figure.brush import Brush, colour, radial
from deskbreak.faces.figure.heads import BLUSH_RADIUS
from deskbreak.faces.figure.legs import LegOutlines
from deskbreak.faces.figure.outlines import Figure, HeadOutlines

LOW = 17.0  # joints below this height throw a shadow on the floor
BLUSH, BLUSH_ALPHA = "#E2685A", 60
FAR_LINES_ALPHA = 90


def draw_behind(brush: Brush, figure: Figure, mat: tuple[float, float] | None) -> None:
    """Everything behind the highlight: surroundings, the far limbs, trunk and near leg."""
    things = figure.pose.scene.props
    if mat:
        props.mat(brush, *mat)
    _draw_shadow(brush, figure)
    props.draw(brush, props.BEHIND_FIGURE, things)
    _draw_far_arm(brush, figure.far_arm)
    _draw_far_leg(brush, figure.far_leg)
    props.draw(brush, props.BETWEEN_LEGS, things)
    brush.fill(figure.trunk.neck, brush.palette.skin.near)
    _draw_shirt(brush, figure)
    _draw_near_leg(brush, figure.near_leg)
    _draw_shirt(brush, figure)  # again: it hangs over the waistband
    brush.fill(figure.trunk.collar, brush.palette.outfit.top_shade)
    if _arm_under_leg(figure):
        _draw_head(brush, figure)
        _draw_near_arm(brush, figure)
        with brush.clipped(figure.near_leg.full.subtracted(figure.trunk.shirt)):
            _draw_near_leg(brush, figure.near_leg)


def draw_front(brush: Brush, figure: Figure) -> None:
    """What lies before the highlight: a folded lower leg, head and near arm."""
    if not _arm_under_leg(figure):
        _draw_near_lower_leg(brush, figure.near_leg)
        _draw_head(brush, figure)
        _draw_near_arm(brush, figure)


def _arm_under_leg(figure: Figure) -> bool:
    return figure.pose.arm_under_leg > 0.3


def _draw_shadow(brush: Brush, figure: Figure) -> None:
    """The soft shadow below everything that is near the floor."""
    low = [z.real for z in figure.bones.joints() if z.imag < LOW] + [figure.bones.hip.real]
    depth = figure.pose.oblique.imag - 1.5  # a view from higher up shows more of the floor
    centre = complex((min(low) + max(low)) / 2, 0.4 + depth * 0.45)
    across = (max(low) - min(low)) / 2 + 9 + depth
    brush.soft_ellipse(centre, across, 3.4 + depth * 1.1, brush.palette.around.shadow_alpha)


def _draw_shirt(brush: Brush, figure: Figure) -> None:
    brush.fill(figure.trunk.shirt, brush.palette.outfit.top)
    brush.fill(figure.trunk.shade, brush.palette.outfit.top_shade)
    if figure.trunk.fold_strength:
        brush.stroke(figure.trunk.fold, brush.palette.outfit.top_shade, 0.45, 255 * figure.trunk.fold_strength)


def _draw_far_leg(brush: Brush, leg: LegOutlines) -> None:
    outfit, skin = brush.palette.outfit, brush.palette.skin
    if leg.lower:
        brush.fill(leg.upper.shape, outfit.leg_far)
    brush.fill_under(leg.skin, skin.far)
    brush.fill((leg.lower or leg.upper).shape, outfit.leg_far)
    _draw_far_lines(brush, leg.toe_lines)


def _draw_near_leg(brush: Brush, leg: LegOutlines) -> None:
    """The whole near leg, or the thigh of a folded one."""
    outfit = brush.palette.outfit
    if leg.lower is None:
        brush.fill_under(leg.skin, brush.palette.skin.near)
    brush.fill(leg.upper.shape, outfit.leg)
    brush.fill(leg.upper.shade, outfit.leg_shade)
    if leg.lower is None:
        _draw_toes(brush, leg)


def _draw_near_lower_leg(brush: Brush, leg: LegOutlines) -> None:
    """The lower part of a folded near leg, which lies beside the hip."""
    if leg.lower is None:
        return
    outfit = brush.palette.outfit
    brush.fill_under(leg.skin, brush.palette.skin.near)
    brush.fill(leg.lower.shape, outfit.leg)
    brush.fill(leg.lower.shade, outfit.leg_shade)
    if leg.crease:
        brush.stroke(leg.crease, outfit.crease, 0.4, 170)
    _draw_toes(brush, leg)


def _draw_toes(brush: Brush, leg: LegOutlines) -> None:
    for toe in leg.toe_lines:
        brush.stroke(toe, brush.palette.skin.shade, 0.32)


def _draw_far_lines(brush: Brush, lines: tuple[QPainterPath, ...]) -> None:
    """Between the fingers or toes of the far side: just enough that they are not mittens."""
    for between in lines:
        brush.stroke(between, brush.palette.skin.lines, 0.3, FAR_LINES_ALPHA)


def _draw_far_arm(brush: Brush, arm: ArmOutlines) -> None:
    brush.fill(arm.full, brush.palette.skin.far)
    _draw_far_lines(brush, arm.finger_lines)
    brush.fill(arm.sleeve, brush.palette.outfit.top_far)


def _draw_near_arm(brush: Brush, figure: Figure) -> None:
    arm, skin, outfit = figure.near_arm, brush.palette.skin, brush.palette.outfit
    with brush.clipped(figure.skin_behind_arm):  # a soft edge where skin lies on skin
        brush.stroke(arm.full, skin.shade, 0.8)
    brush.fill(arm.full, skin.near)
    brush.fill(arm.shade, skin.shade, 150)
    with brush.clipped(arm.full):
        brush.stroke(arm.thumb, skin.shade, 0.3, 110)
    brush.fill(arm.thumb, skin.near)
    for between in arm.finger_lines:
        brush.stroke(between, skin.shade, 0.30)
    brush.fill(arm.sleeve, outfit.top)
    brush.fill(arm.sleeve_shade, outfit.top_shade)


def _draw_head(brush: Brush, figure: Figure) -> None:
    head, skin, hair = figure.head, brush.palette.skin, brush.palette.hair
    brush.fill(head.jaw_shadow, skin.shade, 150)
    brush.fill(head.skull, skin.near)
    cheek = QPainterPath()
    cheek.addEllipse(head.blush.real - BLUSH_RADIUS, head.blush.imag - BLUSH_RADIUS, 2 * BLUSH_RADIUS, 2 * BLUSH_RADIUS)
    blush = radial(head.blush, BLUSH_RADIUS, colour(BLUSH, BLUSH_ALPHA), colour(BLUSH, 0))
    brush.fill_with(cheek.intersected(head.skull), blush)
    if head.ear_covered:  # it shows where long hair falls away from it
        _draw_ear(brush, head)
    brush.fill(head.hair, hair.base)
    if not head.ear_covered:
        _draw_ear(brush, head)
    for strand in head.strands:
        brush.stroke(strand, hair.strand, 0.3, 130)
    for eye, brow, seen in zip(head.eyes, head.brows, (1.0, head.turned), strict=True):
        brush.stroke(eye, skin.lines, 0.4, 255 * seen)
        brush.stroke(brow, hair.base, 0.4, 220 * seen)
    brush.stroke(head.nose, skin.shade, 0.35, 255 * head.turned)
    brush.stroke(head.mouth, skin.lines, 0.34)


def _draw_ear(brush: Brush, head: HeadOutlines) -> None:
    brush.fill(head.ear, brush.palette.skin.near)
    brush.stroke(head.ear_line, brush.palette.skin.shade, 0.3)
