"""`python -m tests.compositors.lone_asking`: the agent’s way of asking for a break, without the agent.

Each line read is a status as JSON, or `present` (the person asked for the window); each line printed is what a face or
a notification says that the person chose.
"""

from __future__ import annotations

import json
import os
import sys

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

from deskbreak.agent.asking import Asking
from deskbreak.agent.faces import Faces
from deskbreak.agent.notices import Notices
from deskbreak.control.messages import Message
from deskbreak.control.server import Connection, ControlServer
from deskbreak.core.status import Status
from deskbreak.desktop.bus import open_bus
from deskbreak.desktop.notifications import BusNotifications
from deskbreak.desktop.wire import WhichBus
from deskbreak.storage import paths


class Lone(QObject):
    """Server, faces and notices, and a person's day that comes in by lines."""

    def __init__(self) -> None:
        super().__init__()
        self._server = ControlServer(paths.socket(), parent=self)
        assert self._server.claim()
        self._server.asked.connect(self._answer)
        self._server.listen()
        session = open_bus(WhichBus.SESSION)
        assert session is not None
        notifications = BusNotifications(session, self)
        notifications.start()
        self._notices = Notices(notifications, self)
        self._notices.chosen.connect(self._say_chosen)
        self._faces = Faces(self)
        self._asking = Asking(self._faces, self._notices)
        self._status = Status()
        self._rest = b""
        self._lines = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._lines.activated.connect(self._read)

    def end(self) -> None:
        self._faces.end_all()

    def _read(self) -> None:
        received = os.read(sys.stdin.fileno(), 65536)
        if not received:
            QCoreApplication.quit()
        *lines, self._rest = (self._rest + received).split(b"\n")
        for line in lines:
            self._hear(line.decode())

    def _hear(self, line: str) -> None:
        if line == "present":
            self._tell({"present": True})
        else:
            self._status = Status.from_json(json.loads(line))
            if self._status.showing != "nothing":
                self._asking.begin()
            self._asking.show_status(self._status)
            self._tell({"status": self._status.to_json()})

    def _tell(self, message: Message) -> None:
        for connection in self._server.faces("break"):
            connection.send(message)

    def _answer(self, connection: Connection, message: Message) -> None:
        if message.get("command") == "face":
            connection.window = message["window"]
            connection.send({"status": self._status.to_json()})
        else:
            print(message["command"], flush=True)

    def _say_chosen(self, event: object) -> None:
        print(type(event).__name__, flush=True)


def main() -> int:
    application = QCoreApplication(["deskbreak"])
    lone = Lone()
    code = application.exec()
    lone.end()
    return code


if __name__ == "__main__":
    sys.exit(main())
