"""What belongs together in the welcome's process: settings, what starts at login, the window, the line to the agent.

What is chosen is written at once, as in the settings window. What was only proposed (to start at login, and no voice
beside a screen reader) is written when the person ends the last page, and not when they put it off.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from deskbreak.core import options
from deskbreak.core.durations import format_duration
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.kinds import Raw
from deskbreak.desktop.autostart import Autostart, LoginStart, Standing
from deskbreak.faces.appearance import follow
from deskbreak.faces.changes import Changes, Wish
from deskbreak.faces.theme import Theme
from deskbreak.faces.welcome.view import View
from deskbreak.faces.welcome.window import WelcomeWindow
from deskbreak.faces.why_not import AVOIDED
from deskbreak.language.said import translated


class Line(Protocol):
    """What the face needs of its line to the agent."""

    def say(self, command: str, **fields: object) -> None: ...


class WelcomeFace(QObject):
    """Shows the settings as they are, carries out what is chosen. `ended`: the window may go."""

    ended = Signal()

    def __init__(
        self,
        line: Line,
        application: QApplication,
        theme: Theme,
        changes: Changes,
        autostart: Autostart,
        window: WelcomeWindow,
        *,
        has_tray: bool,
        is_read_aloud: bool,
    ) -> None:
        super().__init__(application)
        self._line, self._theme, self.changes, self._autostart, self.window = line, theme, changes, autostart, window
        self._has_tray, self._is_read_aloud = has_tray, is_read_aloud
        self._trouble = ""

    def refresh(self) -> None:
        """Show what holds."""
        settings = self.changes.settings
        follow(self._theme, settings)
        self.window.show_view(
            View(
                interval=settings[options.INTERVAL],
                place=settings[options.PLACE],
                avoid=frozenset(self._avoided()),
                at_login=self._starts_at_login(),
                voice=self._speaks(),
                has_tray=self._has_tray,
                trouble=self._trouble,
            )
        )

    def take_interval(self, seconds: int) -> None:
        """Ask for a break after so much sitting."""
        self._wish(options.INTERVAL.key, format_duration(seconds))

    def take_place(self, place: str) -> None:
        """Stretch there."""
        self._wish(options.PLACE.key, place)

    def take_avoid(self, avoid: frozenset[str]) -> None:
        """Mind these; written in the order of the settings window."""
        self._wish(options.AVOID.key, [name for name in AVOIDED if name in avoid])

    def take_voice(self, on: bool) -> None:
        """Speak the steps, or don't."""
        self._wish(options.VOICE.key, on)

    def take_at_login(self, on: bool) -> None:
        """Have the desktop start deskbreak, or not: first there, then in the settings, so that the two agree."""
        self._trouble = ""
        try:
            if on:
                self._autostart.turn_on()
            else:
                self._autostart.turn_off()
        except DeskbreakError as trouble:
            self.tell_trouble(trouble)
            self.refresh()
            return
        self._wish(options.AUTOSTART.key, on)

    def finish(self) -> None:
        """Keep what was proposed, too, and end; stay where something could not be done."""
        if self._keep_proposed():
            self.ended.emit()

    def try_one(self) -> None:
        """The same, and a break now."""
        if self._keep_proposed():
            self._line.say("break")
            self.ended.emit()

    def tell_written(self) -> None:
        """The file was changed: the agent should read it."""
        self._line.say("reload")

    def tell_trouble(self, trouble: DeskbreakError) -> None:
        """Something could not be written."""
        self._trouble = translated(str(trouble))

    def _keep_proposed(self) -> bool:
        settings = self.changes.settings
        self._trouble = ""
        if self._found().standing is not Standing.ABSENT and settings[options.AUTOSTART] is None:
            self.take_at_login(self._starts_at_login())
        if not self._trouble and self._speaks() is not settings[options.VOICE]:
            self._wish(options.VOICE.key, self._speaks())
        return not self._trouble

    def _wish(self, key: str, raw: Raw) -> None:
        self._trouble = ""
        self.changes.make(Wish(((key, raw),)))

    def _starts_at_login(self) -> bool:
        """What holds; where nobody has said anything yet, what we propose."""
        found = self._found().standing
        if self.changes.settings[options.AUTOSTART] is None:
            return found is not Standing.TURNED_OFF
        return found is Standing.ON

    def _found(self) -> LoginStart:
        try:
            return self._autostart.found()
        except DeskbreakError as trouble:
            self.tell_trouble(trouble)
            return LoginStart(Standing.OFF)

    def _avoided(self) -> tuple[str, ...]:
        avoided: tuple[str, ...] = self.changes.settings.get(options.AVOID.key)
        return avoided

    def _speaks(self) -> bool:
        """With a screen reader the steps are announced instead, unless the person has said otherwise."""
        settings = self.changes.settings
        if self._is_read_aloud and not settings.is_set(options.VOICE.key):
            return False
        return settings[options.VOICE]
