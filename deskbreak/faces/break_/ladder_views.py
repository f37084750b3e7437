"""What the pages say about where the person stands: the next step, the welcome back, what rests after pain.

Separate from the other views, which need the plan and the status alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from deskbreak.core.guide import Plan
from deskbreak.core.progression.choices import NextStep
from deskbreak.core.progression.ladders import Ladders
from deskbreak.core.progression.rungs import rung_at
from deskbreak.core.progression.standing import Standing
from deskbreak.faces.break_ import wording
from deskbreak.faces.break_.footing import Changed, Footing
from deskbreak.faces.break_.next_step_page import LevelView, NextStepView
from deskbreak.faces.break_.welcome_back import GentlerRow, WelcomeBackView
from deskbreak.language.said import sentences
from deskbreak.language.texts import Texts

tr = Texts("Break")


DAY = timedelta(days=1)


def next_step(ladders: Ladders, step: NextStep) -> NextStepView:
    """A level up, offered."""
    now, after = step.now, step.next
    return NextStepView(
        headline=tr("Ready for the next step?"),
        reason=wording.felt_easy(ladders.library.exercises[step.name], step.days),
        now=LevelView(now.name, step.hold, now.exercise.hold_frame(now.level)),
        following=LevelView(after.name, after.first, after.exercise.hold_frame(after.level)),
        try_it=tr("Try %1", after.name),
        stay=tr("Stay with %1", now.name),
        note=tr("Staying is just as good. You can go back at any time, without a question."),
    )


def welcome_back(footing: Footing, made: Plan, now: datetime) -> WelcomeBackView | None:
    """What is gentler after an absence; none if there was none, or if it has left everything as it was."""
    days = footing.days_away(now)
    rows = [_row(footing, made, group, now) for group in _first_groups(made)]
    if days is None or all(row.before == row.now for row in rows):
        return None
    return WelcomeBackView(wording.gentler_start(days), tuple(rows), tr("Two “Easy” answers bring a level back."))


def _first_groups(made: Plan) -> Iterable[int]:
    """The stretch with which each exercise begins."""
    found: dict[str, int] = {}
    for group, stretch in enumerate(made.stretches):
        found.setdefault(stretch.exercise.id, group)
    return found.values()


def _row(footing: Footing, made: Plan, group: int, now: datetime) -> GentlerRow:
    stretch = made.stretches[group]
    seconds = next(step.seconds for step in made.steps if (step.group, step.phase) == (group, "hold"))
    here = wording.at_level(stretch.exercise.level(stretch.level).name, seconds)
    ladder = footing.ladder(stretch.exercise.id)
    usual = footing.ladders.standing(ladder, now.date()).usual
    frame = stretch.exercise.hold_frame(stretch.level)
    if usual is None:
        return GentlerRow(stretch.exercise.name, frame, here, here)
    rung = rung_at(footing.ladders.rungs(ladder), usual.level)
    return GentlerRow(stretch.exercise.name, frame, wording.at_level(rung.name, usual.hold), here)


def rests(footing: Footing, changed: Changed, hurt: str, now: datetime) -> str:
    """What rests after pain, for how long, and what comes in its place; the exercise that hurt is named first."""
    names = sorted(changed, key=lambda name: name != hurt)
    days = {name: _rest_days(changed[name], now) for name in names}
    exercises = footing.ladders.library.exercises
    told = []
    for length in dict.fromkeys(days.values()):
        together = [exercises[name] for name in names if days[name] == length]
        if length != 0:
            told.append(wording.rests(together, length))
    after = footing.supposing(changed).plans(now)[0]
    before = [exercise.id for exercise, _ in footing.plans(now)[0].exercises]
    if "stand" in [exercise.id for exercise, _ in after.exercises] and "stand" not in before:
        told.append(tr("Until then we show the standing stretch."))
    return sentences(*told)


def _rest_days(standing: Standing, now: datetime) -> int | None:
    """For how many days an exercise is not done at all; none: until it was checked; 0: it is done."""
    whole = [rest for rest in standing.rests if rest.holds(now) and rest.highest == 0]
    if any(rest.until is None for rest in whole):
        return None
    return max((-(-(rest.until - now) // DAY) for rest in whole if rest.until is not None), default=0)
