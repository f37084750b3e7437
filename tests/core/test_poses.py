"""Poses from tables: what is read, what is refused and in which words, and the ways between frames."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from deskbreak.core.pose_parts import Anchor, CrossedLeg, FoldedLeg, FreeArm, Hand, PlacedArm, PlantedLeg, SwungLeg
from deskbreak.core.poses import Pose, PoseFileError, parse_poses, way

ASSETS = Path(__file__).parents[2] / "assets" / "poses"

SIMPLE = """
[shared]
view = [-44, 50, 86]
spine = { pelvis = 3, lumbar = -3, thorax = 2, neck = 16, head = -13 }
far_leg = { ankle = [33, 5.4], foot = 0 }
near_arm = { at = [19.5, 35.6], direction = -30 }
far_arm = { shoulder = 20, elbow = 50 }

[poses.kneel]
root = { near_knee = [0, 5.9] }
near_leg = { hip = 0, shank = 188, foot = 206, toe = -4 }
"""


def poses(text: str) -> dict[str, Pose]:
    return parse_poses(tomllib.loads(text), "own.toml")


def fault(text: str) -> str:
    """The one fault of a file."""
    with pytest.raises(PoseFileError) as told:
        poses(text)
    assert len(told.value.faults) == 1, told.value.faults
    return told.value.faults[0]


def replaced(old: str, new: str) -> str:
    assert old in SIMPLE
    return SIMPLE.replace(old, new)


def test_a_pose_takes_what_all_poses_of_its_file_share() -> None:
    kneel = poses(SIMPLE)["kneel"]
    assert kneel.anchor is Anchor.NEAR_KNEE
    assert kneel.root == 5.9j
    assert kneel.near_leg == SwungLeg(0, 188, 206, -4)
    assert kneel.far_leg == PlantedLeg(33 + 5.4j, 0)
    assert kneel.near_arm == PlacedArm(19.5 + 35.6j, -30)
    assert kneel.far_arm == FreeArm(20, 50)
    assert kneel.scene.view == (-44, 50, 86)
    assert not kneel.folded


def test_what_a_pose_says_itself_wins_over_what_is_shared() -> None:
    assert poses(SIMPLE + "view = [-10, 20, 30]")["kneel"].scene.view == (-10, 20, 30)


def test_a_pose_may_leave_out_everything_that_is_not_its_body() -> None:
    kneel = poses(SIMPLE)["kneel"]
    assert (kneel.glow, kneel.arrow, kneel.twist, kneel.rest) == (1.0, (), 0.0, "nothing")
    assert kneel.scene.mat is None
    assert not kneel.scene.props


def test_everything_a_pose_can_say_is_read() -> None:
    more = """
