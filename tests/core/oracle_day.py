"""The oracle's person and clock: what passes in a second, and the changes that several rules share.

Separate from the events (`oracle_events`), which say only what each of them does to the day.
Numbers are those of the rules.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from tests.core.oracle_trace import Settings, hours_of_the_week

Line = dict[str, object]


@dataclass(slots=True)
class Round:
    """From one reset of `sitting` to the next."""

    mark: int
    lead: int
    sitting: int = 0
    snoozes_used: int = 0
    held: int = 0
    nudged: bool = False


@dataclass(frozen=True, slots=True)
class Undoable:
    """What a snooze or skip replaced (17)."""

    at: int
    mark: int
    lead: int
    snoozes_used: int
    offer_was_open: bool


@dataclass(frozen=True, slots=True)
class Doubted:
    """A natural break of which the person may say "I was sitting" (7)."""

    round: Round
    seconds: int


class Day:
    """One day, second by second; `lines` is what it prints."""

    def __init__(self, settings: Settings, start: datetime | None) -> None:
        self.settings = settings
        self.lines: list[Line] = []
        self.now = 0
        self.locked = self.asleep = self.watching = self.in_break = False
        self.input_goes_on = True
        self.last_input = 0  # hands on the keys: what the lull looks at
        self.last_sign = 0  # as rule 2 has it: the end of a film or call takes its place
        self.busy: set[str] = set()
        self.away_since: int | None = None
        self.away_by_idleness_alone = self.away_may_be_natural = False
        self.paused = False
        self.pause_ends: int | None = None
        self.hours = hours_of_the_week(settings, start)
        self.seconds_into_week = 0
        if start is not None:
            self.seconds_into_week = start.weekday() * 86400 + start.hour * 3600 + start.minute * 60 + start.second
        self.in_hours = self.hours_now()
        self.showing: str | None = None
        self.undoable: Undoable | None = None
        self.doubted: Doubted | None = None
        self.free_since = 0
        self.was_blocked = self.blocked()
        self.sat_in_all = self.longest = 0
        self.round = self.fresh_round()
        self.mark_reached: int | None = None

    # What holds now, asked anew each time

    def hours_now(self) -> bool:
        return self.hours is None or self.hours[(self.seconds_into_week + self.now) // 60 % len(self.hours)]

    def honoured(self) -> bool:
        return not self.busy.isdisjoint(self.settings.honoured)

    def blocked_otherwise(self) -> bool:
        return self.away_since is not None or self.paused or not self.in_hours or self.in_break

    def blocked(self) -> bool:
        return self.blocked_otherwise() or self.honoured()

    def someone_is_there(self) -> bool:
        """Whether no input would mean nothing (2)."""
        return self.input_goes_on or self.watching or "call" in self.busy

    def reachable(self) -> bool:
        return not self.locked and not self.asleep

    def ready_at(self) -> int:
        reached = self.mark_reached
        if reached is None:
            reached = self.now + self.round.mark - self.round.sitting
        return max(reached, self.free_since + self.settings.settle)

    def lull_over(self, at: int) -> bool:
        if self.settings.lull == 0 or self.now - at >= self.settings.max_lull_wait:
            return True
        return not self.input_goes_on and self.now - self.last_input >= self.settings.lull

    # Time passes

    def second(self) -> None:
        """The second that ends now passed as things stood at its beginning; then come the deadlines."""
        if self.away_since is None and not self.in_break:
            if self.round.sitting >= self.round.mark and self.honoured() and not self.blocked_otherwise():
                self.round.held += 1
            self.round.sitting += 1
            self.sat_in_all += 1
        self.now += 1
        self.look_at_mark()
        if (
            self.away_since is None
            and not self.in_break
            and not self.someone_is_there()
            and self.now - self.last_sign >= self.settings.away_after
        ):
            self.go_away(self.last_sign, by_idleness=True)
        if self.pause_ends is not None and self.now >= self.pause_ends:
            self.end_pause()
        if self.hours_now() != self.in_hours:
            self.in_hours = not self.in_hours
            self.print("hours_began" if self.in_hours else "hours_ended")
            self.look_at_blocks()
        self.follow()

    def follow(self) -> None:
        """What time or an event has made possible: nudge, heads-up, offer."""
        if self.round.held >= self.settings.max_hold and not self.round.nudged:
            self.round.nudged = True
            self.print("nudge")
        if self.blocked() or self.showing == "offer":
            return
        at = self.ready_at()
        if self.now >= at and self.lull_over(at):
            self.open_offer()
        elif self.showing is None and self.round.lead > 0 and self.now >= at - self.round.lead:
            self.showing = "heads_up"
            self.doubted = None
            self.print("heads_up", seconds=max(0, at - self.now))

    def print(self, effect: str, **what: object) -> None:
        self.lines.append({"t": self.now, "effect": effect, **what})

    # Changes that several rules share

    def look_at_mark(self) -> None:
        """Keep the moment at which `sitting` reached `mark` (10)."""
        if self.round.sitting < self.round.mark:
            self.mark_reached = None
        elif self.mark_reached is None:
            self.mark_reached = self.now

    def look_at_blocks(self) -> None:
        """Withdraw what a block has begun to hide, keep the moment at which the last block ended (9, 13)."""
        blocked = self.blocked()
        if blocked and self.showing:
            self.print(f"{self.showing}_withdrawn")
            self.showing = None
        if self.was_blocked and not blocked:
            self.free_since = self.now
        self.was_blocked = blocked

    def open_offer(self) -> None:
        self.showing = "offer"
        self.doubted = None
        left = self.settings.max_snoozes - self.round.snoozes_used
        self.print("offer", sitting=self.round.sitting, snoozes_left=left)

    def put_past_mark(self) -> None:
        """A choice set `sitting` or `mark` (7, 17): what is then at or past the mark reaches it now (10)."""
        self.mark_reached = None
        self.look_at_mark()

    def set_mark(self, seconds_from_here: int) -> None:
        self.round.mark = self.round.sitting + seconds_from_here
        self.round.lead = min(self.settings.heads_up, seconds_from_here // 4)
        self.mark_reached = None

    def fresh_round(self) -> Round:
        return Round(mark=self.settings.interval, lead=min(self.settings.heads_up, self.settings.interval // 4))

    def reset(self) -> None:
        self.longest = max(self.longest, self.round.sitting)
        self.round = self.fresh_round()
        self.mark_reached = None
        self.undoable = None
        self.doubted = None
        self.showing = None

    def go_away(self, since: int, *, by_idleness: bool = False, may_be_natural: bool = True) -> None:
        """Rules 2, 3, 6, 19, 20: away, and what was counted since then taken back."""
        self.away_since = since
        self.away_by_idleness_alone = by_idleness
        self.away_may_be_natural = may_be_natural
        self.round.sitting -= self.now - since
        self.sat_in_all -= self.now - since
        self.look_at_mark()
        self.print("away", since=since)
        self.look_at_blocks()

    def come_back(self, since: int) -> None:
        """Rules 4 and 5."""
        self.away_since = None
        seconds = self.now - since
        if self.away_may_be_natural and seconds >= self.settings.natural_break:
            before = replace(self.round)
            self.reset()
            if self.away_by_idleness_alone:
                self.doubted = Doubted(before, seconds)
            self.print("natural_break", since=since, seconds=seconds)
        self.print("back")
        self.look_at_blocks()

    def touch(self) -> None:
        """One input (4); in a break it changes nothing but what holds afterwards (20)."""
        if not self.reachable():
            return
        self.last_input = self.last_sign = self.now
        if self.away_since is not None:
            self.come_back(self.away_since)

    def shut(self) -> None:
        """The screen was locked or the machine put to sleep: rule 3; within a time away, more than idleness (7)."""
        if self.away_since is not None:
            self.away_by_idleness_alone = False
        elif not self.in_break:
            self.go_away(self.now if self.someone_is_there() else self.last_sign)

    def end_pause(self) -> None:
        self.paused, self.pause_ends = False, None
        self.print("resumed")
        self.look_at_blocks()

    def end_break(self, *, done: float, early: bool, by_choice: bool) -> None:
        """Rules 6, 19 and 20."""
        self.in_break = False
        finished = not early or done >= 0.5
        if finished:
            self.print("break_finished", sitting=self.round.sitting, partly=early)
            self.reset()
        else:
            self.print("break_stopped")
            self.set_mark(self.settings.snoozes[0])
        at_desk = self.reachable() and (self.input_goes_on or by_choice)
        if not at_desk:
            self.go_away(self.now, may_be_natural=not finished)
        self.look_at_blocks()
