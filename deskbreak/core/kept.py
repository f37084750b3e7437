"""The state as it is kept over a restart, and how the day goes on after one (rule 22 of BEHAVIOUR.md).

Separate from the engine's steps because it is about a program that was not there; separate from the state file because
it knows no file: it turns a state into plain JSON values and back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from deskbreak.core import events as told
from deskbreak.core.choices import HALF, leave_break
from deskbreak.core.effects import Effect
from deskbreak.core.engine import step
from deskbreak.core.offering import withdraw_if_blocked
from deskbreak.core.presence import go_away
from deskbreak.core.rules import SECOND, Rules
from deskbreak.core.state import RoundBefore, Showing, State, Undoable, shifted
from deskbreak.core.turn import Turn

BUSY_WORDS = sorted(told.BUSY_REASONS)


@dataclass(frozen=True, slots=True)
class Kept:
    """A state with the moment of its writing: `at` on the engine's clock, `wall` on the wall's, in the boot `boot`."""

    state: State
    at: int
    wall: datetime
    boot: str

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values."""
        return {
            "at": self.at,
            "wall": self.wall.isoformat(),
            "boot": self.boot,
            "state": state_to_json(self.state),
        }

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> Kept:
        """What `to_json` wrote; raises ValueError where it is anything else."""
        at, wall, boot, state = (record.get(name) for name in ("at", "wall", "boot", "state"))
        if type(at) is not int or not isinstance(wall, str) or not isinstance(boot, str):
            raise ValueError("the moment of writing is not there")
        written = datetime.fromisoformat(wall)
        if written.tzinfo is None:
            raise ValueError("the time of writing has no offset")
        return cls(state_from_json(state), at, written, boot)


def gone_on(kept: Kept, now: int, wall: datetime, boot: str, rules: Rules) -> tuple[State, list[Effect]]:
    """The state of a program that starts `now`, and what is to be done about the time in which it was not there.

    That time counts as being away from the moment of writing (from the earlier `since` where the person was away).
    In the same boot the engine's clock tells it, after a reboot the wall clock; less than nothing is nothing.
    """
    by_wall = round((wall - kept.wall).total_seconds() * SECOND)
    then = now - max(0, now - kept.at if boot == kept.boot else by_wall)
    turn = Turn(shifted(kept.state, then - kept.at), then, rules)
    state = turn.state
    if state.in_break:
        done = state.break_done
        leave_break(turn, done)
        go_away(turn, then, by_idleness=True, after_break=done >= HALF)
    elif state.seat_from is not None:
        go_away(turn, then, by_idleness=True)
    withdraw_if_blocked(turn)
    state, effects = step(state, told.Started(), now, rules)
    return state, [*turn.effects, *effects]


def state_to_json(state: State) -> dict[str, Any]:
    """The state in plain JSON values."""
    return {part.name: _plain(getattr(state, part.name)) for part in fields(State)}


def _plain(value: Any) -> Any:
    match value:
        case frozenset():
            return sorted(value)
        case Showing():
            return value.value
        case Undoable() | RoundBefore():
            return {part.name: getattr(value, part.name) for part in fields(value)}
        case _:
            return value


def state_from_json(record: object) -> State:
    """The state that `state_to_json` wrote; raises ValueError where a part is missing or of another form."""
    return State(**_parts(State, record))


def _parts(form: type, record: object) -> dict[str, Any]:
    if not isinstance(record, Mapping):
        raise ValueError("the state is no object")
    return {part.name: _read(str(part.type), part.name, record.get(part.name)) for part in fields(form)}


def _read(form: str, name: str, value: Any) -> Any:
    if form.endswith(" | None"):
        return None if value is None else _read(form.removesuffix(" | None"), name, value)
    match form:
        case "bool" | "int" | "float" | "str" if type(value).__name__ == form or (form, type(value)) == ("float", int):
            return value
        case "frozenset[str]" if isinstance(value, list) and all(reason in BUSY_WORDS for reason in value):
            return frozenset(value)
        case "Showing":
            return Showing(value)
        case "Undoable":
            return Undoable(**_parts(Undoable, value))
        case "RoundBefore":
            return RoundBefore(**_parts(RoundBefore, value))
        case _:
            raise ValueError(f"“{name}” is of another form")
