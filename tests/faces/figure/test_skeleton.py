"""Anatomy: bones of one length, contacts that touch, joints within what people can do, in all poses and builds."""

from __future__ import annotations

import pytest

from deskbreak.core.pose_parts import Arm, CrossedLeg, Leg, PlacedArm, PlantedLeg
from deskbreak.faces.figure.body import FOREARM, SHANK, THIGH, UPPER_ARM
from deskbreak.faces.figure.reach import pose_faults
from deskbreak.faces.figure.skeleton import ArmJoints, LegJoints, Skeleton, solve
from tests.faces.figure.bodies import BUILDS, POSES

CASES = [(name, build) for name in sorted(POSES) for build in BUILDS]


def limbs(name: str, build: str) -> tuple[Skeleton, list[tuple[Leg, LegJoints]], list[tuple[Arm, ArmJoints]]]:
    pose, bones = POSES[name], solve(POSES[name], BUILDS[build])
    legs = [(pose.near_leg, bones.near_leg), (pose.far_leg, bones.far_leg)]
    return bones, legs, [(pose.near_arm, bones.near_arm), (pose.far_arm, bones.far_arm)]


@pytest.mark.parametrize(("name", "build"), CASES)
def test_bones_have_one_length_in_all_poses(name: str, build: str) -> None:
    _, legs, arms = limbs(name, build)
    for leg, joints in legs:
        if not isinstance(leg, CrossedLeg):  # which leaves the picture plane
            assert abs(joints.knee - joints.hip) == pytest.approx(THIGH, abs=0.05)
            assert abs(joints.ankle - joints.knee) == pytest.approx(SHANK, abs=0.05)
    for arm, joint in arms:
        assert abs(joint.elbow - joint.shoulder) == pytest.approx(UPPER_ARM * arm.length, abs=0.05)
        assert abs(joint.wrist - joint.elbow) == pytest.approx(FOREARM * arm.length, abs=0.05)


@pytest.mark.parametrize(("name", "build"), CASES)
def test_hands_and_feet_are_where_they_rest(name: str, build: str) -> None:
    _, legs, arms = limbs(name, build)
    for leg, joints in legs:
        if isinstance(leg, PlantedLeg):
            assert abs(joints.ankle - leg.ankle) < 0.06
    for arm, joint in arms:
        if isinstance(arm, PlacedArm):
            assert abs(joint.wrist - arm.wrist) < 0.06


@pytest.mark.parametrize(("name", "build"), CASES)
def test_no_joint_goes_further_than_people_can(name: str, build: str) -> None:
    _, legs, arms = limbs(name, build)
    for leg, joints in legs:
        if not isinstance(leg, CrossedLeg):
            assert -37 <= joints.hip_angle <= 125
            assert -1 <= joints.knee_angle <= 168
    for arm, joint in arms:
        if arm.length == 1 and arm.hand.along > 0 and joint.shoulder_angle < 100:
            assert joint.elbow_angle >= -1
            assert abs(joint.wrist_angle) <= 75


@pytest.mark.parametrize(("name", "build"), CASES)
def test_no_joint_is_below_the_floor(name: str, build: str) -> None:
    bones, _, arms = limbs(name, build)
    of_arms = {z for _, arm in arms for z in (arm.elbow, arm.wrist)}
    assert all(joint.imag > 1.0 for joint in bones.joints() if joint not in of_arms)
    assert all(arm.lowest > 1.0 - arm.floor_lower_by for _, arm in arms)


@pytest.mark.parametrize("name", sorted(POSES))
def test_what_is_asked_of_a_persons_own_poses_holds_for_the_shipped_ones(name: str) -> None:
    assert list(pose_faults(POSES[name])) == []


@pytest.mark.parametrize("build", BUILDS)
def test_the_near_knee_of_every_lunge_is_on_its_cushion(build: str) -> None:
    for name in POSES:
        if name.startswith("a_"):
            assert abs(solve(POSES[name], BUILDS[build]).near_leg.knee - 5.9j) < 0.01


def test_both_knees_of_every_saddle_keep_their_place() -> None:
    for name in POSES:
        if name.startswith("b_"):
            assert abs(solve(POSES[name]).near_leg.knee - (22 + 4.3j)) < 0.01


@pytest.mark.parametrize(("name", "upright"), [("a_start", 27), ("a_tuck", 24), ("a_ease", 8), ("a_deep", 12.5)])
def test_the_front_shank_is_upright_where_the_knee_bears_load(name: str, upright: float) -> None:
    assert abs(solve(POSES[name]).far_leg.shank + 90) <= upright


def test_the_hips_of_the_lunge_come_forward_from_frame_to_frame() -> None:
    hips = [solve(POSES[name]).hip.real for name in ("a_start", "a_tuck", "a_ease", "a_deep")]
    assert hips == pytest.approx([1.3, 3.0, 8.0, 12.6], abs=0.1)


@pytest.mark.parametrize("name", ["a_tuck", "a_ease", "a_deep", "a_rot", "a_reach", "d_ease", "d_deep", "e_ease"])
def test_the_pelvis_is_tucked_where_the_hip_is_stretched(name: str) -> None:
    assert POSES[name].spine.pelvis < 0


def test_an_arm_overhead_has_an_angle_above_and_not_far_below_zero() -> None:
    """Else it would swing the wrong way round."""
    assert solve(POSES["b_full_over"]).near_arm.shoulder_angle > 150


def test_a_wider_body_lies_higher_and_keeps_its_hands_down() -> None:
    average, heavy = (solve(POSES["b_full_over"], BUILDS[build]) for build in ("average", "heavy"))
    assert heavy.hip.imag > average.hip.imag
    assert heavy.near_arm.wrist == pytest.approx(average.near_arm.wrist, abs=0.06)
