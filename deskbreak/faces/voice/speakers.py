"""Which speakers there are for a person's settings, the best first.

Separate from the voice, which takes what it is given.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from deskbreak.core import options
from deskbreak.core.languages import known
from deskbreak.core.settings import Settings
from deskbreak.desktop import voice
from deskbreak.desktop.voice import Manner
from deskbreak.faces.voice.programs import Dispatcher, Espeak
from deskbreak.faces.voice.qt_child import QtSpeaker
from deskbreak.faces.voice.speaker import Speaker
from deskbreak.language import interpreter


def manner_of(settings: Settings) -> Manner:
    """How this person wants to be spoken to."""
    return Manner(
        language=language_of(settings[options.LANGUAGE]),
        voice=settings[options.VOICE_NAME],
        speed=settings[options.VOICE_SPEED],
        volume=settings[options.VOLUME],
    )


def language_of(wished: str) -> str:
    """What is spoken: the language of the texts, as the desktop's country speaks it where that is told."""
    tag = (QLocale.system().name() if wished == "system" else wished).replace("_", "-")
    language = interpreter.language_of(wished)
    return tag if known(tag) == language else language


def speakers_for(manner: Manner, parent: QObject | None = None) -> list[Speaker]:
    """Those that this machine seems to have; whether one really speaks is seen when it should."""
    speakers: list[Speaker] = []
    if voice.has_qt_speech():
        speakers.append(QtSpeaker(manner, parent))
    if voice.has_dispatcher():
        speakers.append(Dispatcher(manner, parent))
    if voice.has_espeak():
        speakers.append(Espeak(manner, parent))
    return speakers
