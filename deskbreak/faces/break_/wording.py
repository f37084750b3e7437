"""The words of the break windows that hold a number, a time or a name (UI.md, section 6).

Separate so that they can be read, and tested, without a window.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QLocale

from deskbreak.core.exercises import Exercise
from deskbreak.core.guide import Held, Place, Step
from deskbreak.faces.break_.answers import Answer
from deskbreak.language import lengths
from deskbreak.language.lengths import listed, minutes, minutes_and_seconds, number, seconds_long
from deskbreak.language.texts import Texts

tr = Texts("Break")

_SIDES = {"left": tr.mark("Left side"), "right": tr.mark("Right side")}
_CHIPS = {
    "setup": tr.mark("Get ready"),
    "out": tr.mark("Come up slowly"),
    "change_sides": tr.mark("Change sides"),
    "between": tr.mark("Get ready"),
}


def length(seconds: int) -> str:
    """“3 min 48 s”, “4 min” or “50 s”."""
    return minutes_and_seconds(seconds)


def sat(seconds: int) -> str:
    """“You have sat 47 min”."""
    return tr("You have sat %1", minutes(seconds // 60))


def clock_time(now: datetime, seconds: int) -> str:
    """The time of day in so many seconds, as one writes it here."""
    return lengths.clock_time(now + timedelta(seconds=seconds))


def until(now: datetime, seconds: int) -> str:
    """“until 14:35”."""
    return tr("until %1", clock_time(now, seconds))


def heads_up(seconds: int) -> str:
    """The toast's title. It changes three times at most and never counts down."""
    if seconds > 30:
        return tr("Stretch break in %1", minutes(-(-seconds // 60)))
    return tr("Stretch break in %1", seconds_long(30 if seconds > 10 else 10))


def snoozes_left(count: int) -> str:
    """“2 snoozes left”."""
    return tr("%Ln snoozes left", n=count)


def about(count: int) -> str:
    """“about 4 min”."""
    return tr("about %1", minutes(count))


def version(exercise: Exercise, level: int, *, right_first: bool = False) -> str:
    """The second line of a tile: which sides, or which version."""
    if exercise.sides == "left_right":
        return tr("Right, then left" if right_first else "Left, then right")
    return exercise.level(level).version


def where(step: Step, groups: int) -> str:
    """Under the guide's title: “Left side · 1 of 3”, “On hands · 3 of 3”; nothing in a walk."""
    if not groups:
        return ""
    part = tr(_SIDES[step.side]) if step.side in _SIDES else step.level_name
    count = tr("%1 of %2", number(step.group + 1), number(groups))
    return f"{part} · {count}" if part else count


def figure(step: Step) -> str:
    """What the picture shows, for who can't see it: “Kneeling lunge, left knee down”."""
    if step.side == "both":
        return f"{step.name}, {step.level_name}" if step.level_name else step.name
    if step.exercise.startswith("lunge"):
        return tr("%1, left knee down" if step.side == "left" else "%1, right knee down", step.name)
    return tr("%1, left side" if step.side == "left" else "%1, right side", step.name)


def timer(step: Step, seconds: int) -> str:
    """The dial's number: minutes and seconds in a hold or walk, whole seconds on the way."""
    if step.phase in ("hold", "deepen", "walk"):
        whole, rest = divmod(seconds, 60)
        tens, ones = divmod(rest, 10)
        return f"{number(whole)}:{number(tens)}{number(ones)}"
    return QLocale().toString(seconds)


def chip(place: Place) -> str:
    """The word on the stage, if there is one."""
    if place.step is None:
        return ""
    if place.paused:
        return tr("Paused")
    words = _CHIPS.get(place.step.phase)
    return tr(words) if words else ""


def change_sides(step: Step) -> str:
    """What a screen reader is told when the sides change."""
    return tr("Change sides. Left side next." if step.side == "left" else "Change sides. Right side next.")


def gentle(kind: str | None) -> str:
    """What the gentler way is called on its button."""
    return kind or tr("Skip this stretch")


def stretched(holds: Sequence[Held], seconds: int, *, whole: bool = True) -> str:
    """The lead of the last page: what was done, in which time."""
    sides = {hold.side for hold in holds}
    if whole and ("both" in sides or {"left", "right"} <= sides):
        return tr("Both hips stretched in %1.", length(seconds))
    return tr("You stretched for %1.", length(seconds))


def breaks_today(count: int) -> str:
    """“3 breaks today.”"""
    return tr("%Ln breaks today.", n=count)


def left_out(all_names: Sequence[str], kept: Sequence[str]) -> str:
    """What the short break leaves out, for a screen reader."""
    gone = [name for name in all_names if name not in kept]
    return tr("Leaves out: %1.", ", ".join(gone)) if gone else tr("Holds each stretch for less.")


def effects(longer: Collection[Answer] = ()) -> Mapping[Answer, str]:
    """What each answer does, for the tiles of the last page; `longer` names those that make the hold longer."""
    more = tr("A little longer next time")
    return {
        "easy": more if "easy" in longer else tr("Noted for next time"),
        "right": more if "right" in longer else tr("We keep it like this"),
        "too_much": tr("Gentler next time"),
        "pain": tr("Tell us what to change"),
    }


def row_effects(longer: Collection[Answer] = ()) -> Mapping[Answer, str]:
    """The same as sentences, for the line under a row of answers."""
    more = tr("A little longer next time.")
    return {
        "easy": more if "easy" in longer else tr("Noted for next time."),
        "right": more if "right" in longer else tr("We keep it like this."),
        "too_much": tr("Gentler next time."),
        "pain": tr("Tell us what to change."),
    }


def rests(exercises: Sequence[Exercise], days: int | None) -> str:
    """“Saddle pose and kneeling lunge rest for 7 days.”; without days until the person has had it checked."""
    first, *others = exercises
    names = listed([first.name, *(one.in_sentence for one in others)])
    if days is None:
        if others:
            return tr("%1 rest until you have had this checked.", names, note="several stretches")
        return tr("%1 rests until you have had this checked.", names)
    if others:
        return tr("%1 rest for %Ln\u00a0days.", names, n=days, note="several stretches")
    return tr("%1 rests for %Ln\u00a0days.", names, n=days)


def opens_after(days: int) -> str:
    """For a level that is not open yet."""
    return tr("Opens after %Ln more days", n=days)


def felt_easy(exercise: Exercise, days: int) -> str:
    """Why the next level is offered."""
    return tr(
        "The %1 felt easy three times in a row, and you have done it for %Ln\u00a0days.", exercise.in_sentence, n=days
    )


def to_begin_with(count: int) -> str:
    """“20 s to begin with”."""
    return tr("%1 to begin with", seconds_long(count))


def at_level(level: str, count: int) -> str:
    """“Forward, 30 s”."""
    return tr("%1, %2", level, seconds_long(count), note="level, seconds")


def gentler_start(days: int) -> str:
    """The lead of the offer after an absence."""
    return tr("We start a little gentler: your last stretch was %Ln\u00a0days ago.", n=days)
