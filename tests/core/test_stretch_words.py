"""The shipped words: short enough to be heard and read, and drawn by a pose that exists."""

from __future__ import annotations

import re

import pytest

from deskbreak.core.exercises import MOST_CUE_WORDS, MOST_TEXT_CHARACTERS, Exercise, Phase, filled
from tests.core.shipped import LIBRARY, LOADED

EXERCISES = list(LIBRARY.exercises.values())
PHASES = [
    pytest.param(one, phase, id=f"{one.id}-{i}-{phase.kind}") for one in EXERCISES for i, phase in enumerate(one.phases)
]


def test_everything_shipped_is_read_without_a_fault() -> None:
    assert LOADED.faults == ()
    assert set(LIBRARY.exercises) == {"lunge", "lunge_rotate", "saddle", "fig4_seat", "fig4_floor", "stand", "small"}
    assert {"full", "short", "office", "desk"} <= set(LIBRARY.routines)
    assert not LIBRARY.own


@pytest.mark.parametrize(("exercise", "phase"), PHASES)
@pytest.mark.parametrize("side", ["left", "right"])
def test_a_cue_has_at_most_twelve_words_and_a_text_120_characters(exercise: Exercise, phase: Phase, side: str) -> None:
    for words in (phase.cue, phase.text, phase.last_text or "", exercise.change or ""):
        read = filled(words, "left" if side == "left" else "right")
        assert "{" not in read
        assert len(read) <= MOST_TEXT_CHARACTERS
    assert len(filled(phase.cue, "left").split()) <= MOST_CUE_WORDS


@pytest.mark.parametrize(("exercise", "phase"), PHASES)
def test_every_frame_is_a_pose_that_can_be_held(exercise: Exercise, phase: Phase) -> None:
    assert set(phase.frames) == set(phase.levels) <= {level.number for level in exercise.levels}
    for frame in phase.frames.values():
        assert not LOADED.poses[frame].only_passed


@pytest.mark.parametrize(("exercise", "phase"), PHASES)
def test_sentences_begin_with_a_capital_after_filling(exercise: Exercise, phase: Phase) -> None:
    for words in (phase.cue, phase.text):
        assert not re.search(r"(^|[.?!:] )(left|right)\b", filled(words, "left"))


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda one: one.id)
def test_no_cue_asks_to_push_or_bounce(exercise: Exercise) -> None:
    assert not [
        phase.cue
        for phase in exercise.phases
        if re.search(r"\b(push (hard|further|it)|bounc|hold your breath)", phase.cue)
    ]


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda one: one.id)
def test_the_last_side_is_not_told_to_change_sides(exercise: Exercise) -> None:
    for phase in exercise.phases:
        if "hange sides" in phase.text:
            assert phase.last_text is not None
            assert "hange sides" not in phase.last_text


def test_the_names_are_those_of_the_windows() -> None:
    assert {one.id: one.name for one in EXERCISES} == {
        "lunge": "Kneeling lunge",
        "lunge_rotate": "Lunge with a turn",
        "saddle": "Saddle pose",
        "stand": "Standing hip stretch",
        "fig4_seat": "Seated figure four",
        "fig4_floor": "Lying figure four",
        "small": "Chair-edge hip opener",
    }
    assert [one.name for one in LIBRARY.exercises["lunge"].levels] == ["Small", "Forward", "Deeper", "With a turn"]
    saddle = LIBRARY.exercises["saddle"].levels
    assert [one.name for one in saddle] == ["Upright", "On hands", "Elbows", "Full"]
    assert [one.version for one in saddle] == ["Sitting upright", "On hands", "On elbows", "Lying back"]
    assert LIBRARY.exercises["lunge"].levels[0].version == "Left, then right"
    assert {item.label for one in EXERCISES for item in one.bring} == {
        *("Mat", "Folded towel", "Cushion", "Desk to hold", "Firm chair", "Chair that can’t roll")
    }


def test_the_holds_are_those_of_the_research_and_never_above_their_cap() -> None:
    holds = {
        (one.id, level.number): (one.hold_seconds(level.number), level.hold_cap)
        for one in EXERCISES
        for level in one.levels
        if level.exercise is None
    }
    assert holds[("lunge", 1)] == (20, 30)
    assert holds[("lunge", 3)] == (30, 60)
    assert holds[("lunge_rotate", 4)] == (15, 30)
    assert holds[("saddle", 4)] == (30, 90)
    assert all(cap is not None and base <= cap for base, cap in holds.values())


def test_the_screen_is_known_to_be_out_of_sight_when_lying() -> None:
    saddle = LIBRARY.exercises["saddle"]
    assert {phase.eyes for phase in saddle.phases_at(4) if phase.kind == "hold"} == {"no"}
    assert {phase.eyes for phase in saddle.phases_at(1)} == {"part"}
