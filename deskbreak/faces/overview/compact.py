"""The overview in its compact form: a small ring, two lines, the bold button as an icon, and the tray's menu."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.faces.overview.acts import WISHES, words_of
from deskbreak.faces.overview.menus import WholeMenu
from deskbreak.faces.overview.ring import CompactRing
from deskbreak.faces.overview.view import Act, View, Wish
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import IconButton
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.margins import margins
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("Overview")


NO_TRAY = tr.mark("No tray on this desktop. Deskbreak keeps counting in this small window instead.")


class CompactOverview(QWidget):
    """Told a view; tells what was chosen. `no_tray`: it stands in for the tray's icon, and says so."""

    wish_chosen = Signal(Wish)
    big_window_chosen = Signal()

    def __init__(self, theme: Theme, *, no_tray: bool = False) -> None:
        super().__init__()
        self._act = Act.START
        self.ring = CompactRing(theme)
        self.title = Words(theme, "", Role.STRONG)
        self.help = Words(theme, "", Role.HELP, "text2")
        self.act = IconButton(theme, "play", tr("Start a break"))
        self.more = IconButton(theme, "more", tr("Menu"))
        self.menu = WholeMenu(self)
        self.more.setMenu(self.menu)
        if no_tray:
            self.setToolTip(tr(NO_TRAY))
            self.setAccessibleDescription(tr(NO_TRAY))
        self._lay_out()
        self.act.clicked.connect(self._press)
        self.menu.wish_chosen.connect(self.wish_chosen)
        self.menu.big_window_chosen.connect(self.big_window_chosen)

    def show_view(self, view: View) -> None:
        """Show this."""
        self._act = view.acts[0]
        self.ring.show_ring(view.ring)
        self.title.setText(view.small.title)
        self.help.setText(view.small.help)
        self.help.setVisible(bool(view.small.help))
        self.act.set_icon("open" if self._act is Act.SHOW_BREAK else "play")
        self.act.set_name(words_of(self._act, view))
        self.menu.show_view(view)

    def height_at(self, width: int) -> int:
        """How high it has to be at a width. Layouts of what is not on show yet keep what they once counted."""
        margins = self._around.contentsMargins()
        self._rows.arrange(width - margins.left() - margins.right())
        for layout in (*self._inner, self._around):
            layout.invalidate()
        return self._around.heightForWidth(width)

    def _lay_out(self) -> None:
        reading = QWidget()
        across = QHBoxLayout(reading)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(self.ring)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.help)
        words.addStretch(1)
        across.addLayout(words, 1)
        buttons = QWidget()
        pair = QHBoxLayout(buttons)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(0)
        pair.addStretch(1)
        pair.addWidget(self.act)
        pair.addWidget(self.more)
        self._rows = Flow(4)
        self._rows.add(reading, 1)
        self._rows.add(buttons)
        self._inner = [words, across, pair, *self._rows.findChildren(QBoxLayout)]
        self._around = QHBoxLayout(self)
        self._around.setContentsMargins(margins(20, 12, 10, 12))
        self._around.addWidget(self._rows)

    def _press(self) -> None:
        self.wish_chosen.emit(WISHES[self._act])
