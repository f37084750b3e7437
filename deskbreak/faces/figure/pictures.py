"""What has been computed for the stage: the pictures of key frames, and the reels of the ways between them.

Separate from the stage, which paints: this knows no widget and no time. An exercise has few frames and few ways, and
both sides share them, since a figure is mirrored only when it is painted.
"""

from __future__ import annotations

from collections.abc import Mapping

from deskbreak.core.poses import Pose, way
from deskbreak.faces.figure.looks import LOOKS, palette
from deskbreak.faces.figure.motion import Way
from deskbreak.faces.figure.painter import FigurePicture, figure_of
from deskbreak.faces.figure.reel import Reel

MOVE_SECONDS, LEG_SECONDS = 1.0, 0.7  # straight to a pose; each leg of a way through others
PICTURES_KEPT = 150  # thirty megabytes: the three ways of a lunge, or the long way up from lying and the one before


class Pictures:
    """The pictures of one person in one theme."""

    def __init__(self, poses: Mapping[str, Pose]) -> None:
        self.poses = poses
        self.look, self.dark = "a", False
        self._frames: dict[str, FigurePicture] = {}
        self._reels: dict[tuple[str, str, float], Reel] = {}

    def of(self, frame: str) -> FigurePicture:
        """The picture of a key frame."""
        found = self._frames.get(frame)
        if found is None:
            found = FigurePicture(figure_of(self.poses[frame], self.look), palette(self.look, self.dark))
            self._frames[frame] = found
        return found

    def reel(self, start: FigurePicture, frame: str, seconds: float | None = None) -> tuple[Reel, float]:
        """The way from a picture to a frame, and how long it takes; kept, unless it starts between two frames."""
        name = start.figure.pose.name
        if seconds is None:
            seconds = max(MOVE_SECONDS, LEG_SECONDS * (len(way(self.poses, name, frame)) - 1))
        whole = start is self._frames.get(name)
        reel = self._reels.pop((name, frame, seconds), None) if whole else None
        if reel is None:
            path = Way.between(self.poses, start.figure.pose, frame, LOOKS[self.look].build)
            reel = Reel(path, start, self.of(frame), seconds, self.look)
        if whole:
            self._reels[name, frame, seconds] = reel
        self._drop_oldest()
        return reel, seconds

    def _drop_oldest(self) -> None:
        """Keep the way that is on and the one to come, and others as long as they are not too many pictures."""
        kept = sum(map(len, self._reels.values()))
        for key in list(self._reels)[:-2]:
            if kept > PICTURES_KEPT:
                kept -= len(self._reels.pop(key))

    def forget(self, look: str) -> None:
        """Another person: nothing that was kept is true any more."""
        self.look = look
        self._frames.clear()
        self._reels.clear()

    def recolour(self, dark: bool, *under_way: Reel) -> None:
        """The other theme: the shapes stay, also those of the reels that are in use."""
        self.dark = dark
        frames, self._frames = self._frames, {}
        colours = palette(self.look, dark)
        for name, picture in frames.items():
            self._frames[name] = FigurePicture(picture.figure, colours)
        for reel in {*self._reels.values(), *under_way}:
            name = reel.first.figure.pose.name
            starts_whole = reel.first is frames.get(name)
            first = self._frames[name] if starts_whole else FigurePicture(reel.first.figure, colours)
            reel.recolour(first, self._frames[reel.last.figure.pose.name], colours)
