"""What is kept, taken along, taken in and deleted, as the page Data & privacy asks for it.

Separate from the page, which knows no file, and from the changes, which know one option after the other.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.options import OPTIONS
from deskbreak.core.settings import Settings
from deskbreak.faces.changes import Changes, Wish
from deskbreak.faces.settings.face import Line
from deskbreak.faces.settings.privacy import PrivacyPage
from deskbreak.language.said import as_written, translated
from deskbreak.language.tables import option_text
from deskbreak.language.texts import Texts
from deskbreak.storage.history_days import day_count
from deskbreak.storage.settings_transfer import WrongFile, changes_between, export, taken_in

tr = Texts("Settings window")

MOST_TOLD = 6


class Keeping(QObject):
    """Does what the page asks; `said` names what an option is set to. The history is the agent’s to change."""

    def __init__(
        self,
        line: Line,
        changes: Changes,
        page: PrivacyPage,
        history: Path,
        said: Callable[[str, Settings], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._said = said
        self._line, self._changes, self._page, self._history = line, changes, page, history

    def count_days(self) -> None:
        """How many days there are to delete."""
        try:
            days = day_count(self._history)
        except DeskbreakError as trouble:
            self._page.tell(translated(str(trouble)))
            return
        if days:
            self._page.ask_delete(days)
        else:
            self._page.tell(tr("Nothing is in the history yet."))

    def delete_history(self) -> None:
        """All of it; for ten seconds it can be had back."""
        self._line.say("remove_history", all=True)

    def bring_back(self) -> None:
        """What was deleted last."""
        self._line.say("restore_history")

    def give(self, path: Path) -> None:
        """Write all settings to a file."""
        try:
            export(self._changes.settings, path)
        except DeskbreakError as trouble:
            self._page.tell(translated(str(trouble)))
            return
        self._page.tell(tr("Your settings were written to %1.", as_written(str(path))))

    def look_into(self, path: Path) -> None:
        """What taking a file in would change."""
        try:
            found = taken_in(path)
        except WrongFile as wrong:
            lines = [str(fault) for fault in wrong.faults[:MOST_TOLD]]
            rest = len(wrong.faults) - MOST_TOLD
            lines += [tr("and %Ln more", n=rest)] if rest > 0 else []
            self._page.tell("\n".join((*lines, tr("Nothing was changed."))))
        except DeskbreakError as trouble:
            self._page.tell(translated(str(trouble)))
        else:
            self._show_changes(path.name, found)

    def _show_changes(self, name: str, found: Settings) -> None:
        mine = self._changes.settings
        changes = changes_between(mine, found)
        lines = [
            tr("%1 · %2 → %3", option_text(OPTIONS[key].label), self._said(key, mine), self._said(key, found))
            for key, _raw in changes
        ]
        self._page.show_changes(name, lines, Wish(changes, done=tr("Your settings are those of %1 now.", name)))

    def tell_export(self, words: str, _went_well: bool) -> None:
        """How an export of the history went."""
        self._page.tell(words)
