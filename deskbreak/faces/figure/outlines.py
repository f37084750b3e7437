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
from deskbreak.faces.figure.heads import PROFILE, THREE_QUARTERS, Hair, fallen
from deskbreak.faces.figure.legs import LegOutlines, leg_outlines
from deskbreak.faces.figure.muscles import Muscle, muscle
from deskbreak.faces.figure.paths import filled, line, union
from deskbreak.faces.figure.props import covering
from deskbreak.faces.figure.skeleton import Skeleton, solve
from deskbreak.faces.figure.trunk import Trunk, trunk_outlines


@dataclass(frozen=True, slots=True)
class HeadOutlines:
    skull: QPainterPath
    jaw_shadow: QPainterPath
    hair: QPainterPath
    strands: tuple[QPainterPath, ...]
    ear: QPainterPath
    ear_covered: bool
    ear_line: QPainterPath
    eyes: tuple[QPainterPath, QPainterPath]  # near and far; likewise the brows
    brows: tuple[QPainterPath, QPainterPath]
    mouth: QPainterPath
    nose: QPainterPath
    turned: float  # towards the viewer, 0 to 1: only then far eye and nose are lines of their own
    blush: complex


PARTS = ("trunk", "near_leg", "far_leg", "near_arm", "far_arm", "head", "skin_behind_arm")
"""What painting needs, in the order in which one part is made of another."""


class Figure:
    """The shapes of one pose; a figure never changes."""

    def __init__(self, pose: Pose, build: Build, hair: Hair) -> None:
        self.pose, self._build, self._hair = pose, build, hair
        self.bones: Skeleton = solve(pose, build)

    def prepare_next(self) -> bool:
        """Compute one part that is missing, so that painting only paints; answers whether there was one."""
        missing = next((part for part in PARTS if part not in vars(self)), None)
        if missing is not None:
            getattr(self, missing)
        return missing is not None

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
        before_far_arm = self.far_arm.sleeve.united(self.trunk.shirt).united(self.near_leg.upper.shape)
        before_far_arm = before_far_arm.united(covering(self.pose.scene.props))
        path = QPainterPath(self.near_leg.skin)
        for part in (self.trunk.neck, self.head.skull, self.far_arm.full.subtracted(before_far_arm)):
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
        face = PROFILE.turned(THREE_QUARTERS, self.pose.twist)

        def put(points: Sequence[complex]) -> Points:
            return placed(points, origin, turn)

        def loose(points: Sequence[complex]) -> Points:
            # The hairline goes back with the ear, or it would hang into the near eye of a turned face.
            return fallen(points, self._hair, origin + polar(turn) * face.ear * 0.35, turn)

        hair = [spline(loose(self._hair.outline)), *(put(circle(*part)) for part in self._hair.rounds)]
        skull = filled(put(spline(face.skull)))
        shadow = polar(turn) * heads.JAW_SHADOW
        return HeadOutlines(
            skull=skull,
            jaw_shadow=skull.translated(shadow.real, shadow.imag).intersected(self.trunk.neck),
            hair=union(hair),
            strands=tuple(line(spline(loose(strand), closed=False)) for strand in self._hair.strands),
            ear=filled(put(spline([z + face.ear for z in heads.EAR]))),
            ear_covered=self._hair.covers_ear,
            ear_line=line([z + polar(turn) * face.ear for z in put(bow(*heads.EAR_LINE))]),
            eyes=(line(put(bow(*face.eye))), line(put(bow(*face.far_eye)))),
            brows=(line(put(bow(*face.brow))), line(put(bow(*face.far_brow)))),
            mouth=line(put(bow(*face.mouth))),
            nose=line(put(bow(*face.nose))),
            turned=self.pose.twist,
            blush=put([face.blush])[0],
        )
