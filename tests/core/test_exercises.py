"""What a file of exercises or routines may say, and what is said of one that is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy

import pytest

from deskbreak.core.exercise_files import Frames, parse_exercise, parse_routine
from deskbreak.core.exercise_form import FileFault, listed
from deskbreak.core.exercise_links import wrong_links
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
    exercise, faults = parse_exercise(tables, Frames(["a_start", "a_ease"], ["a_rot"]))
    assert [fault.sentence for fault in faults] == []
    assert exercise is not None
    return exercise


def faults_of(tables: Mapping[str, object]) -> list[str]:
    exercise, faults = parse_exercise(tables, Frames(["a_start", "a_ease"], ["a_rot"]))
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
        ({"id": "Low squat"}, "id: id must be 1–40 small letters, digits and _, like low_squat (found Low squat)"),
        ({"id": 3}, "id: id must be 1–40 small letters, digits and _, like low_squat (found 3)"),
        ({"name": ""}, "name: name must be text of 1–40 characters"),
        ({"name": True}, "name: name must be text of 1–40 characters (found true)"),
        ({"name": "x" * 70}, "name: name must be text of 1–40 characters (found " + "x" * 59 + "…)"),
        ({"where": "garden"}, "where: where must be desk, office or floor (found garden)"),
        ({"sides": "one"}, "sides: sides must be left_right or both (found one)"),
        ({"aka": "squat"}, "aka: aka must be a list of texts (found squat)"),
        ({"aka": [1]}, "aka[1]: aka must be text of 1–120 characters (found 1)"),
        ({"alt": "?"}, "alt: alt must be 1–40 small letters, digits and _, like low_squat (found ?)"),
        ({"limit": 600}, "limit: limit must be 5–180 s (found 600)"),
        ({"skip": ["x"] * 41}, "skip: skip must be a list of at most 40 texts (found 41)"),
        ({"id": "x" * 41}, "id: id must be 1–40 small letters, digits and _, like low_squat (found " + "x" * 41 + ")"),
        ({"id": "l\u043ew"}, "id: id must be 1–40 small letters, digits and _, like low_squat (found l\u043ew)"),
        ({"name": "Low\nsquat"}, "name: name must be text on one line, without control characters (found Low\\nsquat)"),
        ({"line": "\u202eup"}, "line: line must be text on one line, without control characters (found \\u202eup)"),
        ({"limit": 12.5}, "limit: limit must be 5–180 s (found 12.5)"),
        ({"phases": [phase("setup")] * 41}, "phases: phases must be at most 40 tables [[phases]] (found 41)"),
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


def test_what_a_terminal_would_obey_is_written_out() -> None:
    _, (fault,) = parse_exercise(squat(**{"\x1b[1m": 1}))
    assert fault.key == "\\x1b[1m"
    assert fault.sentence.startswith("no key here is called “\\x1b[1m”; allowed: id, name, ")


def test_both_sides_at_once_have_no_near_and_far() -> None:
    wrong = squat(phases=[phase("setup", cue="{near} knee down."), *THREE[1:]])
    assert "must do without {near} and {far}" in faults_of(wrong)[0]


@pytest.mark.parametrize(
    ("numbers", "fault"),
    [
        ([2], "levels[1].level: level must be 1, the level that everybody begins with (found 2)"),
        ([1, 1], "levels[2].level: level must be 2, one above the level before it (found 1)"),
        ([1, 3], "levels[2].level: level must be 2, one above the level before it (found 3)"),
    ],
)
def test_levels_begin_at_one_and_have_no_holes(numbers: list[int], fault: str) -> None:
    assert faults_of(squat(levels=[{"level": number, "name": "Low"} for number in numbers]))[0] == fault


def test_a_further_level_of_another_exercise_begins_higher() -> None:
    phases = [phase(kind, levels=[4]) for kind in ("setup", "hold", "out")]
    assert read(squat(of="lunge", levels=[{"level": 4, "name": "Turn"}], phases=phases)).levels[0].number == 4


@pytest.mark.parametrize(
    ("kinds", "fault"),
    [
        (["setup", "hold"], "must have one setup, one hold and one out phase (found not one out)"),
        (["hold", "hold", "out"], "must have one setup, one hold and one out phase (found not one setup and hold)"),
        (["hold", "setup", "out"], "in this order: setup, tuck, ease, hold, deepen, out (found hold, setup, out)"),
        (["setup", "deepen", "hold", "out"], "(found setup, deepen, hold, out)"),
        (["setup", "hold", "out", "tuck"], "(found setup, hold, out, tuck)"),
    ],
)  # fmt: skip
def test_a_level_has_a_way_in_a_hold_and_a_way_out_in_this_order(kinds: list[str], fault: str) -> None:
    (told,) = faults_of(squat(phases=[phase(kind) for kind in kinds]))
    assert told.startswith("levels[1].level: ")
    assert told.endswith(fault)


def test_easing_in_may_come_before_tucking() -> None:
    assert parse_exercise(squat(phases=[phase(kind) for kind in ("setup", "ease", "tuck", "hold", "deepen", "out")]))[0]


def test_a_hold_is_within_what_its_level_may_come_to() -> None:
    levels = [{"level": 1, "name": "Low", "hold_cap": 15}]
    assert faults_of(squat(levels=levels)) == [
        "levels[1].hold_cap: hold_cap must be at least the 20 s of the hold (found 15)"
    ]
    assert read(squat(levels=[{"level": 1, "name": "Low", "hold_cap": 20}])).levels[0].hold_cap == 20


def test_the_limit_can_be_kept_by_holding_for_less() -> None:
    assert faults_of(squat(limit=44)) == [
        "levels[1].level: level 1 must fit into the limit of 44 s, even with its shortest hold (found 45 s)"
    ]
    assert read(squat(limit=45)).limit == 45


def test_a_frame_for_each_level_names_no_other_level() -> None:
    wrong = squat(phases=[phase("setup", frame={"1": "a_start", "2": "a_ease"}), *THREE[1:]])
    assert faults_of(wrong) == ["phases[1].frame.2: no key here is called “2”; allowed: 1"]
    assert "one for each level" in faults_of(squat(phases=[phase("setup", frame={}), *THREE[1:]]))[0]


def test_a_pose_that_is_there_with_a_fault_is_said_to_be() -> None:
    wrong = squat(phases=[phase("setup", frame="a_rot"), *THREE[1:]])
    assert faults_of(wrong) == ["phases[1].frame: pose “a_rot” has an error of its own"]


def test_the_break_without_a_stretch_keeps_its_name() -> None:
    assert faults_of(squat(id="walk")) == [
        "id: id must be another word than walk, which means something else (found walk)"
    ]


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
    evening = {"id": "evening", "name": "Evening", "exercises": ["pigeon"]}
    assert [one.sentence for one in parse_routine(evening, {"lunge"}, {"pigeon"})[1]] == [
        "exercise “pigeon” has an error of its own"
    ]
    assert parse_routine({"id": "evening", "name": "Evening", "exercises": ["pigeon"]})[1] == ()


@pytest.mark.parametrize(("exercises", "words"), [([], "at least one exercise"), ("lunge", "a list of texts")])
def test_a_routine_without_exercises_is_refused(exercises: object, words: str) -> None:
    _, (fault,) = parse_routine({"id": "evening", "name": "Evening", "exercises": exercises})
    assert words in fault.sentence


def test_an_exercise_that_names_others_needs_them() -> None:
    levels = [{"level": 1, "name": "Low"}, {"level": 2, "name": "Turn", "exercise": "pigeon"}]
    exercise = read(squat(alt="nowhere", of="lunge", levels=levels))
    faults = list(wrong_links(exercise, {"low_squat": exercise}, lost={"lunge"}))
    assert [f"{fault.key}: {fault.sentence}" for fault in faults] == [
        "alt: no exercise is called “nowhere”",
        "of: exercise “lunge” has an error of its own",
        "levels[2].exercise: no exercise is called “pigeon”",
    ]


def links_of(**changes: object) -> list[str]:
    """What is wrong with what an exercise says of the shipped ones."""
    exercise = read(squat(**changes))
    known = {**LIBRARY.exercises, exercise.id: exercise}
    return [f"{fault.key}: {fault.sentence}" for fault in wrong_links(exercise, known)]


def test_alternatives_do_not_lead_round_in_a_circle() -> None:
    assert links_of(alt="stand") == []
    assert links_of(alt="low_squat") == ["alt: alt must not lead round in a circle: low_squat, low_squat"]
    assert links_of(id="small", alt="stand") == ["alt: alt must not lead round in a circle: small, stand, small"]


def test_an_exercise_that_leads_into_a_circle_of_others_is_not_the_one_to_blame() -> None:
    first, second = read(squat(id="first", alt="second")), read(squat(id="second", alt="first"))
    outside = read(squat(alt="first"))
    known = {one.id: one for one in (first, second, outside)}
    assert [len(list(wrong_links(one, known))) for one in known.values()] == [1, 1, 0]


def test_an_exercise_that_takes_over_has_that_level_and_is_named_by_the_one_before() -> None:
    levels = [{"level": 1, "name": "Low"}, {"level": 2, "name": "Turn", "exercise": "lunge_rotate"}]
    assert links_of(levels=levels) == ["levels[2].exercise: “lunge_rotate” must have a level 2 to take over here"]
    assert links_of(of="lunge") == ["of: “lunge” must have a level that names “low_squat”"]
    for exercise in LIBRARY.exercises.values():
        assert list(wrong_links(exercise, LIBRARY.exercises)) == []


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
