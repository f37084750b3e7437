"""A face's line to the agent: told the status, tells what the person chose.

Separate so that no window knows sockets. The connection is made once; when it ends, the agent has ended, and so should
the face.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from deskbreak.control.messages import Lines, Message, decode, encode, trouble_of
from deskbreak.control.peer import Peer, peer_at
from deskbreak.core.errors import WrongUsage
from deskbreak.core.status import Status
from deskbreak.language.said import translated


class AgentLink(QObject):
    """The connection of the face `window` to the agent behind the socket at `path`."""

    status_changed = Signal(Status)
    """Once right after `open`, then at every change."""
    present_asked = Signal()
    """The person asked for this window: it should come up, with the keyboard focus."""
    tray_came = Signal()
    """There is a tray by now: what stood in for it is not needed any more."""
    refused = Signal(str)
    """A choice did not apply, or could not be carried out; the sentence says why."""
    lost = Signal()
    """The agent is gone."""

    def __init__(self, path: Path, window: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._window = window
        self._lines = Lines()
        self._peer: Peer | None = None

    def open(self) -> None:
        """Connect and say which face this is; raises NotRunning where there is no agent."""
        self._peer = peer_at(self._path, self)
        self._peer.received.connect(self._read)
        self._peer.ended.connect(self._end)
        self.say("face", window=self._window)

    def say(self, command: str, **fields: object) -> None:
        """Tell the agent what the person chose. The answer comes as a new status, or as `refused`."""
        if self._peer is not None and not self._peer.send(encode({"command": command, **fields})):
            self._end()

    def _read(self, content: bytes) -> None:
        try:
            for line in self._lines.feed(content):
                self._take(decode(line))
        except WrongUsage:
            self._end()

    def _take(self, message: Message) -> None:
        if "error" in message:
            self.refused.emit(translated(str(trouble_of(message["error"]))))
        if "status" in message:
            self.status_changed.emit(Status.from_json(message["status"]))
        if message.get("present"):
            self.present_asked.emit()
        if message.get("tray"):
            self.tray_came.emit()

    def _end(self) -> None:
        if self._peer is not None:
            peer, self._peer = self._peer, None
            peer.close()
            self.lost.emit()
