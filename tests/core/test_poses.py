"""Poses from tables: what is read, what is refused and in which words, and the ways between frames."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from deskbreak.core.exercise_form import FileFault
from deskbreak.core.pose_files import PoseFileError, parse_poses, read_poses
from deskbreak.core.pose_parts import Anchor, CrossedLeg, FoldedLeg, FreeArm, Hand, PlacedArm, PlantedLeg, SwungLeg
from deskbreak.core.poses import Pose, way

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
    _, faults = read_poses(tomllib.loads(text))
    assert len(faults) == 1, faults
    return f"{faults[0].key}: {faults[0].sentence}"


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


def test_a_pose_that_is_like_another_says_only_what_is_different() -> None:
    made = poses(SIMPLE + 'passes = { kneel = ["kneel"] }\n[poses.tall]\nlike = "kneel"\nview = [-10, 20, 30]')
    assert made["tall"].scene.view == (-10, 20, 30)
    assert (made["tall"].root, made["tall"].near_leg) == (made["kneel"].root, made["kneel"].near_leg)
    assert made["tall"].passes == {}


@pytest.mark.parametrize("other", ["stand", "tall"])
def test_a_pose_can_only_be_like_one_that_says_all_itself(other: str) -> None:
    _, faults = read_poses(tomllib.loads(SIMPLE + f'[poses.tall]\nlike = "{other}"'))
    assert (faults[0].key, faults[0].sentence) == ("poses.tall.like", f"like must be kneel (found {other})")


def test_what_a_pose_takes_from_another_is_wrong_where_it_is_written() -> None:
    like = '[poses.tall]\nlike = "kneel"\nview = [-10, 20, 30]'
    found, faults = read_poses(tomllib.loads(SIMPLE.replace("hip = 0,", "hip = true,") + like))
    assert found == {}
    assert [one.key for one in faults] == ["poses.kneel.near_leg.hip"]


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
        ("[shared]", "colour = 1\n[shared]", "colour: no key here is called “colour”; allowed: poses, shared"),
        ("pelvis = 3", 'pelvis = "3"', "shared.spine.pelvis: pelvis must be a number from -400 to 400 (found 3)"),
        ("pelvis = 3", "pelvis = true", "shared.spine.pelvis: pelvis must be a number from -400 to 400 (found true)"),
        ("pelvis = 3", "pelvis = nan", "shared.spine.pelvis: pelvis must be a number from -400 to 400 (found nan)"),
        ("pelvis = 3", "pelvis = -inf", "shared.spine.pelvis: pelvis must be a number from -400 to 400 (found -inf)"),
        ("pelvis = 3, ", "", "shared.spine.pelvis: pelvis must be a number from -400 to 400 (found nothing)"),
        ("head = -13", "head = -13, hat = 1", "shared.spine.hat: no key here is called “hat”; allowed: pelvis, lumbar"),
        ("view = [-44, 50, 86]", "", "poses.kneel.view: view must be a list of 3 numbers from -150 to 150 (found noth"),
        ("view = [-44, 50, 86]", "view = [1, 2]", "shared.view: view must be a list of 3 numbers from -150 to 150 (fo"),
        ("view = [-44, 50, 86]", "view = [50, -44, 86]", "shared.view: view must be [left end, right end, height], in"),
        ("[33, 5.4]", '[33, "low"]', 'shared.far_leg.ankle: ankle must be a list of 2 numbers from -150 to 150 (found'),
        ("near_knee = [0, 5.9]", "", "poses.kneel.root: root must say in one way where the body is: near_knee = [x, y"),
        ("near_knee = [0, 5.9]", "near_knee = [0, 1], hip = [0, 1]", "poses.kneel.root: root must say in one way"),
        ("near_knee = [0, 5.9]", "knees = [22, 14]", "poses.kneel.near_leg: near_leg must be folded"),
        ("hip = 0, shank", "knee_height = 4, shank", "poses.kneel.near_leg: near_leg must be given by its hip angle"),
        ("ankle = [33, 5.4], ", "", "shared.far_leg: far_leg must say how the leg lies: hip, shank, foot, "),
        ("foot = 0 }", "foot = 0, knob = 1 }", "shared.far_leg.knob: no key here is called “knob”; allowed: ankle, fo"),
        ("direction = -30", 'direction = 0, shape = "fist"', "shared.near_arm.shape: shape must be open, rest, flat o"),
        ("elbow = 50 }", "elbow = 50, at = [1, 2] }", "shared.far_arm.at: no key here is called “at”; allowed: should"),
        ("elbow = 50 }", "elbow = 50, length = 2 }", "shared.far_arm.length: length must be a number from 0.2 to 1 (f"),
        ("[poses.kneel]", '[poses."Sit up"]', "poses.Sit up: a pose must be called by small letters, digits and _"),
    ],
)  # fmt: skip
def test_a_fault_names_the_key_and_what_is_allowed(old: str, new: str, sentence: str) -> None:
    assert fault(replaced(old, new)).startswith(sentence)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("colour = 1", "poses.kneel.colour: no key here is called “colour”; allowed: root, spine, "),
        ('props = ["sofa"]', "poses.kneel.props[1]: props must be a list of knee_cushion, "),
        ("props = 3", "poses.kneel.props: props must be a list of texts (found 3)"),
        ('rest = "floor"', "poses.kneel.rest: rest must be nothing, seat or back (found floor)"),
        ("only_passed = 1", "poses.kneel.only_passed: only_passed must be true or false (found 1)"),
        ("arrow = [[1, 2]]", "poses.kneel.arrow: arrow must be three places [[x, y], [x, y], [x, y]] (found [[1, 2]])"),
        ("arrow = [[1], 2, [3, 4]]", "poses.kneel.arrow: arrow must be three places"),
        ("arrow = 3", "poses.kneel.arrow: arrow must be three places"),
        ("spine = 3", "poses.kneel.spine: spine must be a table of keys and values (found 3)"),
        ("passes = { stand = [] }", "poses.kneel.passes.stand: no pose is called “stand”"),
        ("passes = { kneel = 3 }", "poses.kneel.passes.kneel: kneel must be a list of texts (found 3)"),
    ],
)
def test_a_fault_in_what_is_not_the_body_is_named_too(line: str, sentence: str) -> None:
    _, faults = read_poses(tomllib.loads(SIMPLE + line))
    assert f"{faults[0].key}: {faults[0].sentence}".startswith(sentence)


def test_all_faults_of_a_file_are_told_at_once_with_its_name() -> None:
    with pytest.raises(PoseFileError) as told:
        poses(replaced("pelvis = 3", "pelvis = 900").replace("toe = -4", 'toe = "up"'))
    assert len(told.value.faults) == 2
    assert str(told.value).startswith(
        "own.toml: poses.kneel.near_leg.toe: toe must be a number from -400 to 400 (found up). "
    )


TWO = (
    SIMPLE
    + """
