"""Key frames of the figure: what a pose is, and the way between two.

Separate from the figure that is drawn from them, and from how they are read (`pose_files`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from deskbreak.core.pose_parts import OBLIQUE, Anchor, Arm, Floors, FoldedLeg, Leg, Scene, Spine


@dataclass(frozen=True, slots=True)
class Pose:
    """One key frame, or one moment between two."""

    name: str
    anchor: Anchor
    root: complex
    spine: Spine
    near_leg: Leg
    far_leg: Leg
    near_arm: Arm
    far_arm: Arm
    scene: Scene
    twist: float = 0.0  # opening of the chest, 0 to 1
    dip: float = 0.0  # lowering of the near shoulder in a side bend
    oblique: complex = OBLIQUE
    rest: str = "nothing"  # what carries the body: a wider body is lifted by so much
    arm_under_leg: float = 0.0  # above 0.3 the near arm passes behind the near leg
    highlight: str = "psoas"
    glow: float = 1.0  # strength of the highlight while this frame is held
    arrow: tuple[complex, ...] = ()  # shown on the way into this frame
    passes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # frames between this one and another
    only_passed: bool = False
    floors: Floors | None = None  # of an in-between; a key frame says itself where its limbs are

    @property
    def folded(self) -> bool:
        """Whether the figure sits on its heels."""
        return isinstance(self.near_leg, FoldedLeg)


def way(poses: Mapping[str, Pose], start: str, end: str) -> tuple[str, ...]:
    """The frames to go through from `start` to `end`, both included; ways back are the ways there, backwards."""
    if between := poses[start].passes.get(end):
        return (start, *between, end)
    if between := poses[end].passes.get(start):
        return (start, *reversed(between), end)
    return (start, end)
