"""Qt TextToSpeech as a speaker: a child process that is told lines and tells when they are over (`qt_speaker`)."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QObject, QProcess

from deskbreak.desktop.voice import DISPATCHER, Manner
from deskbreak.faces.voice.programs import end_child
from deskbreak.faces.voice.speaker import Speaker

NAME = "Qt TextToSpeech"
START_MS = 4000
"""Loading Qt's engine and asking the server for its voices takes about a second, on a busy machine more."""
MODULE = "deskbreak.faces.voice.qt_speaker"


class QtSpeaker(Speaker):
    """One child for all lines, started when it will be needed."""

    def __init__(self, manner: Manner, parent: QObject | None = None, *, command: Sequence[str] | None = None) -> None:
        super().__init__(NAME, DISPATCHER if sys.platform == "linux" else NAME, parent)
        wished = (manner.language, manner.voice, str(manner.speed), str(manner.volume))
        self._command = list(command or (sys.executable, "-m", MODULE, *wished))
        self._child: QProcess | None = None
        self._is_ready = False
        self._since = QElapsedTimer()
        self._number = 0

    @property
    def tells_beginning(self) -> bool:
        return True

    @property
    def start_ms(self) -> int:
        if self._is_ready:
            return 0
        return max(0, START_MS - self._since.elapsed()) if self._since.isValid() else START_MS

    def prepare(self) -> None:
        if self._child is not None:
            return
        child = QProcess(self)
        child.setStandardErrorFile(QProcess.nullDevice())
        child.readyReadStandardOutput.connect(self._read)
        child.finished.connect(self._finish)
        child.errorOccurred.connect(self._stumble)
        self._child = child
        self._since.start()
        child.start(self._command[0], self._command[1:])

    def say(self, text: str) -> None:
        self.prepare()
        self._number += 1
        self._tell({"say": text, "number": self._number})

    def hush(self) -> None:
        self._tell({"hush": self._number})
        self._number += 1  # an end that is on its way is none of a line to come

    def close(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.readyReadStandardOutput.disconnect(self._read)
            child.finished.disconnect(self._finish)
            child.errorOccurred.disconnect(self._stumble)
            end_child(child)

    def _tell(self, words: dict[str, object]) -> None:
        if self._child is not None:
            self._child.write(f"{json.dumps(words)}\n".encode())

    def _read(self) -> None:
        while self._child is not None and self._child.canReadLine():
            line = bytes(self._child.readLine().data()).decode("utf-8", "replace")
            try:
                told = json.loads(line)
            except ValueError:
                continue  # a library's own words
            self._take(told)

    def _take(self, told: dict[str, object]) -> None:
        match told:
            case {"ready": str()}:
                self._is_ready = True
            case {"began": int(number)} if number == self._number:
                self.began.emit()
            case {"ended": int(number), "ms": int(took_ms)} if number == self._number:
                self.ended.emit(took_ms)
            case {"failed": str(what)}:
                self.failed.emit(what)
            case {"absent": str(why)}:
                self.absent.emit(why)

    def _finish(self) -> None:
        if self._is_ready:
            self.failed.emit("ended in the middle")
        else:
            self.absent.emit("ended before it could speak")

    def _stumble(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.absent.emit("did not start")
