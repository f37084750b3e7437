"""Pauses the players that play, and lets the same ones go on: MPRIS on the session bus, without Qt.

Separate from `faces.media`, which says when. Nothing here waits for a player: all are asked at once, and whoever has
not answered after two seconds is left alone. A player that somebody starts again or stops meanwhile is no longer ours.
"""

from __future__ import annotations

import logging
import select
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from deskbreak.desktop.bus_names import LIST_NAMES, PLAYER, PLAYER_NAMES, PLAYER_PATH, PROPERTIES
from deskbreak.desktop.wire import Answer, Call, Heard, Pattern, Wire

PROXIES = ("org.mpris.MediaPlayer2.playerctld",)
"""Speak for whichever player was heard last, so they would start one that we did not pause."""
PATIENCE_S = 2.0
PLAYING, PAUSED, STOPPED = "Playing", "Paused", "Stopped"

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Player:
    """A player as we know it. `owner` is its connection: a program that is started again is another one."""

    name: str
    owner: str = ""
    status: str = ""
    is_ours: bool = False
    """We have paused it, and nobody has touched it since."""
    was_seen_paused: bool = False


class Players:
    """All players on one bus, once paused and once let go on."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._players: list[_Player] = []
        self._asked: dict[int, tuple[_Player | None, str, Callable[[Answer], None]]] = {}

    @property
    def paused(self) -> list[str]:
        """The names of those that we have paused and that nobody has touched since."""
        return [player.name for player in self._players if player.is_ours]

    def pause(self) -> None:
        """Pause those that play and can be paused. Raises BusGone, as all here."""
        self._wire.listen(Pattern(PROPERTIES, "PropertiesChanged", PLAYER_PATH, first=PLAYER))
        self._ask(LIST_NAMES, None, "tell the names", self._take_names)
        self._settle()

    def go_on(self) -> None:
        """Let those go on that are still ours and still paused."""
        for player in self._players:
            if player.is_ours:
                self._ask_property(player, "PlaybackStatus", self._take_last_status(player))
        self._settle()

    def wait_for(self, stream: Any) -> None:
        """Watch what happens to the players until there is something to read from a stream, or its end."""
        while True:
            self._read()
            if stream in select.select([self._wire.fileno(), stream], [], [])[0]:
                return

    def _settle(self) -> None:
        """Until all have answered, or long enough."""
        give_up = time.monotonic() + PATIENCE_S
        self._read()
        while self._asked and (left_s := give_up - time.monotonic()) > 0:
            select.select([self._wire.fileno()], [], [], left_s)
            self._read()
        silent = {player.name if player else "the bus" for player, _, _ in self._asked.values()}
        if silent:
            _log.warning("no answer, left alone: %s", ", ".join(sorted(silent)))
        self._asked.clear()

    def _read(self) -> None:
        while (message := self._wire.next_message()) is not None:
            if isinstance(message, Heard):
                self._hear(message)
            elif message.serial in self._asked:
                self._take(message, *self._asked.pop(message.serial))

    def _take(self, answer: Answer, player: _Player | None, what: str, take: Callable[[Answer], None]) -> None:
        if not answer.error:
            take(answer)
            return
        _log.info("%s can't %s: %s", player.name if player else "the bus", what, answer.error)
        if player is not None:
            player.is_ours = False

    def _ask(self, call: Call, player: _Player | None, what: str, take: Callable[[Answer], None]) -> None:
        self._asked[self._wire.send(call)] = (player, what, take)

    def _ask_property(self, player: _Player, name: str, take: Callable[[Answer], None]) -> None:
        call = Call(player.owner or player.name, PLAYER_PATH, PROPERTIES, "Get", "ss", (PLAYER, name))
        self._ask(call, player, f"tell its {name}", take)

    def _take_names(self, answer: Answer) -> None:
        for name in _players_of(answer.first()):
            player = _Player(name)
            self._players.append(player)
            self._ask_property(player, "PlaybackStatus", self._take_first_status(player))

    def _take_first_status(self, player: _Player) -> Callable[[Answer], None]:
        def take(answer: Answer) -> None:
            player.status, player.owner = _status(player, answer), answer.sender
            # One player with two names is asked by one of them.
            is_known = any(one is not player and one.owner == player.owner for one in self._players)
            if player.status == PLAYING and not is_known:
                self._ask_property(player, "CanPause", self._take_can_pause(player))

        return take

    def _take_can_pause(self, player: _Player) -> Callable[[Answer], None]:
        def take(answer: Answer) -> None:
            if answer.first() is True and player.status == PLAYING:
                player.is_ours = True
                self._ask(_told(player, "Pause"), player, "pause", _nothing)

        return take

    def _take_last_status(self, player: _Player) -> Callable[[Answer], None]:
        def take(answer: Answer) -> None:
            if player.is_ours and _status(player, answer) == PAUSED:
                self._ask(_told(player, "Play"), player, "play", _nothing)

        return take

    def _hear(self, heard: Heard) -> None:
        """A player says that something about it has changed."""
        changed = heard.values[1] if len(heard.values) > 1 else None
        told = changed.get("PlaybackStatus") if isinstance(changed, dict) else None
        if not isinstance(told, tuple):
            return
        for player in self._players:
            if player.owner != heard.sender:
                continue
            player.status = told[1]
            player.was_seen_paused |= player.status == PAUSED
            # Until it has paused, “Playing” may still be what it said before it heard of us.
            if player.status == STOPPED or (player.status == PLAYING and player.was_seen_paused):
                player.is_ours = False


def _told(player: _Player, member: str) -> Call:
    return Call(player.owner, PLAYER_PATH, PLAYER, member)


def _players_of(names: object) -> Iterable[str]:
    """Those of the names on the bus that are players’."""
    told = names if isinstance(names, list) else []
    return sorted(name for name in told if name.startswith(PLAYER_NAMES) and name not in PROXIES)


def _status(player: _Player, answer: Answer) -> str:
    status = answer.first()
    if status not in (PLAYING, PAUSED, STOPPED):
        _log.info("%s says that it is %r, and is left alone", player.name, status)
        return STOPPED
    return str(status)


def _nothing(_answer: Answer) -> None:
    """It has done as told."""
