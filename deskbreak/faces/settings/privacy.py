"""The page Data & privacy: what is kept and where, and ways to take it along, or to have it gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from deskbreak.core.options import OPTIONS
from deskbreak.core.settings import Settings
from deskbreak.faces.changes import Wish
from deskbreak.faces.icons import Icon
from deskbreak.faces.settings.page import BETWEEN_CARDS, Page
from deskbreak.faces.settings.setting_row import LabelledRow
from deskbreak.faces.settings.told import Told
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.history_removal import ALL_DELETED, DeleteQuestion, WayBack
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.surfaces import Surface
from deskbreak.faces.widgets.words import Words, breakable
from deskbreak.language.said import as_written
from deskbreak.language.texts import Texts

tr = Texts("Settings window")
delete_tr = Texts("Delete")

PROMISES = (
    tr.mark("Kept: minutes at the desk, breaks, your answers."),
    tr.mark("Never kept: what you type, what you see, which apps you use."),
    tr.mark("Deskbreak does not use the network."),
)
SETTINGS_NAME = "deskbreak-settings.toml"


@dataclass(frozen=True, slots=True)
class Places:
    """Where things are kept."""

    settings: Path
    history: Path
    log: Path


class Promise(Surface):
    """Everything stays on this computer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("note")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(8)
        column.addWidget(Words(theme, tr("Everything stays on this computer"), Role.ROW_TITLE))
        for promise in PROMISES:
            across = QHBoxLayout()
            across.setSpacing(12)
            across.addWidget(Icon(theme, "check", "onsoft"), 0, Qt.AlignmentFlag.AlignTop)
            across.addWidget(Words(theme, tr(promise)), 1)
            column.addLayout(across)


