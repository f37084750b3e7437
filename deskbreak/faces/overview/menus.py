"""The menus of the overview: pauses, snoozes, and in its compact form the whole menu of the tray (UI.md, 5.4).

Told what holds, they tell what was chosen, as wishes for the agent.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from deskbreak.core.status import Status
from deskbreak.faces.overview.view import View, Wish
from deskbreak.language.lengths import length
from deskbreak.language.texts import Texts

tr = Texts("Overview")


PAUSES = (
    (tr.mark("For 30\u00a0min"), 1800),
    (tr.mark("For 1\u00a0hour"), 3600),
    (tr.mark("For 2\u00a0hours"), 7200),
)
UNDO = {"snooze": tr.mark("Undo snooze"), "skip": tr.mark("Undo skip")}


class WishMenu(QMenu):
    """A menu whose entries are wishes."""

    wish_chosen = Signal(Wish)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.triggered.connect(self._choose)

    def add_wish(self, title: str, wish: Wish) -> QAction:
        """One more entry."""
        action = self.addAction(title)
        action.setData(wish)
        return action

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Opened from a button, Enter takes the first entry and the arrows go on from there."""
        super().showEvent(event)
        if self.actions() and not isinstance(self.parentWidget(), QMenu):
            self.setActiveAction(self.actions()[0])

    def _choose(self, action: QAction) -> None:
        wish = action.data()
        if isinstance(wish, Wish):
            self.wish_chosen.emit(wish)


class PauseMenu(WishMenu):
    """For how long reminders are to stay away."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        for words, seconds in PAUSES:
            self.add_wish(tr(words), Wish("pause", seconds=seconds))
        self.add_wish(tr("Until tomorrow"), Wish("pause", tomorrow=True))
        self.addSeparator()
        self.add_wish(tr("Until I turn them on"), Wish("pause"))


class SnoozeMenu(WishMenu):
    """The lengths that the settings give."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._lengths: tuple[int, ...] = ()

    def show_lengths(self, lengths: tuple[int, ...]) -> None:
        """Offer these; an open menu stays as it is where nothing changed."""
        if lengths != self._lengths:
            self._lengths = lengths
            self.clear()
            for seconds in lengths:
                self.add_wish(length(seconds), Wish("snooze", seconds=seconds))


class WholeMenu(WishMenu):
    """Everything the tray's menu has, for a desktop without a tray. Items never move.

    What is chosen in a submenu triggers this menu too, so the submenus' own signals are left alone.
    """

    big_window_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Menu"), parent)
        self.addAction(tr("Big window")).triggered.connect(self.big_window_chosen)
        self.addSeparator()
        self._start = self.add_wish(tr("Start a break now"), Wish("break"))
        self._snooze = SnoozeMenu(tr("Snooze"), self)
        self._snooze_entry = self.addMenu(self._snooze)
        self._undo = self.add_wish(tr("Undo snooze"), Wish("undo"))
        self._skip = self.add_wish(tr("Skip this break"), Wish("skip"))
        self.addSeparator()
        self.add_wish(tr("I have just stretched"), Wish("just_stretched"))
        self._was_sitting = self.add_wish(tr("I was sitting"), Wish("was_sitting"))
        self.addSeparator()
        pause = PauseMenu(tr("Pause reminders"), self)
        self._pause_entry = self.addMenu(pause)
        self._resume = self.add_wish(tr("Resume reminders"), Wish("resume"))
        self.addSeparator()
        self.add_wish(tr("Settings"), Wish("show", window="settings"))
        self.add_wish(tr("Help"), Wish("show", window="why"))
        self.addSeparator()
        self.add_wish(tr("Quit Deskbreak"), Wish("quit"))

    def show_view(self, view: View) -> None:
        """Enable what applies."""
        status: Status = view.status
        asked = status.showing != "nothing"
        undoing = status.undo_seconds > 0 and status.undo_of is not None
        self._start.setEnabled(status.state != "break")
        self._snooze.show_lengths(status.snooze_lengths)
        self._snooze_entry.setVisible(not undoing)
        self._snooze_entry.setEnabled(asked and status.snoozes_left > 0)
        self._undo.setVisible(undoing)
        self._undo.setText(tr(UNDO[status.undo_of or "snooze"]))
        self._skip.setEnabled(asked)
        self._was_sitting.setEnabled(status.can_was_sitting)
        paused = status.state == "paused"
        self._pause_entry.setVisible(not paused)
        self._resume.setVisible(paused)
