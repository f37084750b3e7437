"""What the body can't do is said before anybody is asked to do it."""

from __future__ import annotations

import math
import tomllib
from dataclasses import replace
from random import Random

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from deskbreak.core.exercises import Exercise
from deskbreak.core.pose_files import parse_poses
from deskbreak.core.pose_parts import FreeArm, PlacedArm, PlantedLeg, Spine
from deskbreak.core.poses import Pose
from deskbreak.faces.figure.painter import paint_figure
from deskbreak.faces.figure.reach import Ways, brief_check, pose_faults, thorough_check
from deskbreak.faces.figure.skeleton import solve
from deskbreak.storage import paths
from deskbreak.storage.checking import check
from tests.core.shipped import LIBRARY
from tests.faces.figure.bodies import POSES

POSE = """
[poses.kneel]
root = { near_knee = [0, 5.9] }
spine = { pelvis = 3, lumbar = -3, thorax = 2, neck = 16, head = -13 }
near_leg = { hip = 0, shank = 188, foot = 206, toe = -4 }
far_leg = { ankle = [33, 5.4], foot = 0 }
near_arm = { at = [19.5, 35.6], direction = -30 }
far_arm = { at = [21.8, 37], direction = -36 }
view = [-44, 50, 86]
"""
SITTING = (
    ("root = { near_knee = [0, 5.9] }", "root = { knees = [22, 14] }"),
    ("{ hip = 0, shank = 188, foot = 206, toe = -4 }", "{ knee_height = 4.3, shank = 183, foot = 203 }"),
    ("{ ankle = [33, 5.4], foot = 0 }", "{ knee_height = 5.6, shank = 183, foot = 203 }"),
    ("at = [19.5, 35.6]", "at = [20, 26]"),
    ("at = [21.8, 37]", "at = [20, 26]"),
)


def said(text: str, *changes: tuple[str, str]) -> list[str]:
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    (pose,) = parse_poses(tomllib.loads(text), "own.toml").values()
    return [f"{fault.key.removeprefix('poses.kneel.')}: {fault.sentence}" for fault in pose_faults(pose)]


@pytest.mark.parametrize("name", sorted(POSES))
def test_all_shipped_poses_can_be_taken(name: str) -> None:
    assert list(pose_faults(POSES[name])) == []


@pytest.mark.parametrize("exercise", LIBRARY.exercises.values(), ids=lambda exercise: exercise.id)
def test_all_shipped_exercises_can_be_gone_through(exercise: Exercise) -> None:
    assert list(Ways().exercise_faults(exercise, POSES)) == []


def test_check_with_the_figure_finds_nothing_in_the_shipped_files() -> None:
    assert [line for one in check(paths.assets(), thorough_check()) if one.faults for line in one.lines()] == []


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("[19.5, 35.6]", "[60, 35.6]", "near_arm.at: at must be within 33.2 of the shoulder, which is at [1.9, "),
        ("[21.8, 37]", "[3, 57]", "far_arm.at: at must be further from the shoulder, which is at [2.3, 58.5] "),
        ("[33, 5.4]", "[60, 5.4]", "far_leg.ankle: ankle must be within 49.1 of the hip, which is at [2.4, "),
        ("ankle = [33, 5.4]", "knee_height = 60, shank = 270", "far_leg.knee_height: knee_height must be at most "),
        ("ankle = [33, 5.4]", "knee = [60, 30], ankle = [60, 10]", "far_leg.knee: knee must be 8 to 24.5 from the "),
        ("ankle = [33, 5.4]", "knee = [12, 30], ankle = [12, 29]", "far_leg.ankle: ankle must be 8 to 24.6 from the"),
        ("hip = 0,", "hip = -50,", "near_leg: the hip of near_leg must bend -37 to 125° (found -50)"),
        ("shank = 188", "shank = 290", "near_leg: the knee of near_leg must bend -1 to 168° (found -23)"),
        ("foot = 206", "foot = 120", "near_leg: the ankle of near_leg must bend -80 to 40° (found -158)"),
        ("toe = -4", "toe = 120", "near_leg: the toes of near_leg must bend -15 to 75° (found 120)"),
        ("at = [19.5, 35.6], direction = -30", "shoulder = 20, elbow = -40", "near_arm: the elbow of near_arm must"),
        ("at = [19.5, 35.6], direction = -30", "shoulder = 240, elbow = 0", "near_arm: the shoulder of near_arm "),
        ("direction = -30", "direction = 90", "near_arm: the wrist of near_arm must bend -75 to 75°"),
        ("neck = 16", "neck = -60", "spine.neck: neck must be -25 to 60° (found -60)"),
        ("[0, 5.9]", "[0, 1]", "near_leg: the near knee must not be below the floor (found 1.5 too low)"),
        ("foot = 0", "foot = -40", "far_leg: the"),
        ("[-44, 50, 86]", "[-44, 20, 86]", "view: view must take in all of the body; the body is at [26.7, "),
        ("[-44, 50, 86]", "[-44, 50, 60]", "view: view must take in all of the body; the body is at"),
    ],
)  # fmt: skip
def test_what_the_body_cannot_do_is_named_with_the_key_and_the_place(old: str, new: str, sentence: str) -> None:
    told = said(POSE, (old, new))
    assert any(one.startswith(sentence) for one in told), told


