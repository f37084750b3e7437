"""What each event of a trace does to the oracle's day: what is sensed, and what the person chooses.

Separate from `oracle_day` so that each rule about an event stands by itself. A choice answers whether it applies.
"""

from collections.abc import Callable

from tests.core.oracle_day import Day, Undoable
from tests.core.oracle_trace import Event


def take(day: Day, event: Event) -> None:
    """One event, and then what it makes possible, before the next event of the same instant."""
    if event.name in CHOICES:
        choose(day, event)
    else:
        SENSED[event.name](day, event)
    day.look_at_blocks()
    day.follow()


def choose(day: Day, event: Event) -> None:
    """A choice of the person: an input first (4), then carried out or refused."""
    # Rule 18: the break that starts ends being away without a `back`; one that is refused is an input like any other.
    if event.name != "break" or day.in_break:
        day.touch()
    if not CHOICES[event.name](day, event):
        day.print("refused", command=event.name)
    elif event.name not in ("snooze", "skip"):
        day.undoable = None


# What is sensed


def active(day: Day, _: Event) -> None:
    if not day.input_goes_on:
        day.input_goes_on = True
        day.touch()


def idle(day: Day, _: Event) -> None:
    if day.input_goes_on:
        day.input_goes_on = False
        if day.reachable():
            day.last_input = day.last_sign = day.now


def lock(day: Day, _: Event) -> None:
    if not day.locked:
        day.locked = True
        day.shut()


def unlock(day: Day, _: Event) -> None:
    if day.locked:
        day.locked = False
        day.touch()


def sleep(day: Day, event: Event) -> None:
    if not day.asleep:
        day.asleep = True
        if day.in_break:
            day.end_break(done=event.done, early=True, by_choice=False)
        day.shut()


def wake(day: Day, _: Event) -> None:
    if day.asleep:
        day.asleep = False
        day.touch()


def busy(day: Day, event: Event) -> None:
    day.busy.add(event.reason)


def free(day: Day, event: Event) -> None:
    if event.reason in day.busy:
        day.busy.remove(event.reason)
        if event.reason == "call" and not day.watching:
            day.last_sign = day.now


def watching(day: Day, _: Event) -> None:
    day.watching = True


def unwatched(day: Day, _: Event) -> None:
    if day.watching:
        day.watching = False
        if "call" not in day.busy:
            day.last_sign = day.now


def finish(day: Day, _: Event) -> None:
    if day.in_break:
        day.end_break(done=1, early=False, by_choice=False)
    else:
        day.print("refused", command="finish")


# What the person chooses


def start_break(day: Day, _: Event) -> bool:
    if day.in_break:
        return False
    if day.reachable():
        day.last_input = day.last_sign = day.now
    day.in_break = True
    day.away_since = None
    day.showing = None
    day.doubted = None
    day.print("break_started")
    return True


def stop(day: Day, event: Event) -> bool:
    if not day.in_break:
        return False
    day.end_break(done=event.done, early=True, by_choice=True)
    return True


def keep_for_undo(day: Day) -> None:
    then = day.round
    day.undoable = Undoable(day.now, then.mark, then.lead, then.snoozes_used, day.showing == "offer")


def snooze(day: Day, event: Event) -> bool:
    if day.showing is None or day.round.snoozes_used >= day.settings.max_snoozes or event.seconds is None:
        return False
    keep_for_undo(day)
    day.set_mark(event.seconds)
    day.round.snoozes_used += 1
    day.showing = None
    day.print("snoozed", seconds=event.seconds)
    return True


def skip(day: Day, _: Event) -> bool:
    if day.showing is None:
        return False
    keep_for_undo(day)
    day.set_mark(day.settings.interval)
    day.round.snoozes_used = 0
    day.showing = None
    day.print("skipped")
    return True


def undo(day: Day, _: Event) -> bool:
    before = day.undoable
    if before is None or day.settings.undo == 0 or day.now - before.at > day.settings.undo:
        return False
    day.round.mark, day.round.lead, day.round.snoozes_used = before.mark, before.lead, before.snoozes_used
    day.put_past_mark()
    day.print("undone")
    if before.offer_was_open and not day.blocked() and day.showing != "offer":
        day.open_offer()
    return True


def was_sitting(day: Day, _: Event) -> bool:
    doubted = day.doubted
    if doubted is None:
        return False
    since_back = day.round
    day.round = doubted.round
    day.round.sitting += doubted.seconds + since_back.sitting
    day.round.held += since_back.held
    day.round.nudged = day.round.nudged or since_back.nudged
    day.sat_in_all += doubted.seconds
    day.doubted = None
    day.put_past_mark()
    day.print("counted_as_sitting", seconds=doubted.seconds)
    return True


def just_stretched(day: Day, _: Event) -> bool:
    if day.in_break:
        return False
    day.print("just_stretched", sitting=day.round.sitting)
    day.reset()
    return True


def pause(day: Day, event: Event) -> bool:
    day.paused = True
    day.pause_ends = None if event.seconds is None else day.now + event.seconds
    day.print("paused")
    return True


def resume(day: Day, _: Event) -> bool:
    if not day.paused:
        return False
    day.end_pause()
    return True


SENSED: dict[str, Callable[[Day, Event], None]] = {
    each.__name__: each for each in (active, idle, lock, unlock, sleep, wake, busy, free, watching, unwatched, finish)
}
CHOICES: dict[str, Callable[[Day, Event], bool]] = {
    "break": start_break,
    "stop": stop,
    "snooze": snooze,
    "skip": skip,
    "undo": undo,
    "was_sitting": was_sitting,
    "just_stretched": just_stretched,
    "pause": pause,
    "resume": resume,
}