class PrivacyPage(Page):
    """Tells what is wished; what is kept it never sees, but how many days (`show_days`)."""

    NAME, ICON = tr.mark("Data & privacy"), "lock"

    history_export_asked = Signal(str)
    """Its form, csv or json."""
    settings_export_asked = Signal(Path)
    settings_import_asked = Signal(Path)
    """To look into a file; `show_changes` answers."""
    open_asked = Signal(Path)
    days_asked = Signal()
    """How many days the history has; `ask_delete` answers."""
    deleted = Signal()
    brought_back = Signal()

    def __init__(self, theme: Theme, places: Places) -> None:
        super().__init__(theme, tr("What is kept, and where."))
        self.question = Told(theme)
        self.way_back = WayBack(theme)
        self._wish = Wish()
        self._settings = Settings()
        self._dialog: QFileDialog | None = None
        self._delete: DeleteQuestion | None = None
        self.add(Promise(theme), 20)
        self._settings_folder, self._log_folder = places.settings.parent, places.log.parent
        self._make_buttons()
        self.add_card(
            self._row(tr("Export history"), places.history, self.csv, self.json),
            self._row(tr("All settings as one file"), tr("For another computer, or to keep."), self.give, self.take),
            self._row(tr("Settings file"), places.settings, self.show_settings_file),
            self._row(tr("Log"), places.log, self.show_log),
        )
        self.add(self.question, 0)
        self.add_card(
            self._row(tr("Delete history"), tr("Removes all counted minutes and breaks. Settings stay."), self.delete),
            self._row(tr("Reset settings"), tr("All of them, on all pages. The history stays."), self.reset_all),
        )
        self.add(self.way_back, BETWEEN_CARDS)
        self._connect()

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self._settings = settings

    def tell(self, words: str) -> None:
        """Something was done, or could not be."""
        self.question.tell(words, "", tr("Close"))

    def show_changes(self, name: str, lines: Sequence[str], wish: Wish) -> None:
        """What taking a file in would change, a line each: the person decides."""
        if not lines:
            self.tell(tr("%1 is the same as your settings.", name))
            return
        words = tr("%1 changes %Ln settings:", name, n=len(lines))
        self._wish = wish
        self.question.tell("\n".join((words, *lines)), tr("Import"), tr("Keep mine"))

    def ask_delete(self, days: int) -> None:
        """The question before all of it goes."""
        self._delete = DeleteQuestion(self.theme, days, self)
        self._delete.accepted.connect(self._deleted)
        self._delete.finished.connect(self._delete.deleteLater)
        self._delete.open()

    def _deleted(self) -> None:
        self.deleted.emit()
        self.way_back.tell(delete_tr(ALL_DELETED))

    def _make_buttons(self) -> None:
        theme = self.theme
        self.csv = Button(theme, tr("Export CSV"), size="small")
        self.json = Button(theme, tr("Export JSON"), size="small")
        self.give, self.take = Button(theme, tr("Export…"), size="small"), Button(theme, tr("Import…"), size="small")
        self.show_settings_file = self._folder_button(tr("Settings file"))
        self.show_log = self._folder_button(tr("Log"))
        self.delete = Button(theme, tr("Delete…"), "stop", "small")
        self.reset_all = Button(theme, tr("Reset…"), size="small")

    def _row(self, label: str, help_or_place: str | Path, *buttons: Button) -> LabelledRow:
        help_text = str(help_or_place)
        both = Flow(12)
        speak_as(both, "group")
        for button in buttons:
            both.add(button)
            button.setAccessibleDescription(f"{label}. {help_text}")
        row = LabelledRow(self.theme, label, both, help_text)
        if isinstance(help_or_place, Path):
            row.help.setText(as_written(breakable(help_text)))
        return row

    def _folder_button(self, label: str) -> Button:
        button = Button(self.theme, tr("Show in folder"), size="small", icon="folder")
        button.setAccessibleName(tr("Show in folder: %1", label))
        return button

    def _connect(self) -> None:
        self.csv.clicked.connect(self._export_csv)
        self.json.clicked.connect(self._export_json)
        self.give.clicked.connect(self._choose_target)
        self.take.clicked.connect(self._choose_source)
        self.show_settings_file.clicked.connect(self._show_settings_file)
        self.show_log.clicked.connect(self._show_log)
        self.delete.clicked.connect(self.days_asked)
        self.reset_all.clicked.connect(self._ask_reset)
        self.question.agreed.connect(self._agree)
        self.way_back.undo_chosen.connect(self.brought_back)

    def _export_csv(self) -> None:
        self.history_export_asked.emit("csv")

    def _export_json(self) -> None:
        self.history_export_asked.emit("json")

    def _show_settings_file(self) -> None:
        self.open_asked.emit(self._settings_folder)

    def _show_log(self) -> None:
        self.open_asked.emit(self._log_folder)

    def _ask_reset(self) -> None:
        """Only what is set can go back; what the person was asked once stays answered."""
        changed = [option for option in OPTIONS.values() if option.page != "desktop"]
        changed = [option for option in changed if self._settings[option] != option.default]
        if not changed:
            self.tell(tr("All settings have their defaults already."))
            return
        done = tr("All settings have their defaults again.")
        self._wish = Wish(tuple((option.key, None) for option in changed), done=done)
        words = tr("%Ln settings go back to their defaults. Ctrl+Z takes it back.", n=len(changed))
        self.question.tell(words, tr("Reset settings"), tr("Keep mine"))

    def _agree(self) -> None:
        self.wished.emit(self._wish)

    def _choose_target(self) -> None:
        dialog = self._file_dialog(tr("Export settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.selectFile(SETTINGS_NAME)
        dialog.fileSelected.connect(self._give)
        dialog.open()

    def _choose_source(self) -> None:
        dialog = self._file_dialog(tr("Import settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        self._dialog = QFileDialog(self, title, "", "TOML (*.toml)")
        self._dialog.finished.connect(self._dialog.deleteLater)
        return self._dialog

    def _give(self, name: str) -> None:
        self.settings_export_asked.emit(Path(name))

    def _take(self, name: str) -> None:
        self.settings_import_asked.emit(Path(name))
