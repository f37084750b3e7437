"""The pictures of one movement, each computed once: ahead of time in small slices, or when it is due.

Separate from the stage so that the cost of moving can be measured and tested without a window.
"""

from __future__ import annotations

from dataclasses import dataclass

from deskbreak.faces.figure.geometry import clamp
from deskbreak.faces.figure.looks import palette
from deskbreak.faces.figure.motion import Way
from deskbreak.faces.figure.painter import FigurePicture, figure_of

PICTURES_PER_SECOND = 30
GLOW_FADE = 0.2  # of a movement: the highlight goes at its beginning and comes at its end
ARROW_FADE = 0.15


class Reel:
    """A way cut into equal moments; the first picture is the one that the movement starts from."""

    def __init__(self, way: Way, first: FigurePicture, seconds: float, look: str, dark: bool) -> None:
        self._way, self._look, self._colours = way, look, palette(look, dark)
        steps = max(2, round(seconds * PICTURES_PER_SECOND))
        self._pictures: list[FigurePicture | None] = [first, *[None] * steps]

    def picture(self, t: float) -> FigurePicture:
        """The picture at t, 0 to 1."""
        i = round(t * (len(self._pictures) - 1))
        return self._pictures[i] or self._compute(i)

    def prepare_next(self) -> bool:
        """Compute the first picture that is missing; answers whether there was one."""
        if None not in self._pictures:
            return False
        self._compute(self._pictures.index(None)).figure.prepare()
        return True

    def _compute(self, i: int) -> FigurePicture:
        last = len(self._pictures) - 1
        # The end is the key frame itself, so that nothing moves by a hair when it takes over.
        pose = self._way.stops[-1] if i == last else self._way.at(i / last)
        picture = FigurePicture(figure_of(pose, self._look), self._colours)
        self._pictures[i] = picture
        return picture


@dataclass(frozen=True, slots=True)
class Move:
    """A movement that is under way: its pictures, its length, and what accompanies it."""

    reel: Reel
    seconds: float
    glow_before: float
    glow_after: float
    arrow: bool

    def glow(self, t: float) -> float:
        """The highlight belongs to holds: it goes at once and comes back at the very end."""
        return self.glow_before * clamp(1 - t / GLOW_FADE) + self.glow_after * clamp((t - 1) / GLOW_FADE + 1)

    def arrow_opacity(self, t: float) -> float:
        """The arrow belongs to movements: it is gone before the hold."""
        return clamp(t / ARROW_FADE) * clamp((1 - t) / ARROW_FADE - 0.5) if self.arrow else 0.0
