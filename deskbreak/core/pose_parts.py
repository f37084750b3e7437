"""The parts of a pose: spine, legs, arms, hands, and the scene around them.

Separate from `poses` because the figure's in-betweens are built from the same parts.

Lengths are in 1/100 of body height, x to the right (the figure faces +x), y up, floor y = 0; points are complex
numbers. Directions are in degrees, 0 = +x, counter-clockwise; joint angles are positive forwards (flexion, lean).
"Near" is the side towards the viewer, which is the stretched one; "far" the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

HAND_SHAPES = ("open", "rest", "flat", "hold")
PROPS = ("knee_cushion", "seat_cushion", "bolster", "head_blanket", "chair_to_hold", "front_chair", "oblique_chair")
HIGHLIGHTS = ("psoas", "piriformis")
RESTS = ("nothing", "seat", "back")
OBLIQUE = 1.1 + 1.5j  # how far the far side of the body is shifted in the picture


class Anchor(StrEnum):
    """What a pose hangs from."""

    NEAR_KNEE = "near_knee"  # the near knee at a point
    KNEES = "knees"  # x of both knees, y of the hip
    HIP = "hip"  # the hip at a point


@dataclass(frozen=True, slots=True)
class Spine:
    """Forward lean of each part against the one below, in degrees."""

    pelvis: float
    lumbar: float
    thorax: float
    neck: float
    head: float


@dataclass(frozen=True, slots=True)
class SwungLeg:
    """A leg given by its hip angle and the direction of its shank."""

    hip: float
    shank: float
    foot: float
    toe: float = 0.0


@dataclass(frozen=True, slots=True)
class PlantedLeg:
    """A leg whose ankle stays at a point; the knee follows."""

    ankle: complex
    foot: float
    toe: float = 0.0


@dataclass(frozen=True, slots=True)
class FoldedLeg:
    """A leg folded under the body: the height of its knee and the direction of its shank."""

    knee_height: float
    shank: float
    foot: float
    toe: float = 0.0


@dataclass(frozen=True, slots=True)
class CrossedLeg:
    """A leg that leaves the picture plane: knee and ankle as they are seen, the foot from above."""

    knee: complex
    ankle: complex
    foot: float
    toe: float = 0.0


Leg = SwungLeg | PlantedLeg | FoldedLeg | CrossedLeg


@dataclass(frozen=True, slots=True)
class Hand:
    """A hand's shape; `along` and `across` go from 1 to -1 when it is turned over; in-betweens are part `becoming`."""

    shape: str = "rest"
    along: float = 1.0
    across: float = 1.0
    becoming: str = ""
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class FreeArm:
    """An arm given by its angles; `direction`, where given, turns the hand instead of the wrist's angle.

    `length` below 1 foreshortens an arm that comes out of the picture plane.
    """

    shoulder: float
    elbow: float
    wrist: float = 0.0
    hand: Hand = Hand()
    length: float = 1.0
    direction: float | None = None


@dataclass(frozen=True, slots=True)
class PlacedArm:
    """An arm whose wrist is at a point; the elbow lies behind the line to the shoulder, or `elbow_in_front` of it."""

    wrist: complex
    direction: float
    hand: Hand = Hand()
    length: float = 1.0
    elbow_in_front: bool = False


Arm = FreeArm | PlacedArm


@dataclass(frozen=True, slots=True)
class Scene:
    """Where a pose stands: the part of the world in view (left, right, height), the mat's ends, and what lies there."""

    view: tuple[float, float, float]
    mat: tuple[float, float] | None = None
    props: Mapping[str, float] = field(default_factory=dict)  # name to opacity


@dataclass(frozen=True, slots=True)
class Floors:
    """How low the limbs of an in-between may come; a limb that would dip lower is lifted."""

    near_leg: float
    far_leg: float
    near_arm: float
    far_arm: float
