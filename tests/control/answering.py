"""Somebody behind a control server: answers as the agent does, and remembers what was asked."""

from __future__ import annotations

from deskbreak.control.messages import Message, error
from deskbreak.control.server import Connection, ControlServer
from deskbreak.core.errors import DeskbreakError, Refused
from deskbreak.core.status import Status


class Answering:
    """Refuses `skip`, fails at `reload`, follows `watch` and `face`, says ok to the rest."""

    def __init__(self, server: ControlServer) -> None:
        self.server = server
        self.asked: list[Message] = []
        self.gone = 0
        server.asked.connect(self._answer)
        server.closed.connect(self._count)

    def tell(self, **fields: object) -> None:
        """A change of the status."""
        for connection in self.server.followers():
            connection.send({"status": Status(**fields).to_json()})  # type: ignore[arg-type]

    def _answer(self, connection: Connection, message: Message) -> None:
        self.asked.append(message)
        match message["command"]:
            case "skip":
                connection.send(error(Refused("There is no break to skip now.", "Pause instead.")))
            case "reload":
                connection.send(error(DeskbreakError("The disk is full.")))
            case "watch" | "face":
                connection.follows = True
                connection.window = message.get("window", "")
                connection.send({"ok": True, "status": Status().to_json()})
            case _:
                connection.send({"ok": True})

    def _count(self, _connection: Connection) -> None:
        self.gone += 1
