"""The chime at a change of phase: a WAV file, played by a short-lived child process.

Separate so that silence is never an error: no program, no sound server or a broken file is said once, and the
break goes on. Every sound has a twin on the screen.
"""

from __future__ import annotations

import io
import logging
import subprocess
import tempfile
import wave
from array import array
from functools import lru_cache
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from deskbreak.desktop import sound as desktop_sound
from deskbreak.storage import paths

Bell = Literal["start", "change", "halfway", "end", "tick"]

FAMILIES = ("soft_bell",)
LOOK_AFTER_MS = 700
"""A program that finds no sound server ends well within this; most bells ring longer."""

_log = logging.getLogger(__name__)


class Chime(QObject):
    """Plays bells, one on top of another if need be; knows nothing of breaks."""

    fell_silent = Signal(str)
    """Once, with a sentence, when it turns out that nothing here can play a sound."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        players: tuple[str, ...] | None = None,
        look_after_ms: int = LOOK_AFTER_MS,
    ) -> None:
        super().__init__(parent)
        self._players = list(desktop_sound.players() if players is None else players)
        self._sounds, self._volume, self._family = True, 0.7, FAMILIES[0]
        self._said = False
        self._ringing: list[tuple[subprocess.Popen[bytes], str, Path]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(look_after_ms)
        self._timer.timeout.connect(self._look_after)

    def tune(self, *, sounds: bool, volume: float, family: str = FAMILIES[0]) -> None:
        """Take over the settings `guide.sounds`, `guide.volume` (0 to 1) and `guide.chime`."""
        self._sounds, self._volume = sounds, min(1.0, max(0.0, volume))
        self._family = family if family in FAMILIES else FAMILIES[0]

    def play(self, bell: Bell) -> None:
        """Ring, without waiting for it."""
        if self._sounds and self._volume > 0:
            self._start(paths.assets() / "sounds" / f"{self._family}_{bell}.wav")

    def _start(self, file: Path) -> None:
        while self._players:
            program = self._players[0]
            try:
                child = self._child(program, file)
            except (OSError, EOFError, wave.Error) as error:
                _log.warning("%s did not start with %s: %s", program, file.name, error)
                self._players.remove(program)
                continue
            self._ringing.append((child, program, file))
            self._timer.start()
            return
        self._say_silent()

    def _child(self, program: str, file: Path) -> subprocess.Popen[bytes]:
        """A player at work. Not a QProcess: that kills its child, and the last bell may outlive the window."""
        words = desktop_sound.command(program, file, self._volume)
        scaled = louder(file, round(self._volume, 2)) if desktop_sound.reads_input(program) else b""
        # An unnamed file rather than a pipe, which would make the window wait once it is full.
        with tempfile.TemporaryFile() as given:
            given.write(scaled)
            given.seek(0)
            silent = subprocess.DEVNULL
            return subprocess.Popen(words, stdin=given, stdout=silent, stderr=silent, start_new_session=True)

    def _look_after(self) -> None:
        """Forget what has rung out; a program that failed makes room for the next one."""
        ended = [(child.poll(), program, file) for child, program, file in self._ringing]
        self._ringing = [one for one, (code, _, _) in zip(self._ringing, ended, strict=True) if code is None]
        for code, program, file in ended:
            if code and program in self._players:
                _log.warning("%s could not play %s (exit %d)", program, file.name, code)
                self._players.remove(program)
                self._start(file)
        if self._ringing:
            self._timer.start()

    def _say_silent(self) -> None:
        if not self._said:
            self._said = True
            sentence = "No sound can be played here. The break goes on without it."
            _log.warning("%s Tried: %s.", sentence, ", ".join(desktop_sound.PLAYERS))
            self.fell_silent.emit(sentence)


@lru_cache(maxsize=8)
def louder(file: Path, volume: float) -> bytes:
    """A WAV file of 16-bit samples with the volume worked in."""
    with wave.open(str(file), "rb") as source:
        form, frames = source.getparams(), source.readframes(source.getnframes())
    samples = array("h", frames)
    out = io.BytesIO()
    with wave.open(out, "wb") as target:
        target.setparams(form)
        target.writeframes(array("h", (int(sample * volume) for sample in samples)).tobytes())
    return out.getvalue()
