"""Rows by the kind of their option: a switch, a length, a number, words side by side, words in a drop-down.

Words come from the table, so that adding an option is one line there and one here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker

from deskbreak.core.durations import format_duration
from deskbreak.core.kinds import Raw
from deskbreak.core.options import Option
from deskbreak.core.settings import Settings
from deskbreak.faces.settings.setting_row import SettingRow
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.choice import Choice
from deskbreak.faces.widgets.length_field import LengthField
from deskbreak.faces.widgets.marks import Switch
from deskbreak.faces.widgets.number_field import NumberField
from deskbreak.faces.widgets.segmented import Segmented
from deskbreak.language.tables import option_text
from deskbreak.language.texts import Texts

tr = Texts("Settings window")


class SwitchRow(SettingRow):
    """On or off."""

    control: Switch

    def __init__(self, theme: Theme, option: Option[Any], help_text: str | None = None) -> None:
        super().__init__(theme, option, Switch(theme), help_text)
        self.control.clicked.connect(self.wish)

    def show_settings(self, settings: Settings) -> None:
        self.control.setChecked(settings[self.option])

    def said(self, settings: Settings) -> str:
        value = settings[self.option]
        return tr("not set") if value is None else tr("On") if value else tr("Off")


class LengthRow(SettingRow):
    """A length of time."""

    control: LengthField

    def __init__(self, theme: Theme, option: Option[int], field: LengthField, help_text: str | None = None) -> None:
        super().__init__(theme, option, field, help_text)
        field.valueChanged.connect(self._wish_length)

    def show_settings(self, settings: Settings) -> None:
        with QSignalBlocker(self.control):
            self.control.setValue(settings[self.option])

    def said(self, settings: Settings) -> str:
        return self.control.textFromValue(settings[self.option])

    def _wish_length(self, seconds: int) -> None:
        self.wish(format_duration(seconds))


class NumberRow(SettingRow):
    """A whole number; `share` says how many of them make one (100 where the option is a share, shown in per cent)."""

    control: NumberField

    def __init__(
        self, theme: Theme, option: Option[Any], field: NumberField, help_text: str | None = None, share: int = 1
    ) -> None:
        super().__init__(theme, option, field, help_text)
        self._share = share
        field.valueChanged.connect(self._wish_number)

    def show_settings(self, settings: Settings) -> None:
        with QSignalBlocker(self.control):
            self.control.setValue(round(settings[self.option] * self._share))

    def said(self, settings: Settings) -> str:
        return f"{self.control.textFromValue(round(settings[self.option] * self._share))}{self.control.suffix()}"

    def _wish_number(self, number: int) -> None:
        self.wish(number / self._share if self._share > 1 else number)


class SegmentRow(SettingRow):
    """One of two to four words side by side."""

    control: Segmented

    def __init__(
        self, theme: Theme, option: Option[str], words: Sequence[tuple[str, str]], help_text: str | None = None
    ) -> None:
        self._raws, self._words = [raw for raw, _shown in words], dict(words)
        segmented = Segmented(theme, option_text(option.label), [shown for _raw, shown in words])
        super().__init__(theme, option, segmented, help_text)
        segmented.chosen.connect(self._wish_choice)

    def show_settings(self, settings: Settings) -> None:
        self.control.set_index(self._raws.index(settings[self.option]))

    def said(self, settings: Settings) -> str:
        return self._words[settings[self.option]]

    def _wish_choice(self, index: int) -> None:
        self.wish(self._raws[index])


class PickRow(SettingRow):
    """One of several words in a drop-down; a value from the file that is none of them joins them."""

    control: Choice

    def __init__(
        self, theme: Theme, option: Option[Any], words: Sequence[tuple[Raw, str]], help_text: str | None = None
    ) -> None:
        self._usual = list(words)
        self._shown: list[tuple[Raw, str]] = []
        super().__init__(theme, option, Choice(theme), help_text)
        self.control.activated.connect(self._wish_choice)

    def other(self, settings: Settings) -> str:
        """The words for a value that is none of the usual ones."""
        return str(settings.raw(self.option.key))

    def show_settings(self, settings: Settings) -> None:
        value = settings[self.option]
        values = [self.option.kind.read(raw) for raw, _words in self._usual]
        shown = list(self._usual)
        if value not in values:
            values.append(value)
            shown.append((self.option.kind.write(value), self.other(settings)))
        if shown != self._shown:
            self._shown = shown
            self.control.clear()
            self.control.addItems([words for _raw, words in shown])
            self.control.updateGeometry()
        self.control.setCurrentIndex(values.index(value))

    def said(self, settings: Settings) -> str:
        value = settings[self.option]
        usual = (words for raw, words in self._usual if self.option.kind.read(raw) == value)
        return next(usual, "") or self.other(settings)

    def _wish_choice(self, index: int) -> None:
        self.wish(self._shown[index][0])
