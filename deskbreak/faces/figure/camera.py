"""Where the figure stands in a rectangle: one scale and one place for the floor, from the pose's view.

Separate so that thumbnails, the stage and the two figures of "Change sides" agree.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTransform

from deskbreak.core.pose_parts import Scene
from deskbreak.faces.figure.geometry import clamp

BELOW_FLOOR = 5.0  # what the mat needs below the floor line
HEIGHT_USED, WIDTH_USED = 0.93, 0.95
FLOOR_AT = 0.965  # of the height, the lowest edge of what is drawn
LIFTED = 0.42  # of the free height above a low figure goes below it
MOST_ASIDE = 0.09  # of the width, to keep the mat in sight
MAT_MARGIN = 2.0
EDGE, MAT_LEAN = 1.0, 2.0  # a shortened mat stays so far from the edge; its far side leans to the right


@dataclass(frozen=True, slots=True)
class Camera:
    """Pixels per unit, and the pixel of the origin."""

    scale: float
    x: float
    floor: float

    def mat_in_sight(self, mat: tuple[float, float], width: float) -> tuple[float, float]:
        """The mat's ends, drawn in where a narrow picture would cut it off."""
        start, end = -self.x / self.scale + EDGE, (width - self.x) / self.scale - EDGE - MAT_LEAN
        return max(mat[0], start), min(mat[1], end)

    def transform(self, rect: QRectF, mirrored: bool) -> QTransform:
        """From the figure's units to the painter's, y turned down, facing left if mirrored."""
        flip = -1 if mirrored else 1
        x = rect.left() + (rect.width() - self.x if mirrored else self.x)
        return QTransform(self.scale * flip, 0, 0, -self.scale, x, rect.top() + self.floor)


def camera(scene: Scene, width: float, height: float) -> Camera:
    """The camera for a scene in a rectangle of that size.

    The figure is centred, moved aside by a little where that keeps the mat in sight; a lying one is lifted off the
    edge by part of the free height.
    """
    left, right, tall = scene.view
    start, end = scene.mat or (0.0, 0.0)
    units = tall + BELOW_FLOOR
    scale = min(height * HEIGHT_USED / units, width * WIDTH_USED / max(right - left, end - start + MAT_MARGIN))
    middle = (left + right) / 2
    if scene.mat:
        half, most = width / scale / 2 - MAT_MARGIN, width / scale * MOST_ASIDE
        wanted = min(max(middle, end + MAT_MARGIN - half), start + half)
        middle += clamp(wanted - middle, -most, most)
    spare = height * HEIGHT_USED - units * scale
    floor = height * FLOOR_AT - BELOW_FLOOR * scale - spare * LIFTED
    return Camera(scale, width / 2 - middle * scale, floor)
