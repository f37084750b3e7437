"""What a file of exercises or routines may say, and what is said of one that is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy

import pytest

from deskbreak.core.exercise_files import parse_exercise, parse_routine, unknown_references
from deskbreak.core.exercise_form import FileFault, listed
from deskbreak.core.exercises import Exercise, filled, other_side
from tests.core.shipped import LIBRARY


def phase(kind: str, **changes: object) -> dict[str, object]:
    usual: dict[str, object] = {
        "levels": [1],
        "phase": kind,
        "seconds": 20,
        "cue": "Sit low.",
        "text": "Heels down.",
        "breath": "easy",
        "eyes": "yes",
        "frame": "a_start",
    }
    return {**usual, **changes}


def squat(**changes: object) -> dict[str, object]:
    usual: dict[str, object] = {
        "id": "low_squat",
        "name": "Low squat",
        "sides": "both",
        "where": "office",
        "levels": [{"level": 1, "name": "Low"}],
        "phases": [phase("setup"), phase("hold"), phase("out")],
    }
    return {**deepcopy(usual), **changes}


def read(tables: Mapping[str, object]) -> Exercise:
    exercise, faults = parse_exercise(tables, ["a_start", "a_ease"])
    assert [fault.sentence for fault in faults] == []
    assert exercise is not None
    return exercise


def faults_of(tables: Mapping[str, object]) -> list[str]:
    exercise, faults = parse_exercise(tables, ["a_start", "a_ease"])
    assert exercise is None
    return [f"{fault.key}: {fault.sentence}" for fault in faults]


def test_the_least_that_an_exercise_needs_is_enough() -> None:
    exercise = read(squat())
    assert (exercise.title, exercise.short, exercise.line, exercise.alt) == ("Low squat", "Low squat", "", None)
    assert exercise.levels[0].version == "Low"
    assert exercise.hold_frame(1) == "a_start"
    assert parse_exercise(squat())[1] == ()  # frames unknown: unchecked


def test_all_keys_of_an_exercise_are_read() -> None:
    exercise = read(
        squat(
            sides="left_right",
            alt="stand",
            of="lunge",
            limit=180,
            avoid={"knee": 0, "back": 1},
            bring=[{"label": "Mat", "icon": "mat", "fetch": "mat"}, {"label": "Wall"}],
            levels=[
                {"level": 1, "name": "Low", "days": 7, "hold_cap": 40},
                {"level": 2, "name": "Turn", "exercise": "stand"},
            ],
            phases=[
                phase("setup", frame={"1": "a_ease"}),
                phase("hold", cue="{near} knee."),
                phase("out", last_text="Up."),
            ],
        )
    )
    assert exercise.levels[0].version == "Left, then right"
    assert [item.fetch for item in exercise.bring] == ["mat", None]
    assert exercise.phases[0].frames == {1: "a_ease"}
    assert exercise.phases[2].last_text == "Up."
    assert exercise.highest_level(frozenset({"back", "shoulder"})) == 1
    assert exercise.highest_level(frozenset({"knee", "back"})) == 0
    assert exercise.highest_level(frozenset()) == 2


def test_a_hold_of_ten_minutes_is_named_with_what_is_allowed() -> None:
    wrong = squat(phases=[phase("setup"), phase("hold", seconds=600), phase("out")])
    _, (fault,) = parse_exercise(wrong)
    assert fault == FileFault(("phases", 1, "seconds"), "hold must be 5–180 s", "5–180 s", "600")
    assert fault.sentence == "hold must be 5–180 s (found 600)"
    assert fault.key == "phases[2].seconds"


THREE = [phase("setup"), phase("hold"), phase("out")]


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"id": "Low squat"}, "id: id must be small letters, digits and _, like low_squat (found Low squat)"),
        ({"id": 3}, "id: id must be small letters, digits and _, like low_squat (found 3)"),
        ({"name": ""}, "name: name must be text of 1–40 characters"),
        ({"name": True}, "name: name must be text of 1–40 characters (found true)"),
        ({"name": "x" * 70}, "name: name must be text of 1–40 characters (found " + "x" * 59 + "…)"),
        ({"where": "garden"}, "where: where must be desk, office or floor (found garden)"),
        ({"sides": "one"}, "sides: sides must be left_right or both (found one)"),
        ({"aka": "squat"}, "aka: aka must be a list of texts (found squat)"),
        ({"aka": [1]}, "aka: aka must be a list of texts (found [1])"),
        ({"alt": "?"}, "alt: alt must be small letters, digits and _, like low_squat (found ?)"),
        ({"limit": 600}, "limit: limit must be 5–180 s (found 600)"),
        ({"avoid": 3}, "avoid: avoid must be a table such as { knee = 0 } (found 3)"),
        ({"avoid": {"knee": "no"}}, "avoid.knee: knee must be 0–9 (found no)"),
        ({"bring": [{"icon": "mat"}]}, "bring[1].label: label must be text of 1–40 characters (found nothing)"),
        ({"bring": "mat"}, "bring: bring must be tables [[bring]] (found mat)"),
        ({"levels": [{"level": 0, "name": "Low"}]}, "levels[1].level: level must be 1–9 (found 0)"),
        ({"phases": []}, "phases: phases must be tables [[phases]], at least one (found [])"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_named_with_key_allowed_and_found(changes: dict[str, object], fault: str) -> None:
    assert faults_of(squat(**changes))[0] == fault


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"phase": "rest"}, "phase: phase must be setup, tuck, ease, hold, deepen or out (found rest)"),
        ({"seconds": True}, "seconds: setup must be 1–180 s (found true)"),
        ({"levels": [2]}, "levels: levels must be a list of 1 (found [2])"),
        ({"levels": 1}, "levels: levels must be a list of 1 (found 1)"),
        ({"cue": "go " * 13}, "cue: cue must be at most 12 words (found 13)"),
        ({"text": "x" * 121}, "text: text must be at most 120 characters (found 121)"),
        ({"cue": "{left} knee"}, "cue: cue must have no braces but {near} and {far} (found {left} knee)"),
        ({"frame": "zz"}, "frame: no key frame is called “zz”"),
        ({"frame": 3}, "frame: frame must be the name of a key frame, or one for each level (found 3)"),
        ({"eyes": "closed"}, "eyes: eyes must be yes, part or no (found closed)"),
    ],
)
def test_a_wrong_value_in_a_phase_is_named_with_the_number_of_the_phase(changes: dict[str, object], fault: str) -> None:
    wrong = squat(phases=[phase("setup", **changes), *THREE[1:]])
    assert faults_of(wrong)[0] == f"phases[1].{fault}"


def test_a_missing_key_and_an_unknown_one_are_named() -> None:
    tables = squat(hold=30)
    del tables["name"]
    unknown, missing = faults_of(tables)
    assert unknown.startswith("hold: no key here is called “hold”; allowed: id, name, ")
    assert missing == "name: name must be text of 1–40 characters (found nothing)"


def test_both_sides_at_once_have_no_near_and_far() -> None:
    wrong = squat(phases=[phase("setup", cue="{near} knee down."), *THREE[1:]])
    assert "must do without {near} and {far}" in faults_of(wrong)[0]


def test_levels_rise() -> None:
    levels = [{"level": 2, "name": "Low"}, {"level": 1, "name": "Lower"}]
    assert faults_of(squat(levels=levels))[0].startswith("levels[2].level: level must be above the level before it")


def test_a_level_without_a_way_out_is_refused() -> None:
    assert faults_of(squat(phases=THREE[:2])) == [
        "levels[1]: level 1 must have one setup, one hold and one out phase (found not one out)"
    ]
    assert "not one setup and hold" in faults_of(squat(phases=[THREE[1], *THREE[1:]]))[0]


def test_every_fault_of_a_file_is_named_at_once() -> None:
    assert len(faults_of(squat(where="garden", name="", limit=1))) == 3


def test_a_routine_names_exercises_that_exist() -> None:
    routine, faults = parse_routine({"id": "morning", "name": "Morning", "exercises": ["lunge"]}, {"lunge"})
    assert faults == ()
    assert routine is not None
    assert (routine.place, routine.length, routine.hold_at_most) == ("floor", "full", None)
    routine, (fault,) = parse_routine({"id": "evening", "name": "Evening", "exercises": ["lunge", "pigeon"]}, {"lunge"})
    assert routine is None
    assert (fault.key, fault.sentence, fault.allowed) == ("exercises[2]", "no exercise is called “pigeon”", "lunge")
    assert parse_routine({"id": "evening", "name": "Evening", "exercises": ["pigeon"]})[1] == ()


@pytest.mark.parametrize(("exercises", "words"), [([], "at least one exercise"), ("lunge", "a list of texts")])
def test_a_routine_without_exercises_is_refused(exercises: object, words: str) -> None:
    _, (fault,) = parse_routine({"id": "evening", "name": "Evening", "exercises": exercises})
    assert words in fault.sentence


def test_an_exercise_that_names_others_needs_them() -> None:
    levels = [{"level": 1, "name": "Low"}, {"level": 2, "name": "Turn", "exercise": "pigeon"}]
    exercise = read(squat(alt="nowhere", of="low_squat", levels=levels))
    faults = list(unknown_references(exercise, ["low_squat"]))
    assert [fault.key for fault in faults] == ["alt", "levels[2].exercise"]


@pytest.mark.parametrize(
    ("words", "read_left"),
    [
        ("Kneel on your {near} knee. {far} foot flat.", "Kneel on your left knee. Right foot flat."),
        ("{near} hip? {far} hip!", "Left hip? Right hip!"),
        ("Nothing to fill.", "Nothing to fill."),
    ],
)
def test_words_are_filled_with_left_and_right(words: str, read_left: str) -> None:
    assert filled(words, "left") == read_left


def test_the_other_side() -> None:
    assert [other_side("left"), other_side("right"), other_side("both")] == ["right", "left", "both"]


def test_a_level_that_is_not_there_gives_the_nearest_below() -> None:
    lunge, turned = LIBRARY.exercises["lunge"], LIBRARY.exercises["lunge_rotate"]
    assert lunge.level(9).number == 4
    assert turned.level(1).number == 4


def test_words_are_listed_as_people_do() -> None:
    assert listed(["a", "b", "c"]) == "a, b or c"
    assert listed(["a"], "and") == "a"
    assert listed([]) == "nothing"
