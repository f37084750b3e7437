"""What a request over the control socket means.

Separate from the server, which knows only the form of messages, and from the wiring: one table from a command's name to
an event of the engine or to one of the agent's own doings.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from deskbreak.control.messages import Message, error
from deskbreak.control.server import Connection
from deskbreak.core import effects as happen
from deskbreak.core import events as told
from deskbreak.core.errors import DeskbreakError, Refused, WrongUsage
from deskbreak.core.history import Hold
from deskbreak.core.progression.standing import Standing
from deskbreak.core.rules import SECOND, Rules
from deskbreak.core.said import Said
from deskbreak.core.status import BreakStatus, Status

# Longer is a slip of the pen; far beyond it, dates overflow, and so does a number in the history.
_LONGEST_SECONDS = 366 * 24 * 3600
_LONGEST_NAME = 120

# What each refused choice says (exit code 4).
REFUSALS = {
    "break": (Said("A break is on already."), Said("“deskbreak status” tells where it stands.")),
    "snooze": (Said("There is nothing to snooze now, or no snooze is left."), Said("Skip the break, or start it.")),
    "skip": (Said("There is no break to skip now."), Said("“deskbreak pause 1h” keeps reminders away for a while.")),
    "undo": (Said("There is nothing to undo now."), ""),
    "was_sitting": (Said("There is no natural break to count as sitting now."), ""),
    "just_stretched": (Said("A break is on already."), Said("Finish or stop it in its window.")),
    "resume": (Said("Reminders are not paused."), ""),
    "finish": (Said("There is no break to finish now."), ""),
    "stop": (Said("There is no break to stop now."), ""),
}


class Doings(Protocol):
    """What the agent does besides feeding the engine."""

    def status(self) -> Status: ...
    def rules(self) -> Rules: ...
    def feed(self, event: told.Event) -> list[happen.Effect]: ...
    def show(self, window: str) -> None: ...
    def start_break(self, short: bool | None) -> list[happen.Effect]: ...
    def progressed(self, where: BreakStatus, done: float, holds: tuple[Hold, ...]) -> None: ...
    def keep_holds(self, holds: tuple[Hold, ...]) -> None: ...
    def answer(self, holds: tuple[Hold, ...]) -> bool: ...
    def keep_standings(self, standings: Mapping[str, Standing]) -> None: ...
    def remove_history(self, day: date | None) -> None: ...
    def restore_history(self) -> bool: ...
    def reload(self) -> None: ...


class Commands(QObject):
    """Answers requests. `quit_asked` is emitted after the answer has gone out."""

    quit_asked = Signal()
    face_came = Signal(object)
    """A connection has said which window it is, and has the status."""
    sources_asked = Signal(object, bool)
    """A connection wants to know how the sources stand, and (True) whatever they say from then on."""

    def __init__(self, doings: Doings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doings = doings
        self._own: dict[str, Callable[[Connection, Message], None]] = {
            "status": self._status,
            "watch": self._watch,
            "face": self._face,
            "show": self._show,
            "reload": self._reload,
            "break": self._break,
            "progress": self._progress,
            "feedback": self._feedback,
            "standings": self._standings,
            "remove_history": self._remove_history,
            "restore_history": self._restore_history,
            "sources": self._sources,
            "quit": self._quit,
        }

    def answer(self, connection: Connection, message: Message) -> None:
        """Carry the request out and answer it."""
        name = message["command"]
        try:
            if name in self._own:
                self._own[name](connection, message)
            else:
                if "holds" in message:
                    self._doings.keep_holds(_holds(message))
                self._after(connection, self._doings.feed(_event(name, message, self._doings.rules())))
        except DeskbreakError as trouble:
            connection.send(error(trouble))

    def _after(self, connection: Connection, effects: list[happen.Effect]) -> None:
        for effect in effects:
            if isinstance(effect, happen.Refuse):
                raise Refused(*REFUSALS[effect.command])
        connection.send({"ok": True, "status": self._doings.status().to_json()})

    def _status(self, connection: Connection, _message: Message) -> None:
        connection.send({"ok": True, "status": self._doings.status().to_json()})

    def _watch(self, connection: Connection, message: Message) -> None:
        connection.follows = True
        self._status(connection, message)

    def _face(self, connection: Connection, message: Message) -> None:
        connection.window = str(message.get("window", ""))
        self._watch(connection, message)
        self.face_came.emit(connection)

    def _show(self, connection: Connection, message: Message) -> None:
        self._doings.show(str(message.get("window", "overview")))
        connection.send({"ok": True})

    def _sources(self, connection: Connection, message: Message) -> None:
        self.sources_asked.emit(connection, message.get("watch") is True)

    def _reload(self, connection: Connection, message: Message) -> None:
        self._doings.reload()
        self._status(connection, message)

    def _break(self, connection: Connection, message: Message) -> None:
        self._after(connection, self._doings.start_break(_short(message)))

    def _progress(self, connection: Connection, message: Message) -> None:
        where = BreakStatus(
            exercise=_field(message, "exercise", str),
            side=_field(message, "side", str),
            phase=_field(message, "phase", str),
            step=_field(message, "step", int),
            steps=_field(message, "steps", int),
            seconds_left=_field(message, "seconds_left", int),
            paused=message.get("paused") is True,
        )
        self._doings.progressed(where, _done(message), _holds(message))
        connection.send({"ok": True})

    def _feedback(self, connection: Connection, message: Message) -> None:
        standings = _standings(message)
        if not self._doings.answer(_holds(message)):
            raise Refused(Said("There is no break to answer for."), "")
        self._doings.keep_standings(standings)
        connection.send({"ok": True})

    def _standings(self, connection: Connection, message: Message) -> None:
        self._doings.keep_standings(_standings(message))
        connection.send({"ok": True})

    def _remove_history(self, connection: Connection, message: Message) -> None:
        """A day of it (`day`, as 2026-11-20), or all of it (`all`: true). For ten seconds it can be had back."""
        self._doings.remove_history(_day(message))
        self._status(connection, message)

    def _restore_history(self, connection: Connection, message: Message) -> None:
        if not self._doings.restore_history():
            raise Refused(Said("What was removed can’t be brought back any more."), "")
        self._status(connection, message)

    def _quit(self, connection: Connection, _message: Message) -> None:
        connection.send({"ok": True})
        self.quit_asked.emit()


def _event(name: str, message: Message, rules: Rules) -> told.Event:
    match name:
        case "snooze":
            return told.SnoozeChosen(_seconds(message) or rules.snoozes[0])
        case "pause":
            return told.PauseChosen(_seconds(message))
        case "stop":
            return told.StopChosen(_done(message))
        case "finish":
            return told.BreakFinished()
        case _:
            return _PLAIN[name]


_PLAIN: dict[str, told.Event] = {
    "skip": told.SkipChosen(),
    "undo": told.UndoChosen(),
    "resume": told.ResumeChosen(),
    "was_sitting": told.WasSittingChosen(),
    "just_stretched": told.JustStretchedChosen(),
}


def _field(message: Message, name: str, kind: type) -> Any:
    value = message.get(name)
    if type(value) is not kind:
        raise WrongUsage(f"“{name}” must be {kind.__name__} (found {value!r}).")
    return value


def _day(message: Message) -> date | None:
    """The day that is meant; None for all. Neither may be left out, or a slip would remove everything."""
    if message.get("all") is True and "day" not in message:
        return None
    try:
        return date.fromisoformat(_field(message, "day", str))
    except ValueError:
        raise WrongUsage(f"“day” must be a date like 2026-11-20 (found {message.get('day')!r}).") from None


def _short(message: Message) -> bool | None:
    """Whether the short routine is asked for, or the full one; None: what the settings say."""
    return None if message.get("short") is None else bool(_field(message, "short", bool))


def _seconds(message: Message) -> int | None:
    """The length in milliseconds; None where none is given."""
    if message.get("seconds") is None:
        return None
    seconds: int = _field(message, "seconds", int)
    if seconds <= 0:
        raise WrongUsage(f"“seconds” must be above 0 (found {seconds}).")
    if seconds > _LONGEST_SECONDS:
        raise WrongUsage("That is longer than a year.")
    return seconds * SECOND


def _done(message: Message) -> float:
    done = message.get("done", 0)
    if isinstance(done, bool) or not isinstance(done, int | float) or not 0 <= done <= 1:
        raise WrongUsage(f"“done” must be a number from 0 to 1 (found {done!r}).")
    return float(done)


def _holds(message: Message) -> tuple[Hold, ...]:
    raw = message.get("holds", [])
    try:
        holds = tuple(Hold.from_json(hold) for hold in raw)
        if any(max(hold.level, hold.seconds) > _LONGEST_SECONDS for hold in holds):
            raise ValueError("nobody holds for longer than a year")
        return holds
    except (TypeError, ValueError, KeyError, AttributeError) as trouble:
        raise WrongUsage(f"“holds” can't be read: {trouble}.") from None


def _standings(message: Message) -> dict[str, Standing]:
    """Where the person stands by now: the face has worked it out, as it knows the exercises."""
    raw = message.get("standings", {})
    try:
        return {name: Standing.from_json(one) for name, one in raw.items() if _is_name(name)}
    except (ValueError, AttributeError) as trouble:
        raise WrongUsage(f"“standings” can't be read: {trouble}.") from None


def _is_name(name: str) -> bool:
    if not 0 < len(name) <= _LONGEST_NAME:
        raise ValueError("a standing names its exercise")
    return True
