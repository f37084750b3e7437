"""The settings window: grown from the one table of options, saved as soon as something is changed."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from deskbreak.core import options
from deskbreak.desktop.detect import DisplayKind, display_kind
from deskbreak.desktop.voice import Manner
from deskbreak.faces.figure import reach
from deskbreak.faces.link import AgentLink
from deskbreak.faces.settings.appearance import AppearancePage
from deskbreak.faces.settings.changes import Changes
from deskbreak.faces.settings.courtesy import CourtesyPage
from deskbreak.faces.settings.face import Line, Ringer, SettingsFace
from deskbreak.faces.settings.guidance import GuidancePage
from deskbreak.faces.settings.hours import HoursPage
from deskbreak.faces.settings.levels import Levels
from deskbreak.faces.settings.opening import Opener, open_outside
from deskbreak.faces.settings.schedule import SchedulePage
from deskbreak.faces.settings.stretches import StretchesPage
from deskbreak.faces.settings.window import SettingsWindow
from deskbreak.faces.sound import Chime
from deskbreak.faces.theme import Theme
from deskbreak.faces.voice.speaker import Speaker
from deskbreak.faces.voice.speakers import language_of, speakers_for
from deskbreak.faces.voice.trial import Trial
from deskbreak.faces.voice.voice_names import VoiceNames
from deskbreak.storage import library, paths


def open_face(link: AgentLink, application: QApplication) -> SettingsFace:
    """The face over this person's file, listening to the agent."""
    loaded = library.load(figure=reach.brief_check())
    changes = Changes(paths.settings_file(), Levels(paths.history_db(), loaded.library), parent=application)
    theme = Theme(application, text_size=changes.settings[options.TEXT_SIZE])
    chime = Chime(application)
    trial = Trial(speakers_for, application)
    names = VoiceNames(language_of(changes.settings[options.LANGUAGE]), application)
    face = compose(link, application, theme, changes, chime, loaded, trial=trial, names=names)
    for part in (trial, names):
        application.aboutToQuit.connect(part.close)
    chime.fell_silent.connect(face.tell_silence)
    link.present_asked.connect(face.present)
    face.window.closed.connect(application.quit)
    face.present()
    return face


def compose(
    line: Line,
    application: QApplication,
    theme: Theme,
    changes: Changes,
    ringer: Ringer,
    loaded: library.Loaded,
    *,
    trial: Trial | None = None,
    names: VoiceNames | None = None,
    opener: Opener = open_outside,
) -> SettingsFace:
    """Window and settings, connected. Without a trial nothing speaks, without names there is the desktop's voice."""
    trial, names = trial or Trial(_nobody), names or VoiceNames("", asks=[])
    guidance = GuidancePage(theme, pauses_media=display_kind() is not DisplayKind.FOREIGN)
    stretches = StretchesPage(theme, loaded, changes.levels)
    # With one screen there is no choice between screens by name.
    screens = [screen.name() for screen in application.screens()] if len(application.screens()) > 1 else []
    pages = (
        SchedulePage(theme),
        HoursPage(theme),
        stretches,
        guidance,
        CourtesyPage(theme),
        AppearancePage(theme, screens),
    )
    window = SettingsWindow(theme, pages)
    face = SettingsFace(line, application, theme, changes, window, ringer, trial, opener)
    _connect_window(window, face, changes)
    guidance.try_asked.connect(face.try_sounds)
    _connect_voice(guidance, face, trial, names)
    stretches.why_asked.connect(face.show_why)
    face.refresh()
    return face


def _connect_window(window: SettingsWindow, face: SettingsFace, changes: Changes) -> None:
    window.wished.connect(changes.make)
    window.undo_asked.connect(changes.undo)
    window.file_asked.connect(face.open_file)
    window.help_asked.connect(face.show_why)
    changes.failed.connect(face.tell_trouble)
    changes.written.connect(face.tell_written)
    changes.level_kept.connect(face.forget_trouble)
    changes.changed.connect(face.refresh)


def _connect_voice(guidance: GuidancePage, face: SettingsFace, trial: Trial, names: VoiceNames) -> None:
    guidance.seen.connect(names.look)
    names.found.connect(guidance.voice_name.show_voices)
    trial.fell_back.connect(face.tell_silence)


def _nobody(_manner: Manner) -> tuple[Speaker, ...]:
    return ()
