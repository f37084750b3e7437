"""In-betweens: the pose at any moment on the way from one frame to another.

Contacts are mixed as places and solved again, free limbs as joint angles; so hands and feet stay where they rest.
Separate from the stage, which only knows time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from deskbreak.core.pose_parts import (
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
    Scene,
    Spine,
    SwungLeg,
)
from deskbreak.core.poses import Pose, way
from deskbreak.faces.figure.body import AVERAGE, Build
from deskbreak.faces.figure.geometry import mix, mix_angles, mix_points
from deskbreak.faces.figure.skeleton import ArmJoints, LegJoints, Skeleton, solve

FLOORS = Floors(near_leg=-0.25, far_leg=1.25, near_arm=2.2, far_arm=3.6)
WIDEST_SWING = 240.0  # degrees of a shoulder in one movement; more than this means the other way round
FARTHEST_SLIDE = 22.0  # a hand that goes further between two contacts swings through the air


def ease(t: float) -> float:
    """Smootherstep: starts and stops without a jerk."""
    return t * t * t * (t * (6 * t - 15) + 10)


@dataclass(frozen=True, slots=True)
class Way:
    """A movement through two or more poses, eased once over its whole length: passing a pose does not stop it."""

    stops: tuple[Pose, ...]
    build: Build = AVERAGE

    @classmethod
    def between(cls, poses: Mapping[str, Pose], start: Pose, end: str, build: Build = AVERAGE) -> Way:
        """The way from `start`, which may be an in-between, to the frame `end`."""
        return cls((start, *(poses[name] for name in way(poses, start.name, end)[1:])), build)

    def at(self, t: float) -> Pose:
        """The pose at t, 0 to 1; it carries the arrow of the frame at the end."""
        place = ease(t) * (len(self.stops) - 1)
        i = min(int(place), len(self.stops) - 2)
        pose = in_between(self.stops[i], self.stops[i + 1], place - i, self.build)
        return replace(pose, arrow=self.stops[-1].arrow)


def in_between(a: Pose, b: Pose, t: float, build: Build = AVERAGE) -> Pose:
    """The pose at t (0 to 1) between two poses; it is named after the nearer one."""
    solved_a, solved_b = solve(a, build), solve(b, build)
    anchor, root = a.anchor, mix_points(_lifted_root(a, build), _lifted_root(b, build), t)
    if a.anchor is not b.anchor:
        anchor, root = Anchor.HIP, mix_points(solved_a.hip, solved_b.hip, t)
    nearer = a if t < 0.5 else b
    return replace(
        nearer,
        anchor=anchor,
        root=root,
        rest="nothing",
        spine=Spine(*(mix(getattr(a.spine, part.name), getattr(b.spine, part.name), t) for part in fields(Spine))),
        near_leg=_leg(a.near_leg, b.near_leg, solved_a.near_leg, solved_b.near_leg, t),
        far_leg=_leg(a.far_leg, b.far_leg, solved_a.far_leg, solved_b.far_leg, t),
        near_arm=_arm(a.near_arm, b.near_arm, solved_a.near_arm, solved_b.near_arm, t),
        far_arm=_arm(a.far_arm, b.far_arm, solved_a.far_arm, solved_b.far_arm, t),
        scene=_scene(a.scene, b.scene, t),
        twist=mix(a.twist, b.twist, t),
        dip=mix(a.dip, b.dip, t),
        oblique=mix_points(a.oblique, b.oblique, t),
        arm_under_leg=mix(a.arm_under_leg, b.arm_under_leg, t),
        glow=mix(a.glow, b.glow, t),
        floors=_floors(solved_a, solved_b, t),
    )


def _floors(a: Skeleton, b: Skeleton, t: float) -> Floors:
    """The floor for each limb, or as much lower as both ends are, lest the limb pops when it arrives."""
    return Floors(
        near_leg=min(FLOORS.near_leg, mix(a.near_leg.lowest, b.near_leg.lowest, t)),
        far_leg=min(FLOORS.far_leg, mix(a.far_leg.lowest, b.far_leg.lowest, t)),
        near_arm=min(FLOORS.near_arm, mix(a.near_arm.lowest, b.near_arm.lowest, t)),
        far_arm=min(FLOORS.far_arm, mix(a.far_arm.lowest, b.far_arm.lowest, t)),
    )


def _lifted_root(pose: Pose, build: Build) -> complex:
    """The root as it stands for this build, so that it can be mixed with one that rests on something else."""
    return pose.root if pose.anchor is Anchor.NEAR_KNEE else pose.root + 1j * build.lift(pose.rest)


def _leg(a: Leg, b: Leg, solved_a: LegJoints, solved_b: LegJoints, t: float) -> Leg:
    foot, toe = mix_angles(a.foot, b.foot, t), mix(a.toe, b.toe, t)
    match a, b:
        case CrossedLeg(), CrossedLeg():
            return CrossedLeg(mix_points(a.knee, b.knee, t), mix_points(a.ankle, b.ankle, t), foot)
        case FoldedLeg(), FoldedLeg():
            return FoldedLeg(mix(a.knee_height, b.knee_height, t), mix_angles(a.shank, b.shank, t), foot, toe)
        case PlantedLeg(), PlantedLeg():
            return PlantedLeg(mix_points(a.ankle, b.ankle, t), foot, toe)
    hip = mix(solved_a.hip_angle, solved_b.hip_angle, t)
    return SwungLeg(hip, mix_angles(solved_a.shank, solved_b.shank, t), foot, toe)


def _arm(a: Arm, b: Arm, solved_a: ArmJoints, solved_b: ArmJoints, t: float) -> Arm:
    hand, length = _hand(a.hand, b.hand, t), mix(a.length, b.length, t)
    direction = mix_angles(solved_a.direction, solved_b.direction, t)
    match a, b:
        case PlacedArm(), PlacedArm() if (
            a.elbow_in_front == b.elbow_in_front and abs(a.wrist - b.wrist) < FARTHEST_SLIDE
        ):
            return PlacedArm(mix_points(a.wrist, b.wrist, t), direction, hand, length, a.elbow_in_front)
    # A hand that is not turned over follows its forearm: mixing its direction would bend it backwards overhead.
    follows = (a.hand.along, a.hand.across) == (b.hand.along, b.hand.across)
    return FreeArm(
        _shoulder(solved_a.shoulder_angle, solved_b.shoulder_angle, t),
        mix(solved_a.elbow_angle, solved_b.elbow_angle, t),
        mix_angles(solved_a.wrist_angle, solved_b.wrist_angle, t),
        hand,
        length,
        direction=None if follows else direction,
    )


def _shoulder(a: float, b: float, t: float) -> float:
    """Between two shoulder angles: up and down in front of the body, from one that points behind it the short way."""
    return mix_angles(a, b, t) if abs(b - a) > WIDEST_SWING else mix(a, b, t)


def _hand(a: Hand, b: Hand, t: float) -> Hand:
    """From the nearer shape of a, should it be in between itself, to that of b."""
    start, end = (hand.becoming if hand.share > 0.5 else hand.shape for hand in (a, b))
    return Hand(start, mix(a.along, b.along, t), mix(a.across, b.across, t), becoming=end, share=t)


def _scene(a: Scene, b: Scene, t: float) -> Scene:
    """The view is mixed; things that only one of the scenes has fade."""
    left, right, height = (mix(x, y, t) for x, y in zip(a.view, b.view, strict=True))
    names = {*a.props, *b.props}
    things = {name: mix(a.props.get(name, 0.0), b.props.get(name, 0.0), t) for name in sorted(names)}
    return Scene((left, right, height), a.mat or b.mat, things)
