"""Which exercises a break is made of, and the steps they come to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deskbreak.core.exercises import Library, Routine
from deskbreak.core.plan import Plan, plan, steps_of, within
from deskbreak.core.settings import Settings
from deskbreak.core.suiting import Wishes, open_levels, suited, wishes_of
from tests.core.shipped import LIBRARY


def ids(made: Plan) -> list[tuple[str, int]]:
    return [(exercise.id, level) for exercise, level in made.exercises]


def avoiding(*what: str, place: str = "floor") -> list[tuple[str, int]]:
    levels = dict.fromkeys(LIBRARY.exercises, 3)
    return ids(plan(LIBRARY, Wishes(place=place, avoid=frozenset(what), levels=levels)))


def test_a_first_break_is_the_lunge_left_then_right_and_the_saddle() -> None:
    made = plan(LIBRARY, Wishes())
    sides = [(stretch.exercise.id, stretch.side, stretch.level) for stretch in made.stretches]
    assert sides == [("lunge", "left", 1), ("lunge", "right", 1), ("saddle", "both", 1)]
    phases = [(step.group, step.phase) for step in made.steps]
    assert phases[:6] == [(0, "setup"), (0, "tuck"), (0, "ease"), (0, "hold"), (0, "out"), (1, "change_sides")]
    assert phases[11:] == [(2, "between"), (2, "setup"), (2, "ease"), (2, "hold"), (2, "out")]


def test_the_words_name_the_side() -> None:
    made = plan(LIBRARY, Wishes())
    assert made.steps[0].cue == "Kneel on your left knee. Right foot flat in front."
    assert made.steps[6].cue == "Kneel on your right knee. Left foot flat in front."


def test_changing_sides_takes_four_seconds_and_says_how() -> None:
    step = plan(LIBRARY, Wishes()).steps[5]
    assert (step.phase, step.seconds, step.side, step.cue) == ("change_sides", 4, "right", "Change sides.")
    assert step.text == "Bring the left knee up, then kneel on your right knee."
    desk = plan(LIBRARY, Wishes(place="desk")).steps
    assert next(one.text for one in desk if one.phase == "change_sides") == (
        "Turn sideways on your chair. Right hip off the edge."
    )


def test_between_two_exercises_one_stands_up_slowly_and_fetches_what_is_missing() -> None:
    between = [step for step in plan(LIBRARY, Wishes()).steps if step.phase == "between"]
    assert [(step.cue, step.text) for step in between] == [
        ("Stand up slowly.", "Then bring your cushion for the saddle pose.")
    ]
    balance = plan(LIBRARY, Wishes(avoid=frozenset({"balance"})))
    assert [one.text for one in balance.steps if one.phase == "between"] == [
        "Then bring your mat and cushion for the saddle pose."
    ]
    nothing_new = Library(LIBRARY.exercises, {"x": Routine("x", "X", ("saddle", "lunge"))})
    nothing_new = Library(
        {**LIBRARY.exercises, "lunge": replace(LIBRARY.exercises["lunge"], bring=())}, nothing_new.routines
    )
    assert [one.text for one in plan(nothing_new, Wishes()).steps if one.phase == "between"] == [""]


def test_the_second_side_is_not_told_to_change_sides_again() -> None:
    outs = [step.text for step in plan(LIBRARY, Wishes()).steps if step.phase == "out"]
    assert [("Then change sides." in text) for text in outs] == [True, False, False]


@pytest.mark.parametrize(
    ("place", "length", "minutes"),
    [
        *[("floor", "full", 4), ("floor", "short", 1)],
        *[("office", "full", 4), ("office", "short", 1)],
        *[("desk", "full", 2), ("desk", "short", 1)],
    ],
)
def test_the_minutes_are_those_that_the_offer_says(place: str, length: str, minutes: int) -> None:
    made = plan(LIBRARY, Wishes(place=place, length=length, levels=dict.fromkeys(LIBRARY.exercises, 2)))
    assert made.minutes == minutes
    assert made.seconds == sum(step.seconds for step in made.steps)


@pytest.mark.parametrize("level", [1, 2, 3, 4])
@pytest.mark.parametrize("place", ["floor", "office", "desk"])
def test_a_short_break_takes_about_a_minute_at_every_level_and_after_every_answer(place: str, level: int) -> None:
    every = LIBRARY.exercises
    wishes = Wishes(place, "short", levels=dict.fromkeys(every, level), holds=dict.fromkeys(every, 90))
    made = plan(LIBRARY, replace(wishes, deepen=frozenset(every)))
    assert len(made.exercises) == 1
    assert {step.side for step in made.steps} in ({"both"}, {"left", "right"}), "both hips"
    assert made.minutes == 1


def test_what_stands_in_for_the_short_stretch_takes_both_sides_in_its_time() -> None:
    made = plan(LIBRARY, Wishes(length="short", avoid=frozenset({"knee"})))
    assert [(step.side, step.seconds) for step in made.steps if step.phase == "hold"] == [("left", 15), ("right", 15)]
    assert made.minutes == 1


def test_what_is_needed_is_named_once() -> None:
    assert [item.label for item in plan(LIBRARY, Wishes()).items] == ["Mat", "Folded towel", "Cushion"]
    assert [item.label for item in plan(LIBRARY, Wishes(place="office")).items] == ["Desk to hold", "Firm chair"]


@pytest.mark.parametrize(
    ("what", "instead"),
    [
        ("knee", [("stand", 3)]),
        ("ankle", [("stand", 3)]),
        ("hip_replacement", [("small", 1)]),
        ("back", [("lunge", 1)]),
        ("shoulder", [("lunge", 3), ("saddle", 1)]),
        ("pregnant", [("lunge", 3), ("saddle", 1)]),
        ("balance", [("stand", 3), ("saddle", 3)]),
    ],
)
def test_what_is_to_be_avoided_leads_to_gentler_exercises(what: str, instead: list[tuple[str, int]]) -> None:
    assert avoiding(what) == instead


def test_the_same_alternative_comes_once() -> None:
    assert avoiding("hip_replacement", place="office") == [("small", 1)]
    assert avoiding("knee", place="office") == [("stand", 3), ("small", 2)]


def test_the_fourth_level_of_the_lunge_is_the_lunge_with_a_turn() -> None:
    assert ids(plan(LIBRARY, Wishes(levels={"lunge": 4}))) == [("lunge_rotate", 4), ("saddle", 1)]
    shoulder = Wishes(levels={"lunge": 4}, avoid=frozenset({"shoulder"}))
    assert ids(plan(LIBRARY, shoulder))[0] == ("lunge", 3)
    alone = Library({"lunge": LIBRARY.exercises["lunge"]}, LIBRARY.routines)
    assert ids(plan(alone, Wishes(levels={"lunge": 4}))) == [("lunge", 3)]


def test_an_exercise_that_suits_nobody_here_is_left_out() -> None:
    assert suited(LIBRARY, Wishes(place="desk", avoid=frozenset({"hip_replacement"})), "small") is not None
    assert suited(LIBRARY, Wishes(), "pigeon") is None
    circle = {"saddle": replace(LIBRARY.exercises["saddle"], alt="saddle")}
    assert suited(Library(circle, {}), Wishes(avoid=frozenset({"knee"})), "saddle") is None


def test_a_list_of_exercises_leaves_the_others_out() -> None:
    assert ids(plan(LIBRARY, Wishes(exercises=("saddle",)))) == [("saddle", 1)]
    assert ids(plan(LIBRARY, Wishes(exercises=("lunge", "saddle"), avoid=frozenset({"knee"})))) == [("stand", 1)]
    assert ids(plan(LIBRARY, Wishes(exercises=("saddle",), avoid=frozenset({"back"})))) == [("stand", 1)]


def test_a_list_made_for_another_place_says_nothing_about_this_one() -> None:
    assert ids(plan(LIBRARY, Wishes(place="office", exercises=("lunge", "saddle")))) == [("stand", 1), ("fig4_seat", 1)]
    assert ids(plan(LIBRARY, Wishes(place="office", exercises=("lunge", "stand")))) == [("stand", 1)]
    assert ids(plan(LIBRARY, Wishes(exercises=("stand", "pigeon")))) == [("stand", 1)]
    assert ids(plan(LIBRARY, Wishes(exercises=("pigeon",)))) == [("lunge", 1), ("saddle", 1)]


def test_the_short_break_takes_what_is_left_when_its_own_stretch_is_left_out() -> None:
    made = plan(LIBRARY, Wishes(length="short", exercises=("lunge",)))
    assert ids(made) == [("lunge", 1)]
    assert {step.seconds for step in made.steps if step.phase == "hold"} == {15}
    assert made.minutes == 2
    assert plan(Library(LIBRARY.exercises, {}), Wishes(length="short")).steps[0].phase == "walk"


def test_with_nothing_left_a_break_is_a_walk() -> None:
    made = plan(LIBRARY, Wishes(exercises=()))
    assert [(step.phase, step.seconds) for step in made.steps] == [("walk", 120)]
    assert (made.minutes, made.exercises, made.items) == (2, (), ())
    assert plan(Library({}, {}), Wishes()).steps == made.steps


def test_own_exercises_for_the_place_join_the_full_break() -> None:
    wall = replace(LIBRARY.exercises["stand"], id="wall", name="Wall lunge", where="floor")
    library = Library({**LIBRARY.exercises, "wall": wall}, LIBRARY.routines, frozenset({"wall"}))
    assert ids(plan(library, Wishes()))[-1] == ("wall", 1)
    assert ids(plan(library, Wishes(place="office")))[-1] == ("fig4_seat", 1)
    assert ids(plan(library, Wishes(exercises=("lunge", "saddle")))) == [("lunge", 1), ("saddle", 1)]
    assert ids(plan(library, Wishes(length="short"))) == [("saddle", 1)]


def test_another_shipped_exercise_joins_when_it_is_named() -> None:
    made = plan(LIBRARY, Wishes(exercises=("lunge", "fig4_floor")))
    assert ids(made) == [("lunge", 1), ("fig4_floor", 1)]


def test_holds_are_as_long_as_was_wished() -> None:
    made = plan(LIBRARY, Wishes(holds={"lunge": 45}))
    assert [step.seconds for step in made.steps if step.phase == "hold"] == [45, 45, 30]
    short = plan(LIBRARY, Wishes(place="desk", length="short", holds={"small": 45}))
    assert [step.seconds for step in short.steps if step.phase == "hold"] == [15, 15]


def test_deepen_is_there_only_after_easy_or_right() -> None:
    assert not [step for step in plan(LIBRARY, Wishes(levels={"lunge": 3})).steps if step.phase == "deepen"]
    deep = plan(LIBRARY, Wishes(levels={"lunge": 3}, deepen=frozenset({"lunge"})))
    assert [step.exercise for step in deep.steps if step.phase == "deepen"] == ["lunge", "lunge"]


def test_nobody_sits_on_the_heels_for_more_than_three_minutes() -> None:
    made = plan(LIBRARY, Wishes(levels={"saddle": 4}, holds={"saddle": 180}, deepen=frozenset({"saddle"})))
    saddle = [step for step in made.steps if step.exercise == "saddle" and step.phase != "between"]
    assert sum(step.seconds for step in saddle) == 180
    assert next(step.seconds for step in saddle if step.phase == "hold") == 180 - 12 - 15 - 15 - 15


def test_a_hold_is_cut_to_five_seconds_at_the_least() -> None:
    stretch = plan(LIBRARY, Wishes()).stretches[2]
    steps = steps_of(stretch, 0)
    assert sum(step.seconds for step in within(steps, 40) or ()) == 40
    assert within(steps, 30) is None
    tight = replace(stretch, exercise=replace(stretch.exercise, limit=30))
    assert steps_of(tight, 0) == steps


def test_arrows_belong_to_movements_and_breathing_to_holds() -> None:
    steps = plan(LIBRARY, Wishes(levels={"lunge": 3}, deepen=frozenset({"lunge"}))).steps
    assert {step.phase for step in steps if step.arrow} == {"tuck", "ease", "deepen"}
    assert {step.phase for step in steps if step.breathes} == {"hold", "deepen"}


def test_a_level_that_takes_weeks_opens_only_when_progression_says_so() -> None:
    saddle, lunge = LIBRARY.exercises["saddle"], LIBRARY.exercises["lunge"]
    assert open_levels(saddle, Wishes(), 1) == (1, 2, 3)
    assert open_levels(saddle, Wishes(), 4) == (1, 2, 3, 4)
    assert open_levels(saddle, Wishes(waits={"saddle": {}}), 1) == (1, 2, 3, 4)
    assert open_levels(saddle, Wishes(waits={"saddle": {2: 3, 3: 10, 4: 24}}), 1) == (1,)
    assert open_levels(saddle, Wishes(avoid=frozenset({"pregnant"}), waits={"saddle": {}}), 1) == (1,)
    assert open_levels(saddle, Wishes(limits={"saddle": 2}, waits={"saddle": {}}), 1) == (1, 2)
    assert open_levels(lunge, Wishes(waits={"lunge": {}}), 1) == (1, 2, 3)
    assert open_levels(LIBRARY.exercises["small"], Wishes(), 1) == (1, 2)


def test_what_rests_is_replaced_as_what_is_avoided() -> None:
    assert ids(plan(LIBRARY, Wishes(limits={"lunge": 0, "saddle": 0}))) == [("stand", 1)]
    assert ids(plan(LIBRARY, Wishes(limits={"lunge": 1, "saddle": 0}, levels={"lunge": 4}))) == [("lunge", 1)]
    assert ids(plan(LIBRARY, Wishes(limits=dict.fromkeys(LIBRARY.exercises, 0)))) == []
    turn = Library(LIBRARY.exercises, {"x": Routine("x", "X", ("lunge_rotate",))})
    assert ids(plan(turn, Wishes(limits={"lunge": 1}))) == [("lunge", 1)]


def test_the_side_that_was_cut_short_comes_first_and_the_words_go_with_the_order() -> None:
    made = plan(LIBRARY, Wishes(right_first=frozenset({"lunge"})))
    assert [stretch.side for stretch in made.stretches] == ["right", "left", "both"]
    assert made.steps[5].text == "Bring the right knee up, then kneel on your left knee."
    outs = [step.text for step in made.steps if step.phase == "out"]
    assert [("Then change sides." in text) for text in outs] == [True, False, False]
    turn = plan(LIBRARY, Wishes(levels={"lunge": 4}, right_first=frozenset({"lunge"})))
    assert [stretch.side for stretch in turn.stretches] == ["right", "left", "both"]


def test_what_the_settings_say_about_a_break() -> None:
    assert wishes_of(Settings()) == Wishes()
    raw = {"guide.place": "desk", "guide.length": "short", "guide.avoid": ["knee"], "guide.exercises": ["small"]}
    settings, faults = Settings.from_raw(raw)
    assert not faults
    assert wishes_of(settings) == Wishes("desk", "short", frozenset({"knee"}), ("small",))
