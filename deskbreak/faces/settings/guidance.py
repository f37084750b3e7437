"""The page Guidance: how one is led through a break. The voice joins when there is one."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from deskbreak.core import options
from deskbreak.core.settings import Settings
from deskbreak.faces.settings import wording
from deskbreak.faces.settings.changes import Wish
from deskbreak.faces.settings.page import Page
from deskbreak.faces.settings.rows import SettingRow, SwitchRow
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.choice import Choice
from deskbreak.faces.widgets.slider import Slider

PACES = ((4, 6), (3, 5), (4, 4), (5, 5), (5, 7))
"""Seconds in and out that the drop-down offers; another pace from the file joins them."""


class VolumeRow(SettingRow):
    """How loud, and a button to hear it."""

    tried = Signal()

    def __init__(self, theme: Theme) -> None:
        both = QWidget()
        both.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.slider = Slider(theme, 0, 100, 5, width=190)
        self.try_it = Button(theme, "Try it", "secondary", "small")
        across = QHBoxLayout(both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        across.addWidget(self.slider, 1)
        across.addWidget(self.try_it)
        super().__init__(theme, options.VOLUME, both, "")
        self.slider.valueChanged.connect(self._slide)
        self.slider.sliderReleased.connect(self._let_go)
        self.try_it.clicked.connect(self.tried)

    def show_settings(self, settings: Settings) -> None:
        with QSignalBlocker(self.slider):
            self.slider.set_amount(round(settings[options.VOLUME] * 100))

    def _named(self) -> QWidget:
        return self.slider

    def _slide(self) -> None:
        if not self.slider.isSliderDown():
            self._let_go()

    def _let_go(self) -> None:
        self.wish(self.slider.amount / 100)


class PaceRow(SettingRow):
    """How long to breathe in and out: two options in one choice."""

    control: Choice

    def __init__(self, theme: Theme) -> None:
        self._shown: list[tuple[int, int]] = []
        super().__init__(theme, options.BREATH_IN, Choice(theme), "", "Pace")
        self.control.activated.connect(self._wish_pace)

    def show_settings(self, settings: Settings) -> None:
        pace = (settings[options.BREATH_IN], settings[options.BREATH_OUT])
        shown = [*PACES] if pace in PACES else [*PACES, pace]
        if shown != self._shown:
            self._shown = shown
            self.control.clear()
            self.control.addItems([f"{wording.length(one)} in, {wording.length(two)} out" for one, two in shown])
            self.control.updateGeometry()
        self.control.setCurrentIndex(shown.index(pace))

    def _wish_pace(self, index: int) -> None:
        breath_in, breath_out = self._shown[index]
        self.wished.emit(Wish(((options.BREATH_IN.key, f"{breath_in}s"), (options.BREATH_OUT.key, f"{breath_out}s"))))


class GuidancePage(Page):
    """Sounds and breathing."""

    try_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "Guidance", "How you are led through a break.", "voice")
        self.add_heading("Sounds")
        self.sounds, self.tick = SwitchRow(theme, options.SOUNDS), SwitchRow(theme, options.TICK)
        self.volume = VolumeRow(theme)
        self.volume.tried.connect(self.try_asked)
        self.add_card(self.sounds, self.tick, self.volume)
        self.add_heading("Breathing")
        self.breathing, self.pace = SwitchRow(theme, options.BREATHING), PaceRow(theme)
        self.add_card(self.breathing, self.pace)
