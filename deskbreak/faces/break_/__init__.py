"""The heads-up, the offer, the guide through the stretches, and the question after them."""

from __future__ import annotations

import logging
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from deskbreak.core import options
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.exercises import Library
from deskbreak.core.progression.ladders import Ladders
from deskbreak.desktop.appearing import appearing
from deskbreak.desktop.detect import DisplayKind, display_kind
from deskbreak.desktop.screen_reader import reads_aloud
from deskbreak.desktop.xembed import has_compositor
from deskbreak.faces import exercises
from deskbreak.faces.appearance import theme_of
from deskbreak.faces.break_.aftermath import Line
from deskbreak.faces.break_.compose import compose
from deskbreak.faces.break_.face import BreakFace
from deskbreak.faces.break_.paused_media import PausedMedia
from deskbreak.faces.break_.preferences import Preferences
from deskbreak.faces.figure import reach
from deskbreak.faces.link import AgentLink
from deskbreak.faces.sound import Chime
from deskbreak.faces.voice.speakers import speakers_for
from deskbreak.faces.voice.voice import Voice
from deskbreak.storage import paths, settings_file
from deskbreak.storage.ladders_kept import ladders_kept

_log = logging.getLogger(__name__)


def open_face(link: AgentLink, application: QApplication) -> BreakFace:
    """The face for this person’s settings, listening to the agent."""
    settings = settings_file.read(paths.settings_file()).settings
    preferences = Preferences.of(settings)
    theme = theme_of(application, settings)
    chime = Chime(application)
    chime.tune(volume=preferences.volume, family=preferences.chime)
    composited = application.platformName() == "xcb" and has_compositor()
    loaded = exercises.load(reach.brief_check())
    for fault in loaded.faults:
        _log.warning("left out: %s: %s", fault.file, fault)
    # Where nothing is to be spoken, nothing that speaks is looked for.
    voice = Voice(speakers_for(preferences.manner) if preferences.voice else (), application)
    application.aboutToQuit.connect(voice.close)
    face = compose(
        *(link, application, theme, loaded, preferences, chime),
        ladders(paths.history_db(), loaded.library),
        stop_suggesting=partial(stop_suggesting, link, paths.settings_file()),
        voice=voice,
        read_aloud=preferences.voice and reads_aloud(),
        composited=composited,
        how=appearing(),
    )
    chime.fell_silent.connect(face.conductor.say_silent)
    voice.fell_back.connect(face.conductor.say_silent)
    if preferences.pause_media and display_kind() is not DisplayKind.FOREIGN:
        media = PausedMedia(face)
        face.conductor.began.connect(media.pause)
        face.conductor.ended.connect(media.go_on)
    link.status_changed.connect(face.take)
    link.present_asked.connect(face.present)
    return face


def ladders(history: Path, library: Library) -> Ladders:
    """Where the person stands; at the start if the history can't be read: a break at level 1 is a break."""
    try:
        return ladders_kept(history, library, datetime.now().astimezone())
    except DeskbreakError as trouble:
        _log.warning("the break is at level 1: %s", trouble)
        return Ladders.of(library, {}, ())


def stop_suggesting(line: Line, settings: Path) -> None:
    """Turn `guide.suggest` off; where that can't be written, the question comes again another day."""
    try:
        settings_file.write(settings, {options.SUGGEST.key: False})
    except DeskbreakError as trouble:
        _log.warning("%s", trouble)
        return
    line.say("reload")
