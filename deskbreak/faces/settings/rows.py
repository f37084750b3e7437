"""The rows of the settings' cards: each shows one option of the table with the control that its kind asks for.

A row is told the settings and tells a wish; words come from the table, so that adding an option is one line there and
one here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QVBoxLayout, QWidget

from deskbreak.core.durations import format_duration
from deskbreak.core.kinds import Raw
from deskbreak.core.options import Option
from deskbreak.core.settings import Settings
from deskbreak.faces.settings.changes import Wish
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.choice import Choice
from deskbreak.faces.widgets.length_field import LengthField
from deskbreak.faces.widgets.marks import Switch
from deskbreak.faces.widgets.number_field import NumberField
from deskbreak.faces.widgets.segmented import Segmented
from deskbreak.faces.widgets.surfaces import CARD_PADDING, ROW_HEIGHT
from deskbreak.faces.widgets.words import Words

BIG_TEXT = 1.25
"""From this scale on a control stands under its label."""


class LabelledRow(QWidget):
    """Label and help at the leading edge, the control at the other."""

    def __init__(self, theme: Theme, name: str, control: QWidget, help_text: str = "") -> None:
        super().__init__()
        self._theme, self.control = theme, control
        self.setMinimumHeight(ROW_HEIGHT)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(CARD_PADDING, 12, CARD_PADDING, 12)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.label = Words(theme, name, Role.LABEL)
        self.help = Words(theme, "", Role.HELP, "text2")
        words.addStretch(1)
        words.addWidget(self.label)
        words.addWidget(self.help)
        words.addStretch(1)
        self._across.addLayout(words, 1)
        self._across.addWidget(control)
        self.label.setBuddy(self._named())
        self._named().setAccessibleName(name)
        self.set_help(help_text)
        theme.changed.connect(self._arrange)
        self._arrange()

    def set_help(self, text: str) -> None:
        """Another help text, or none."""
        self.help.setText(text)
        self.help.setVisible(bool(text))
        self._named().setAccessibleDescription(text)

    def _named(self) -> QWidget:
        """What a screen reader calls by the row's label."""
        return self.control

    def _arrange(self) -> None:
        stacked = self._theme.scale >= BIG_TEXT
        directions = QBoxLayout.Direction
        self._across.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._across.setSpacing(12 if stacked else 16)
        at = Qt.AlignmentFlag.AlignLeading if stacked else Qt.AlignmentFlag.AlignVCenter
        self._across.setAlignment(self.control, at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """A click on a switch's row toggles it."""
        if isinstance(self.control, QAbstractButton) and self.rect().contains(event.position().toPoint()):
            self.control.click()


class SettingRow(LabelledRow):
    """Label, help and control of an option."""

    wished = Signal(Wish)

    def __init__(
        self,
        theme: Theme,
        option: Option[Any],
        control: QWidget,
        help_text: str | None = None,
        label: str | None = None,
    ) -> None:
        self.option = option
        name, said = option.label if label is None else label, option.help if help_text is None else help_text
        super().__init__(theme, name, control, said)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds, and wish nothing."""
        raise NotImplementedError

    def wish(self, raw: Raw) -> None:
        """Ask for another value."""
        self.wished.emit(Wish(((self.option.key, raw),)))


class SwitchRow(SettingRow):
    """On or off."""

    control: Switch

    def __init__(self, theme: Theme, option: Option[bool], help_text: str | None = None) -> None:
        super().__init__(theme, option, Switch(theme), help_text)
        self.control.clicked.connect(self.wish)

    def show_settings(self, settings: Settings) -> None:
        self.control.setChecked(settings[self.option])


class LengthRow(SettingRow):
    """A length of time."""

    control: LengthField

    def __init__(self, theme: Theme, option: Option[int], field: LengthField, help_text: str | None = None) -> None:
        super().__init__(theme, option, field, help_text)
        field.valueChanged.connect(self._wish_length)

    def show_settings(self, settings: Settings) -> None:
        with QSignalBlocker(self.control):
            self.control.setValue(settings[self.option])

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

    def _wish_number(self, number: int) -> None:
        self.wish(number / self._share if self._share > 1 else number)


class SegmentRow(SettingRow):
    """One of two to four words side by side."""

    control: Segmented

    def __init__(
        self, theme: Theme, option: Option[str], words: Sequence[tuple[str, str]], help_text: str | None = None
    ) -> None:
        self._raws = [raw for raw, _shown in words]
        segmented = Segmented(theme, option.label, [shown for _raw, shown in words])
        super().__init__(theme, option, segmented, help_text)
        segmented.chosen.connect(self._wish_choice)

    def show_settings(self, settings: Settings) -> None:
        self.control.set_index(self._raws.index(settings[self.option]))

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

    def _wish_choice(self, index: int) -> None:
        self.wish(self._shown[index][0])
