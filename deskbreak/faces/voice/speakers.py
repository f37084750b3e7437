"""Which speakers there are for a person's settings, the best first.

Separate from the voice, which takes what it is given.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from deskbreak.core import options
from deskbreak.core.settings import Settings
from deskbreak.core.speech import LANGUAGES
from deskbreak.desktop import voice
from deskbreak.desktop.voice import Manner
from deskbreak.faces.voice.programs import Dispatcher, Espeak
from deskbreak.faces.voice.qt_child import QtSpeaker
from deskbreak.faces.voice.speaker import Speaker


def manner_of(settings: Settings) -> Manner:
    """How this person wants to be spoken to."""
    return Manner(
        language=language_of(settings[options.LANGUAGE]),
        voice=settings[options.VOICE_NAME],
        speed=settings[options.VOICE_SPEED],
        volume=settings[options.VOLUME],
    )


def language_of(wished: str) -> str:
    """What is spoken for the language of the interface (“system”: that of the desktop), as words exist for it."""
    tag = QLocale.system().name() if wished == "system" else wished
    tag = tag.replace("_", "-")
    return tag if tag.partition("-")[0].lower() in LANGUAGES else next(iter(LANGUAGES))


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
