"""Which programs of this machine speak, and how each is told what, how fast and how loud.

Separate from what speaks in a break, since `doctor` asks too. Both are run as child processes, one for each line: what
hangs or dies takes nothing with it.
"""

from __future__ import annotations

import importlib.util
import shutil
from dataclasses import dataclass
from pathlib import Path

DISPATCHER = "Speech Dispatcher"
"""The server behind `spd-say`, and on Linux behind Qt's engine too."""
ESPEAK = "espeak-ng"
SYSTEM = "system"
"""The voice that the person's own speech settings name."""

_ESPEAK_WORDS = 175
_ESPEAK_SLOWEST, _ESPEAK_FASTEST = 80, 450
_ESPEAK_FULL = 200


@dataclass(frozen=True, slots=True)
class Manner:
    """How to speak: a language ("en", "en-GB"), a voice's name or "system", a speed from 0.5 to 2, a volume to 1."""

    language: str = "en"
    voice: str = SYSTEM
    speed: float = 1.0
    volume: float = 0.7


def dispatcher_rate(speed: float) -> int:
    """Speech Dispatcher's rate, -100 to 100, for a speed; fitted by ear to espeak-ng, which most desktops bring."""
    return max(-100, min(100, round((speed - 1) * (55 if speed > 1 else 188))))


def dispatcher_command(text: str, manner: Manner) -> list[str]:
    """The words that make `spd-say` speak and wait for the end; what is as usual is left to the person's settings."""
    words = ["spd-say", "--wait", "--application-name", "deskbreak", "--language", manner.language]
    if manner.voice != SYSTEM:
        words += ["--synthesis-voice", manner.voice]
    if manner.speed != 1:
        words += ["--rate", str(dispatcher_rate(manner.speed))]
    return [*words, "--volume", str(round(manner.volume * 200) - 100), "--", text]


def dispatcher_silence() -> list[str]:
    """The words that end what `spd-say` has begun.

    Ending the program ends nothing, the server goes on; its “cancel” would silence a screen reader as well. A new text
    takes the place of the last.
    """
    return ["spd-say", "--application-name", "deskbreak", "--", " "]


def dispatcher_cancel() -> list[str]:
    """The words that end whatever anybody has begun there, such as an engine of ours that died."""
    return ["spd-say", "--application-name", "deskbreak", "--cancel"]


def espeak_command(text: str, manner: Manner) -> list[str]:
    """The words that make `espeak-ng` speak."""
    speed = max(_ESPEAK_SLOWEST, min(_ESPEAK_FASTEST, round(_ESPEAK_WORDS * manner.speed)))
    voice = manner.language if manner.voice == SYSTEM else manner.voice
    # As loud as Speech Dispatcher makes it, so that a change of engine is no change of volume. Not --stdin: of a line
    # without an end of line espeak-ng 1.51 then says parts twice.
    return [ESPEAK, "-v", voice, "-s", str(speed), "-a", str(round(_ESPEAK_FULL * manner.volume)), "--", text]


def has_dispatcher() -> bool:
    """Whether `spd-say` is there."""
    return shutil.which("spd-say") is not None


def has_espeak() -> bool:
    """Whether `espeak-ng` is there."""
    return shutil.which(ESPEAK) is not None


def has_qt_speech() -> bool:
    """Whether PySide6 brings Qt TextToSpeech; it is looked for without loading any of Qt."""
    found = importlib.util.find_spec("PySide6")
    folders = [Path(folder) for folder in (found.submodule_search_locations or ())] if found else []
    return any(True for folder in folders for _ in folder.glob("QtTextToSpeech.*"))


def dispatcher_voices(printed: str, language: str) -> list[str]:
    """The voices of a language in what `spd-say --list-synthesis-voices` prints: name, language, variant.

    Without those that only disguise another one, of which there are a hundred for each.
    """
    rows = [line.rsplit(maxsplit=2) for line in printed.splitlines()[1:]]
    return sorted({row[0].strip() for row in rows if len(row) == 3 and row[2] == "none" and _speaks(row[1], language)})


def espeak_voices(printed: str, language: str) -> list[str]:
    """The voices of a language in what `espeak-ng --voices` prints: priority, language, sex, name, file.

    Without those that lean on another program (MBROLA), which is mostly not there.
    """
    rows = [line.split() for line in printed.splitlines()[1:]]
    fit = [row for row in rows if len(row) > 4 and _speaks(row[1], language) and not row[4].startswith("mb/")]
    return sorted({row[3].replace("_", " ") for row in fit})


def _speaks(tag: str, language: str) -> bool:
    return tag.lower().partition("-")[0] == language.lower().partition("-")[0]
