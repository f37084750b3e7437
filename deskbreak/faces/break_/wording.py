"""The words of the break windows that hold a number, a time or a name (UI.md, section 6).

Separate so that they can be read, and tested, without a window.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QLocale, QTime

from deskbreak.core.exercises import Exercise
from deskbreak.core.guide import Held, Place, Step
from deskbreak.faces.break_.answers import Answer

SPACE = "\u00a0"
_SIDES = {"left": "Left side", "right": "Right side"}


def minutes(count: int) -> str:
    """“47 min”."""
    return f"{QLocale().toString(count)}{SPACE}min"


def length(seconds: int) -> str:
    """“3 min 48 s”, “4 min” or “50 s”."""
    whole, rest = divmod(seconds, 60)
    if not whole:
        return seconds_long(rest)
    return f"{minutes(whole)} {seconds_long(rest)}" if rest else minutes(whole)


def seconds_long(count: int) -> str:
    """“45 s”."""
    return f"{QLocale().toString(count)}{SPACE}s"


def sat(seconds: int) -> str:
    """“You have sat 47 min”."""
    return f"You have sat {minutes(seconds // 60)}"


def clock_time(now: datetime, seconds: int) -> str:
    """The time of day in so many seconds, as one writes it here."""
    then = now + timedelta(seconds=seconds)
    return QLocale().toString(QTime(then.hour, then.minute), QLocale.FormatType.ShortFormat)


def until(now: datetime, seconds: int) -> str:
    """“until 14:35”."""
    return f"until {clock_time(now, seconds)}"


def heads_up(seconds: int) -> str:
    """The toast's title. It changes three times at most and never counts down."""
    if seconds <= 10:
        return f"Stretch break in 10{SPACE}s"
    if seconds <= 30:
        return f"Stretch break in 30{SPACE}s"
    return f"Stretch break in {minutes(-(-seconds // 60))}"


def snoozes_left(count: int) -> str:
    """“2 snoozes left”."""
    return f"{count} snooze left" if count == 1 else f"{count} snoozes left"


def about(count: int) -> str:
    """“about 4 min”."""
    return f"about {minutes(count)}"


def version(exercise: Exercise, level: int, *, right_first: bool = False) -> str:
    """The second line of a tile: which sides, or which version."""
    if exercise.sides == "left_right":
        return "Right, then left" if right_first else "Left, then right"
    return exercise.level(level).version


def where(step: Step, groups: int) -> str:
    """Under the guide's title: “Left side · 1 of 3”, “On hands · 3 of 3”; nothing in a walk."""
    if not groups:
        return ""
    part = _SIDES.get(step.side, step.level_name)
    number = f"{step.group + 1} of {groups}"
    return f"{part} · {number}" if part else number


def figure(step: Step) -> str:
    """What the picture shows, for who can't see it: “Kneeling lunge, left knee down”."""
    if step.side == "both":
        return f"{step.name}, {step.level_name.lower()}" if step.level_name else step.name
    part = "left" if step.side == "left" else "right"
    return f"{step.name}, {part} knee down" if step.exercise.startswith("lunge") else f"{step.name}, {part} side"


def timer(step: Step, seconds: int) -> str:
    """The dial's number: minutes and seconds in a hold or walk, whole seconds on the way."""
    if step.phase in ("hold", "deepen", "walk"):
        whole, rest = divmod(seconds, 60)
        return f"{whole}:{rest:02}"
    return QLocale().toString(seconds)


def chip(place: Place) -> str:
    """The word on the stage, if there is one."""
    if place.step is None:
        return ""
    if place.paused:
        return "Paused"
    return {"setup": "Get ready", "out": "Come up slowly", "change_sides": "Change sides", "between": "Get ready"}.get(
        place.step.phase, ""
    )


def gentle(kind: str | None) -> str:
    """What the gentler way is called on its button."""
    return kind or "Skip this stretch"


def stretched(holds: Sequence[Held], seconds: int) -> str:
    """The lead of the last page: what was done, in which time."""
    sides = {hold.side for hold in holds}
    if "both" in sides or {"left", "right"} <= sides:
        return f"Both hips stretched in {length(seconds)}."
    return f"You stretched for {length(seconds)}."


def breaks_today(count: int) -> str:
    """“3 breaks today.”"""
    return "1 break today." if count == 1 else f"{count} breaks today."


def left_out(all_names: Sequence[str], kept: Sequence[str]) -> str:
    """What the short break leaves out, for a screen reader."""
    gone = [name for name in all_names if name not in kept]
    return f"Leaves out: {', '.join(gone)}." if gone else "Holds each stretch for less."


def effects(longer: Collection[Answer] = ()) -> Mapping[Answer, str]:
    """What each answer does, for the tiles of the last page; `longer` names those that make the hold longer."""
    more = "A little longer next time"
    return {
        "easy": more if "easy" in longer else "Noted for next time",
        "right": more if "right" in longer else "We keep it like this",
        "too_much": "Gentler next time",
        "pain": "Tell us what to change",
    }


def row_effects(longer: Collection[Answer] = ()) -> Mapping[Answer, str]:
    """The same as sentences, for the line under a row of answers."""
    return {answer: f"{words}." for answer, words in effects(longer).items()}


def rests(exercises: Sequence[Exercise], days: int | None) -> str:
    """“Saddle pose and kneeling lunge rest for 7 days.”; without days until the person has had it checked."""
    first, *others = exercises
    names = " and ".join(
        [", ".join([first.name, *(in_sentence(one) for one in others[:-1])]), *map(in_sentence, others[-1:])]
    )
    verb = "rest" if others else "rests"
    if days is None:
        return f"{names} {verb} until you have had this checked."
    return (
        f"{names} {verb} for 1{SPACE}day."
        if days == 1
        else f"{names} {verb} for {QLocale().toString(days)}{SPACE}days."
    )


def opens_after(days: int) -> str:
    """For a level that is not open yet."""
    return "Opens after 1 more day" if days == 1 else f"Opens after {QLocale().toString(days)} more days"


def felt_easy(exercise: Exercise, days: int) -> str:
    """Why the next level is offered."""
    often = f"The {in_sentence(exercise)} felt easy three times in a row, and you have done it for"
    return f"{often} 1{SPACE}day." if days == 1 else f"{often} {QLocale().toString(days)} days."


def to_begin_with(count: int) -> str:
    """“20 s to begin with”."""
    return f"{seconds_long(count)} to begin with"


def at_level(level: str, count: int) -> str:
    """“Forward, 30 s”."""
    return f"{level}, {seconds_long(count)}"


def gentler_start(days: int) -> str:
    """The lead of the offer after an absence."""
    words = "We start a little gentler: your last stretch was"
    return f"{words} 1{SPACE}day ago." if days == 1 else f"{words} {QLocale().toString(days)}{SPACE}days ago."


def in_sentence(exercise: Exercise) -> str:
    """The name of an exercise within a sentence: “the saddle pose”."""
    return f"{exercise.name[:1].lower()}{exercise.name[1:]}"
