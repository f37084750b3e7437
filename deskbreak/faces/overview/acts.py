"""The row of buttons: made once, shown as the view says, so that the focus stays where it is while it can."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.faces.overview.menus import UNDO, PauseMenu, SnoozeMenu
from deskbreak.faces.overview.view import Act, Kind, View, Wish
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.buttons import Button, Look
from deskbreak.faces.widgets.flow import Flow
from deskbreak.language.texts import Texts

tr = Texts("Overview")


WISHES = {
    Act.START: Wish("break"),
    Act.RESUME: Wish("resume"),
    Act.SHOW_BREAK: Wish("show", window="break"),
    Act.SKIP: Wish("skip"),
    Act.UNDO: Wish("undo"),
    Act.WAS_SITTING: Wish("was_sitting"),
}
WORDS = {
    Act.START: tr.mark("Start a break"),
    Act.RESUME: tr.mark("Resume"),
    Act.SHOW_BREAK: tr.mark("Show the break window"),
    Act.SNOOZE: tr.mark("Snooze"),
    Act.SKIP: tr.mark("Skip"),
    Act.UNDO: tr.mark("Undo"),
    Act.WAS_SITTING: tr.mark("I was sitting"),
    Act.PAUSE: tr.mark("Pause"),
}
_ICONS = {Act.START: "play", Act.RESUME: "play", Act.SNOOZE: "chevron_down", Act.PAUSE: "chevron_down"}
_MENUS = (Act.SNOOZE, Act.PAUSE)


def words_of(act: Act, view: View) -> str:
    """What is on the button."""
    if act is Act.START and view.kind in (Kind.HEADS_UP, Kind.OFFER):
        return tr("Start now")
    return tr(WORDS[act])


class ActRow(Flow):
    """The buttons of a view: the bold one first to the keyboard; to the eye, too, except just after coming back."""

    wish_chosen = Signal(Wish)

    def __init__(self, theme: Theme) -> None:
        super().__init__(8)
        self.buttons = {act: self._made(theme, act) for act in Act}
        self._snooze_menu = SnoozeMenu(tr("Snooze"), self)
        pause_menu = PauseMenu(tr("Pause"), self)
        self.buttons[Act.SNOOZE].setMenu(self._snooze_menu)
        self.buttons[Act.PAUSE].setMenu(pause_menu)
        self._snooze_menu.wish_chosen.connect(self.wish_chosen)
        pause_menu.wish_chosen.connect(self.wish_chosen)
        self._acts: tuple[Act, ...] = ()
        self._order: tuple[Act, ...] = ()

    def show_view(self, view: View) -> None:
        """Show the buttons of this view."""
        self._snooze_menu.show_lengths(view.status.snooze_lengths)
        self.buttons[Act.SNOOZE].setAccessibleName(tr("Snooze, %Ln left", n=view.status.snoozes_left))
        self.buttons[Act.UNDO].setAccessibleName(tr(UNDO[view.status.undo_of or "snooze"]))
        self._name(view)
        order = tuple(reversed(view.acts)) if Act.WAS_SITTING in view.acts else view.acts
        if (view.acts, order) == (self._acts, self._order):
            return
        self._acts, self._order = view.acts, order
        focused = self._focused()
        self.clear()
        for act in order:
            self.add(self.buttons[act], _share(act, bold=act is view.acts[0]))
        for act, button in self.buttons.items():
            button.setVisible(act in order)
        if focused is not None and focused not in view.acts:
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    @property
    def first(self) -> Button:
        """The bold button."""
        return self.buttons[self._acts[0] if self._acts else Act.START]

    def in_order(self) -> list[QWidget]:
        """The buttons in the order of the keyboard."""
        return [self.buttons[act] for act in self._acts]

    def _made(self, theme: Theme, act: Act) -> Button:
        look: Look = "quiet" if act is Act.SKIP else "secondary"
        icon = _ICONS.get(act)
        button = Button(
            theme, tr(WORDS[act]), look, "large", icon=icon if act in _MENUS else None, icon_after=act in _MENUS
        )
        button.setParent(self)
        button.hide()
        policy = QSizePolicy.Policy
        button.setSizePolicy(policy.Minimum if act is Act.SKIP else policy.MinimumExpanding, policy.Fixed)
        if act in WISHES:
            button.setProperty("act", act.value)
            button.clicked.connect(self._press)
        return button

    def _name(self, view: View) -> None:
        for act in view.acts:
            button = self.buttons[act]
            bold = act is view.acts[0]
            words = words_of(act, view)
            button.setText(words)
            if act is not Act.SKIP:
                button.set_look("primary" if bold else "secondary")
            if act not in _MENUS:
                # “Start now” and a Start that is not the bold one stand without the triangle.
                button.set_icon(_ICONS.get(act) if bold and words != tr("Start now") else None)

    def _focused(self) -> Act | None:
        return next((act for act, button in self.buttons.items() if button.hasFocus()), None)

    def _press(self) -> None:
        self.wish_chosen.emit(WISHES[Act(self.sender().property("act"))])


def _share(act: Act, *, bold: bool) -> int:
    """How much of the row a button takes."""
    return 7 if bold else 2 if act is Act.SKIP else 5
