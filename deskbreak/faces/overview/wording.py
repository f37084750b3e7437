"""The words of the overview that hold a number, a time or a name (UI.md, 5.9 and 6).

Separate so that they can be read, and tested, without a window.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale

from deskbreak.language.lengths import clock_time, length
from deskbreak.language.texts import Texts

tr = Texts("Overview")

DAY = timedelta(days=1)

# What a break waits for: the sentence, the same where there is less room, and both where there is more than one reason.
_WAITING = {
    "call": tr.mark("Waiting for your call to end"),
    "presenting": tr.mark("Waiting for your presentation to end"),
    "fullscreen": tr.mark("Waiting for full screen to end"),
    "do_not_disturb": tr.mark("Waiting for do not disturb to end"),
}
_WAITS = {
    "call": tr.mark("Waits for your call to end"),
    "presenting": tr.mark("Waits for your presentation to end"),
    "fullscreen": tr.mark("Waits for full screen to end"),
    "do_not_disturb": tr.mark("Waits for do not disturb to end"),
}


def reminders_again(moment: datetime, now: datetime) -> str:
    """“Reminders start again at 09:00.”, “… tomorrow at 09:00.” or “… on Monday at 09:00.”"""
    time = clock_time(moment)
    if moment.date() == now.date():
        return tr("Reminders start again at %1.", time)
    if moment.date() == (now + DAY).date():
        return tr("Reminders start again tomorrow at %1.", time)
    return tr("Reminders start again on %1 at %2.", _weekday(moment), time)


def again(moment: datetime, now: datetime) -> str:
    """The same where there is less room."""
    time = clock_time(moment)
    if moment.date() == now.date():
        return tr("Again at %1", time)
    if moment.date() == (now + DAY).date():
        return tr("Again tomorrow at %1", time)
    return tr("Again on %1 at %2", _weekday(moment), time)


def paused_until(moment: datetime, now: datetime) -> str:
    """“15:00”, and the day where that could be another one."""
    if moment - now < DAY:
        return clock_time(moment)
    if moment - now < 6 * DAY:
        return tr("%1 at %2", _weekday(moment), clock_time(moment), note="day, time")
    locale = QLocale()
    date = locale.toString(QDate(moment.year, moment.month, moment.day), tr("d MMMM", note="a date without its year"))
    return tr("%1 at %2", date, clock_time(moment), note="day, time")


def waiting(reasons: tuple[str, ...]) -> str:
    """“Waiting for your call to end”, “… and 1 more”."""
    return _and_more(tr(_WAITING[reasons[0]]), len(reasons) - 1)


def waits(reasons: tuple[str, ...]) -> str:
    """The same where there is less room."""
    return _and_more(tr(_WAITS[reasons[0]]), len(reasons) - 1)


def asks_after(settle_seconds: int) -> str:
    """When the offer comes, once nothing holds it back."""
    if not settle_seconds:
        return tr("We ask as soon as it ends.")
    return tr("We ask %1 after it ends.", length(settle_seconds))


def exercise_and_side(name: str, side: str) -> str:
    """“Kneeling lunge, left side”."""
    match side:
        case "left":
            return tr("%1, left side", name)
        case "right":
            return tr("%1, right side", name)
        case _:
            return name


def _and_more(words: str, count: int) -> str:
    return tr("%1 and %Ln more", words, n=count) if count else words


def _weekday(moment: datetime) -> str:
    return QLocale().dayName(moment.isoweekday(), QLocale.FormatType.LongFormat)
