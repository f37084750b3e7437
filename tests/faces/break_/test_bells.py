"""Which bell rings when: the whole break for closed eyes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from deskbreak.core.guide import Guide, Wishes, begin, plan
from deskbreak.faces.break_.bells import Bells
from deskbreak.faces.sound import Bell
from tests.faces.break_.conftest import BREAK, LOADED, Desk, Desks

IN_HOLD, CHANGE = 39, 70
"""Seconds into the break: within the first hold, whose half comes later, and at the change of sides."""


class Walker:
    """Walks through a break and notes at which second what rang."""

    def __init__(self, *, spoken: bool = False, sounds: bool = True, ticks: bool = True, **wishes: object) -> None:
        wishes.setdefault("levels", {"lunge": 2, "saddle": 2})
        self.bells = Bells(self, sounds=sounds, ticks=ticks)
        self.bells.set_spoken(spoken)
        self.guide: Guide = begin(plan(LOADED.library, Wishes(**wishes)), 0)  # type: ignore[arg-type]
        self.ms = 0
        self.rung: list[tuple[float, Bell]] = []

    def play(self, bell: Bell) -> None:
        self.rung.append((self.ms / 1000, bell))

    def walk(self, seconds: float, step_ms: int | None = None) -> Walker:
        """So much further: from one moment that matters to the next, or in steps of a fixed length."""
        until = self.ms + round(seconds * 1000)
        while True:
            self.guide = self.guide.moved(self.ms)
            if self.guide.finished:
                self.bells.finish()
                return self
            more_ms = self.bells.hear(self.guide.at(self.ms))
            if self.ms >= until:
                return self
            moments = [self.guide.deadline(self.ms), None if more_ms is None else self.ms + more_ms]
            next_ms = min(one for one in moments if one is not None) if step_ms is None else self.ms + step_ms
            self.ms = min(until, next_ms)

    def steps(self, phase: str) -> list[tuple[float, int]]:
        """When the steps of a phase begin, and how long they are."""
        steps = self.guide.plan.steps
        begins = [sum(step.seconds for step in steps[:number]) for number in range(len(steps))]
        return [(begin, step.seconds) for begin, step in zip(begins, steps, strict=True) if step.phase == phase]


def test_a_hold_is_heard_from_its_start_to_its_end() -> None:
    walker = Walker().walk(CHANGE)
    (begins, seconds), *_ = walker.steps("hold")
    ends = begins + seconds
    assert walker.rung[:3] == [(walker.steps(phase)[0][0], "change") for phase in ("setup", "tuck", "ease")]
    assert walker.rung[3:] == [
        (begins, "start"),
        (begins + seconds / 2, "halfway"),
        *((ends - left, "tick") for left in (3, 2, 1)),
        (ends, "end"),
        (walker.steps("change_sides")[0][0], "change"),
    ]


def test_every_hold_of_a_whole_break_has_three_ticks_and_one_end() -> None:
    walker = Walker().walk(600)
    holds = len(walker.steps("hold"))
    rung = [bell for _, bell in walker.rung]
    assert holds >= 3
    assert rung.count("tick") == 3 * holds
    assert rung.count("start") == holds
    assert rung.count("end") == holds + 1, "and one for the end of the break"


def test_nothing_rings_twice_however_often_one_looks() -> None:
    rung = Walker().walk(600, step_ms=50).rung
    assert rung == Walker().walk(600).rung


def test_only_a_long_hold_has_a_half() -> None:
    walker = Walker(levels={"lunge": 4, "saddle": 2}).walk(600)
    holds = walker.steps("hold")
    assert {seconds for _, seconds in holds} == {15, 30}
    halves = [at for at, bell in walker.rung if bell == "halfway"]
    assert halves == [begins + 15 for begins, seconds in holds if seconds == 30]


def test_deepening_ticks_too_and_its_start_is_a_change() -> None:
    walker = Walker(levels={"lunge": 3}, deepen=frozenset({"lunge"})).walk(150)
    begins, seconds = walker.steps("deepen")[0]
    ends = begins + seconds
    during = [(at, bell) for at, bell in walker.rung if begins <= at <= ends]
    assert during == [(begins, "change"), *((ends - left, "tick") for left in (3, 2, 1)), (ends, "end")]


def test_ticks_can_be_left_out() -> None:
    assert "tick" not in [bell for _, bell in Walker(ticks=False).walk(600).rung]


def test_a_walk_begins_and_ends() -> None:
    walker = Walker(exercises=())
    assert [step.phase for step in walker.guide.plan.steps] == ["walk"]
    assert [bell for _, bell in walker.walk(600).rung] == ["start", "end"]


@pytest.mark.parametrize(("spoken", "bells"), [(False, ["end", "end"]), (True, [])])
def test_without_sounds_and_voice_a_bell_still_ends_what_cannot_be_watched(spoken: bool, bells: list[Bell]) -> None:
    """The saddle's end, and the end of the break that comes out of it; nothing for the lunge, which is watched."""
    walker = Walker(sounds=False, spoken=spoken, levels={"lunge": 2, "saddle": 3}).walk(600)
    assert [bell for _, bell in walker.rung] == bells


def test_what_is_found_out_too_late_does_not_ring() -> None:
    """The machine slept through the half and two ticks."""
    walker = Walker()
    (begins, seconds), *_ = walker.steps("hold")
    walker.walk(begins + 1)
    walker.ms = round((begins + seconds - 1.2) * 1000)
    walker.walk(2)
    assert [bell for _, bell in walker.rung[4:]] == ["tick", "end"]


def test_the_first_step_again_is_heard_again() -> None:
    walker = Walker().walk(2)
    walker.guide = walker.guide.back(walker.ms)
    walker.walk(1)
    assert walker.rung == [(0, "change"), (2, "change")]


def test_a_pause_is_silent_and_forgets_nothing(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(IN_HOLD)
    desk.press(Qt.Key.Key_Space)
    before = list(desk.rung)
    desk.pass_seconds(60)
    assert desk.rung == before
    desk.press(Qt.Key.Key_Space)
    desk.pass_seconds(10)
    assert desk.rung[len(before) :] == ["halfway"]


def test_muted_nothing_rings(desk: Desk) -> None:
    desk.told(BREAK)
    desk.pages.guide.mute.click()
    before = list(desk.rung)
    desk.pass_seconds(CHANGE)
    assert desk.rung == before


def test_stopped_for_too_much_nothing_rings(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(IN_HOLD)
    before = list(desk.rung)
    desk.press(Qt.Key.Key_X)
    desk.pass_seconds(60)
    assert desk.rung == before


def test_the_settings_reach_the_bells(desks: Desks) -> None:
    desk = desks(tick=False).told(BREAK).pass_seconds(CHANGE)
    assert desk.rung == ["change", "change", "change", "start", "halfway", "end", "change"]
    assert desks(sounds=False).told(BREAK).pass_seconds(CHANGE).rung == []
