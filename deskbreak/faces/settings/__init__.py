"""The settings window: grown from the one table of options, saved as soon as something is changed."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from deskbreak.core import options
from deskbreak.faces.link import AgentLink
from deskbreak.faces.settings.changes import Changes
from deskbreak.faces.settings.face import Line, SettingsFace
from deskbreak.faces.settings.schedule import SchedulePage
from deskbreak.faces.settings.window import SettingsWindow
from deskbreak.faces.theme import Theme
from deskbreak.storage import paths


def open_face(link: AgentLink, application: QApplication) -> SettingsFace:
    """The face over this person's file, listening to the agent."""
    changes = Changes(paths.settings_file(), parent=application)
    settings = changes.settings
    theme = Theme(application, text_size=settings[options.TEXT_SIZE])
    face = compose(link, application, theme, changes)
    link.present_asked.connect(face.present)
    face.window.closed.connect(application.quit)
    face.present()
    return face


def compose(line: Line, application: QApplication, theme: Theme, changes: Changes) -> SettingsFace:
    """Window and settings, connected."""
    window = SettingsWindow(theme, [SchedulePage(theme)])
    face = SettingsFace(line, application, theme, changes, window)
    window.wished.connect(changes.make)
    window.undo_asked.connect(changes.undo)
    changes.failed.connect(face.tell_trouble)
    changes.written.connect(face.tell_written)
    changes.changed.connect(face.refresh)
    face.refresh()
    return face
