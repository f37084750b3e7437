"""What is said in a break, and that it never takes longer than there is room for."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise, product

import pytest

from deskbreak.core import speech
from deskbreak.core.plan import Plan, Step, plan
from deskbreak.core.speech import Line, Pace, lines
from deskbreak.core.suiting import Wishes
from tests.core.shipped import LIBRARY

FLOOR = plan(LIBRARY, Wishes(levels={"lunge": 2, "saddle": 2}))


def all_lines(made: Plan, pace: Pace) -> list[tuple[Step, tuple[Line, ...]]]:
    following = [*made.steps[1:], None]
    return [(step, lines(step, after, pace)) for step, after in zip(made.steps, following, strict=True)]


def said(made: Plan, pace: Pace | None = None) -> list[tuple[str, int, str]]:
    """Phase, second in it, and words of everything that is said."""
    pace = pace or Pace()
    return [
        (step.phase, line.at_ms // 1000, line.fitting(line.at_ms, pace))
        for step, spoken in all_lines(made, pace)
        for line in spoken
    ]


def step(phase: str) -> Step:
    return next(one for one in FLOOR.steps if one.phase == phase)


def first(one: Step, pace: Pace, following: Step | None = None) -> str:
    line = lines(one, following, pace)[0]
    return line.fitting(line.at_ms, pace)


def test_a_stretch_is_spoken_from_its_set_up_to_its_end() -> None:
    assert said(FLOOR)[:12] == [
        ("setup", 0, "Kneel on your left knee. Right foot flat in front."),
        ("tuck", 0, "Squeeze your left buttock. Tuck your tail under."),
        ("ease", 0, "Breathe out. Slide your hips slowly forward."),
        ("ease", 7, "Three."),
        ("ease", 8, "Two."),
        ("ease", 9, "One."),
        ("hold", 0, "Hold. Spine tall, ribs down, breathe slowly."),
        ("hold", 15, "Halfway."),
        ("out", 0, "Come up slowly. Slide your hips back. Sit up tall."),
        ("change_sides", 0, "Change sides. Right side next."),
        ("setup", 0, "Kneel on your right knee. Left foot flat in front."),
        ("tuck", 0, "Squeeze your right buttock. Tuck your tail under."),
    ]


def test_between_exercises_one_hears_what_to_bring() -> None:
    assert ("between", 0, "Stand up slowly. Then bring your cushion for the saddle pose.") in said(FLOOR)
    nothing_to_bring = replace(step("between"), text="")
    assert first(nothing_to_bring, Pace()) == "Stand up slowly."


@pytest.mark.parametrize("place", ["floor", "office", "desk"])
def test_every_phase_of_every_shipped_break_has_its_cue_at_its_start(place: str) -> None:
    for length, level in product(("full", "short"), (1, 2, 3, 4)):
        levels = dict.fromkeys(LIBRARY.exercises, level)
        made = plan(LIBRARY, Wishes(place=place, length=length, levels=levels, deepen=frozenset(levels)))
        for one, spoken in all_lines(made, Pace()):
            assert spoken[0].at_ms == speech.LEAD_MS, "right after the bell"
            assert one.cue in spoken[0].fitting(speech.LEAD_MS, Pace()), "whole, at the usual speed"


@pytest.mark.parametrize("speed", [0.5, 0.8, 1.0, 1.4, 2.0])
@pytest.mark.parametrize("slowness", [0.5, 1.0, 3.0])
def test_nothing_is_said_into_the_next_line_or_phase(speed: float, slowness: float) -> None:
    pace = Pace(speed, slowness)
    for place, level in product(("floor", "office", "desk"), (1, 2, 3, 4)):
        levels = dict.fromkeys(LIBRARY.exercises, level)
        for one, spoken in all_lines(plan(LIBRARY, Wishes(place=place, levels=levels)), pace):
            ends = [line.at_ms + pace.ms(text) for line in spoken if (text := line.fitting(line.at_ms, pace))]
            assert all(end <= one.seconds * 1000 for end in ends)
            assert all(
                before.at_ms + pace.ms(before.fitting(before.at_ms, pace)) <= after.at_ms
                for before, after in pairwise(spoken)
            )


def test_a_cue_without_room_is_shortened_and_then_left_out() -> None:
    tuck = step("tuck")
    assert first(tuck, Pace()) == "Squeeze your left buttock. Tuck your tail under."
    assert first(replace(tuck, seconds=3), Pace()) == "Squeeze your left buttock."
    assert first(replace(tuck, seconds=1), Pace()) == ""


def test_the_way_out_of_a_pose_keeps_its_most_important_words() -> None:
    out = step("out")
    assert first(out, Pace()) == "Come up slowly. Slide your hips back. Sit up tall."
    assert first(replace(out, seconds=3), Pace()) == "Slide your hips back. Sit up tall."
    assert first(replace(out, seconds=2), Pace()) == "Come up slowly."
    seated = replace(out, cue="Come up slowly. Uncross your legs.")
    assert first(seated, Pace()) == "Come up slowly. Uncross your legs.", "not twice"


def test_changing_sides_says_which_side_while_there_is_time() -> None:
    assert first(step("change_sides"), Pace()) == "Change sides. Right side next."
    assert first(step("change_sides"), Pace(speed=0.5)) == "Change sides."


def test_the_count_gives_way_to_the_cue() -> None:
    ease, hold = step("ease"), step("hold")
    assert len(lines(ease, hold, Pace())) == 4
    assert len(lines(replace(ease, seconds=5), hold, Pace())) == 1
    assert len(lines(ease, step("out"), Pace())) == 1, "only a hold is counted in"
    assert len(lines(ease, hold, Pace(speed=0.5))) == 1, "a word would not fit into its second"


def test_halfway_is_for_holds_that_are_long_enough() -> None:
    hold = step("hold")
    assert [line.at_ms for line in lines(replace(hold, seconds=20), None, Pace())] == [400, 10_400]
    assert [line.at_ms for line in lines(replace(hold, seconds=19), None, Pace())] == [400]


def test_after_a_pause_the_cue_comes_again_as_far_as_there_is_time() -> None:
    ease, hold = step("ease"), step("hold")
    again = lines(ease, hold, Pace(), from_ms=2000)
    assert (again[0].at_ms, again[0].fitting(2000, Pace())) == (2000, ease.cue)
    assert len(again) == 4
    late = lines(ease, hold, Pace(), from_ms=8000)
    assert [line.fitting(8000, Pace()) for line in late] == ["Breathe out."], "what is left of the count is not said"
    assert lines(hold, step("out"), Pace(), from_ms=20_000)[0].fitting(20_000, Pace()) == hold.cue


def test_too_much_brings_the_way_out_at_once_however_long_it_takes() -> None:
    (line,) = speech.easing_off(replace(step("out"), seconds=1))
    assert line.at_ms == 0
    assert line.fitting(60_000, Pace(slowness=3)) == "Come up slowly. Slide your hips back. Sit up tall."


def test_a_pause_is_said() -> None:
    (line,) = speech.standing_still()
    assert line.fitting(0, Pace()) == "Paused."


@pytest.mark.parametrize(
    ("text", "measured_ms"),
    [
        ("Halfway.", 530),
        ("Change sides.", 910),
        ("Sit back slowly onto the cushion.", 1710),
        ("Let go. Foot down. Uncross.", 2260),
        ("Hold. Spine tall, ribs down, breathe slowly.", 3100),
        ("Hands forward. Lift your hips. Straighten your legs.", 3370),
    ],
)
def test_the_estimate_is_a_little_too_long_for_what_was_measured(text: str, measured_ms: int) -> None:
    """Measured with espeak-ng 1.51 at 175 words a minute, from the first sound to the last."""
    assert measured_ms <= Pace().ms(text) <= measured_ms * 1.5


def test_half_the_speed_takes_twice_the_time() -> None:
    assert Pace(0.5).ms("Halfway.") == pytest.approx(2 * Pace(1.0).ms("Halfway."), abs=1)


def test_in_a_demo_that_runs_fast_there_is_room_for_nothing() -> None:
    assert {text for _, _, text in said(FLOOR, Pace(rate=60))} == {""}


def test_a_voice_that_is_slow_is_learned_at_once_and_a_quick_one_by_and_by() -> None:
    usual, text, tail_ms = Pace(), "Stand up slowly. Then bring your mat.", 400
    slow = usual.learned(text, 2 * usual.ms(text) + tail_ms)
    assert slow.slowness == pytest.approx(2, abs=0.01)
    quick = usual.learned(text, usual.ms(text) // 2 + tail_ms)
    assert 0.5 < quick.slowness < 1
    assert usual.learned(text, 600_000).slowness == 3, "something else was at work"
    assert usual.learned(text, 0).slowness > 0.8
    fast = Pace(speed=2.0)
    assert fast.learned(text, fast.ms(text) + tail_ms).slowness == pytest.approx(1, abs=0.01)


def test_a_short_line_teaches_nothing() -> None:
    assert Pace().learned("One.", 900) == Pace()
