"""Where in a break one is: as time passes, and after each choice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskbreak.core.exercises import Library
from deskbreak.core.guide import Guide, Plan, Wishes, begin, breath_at, plan
from tests.core.shipped import LIBRARY

OPEN: dict[str, dict[int, int]] = {name: {} for name in LIBRARY.exercises}


def going(wishes: Wishes | None = None) -> Guide:
    return begin(plan(LIBRARY, wishes or Wishes()), 0)


def at_phase(guide: Guide, phase: str, group: int) -> Guide:
    """The guide moved to the beginning of that phase of a stretch."""
    steps = guide.plan.steps
    index = next(n for n, step in enumerate(steps) if (step.phase, step.group) == (phase, group))
    return guide.moved(sum(step.seconds for step in steps[:index]) * 1000)


def where(guide: Guide) -> tuple[str, str, str, int] | None:
    step = guide.step
    return (step.exercise, step.side, step.phase, step.level) if step else None


def test_time_leads_through_all_steps_to_the_end() -> None:
    guide = going()
    seen = list(dict.fromkeys(where(guide.moved(second * 1000)) for second in range(guide.plan.seconds + 1)))
    assert len(seen) == len(guide.plan.steps) + 1
    assert seen[-1] is None
    assert guide.at(guide.plan.seconds * 1000).finished
    assert not guide.at(guide.plan.seconds * 1000 - 1).finished


def test_the_dial_counts_down_whole_seconds_and_never_shows_nought() -> None:
    guide = going()
    assert [guide.at(ms).seconds_left for ms in (0, 1, 999, 1000, 14_001, 14_999)] == [15, 15, 15, 14, 1, 1]
    assert guide.at(15_000).step == guide.plan.steps[1]
    assert (guide.at(7_500).left, guide.at(7_500).elapsed_ms) == (0.5, 7_500)
    assert guide.at(10_000_000).elapsed_ms == 0


def test_the_next_deadline_is_the_end_of_the_step() -> None:
    guide = going()
    assert guide.deadline(4_000) == 15_000
    assert guide.deadline(15_000) == 21_000
    assert guide.pause(4_000).deadline(5_000) is None
    assert guide.too_much(4_000).deadline(5_000) is None
    assert guide.deadline(10_000_000) is None


def test_a_clock_that_goes_back_changes_nothing() -> None:
    guide = going().moved(20_000)
    assert guide.at(5_000) == guide.at(20_000)


def test_pause_stops_the_time_until_resume() -> None:
    guide = going().pause(10_000)
    assert guide.at(900_000).seconds_left == 5
    assert guide.at(900_000).paused
    assert guide.resume(900_000).at(902_000).seconds_left == 3
    assert guide.next(20_000).at(900_000).step == guide.plan.steps[1]


def test_next_and_back_go_to_the_start_of_a_step() -> None:
    guide = going().next(3_000)
    assert guide.at(3_000).seconds_left == 6
    assert guide.back(5_000).at(5_000).seconds_left == 15
    assert guide.back(5_000).back(6_000).index == 0
    last = replace(guide, index=len(guide.plan.steps) - 1)
    assert last.next(9_000).finished
    assert last.next(9_000).next(9_000).index == len(guide.plan.steps)
    assert last.next(9_000).back(9_000).index == last.index


def test_in_position_goes_on_to_the_movement_at_once() -> None:
    begun = going()
    ready = begun.in_position(4_000)
    assert where(ready) == ("lunge", "left", "tuck", 1)
    assert ready.at(4_000).seconds_left == 6
    assert begun.at(4_000).gets_ready
    assert not ready.at(4_000).gets_ready


@pytest.mark.parametrize(("phase", "group"), [("change_sides", 1), ("between", 2)])
def test_in_position_before_the_set_up_goes_past_it_too(phase: str, group: int) -> None:
    change = at_phase(going(), phase, group)
    assert change.at(change.now_ms).gets_ready
    there = change.in_position(change.now_ms + 1_000)
    assert there.step is not None
    assert (there.step.phase, there.step.group) == ("tuck" if group == 1 else "ease", group)


def test_without_being_told_it_goes_on_by_itself() -> None:
    assert where(going().moved(15_000)) == ("lunge", "left", "tuck", 1)


@pytest.mark.parametrize("phase", ["tuck", "ease", "hold", "out"])
def test_in_position_means_nothing_once_the_movement_has_begun(phase: str) -> None:
    here = at_phase(going(), phase, 0)
    assert not here.at(here.now_ms).gets_ready
    assert here.in_position(here.now_ms) == here


def test_in_position_does_not_end_a_stop_or_a_break_that_is_over() -> None:
    stopped = going().too_much(0)
    assert stopped.in_position(0) == stopped
    over = going().moved(10_000_000)
    assert over.in_position(0) == over


def test_only_what_is_held_counts_as_held() -> None:
    ease = at_phase(going(), "ease", 0)
    assert ease.moved(ease.now_ms + 7_999).held == ()
    hold = at_phase(going(), "hold", 0)
    assert [one.hold_ms for one in hold.moved(hold.now_ms + 6_000).held] == [6_000]
    out = at_phase(going(), "out", 0)
    assert [one.hold_ms for one in out.moved(out.now_ms + 7_000).held] == [20_000]


def test_the_gentler_choice_and_going_back_begin_the_set_up_anew() -> None:
    stopped = at_phase(going(Wishes(levels={"lunge": 2})), "hold", 0).moved(40_000).too_much(40_000)
    gentler = stopped.gentler(50_000)
    assert (where(gentler), gentler.at(50_000).seconds_left) == (("lunge", "left", "setup", 1), 15)
    tuck = going().in_position(9_000)
    assert tuck.back(12_000).at(12_000).seconds_left == 15


def test_a_break_counts_from_half_of_its_holds_on() -> None:
    hold = at_phase(going(), "hold", 1)
    assert not hold.at(hold.now_ms + 9_000).counts
    assert hold.at(hold.now_ms + 10_000).counts


def test_a_hold_that_was_held_is_done_and_counted() -> None:
    place = at_phase(going(), "out", 1).at(0)
    assert place.done == pytest.approx(2 / 3)
    assert [(one.exercise, one.side, one.level, one.seconds) for one in place.holds] == [
        ("lunge", "left", 1, 20),
        ("lunge", "right", 1, 20),
    ]
    row = {"exercise": "lunge", "side": "left", "level": 1, "seconds": 20}
    assert place.holds[0].row() == {**row, "feedback": None}
    assert place.holds[0].row("easy") == {**row, "feedback": "easy"}


def test_a_hold_in_progress_counts_for_what_it_is() -> None:
    guide = at_phase(going(), "hold", 0)
    assert guide.at(guide.now_ms + 10_000).done == pytest.approx(1 / 6)
    assert guide.at(guide.now_ms + 4_999).holds == ()
    assert guide.at(guide.now_ms + 5_000).holds[0].seconds == 5


def test_deepening_counts_for_the_history_but_not_for_done() -> None:
    guide = at_phase(going(Wishes(levels={"lunge": 3}, deepen=frozenset({"lunge"}))), "out", 0)
    assert guide.at(0).holds[0].seconds == 30 + 15
    assert guide.at(0).done == pytest.approx(1 / 3)


def test_a_hold_done_again_is_held_longer_but_done_once() -> None:
    guide = at_phase(going(), "out", 0).back(0)
    again = guide.moved(guide.now_ms + 20_000)
    assert again.at(0).holds[0].seconds == 40
    assert again.at(0).done == pytest.approx(1 / 3)


def test_the_phase_bar_fills_piece_by_piece() -> None:
    guide = going()
    first = guide.at(0).bar
    assert [(piece.name, piece.state) for piece in first] == [("Left", "now"), ("Right", "todo"), ("Saddle", "todo")]
    assert [(piece.short_seconds, piece.long_seconds) for piece in first] == [(29, 28), (29, 28), (23, 38)]
    left = at_phase(guide, "hold", 0).at(0).bar[0]
    assert (left.short, left.long) == (1.0, 0.0)
    changing = at_phase(guide, "change_sides", 1).at(0).bar
    assert [(piece.state, piece.short, piece.long) for piece in changing] == [
        *[("done", 1.0, 1.0), ("now", 0.0, 0.0), ("todo", 0.0, 0.0)]
    ]
    assert {piece.state for piece in guide.at(10_000_000).bar} == {"done"}


def test_a_stretch_whose_hold_was_passed_over_is_skipped() -> None:
    guide = going()
    for _ in range(5):
        guide = guide.next(0)
    piece = guide.at(0).bar[0]
    assert (piece.state, piece.short, piece.long) == ("skipped", 0.0, 0.0)


def test_from_four_stretches_on_a_name_stands_for_both_sides() -> None:
    bar = going(Wishes(place="office")).at(0).bar
    assert [(piece.name, piece.first) for piece in bar] == [
        *[("Standing", True), ("Standing", False), ("Figure four", True), ("Figure four", False)]
    ]
    assert [piece.first for piece in going().at(0).bar] == [True, True, True]


def test_a_walk_has_no_stretches_and_is_done_by_time() -> None:
    guide = going(Wishes(exercises=()))
    assert guide.at(30_000).bar == ()
    assert guide.at(30_000).done == 0.25
    assert (guide.at(120_000).done, guide.at(120_000).finished) == (1.0, True)
    assert guide.levels() == ()
    assert guide.too_much(5_000).at(5_000).seconds_left == 115
    assert guide.gentle_choice() is None
    assert guide.back(9_000).at(9_000).seconds_left == 120


def test_progress_is_what_the_agent_is_told() -> None:
    assert going().at(16_000).progress() == {
        **{"exercise": "lunge", "side": "left", "phase": "tuck", "step": 2, "steps": 16},
        **{"seconds_left": 5, "paused": False, "done": 0.0},
    }
    over = going().at(10_000_000).progress()
    assert (over["exercise"], over["step"], over["steps"], over["done"]) == (None, 16, 16, 1.0)
    assert going().too_much(0).at(0).progress()["paused"] is True


def test_a_level_change_in_the_saddle_gets_ready_anew_and_holds_in_full() -> None:
    hold = at_phase(going(Wishes(levels={"saddle": 2})), "hold", 2)
    hold = hold.moved(hold.now_ms + 10_000)
    lower = hold.easier(hold.now_ms)
    assert where(lower) == ("saddle", "both", "setup", 1)
    assert lower.at(lower.now_ms).seconds_left == 15
    assert lower.moved(lower.now_ms + 23_000).at(0).seconds_left == 30
    assert [(one.level, one.seconds) for one in lower.moved(lower.now_ms + 53_000).at(0).holds][2:] == [
        (2, 10),
        (1, 30),
    ]
    assert where(hold.deeper(hold.now_ms)) == ("saddle", "both", "setup", 3)


def test_a_level_change_before_the_pose_needs_no_way_back() -> None:
    setup = at_phase(going(), "setup", 2)
    assert where(setup.deeper(setup.now_ms + 5_000)) == ("saddle", "both", "setup", 2)
    assert setup.deeper(setup.now_ms + 5_000).at(setup.now_ms + 5_000).seconds_left == 12
    between = at_phase(going(), "between", 2)
    assert where(between.deeper(between.now_ms + 5_000)) == ("saddle", "both", "between", 2)
    assert between.deeper(between.now_ms + 5_000).at(between.now_ms + 5_000).seconds_left == 3


def test_a_level_change_holds_for_both_sides() -> None:
    hold = at_phase(going(Wishes(levels={"lunge": 2})), "hold", 0)
    assert {(one.exercise.id, one.level) for one in hold.easier(hold.now_ms).plan.stretches} == {
        ("lunge", 1),
        ("saddle", 1),
    }


def test_levels_that_are_not_open_and_the_way_out_stay_as_they_are() -> None:
    hold = at_phase(going(Wishes(levels={"saddle": 3})), "hold", 2)
    assert hold.levels() == (1, 2, 3)
    assert where(hold.deeper(hold.now_ms)) == where(hold)
    assert where(at_phase(going(), "hold", 2).easier(0)) == ("saddle", "both", "hold", 1)
    out = at_phase(going(), "out", 2)
    assert out.deeper(out.now_ms) == out
    over = going().moved(10_000_000)
    assert (over.easier(0), over.deeper(0), over.too_much(0), over.levels()) == (over, over, over, ())


def test_the_saddle_ends_in_time_however_often_it_is_begun_anew() -> None:
    guide = at_phase(going(Wishes(levels={"saddle": 2})), "setup", 2)
    begun_ms = guide.now_ms
    for _ in range(40):
        hold = guide
        while hold.step is not None and hold.step.phase != "hold":
            hold = hold.next(hold.now_ms + 1_000)
        guide = hold.moved(hold.now_ms + 9_000).back(hold.now_ms + 9_000)
        if guide.step is None:
            break
    assert guide.moved(begun_ms + 180_000).finished


def test_going_easier_when_the_time_is_up_leads_out() -> None:
    hold = at_phase(going(Wishes(levels={"saddle": 2})), "hold", 2)
    long = replace(hold, spent_ms=(0, 0, 170_000))
    assert where(long.easier(long.now_ms)) == ("saddle", "both", "out", 2)
    assert where(long.deeper(long.now_ms)) == ("saddle", "both", "hold", 2)
    assert where(long.back(long.now_ms)) == ("saddle", "both", "hold", 2)
    nearly = replace(hold, spent_ms=(0, 0, 140_000))
    ease = nearly.back(nearly.now_ms)
    assert [step.seconds for step in ease.plan.steps[ease.index :]] == [10, 22, 8]


def test_standing_up_gives_the_heels_their_time_back() -> None:
    guide = at_phase(going(), "between", 2)
    guide = replace(guide, spent_ms=(0, 0, 170_000))
    assert guide.moved(guide.now_ms + 8_000).spent_ms[2] == 0


def test_too_much_stops_the_time_and_shows_the_way_out() -> None:
    hold = at_phase(going(Wishes(levels={"lunge": 2})), "hold", 0)
    eased = hold.pause(hold.now_ms).too_much(hold.now_ms + 7_000)
    place = eased.at(eased.now_ms + 600_000)
    assert (place.step, place.eased_off, place.paused) == (eased.plan.steps[4], True, False)
    assert place.step is not None
    assert place.step.cue == "Slide your hips back. Sit up tall."
    now_ms = eased.now_ms
    assert eased.next(now_ms) == eased.back(now_ms) == eased.easier(now_ms) == eased


def test_too_much_at_a_higher_level_offers_the_first_one() -> None:
    eased = at_phase(going(Wishes(levels={"lunge": 2})), "hold", 0).too_much(0)
    assert eased.gentle_choice() == "Try it with a smaller shift"
    gentler = eased.gentler(eased.now_ms)
    assert where(gentler) == ("lunge", "left", "setup", 1)
    assert not gentler.eased_off
    assert {(one.side, one.level) for one in gentler.plan.stretches if one.exercise.id == "lunge"} == {
        *[("left", 1), ("right", 1)]
    }


def test_too_much_in_the_turn_goes_back_to_the_small_lunge() -> None:
    eased = at_phase(going(Wishes(levels={"lunge": 4})), "hold", 1).too_much(0)
    gentler = eased.gentler(eased.now_ms)
    assert where(gentler) == ("lunge", "right", "setup", 1)
    assert gentler.plan.stretches[0].exercise.id == "lunge_rotate"


def test_too_much_at_the_first_level_offers_to_stand() -> None:
    eased = at_phase(going(), "hold", 0).too_much(0)
    assert eased.gentle_choice() == "Try it standing"
    gentler = eased.gentler(eased.now_ms)
    assert where(gentler) == ("stand", "left", "setup", 1)
    assert [one.exercise.id for one in gentler.plan.stretches] == ["stand", "stand", "saddle"]


def test_where_nothing_is_gentler_the_exercise_is_skipped() -> None:
    saddle = at_phase(going(Wishes(levels={"saddle": 2})), "hold", 2).too_much(0)
    assert saddle.gentle_choice() == "Try it sitting upright"
    upright = saddle.gentler(saddle.now_ms).too_much(saddle.now_ms)
    assert upright.gentle_choice() is None
    assert upright.gentler(upright.now_ms).finished
    at_end = going().moved(10_000_000)
    assert (at_end.gentle_choice(), at_end.gentler(0), at_end.skip_exercise(0)) == (None, at_end, at_end)


def test_an_alternative_that_does_not_suit_is_not_offered() -> None:
    lunge = replace(LIBRARY.exercises["lunge"], avoid=None)
    library = Library({**LIBRARY.exercises, "lunge": lunge}, LIBRARY.routines)
    hip = begin(plan(library, Wishes(avoid=frozenset({"hip_replacement"}))), 0)
    assert hip.plan.stretches[0].exercise.id == "lunge"
    assert hip.too_much(0).gentle_choice() is None


def test_skipping_an_exercise_leaves_out_its_other_side() -> None:
    skipped = at_phase(going(), "hold", 0).too_much(0).skip_exercise(0)
    assert where(skipped) == ("saddle", "both", "between", 1)
    assert not skipped.eased_off
    assert [piece.state for piece in skipped.at(0).bar] == ["skipped", "skipped", "now"]
    assert skipped.skip_exercise(0).finished


def test_breath_fills_in_four_seconds_and_empties_in_six() -> None:
    goes_in, full = zip(*(breath_at(ms, 4_000, 6_000) for ms in (0, 2_000, 4_000, 7_000, 10_000)), strict=True)
    assert goes_in == (True, True, False, False, True)
    assert full == pytest.approx((0.0, 0.5, 1.0, 0.5, 0.0))


def test_breath_turns_gently() -> None:
    assert breath_at(400, 4_000, 6_000)[1] < 0.03
    assert breath_at(3_600, 4_000, 6_000)[1] > 0.97


CHOICES = ("in_position", "next", "back", "pause", "resume", "easier", "deeper", "too_much", "gentler", "skip_exercise")
days = st.lists(st.tuples(st.integers(0, 60_000), st.sampled_from(CHOICES)), max_size=30)
plans = st.builds(
    Wishes,
    place=st.sampled_from(["floor", "office", "desk"]),
    length=st.sampled_from(["full", "short"]),
    avoid=st.frozensets(st.sampled_from(["knee", "back", "balance", "hip_replacement", "pregnant"]), max_size=2),
    levels=st.fixed_dictionaries({"lunge": st.integers(1, 4), "saddle": st.integers(1, 4), "stand": st.integers(1, 3)}),
    holds=st.dictionaries(st.sampled_from(["lunge", "saddle"]), st.integers(15, 90)),
    deepen=st.frozensets(st.sampled_from(["lunge", "saddle", "stand"])),
    waits=st.just(OPEN),
)


@given(plans, days)
def test_whatever_is_chosen_the_guide_stays_within_the_break(wishes: Wishes, day: list[tuple[int, str]]) -> None:
    made: Plan = plan(LIBRARY, wishes)
    assert made.seconds == sum(step.seconds for step in made.steps)
    guide, now_ms, done = begin(made, 0), 0, 0.0
    for wait_ms, choice in day:
        now_ms += wait_ms
        guide = getattr(guide, choice)(now_ms)
        place = guide.at(now_ms)
        assert 0 <= place.index <= place.steps
        assert place.left_ms >= 0
        assert 0 <= place.left <= 1
        assert done <= place.done <= 1
        assert all(0 <= piece.short <= 1 and 0 <= piece.long <= 1 for piece in place.bar)
        assert sum(one.seconds for one in place.holds) * 1000 <= now_ms
        done = place.done


@given(plans, days, st.lists(st.integers(0, 400_000), min_size=2, max_size=2))
def test_looking_in_between_changes_nothing(wishes: Wishes, day: list[tuple[int, str]], looks: list[int]) -> None:
    guide, now_ms = begin(plan(LIBRARY, wishes), 0), 0
    for wait_ms, choice in day:
        now_ms += wait_ms
        guide = getattr(guide, choice)(now_ms)
    early, late = (now_ms + look for look in sorted(looks))
    assert guide.moved(early).at(late) == guide.at(late)
    assert guide.at(early).done <= guide.at(late).done
    assert guide.at(late).index >= guide.at(early).index
    assert guide.at(late).total_left_ms <= guide.at(early).total_left_ms


@given(plans, days)
def test_nobody_is_kept_on_the_heels_for_more_than_three_minutes(wishes: Wishes, day: list[tuple[int, str]]) -> None:
    guide, now_ms = begin(plan(LIBRARY, wishes), 0), 0
    for wait_ms, choice in day:
        now_ms += wait_ms
        guide = getattr(guide, choice)(now_ms)
        limits = [(one.exercise.limit or 10**9) * 1000 for one in guide.plan.stretches]
        assert all(spent <= limit for spent, limit in zip(guide.spent_ms, limits, strict=False))
