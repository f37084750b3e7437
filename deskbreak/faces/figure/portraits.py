"""Head and shoulders of each look, for choosing one.

Separate from the painter because only the settings need it.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from deskbreak.core.pose_parts import Scene
from deskbreak.core.poses import Pose
from deskbreak.faces.figure.camera import camera
from deskbreak.faces.figure.frames import shipped_poses
from deskbreak.faces.figure.looks import palette
from deskbreak.faces.figure.painter import kept_picture

FRAME = "a_start"
BOTTOM, HEIGHT, MIDDLE = 51.5, 31.5, 4.0  # what is seen of the figure, in its units
RADIUS = 8.0


@lru_cache(maxsize=1)
def portrait_pose() -> Pose:
    """Alone on an empty scene, in a rectangle so big that only head and shoulders fall into the tile."""
    return replace(shipped_poses()[FRAME], scene=Scene(view=(-1.0, 1.0, 100.0)))


def paint_portrait(painter: QPainter, rect: QRectF, look: str, *, dark: bool = False, radius: float = RADIUS) -> None:
    """The head of a look (a to f) on a rounded tile of the stage's colour."""
    colours, scale = palette(look, dark), rect.height() / HEIGHT
    pose = portrait_pose()
    size = camera(pose.scene, 1000, 1000).scale
    whole = QRectF(0, 0, 1000 * scale / size, 1000 * scale / size)
    view = camera(pose.scene, whole.width(), whole.height())
    whole.moveTo(rect.center().x() - view.x - MIDDLE * scale, rect.bottom() - view.floor + BOTTOM * scale)
    tile = QPainterPath()
    tile.addRoundedRect(rect, radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(tile, QColor(colours.around.stage))
    painter.setClipPath(tile, Qt.ClipOperation.IntersectClip)
    kept_picture(pose, look, dark=dark).paint(painter, whole)
    painter.restore()
