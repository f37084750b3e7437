"""One turn of the engine: the state being changed, the moment, the rules, and what is to happen.

Separate because the three rooms of the engine (presence, offering, engine) pass it from hand to hand.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from deskbreak.core.effects import Effect
from deskbreak.core.rules import Rules
from deskbreak.core.state import State


@dataclass(slots=True)
class Turn:
    """A state free to be changed at `now`, and the effects so far."""

    state: State
    now: int
    rules: Rules
    effects: list[Effect] = field(default_factory=list)
