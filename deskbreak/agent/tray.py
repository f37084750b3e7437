"""The icon near the clock and its menu: told what holds, tells what the person chose.

Separate from what the icon looks like (tray_icons) and from what the choices mean (the wiring).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from deskbreak.agent.tray_icons import TrayState, icon
from deskbreak.agent.tray_words import length
from deskbreak.core import events as told
from deskbreak.core.rules import SECOND
from deskbreak.core.status import Status, ring_fraction
from deskbreak.desktop.detect import has_dark_panel
from deskbreak.language.texts import Texts

tr = Texts("Tray")

PAUSES = (
    (tr.mark("For 30\u00a0min"), 1800),
    (tr.mark("For 1\u00a0hour"), 3600),
    (tr.mark("For 2\u00a0hours"), 7200),
)
WINDOWS = (
    (tr.mark("Overview"), "overview"),
    (tr.mark("History"), "history"),
    (tr.mark("Settings"), "settings"),
    (tr.mark("Help"), "why"),
)
_UNDO = {"snooze": tr.mark("Undo snooze"), "skip": tr.mark("Undo skip")}


def state_of(status: Status) -> TrayState:
    """Which picture the status has."""
    match status.state:
        case "break":
            return TrayState.BREAK
        case "paused":
            return TrayState.PAUSED
        case "off_hours":
            return TrayState.OFF_HOURS
        case "away":
            return TrayState.AWAY
    if status.showing == "offer":
        return TrayState.DUE
    if status.held:
        return TrayState.HELD
    return TrayState.HEADS_UP if status.showing == "heads_up" else TrayState.SITTING


class TrayMenu(QMenu):
    """The menu of UI.md, 5.4. Items never move; what does not apply is disabled."""

    chosen = Signal(object)  # an event of the engine
    pause_until_tomorrow_chosen = Signal()
    window_chosen = Signal(str)
    quit_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._titles: list[tuple[QAction, str]] = []
        self._line = self.addAction("Deskbreak")
        self._line.setEnabled(False)
        self.addSeparator()
        self._start = self._choice(tr.mark("Start a break now"), told.BreakChosen())
        self._snooze = self._menu(self, tr.mark("Snooze"))
        self._snooze.triggered.connect(self._choose)
        self._lengths: tuple[int, ...] = ()
        self._undo = self._choice(tr.mark("Undo snooze"), told.UndoChosen())
        self._skip = self._choice(tr.mark("Skip this break"), told.SkipChosen())
        self.addSeparator()
        self._stretched = self._choice(tr.mark("I have just stretched"), told.JustStretchedChosen())
        self._was_sitting = self._choice(tr.mark("I was sitting"), told.WasSittingChosen())
        self.addSeparator()
        self._pause = self._pause_menu()
        self._resume = self._choice(tr.mark("Resume reminders"), told.ResumeChosen())
        self.addSeparator()
        self._windows = QActionGroup(self)
        for title, window in WINDOWS:
            self._windows.addAction(self._item(self, title)).setData(window)
        self._windows.triggered.connect(self._choose_window)
        self.addSeparator()
        self._item(self, tr.mark("Quit Deskbreak")).triggered.connect(self.quit_chosen)

    def say_anew(self) -> None:
        """Another language holds."""
        for action, title in self._titles:
            action.setText(tr(title))
        self._lengths = ()

    def show_status(self, status: Status) -> None:
        """Say what holds, and enable what applies."""
        self._line.setText(status.line)
        asked = status.showing != "nothing"
        undoing = status.undo_seconds > 0 and status.undo_of is not None
        if status.snooze_lengths != self._lengths:
            self._lengths = status.snooze_lengths
            self._snooze.clear()
            for seconds in status.snooze_lengths:
                action = self._snooze.addAction(length(seconds))
                action.setData(told.SnoozeChosen(seconds * SECOND))
        self._snooze.menuAction().setVisible(not undoing)
        self._snooze.setEnabled(asked and status.snoozes_left > 0)
        self._undo.setVisible(undoing)
        self._undo.setText(tr(_UNDO[status.undo_of or "snooze"]))
        self._skip.setEnabled(asked)
        self._start.setEnabled(status.state != "break")
        self._stretched.setEnabled(status.state != "break")
        self._was_sitting.setEnabled(status.can_was_sitting)
        paused = status.state == "paused"
        self._pause.menuAction().setVisible(not paused)
        self._resume.setVisible(paused)

    def _choice(self, title: str, event: told.Event) -> QAction:
        action = self._item(self, title)
        action.setData(event)
        action.triggered.connect(self._choose_own)
        return action

    def _pause_menu(self) -> QMenu:
        menu = self._menu(self, tr.mark("Pause reminders"))
        for title, seconds in PAUSES:
            self._item(menu, title).setData(told.PauseChosen(seconds * SECOND))
        self._item(menu, tr.mark("Until tomorrow")).setData("tomorrow")
        menu.addSeparator()
        self._item(menu, tr.mark("Until I turn them on")).setData(told.PauseChosen())
        menu.triggered.connect(self._choose)
        return menu

    def _item(self, menu: QMenu, title: str) -> QAction:
        action = menu.addAction(tr(title))
        self._titles.append((action, title))
        return action

    def _menu(self, menu: QMenu, title: str) -> QMenu:
        made = menu.addMenu(tr(title))
        self._titles.append((made.menuAction(), title))
        return made

    def _choose_own(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._choose(action)

    def _choose(self, action: QAction) -> None:
        if action.data() == "tomorrow":
            self.pause_until_tomorrow_chosen.emit()
        else:
            self.chosen.emit(action.data())

    def _choose_window(self, action: QAction) -> None:
        self.window_chosen.emit(action.data())


class Tray(QObject):
    """The icon. `menu` tells the choices; `opened` is emitted before the menu or tooltip is read anew."""

    overview_asked = Signal()
    balloon_clicked = Signal()

    def __init__(self, *, symbolic: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = TrayMenu()
        self._symbolic = symbolic
        self._picture: tuple[TrayState, int, bool] | None = None
        self._line = ""
        self._panel_dark: bool | None = None
        self._icon = self._made()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_panel)

    def set_symbolic(self, symbolic: bool) -> None:
        """Draw the icon in ink only, or in colour."""
        self._symbolic = symbolic
        self._picture = None

    def show_status(self, status: Status) -> None:
        """Picture and words of what holds; what did not change is not painted again."""
        self.menu.show_status(status)
        step = round(ring_fraction(status) * 20)
        picture = (state_of(status), step, self._symbolic)
        if (picture, status.line) == (self._picture, self._line):
            return
        if picture != self._picture:
            self._picture = picture
            self._paint(*picture)
        self._line = status.line
        self._icon.setToolTip(status.line)
        self._icon.show()

    def _follow_panel(self) -> None:
        """The desktop turned dark or light, or has only now said which it is."""
        if self._picture is not None:
            self._paint(*self._picture)

    def set_panel_dark(self, dark: bool) -> None:
        """The desktop says of its panel by itself whether it is dark."""
        self._panel_dark = dark
        self._follow_panel()

    def _paint(self, state: TrayState, step: int, symbolic: bool) -> None:
        dark = panel_seems_dark() if self._panel_dark is None else self._panel_dark
        self._icon.setIcon(icon(state, step / 20, dark_panel=dark, symbolic=symbolic))

    def show_balloon(self, summary: str, body: str) -> None:
        """Say something by the icon, where that is how the desktop does it."""
        self._icon.showMessage(summary, body, self._icon.icon())

    def make_anew(self) -> None:
        """A tray host came. On X11 an icon made before that never shows, so it is made again."""
        self._icon.hide()
        self._icon.deleteLater()
        self._picture = None
        self._icon = self._made()

    def say_anew(self) -> None:
        """Another language holds; the status comes after it."""
        self.menu.say_anew()
        self._picture = None

    def hide(self) -> None:
        """Take the icon away."""
        self._icon.hide()

    def _made(self) -> QSystemTrayIcon:
        made = QSystemTrayIcon(self)
        made.messageClicked.connect(self.balloon_clicked)
        made.setContextMenu(self.menu)
        made.activated.connect(self._activated)
        return made

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # A double click is a click that came twice: the first one has opened the overview.
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.overview_asked.emit()


def panel_seems_dark() -> bool:
    """Whether a panel is taken to be dark that doesn't say so: most follow the theme; GNOME's is dark."""
    return has_dark_panel() or QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
