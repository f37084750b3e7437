"""Finds out what would speak in a break: each engine is really asked for its voices, without Qt and with a time limit.

Separate from `probe`, which asks the desktop, and from `voice`, which only knows the words of the programs.
"""

from __future__ import annotations

import ctypes
import importlib.util
import subprocess
from collections.abc import Sequence
from pathlib import Path

from deskbreak.core.languages import LANGUAGES, SOURCE, known
from deskbreak.core.said import Said
from deskbreak.desktop import voice
from deskbreak.desktop.findings import Finding, Standing, Topic, missing, works
from deskbreak.desktop.packages import SPEECH, install_command

PATIENCE_S = 4.0
NO_SPEECH = Said("Nothing that speaks was found.")
QT_PLUGIN = "Qt/plugins/texttospeech/libqtexttospeech_speechd.so"
QT_LIBRARY = "libspeechd.so.2"


def voice_finding(language: str = SOURCE, patience_s: float = PATIENCE_S) -> Finding:
    """What speaks the language that the words of a break are in, or what to install."""
    spoken, name = language.partition("-")[0], LANGUAGES.get(known(language), language)
    dispatcher = _printed(["spd-say", "--list-synthesis-voices"], patience_s) if voice.has_dispatcher() else ""
    espeak = _printed([voice.ESPEAK, f"--voices={spoken}"], patience_s) if voice.has_espeak() else ""
    install = install_command(SPEECH)
    if dispatcher and voice.dispatcher_voices(dispatcher, language):
        through = f"Qt TextToSpeech on {voice.DISPATCHER}" if _qt_engine_loads() else voice.DISPATCHER
        return works(Topic.VOICE, f"{through}, in {name}")
    if espeak and voice.espeak_voices(espeak, language):
        return works(Topic.VOICE, f"{voice.ESPEAK}, in {name}")
    if dispatcher or espeak:
        through = voice.DISPATCHER if dispatcher else voice.ESPEAK
        why = Said("%1 has no voice for %2, which the steps are in.", through, name)
        return Finding(Topic.VOICE, Standing.IN_PART, through, why, install)
    if voice.has_dispatcher():
        return missing(Topic.VOICE, Said("%1 doesn’t answer.", voice.DISPATCHER), install)
    return missing(Topic.VOICE, NO_SPEECH, install)


def _printed(command: Sequence[str], patience_s: float) -> str:
    """What a program prints; nothing if it fails or takes too long."""
    try:
        told = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=patience_s
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return told.stdout if told.returncode == 0 else ""


def _qt_engine_loads() -> bool:
    """Whether Qt's engine is there, and the library that it needs."""
    found = importlib.util.find_spec("PySide6")
    folders = (found.submodule_search_locations or ()) if found else ()
    if not voice.has_qt_speech() or not any(Path(folder, QT_PLUGIN).is_file() for folder in folders):
        return False
    try:
        ctypes.CDLL(QT_LIBRARY)
    except OSError:
        return False
    return True
