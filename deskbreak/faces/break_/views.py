"""What the pages say, made of the status, the plan and the time of day.

Separate from the widgets, which are told, and from the face, which decides when.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from deskbreak.core.exercises import Exercise
from deskbreak.core.guide import Guide, Held, Place, Plan
from deskbreak.core.poses import Pose
from deskbreak.core.status import Status
from deskbreak.core.suiting import highest_level
from deskbreak.faces.break_ import wording
from deskbreak.faces.break_.answers import Answer
from deskbreak.faces.break_.done_page import DoneView
from deskbreak.faces.break_.each_page import HoldView
from deskbreak.faces.break_.levels_row import Levels
from deskbreak.faces.break_.offer import OfferView
from deskbreak.faces.break_.snooze_menu import SnoozeChoice
from deskbreak.faces.break_.tile import TileView
from deskbreak.faces.break_.toast import HeadsUp
from deskbreak.faces.break_.welcome_back import WelcomeBackView
from deskbreak.faces.why_not import avoided
from deskbreak.language.lengths import minutes, minutes_left, seconds_long
from deskbreak.language.said import sentences
from deskbreak.language.texts import Texts

tr = Texts("Break")


@dataclass(frozen=True, slots=True)
class Plans:
    """The break of the usual length, and the one of the other length if that is another."""

    usual: Plan
    other: Plan | None

    @property
    def usual_is_short(self) -> bool:
        """Whether the usual one is the lesser one: short, or a walk where that is due."""
        return self.usual.wishes.length != "full"

    def of(self, short: bool | None) -> Plan:
        """The plan of that length."""
        return self.usual if short in (None, self.usual_is_short) or self.other is None else self.other


def moment(status: Status, wall: Callable[[], datetime]) -> datetime:
    """The time of day that the agent told, which in the demo is no real one; else this machine’s."""
    now = datetime.fromisoformat(status.now) if status.now else wall()
    return now if now.tzinfo is not None else now.astimezone()


def offer(
    status: Status,
    both: Plans,
    now: datetime,
    poses: Mapping[str, Pose],
    welcome_back: WelcomeBackView | None = None,
) -> OfferView:
    """The offer of a break; after an absence with a welcome."""
    made, other = both.usual, both.other
    routine = made.library.routine_for(made.wishes.place, made.wishes.length)
    other_word = tr("Full") if both.usual_is_short else tr("Short")
    names = [exercise.name for exercise, _ in made.exercises]
    kept = [exercise.name for exercise, _ in other.exercises] if other else names
    return OfferView(
        headline=wording.sat(status.sitting_seconds),
        lead=routine.lead if routine and made.stretches else made.steps[0].cue,
        tiles=tuple(
            TileView(exercise.name, _version(made, exercise, level), exercise.hold_frame(level))
            for exercise, level in made.exercises[:2]
            if exercise.hold_frame(level) in poses
        ),
        items=made.items,
        start=f"{tr('Start')} · {wording.about(made.minutes)}",
        other=f"{other_word} · {wording.about(other.minutes)}" if other else "",
        other_left_out="" if both.usual_is_short else wording.left_out(names, kept),
        snoozes=tuple(
            SnoozeChoice(seconds, minutes(seconds // 60), wording.until(now, seconds))
            for seconds in status.snooze_lengths
        ),
        snoozes_left=status.snoozes_left,
        welcome_back=welcome_back,
    )


def _version(made: Plan, exercise: Exercise, level: int) -> str:
    first = next(one.side for one in made.stretches if one.exercise.id == exercise.id)
    return wording.version(exercise, level, right_first=first == "right")


def heads_up(status: Status, seconds: float, left: float) -> HeadsUp:
    """What the toast says with so many seconds to go."""
    first = status.snooze_lengths[0] if status.snooze_lengths else 0
    may = status.snoozes_left > 0 and first > 0
    return HeadsUp(
        title=wording.heads_up(round(seconds)),
        sat=wording.sat(status.sitting_seconds),
        left=left,
        snooze=tr("Snooze %1", minutes(first // 60)) if may else "",
    )


def undo(status: Status, now: datetime) -> tuple[str, str]:
    """What can be taken back, in two lines."""
    seconds = status.next_offer_seconds or 0
    if status.undo_of == "snooze":
        return tr("Snoozed until %1", wording.clock_time(now, seconds)), wording.snoozes_left(status.snoozes_left)
    return tr("Break skipped"), tr("Next one in %1", minutes_left(seconds)) if seconds else ""


def done(
    status: Status, place: Place, seconds: int, now: datetime, *, whole: bool, longer: Collection[Answer] = ()
) -> DoneView:
    """The last page, after a whole break or one that was ended early; `longer`: the answers that make a hold longer."""
    wait = status.next_offer_seconds if status.next_offer_seconds is not None else status.interval_seconds
    lead = wording.stretched(place.holds, seconds, whole=whole)
    sitting = tr("After %1 of sitting.", minutes(status.interval_seconds // 60))
    return DoneView(
        headline=tr("Well done") if whole else tr("That counts too"),
        lead=lead if place.holds else "",
        asks=bool(place.holds),
        next_break=tr("Next break around %1", wording.clock_time(now, wait)) if wait else "",
        after=sentences(sitting, wording.breaks_today(status.today.finished)),
        effects=wording.effects(longer),
    )


def held(hold: Held, exercises: Mapping[str, Exercise], longer: Collection[Answer] = ()) -> HoldView:
    """A row of the page that asks for each stretch."""
    exercise = exercises.get(hold.exercise)
    name = exercise.name if exercise else hold.exercise
    seconds, effects = seconds_long(hold.seconds), wording.row_effects(longer)
    if hold.side != "both":
        return HoldView(tr("%1, left" if hold.side == "left" else "%1, right", name), seconds, effects)
    level = exercise.level(hold.level).name if exercise else ""
    return HoldView(name, f"{level} · {seconds}" if level else seconds, effects)


def levels(guide: Guide) -> Levels | None:
    """The level control for the stretch that is on: only for those that both hips do together."""
    step = guide.step
    if step is None or not guide.plan.stretches or step.side != "both":
        return None
    exercise = guide.plan.stretches[step.group].exercise
    own = [level for level in exercise.levels if level.exercise is None]
    if len(own) < 2:
        return None
    numbers = [level.number for level in own]
    can = guide.levels() if step.phase != "out" else (step.level,)
    wishes = guide.plan.wishes
    suits, waits = highest_level(exercise, wishes), wishes.waits.get(exercise.id, {})
    off = avoided(frozenset(exercise.avoid or {}) & wishes.avoid)
    why = tuple(off if number > suits and off else wording.opens_after(waits.get(number, 1)) for number in numbers)
    is_open = frozenset(index for index, number in enumerate(numbers) if number in can)
    return Levels(tuple(level.name for level in own), numbers.index(step.level), is_open, why)
