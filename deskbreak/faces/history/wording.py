"""The words of the history window that hold a number, a date or a name (UI.md, 5.6 and 6).

Separate so that they can be read, and tested, without a window.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QTime

from deskbreak.core.history import Feedback, Kind, Outcome
from deskbreak.core.progression.numbers import GOAL_SECONDS, PLENTY_SECONDS
from deskbreak.core.statistics import Day
from deskbreak.language import lengths
from deskbreak.language.lengths import number
from deskbreak.language.texts import Texts

tr = Texts("History")

NOTHING = "–"

_KINDS = {
    Kind.SITTING: tr.mark("Sitting"),
    Kind.BREAK: tr.mark("Break"),
    Kind.NATURAL_BREAK: tr.mark("Away"),
    Kind.SKIPPED: tr.mark("Skipped"),
    Kind.SNOOZED: tr.mark("Snoozed"),
    Kind.JUST_STRETCHED: tr.mark("I have just stretched"),
}
_OUTCOMES = {
    Outcome.FINISHED: tr.mark("Finished"),
    Outcome.PARTLY: tr.mark("Partly done"),
    Outcome.STOPPED: tr.mark("Stopped"),
}
_ANSWERS = {
    Feedback.EASY: tr.mark("Easy"),
    Feedback.RIGHT: tr.mark("Just right"),
    Feedback.TOO_MUCH: tr.mark("Too much"),
    Feedback.PAIN: tr.mark("It hurt"),
}
_SIDES = {"left": tr.mark("%1, left side, %2"), "right": tr.mark("%1, right side, %2"), "both": tr.mark("%1, %2")}


def exactly(seconds: int) -> str:
    """“9 min 20 s”, the seconds in two digits, so that a column can be compared."""
    whole, rest = divmod(seconds, 60)
    return tr("%1\u00a0min %2\u00a0s", number(whole), number(rest).rjust(2, QLocale().zeroDigit()))


def long_day(day: date) -> str:
    """“Friday 20 November”."""
    return QLocale().toString(_qt(day), tr("dddd d MMMM", note="a date with its weekday"))


def day_of_year(day: date) -> str:
    """“20 November”."""
    return QLocale().toString(_qt(day), tr("d MMMM", note="a date without its year"))


def short_day(day: date, today: date) -> str:
    """“Fri 20 Nov”, with the year where it is another one."""
    if day.year == today.year:
        return QLocale().toString(_qt(day), tr("ddd d MMM", note="a short date with its weekday"))
    return QLocale().toString(_qt(day), tr("ddd d MMM yyyy", note="a short date with weekday and year"))


def axis_day(day: date) -> str:
    """“23 Oct”."""
    return QLocale().toString(_qt(day), tr("d MMM", note="a short date without its year"))


def month(day: date) -> str:
    """“Nov”."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def weekday(number_of_day: int) -> str:
    """“Mon” for 1."""
    return QLocale().standaloneDayName(number_of_day, QLocale.FormatType.ShortFormat)


def clock(second: int) -> str:
    """The time of a second of the day; its end is midnight."""
    minute = second // 60 % (24 * 60)
    return QLocale().toString(QTime(minute // 60, minute % 60), QLocale.FormatType.ShortFormat)


def taken(finished: int, offers: int) -> str:
    """“3 of 4 breaks”."""
    return tr("%1 of %Ln breaks", number(finished), n=offers)


def day_mark(day: Day) -> str:
    """“Friday 20 November: 3 of 4 breaks, 4 h 18 min sitting”."""
    if day == Day(day.date):
        return tr("%1: nothing", long_day(day.date))
    sat = lengths.hours_and_minutes(day.sitting_seconds)
    return tr("%1: %2, %3 sitting", long_day(day.date), taken(day.finished, day.offers), sat)


def difference(seconds: int | None) -> str:
    """“38 min less than usual”."""
    if seconds is None:
        return ""
    if seconds == 0:
        return tr("As usual")
    apart = lengths.hours_and_minutes(abs(seconds))
    return tr("%1 more than usual", apart) if seconds > 0 else tr("%1 less than usual", apart)


def week_mark(side: str, start: date, seconds: int) -> str:
    """“Left hip, week of 9 November: 11 minutes 36 seconds, plenty”."""
    whole, rest = divmod(seconds, 60)
    long = tr("%1 %2", tr("%Ln minutes", n=whole), tr("%Ln seconds", n=rest), note="minutes, seconds")
    day = day_of_year(start)
    if seconds >= PLENTY_SECONDS:
        return tr("%1, week of %2: %3, plenty", side, day, long)
    if seconds >= GOAL_SECONDS:
        return tr("%1, week of %2: %3, goal reached", side, day, long)
    return tr("%1, week of %2: %3", side, day, long)


def held_mark(day: date, seconds: int, level: str, *, easy: bool, too_much: bool) -> str:
    """“20 November: 40 seconds, Forward, easy”."""
    told = day_of_year(day), tr("%Ln seconds", n=seconds), level
    if too_much:
        return tr("%1: %2, %3, too much", *told)
    return tr("%1: %2, %3, easy", *told) if easy else tr("%1: %2, %3", *told, note="day, length, level")


def kind(what: Kind) -> str:
    """What sort of thing happened."""
    return tr(_KINDS[what])


def outcome(what: Outcome | None) -> str:
    """How a break ended."""
    return "" if what is None else tr(_OUTCOMES[what])


def answer(what: Feedback | None) -> str:
    """What the person said of a hold."""
    return "" if what is None else tr(_ANSWERS[what])


def hold(exercise: str, side: str, level: str) -> str:
    """“Kneeling lunge, left side, Forward”."""
    return tr(_SIDES[side], exercise, level)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
