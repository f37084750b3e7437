"""Moves: what is pinned stays still, nothing jumps, nothing goes through the floor, and each ends where it should."""

from __future__ import annotations

import itertools
from functools import cache

import pytest

from deskbreak.core.pose_parts import PlacedArm, PlantedLeg
from deskbreak.core.poses import Pose
from deskbreak.faces.figure.body import FOREARM, SHANK, THIGH, UPPER_ARM
from deskbreak.faces.figure.camera import camera
from deskbreak.faces.figure.geometry import polar
from deskbreak.faces.figure.motion import Way, ease, in_between
from deskbreak.faces.figure.skeleton import Skeleton, solve
from tests.faces.figure.bodies import BUILDS, LUNGE_MOVES, MOVES, POSES, SADDLE_MOVES

STEPS = 24
HEAD, HAND = 13.2, 10.0  # from the last joint to the top of a bun, and to the finger tips
FASTEST = 6.0  # units between two of the steps, for each part of a way


@cache
def way(start: str, end: str, build: str = "average") -> Way:
    return Way.between(POSES, POSES[start], end, BUILDS[build])


@cache
def film(start: str, end: str, build: str = "average") -> tuple[tuple[Pose, Skeleton], ...]:
    poses = [way(start, end, build).at(i / STEPS) for i in range(STEPS + 1)]
    return tuple((pose, solve(pose, BUILDS[build])) for pose in poses)


def distance(a: Skeleton, b: Skeleton) -> float:
    return max(abs(x - y) for x, y in zip(a.joints(), b.joints(), strict=True))


def test_easing_starts_and_stops_without_a_jerk() -> None:
    assert (ease(0), ease(0.5), ease(1)) == (0, 0.5, 1)
    assert ease(0.02) < 0.0001
    assert ease(0.98) > 0.9999


@pytest.mark.parametrize(("start", "end"), MOVES)
def test_a_move_begins_and_ends_in_its_frames(start: str, end: str) -> None:
    shown = film(start, end)
    assert distance(shown[0][1], solve(POSES[start])) < 0.01
    assert distance(shown[-1][1], solve(POSES[end])) < 0.01


@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize(("start", "end"), MOVES)
def test_no_joint_jumps(start: str, end: str, build: str) -> None:
    shown = [bones for _, bones in film(start, end, build)]
    jumps = [distance(a, b) for a, b in itertools.pairwise(shown)]
    assert max(jumps) < FASTEST * len(way(start, end).stops)


@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize(("start", "end"), MOVES)
def test_no_limb_goes_through_the_floor(start: str, end: str, build: str) -> None:
    for pose, bones in film(start, end, build):
        assert bones.near_leg.lowest > -1.0 or pose.folded
        assert bones.far_leg.lowest > 0.2 or pose.folded
        for arm in (bones.near_arm, bones.far_arm):
            assert arm.lowest > 1.0 - arm.floor_lower_by


@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize(("start", "end"), MOVES)
def test_joints_stay_within_what_people_can_do_on_the_way(start: str, end: str, build: str) -> None:
    for _, bones in film(start, end, build):
        for leg in (bones.near_leg, bones.far_leg):
            if not leg.from_above:
                assert -37 <= leg.hip_angle <= 125
                assert -1 <= leg.knee_angle <= 168


@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize(("start", "end"), MOVES)
def test_bones_keep_their_length_and_hands_and_feet_their_place_on_the_way(start: str, end: str, build: str) -> None:
    legs = [(pose.near_leg, pose.far_leg) for pose in way(start, end).stops]
    standing = set.intersection(*({leg.ankle for leg in pair if isinstance(leg, PlantedLeg)} for pair in legs))
    for pose, bones in film(start, end, build):
        for leg, asked in ((bones.near_leg, pose.near_leg), (bones.far_leg, pose.far_leg)):
            if not leg.from_above:
                assert abs(leg.knee - leg.hip) == pytest.approx(THIGH, abs=0.05)
                assert abs(leg.ankle - leg.knee) == pytest.approx(SHANK, abs=0.05)
            if isinstance(asked, PlantedLeg) and asked.ankle in standing:
                assert abs(leg.ankle - asked.ankle) < 0.06
        for arm, reached in ((bones.near_arm, pose.near_arm), (bones.far_arm, pose.far_arm)):
            assert abs(arm.elbow - arm.shoulder) == pytest.approx(UPPER_ARM * arm.length, abs=0.05)
            assert abs(arm.wrist - arm.elbow) == pytest.approx(FOREARM * arm.length, abs=0.05)
            if isinstance(reached, PlacedArm):
                assert abs(arm.wrist - reached.wrist) < 0.06


@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize(("start", "end"), LUNGE_MOVES)
def test_the_knee_of_the_lunge_and_the_front_foot_stay_still(start: str, end: str, build: str) -> None:
    for _, bones in film(start, end, build):
        assert abs(bones.near_leg.knee - 5.9j) < 0.01
        assert abs(bones.far_leg.ankle - (33 + 5.4j)) < 0.06


