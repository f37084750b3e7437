"""The chime at a change of phase: a WAV file, played by a short-lived child process.

Separate so that silence is never an error: no program, no sound server, a device that is gone or a broken file is said
once, and the break goes on. Every sound has a twin on the screen.
"""

from __future__ import annotations

import io
import logging
import subprocess
import tempfile
import time
import wave
from array import array
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QObject, QTimer, Signal

from deskbreak.core import options
from deskbreak.desktop import sound as desktop_sound
from deskbreak.language.texts import Texts
from deskbreak.storage import paths

Bell = Literal["start", "change", "halfway", "end", "tick"]

BELLS: tuple[Bell, ...] = get_args(Bell)
LOOK_AFTER_MS = 700
"""A program that finds no sound server ends well within this; most chimes ring longer."""
PATIENCE_S = 5.0
"""The longest chime rings for 3 s. What is still there after this waits for a device, as pw-play does where none is."""

tr = Texts("Break")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Ringing:
    child: subprocess.Popen[bytes]
    program: str
    bell: Bell
    since_s: float


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
        patience_s: float = PATIENCE_S,
    ) -> None:
        super().__init__(parent)
        self._players = list(desktop_sound.players() if players is None else players)
        self._failed: set[str] = set()
        self._volume, self._family = 0.7, options.CHIME.default
        self._said = False
        self._ringing: list[_Ringing] = []
        self._patience_s = patience_s
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(look_after_ms)
        self._timer.timeout.connect(self._look_after)

    @property
    def is_idle(self) -> bool:
        """Whether nothing rings, as far as was looked."""
        return not self._ringing

    def tune(self, *, volume: float, family: str) -> None:
        """Take over the settings `guide.volume` (0 to 1) and `guide.chime`."""
        self._volume, self._family = min(1.0, max(0.0, volume)), family

    def play(self, bell: Bell) -> None:
        """Ring, without waiting for it."""
        if self._volume > 0:
            self._start(bell)

    def _start(self, bell: Bell) -> None:
        file = paths.assets() / "sounds" / f"{self._family}_{bell}.wav"
        while self._players:
            program = self._players[0]
            try:
                child = self._child(program, file)
            except (OSError, EOFError, wave.Error) as error:
                _log.warning("%s did not start with %s: %s", program, file.name, error)
                self._players.remove(program)
                continue
            self._ringing.append(_Ringing(child, program, bell, time.monotonic()))
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
        ringing, self._ringing = self._ringing, []
        for one in ringing:
            code = one.child.poll()
            if code is not None and code != 0:
                # A tick that comes late would count another second.
                self._give_up(one, f"exit {code}", again=one.bell != "tick")
            elif code is not None:
                self._failed.discard(one.program)
            elif time.monotonic() - one.since_s > self._patience_s:
                one.child.kill()
                self._give_up(one, "it did not come to an end", again=False)
            else:
                self._ringing.append(one)
        if self._ringing:
            self._timer.start()

    def _give_up(self, one: _Ringing, why: str, *, again: bool) -> None:
        """The next program's turn; a device may come back, so that this one's comes again."""
        if one.program not in self._failed:
            _log.warning("%s could not play “%s” (%s)", one.program, one.bell, why)
        self._failed.add(one.program)
        if self._players[:1] == [one.program]:
            self._players.append(self._players.pop(0))
        if self._failed >= set(self._players):
            self._say_silent()
        elif again:
            self._start(one.bell)

    def _say_silent(self) -> None:
        if not self._said:
            self._said = True
            _log.warning("no sound can be played here. Tried: %s.", ", ".join(desktop_sound.PLAYERS))
            self.fell_silent.emit(no_sound())


def no_sound() -> str:
    """What is said, once, where nothing can be played."""
    return tr("No sound can be played here. The steps go on in words.")


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