mat = [-44, 50]
props = ["knee_cushion", "bolster"]
oblique = [5, 1.8]
rest = "back"
arm_under_leg = true
highlight = "piriformis"
glow = 0.5
arrow = [[0, 1], [2, 3], [4, 5]]
twist = 0.5
dip = 2
only_passed = true
passes = { kneel = ["kneel"] }
"""
    kneel = poses(SIMPLE + more)["kneel"]
    assert kneel.scene.mat == (-44, 50)
    assert kneel.scene.props == {"knee_cushion": 1.0, "bolster": 1.0}
    assert kneel.oblique == 5 + 1.8j
    assert kneel.arrow == (1j, 2 + 3j, 4 + 5j)
    assert (kneel.rest, kneel.highlight, kneel.glow) == ("back", "piriformis", 0.5)
    assert (kneel.twist, kneel.dip, kneel.arm_under_leg, kneel.only_passed) == (0.5, 2, 1.0, True)
    assert kneel.passes == {"kneel": ("kneel",)}


def test_legs_come_in_four_kinds() -> None:
    text = replaced("near_knee = [0, 5.9]", "hip = [0, 30]")
    folded = text.replace("hip = 0, shank = 188", "knee_height = 4.3, shank = 183")
    crossed = text.replace(
        "{ hip = 0, shank = 188, foot = 206, toe = -4 }", "{ knee = [1, 2], ankle = [3, 4], foot = 6 }"
    )
    assert poses(folded)["kneel"].near_leg == FoldedLeg(4.3, 183, 206, -4)
    assert poses(folded)["kneel"].folded
    assert poses(crossed)["kneel"].near_leg == CrossedLeg(1 + 2j, 3 + 4j, 6)


def test_a_hand_may_be_turned_over_either_way() -> None:
    at = "at = [19.5, 35.6], direction = -30"
    along = poses(replaced(at, at + ', turned = "along", shape = "flat"'))["kneel"].near_arm
    across = poses(replaced(at, at + ', turned = "across", elbow_in_front = true, length = 0.5'))["kneel"].near_arm
    assert along.hand == Hand("flat", along=-1)
    assert across == PlacedArm(19.5 + 35.6j, -30, Hand(across=-1), 0.5, elbow_in_front=True)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("[shared]", "colour = 1\n[shared]", "“colour” is unknown; allowed: poses, shared."),
        ("pelvis = 3", 'pelvis = "3"', "“poses.kneel.spine.pelvis” is '3'; allowed: a number from -400 to 400."),
        ("pelvis = 3", "pelvis = true", "“poses.kneel.spine.pelvis” is True; allowed: a number from -400 to 400."),
        ("pelvis = 3", "pelvis = nan", "“poses.kneel.spine.pelvis” is nan; allowed: a number from -400 to 400."),
        ("pelvis = 3, ", "", "“poses.kneel.spine.pelvis” is missing; allowed: a number from -400 to 400."),
        ("head = -13", "head = -13, hat = 1", "“poses.kneel.spine.hat” is unknown; allowed: pelvis, lumbar, thorax, "),
        ("view = [-44, 50, 86]", "", "“poses.kneel.view” is missing; allowed: a list of 3 numbers."),
        ("view = [-44, 50, 86]", "view = [1, 2]", "“poses.kneel.view” is [1, 2]; allowed: a list of 3 numbers."),
        ("view = [-44, 50, 86]", "view = [50, -44, 86]", "“poses.kneel.view” is [50, -44, 86]; allowed: left end, "),
        ("[33, 5.4]", '[33, "low"]', "“poses.kneel.far_leg.ankle.2” is 'low'; allowed: a number from -150 to 150."),
        ("near_knee = [0, 5.9]", "", "“poses.kneel.root” must say in one way where the body is; allowed: near_knee "),
        ("near_knee = [0, 5.9]", "near_knee = [0, 1], hip = [0, 1]", "“poses.kneel.root” must say in one way"),
        ("near_knee = [0, 5.9]", "knees = [22, 14]", "“poses.kneel.near_leg” must be folded"),
        ("hip = 0, shank", "knee_height = 4, shank", "“poses.kneel.near_leg” must be given by its hip angle"),
        ("ankle = [33, 5.4], ", "", "“poses.kneel.far_leg” says nowhere how the leg lies; allowed: hip, shank, foot, "),
        ("foot = 0 }", "foot = 0, knob = 1 }", "“poses.kneel.far_leg.knob” is unknown; allowed: ankle, foot, toe."),
        ("direction = -30", 'direction = 0, shape = "fist"', "“poses.kneel.near_arm.shape” is 'fist'; allowed: open, "),
        (
            "elbow = 50 }",
            "elbow = 50, at = [1, 2] }",
            "“poses.kneel.far_arm.at” is unknown; allowed: shoulder, elbow, ",
        ),
        (
            "elbow = 50 }",
            "elbow = 50, length = 2 }",
            "“poses.kneel.far_arm.length” is 2; allowed: a number from 0.2 to",
        ),
    ],
)
def test_a_fault_names_the_key_and_what_is_allowed(old: str, new: str, sentence: str) -> None:
    assert fault(replaced(old, new)).startswith(sentence)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("colour = 1", "“poses.kneel.colour” is unknown; allowed: root, spine, "),
        ('props = ["sofa"]', "“poses.kneel.props” holds 'sofa'; allowed: knee_cushion, "),
        ("props = 3", "“poses.kneel.props” is 3; allowed: a list of knee_cushion, "),
        ('rest = "floor"', "“poses.kneel.rest” is 'floor'; allowed: nothing, seat, back."),
        ("only_passed = 1", "“poses.kneel.only_passed” is 1; allowed: true or false."),
        ("arrow = [[1, 2]]", "“poses.kneel.arrow” is [[1, 2]]; allowed: three points [[x, y], [x, y], [x, y]]."),
        ("spine = 3", "“poses.kneel.spine” is not a table; allowed: a table of keys and values."),
        ("passes = { stand = [] }", "“poses.kneel.passes” names 'stand'; allowed: kneel."),
        ("passes = { kneel = 3 }", "“poses.kneel.passes.kneel” is 3; allowed: a list of words."),
    ],
)
def test_a_fault_in_what_is_not_the_body_is_named_too(line: str, sentence: str) -> None:
    with pytest.raises(PoseFileError) as told:
        poses(SIMPLE + line)
    assert told.value.faults[0].startswith(sentence)


def test_all_faults_of_a_file_are_told_at_once_with_its_name() -> None:
    with pytest.raises(PoseFileError) as told:
        poses(replaced("pelvis = 3", "pelvis = 900").replace("toe = -4", 'toe = "up"'))
    assert len(told.value.faults) == 2
    assert str(told.value).startswith("own.toml: ")


def test_a_file_without_poses_is_refused() -> None:
    assert fault("") == "“poses” is missing or empty; allowed: at least one table [poses.NAME]."


def shipped() -> dict[str, Pose]:
    found: dict[str, Pose] = {}
    for file in ASSETS.glob("*.toml"):
        found |= parse_poses(tomllib.loads(file.read_text("utf-8")), file.name)
    return found


def test_all_shipped_frames_are_there() -> None:
    frames = {name for name, pose in shipped().items() if not pose.only_passed}
    lunge = {"a_start", "a_tuck", "a_ease", "a_deep", "a_rot", "a_reach"}
    saddle = {"b_cushion", "b_heels", "b_hands", "b_elbows", "b_bolster", "b_full", "b_full_over"}
    assert lunge | saddle <= frames
    assert "a_lift" not in frames


@pytest.mark.parametrize(
    ("start", "end", "through"),
    [
        ("a_start", "a_tuck", ("a_start", "a_tuck")),
        ("a_rot", "a_reach", ("a_rot", "a_lift", "a_reach")),
        ("a_reach", "a_start", ("a_reach", "a_lift", "a_ease", "a_start")),
        ("b_full_over", "b_heels", ("b_full_over", "b_full", "b_elbows", "b_hands", "b_heels")),
        ("b_heels", "b_elbows", ("b_heels", "b_hands", "b_elbows")),
    ],
)
def test_a_way_goes_through_the_frames_between_and_back_the_same(
    start: str, end: str, through: tuple[str, ...]
) -> None:
    assert way(shipped(), start, end) == through
    assert way(shipped(), end, start) == through[::-1]
