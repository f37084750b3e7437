"""Painting a figure in its scene, in three layers: what lies behind the highlight, the highlight, and the rest.

Separate from the stage so that thumbnails, tiles and previews need no widget. `paint_figure` is all they call.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from deskbreak.core.poses import Pose
from deskbreak.faces.figure.arrows import motion_arrow
from deskbreak.faces.figure.brush import Brush
from deskbreak.faces.figure.camera import camera
from deskbreak.faces.figure.drawing import draw_behind, draw_front
from deskbreak.faces.figure.frames import shipped_poses
from deskbreak.faces.figure.highlight import Highlight
from deskbreak.faces.figure.looks import LOOKS, Palette, palette
from deskbreak.faces.figure.outlines import Figure

STAGE_RADIUS = 16.0
MOST_KEPT = 24
UNSEEN = 0.02


def figure_of(pose: Pose, look: str) -> Figure:
    """The figure of a pose, in that look."""
    who = LOOKS[look]
    return Figure(pose, who.build, who.hair)


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
    radius: float = STAGE_RADIUS,
    arrow: float = 0.0,
    poses: Mapping[str, Pose] | None = None,
) -> None:
    """Paint a frame into `rect`; a shipped one unless `poses` are given.

    `glow` is a share of the frame's own strength, `arrow` and `opacity` are opacities; `stage` paints the ground.
    """
    picture = kept_picture((shipped_poses() if poses is None else poses)[frame], look, dark=dark)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if stage:
        paint_ground(painter, rect, QColor(picture.colours.around.stage), radius)
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
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

    def prepare_next(self, *, highlight: bool) -> bool:
        """Compute one part of the figure, or its highlight if wanted; answers whether anything was missing."""
        if self.figure.prepare_next():
            return True
        missing = highlight and self._highlight is None and self.figure.pose.glow >= UNSEEN
        if missing:
            self._highlight = Highlight(self.figure, self.colours)
        return missing

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
        brush, scene, mat = self._enter(painter, rect, mirrored), self.figure.pose.scene, None
        if scene.mat:
            mat = camera(scene, rect.width(), rect.height()).mat_in_sight(scene.mat, rect.width())
        draw_behind(brush, self.figure, mat)
        painter.restore()

    def paint_highlight(self, painter: QPainter, rect: QRectF, mirrored: bool, glow: float) -> None:
        strength = glow * self.figure.pose.glow
        if strength < UNSEEN:
            return
        if self._highlight is None:
            self._highlight = Highlight(self.figure, self.colours)
        self._highlight.paint(self._enter(painter, rect, mirrored), strength)
        painter.restore()

    def highlight_rect(self, rect: QRectF, mirrored: bool) -> QRectF:
        """Where the highlight is painted; nowhere as long as it has not been."""
        if self._highlight is None:
            return QRectF()
        view = camera(self.figure.pose.scene, rect.width(), rect.height())
        return view.transform(rect, mirrored).mapRect(self._highlight.box)

    def paint_front(self, painter: QPainter, rect: QRectF, mirrored: bool) -> None:
        """What lies before the highlight: a folded lower leg, head and near arm."""
        draw_front(self._enter(painter, rect, mirrored), self.figure)
        painter.restore()

    def paint_arrow(self, painter: QPainter, rect: QRectF, mirrored: bool, opacity: float) -> None:
        if self.figure.pose.arrow:
            motion_arrow(self._enter(painter, rect, mirrored), self.figure.pose.arrow, opacity)
            painter.restore()

    def _enter(self, painter: QPainter, rect: QRectF, mirrored: bool) -> Brush:
        """A brush in the figure's units; the caller restores the painter."""
        painter.save()
        view = camera(self.figure.pose.scene, rect.width(), rect.height())
        painter.setTransform(view.transform(rect, mirrored), combine=True)
        return Brush(painter, self.colours)


_kept: list[FigurePicture] = []


def kept_picture(pose: Pose, look: str, *, dark: bool) -> FigurePicture:
    """The picture of a pose, the same one as the last time: its outlines take far longer than painting them.

    Also for one that was read anew and says the same; there are too few to look them up otherwise.
    """
    colours = palette(look, dark)
    for picture in _kept:
        if picture.colours == colours and picture.figure.pose == pose:
            return picture
    _kept.append(FigurePicture(figure_of(pose, look), colours))
    del _kept[:-MOST_KEPT]
    return _kept[-1]
