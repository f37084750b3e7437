"""A small program that is asked something and ends with its answer, or talks on until it is dropped."""

from __future__ import annotations

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

_END_MS = 100
"""So long a killed child may take to be gone: a millisecond, as a rule."""


class Child(QProcess):
    """One run of a program, in plain English."""

    # Signals and not callbacks: a callback would keep its owner alive, which owns this.
    answered = Signal(object)
    """What it said (bytes) when it ended well, else None."""
    heard = Signal(bytes)
    """A line, as it comes, of one that talks on."""

    def __init__(self, program: str, arguments: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self.setProgram(program)
        self.setArguments(list(arguments))
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("LC_ALL", "C")
        self.setProcessEnvironment(environment)
        self.setStandardErrorFile(QProcess.nullDevice())
        self.finished.connect(self._end)
        self.errorOccurred.connect(self._fail)

    def talk_on(self) -> None:
        """Start it, and tell each line by itself."""
        self.readyReadStandardOutput.connect(self._read)
        self.start()

    def drop(self) -> None:
        """End it without hearing of it."""
        self.blockSignals(True)
        self.kill()
        self.waitForFinished(_END_MS)
        self.deleteLater()

    def _read(self) -> None:
        while self.canReadLine():
            self.heard.emit(bytes(self.readLine().data()))

    def _end(self, code: int, how: QProcess.ExitStatus) -> None:
        told = bytes(self.readAllStandardOutput().data())
        self.deleteLater()
        self.answered.emit(told if code == 0 and how is QProcess.ExitStatus.NormalExit else None)

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # the others are followed by `finished`
            self.deleteLater()
            self.answered.emit(None)
