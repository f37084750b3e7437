"""The page Guidance: how one is led through a break."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from deskbreak.core import options
from deskbreak.core.options import Option
from deskbreak.core.settings import Settings
from deskbreak.faces.changes import Wish
from deskbreak.faces.settings import wording
from deskbreak.faces.settings.page import Page
from deskbreak.faces.settings.rows import PickRow, SwitchRow
from deskbreak.faces.settings.setting_row import SettingRow
from deskbreak.faces.settings.sound_rows import VolumeRow, chime_names
from deskbreak.faces.settings.voice_rows import SpeedRow, VoiceNameRow
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.choice import Choice
from deskbreak.language.texts import Texts

tr = Texts("Settings window")


PACES = ((4, 6), (3, 5), (4, 4), (5, 5), (5, 7))
"""Seconds in and out that the drop-down offers; another pace from the file joins them."""


class PaceRow(SettingRow):
    """How long to breathe in and out: two options in one choice."""

    control: Choice

    def __init__(self, theme: Theme) -> None:
        self._shown: list[tuple[int, int]] = []
        super().__init__(theme, options.BREATH_IN, Choice(theme), "", tr("Pace"))
        self.control.activated.connect(self._wish_pace)

    @property
    def options(self) -> tuple[Option[Any], ...]:
        return (options.BREATH_IN, options.BREATH_OUT)

    def show_settings(self, settings: Settings) -> None:
        pace = (settings[options.BREATH_IN], settings[options.BREATH_OUT])
        shown = [*PACES] if pace in PACES else [*PACES, pace]
        if shown != self._shown:
            self._shown = shown
            self.control.clear()
            self.control.addItems([_pace(one, two) for one, two in shown])
            self.control.updateGeometry()
        self.control.setCurrentIndex(shown.index(pace))

    def said(self, settings: Settings) -> str:
        return _pace(settings[options.BREATH_IN], settings[options.BREATH_OUT])

    def _wish_pace(self, index: int) -> None:
        breath_in, breath_out = self._shown[index]
        self.wished.emit(Wish(((options.BREATH_IN.key, f"{breath_in}s"), (options.BREATH_OUT.key, f"{breath_out}s"))))


class GuidancePage(Page):
    """Voice, sounds and breathing. Where no player can be asked to pause (`pauses_media`), that row is left out."""

    NAME, ICON = tr.mark("Guidance"), "voice"

    try_asked = Signal()
    seen = Signal()
    """The page is on show: now it is worth to find out which voices there are."""

    def __init__(self, theme: Theme, *, pauses_media: bool) -> None:
        super().__init__(theme, tr("How you are led through a break."), "guidance")
        self.add_heading(tr("Voice"))
        self.voice, self.voice_name, self.speed = SwitchRow(theme, options.VOICE), VoiceNameRow(theme), SpeedRow(theme)
        self.add_card(self.voice, self.voice_name, self.speed)
        self.add_heading(tr("Sounds"))
        self.sounds, self.tick = SwitchRow(theme, options.SOUNDS), SwitchRow(theme, options.TICK)
        self.chime, self.volume = PickRow(theme, options.CHIME, chime_names()), VolumeRow(theme)
        self.volume.tried.connect(self.try_asked)
        self.pause_media = SwitchRow(theme, options.PAUSE_MEDIA) if pauses_media else None
        rows: list[SettingRow] = [self.sounds, self.chime, self.tick, self.volume]
        self.add_card(*rows, *([self.pause_media] if self.pause_media else []))
        self.add_heading(tr("Breathing"))
        self.breathing, self.pace = SwitchRow(theme, options.BREATHING), PaceRow(theme)
        self.add_card(self.breathing, self.pace)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        super().showEvent(event)
        self.seen.emit()


def _pace(breath_in: int, breath_out: int) -> str:
    return tr("%1 in, %2 out", wording.length(breath_in), wording.length(breath_out))
