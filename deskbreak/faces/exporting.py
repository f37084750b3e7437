"""Exporting from the window: where to, by the platform's own dialog, and then the command line's export in a process.

A process of its own, because ten years take seconds: the window stays alive meanwhile, closing it leaves no file
half-written, and what is written is what `deskbreak history export` writes.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QDir, QObject, QProcess, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from deskbreak.language.texts import Texts

tr = Texts("History")

Form = Literal["csv", "json"]
NAME = "deskbreak-history"


class Exporting(QObject):
    """One export at a time. `told` carries a sentence for the person, and whether it went well."""

    told = Signal(str, bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QFileDialog | None = None
        self._process: QProcess | None = None
        self._target = ""

    def ask(self, form: Form) -> None:
        """Where to. Blocks nothing."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, tr("Export history"), documents or QDir.homePath())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{form.upper()} (*.{form})")
        dialog.setDefaultSuffix(form)
        dialog.selectFile(f"{NAME}.{form}")
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    def write(self, path: str) -> None:
        """Write it there; the person has been asked about a file that is there already."""
        form = "json" if Path(path).suffix.lower() == ".json" else "csv"
        process = QProcess(self)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        self._process, self._target = process, path
        process.start(
            sys.executable, ["-m", "deskbreak", "history", "export", path, "--format", form, "--replace", "--json"]
        )

    def finish(self) -> None:
        """The window is closing: what is being written is written to its end, out of sight."""
        if self._process is not None:
            self._process.waitForFinished(-1)

    def _finished(self, code: int, _how: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if code == 0:
            self.told.emit(tr("The history was written to %1.", self._target), True)
        else:
            said = process.readAllStandardError().toStdString().strip()
            self.told.emit(said or tr("The history could not be written to %1.", self._target), False)
        process.deleteLater()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # the others are followed by `finished`
            self._process = None
            self.told.emit(tr("The history could not be written to %1.", self._target), False)
