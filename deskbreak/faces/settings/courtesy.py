"""The page Courtesy: when deskbreak holds a break back. Which of it this desktop tells, “This desktop” says."""

from __future__ import annotations

from deskbreak.core import options
from deskbreak.core.settings import Settings
from deskbreak.faces.settings import wording
from deskbreak.faces.settings.page import Page
from deskbreak.faces.settings.rows import LengthRow, SwitchRow
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.length_field import LengthField
from deskbreak.language.texts import Texts

tr = Texts("Settings window")


class LullRow(LengthRow):
    """How long the hands have to rest; the help says for how long a break waits for that."""

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        longest = settings[options.MAX_LULL_WAIT]
        self.set_help(tr("Never longer than %1.", wording.length(longest)))


class CourtesyPage(Page):
    """When deskbreak waits."""

    NAME, ICON = tr.mark("Courtesy"), "bell"

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("When Deskbreak holds a break back."), "courtesy")
        self.add_heading(tr("Wait while"))
        reasons = (options.CALL, options.PRESENTING, options.FULLSCREEN, options.DO_NOT_DISTURB)
        self.reasons = {option.key: SwitchRow(theme, option) for option in reasons}
        self.add_card(*self.reasons.values())
        self.max_hold = LengthRow(theme, options.MAX_HOLD, LengthField(theme, 60, 8 * 3600, step=300))
        self.longest_lull = LengthRow(
            theme, options.MAX_LULL_WAIT, LengthField(theme, 0, 600, unit=1, step=15, none=tr("Off"))
        )
        self.lull = LullRow(theme, options.LULL, LengthField(theme, 0, 60, unit=1, step=1, none=tr("Off")))
        self.add_card(self.max_hold, self.lull, self.longest_lull)
