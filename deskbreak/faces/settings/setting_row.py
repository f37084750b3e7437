"""What every row of the settings' cards is: label, help and control, and for an option the way back to its default.

A row is told the settings and tells a wish. Separate from the rows by kind, which only know their controls.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.core.kinds import Raw
from deskbreak.core.options import Option
from deskbreak.core.settings import Settings
from deskbreak.faces.changes import Wish
from deskbreak.faces.settings.fault_note import FaultNote
from deskbreak.faces.settings.narrowest import narrowest
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import IconButton
from deskbreak.faces.widgets.surfaces import CARD_PADDING, ROW_HEIGHT
from deskbreak.faces.widgets.words import Words
from deskbreak.language.tables import option_text
from deskbreak.language.texts import Texts
from deskbreak.storage.settings_file import FileFault

tr = Texts("Settings window")

BIG_TEXT = 1.25
"""From this scale on a control stands under its label."""
GAP, LEAST_WORDS = 16, 120
NARROW_ROW = 380
"""Below this width a row of several things has them one below the other."""
SMALLEST_TARGET = 32


class LabelledRow(QWidget):
    """Label and help at the leading edge, the control at the other."""

    def __init__(self, theme: Theme, name: str, control: QWidget, help_text: str = "") -> None:
        super().__init__()
        self._theme, self.control = theme, control
        self.setMinimumHeight(ROW_HEIGHT)
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(0)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setContentsMargins(CARD_PADDING, 12, CARD_PADDING, 12)
        self._down.addLayout(self._across)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.label = Words(theme, name, Role.LABEL)
        self.help = Words(theme, "", Role.HELP, "text2")
        words.addStretch(1)
        words.addWidget(self.label)
        words.addWidget(self.help)
        words.addStretch(1)
        self._head.addLayout(words, 1)
        self._across.addLayout(self._head, 1)
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

    @property
    def is_stacked(self) -> bool:
        """Whether the control stands under its label: with big text, or where there is no room for both."""
        beside = self.control.sizeHint().width() + 2 * CARD_PADDING + GAP
        return self._theme.scale >= BIG_TEXT or self.width() - beside < LEAST_WORDS

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return narrowest(super().minimumSizeHint(), self.label, self.control)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        stacked = self.is_stacked
        directions = QBoxLayout.Direction
        self._across.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._across.setSpacing(12 if stacked else GAP)
        at = Qt.AlignmentFlag.AlignLeading if stacked else Qt.AlignmentFlag.AlignVCenter
        self._across.setAlignment(self.control, at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """A click on a switch's row toggles it."""
        if isinstance(self.control, QAbstractButton) and self.rect().contains(event.position().toPoint()):
            self.control.click()


class SettingRow(LabelledRow):
    """Label, help and control of an option."""

    wished = Signal(Wish)
    file_asked = Signal()
    """The person wants to see the file itself."""

    def __init__(
        self,
        theme: Theme,
        option: Option[Any],
        control: QWidget,
        help_text: str | None = None,
        label: str | None = None,
    ) -> None:
        self.option = option
        name = option_text(option.label) if label is None else label
        said = (option.help and option_text(option.help)) if help_text is None else help_text
        super().__init__(theme, name, control, said)
        self._fault: FaultNote | None = None
        self.reset = ResetButton(theme, name)
        self._head.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignVCenter)
        self.reset.clicked.connect(self._reset)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds, and wish nothing."""
        raise NotImplementedError

    def said(self, settings: Settings) -> str:
        """What holds, in the words that the row shows."""
        raise NotImplementedError

    @property
    def options(self) -> tuple[Option[Any], ...]:
        """All that the row sets; most rows set one."""
        return (self.option,)

    @property
    def fault(self) -> FaultNote | None:
        """What is wrong with it in the file, if anything is."""
        return self._fault

    def show_standing(self, settings: Settings, faults: Sequence[FileFault]) -> None:
        """Offer the way back where another value than the default holds, and show what of `faults` is ours."""
        self.reset.setVisible(any(settings[one] != one.default for one in self.options))
        keys = {one.key for one in self.options}
        ours = [fault for fault in faults if fault.fault is not None and fault.fault.key in keys]
        if self._fault is not None:
            self._fault.hide()
            self._fault.deleteLater()
            self._fault = None
        if ours:
            self._fault = FaultNote(self._theme, ours[0], settings)
            self._fault.wished.connect(self.wished)
            self._fault.file_asked.connect(self.file_asked)
            self._down.addWidget(self._fault)

    def wish(self, raw: Raw) -> None:
        """Ask for another value."""
        self.wished.emit(Wish(((self.option.key, raw),)))

    def _reset(self) -> None:
        # The button with the focus is about to go.
        self._named().setFocus(Qt.FocusReason.OtherFocusReason)
        self.wished.emit(Wish(tuple((one.key, None) for one in self.options)))


class ResetButton(IconButton):
    """Back to the default: there only where another value holds. Its room stays, so that nothing moves."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, "restart", tr("Reset “%1”", name))
        self.setToolTip(tr("Back to the default"))
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def _fit(self) -> None:
        super()._fit()
        side = max(SMALLEST_TARGET, self._theme.icon_px() + 12)
        self.setFixedSize(side, side)
