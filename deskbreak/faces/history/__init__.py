"""The history: today, thirty days and a year; what was stretched; all of it as a table, to export and to delete.

`open_face` is this face's composition root, `compose` its part that needs no agent: every connection is one line.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from deskbreak.core import options
from deskbreak.core.settings import Settings
from deskbreak.faces.appearance import theme_of
from deskbreak.faces.exporting import Exporting
from deskbreak.faces.history.face import HistoryFace, Line, Rows
from deskbreak.faces.history.window import HistoryWindow
from deskbreak.faces.link import AgentLink
from deskbreak.faces.remembered import Remembered
from deskbreak.faces.theme import Theme
from deskbreak.storage import paths, settings_file


def open_face(link: AgentLink, application: QApplication) -> HistoryFace:
    """The window over this person's history, listening to the agent; it appears once there is something to show."""
    settings = settings_file.read(paths.settings_file()).settings
    theme = theme_of(application, settings)
    face = compose(link, application, theme, paths.history_db(), settings)
    Remembered(face.window, paths.window_places(), "history")
    link.status_changed.connect(face.show_status)
    link.present_asked.connect(face.window.present)
    link.refused.connect(face.show_refusal)
    face.window.closed.connect(application.quit)
    return face


def compose(line: Line, application: QApplication, theme: Theme, history: Path, settings: Settings) -> HistoryFace:
    """Window, tables and export, connected."""
    rows = Rows(history)
    window = HistoryWindow(theme, application, rows.days, rows.entries, settings[options.FIGURE])

    def hours(weekday: int) -> tuple[tuple[int, int], ...]:
        return settings[options.HOURS[weekday]] or ()

    face = HistoryFace(line, history, window, rows, hours)
    exporting = Exporting(window)
    window.page_turned.connect(face.turn_to)
    window.table.asked.connect(face.fill_table)
    window.break_chosen.connect(face.start_break)
    window.removal_asked.connect(face.remove)
    window.removal_of_all_confirmed.connect(face.remove_all)
    window.undo_chosen.connect(face.restore)
    window.header.export_chosen.connect(exporting.ask)
    window.closed.connect(exporting.finish)
    exporting.told.connect(window.tell)
    return face
