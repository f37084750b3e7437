"""The rows of the voice: which one, and how fast.

Separate from the page Guidance, which has the sounds and the breathing as well.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QFontMetricsF

from deskbreak.core import options
from deskbreak.core.kinds import Raw
from deskbreak.core.languages import LANGUAGES, known
from deskbreak.core.settings import Settings
from deskbreak.desktop.voice import SYSTEM
from deskbreak.faces.settings.setting_row import SettingRow
from deskbreak.faces.settings.slider_row import SliderRow
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.voice.speakers import language_of
from deskbreak.faces.widgets.choice import Choice
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("Settings window")


NORMAL = tr.mark("Normal")
SPEEDS = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.2, 1.4, 1.6, 1.8, 2.0)
"""Half to twice, with the normal speed in the middle of the line."""


class VoiceNameRow(SettingRow):
    """Which voice: the desktop's own, or one of those that are installed, once they are known."""

    control: Choice

    def __init__(self, theme: Theme) -> None:
        self._names: tuple[str, ...] = ()
        self._shown: list[tuple[str, str]] = []
        self._wished = SYSTEM
        self._system = ""
        super().__init__(theme, options.VOICE_NAME, Choice(theme))
        self.control.activated.connect(self._wish_name)

    def show_settings(self, settings: Settings) -> None:
        self._wished = settings[options.VOICE_NAME]
        spoken = known(language_of(settings[options.LANGUAGE]))
        self._system = tr("%1 (system)", LANGUAGES[spoken])
        self._fill()

    def said(self, settings: Settings) -> str:
        name = settings[options.VOICE_NAME]
        return self._system if name == SYSTEM else name

    def show_voices(self, names: tuple[str, ...]) -> None:
        """These are installed."""
        self._names = names
        self._fill()

    def _fill(self) -> None:
        """The voice of the file is among them, whether it is installed or not."""
        names = [*self._names]
        if self._wished not in (SYSTEM, *names):
            names.append(self._wished)
        shown = [(SYSTEM, self._system), *((name, name) for name in names)]
        if shown != self._shown:
            self._shown = shown
            with QSignalBlocker(self.control):
                self.control.clear()
                self.control.addItems([words for _name, words in shown])
            self.control.updateGeometry()
        self.control.setCurrentIndex([name for name, _words in shown].index(self._wished))

    def _wish_name(self, index: int) -> None:
        self.wish(self._shown[index][0])


class SpeedRow(SliderRow):
    """How fast it speaks, and the speed in words."""

    def __init__(self, theme: Theme) -> None:
        self.word = Words(theme, tr(NORMAL), Role.BODY, "text2", align=Qt.AlignmentFlag.AlignTrailing, wrap=False)
        super().__init__(theme, options.VOICE_SPEED, len(SPEEDS) - 1, 1, self.word)
        self.slider.sliderMoved.connect(self._show_moved)
        theme.changed.connect(self._fit)
        self._fit()

    def amount_of(self, value: float) -> int:
        return SPEEDS.index(min(SPEEDS, key=lambda one: abs(one - value)))

    def raw_of(self, amount: int) -> Raw:
        return SPEEDS[amount]

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self._show(settings[options.VOICE_SPEED])

    def said(self, settings: Settings) -> str:
        return _speed(settings[options.VOICE_SPEED])

    def _show_moved(self, position: int) -> None:
        self._show(SPEEDS[position])

    def _show(self, speed: float) -> None:
        self.word.setText(_speed(speed))
        self.slider.setAccessibleDescription(self.word.text())

    def _fit(self) -> None:
        """As wide as its longest word, so that the slider stays where it is."""
        metrics = QFontMetricsF(self._theme.font(Role.BODY))
        self.word.setMinimumWidth(round(metrics.horizontalAdvance(tr(NORMAL))) + 2)


def _speed(speed: float) -> str:
    """“1.2×”; words for the usual one."""
    digits = 1 if round(speed, 1) == speed else 2
    return tr(NORMAL) if speed == 1 else f"{QLocale().toString(speed, 'f', digits)}×"
