"""The composition root of the tray process: read top to bottom, it says what deskbreak is made of.

Every object is made here and every connection between objects is one line here.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QSystemTrayIcon

from deskbreak.agent.agent import Agent, Parts
from deskbreak.agent.alarm import Alarm
from deskbreak.agent.asking import Asking
from deskbreak.agent.commands import Commands
from deskbreak.agent.endings import Endings, say_unforeseen
from deskbreak.agent.faces import WINDOWS, Faces
from deskbreak.agent.keeper import Keeper, load
from deskbreak.agent.login import Login
from deskbreak.agent.notices import Notices
from deskbreak.agent.recorder import Recorder
from deskbreak.agent.removals import Removals
from deskbreak.agent.runtime import Runtime
from deskbreak.agent.sensing import Sensing
from deskbreak.agent.settings_watch import SettingsWatch
from deskbreak.agent.sources import Sources
from deskbreak.agent.tray import Tray
from deskbreak.control.server import ControlServer
from deskbreak.core import options
from deskbreak.core.effects import Effect
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.events import WallClockSet
from deskbreak.core.kept import gone_on
from deskbreak.core.replay import wall_offset
from deskbreak.core.rules import Rules, rules_of
from deskbreak.core.state import State, begin
from deskbreak.desktop import detect
from deskbreak.desktop.appearing import Appearing
from deskbreak.desktop.autostart import Autostart
from deskbreak.desktop.clock import Clock, boot_id
from deskbreak.desktop.notifications_tray import TrayNotifications
from deskbreak.desktop.ports import Sensors
from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import paths
from deskbreak.storage.history_db import HistoryDb
from deskbreak.storage.history_removal import HistoryRemoval

# So long the tray's host may take after login before the small window steps in (UI.md, 5.8).
_TRAY_PATIENCE_MS = 10_000


class Deskbreak:
    """All parts of the agent, made and connected."""

    def __init__(self, server: ControlServer, clock: Clock, desktop: Sensors, tray: Tray, tongue: Interpreter) -> None:
        self.troubles: list[DeskbreakError] = []
        self._is_first_start = _nothing_is_there()
        self.settings = SettingsWatch(paths.settings_file())
        rules = rules_of(self.settings.settings)
        state, missed = _state(clock, rules, self.troubles.append)
        self.runtime = Runtime(clock, rules, state)
        self.notices = Notices(desktop.notifications)
        history = HistoryDb(paths.history_db(), self.notices.say_trouble)
        self.recorder = Recorder(history, self.runtime.wall_of)
        self.removals = Removals(HistoryRemoval(history, paths.history_db()))
        self.keeper = Keeper(paths.state_file(), boot_id(), self.runtime)
        self.alarm = Alarm(clock)
        self.sensing = Sensing(desktop, self.runtime)
        self.sources = Sources(desktop, clock)
        self.faces = Faces()
        self.server = server
        self.agent = Agent(
            Parts(
                self.runtime,
                self.alarm,
                self.sensing,
                self.keeper,
                self.recorder,
                self.removals,
                self.notices,
                self.faces,
                Asking(self.faces, self.notices),
                server,
                WINDOWS,
            )
        )
        self.commands = Commands(self.agent)
        self.tray, self._tongue = tray, tongue
        self.login = Login(_autostart, self.settings.settings[options.AUTOSTART])
        self.endings = Endings()
        self._tray_patience = QTimer(self.agent)
        self._tray_patience.setSingleShot(True)
        self._desktop, self._missed = desktop, missed
        self._connect()

    def _connect(self) -> None:
        self.runtime.happened.connect(self.agent.take_effect)
        self.runtime.stepped.connect(self.agent.follow)
        self.alarm.rang.connect(self.runtime.time_passed)
        self.removals.changed.connect(self.recorder.look_again)
        self.removals.changed.connect(self.agent.follow)
        self.keeper.troubled.connect(self.notices.say_trouble)
        self.server.asked.connect(self.commands.answer)
        self.server.closed.connect(self.agent.set_alarm)
        self.commands.face_came.connect(self.agent.face_came)
        self.commands.sources_asked.connect(self.sources.ask)
        self.sources.closely_watched.connect(self.sensing.watch_closely)
        self.commands.quit_asked.connect(self.endings.ask)
        self.faces.ended.connect(self.agent.face_ended)
        self.agent.status_changed.connect(self.tray.show_status)
        self.agent.reload_asked.connect(self.settings.read)
        self.settings.changed.connect(self._settings_changed)
        self.login.troubled.connect(self.notices.say_trouble)
        self.settings.troubled.connect(self._say_settings_trouble)
        self.notices.chosen.connect(self.agent.choose)
        self.notices.window_chosen.connect(self.agent.show)
        self.tray.overview_asked.connect(self._show_overview)
        self.tray.menu.aboutToShow.connect(self.agent.refresh)
        self.tray.menu.chosen.connect(self.agent.choose)
        self.tray.menu.pause_until_tomorrow_chosen.connect(self.agent.pause_until_tomorrow)
        self.tray.menu.window_chosen.connect(self.agent.show)
        self.tray.menu.quit_chosen.connect(self.endings.ask)
        if isinstance(self._desktop.notifications, TrayNotifications):
            self._desktop.notifications.balloon.connect(self.tray.show_balloon)
            self.tray.balloon_clicked.connect(self._desktop.notifications.click)
        self._desktop.clock_change.clock_changed.connect(self.alarm.rearm)
        self._desktop.sleep.woke.connect(self.alarm.rearm)
        self._desktop.sleep.overslept.connect(self.alarm.rearm)
        self._desktop.tray_host.panel_told.connect(self.tray.set_panel_dark)
        self._desktop.tray_host.appeared.connect(self.tray.make_anew)
        self._desktop.tray_host.appeared.connect(self.agent.refresh)
        self._desktop.tray_host.appeared.connect(self._tray_came)
        self._desktop.tray_host.vanished.connect(self._tray_went)
        self._tray_patience.timeout.connect(self._look_for_tray)

    def start(self) -> None:
        """Begin to count."""
        sys.excepthook = say_unforeseen(self.notices)
        self.server.listen()
        for effect in self._missed:
            self.agent.take_effect(effect)
        self.sensing.start()
        now = self.runtime.clock.now_ms()
        self.runtime.feed(WallClockSet(wall_offset(self.runtime.clock.wall(), now)))
        self.settings.say_faults()
        for trouble in self.troubles:
            self.notices.say_trouble(trouble)
        self.login.compare()
        self._tray_patience.start(_TRAY_PATIENCE_MS)

    def welcome(self) -> None:
        """Say hello at the very first start, and never again: from then on the state is there, whatever was chosen."""
        if self._is_first_start and self.faces.at_login:
            self.faces.start("welcome")  # the agent's `show` would give it the keyboard, unasked
        elif self._is_first_start:
            self.agent.show("welcome")

    def put_away(self, desktop: QSessionManager) -> None:
        """The login ends, and may end us without a further word: what is not written yet is written now.

        Whether deskbreak is there at the next one is for starting at login to say; by both it would start twice. So it
        is on Windows and macOS; on Linux Qt's wheels know no session manager, and the login ends as by SIGTERM.
        """
        desktop.setRestartHint(QSessionManager.RestartHint.RestartNever)
        self.recorder.flush()
        self.keeper.keep_now()

    def end(self) -> None:
        """End, nothing lost."""
        self._tray_patience.stop()
        self.tray.hide()
        self.agent.end()
        self._desktop.stop()

    def _symbolic(self) -> bool:
        return self.settings.settings[options.TRAY_ICON] == "symbolic"

    def _settings_changed(self) -> None:
        self.tray.set_symbolic(self._symbolic())
        if self._tongue.speak(self.settings.settings[options.LANGUAGE]):
            self.tray.say_anew()
            self.agent.refresh()
        self.login.follow(self.settings.settings[options.AUTOSTART])
        self.runtime.change_rules(rules_of(self.settings.settings))

    def _say_settings_trouble(self, trouble: DeskbreakError) -> None:
        """In a window that has room for all of it; what needs no mending in a notification."""
        if self.settings.unreadable:
            logging.getLogger(__name__).warning("%s", trouble)
            self.agent.show("notice")
        else:
            self.notices.say_trouble(trouble)

    def _show_overview(self) -> None:
        self.agent.show("overview")

    def _look_for_tray(self) -> None:
        """The small window stands in for a tray that is not there: asked the first time, then as the person said."""
        if QSystemTrayIcon.isSystemTrayAvailable():
            return
        logging.getLogger(__name__).info("no tray host answers; the small window stands in")
        self.faces.no_tray = True
        wanted = self.settings.settings[options.SMALL_WINDOW]
        if wanted is None and self.faces.at_login and self.faces.appearing is not Appearing.WINDOW:
            self.notices.say_no_tray()  # any window would take the keyboard, and nobody has just asked for one
        elif wanted is None:
            self.agent.show("no_tray")
        elif wanted:
            self.faces.start("overview")  # the agent's `show` would give it the keyboard, unasked

    def _tray_came(self) -> None:
        self.faces.no_tray = False
        self.agent.let_stand_ins_go()

    def _tray_went(self) -> None:
        """The panel may only be starting anew."""
        self._tray_patience.start(_TRAY_PATIENCE_MS)


def _nothing_is_there() -> bool:
    """Whether deskbreak has never run here, and nobody has written settings for it."""
    return not any(path.exists() for path in (paths.settings_file(), paths.state_file(), paths.history_db()))


def _autostart() -> Autostart:
    return detect.autostart(paths.autostart_dir())


def _state(clock: Clock, rules: Rules, tell: Callable[[DeskbreakError], None]) -> tuple[State, list[Effect]]:
    now, wall = clock.now_ms(), clock.wall()
    kept = load(paths.state_file(), tell)
    if kept is None:
        return begin(now, rules, wall_offset(wall, now)), []
    return gone_on(kept, now, wall, boot_id(), rules)
