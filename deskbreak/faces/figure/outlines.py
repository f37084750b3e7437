"""One figure: every shape of one pose of one person, each computed when it is first needed and then kept.

Separate from the painter so that a figure can be prepared before it is shown, and painted again for next to nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QPainterPath

from deskbreak.core.poses import Pose
from deskbreak.faces.figure import heads
from deskbreak.faces.figure.arms import ArmOutlines, arm_outlines
from deskbreak.faces.figure.body import Build
from deskbreak.faces.figure.geometry import Points, bow, circle, placed, polar, spline
from deskbreak.faces.figure.heads import Hair
from deskbreak.faces.figure.legs import LegOutlines, leg_outlines
from deskbreak.faces.figure.muscles import Muscle, muscle
from deskbreak.faces.figure.paths import filled, line, union
from deskbreak.faces.figure.skeleton import Skeleton, solve
from deskbreak.faces.figure.trunk import Trunk, trunk_outlines


@dataclass(frozen=True, slots=True)
class HeadOutlines:
    skull: QPainterPath
    jaw_shadow: QPainterPath
    hair: QPainterPath
    strands: tuple[QPainterPath, ...]
    ear: QPainterPath | None
    ear_line: QPainterPath
    eye: QPainterPath
    brow: QPainterPath
    mouth: QPainterPath
    blush: complex


class Figure:
    """The shapes of one pose; a figure never changes."""

    def __init__(self, pose: Pose, build: Build, hair: Hair) -> None:
        self.pose, self._build, self._hair = pose, build, hair
        self.bones: Skeleton = solve(pose, build)

    def prepare(self) -> None:
        """Compute all shapes now, so that painting only paints."""
        _ = (self.trunk, self.near_leg, self.far_leg, self.near_arm, self.far_arm, self.head, self.skin_behind_arm)

    @cached_property
    def trunk(self) -> Trunk:
        return trunk_outlines(self.bones, self._build, self.pose.twist)

    @cached_property
    def near_leg(self) -> LegOutlines:
        return leg_outlines(self.bones, self.trunk, self._build, near=True, folded=self.pose.folded)

    @cached_property
    def far_leg(self) -> LegOutlines:
        return leg_outlines(self.bones, self.trunk, self._build, near=False, folded=self.pose.folded)

    @cached_property
    def near_arm(self) -> ArmOutlines:
        return arm_outlines(self.bones.near_arm, self.trunk, self._build, near=True)

    @cached_property
    def far_arm(self) -> ArmOutlines:
        return arm_outlines(self.bones.far_arm, self.trunk, self._build, near=False)

    @cached_property
    def skin_behind_arm(self) -> QPainterPath:
        """Where the near arm needs a soft edge, because it lies on skin."""
        path = QPainterPath(self.near_leg.skin)
        for part in (self.trunk.neck, self.head.skull, self.far_arm.full.subtracted(self.far_arm.sleeve)):
            path = path.united(part)
        return path

    @cached_property
    def muscle(self) -> Muscle:
        return muscle(self.pose.highlight, self.bones, self._build)

    @cached_property
    def glowing_body(self) -> QPainterPath:
        """Where the glow may show."""
        return self.trunk.shirt.united(self.near_leg.full)

    @cached_property
    def head(self) -> HeadOutlines:
        origin, turn = self.bones.spine[-1], self.bones.pointing.head - 90

        def put(points: Sequence[complex]) -> Points:
            return placed(points, origin, turn)

        hair = [put(spline(self._hair.outline)), *(put(circle(*part)) for part in self._hair.rounds)]
        skull = filled(put(spline(heads.SKULL)))
        shadow = polar(turn) * heads.JAW_SHADOW
        return HeadOutlines(
            skull=skull,
            jaw_shadow=skull.translated(shadow.real, shadow.imag).intersected(self.trunk.neck),
            hair=union(hair),
            strands=tuple(line(put(spline(strand, closed=False))) for strand in self._hair.strands),
            ear=None if self._hair.covers_ear else filled(put(spline(heads.EAR))),
            ear_line=line(put(bow(*heads.EAR_LINE))),
            eye=line(put(bow(*heads.EYE))),
            brow=line(put(bow(*heads.BROW))),
            mouth=line(put(bow(*heads.MOUTH))),
            blush=put([heads.BLUSH])[0],
        )
