"""A row with a slider, and something beside it: how loud, how fast.

Separate from the rows by kind because its control is two things, of which the slider is the one with a name.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from deskbreak.core.kinds import Raw
from deskbreak.core.options import Option
from deskbreak.core.settings import Settings
from deskbreak.faces.settings.setting_row import SettingRow
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.slider import Slider

WIDTH, GAP = 190, 16


class SliderRow(SettingRow):
    """Wishes when the knob is let go, or with each step by a key; `amount_of` and `raw_of` know its steps."""

    def __init__(self, theme: Theme, option: Option[Any], most: int, step: int, beside: QWidget) -> None:
        both = QWidget()
        both.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.slider = Slider(theme, 0, most, step, width=WIDTH)
        across = QHBoxLayout(both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GAP)
        across.addWidget(self.slider, 1)
        across.addWidget(beside)
        super().__init__(theme, option, both)
        self.slider.valueChanged.connect(self._slide)
        self.slider.sliderReleased.connect(self._let_go)

    def amount_of(self, value: float) -> int:
        """Where the knob stands for a value."""
        raise NotImplementedError

    def raw_of(self, amount: int) -> Raw:
        """What is wished where the knob stands there."""
        raise NotImplementedError

    def show_settings(self, settings: Settings) -> None:
        with QSignalBlocker(self.slider):
            self.slider.set_amount(self.amount_of(settings[self.option]))

    def _named(self) -> QWidget:
        return self.slider

    def _slide(self) -> None:
        if not self.slider.isSliderDown():
            self._let_go()

    def _let_go(self) -> None:
        self.wish(self.raw_of(self.slider.amount))
