"""The agent: what follows each step of the engine, and what the person's requests do besides.

Separate from the wiring, which makes the parts, and from the runtime, which knows only the engine. Read `_stepped`
first: everything that is derived from the state is derived there, so nothing can go stale.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from deskbreak.agent.alarm import Alarm
from deskbreak.agent.asking import Asking
from deskbreak.agent.faces import BREAK, SHOW_NO_MINUTES, Faces
from deskbreak.agent.keeper import Keeper
from deskbreak.agent.notices import Notices
from deskbreak.agent.recorder import Recorder
from deskbreak.agent.removals import Removals
from deskbreak.agent.runtime import Runtime
from deskbreak.agent.sensing import Sensing
from deskbreak.agent.tray_words import line
from deskbreak.control.messages import Message
from deskbreak.control.server import Connection, ControlServer
from deskbreak.core import effects as happen
from deskbreak.core import events as told
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.history import Hold
from deskbreak.core.outlook import day_so_far, next_change, status
from deskbreak.core.pauses import until_tomorrow
from deskbreak.core.progression.standing import Standing
from deskbreak.core.rules import SECOND, Rules
from deskbreak.core.said import Said
from deskbreak.core.state import Showing
from deskbreak.core.status import BreakStatus, Status

# A face that falls over is started again, but not for ever.
_AGAIN_AFTER = 60 * SECOND

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Parts:
    """What the wiring made."""

    runtime: Runtime
    alarm: Alarm
    sensing: Sensing
    keeper: Keeper
    recorder: Recorder
    removals: Removals
    notices: Notices
    faces: Faces
    asking: Asking
    server: ControlServer
    windows: tuple[str, ...]


class Agent(QObject):
    """Holds the parts together. `status_changed` carries the status after each step, for the tray."""

    status_changed = Signal(Status)
    reload_asked = Signal()

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._effects: list[happen.Effect] = []
        self._where: tuple[BreakStatus, int] | None = None  # as a face told it, and when
        self._short: bool | None = None
        self._presenting: set[str] = set()  # windows to bring up as soon as they are there
        self._restarted_at: int | None = None

    # What follows from a step.

    def take_effect(self, effect: happen.Effect) -> None:
        """One thing to be done once."""
        parts = self._parts
        self._effects.append(effect)
        parts.recorder.note(effect)
        match effect:
            case happen.ShowHeadsUp() | happen.ShowOffer():
                parts.asking.begin()
            case happen.StartBreak():
                self._where = None
                self.show(BREAK)
            case happen.NoteBreakFinished() | happen.NoteBreakStopped():
                self._where, self._short = None, None
            case happen.Nudge():
                parts.notices.say_held(self.status())
            case happen.NoteNaturalBreak(since=since) if parts.runtime.state.round_before is not None:
                parts.notices.say_counted(effect, parts.runtime.wall_of(since))
            case _:
                pass

    def follow(self) -> None:
        """All that is derived from the state, after each step."""
        try:
            self._tell_everybody()
        finally:
            self.set_alarm()  # whatever fails in between: without the next ring, all would stand still

    def _tell_everybody(self) -> None:
        parts = self._parts
        parts.keeper.keep()
        parts.sensing.adapt()
        now = self.status()
        self.status_changed.emit(now)
        parts.notices.show_status(now)
        if now.offer_soon:
            parts.asking.begin()
        parts.asking.show_status(now)
        message: Message = {"status": now.to_json()}
        for connection in parts.server.followers():
            connection.send(message)

    def refresh(self) -> None:
        """Say anew how many minutes it is: somebody looks."""
        self.status_changed.emit(self.status())

    def set_alarm(self) -> None:
        """Ring when the engine, the state file, the sensors or what is shown want to look again."""
        parts = self._parts
        runtime = parts.runtime
        watched = any(connection.window not in SHOW_NO_MINUTES for connection in parts.server.followers())
        moments = (
            runtime.deadline(),
            parts.keeper.deadline(),
            parts.sensing.deadline(),
            next_change(runtime.state, runtime.clock.now_ms(), runtime.rules, watched=watched),
        )
        parts.alarm.set(min((moment for moment in moments if moment is not None), default=None))

    def status(self) -> Status:
        """What is going on."""
        runtime = self._parts.runtime
        state, now, wall = runtime.state, runtime.clock.now_ms(), runtime.clock.wall()
        since = None if state.seat_from is None else runtime.wall_of(state.seat_from)
        asked = state.showing is not Showing.NOTHING or state.in_break
        told_now = replace(
            status(state, now, wall, runtime.rules),
            break_=self._break_status(now) if state.in_break else None,
            today=day_so_far(self._parts.recorder.today(wall, since, asked)),
            short_break=self._short if state.in_break else None,
            clock_rate=runtime.clock.rate,
            pid=os.getpid(),
        )
        return replace(told_now, line=line(told_now))

    def _break_status(self, now: int) -> BreakStatus | None:
        if self._where is None:
            return None
        where, told_at = self._where
        gone = 0 if where.paused else (now - told_at) // SECOND
        return replace(where, seconds_left=max(0, where.seconds_left - gone))

    # What requests do (the Doings of the commands).

    def rules(self) -> Rules:
        """The rules that hold."""
        return self._parts.runtime.rules

    def feed(self, event: told.Event) -> list[happen.Effect]:
        """Tell the engine, and answer what came of it."""
        if isinstance(event, told.BreakFinished):
            self._parts.sensing.settle_input()
        self._effects = []
        self._parts.runtime.feed(event)
        return self._effects

    def choose(self, event: told.Event) -> None:
        """A choice from the tray or a notification."""
        self.feed(event)

    def pause_until_tomorrow(self) -> None:
        """The tray's pause that ends in the morning."""
        self.feed(told.PauseChosen(until_tomorrow(self._parts.runtime.clock.wall()) * SECOND))

    def start_break(self, short: bool | None) -> list[happen.Effect]:
        """Start a break now: the short one, the full one, or (None) the one that the settings say."""
        if not self._parts.runtime.state.in_break:
            self._short = short
        return self.feed(told.BreakChosen())

    def show(self, window: str) -> None:
        """Bring a window up: start its face, or ask the one that is there."""
        if window not in self._parts.windows:
            raise DeskbreakError(
                f"There is no window “{window}” in this version.", "“deskbreak show --help” names those there are."
            )
        connections = self._parts.server.faces(window)
        for connection in connections:
            connection.send({"present": True})
        if not connections:
            self._presenting.add(window)
            self._parts.faces.start(window)

    def let_stand_ins_go(self) -> None:
        """There is a tray: the windows that stood in for it go, unless the person is using them."""
        for window in ("overview", "no_tray"):
            for connection in self._parts.server.faces(window):
                connection.send({"tray": True})

    def face_came(self, connection: Connection) -> None:
        """A face has said which it is: bring it up, if the person asked for it."""
        self.set_alarm()
        if connection.window in self._presenting:
            self._presenting.discard(connection.window)
            connection.send({"present": True})

    def progressed(self, where: BreakStatus, done: float, holds: tuple[Hold, ...]) -> None:
        """The break face tells where the person is."""
        self._where = (where, self._parts.runtime.clock.now_ms())
        self.keep_holds(holds)
        self.feed(told.BreakProgressed(done))

    def keep_holds(self, holds: tuple[Hold, ...]) -> None:
        """The holds done so far."""
        self._parts.recorder.keep_holds(holds)

    def answer(self, holds: tuple[Hold, ...]) -> bool:
        """How the holds felt; False where there was no break."""
        return self._parts.recorder.answer(holds)

    def keep_standings(self, standings: Mapping[str, Standing]) -> None:
        """Where the person stands by now."""
        self._parts.recorder.keep_standings(standings)

    def remove_history(self, day: date | None) -> None:
        """The person wants a day forgotten, or everything; for ten seconds there is a way back."""
        self._parts.removals.remove(day)

    def restore_history(self) -> bool:
        """Bring back what was removed last; False where it is too late."""
        return self._parts.removals.put_back()

    def reload(self) -> None:
        """The settings file changed."""
        self.reload_asked.emit()

    # What may go wrong.

    def face_ended(self, window: str, well: bool) -> None:
        """A face is gone. One that fell over in a break ends the break with what was done; the counting never stops."""
        runtime = self._parts.runtime
        self._presenting.discard(window)
        self.set_alarm()
        if window != BREAK:
            return
        if runtime.state.in_break:
            self.feed(told.StopChosen(runtime.state.break_done))
            self._parts.notices.say_trouble(
                DeskbreakError(Said("The break window closed unexpectedly."), Said("What you did so far is kept."))
            )
        elif runtime.state.showing is not Showing.NOTHING and not well:
            self._start_again(runtime.clock.now_ms())

    def _start_again(self, now: int) -> None:
        if self._restarted_at is None or now - self._restarted_at > _AGAIN_AFTER:
            self._restarted_at = now
            self._parts.faces.start(BREAK, unasked=True)
        else:
            self._parts.notices.say_trouble(
                DeskbreakError(
                    Said("The break window can't be opened."), Said("“deskbreak doctor” may tell why; so does the log.")
                )
            )
            self._parts.asking.do_without_window(self.status())

    def end(self) -> None:
        """Nothing is lost: a break that is on is stopped with what was done, the state is written."""
        if self._parts.runtime.state.in_break:
            self.feed(told.StopChosen(self._parts.runtime.state.break_done))
        self._parts.removals.let_go()
        self._parts.recorder.flush()
        self._parts.keeper.keep_now()
        self._parts.alarm.end()
        self._parts.faces.end_all()
        self._parts.server.close()
