"""The welcome at the very first start: how often, where and with what in mind, and what to look for.

`open_face` is this face's composition root: every connection is one line.
"""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from deskbreak.core.exercises import Library
from deskbreak.desktop import detect
from deskbreak.desktop.autostart import AbsentAutostart, Autostart
from deskbreak.desktop.screen_reader import reads_aloud
from deskbreak.faces.appearance import theme_of
from deskbreak.faces.changes import Changes
from deskbreak.faces.levels import Levels
from deskbreak.faces.link import AgentLink
from deskbreak.faces.theme import Theme
from deskbreak.faces.welcome.face import Line, WelcomeFace
from deskbreak.faces.welcome.window import WelcomeWindow
from deskbreak.storage import paths


def open_face(link: AgentLink, application: QApplication) -> WelcomeFace:
    """The face over this person's file and desktop, listening to the agent."""
    # No stretch is done or chosen here.
    levels = Levels(paths.history_db(), Library({}, {}))
    changes = Changes(paths.settings_file(), levels, parent=application)
    theme = theme_of(application, changes.settings)
    face = compose(
        link,
        application,
        theme,
        changes,
        detect.autostart(paths.autostart_dir()),
        has_tray=QSystemTrayIcon.isSystemTrayAvailable(),
        is_read_aloud=reads_aloud(),
    )
    link.present_asked.connect(face.window.present)
    face.window.closed.connect(application.quit)
    face.window.appear()
    return face


def compose(
    line: Line,
    application: QApplication,
    theme: Theme,
    changes: Changes,
    autostart: Autostart,
    *,
    has_tray: bool = True,
    is_read_aloud: bool = False,
) -> WelcomeFace:
    """Window and settings, connected."""
    window = WelcomeWindow(theme, offers_login=not isinstance(autostart, AbsentAutostart))
    face = WelcomeFace(
        line, application, theme, changes, autostart, window, has_tray=has_tray, is_read_aloud=is_read_aloud
    )
    window.interval_chosen.connect(face.take_interval)
    window.place_chosen.connect(face.take_place)
    window.avoid_chosen.connect(face.take_avoid)
    window.at_login_chosen.connect(face.take_at_login)
    window.voice_chosen.connect(face.take_voice)
    window.finish_chosen.connect(face.finish)
    window.try_chosen.connect(face.try_one)
    changes.failed.connect(face.tell_trouble)
    changes.written.connect(face.tell_written)
    changes.changed.connect(face.refresh)
    face.ended.connect(window.close)
    face.refresh()
    window.open_page(0)  # only now it is known which tile is the chosen one
    return face