def test_a_pose_that_can_be_taken_has_no_faults() -> None:
    assert said(POSE) == []
    assert said(POSE, *SITTING) == []


def test_who_sits_on_the_heels_is_no_higher_than_a_thigh_above_the_knees() -> None:
    assert said(POSE, *SITTING, ("[22, 14]", "[22, 40]"))[0] == (
        "root.knees: the hip must be at most 24.5 above or below the knees, as long as a thigh is (found 35.7)"
    )


def test_a_pose_that_only_a_wider_body_cannot_take_is_named_too() -> None:
    """A body that rests on its seat is lifted by its width, away from what the hands hold."""
    pose = POSES["e_start"]
    shoulder = solve(pose).near_arm.shoulder
    low = replace(pose, rest="seat", near_arm=PlacedArm(shoulder - 33.1j, -90.0))
    assert [fault.path[2:] for fault in pose_faults(low)] == [("near_arm", "at")]


def exercise_through(*frames: str) -> Exercise:
    lunge = LIBRARY.exercises["lunge"]
    hold = lunge.phases_at(1)[0]
    phases = tuple(replace(hold, levels=(1,), frames={1: frame}) for frame in frames)
    return replace(lunge, levels=lunge.levels[:1], phases=phases)


def test_what_somebody_waits_for_looks_at_so_many_ways_and_no_more() -> None:
    bad = replace(exercise_through("a_start", "b_full_over"), limit=180)
    assert [len(list(Ways(most).exercise_faults(bad, POSES))) for most in (0, 1)] == [0, 1]
    for exercise in LIBRARY.exercises.values():
        assert list(brief_check().exercise(exercise, POSES)) == []


def test_who_sits_on_the_heels_has_a_limit_to_it() -> None:
    sitting = exercise_through("b_heels", "b_heels")
    (fault,) = Ways().exercise_faults(sitting, POSES)
    assert fault.sentence.startswith("limit must be 5–180 s, since one sits on the heels here: ")
    assert list(Ways().exercise_faults(replace(sitting, limit=120), POSES)) == []


def test_frames_that_cannot_be_joined_are_named_with_the_phase() -> None:
    (fault,) = Ways().exercise_faults(
        replace(exercise_through("a_start", "b_full_over", "b_full_over"), limit=180), POSES
    )
    assert fault.key == "phases[2].frame"
    assert fault.must.startswith("the figure must be able to go from “a_start” to “b_full_over”: on the way ")


def test_the_way_over_a_phase_that_is_left_out_counts_too() -> None:
    """`deepen` is only for those who found it easy."""
    exercise = exercise_through("c2_start", "e_start", "a_start")
    kinds = ("setup", "deepen", "out")
    named = replace(
        exercise, phases=tuple(replace(one, kind=kind) for one, kind in zip(exercise.phases, kinds, strict=True))
    )
    assert [fault.key for fault in Ways().exercise_faults(named, POSES)] == ["phases[3].frame"]


def shaken(pose: Pose, random: Random) -> Pose:
    """The pose with everything a little, or very, different."""

    def near(value: float) -> float:
        return value + random.gauss(0, random.choice((0.5, 0.5, 2, 30)))

    spine = Spine(*(near(getattr(pose.spine, part)) for part in ("pelvis", "lumbar", "thorax", "neck", "head")))
    leg, arm = pose.far_leg, pose.far_arm
    if isinstance(leg, PlantedLeg):
        leg = PlantedLeg(complex(near(leg.ankle.real), near(leg.ankle.imag)), near(leg.foot), near(leg.toe))
    if isinstance(arm, PlacedArm):
        arm = FreeArm(near(20), near(40)) if random.random() < 0.3 else replace(arm, wrist=arm.wrist + near(0))
    return replace(pose, root=pose.root + near(0), spine=spine, far_leg=leg, far_arm=arm, twist=random.random())


def test_what_passes_can_be_drawn() -> None:
    random, drawn = Random(1), 0
    image = QImage(120, 60, QImage.Format.Format_ARGB32_Premultiplied)
    for _ in range(400):
        pose = shaken(POSES[random.choice(sorted(POSES))], random)
        if list(pose_faults(pose)):
            continue
        drawn += 1
        image.fill(0)
        painter = QPainter(image)
        paint_figure(painter, QRectF(0, 0, 120, 60), pose.name, poses={pose.name: pose}, glow=1.0)
        painter.end()
        assert image.pixelColor(60, 40).isValid()
        assert any(image.pixel(x, y) for x in range(0, 120, 4) for y in range(0, 60, 4))
    assert drawn > 20


def test_the_hardest_numbers_that_read_well_end_in_faults_and_never_in_an_error() -> None:
    random = Random(2)
    for _ in range(300):
        pose = POSES[random.choice(sorted(POSES))]
        wild = replace(
            pose,
            root=complex(random.uniform(-150, 150), random.uniform(-150, 150)),
            spine=Spine(*(random.uniform(-400, 400) for _ in range(5))),
        )
        assert all(math.isfinite(joint.real + joint.imag) for joint in solve(wild).joints())
        list(pose_faults(wild))
