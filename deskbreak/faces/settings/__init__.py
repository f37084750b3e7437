"""The settings window: grown from the one table of options, saved as soon as something is changed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication

from deskbreak.core import options
from deskbreak.desktop.detect import DisplayKind, display_kind
from deskbreak.desktop.voice import Manner
from deskbreak.faces import exercises
from deskbreak.faces.appearance import theme_of
from deskbreak.faces.changes import Changes
from deskbreak.faces.exporting import Exporting
from deskbreak.faces.figure import reach
from deskbreak.faces.levels import Levels
from deskbreak.faces.link import AgentLink
from deskbreak.faces.remembered import Remembered
from deskbreak.faces.settings.ahead import Ahead
from deskbreak.faces.settings.appearance import AppearancePage
from deskbreak.faces.settings.courtesy import CourtesyPage
from deskbreak.faces.settings.desktop_report import DesktopReport
from deskbreak.faces.settings.face import Line, Ringer, SettingsFace
from deskbreak.faces.settings.guidance import GuidancePage
from deskbreak.faces.settings.hours import HoursPage
from deskbreak.faces.settings.keeping import Keeping
from deskbreak.faces.settings.login import Login
from deskbreak.faces.settings.outside import Outside, real_outside
from deskbreak.faces.settings.own_shelf import OwnShelf
from deskbreak.faces.settings.own_stretches import OwnPage
from deskbreak.faces.settings.page import Page
from deskbreak.faces.settings.past_days import PastDays
from deskbreak.faces.settings.privacy import PrivacyPage
from deskbreak.faces.settings.schedule import SchedulePage
from deskbreak.faces.settings.stretches import StretchesPage
from deskbreak.faces.settings.this_desktop import DesktopPage
from deskbreak.faces.settings.window import SettingsWindow
from deskbreak.faces.sound import Chime
from deskbreak.faces.theme import Theme
from deskbreak.faces.voice.speaker import Speaker
from deskbreak.faces.voice.speakers import language_of, speakers_for
from deskbreak.faces.voice.trial import Trial
from deskbreak.faces.voice.voice_names import VoiceNames
from deskbreak.language.texts import Texts
from deskbreak.storage import library, paths

tr = Texts("Settings window")

PAGES: tuple[type[Page], ...] = (
    SchedulePage,
    HoursPage,
    StretchesPage,
    OwnPage,
    GuidancePage,
    CourtesyPage,
    AppearancePage,
    PrivacyPage,
    DesktopPage,
)


def open_face(link: AgentLink, application: QApplication) -> SettingsFace:
    """The face over this person's file, listening to the agent."""
    loaded = exercises.load(reach.brief_check())
    changes = Changes(paths.settings_file(), Levels(paths.history_db(), loaded.library), parent=application)
    theme = theme_of(application, changes.settings)
    chime = Chime(application)
    trial = Trial(speakers_for, application)
    names = VoiceNames(language_of(changes.settings[options.LANGUAGE]), application)
    outside = real_outside(application)
    face = compose(link, application, theme, changes, chime, loaded, outside, trial=trial, names=names)
    for part in (trial, names, outside.report):
        application.aboutToQuit.connect(part.close)
    chime.fell_silent.connect(face.tell_silence)
    link.present_asked.connect(face.present)
    link.refused.connect(face.tell_silence)
    face.window.closed.connect(application.quit)
    Remembered(face.window, paths.window_places(), "settings")
    face.present()
    Ahead(face.window)
    return face


def compose(
    line: Line,
    application: QApplication,
    theme: Theme,
    changes: Changes,
    ringer: Ringer,
    loaded: library.Loaded,
    outside: Outside,
    *,
    trial: Trial | None = None,
    names: VoiceNames | None = None,
) -> SettingsFace:
    """Window and settings, connected. Without a trial nothing speaks, without names there is the desktop's voice."""
    trial, names = trial or Trial(_nobody), names or VoiceNames("", asks=[])
    window = SettingsWindow(theme, [(tr(page.NAME), page.ICON) for page in PAGES])
    face = SettingsFace(line, application, theme, changes, window, ringer, trial, outside.opener)
    _connect_window(window, face, changes)
    trial.fell_back.connect(face.tell_silence)
    window.take_pages(_pages(line, application, theme, loaded, outside, face, names))
    face.refresh()
    return face


