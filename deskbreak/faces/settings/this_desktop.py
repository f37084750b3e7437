"""The page This desktop: starting at login, and what this desktop lets deskbreak know."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent

from deskbreak.core import options
from deskbreak.core.settings import Settings
from deskbreak.desktop.autostart import LoginStart, Standing
from deskbreak.desktop.doctor import as_text
from deskbreak.desktop.findings import Finding
from deskbreak.faces.settings.desktop_words import GROUPS
from deskbreak.faces.settings.page import Page
from deskbreak.faces.settings.rows import SwitchRow
from deskbreak.faces.settings.source_row import CopyLink, SourceRow
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.words import Words
from deskbreak.language.said import translated
from deskbreak.language.texts import Texts

tr = Texts("Settings window")


class LoginRow(SwitchRow):
    """Start when I log in: shows what the desktop does, which is not always what the setting says."""

    asked = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, options.AUTOSTART)
        self._found = LoginStart(Standing.ABSENT)
        self.control.clicked.disconnect(self.wish)
        self.control.clicked.connect(self.asked)

    def show_found(self, found: LoginStart) -> None:
        """How it stands on this desktop."""
        self._found = found
        self.control.setChecked(found.standing is Standing.ON)
        self.set_help("" if found.standing in (Standing.ON, Standing.OFF) else translated(found.why))

    def show_settings(self, settings: Settings) -> None:
        """The desktop’s word counts, and comes by itself."""


class SmallWindowRow(SwitchRow):
    """Asked at the first start without a tray; until then it is off."""

    def show_settings(self, settings: Settings) -> None:
        self.control.setChecked(settings[options.SMALL_WINDOW] is True)


class DesktopPage(Page):
    """What the desktop offers, as `deskbreak doctor` tells it; `about` is this desktop and this deskbreak."""

    NAME, ICON = tr.mark("This desktop"), "monitor"

    seen = Signal()
    """The page is on show for the first time: now it is worth to look."""
    check_asked = Signal()
    try_asked = Signal()
    copied = Signal(str)

    def __init__(self, theme: Theme, about: str) -> None:
        super().__init__(theme, tr("What this desktop lets Deskbreak know."), "desktop")
        self._about, self._was_seen = about, False
        self.login, self.small_window = LoginRow(theme), SmallWindowRow(theme, options.SMALL_WINDOW)
        self.add_card(self.login, self.small_window)
        self.sources = {topic: SourceRow(theme, topic) for group in GROUPS for topic in group}
        for group in GROUPS:
            self.add_card(*(self.sources[topic] for topic in group))
        for row in self.sources.values():
            row.copied.connect(self.copied)
            row.tried.connect(self.try_asked)
        self.check = Button(theme, tr("Check again"))
        self.copy = CopyLink(theme, tr("Copy this report"), "quiet")
        self.here = Words(
            theme, about, Role.HELP, "text2", align=Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        )
        self._add_foot()
        self.check.clicked.connect(self.check_asked)
        self.copy.copied.connect(self.copied)
        self.copy.hide()

    @property
    def resettable(self) -> tuple[options.Option[object], ...]:
        """Nothing here: these are answers, and no matter of taste."""
        return ()

    def show_login(self, found: LoginStart) -> None:
        """How starting at login stands."""
        self.login.show_found(found)
        self.login.setVisible(found.standing is not Standing.ABSENT)

    def show_looking(self) -> None:
        """An answer is on its way."""
        self.check.setEnabled(False)
        self.here.setText(tr("Looking …"))

    def show_silence(self) -> None:
        """There was no answer."""
        self.show_findings(())

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """The answer; empty where there was none."""
        self.check.setEnabled(True)
        self.here.setText(self._about if findings else tr("This desktop could not be looked at. The log says why."))
        for finding in findings:
            self.sources[finding.topic].show_finding(finding)
        self.copy.told = f"{self._about}\n\n{as_text(findings)}"
        self.copy.setVisible(bool(findings))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        super().showEvent(event)
        if not self._was_seen:
            self._was_seen = True
            self.seen.emit()

    def _add_foot(self) -> None:
        foot = Flow(12)
        foot.add(self.check)
        foot.add(self.copy)
        foot.add(self.here, 1)
        self.add(foot, 16)
