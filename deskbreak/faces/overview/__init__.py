"""The overview: how long one has sat, when the next break comes, and what one can do about it.

`open_face` is this face's composition root, `compose` its part that needs no settings: every connection is one line.
"""

from __future__ import annotations

import os
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from deskbreak.core import options
from deskbreak.core.pauses import until_tomorrow
from deskbreak.core.status import Status
from deskbreak.faces.appearance import follow, theme_of
from deskbreak.faces.link import AgentLink
from deskbreak.faces.overview.names import ExerciseNames
from deskbreak.faces.overview.view import View, Wish, refused, view_of
from deskbreak.faces.overview.window import OverviewWindow
from deskbreak.faces.remembered import Remembered
from deskbreak.faces.theme import Theme
from deskbreak.storage import paths, settings_file

NO_TRAY = "DESKBREAK_NO_TRAY"
"""Set by the agent where no tray host answers: "1", or "minimised" when it starts with the desktop."""


def open_face(link: AgentLink, application: QApplication) -> Overview:
    """The overview for this person’s settings, listening to the agent."""
    theme = theme_of(application, settings_file.read(paths.settings_file()).settings)
    overview = compose(link, application, theme, os.environ.get(NO_TRAY, ""))
    Remembered(overview.window, paths.window_places(), "overview", overview.window.form)
    return overview


def compose(link: AgentLink, application: QApplication, theme: Theme, no_tray: str = "") -> Overview:
    """Make the window and connect it; it appears as soon as there is something to show."""
    window = OverviewWindow(theme, no_tray=bool(no_tray))
    overview = Overview(link, theme, window, minimised=no_tray == "minimised")
    link.status_changed.connect(overview.show_status)
    link.present_asked.connect(window.present)
    link.refused.connect(overview.show_refusal)
    link.tray_came.connect(window.give_way)
    link.lost.connect(window.let_go)
    window.wish_chosen.connect(overview.pass_on)
    window.closed.connect(application.quit)
    return overview


class Overview(QObject):
    """Turns statuses into views, and wishes into commands."""

    def __init__(self, link: AgentLink, theme: Theme, window: OverviewWindow, *, minimised: bool = False) -> None:
        super().__init__()
        self._link, self._theme, self.window, self._minimised = link, theme, window, minimised
        self._names = ExerciseNames()
        self._view: View | None = None

    def show_status(self, status: Status) -> None:
        """Show what is going on; the first time, the window appears."""
        settings = settings_file.read(paths.settings_file()).settings
        follow(self._theme, settings)  # the settings window may have changed them since
        now = _wall(status)
        hours = settings[options.HOURS[now.weekday()]] or ()
        first = self._view is None
        self._view = view_of(status, now, self._names.name_of, hours)
        self.window.show_view(self._view)
        if first:
            self.window.appear(minimised=self._minimised)

    def show_refusal(self, sentence: str) -> None:
        """Say why a choice was not carried out."""
        if self._view is not None:
            self.window.show_view(refused(self._view, sentence))

    def pass_on(self, wish: Wish) -> None:
        """Tell the agent what was chosen."""
        fields: dict[str, object] = {}
        if wish.tomorrow and self._view is not None:
            # A part of a second left out here would end the pause a moment before five, and show it as 04:59.
            fields["seconds"] = until_tomorrow(_wall_now(self._view.status).replace(microsecond=0))
        elif wish.seconds is not None:
            fields["seconds"] = wish.seconds
        if wish.window is not None:
            fields["window"] = wish.window
        self._link.say(wish.command, **fields)


def _wall(status: Status) -> datetime:
    """What time it was by the agent's clock when it told the status."""
    return _here() if status.now is None else datetime.fromisoformat(status.now)


def _wall_now(status: Status) -> datetime:
    """What time it is. Nothing may have been told for hours; only a demo's clock is another one than this."""
    return _here() if status.clock_rate == 1.0 else _wall(status)


def _here() -> datetime:
    return datetime.now().astimezone()