@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize(("start", "end"), SADDLE_MOVES)
def test_the_knees_of_the_saddle_stay_still(start: str, end: str, build: str) -> None:
    for _, bones in film(start, end, build):
        assert abs(bones.near_leg.knee - (22 + 4.3j)) < 0.01
        assert bones.far_leg.knee.imag == pytest.approx(5.6)


@pytest.mark.parametrize("start", ["b_bolster", "b_full", "b_full_over"])
def test_nobody_is_pulled_straight_up_from_lying(start: str) -> None:
    ends = [end for here, end in MOVES if here == start and end.startswith(("b_heels", "b_cushion"))]
    assert ends
    for end in ends:
        passed = [pose.name.removesuffix("_prop") for pose in way(start, end).stops]
        assert passed.index("b_elbows") < passed.index("b_hands") < len(passed) - 1


def test_a_hand_that_rests_on_the_thigh_slides_along_it() -> None:
    wrists = [bones.near_arm.wrist for _, bones in film("a_start", "a_ease")]
    line = wrists[-1] - wrists[0]
    assert max(abs(((z - wrists[0]) / line).imag * abs(line)) for z in wrists) < 0.1


def test_a_frame_that_is_only_passed_does_not_stop_the_movement() -> None:
    shown = [bones for _, bones in film("a_reach", "a_start")]
    steps = [distance(a, b) for a, b in itertools.pairwise(shown)]
    assert min(steps[6:-6]) > 0.3


def test_the_rear_foot_is_lifted_before_its_toes_are_tucked() -> None:
    heights = [bones.near_leg.ankle.imag for _, bones in film("a_rot", "a_reach")]
    assert max(heights) > 12


@pytest.mark.parametrize(("start", "end"), [("d_start", "d_deep"), ("d_ease", "d_deep"), ("d_arm_up", "d_start")])
def test_the_back_foot_steps_and_the_front_foot_stays(start: str, end: str) -> None:
    ends = [solve(POSES[name]) for name in (start, end)]
    heights = [bones.near_leg.lowest for _, bones in film(start, end)]
    assert max(heights) > max(bones.near_leg.lowest for bones in ends) + 1
    assert all(abs(bones.far_leg.ankle - (14.5 + 5.4j)) < 0.06 for _, bones in film(start, end))


def test_the_ball_of_the_back_foot_stays_while_its_heel_lifts() -> None:
    balls = [bones.near_leg.ankle + (6.9 - 2.9j) * polar(bones.near_leg.foot) for _, bones in film("d_start", "d_ease")]
    assert max(abs(ball - balls[0]) for ball in balls) < 0.3


def test_arms_slide_overhead_along_the_floor() -> None:
    shown = [bones for _, bones in film("b_full", "b_full_over")]
    assert max(bones.near_arm.wrist.imag for bones in shown) < 3
    assert max(bones.far_arm.wrist.imag for bones in shown) < 8  # it lies behind the body


def test_an_arm_goes_up_in_front_of_the_body() -> None:
    wrists = [bones.near_arm.wrist - bones.spine[2] for _, bones in film("d_deep", "d_arm_up")]
    assert max(wrist.real for wrist in wrists) > 15


def test_things_that_only_one_frame_has_come_and_go_with_the_movement() -> None:
    shares = [pose.scene.props["seat_cushion"] for pose, _ in film("b_cushion", "b_heels")]
    assert shares[0] == 1.0
    assert shares[-1] == 0.0
    assert shares == sorted(shares, reverse=True)


def test_the_arrow_of_a_way_is_that_of_its_end() -> None:
    assert way("a_ease", "a_reach").at(0.2).arrow == POSES["a_reach"].arrow


@pytest.mark.parametrize(("start", "end"), MOVES)
def test_a_move_can_be_turned_back_half_way(start: str, end: str) -> None:
    half = way(start, end).at(0.4)
    back = Way((half, POSES[start]))
    assert distance(solve(back.at(0)), solve(half)) < 0.01
    assert distance(solve(back.at(1)), solve(POSES[start])) < 0.01


def test_half_way_between_two_poses_is_named_after_the_nearer_one() -> None:
    assert in_between(POSES["a_start"], POSES["a_tuck"], 0.3).name == "a_start"
    assert in_between(POSES["a_start"], POSES["a_tuck"], 0.7).name == "a_tuck"


@pytest.mark.parametrize("height", [166, 204])
@pytest.mark.parametrize(("start", "end"), MOVES)
def test_neither_head_nor_hand_leaves_the_stage_on_the_way(start: str, end: str, height: int) -> None:
    for pose, bones in film(start, end):
        view = camera(pose.scene, 400, height)
        hands = (arm.wrist + polar(arm.direction, HAND * arm.length) for arm in (bones.near_arm, bones.far_arm))
        for z in (bones.spine[-1] + polar(bones.pointing.head, HEAD), *hands):
            assert 2 < view.x + z.real * view.scale < 398
            assert view.floor - z.imag * view.scale > 2
