"""The pictures of one movement, each computed once: before it is due, in slices that no frame has to wait for.

Separate from the stage so that the cost of moving can be measured and tested without a window.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from deskbreak.faces.figure.geometry import clamp, mix
from deskbreak.faces.figure.looks import Palette
from deskbreak.faces.figure.motion import Way
from deskbreak.faces.figure.painter import FigurePicture, figure_of

PICTURES_PER_SECOND = 30
GLOW_FADE = 0.2  # of a movement: the highlight goes at its beginning and comes at its end
ARROW_FADE = 0.15


class Reel:
    """A way cut into equal moments, from the picture that the movement starts with to that of a key frame."""

    def __init__(self, way: Way, first: FigurePicture, last: FigurePicture, seconds: float, look: str) -> None:
        self._way, self._look = way, look
        self.first, self.last = first, last
        steps = max(2, round(seconds * PICTURES_PER_SECOND))
        self._pictures: list[FigurePicture | None] = [first, *[None] * steps]
        self._making: tuple[int, FigurePicture] | None = None

    def __len__(self) -> int:
        """How many pictures it has when all are there."""
        return len(self._pictures)

    @property
    def has_last(self) -> bool:
        """Whether the movement can arrive."""
        return self._pictures[-1] is not None

    def picture(self, t: float) -> FigurePicture:
        """The latest picture that is there at t, 0 to 1: a slow machine sees fewer of them, none of them late."""
        for picture in reversed(self._pictures[: self._due(t) + 1]):
            if picture is not None:
                return picture
        return self.first

    def prepare_next(self, t: float = 0.0) -> bool:
        """Compute a part of the next picture after t that is missing; answers whether there was one."""
        if self._making is None:
            i = next((i for i in range(self._due(t) + 1, len(self)) if self._pictures[i] is None), None)
            if i is None and not self.has_last:
                i = len(self) - 1
            if i is None:
                return False
            self._making = i, self._picture_at(i)
        i, picture = self._making
        if not picture.prepare_next(highlight=picture is self.last):
            self._pictures[i], self._making = picture, None
        return True

    def recolour(self, first: FigurePicture, last: FigurePicture, colours: Palette) -> None:
        """Other colours on the same shapes, between ends that have them already."""
        middle = [picture and FigurePicture(picture.figure, colours) for picture in self._pictures[1:-1]]
        self._pictures = [first, *middle, last if self.has_last else None]
        self.first, self.last, self._making = first, last, None

    def _due(self, t: float) -> int:
        return round(t * (len(self) - 1))

    def _picture_at(self, i: int) -> FigurePicture:
        last = len(self) - 1
        # The end is the key frame itself, so that nothing moves by a hair when it takes over.
        return (
            self.last if i == last else FigurePicture(figure_of(self._way.at(i / last), self._look), self.last.colours)
        )


@dataclass(frozen=True, slots=True)
class Move:
    """A movement that is under way: its pictures, its length, and what accompanies it."""

    reel: Reel
    seconds: float
    glow_before: float
    glow_after: float
    arrow: bool

    def glow(self, t: float) -> tuple[FigurePicture, float]:
        """Whose highlight shows, and how strongly: it belongs to holds, goes at once and comes back at the very end.

        The body has hardly begun to move by then, so the ends' own highlights fit it: none is made for in-betweens.
        """
        before, after = clamp(1 - t / GLOW_FADE), clamp((t - 1) / GLOW_FADE + 1)
        return (self.reel.first, self.glow_before * before) if t < 0.5 else (self.reel.last, self.glow_after * after)

    def arrow_opacity(self, t: float) -> float:
        """The arrow belongs to movements: it is gone before the hold."""
        return clamp(t / ARROW_FADE) * clamp((1 - t) / ARROW_FADE - 0.5) if self.arrow else 0.0

    def paint(
        self, painter: QPainter, rect: QRectF, t: float, mirrored: bool, pulse: float = 1.0, opacity: float = 1.0
    ) -> None:
        """Paint the moment t; `pulse` is what the breath makes of the highlight. A pale figure has none."""
        picture, arrow = self.reel.picture(t), self.arrow_opacity(t)
        if opacity < 1:
            picture.paint_faded(painter, rect, opacity, mirrored=mirrored)
            return
        if arrow and picture is not self.reel.first:  # which has an arrow of its own
            picture.paint_arrow(painter, rect, mirrored, arrow)  # behind the body, which may pass before it on its way
        picture.paint_behind(painter, rect, mirrored)
        glowing, strength = self.glow(t)
        glowing.paint_highlight(painter, rect, mirrored, min(1.0, strength * pulse))
        picture.paint_front(painter, rect, mirrored)


@dataclass(frozen=True, slots=True)
class Fade:
    """The highlight of a pose that is held coming or going."""

    before: float
    after: float
    seconds: float = 0.4

    def glow(self, t: float) -> float:
        return mix(self.before, self.after, t)
