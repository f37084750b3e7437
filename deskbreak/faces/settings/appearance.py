"""The page Appearance: how deskbreak looks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from deskbreak.core import options
from deskbreak.core.languages import LANGUAGES
from deskbreak.core.settings import Settings
from deskbreak.faces.settings.page import Page
from deskbreak.faces.settings.portraits import Portraits
from deskbreak.faces.settings.rows import NumberRow, PickRow, SegmentRow, SwitchRow
from deskbreak.faces.settings.setting_row import SettingRow
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.number_field import NumberField
from deskbreak.faces.widgets.surfaces import CARD_PADDING
from deskbreak.language.texts import Texts

tr = Texts("Settings window")


class FigureRow(SettingRow):
    """Who shows the stretches."""

    control: Portraits

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, options.FIGURE, Portraits(theme))
        self.control.chosen.connect(self.wish)

    def show_settings(self, settings: Settings) -> None:
        self.control.set_look(settings[options.FIGURE])

    def _arrange(self) -> None:
        self.control.fit(self.width() - 2 * CARD_PADDING)
        super()._arrange()

    def said(self, settings: Settings) -> str:
        return self.control.head(settings[options.FIGURE]).accessibleDescription()


class AppearancePage(Page):
    """Look, text, motion, and the figure. `screens` are the names of those that are there."""

    NAME, ICON = tr.mark("Appearance"), "half_disc"

    def __init__(self, theme: Theme, screens: Sequence[str]) -> None:
        super().__init__(theme, tr("How Deskbreak looks."), "appearance")
        like_system = ("system", tr("Like system"))
        self.look = SegmentRow(theme, options.THEME, (like_system, ("light", tr("Light")), ("dark", tr("Dark"))))
        self.text_size = NumberRow(
            theme,
            options.TEXT_SIZE,
            NumberField(theme, 100, 200, 100, QLocale().percent(), step=10),
            tr("Up to 200\u00a0%."),
            share=100,
        )
        motions = (like_system, ("full", tr("Full", note="motion")), ("reduced", tr("Reduced")))
        self.motion = SegmentRow(theme, options.MOTION, motions)
        self.add_card(self.look, self.text_size, self.motion)
        self.break_window = SegmentRow(
            theme, options.BREAK_WINDOW, (("small", tr("Small")), ("floor_view", tr("Floor view")))
        )
        places = [
            ("pointer", tr("Screen with the pointer")),
            ("primary", tr("Main screen")),
            *((one, one) for one in screens),
        ]
        self.screen_row = PickRow(theme, options.SCREEN, places)
        self.tray_icon = SegmentRow(
            theme, options.TRAY_ICON, (("colour", tr("Colour")), ("symbolic", tr("One colour")))
        )
        self.add_card(self.break_window, self.screen_row, self.tray_icon)
        self.language = PickRow(theme, options.LANGUAGE, (like_system, *LANGUAGES.items()))
        self.add_card(self.language)
        self.figure = FigureRow(theme)
        self.add_card(self.figure)
        self.single_keys = SwitchRow(theme, options.SINGLE_KEYS)
        self.add_card(self.single_keys)
