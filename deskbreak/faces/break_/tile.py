"""The picture of an exercise with its name, as the offer shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from deskbreak.core.poses import Pose
from deskbreak.faces.figure.painter import STAGE_RADIUS, paint_figure
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.words import Words

HEIGHT, LONE_HEIGHT = 178, 190
SMALL, SMALL_RADIUS = 96, 8  # a picture in a card, whose own corners are 12
FIGURE_GLOW = 1.0


@dataclass(frozen=True, slots=True)
class TileView:
    """What a tile shows."""

    name: str
    version: str
    frame: str


class Thumbnail(QWidget):
    """The figure in the pose that an exercise is about, facing right."""

    def __init__(self, theme: Theme, frame: str, look: str, poses: Mapping[str, Pose] | None, height: int) -> None:
        super().__init__()
        self._theme, self._frame, self._look, self._poses, self._height = theme, frame, look, poses, height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(min(height, SMALL))
        self.setMaximumHeight(height)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(120, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        paint_figure(
            painter,
            QRectF(self.rect()),
            self._frame,
            dark=self._theme.is_dark,
            look=self._look,
            glow=FIGURE_GLOW,
            stage=not self._theme.is_contrast,
            radius=SMALL_RADIUS if self._height < SMALL else STAGE_RADIUS,
            poses=self._poses,
        )
        painter.end()


class Tile(QWidget):
    """Picture, name, and which sides or version."""

    def __init__(
        self,
        theme: Theme,
        view: TileView,
        look: str,
        poses: Mapping[str, Pose] | None = None,
        picture_height: int = HEIGHT,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.picture = Thumbnail(theme, view.frame, look, poses, picture_height)
        speak_as(self.picture, "picture", view.name)
        self.picture.setAccessibleDescription(view.version)
        column.addWidget(self.picture, 1)
        column.addSpacing(9)
        column.addWidget(Words(theme, view.name, Role.STRONG))
        column.addWidget(Words(theme, view.version, Role.HELP, "text2"))
