"""Painting a figure in its scene, in three layers: what lies behind the highlight, the highlight, and the rest.

Separate from the stage so that thumbnails, tiles and previews need no widget. `paint_figure` is all they call.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from deskbreak.core.pose_parts import Scene
from deskbreak.core.poses import Pose
from deskbreak.faces.figure import props
from deskbreak.faces.figure.arms import ArmOutlines
from deskbreak.faces.figure.arrows import motion_arrow
from deskbreak.faces.figure.brush import Brush, colour, radial
from deskbreak.faces.figure.camera import camera
from deskbreak.faces.figure.frames import shipped_poses
from deskbreak.faces.figure.heads import BLUSH_RADIUS
from deskbreak.faces.figure.highlight import Highlight
from deskbreak.faces.figure.legs import LegOutlines
from deskbreak.faces.figure.looks import LOOKS, Palette, palette
from deskbreak.faces.figure.outlines import Figure

STAGE_RADIUS = 16.0
LOW = 17.0  # joints below this height throw a shadow on the floor
BLUSH, BLUSH_ALPHA = "#E2685A", 60
UNSEEN = 0.02


def figure_of(pose: Pose, look: str) -> Figure:
    """The figure of a pose, in that look."""
    who = LOOKS[look]
    return Figure(pose, who.build, who.hair)


@lru_cache(maxsize=16)
def _shipped_figure(frame: str, look: str) -> Figure:
    return figure_of(shipped_poses()[frame], look)


def paint_figure(
    painter: QPainter,
    rect: QRectF,
    frame: str,
    *,
    dark: bool = False,
    look: str = "a",
    mirrored: bool = False,
    glow: float = 0.0,
    opacity: float = 1.0,
    stage: bool = False,
    arrow: float = 0.0,
    poses: Mapping[str, Pose] | None = None,
) -> None:
    """Paint a frame into `rect`; a shipped one unless `poses` are given.

    `glow` is a share of the frame's own strength, `arrow` and `opacity` are opacities; `stage` paints the ground.
    """
    colours = palette(look, dark)
    figure = _shipped_figure(frame, look) if poses is None else figure_of(poses[frame], look)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if stage:
        paint_ground(painter, rect, QColor(colours.around.stage))
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    picture = FigurePicture(figure, colours)
    if opacity < 1:
        picture.paint_faded(painter, rect, opacity, mirrored=mirrored, glow=glow)
    else:
        picture.paint(painter, rect, mirrored=mirrored, glow=glow, arrow=arrow)
    painter.restore()


def paint_ground(painter: QPainter, rect: QRectF, fill: QColor, radius: float = STAGE_RADIUS) -> None:
    """The rounded ground of a stage."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(rect, radius, radius)


