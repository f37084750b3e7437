"""From a pose to joints: spine, legs and arms in the picture plane.

Separate from the outlines so that contacts and joint ranges can be checked without drawing. Limbs may be given by
angles, by a point they reach, or by both joints (see core.pose_parts); solved, they all look the same, which lets
`motion` mix any two of them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from math import inf

from deskbreak.core.pose_parts import (
    OBLIQUE,
    Anchor,
    Arm,
    CrossedLeg,
    Floors,
    FoldedLeg,
    FreeArm,
    Hand,
    Leg,
    PlacedArm,
    PlantedLeg,
    SwungLeg,
)
from deskbreak.core.poses import Pose
from deskbreak.faces.figure.body import AVERAGE, FOREARM, LUMBAR, NECK, PELVIS, SHANK, THIGH, THORAX, UPPER_ARM, Build
from deskbreak.faces.figure.extremities import SOLE, with_toes_bent
from deskbreak.faces.figure.geometry import clamp, direction, middle_joint, placed, polar, unit, wrapped

NO_FLOORS = Floors(-inf, -inf, -inf, -inf)
ARMS_LENGTH_NEARER = 2.5  # how much lower the floor is there; 1.5 for a body's breadth, as in OBLIQUE
BEHIND_BACK = -110.0  # a shoulder angle below this is meant as overhead: +180, not -180


@dataclass(frozen=True, slots=True)
class Directions:
    """Where the parts of the spine point, upwards."""

    pelvis: float
    lumbar: float
    thorax: float
    neck: float
    head: float


@dataclass(frozen=True, slots=True)
class LegJoints:
    """A solved leg; `foot` is the direction from heel to toe. The three angles are what an anatomist would measure."""

    hip: complex
    knee: complex
    ankle: complex
    foot: float
    toe: float
    from_above: bool
    hip_angle: float
    knee_angle: float
    ankle_angle: float

    @property
    def lowest(self) -> float:
        """The height of the lowest point of the sole."""
        return _lowest(self.toe, self.ankle, self.foot)

    @property
    def shank(self) -> float:
        return direction(self.ankle - self.knee)


@dataclass(frozen=True, slots=True)
class ArmJoints:
    """A solved arm; `direction` is where the hand points."""

    shoulder: complex
    elbow: complex
    wrist: complex
    direction: float
    hand: Hand
    length: float
    shoulder_angle: float
    elbow_angle: float
    wrist_angle: float

    @property
    def lowest(self) -> float:
        return min(self.elbow.imag, self.wrist.imag)

    @property
    def floor_lower_by(self) -> float:
        """An arm that is drawn shorter comes towards the viewer, where the floor is lower in the picture."""
        return ARMS_LENGTH_NEARER * math.sqrt(max(0.0, 1 - self.length**2))


@dataclass(frozen=True, slots=True)
class Skeleton:
    """All joints of a pose. `spine` runs from the hip over lumbar, thorax and shoulder level to the skull."""

    spine: tuple[complex, ...]
    pointing: Directions
    near_leg: LegJoints
    far_leg: LegJoints
    near_arm: ArmJoints
    far_arm: ArmJoints

    @property
    def hip(self) -> complex:
        return self.spine[0]

    def joints(self) -> list[complex]:
        """Every joint, for the shadow on the floor and for checks."""
        legs = [joint for leg in (self.near_leg, self.far_leg) for joint in (leg.knee, leg.ankle)]
        return [*self.spine, *legs, *(j for arm in (self.near_arm, self.far_arm) for j in (arm.elbow, arm.wrist))]


def solve(pose: Pose, build: Build = AVERAGE) -> Skeleton:
    """The joints of a pose."""
    pointing = _directions(pose)
    hip = _root(pose, pointing.pelvis, build)
    lumbar = hip + polar(pointing.pelvis, PELVIS)
    thorax = lumbar + polar(pointing.lumbar, LUMBAR)
    top = thorax + polar(pointing.thorax, THORAX)
    near_shoulder, far_shoulder = _shoulders(pose, top, pointing.thorax)
    floors = pose.floors or NO_FLOORS
    return Skeleton(
        spine=(hip, lumbar, thorax, top, top + polar(pointing.neck, NECK)),
        pointing=pointing,
        near_leg=_solved_leg(pose.near_leg, hip, pointing.pelvis, floors.near_leg),
        far_leg=_solved_leg(pose.far_leg, hip + pose.oblique, pointing.pelvis, floors.far_leg),
        near_arm=_solved_arm(pose.near_arm, near_shoulder, pointing.thorax, floors.near_arm),
        far_arm=_solved_arm(pose.far_arm, far_shoulder, pointing.thorax, floors.far_arm),
    )


def _directions(pose: Pose) -> Directions:
    spine = pose.spine
    pelvis = 90 - spine.pelvis
    lumbar = pelvis - spine.lumbar
    thorax = lumbar - spine.thorax
    neck = thorax - spine.neck
    return Directions(pelvis, lumbar, thorax, neck, neck - spine.head)


def _root(pose: Pose, pelvis: float, build: Build) -> complex:
    """The hip joint."""
    lifted = pose.root + 1j * build.lift(pose.rest)
    match pose.anchor:
        case Anchor.NEAR_KNEE:
            assert isinstance(pose.near_leg, SwungLeg), (
                "a pose that hangs from its near knee gives that leg's hip angle"
            )
            return pose.root - polar(pelvis - 180 + pose.near_leg.hip, THIGH)
        case Anchor.KNEES:
            assert isinstance(pose.near_leg, FoldedLeg), "a pose that hangs from both knees has folded legs"
            rise = lifted.imag - pose.near_leg.knee_height
            return complex(lifted.real - math.sqrt(max(0.0, THIGH**2 - rise**2)), lifted.imag)
        case Anchor.HIP:
            return lifted


def _shoulders(pose: Pose, top: complex, thorax: float) -> tuple[complex, complex]:
    """Near and far shoulder joint; they lie beside the line of the spine, and turning the chest separates them."""
    up = polar(thorax)
    back = up * 1j
    near = top + back * (0.2 + 4.2 * pose.twist) - up * (1.7 + 0.6 * pose.twist + pose.dip)
    shift = OBLIQUE * 0.7 + (pose.oblique - OBLIQUE) * 0.5
    return near, top + shift - back * (5.0 * pose.twist - 0.6) - up * 1.9


def _solved_leg(leg: Leg, hip: complex, pelvis: float, floor: float) -> LegJoints:
    match leg:
        case CrossedLeg():
            return _leg_joints(leg, hip, leg.knee, leg.ankle, pelvis)
        case FoldedLeg():
            # Hip and ankle nearly meet in a folded leg, so reaching for the ankle would be noise.
            rise = clamp((leg.knee_height - hip.imag) / THIGH, -1.0, 1.0)
            knee = hip + polar(math.degrees(math.asin(rise)), THIGH)
            return _leg_joints(leg, hip, knee, knee + polar(leg.shank, SHANK), pelvis)
        case PlantedLeg():
            knee = middle_joint(hip, leg.ankle, THIGH, SHANK, to_left=True)
            ankle = knee + unit(leg.ankle - knee) * SHANK
        case SwungLeg():
            knee = hip + polar(pelvis - 180 + leg.hip, THIGH)
            ankle = knee + polar(leg.shank, SHANK)
    return _leg_joints(leg, hip, knee, _above_floor(leg, knee, ankle, floor), pelvis)


def _above_floor(leg: Leg, knee: complex, ankle: complex, floor: float) -> complex:
    """The ankle, lifted (the shank turns about the knee) until no part of the foot is below the floor."""
    lowest = _lowest(leg.toe, ankle, leg.foot)
    if lowest >= floor:
        return ankle
    rise = clamp(ankle.imag + floor - lowest - knee.imag, -SHANK, SHANK)
    return knee + complex(math.copysign(math.sqrt(SHANK**2 - rise**2), ankle.real - knee.real), rise)


def _lowest(toe: float, ankle: complex, foot: float) -> float:
    return min(z.imag for z in placed(with_toes_bent(SOLE, toe), ankle, foot))


def _leg_joints(leg: Leg, hip: complex, knee: complex, ankle: complex, pelvis: float) -> LegJoints:
    thigh, shank = direction(knee - hip), direction(ankle - knee)
    flexion = (thigh - shank) % 360
    return LegJoints(
        hip,
        knee,
        ankle,
        leg.foot,
        leg.toe,
        from_above=isinstance(leg, CrossedLeg),
        hip_angle=wrapped(thigh - pelvis + 180),
        knee_angle=flexion - 360 if flexion > 300 else flexion,
        ankle_angle=wrapped(leg.foot - shank - 90),
    )


def _solved_arm(arm: Arm, shoulder: complex, thorax: float, floor: float) -> ArmJoints:
    upper, fore = arm.length * UPPER_ARM, arm.length * FOREARM
    match arm:
        case PlacedArm():
            elbow = middle_joint(shoulder, arm.wrist, upper, fore, to_left=arm.elbow_in_front)
            wrist = elbow + unit(arm.wrist - elbow) * fore
            return _arm_joints(arm, shoulder, elbow, wrist, thorax, arm.direction)
        case FreeArm():
            start = thorax - 180 + arm.shoulder
            elbow = shoulder + polar(start, upper)
            wrist = elbow + polar(start + arm.elbow, fore)
            if min(wrist.imag, elbow.imag) < floor:
                if arm.length < 1:
                    return _on_floor(arm, shoulder, elbow, wrist, thorax, floor)
                elbow, wrist = _arm_above_floor(arm, shoulder, wrist, floor)
            turned = direction(wrist - elbow) + arm.wrist
            return _arm_joints(arm, shoulder, elbow, wrist, thorax, turned if arm.direction is None else arm.direction)


def _arm_above_floor(arm: FreeArm, shoulder: complex, wrist: complex, floor: float) -> tuple[complex, complex]:
    """Elbow and wrist of an arm that would dip below the floor."""
    upper, fore = arm.length * UPPER_ARM, arm.length * FOREARM
    target = complex(wrist.real, max(wrist.imag, floor))
    elbow = middle_joint(shoulder, target, upper, fore, to_left=arm.elbow < 0)
    if elbow.imag < floor:
        elbow = shoulder + unit(complex(elbow.real, floor) - shoulder) * upper
    return elbow, elbow + unit(target - elbow) * fore


def _on_floor(
    arm: FreeArm, shoulder: complex, elbow: complex, wrist: complex, thorax: float, floor: float
) -> ArmJoints:
    """An arm that comes out of the picture and would dip below the floor: it points more towards the viewer."""
    share = clamp((shoulder.imag - floor) / (shoulder.imag - min(elbow.imag, wrist.imag)))
    shorter = replace(arm, length=arm.length * share)
    elbow, wrist = (shoulder + (joint - shoulder) * share for joint in (elbow, wrist))
    turned = direction(wrist - elbow) + arm.wrist if arm.direction is None else arm.direction
    return _arm_joints(shorter, shoulder, elbow, wrist, thorax, turned)


def _arm_joints(
    arm: Arm, shoulder: complex, elbow: complex, wrist: complex, thorax: float, pointing: float
) -> ArmJoints:
    upper, fore = direction(elbow - shoulder), direction(wrist - elbow)
    angle = wrapped(upper - thorax + 180)
    return ArmJoints(
        shoulder,
        elbow,
        wrist,
        pointing,
        arm.hand,
        arm.length,
        shoulder_angle=angle + 360 if angle < BEHIND_BACK else angle,
        elbow_angle=wrapped(fore - upper),
        wrist_angle=wrapped(pointing - fore),
    )
