"""What the figure does at each turn of a break: told to a stage that only writes it down."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from deskbreak.core.guide import Guide, Wishes, begin, plan
from deskbreak.faces.break_.figure_director import FigureDirector
from tests.faces.break_.conftest import LOADED

PALE = 0.38


class Paper:
    """A stage on paper: what it was told, and what would be seen."""

    def __init__(self) -> None:
        self.told: list[tuple[object, ...]] = []
        self.prepared: list[str] = []
        self.opacity, self.glow = 1.0, 0.0

    def show_pose(self, frame: str, *, mirrored: bool = False, glow: float = 0.0) -> None:
        self.told.append(("stands", frame, mirrored))
        self.glow, self.opacity = glow, 1.0

    def show_pair(self, finished: str, coming: str, *, coming_mirrored: bool) -> None:
        self.told.append(("changes sides", finished, coming, coming_mirrored))
        self.glow, self.opacity = 0.0, 1.0

    def move_to(self, frame: str, *, mirrored: bool, glow: float, arrow: bool) -> None:
        self.told.append(("moves", frame, "with arrow" if arrow else "without"))
        self.glow, self.opacity = glow, 1.0

    def prepare_move(self, frame: str) -> None:
        self.prepared.append(f"move to {frame}")

    def prepare_pose(self, frame: str) -> None:
        self.prepared.append(frame)

    def set_opacity(self, opacity: float) -> None:
        self.opacity = opacity

    def set_glow(self, glow: float) -> None:
        self.glow = glow


class Play:
    """A break that is led step by step."""

    def __init__(self, **wishes: object) -> None:
        self.guide = begin(plan(LOADED.library, Wishes(**wishes)), 0)  # type: ignore[arg-type]
        self.stage = Paper()
        self.director = FigureDirector(self.stage, self.guide.plan)  # type: ignore[arg-type]
        self.show(self.guide)

    def show(self, there: Guide) -> Play:
        self.guide = there
        self.director.follow(there.at(0), there.plan)
        return self

    def to(self, phase: str, side: str | None = None) -> Play:
        """On, step by step, to the next one of that phase."""
        self.show(self.guide.next(0))
        while (step := self.guide.step) is not None and (step.phase, side or step.side) != (phase, step.side):
            self.show(self.guide.next(0))
        return self

    @property
    def last(self) -> tuple[object, ...]:
        return self.stage.told[-1]


@pytest.fixture
def lunge() -> Play:
    return Play(levels={"lunge": 2, "saddle": 4})


def test_set_up_shows_the_pose_to_start_from(lunge: Play) -> None:
    assert lunge.stage.told == [("stands", "a_start", True)]
    assert lunge.stage.glow == 0.0


def test_the_arrow_shows_the_way_into_a_pose_and_not_the_way_out(lunge: Play) -> None:
    assert lunge.to("tuck").last == ("moves", "a_tuck", "with arrow")
    assert lunge.to("ease").last == ("moves", "a_ease", "with arrow")
    assert lunge.to("out").last == ("moves", "a_start", "without")


def test_what_is_felt_glows_in_the_hold_and_nowhere_else(lunge: Play) -> None:
    glowing = set()
    while lunge.guide.step is not None:
        if lunge.stage.glow:
            glowing.add(lunge.guide.step.phase)
        lunge.show(lunge.guide.next(0))
    assert glowing == {"hold"}


def test_between_the_sides_both_are_seen_and_then_the_other_one_stands_there(lunge: Play) -> None:
    assert lunge.to("change_sides").last == ("changes sides", "a_start", "a_start", False)
    assert lunge.to("setup").last == ("stands", "a_start", False)


@pytest.mark.parametrize(
    ("choose", "frame"),
    [(Guide.back, "a_start"), (Guide.next, "a_ease"), (Guide.too_much, "a_start")],
    ids=["back", "next", "too much"],
)
def test_a_movement_that_is_interrupted_turns_into_another_one(
    lunge: Play, choose: Callable[[Guide, int], Guide], frame: str
) -> None:
    lunge.to("tuck")
    told = lunge.show(choose(lunge.guide, 0)).last
    assert told[:2] == ("moves", frame)


def test_too_much_comes_out_of_the_pose_without_glow_or_arrow(lunge: Play) -> None:
    lunge.to("hold")
    assert lunge.stage.glow == 1.0
    assert lunge.show(lunge.guide.too_much(0)).last == ("moves", "a_start", "without")
    assert lunge.stage.glow == 0.0


def test_another_level_is_gone_to_and_not_jumped_to(lunge: Play) -> None:
    lunge.to("hold", "both")
    assert lunge.guide.step.frame == "b_full"
    lunge.show(lunge.guide.easier(0))
    assert {what for what, *_ in lunge.stage.told[-1:]} == {"moves"}


def test_another_exercise_is_another_picture(lunge: Play) -> None:
    lunge = Play(levels={"lunge": 1, "saddle": 1}).to("hold")
    lunge.show(lunge.guide.too_much(0))
    lunge.show(lunge.guide.gentler(0))
    assert lunge.guide.step.exercise == "stand"
    assert lunge.last[0] == "stands"


def test_a_pause_makes_the_figure_pale_where_it_is(lunge: Play) -> None:
    lunge.to("hold")
    before = list(lunge.stage.told)
    lunge.show(lunge.guide.pause(0))
    assert (lunge.stage.opacity, lunge.stage.glow) == (PALE, 0.0)
    lunge.show(lunge.guide.resume(0))
    assert (lunge.stage.opacity, lunge.stage.glow) == (1.0, 1.0)
    assert lunge.stage.told == before


def test_whoever_goes_on_while_paused_sees_it_pale(lunge: Play) -> None:
    lunge.to("tuck").show(lunge.guide.pause(0))
    lunge.show(lunge.guide.next(0))
    assert lunge.last[:2] == ("moves", "a_ease")
    assert lunge.stage.opacity == PALE


def test_what_comes_next_is_always_prepared(lunge: Play) -> None:
    while lunge.guide.step is not None:
        before, prepared = lunge.guide.step, lunge.stage.prepared[-1]
        lunge.show(lunge.guide.next(0))
        if lunge.guide.step is not None:
            frame = lunge.guide.step.frame
            assert prepared == (f"move to {frame}" if lunge.last[0] == "moves" else frame), before


def test_the_way_out_of_lying_leads_through_the_frames_of_the_way_in() -> None:
    saddle = Play(length="short", levels={"saddle": 4})
    way_in = [saddle.to(phase).last[1] for phase in ("ease", "hold")]
    assert way_in == ["b_elbows", "b_full"]
    assert saddle.to("out").last[:2] == ("moves", "b_heels")
    assert "b_elbows" in LOADED.poses["b_heels"].passes["b_full"]