def _pages(
    line: Line,
    application: QApplication,
    theme: Theme,
    loaded: library.Loaded,
    outside: Outside,
    face: SettingsFace,
    names: VoiceNames,
) -> Iterator[Page]:
    """Each page of PAGES, made and connected when it is asked for."""
    schedule = SchedulePage(theme)
    _connect_past(schedule, PastDays(outside.places.history, parent=face))
    yield schedule
    yield HoursPage(theme)
    stretches = StretchesPage(theme, loaded, face.changes.levels)
    stretches.why_asked.connect(face.show_why)
    yield stretches
    own = OwnPage(theme, loaded, outside.own_folder)
    _connect_own(own, stretches, face, OwnShelf(outside.own_folder, loaded, face))
    yield own
    guidance = GuidancePage(theme, pauses_media=display_kind() is not DisplayKind.FOREIGN)
    guidance.try_asked.connect(face.try_sounds)
    guidance.seen.connect(names.look)
    names.found.connect(guidance.voice_name.show_voices)
    yield guidance
    yield CourtesyPage(theme)
    # With one screen there is no choice between screens by name.
    screens = [screen.name() for screen in application.screens()] if len(application.screens()) > 1 else []
    yield AppearancePage(theme, screens)
    privacy = PrivacyPage(theme, outside.places)
    _connect_privacy(
        privacy, face, Keeping(line, face.changes, privacy, outside.places.history, face.window.said, face)
    )
    yield privacy
    desktop = DesktopPage(theme, outside.about)
    _connect_desktop(desktop, face, outside.report, Login(outside.autostart, face.changes, face))
    yield desktop


def _connect_past(page: SchedulePage, past: PastDays) -> None:
    page.seen.connect(past.look)
    past.found.connect(page.summary.past.show_entries)


def _connect_own(page: OwnPage, stretches: StretchesPage, face: SettingsFace, shelf: OwnShelf) -> None:
    page.seen.connect(shelf.look_once)
    page.check_asked.connect(shelf.look)
    page.open_asked.connect(face.open_place)
    page.add_asked.connect(shelf.add)
    shelf.added.connect(page.show_added)
    shelf.refused.connect(page.show_refused)
    shelf.found.connect(page.show_files)
    shelf.loaded_anew.connect(stretches.show_loaded)
    shelf.loaded_anew.connect(face.changes.levels.know)
    shelf.looked.connect(face.refresh)


def _connect_desktop(page: DesktopPage, face: SettingsFace, report: DesktopReport, login: Login) -> None:
    page.seen.connect(report.look)
    page.check_asked.connect(report.look)
    page.try_asked.connect(face.try_sounds)
    page.copied.connect(face.copy)
    report.began.connect(page.show_looking)
    report.found.connect(page.show_findings)
    report.failed.connect(page.show_silence)
    page.login.asked.connect(login.turn)
    login.found.connect(page.show_login)
    login.failed.connect(face.tell_failure)
    face.changes.changed.connect(login.follow)
    login.look()


def _connect_privacy(page: PrivacyPage, face: SettingsFace, keeping: Keeping) -> None:
    exporting = Exporting(face.window)
    page.history_export_asked.connect(exporting.ask)
    exporting.told.connect(keeping.tell_export)
    face.window.closed.connect(exporting.finish)
    page.settings_export_asked.connect(keeping.give)
    page.settings_import_asked.connect(keeping.look_into)
    page.open_asked.connect(face.open_place)
    page.days_asked.connect(keeping.count_days)
    page.deleted.connect(keeping.delete_history)
    page.brought_back.connect(keeping.bring_back)


def _connect_window(window: SettingsWindow, face: SettingsFace, changes: Changes) -> None:
    window.wished.connect(changes.make)
    window.undo_asked.connect(changes.undo)
    window.file_asked.connect(face.open_file)
    window.help_asked.connect(face.show_why)
    changes.done.connect(window.offer_way_back)
    changes.failed.connect(face.tell_trouble)
    changes.written.connect(face.tell_written)
    changes.level_kept.connect(face.forget_trouble)
    changes.changed.connect(face.refresh)


def _nobody(_manner: Manner) -> tuple[Speaker, ...]:
    return ()
