"""The rows of the sounds: which chime, how loud, and a button to hear both.

Separate from the page Guidance, which has the voice and the breathing as well.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from deskbreak.core import options
from deskbreak.core.kinds import Raw
from deskbreak.core.settings import Settings
from deskbreak.faces.settings.slider_row import SliderRow
from deskbreak.faces.sound import Bell
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.language.lengths import number
from deskbreak.language.texts import Texts

tr = Texts("Settings window")


def chime_names() -> tuple[tuple[str, str], ...]:
    """The chimes as the file names them, and as people do."""
    return (("soft_bell", tr("Soft bell")), ("wood", tr("Wood")), ("bowl", tr("Singing bowl")))


class VolumeRow(SliderRow):
    """How loud, and a button to hear it."""

    tried = Signal()

    def __init__(self, theme: Theme) -> None:
        self.try_it = Button(theme, tr("Try it"), "secondary", "small")
        super().__init__(theme, options.VOLUME, 100, 5, self.try_it)
        self.try_it.clicked.connect(self.tried)

    def amount_of(self, value: float) -> int:
        return round(value * 100)

    def raw_of(self, amount: int) -> Raw:
        return amount / 100

    def said(self, settings: Settings) -> str:
        return tr("%1\u00a0%", number(round(settings[options.VOLUME] * 100)))


class Sample(QObject):
    """A stretch in three chimes: it begins, it changes, it is over. Asked again, it begins again."""

    rung = Signal(str)
    """This bell, now."""

    ORDER: tuple[tuple[Bell, int], ...] = (("start", 1600), ("change", 1400), ("end", 0))
    """Each with the milliseconds until the next."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._next = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ring)

    def begin(self) -> None:
        """From the first chime on."""
        self._next = 0
        self._ring()

    def _ring(self) -> None:
        bell, wait_ms = self.ORDER[self._next]
        self._next += 1
        self.rung.emit(bell)
        if self._next < len(self.ORDER):
            self._timer.start(wait_ms)
