"""Speakers that are programs of the desktop, run once for each line: `spd-say` and `espeak-ng`."""

from __future__ import annotations

import logging
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer

from deskbreak.desktop import voice
from deskbreak.desktop.voice import Manner
from deskbreak.faces.voice.speaker import Speaker

CLEARED_MS = 300
"""A line that comes right after a cancel is told as ended at once, though it is heard (Speech Dispatcher 0.11)."""

_log = logging.getLogger(__name__)


class ProgramSpeaker(Speaker):
    """Runs a program for each line; a line is over when its program has ended."""

    def __init__(self, name: str, server: str, manner: Manner, parent: QObject | None = None) -> None:
        super().__init__(name, server, parent)
        self._manner = manner
        self._child: QProcess | None = None
        self._since = QElapsedTimer()
        self._text = ""

    def command(self, text: str) -> list[str]:
        """The words that make the program speak."""
        raise NotImplementedError

    def say(self, text: str) -> None:
        self._drop()
        self._text = text
        words = self.command(text)
        child = quiet_child(self)
        child.finished.connect(self._finish)
        child.errorOccurred.connect(self._stumble)
        self._child = child
        self._since.start()
        child.start(words[0], words[1:])
        child.closeWriteChannel()

    def hush(self) -> None:
        self._drop()

    def close(self) -> None:
        self._drop()

    def _drop(self) -> None:
        """Whatever the last program still says is no concern any more."""
        child, self._child = self._child, None
        if child is not None:
            child.finished.disconnect(self._finish)
            child.errorOccurred.disconnect(self._stumble)
            end_child(child)

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        took_ms = self._since.elapsed()
        child, self._child = self._child, None
        if child is not None:
            child.deleteLater()
        if status is QProcess.ExitStatus.CrashExit:
            self.failed.emit("ended in the middle")
        elif code and self._manner.voice != voice.SYSTEM:
            _log.info("%s has no voice “%s”, or another trouble", self.name, self._manner.voice)
            self._manner = replace(self._manner, voice=voice.SYSTEM)
            self.say(self._text)
        elif code:
            self.failed.emit(f"ended with error {code}")
        else:
            self.ended.emit(took_ms)

    def _stumble(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._child = None
            self.absent.emit("did not start")


class Dispatcher(ProgramSpeaker):
    """`spd-say`: speaks with the voice of the person's speech settings."""

    def __init__(self, manner: Manner, parent: QObject | None = None) -> None:
        super().__init__(voice.DISPATCHER, voice.DISPATCHER, manner, parent)
        self._silencer: QProcess | None = None
        self._waiting = ""
        self._cleared = QTimer(self)
        self._cleared.setSingleShot(True)
        self._cleared.setInterval(CLEARED_MS)
        self._cleared.timeout.connect(self._say_waiting)

    def command(self, text: str) -> list[str]:
        return voice.dispatcher_command(text, self._manner)

    def take_over(self) -> None:
        self._silence(voice.dispatcher_cancel())
        self._cleared.start()

    def say(self, text: str) -> None:
        if self._cleared.isActive():
            self._waiting = text
        else:
            super().say(text)

    def hush(self) -> None:
        self._waiting = ""
        if self._child is not None:
            super().hush()
            self._silence(voice.dispatcher_silence())

    def close(self) -> None:
        self._cleared.stop()
        super().close()
        self._end_silencer()

    def _say_waiting(self) -> None:
        text, self._waiting = self._waiting, ""
        if text:
            super().say(text)

    def _silence(self, words: list[str]) -> None:
        self._end_silencer()
        self._silencer = quiet_child(self)
        self._silencer.start(words[0], words[1:])
        self._silencer.closeWriteChannel()

    def _end_silencer(self) -> None:
        silencer, self._silencer = self._silencer, None
        if silencer is not None:
            end_child(silencer)


class Espeak(ProgramSpeaker):
    """`espeak-ng` by itself."""

    def __init__(self, manner: Manner, parent: QObject | None = None) -> None:
        super().__init__(voice.ESPEAK, voice.ESPEAK, manner, parent)

    def command(self, text: str) -> list[str]:
        return voice.espeak_command(text, self._manner)


def quiet_child(parent: QObject) -> QProcess:
    """A child process whose words nobody reads."""
    child = QProcess(parent)
    child.setStandardOutputFile(QProcess.nullDevice())
    child.setStandardErrorFile(QProcess.nullDevice())
    return child


def end_child(child: QProcess) -> None:
    """End a child process that may stand still, and forget it when it has ended."""
    if child.state() is QProcess.ProcessState.NotRunning:
        child.deleteLater()
        return
    child.finished.connect(child.deleteLater)
    child.kill()
