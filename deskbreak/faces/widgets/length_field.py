"""A length of time between a minus and a plus: a number field that holds seconds and shows whole minutes as such."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QFontMetricsF, QValidator
from PySide6.QtWidgets import QAbstractSpinBox

from deskbreak.core.durations import parse_duration
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.number_field import NARROWEST, NumberField
from deskbreak.faces.widgets.words import NO_BREAK_SPACE
from deskbreak.language.lengths import minutes, seconds_long, unit_of

PADDING = 14
UNITS = {60: minutes, 1: seconds_long}
FINE_STEP = 15
"""Seconds from one value to the next below a minute, in a field of minutes."""


class LengthField(NumberField):
    """`valueChanged` carries seconds, once typing has ended. A number typed without a unit is one of `unit` seconds."""

    # Qt asks for texts while the base class is still being made.
    _unit = 60
    _none = ""

    def __init__(self, theme: Theme, least: int, most: int, *, unit: int = 60, step: int = 60, none: str = "") -> None:
        super().__init__(theme, least, most, least)
        self._unit, self._none = unit, none
        self.setSingleStep(step)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        self._fit()

    def textFromValue(self, value: int) -> str:  # noqa: N802 (Qt's name)
        if value == 0 and self._none:
            return self._none
        unit = self._unit if value % self._unit == 0 else 1
        return UNITS[unit](value // unit)

    def valueFromText(self, text: str) -> int:  # noqa: N802 (Qt's name)
        seconds = self._seconds(text)
        return self.value() if seconds is None else min(max(seconds, self.minimum()), self.maximum())

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        state = QValidator.State.Intermediate if self._seconds(text) is None else QValidator.State.Acceptable
        return state, text, position

    def fixup(self, text: str) -> str:
        """What can't be read becomes what stood there."""
        return self.textFromValue(self.value())

    def stepBy(self, steps: int) -> None:  # noqa: N802 (Qt's name)
        """To the next whole step, whatever stands there now."""
        value = self.value()
        for _ in range(abs(steps)):
            fine = self._unit == 60 and (value < 60 or (value == 60 and steps < 0))
            step = FINE_STEP if fine else self.singleStep()
            value = (value // step + 1) * step if steps > 0 else (-(-value // step) - 1) * step
        self.setValue(value)
        self.selectAll()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        hint = super().sizeHint()
        metrics = QFontMetricsF(self._theme.font(Role.BODY))
        texts = [self.textFromValue(value) for value in (self.minimum(), self.maximum())]
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        hint.setWidth(round(max(NARROWEST, widest + PADDING)) + 2 * self._step_width())
        return hint

    def _seconds(self, text: str) -> int | None:
        words = text.replace(NO_BREAK_SPACE, "").replace(" ", "").lower()
        if self._none and words == self._none.lower():
            return 0
        for seconds, name in ((60, unit_of(minutes)), (1, unit_of(seconds_long))):
            if words.endswith(name):
                number, ok = QLocale().toInt(words.removesuffix(name))
                if ok and number >= 0:
                    return number * seconds
        words = words.replace("min", "m")
        number, ok = QLocale().toInt(words)
        if ok and number >= 0:
            return number * self._unit
        try:
            return parse_duration(words)
        except ValueError:
            return None