class FigurePicture:
    """One figure in one palette. The layers can be painted apart, so that a hold repaints only the highlight."""

    def __init__(self, figure: Figure, colours: Palette) -> None:
        self.figure, self.colours = figure, colours
        self._highlight: Highlight | None = None

    def paint(
        self, painter: QPainter, rect: QRectF, *, mirrored: bool = False, glow: float = 0.0, arrow: float = 0.0
    ) -> None:
        self.paint_behind(painter, rect, mirrored)
        self.paint_highlight(painter, rect, mirrored, glow)
        self.paint_front(painter, rect, mirrored)
        if arrow > UNSEEN:
            self.paint_arrow(painter, rect, mirrored, arrow)

    def paint_faded(
        self, painter: QPainter, rect: QRectF, opacity: float, *, mirrored: bool = False, glow: float = 0.0
    ) -> None:
        """Paint through an image: shapes faded one by one would show through each other."""
        ratio = painter.device().devicePixelRatioF()
        size = (rect.size() * ratio).toSize()
        image = QImage(max(1, size.width()), max(1, size.height()), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(0)
        inner = QPainter(image)
        inner.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(inner, QRectF(0, 0, rect.width(), rect.height()), mirrored=mirrored, glow=glow)
        inner.end()
        before = painter.opacity()
        painter.setOpacity(before * opacity)
        painter.drawImage(rect.topLeft(), image)
        painter.setOpacity(before)

    def paint_behind(self, painter: QPainter, rect: QRectF, mirrored: bool) -> None:
        """Everything behind the highlight: surroundings, the far limbs, trunk and near leg."""
        brush = self._enter(painter, rect, mirrored)
        figure = self.figure
        scene = figure.pose.scene
        if scene.mat:
            props.mat(brush, *camera(scene, rect.width(), rect.height()).mat_in_sight(scene.mat, rect.width()))
        _paint_shadow(brush, figure)
        _paint_props(brush, scene, props.BEHIND_FIGURE)
        _paint_far_arm(brush, figure.far_arm)
        _paint_far_leg(brush, figure.far_leg)
        _paint_props(brush, scene, props.BETWEEN_LEGS)
        brush.fill(figure.trunk.neck, self.colours.skin.near)
        _paint_shirt(brush, figure)
        _paint_near_leg(brush, figure.near_leg)
        _paint_shirt(brush, figure)  # again: it hangs over the waistband
        brush.fill(figure.trunk.collar, self.colours.outfit.top_shade)
        if self._arm_under_leg:
            _paint_head(brush, figure)
            _paint_near_arm(brush, figure)
            with brush.clipped(figure.near_leg.full.subtracted(figure.trunk.shirt)):
                _paint_near_leg(brush, figure.near_leg)
        painter.restore()

    def paint_highlight(self, painter: QPainter, rect: QRectF, mirrored: bool, glow: float) -> None:
        strength = glow * self.figure.pose.glow
        if strength < UNSEEN:
            return
        if self._highlight is None:
            self._highlight = Highlight(self.figure, self.colours)
        self._highlight.paint(self._enter(painter, rect, mirrored), strength)
        painter.restore()

    def paint_front(self, painter: QPainter, rect: QRectF, mirrored: bool) -> None:
        """What lies before the highlight: a folded lower leg, head and near arm."""
        if self._arm_under_leg:
            return
        brush = self._enter(painter, rect, mirrored)
        _paint_near_lower_leg(brush, self.figure.near_leg)
        _paint_head(brush, self.figure)
        _paint_near_arm(brush, self.figure)
        painter.restore()

    def paint_arrow(self, painter: QPainter, rect: QRectF, mirrored: bool, opacity: float) -> None:
        if self.figure.pose.arrow:
            motion_arrow(self._enter(painter, rect, mirrored), self.figure.pose.arrow, opacity)
            painter.restore()

    @property
    def _arm_under_leg(self) -> bool:
        return self.figure.pose.arm_under_leg > 0.3

    def _enter(self, painter: QPainter, rect: QRectF, mirrored: bool) -> Brush:
        """A brush in the figure's units; the caller restores the painter."""
        painter.save()
        view = camera(self.figure.pose.scene, rect.width(), rect.height())
        painter.setTransform(view.transform(rect, mirrored), combine=True)
        return Brush(painter, self.colours)


def _paint_shadow(brush: Brush, figure: Figure) -> None:
    """The soft shadow below everything that is near the floor."""
    low = [z.real for z in figure.bones.joints() if z.imag < LOW] + [figure.bones.hip.real]
    depth = figure.pose.oblique.imag - 1.5  # a view from higher up shows more of the floor
    centre = complex((min(low) + max(low)) / 2, 0.4 + depth * 0.45)
    across = (max(low) - min(low)) / 2 + 9 + depth
    brush.soft_ellipse(centre, across, 3.4 + depth * 1.1, brush.palette.around.shadow_alpha)


def _paint_props(brush: Brush, scene: Scene, layer: Mapping[str, props.Prop]) -> None:
    for name, opacity in scene.props.items():
        if name in layer and opacity > UNSEEN:
            with brush.faded(opacity):
                layer[name](brush)


def _paint_shirt(brush: Brush, figure: Figure) -> None:
    brush.fill(figure.trunk.shirt, brush.palette.outfit.top)
    brush.fill(figure.trunk.shade, brush.palette.outfit.top_shade)


def _paint_far_leg(brush: Brush, leg: LegOutlines) -> None:
    outfit, skin = brush.palette.outfit, brush.palette.skin
    if leg.lower:
        brush.fill(leg.upper.shape, outfit.leg_far)
    brush.fill_under(leg.skin, skin.far)
    brush.fill((leg.lower or leg.upper).shape, outfit.leg_far)


def _paint_near_leg(brush: Brush, leg: LegOutlines) -> None:
    """The whole near leg, or the thigh of a folded one."""
    outfit = brush.palette.outfit
    if leg.lower is None:
        brush.fill_under(leg.skin, brush.palette.skin.near)
    brush.fill(leg.upper.shape, outfit.leg)
    brush.fill(leg.upper.shade, outfit.leg_shade)
    if leg.lower is None:
        _paint_toes(brush, leg)


def _paint_near_lower_leg(brush: Brush, leg: LegOutlines) -> None:
    """The lower part of a folded near leg, which lies beside the hip."""
    if leg.lower is None:
        return
    outfit = brush.palette.outfit
    brush.fill_under(leg.skin, brush.palette.skin.near)
    brush.fill(leg.lower.shape, outfit.leg)
    brush.fill(leg.lower.shade, outfit.leg_shade)
    if leg.crease:
        brush.stroke(leg.crease, outfit.crease, 0.4, 170)
    _paint_toes(brush, leg)


def _paint_toes(brush: Brush, leg: LegOutlines) -> None:
    for toe in leg.toe_lines:
        brush.stroke(toe, brush.palette.skin.shade, 0.32)


def _paint_far_arm(brush: Brush, arm: ArmOutlines) -> None:
    brush.fill(arm.full, brush.palette.skin.far)
    brush.fill(arm.sleeve, brush.palette.outfit.top_far)


def _paint_near_arm(brush: Brush, figure: Figure) -> None:
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
    brush.fill(arm.yoke, outfit.top)
    brush.fill(arm.sleeve_shade, outfit.top_shade)


def _paint_head(brush: Brush, figure: Figure) -> None:
    head, skin, hair = figure.head, brush.palette.skin, brush.palette.hair
    brush.fill(head.jaw_shadow, skin.shade, 150)
    brush.fill(head.skull, skin.near)
    cheek = QPainterPath()
    cheek.addEllipse(head.blush.real - BLUSH_RADIUS, head.blush.imag - BLUSH_RADIUS, 2 * BLUSH_RADIUS, 2 * BLUSH_RADIUS)
    blush = radial(head.blush, BLUSH_RADIUS, colour(BLUSH, BLUSH_ALPHA), colour(BLUSH, 0))
    brush.fill_with(cheek.intersected(head.skull), blush)
    brush.fill(head.hair, hair.base)
    if head.ear:
        brush.fill(head.ear, skin.near)
        brush.stroke(head.ear_line, skin.shade, 0.3)
    for strand in head.strands:
        brush.stroke(strand, hair.strand, 0.3, 130)
    brush.stroke(head.eye, skin.lines, 0.4)
    brush.stroke(head.brow, hair.base, 0.4, 220)
    brush.stroke(head.mouth, skin.lines, 0.34)