[poses.sit]
root = { near_knee = [0, 5.9] }
near_leg = { hip = 60, shank = 188, foot = 206 }
passes = { kneel = [] }
"""
)


def test_a_pose_with_a_fault_is_left_out_and_the_others_are_there() -> None:
    found, faults = read_poses(tomllib.loads(TWO.replace("hip = 60", 'hip = "far"')))
    assert list(found) == ["kneel"]
    assert [one.key for one in faults] == ["poses.sit.near_leg.hip"]


def test_what_all_share_is_wrong_once_and_for_all_of_them() -> None:
    found, faults = read_poses(tomllib.loads(TWO.replace("pelvis = 3", "pelvis = 900")))
    assert found == {}
    assert [one.key for one in faults] == ["shared.spine.pelvis"]


def test_a_way_through_a_broken_pose_is_forgotten_and_the_pose_it_begins_in_stays() -> None:
    found, faults = read_poses(tomllib.loads(TWO.replace("hip = 0,", "hip = true,")))
    assert [one.key for one in faults] == ["poses.kneel.near_leg.hip"]
    assert (list(found), found["sit"].passes) == (["sit"], {})


def test_what_else_is_wrong_with_a_pose_is_asked_of_who_knows() -> None:
    def bad(pose: Pose) -> list[FileFault]:
        return [FileFault(("poses", pose.name), "too high")] if pose.name == "sit" else []

    found, faults = read_poses(tomllib.loads(TWO), bad)
    assert (list(found), [one.must for one in faults]) == (["kneel"], ["too high"])


def test_a_file_without_poses_is_refused() -> None:
    for text in ("", "[shared]\n", "[poses]\n"):
        assert fault(text).startswith("poses: poses must be tables [poses.NAME], at least one and at most 40")
    assert fault("poses = 3").startswith("poses: poses must be a table of keys and values")


def test_a_file_of_too_many_poses_is_refused_without_reading_them() -> None:
    assert fault("".join(f"[poses.p{number}]\n" for number in range(41))).endswith("(found 41)")


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
        ("b_full_over", "b_full", ("b_full_over", "b_arms_out", "b_full")),
        ("b_full", "b_heels", ("b_full", "b_elbows", "b_hands", "b_heels")),
        ("b_heels", "b_elbows", ("b_heels", "b_hands", "b_elbows")),
    ],
)
def test_a_way_goes_through_the_frames_between_and_back_the_same(
    start: str, end: str, through: tuple[str, ...]
) -> None:
    assert way(shipped(), start, end) == through
    assert way(shipped(), end, start) == through[::-1]
