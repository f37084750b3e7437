"""The page Own stretches: the person’s own files, what is wrong in them, and ways to add one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from deskbreak.core import options
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.exercises import Exercise, Routine
from deskbreak.core.plan import Plan, plan_of
from deskbreak.core.settings import Settings
from deskbreak.core.suiting import Wishes, wishes_of
from deskbreak.faces.changes import Wish
from deskbreak.faces.settings.own_row import OwnRow
from deskbreak.faces.settings.page import AFTER_HEADING, BEFORE_HEADING, BETWEEN_CARDS, Page
from deskbreak.faces.settings.picked import is_taken, with_switch
from deskbreak.faces.settings.told import Told
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.surfaces import Card, Note
from deskbreak.faces.widgets.words import Words
from deskbreak.language import lengths
from deskbreak.language.said import translated
from deskbreak.language.texts import Texts
from deskbreak.storage.adding import Added, PackWrong, WouldReplace
from deskbreak.storage.library import Loaded
from deskbreak.storage.own_listing import OwnFile
from deskbreak.storage.shelf import Kind

tr = Texts("Settings window")

HEADINGS: dict[Kind, str] = {
    "exercises": tr.mark("Exercises"),
    "routines": tr.mark("Routines"),
    "poses": tr.mark("Poses"),
}
_PLACES = {"floor": tr.mark("Floor"), "office": tr.mark("Office"), "desk": tr.mark("Desk")}
_SIDES = {"left_right": tr.mark("left, then right"), "both": tr.mark("both sides")}
CARE = tr.mark(
    "A file with an error is left out; everything else goes on. Nobody has checked your own stretches for you: "
    "start gently."
)
EMPTY = tr.mark("No files yet")
MOST_TOLD = 4
"""Lines of what is wrong with a file that was to be added."""


class OwnPage(Page):
    """Told the files, tells what is to be opened, added, taken and left out."""

    NAME, ICON = tr.mark("Own stretches"), "list"

    seen = Signal()
    check_asked = Signal()
    add_asked = Signal(Path, bool)
    """A file to add; with True what it would take the place of is meant to go."""
    open_asked = Signal(Path)

    def __init__(self, theme: Theme, loaded: Loaded, folder: Path) -> None:
        super().__init__(theme, tr("Your own exercises and routines, as files."))
        self._loaded, self._folder = loaded, folder
        self._files: tuple[OwnFile, ...] = ()
        self._settings = Settings()
        self.own_rows: list[OwnRow] = []
        self._wanted: Path | None = None
        self._room = QVBoxLayout()
        self._room.setSpacing(0)
        holder = QWidget()
        self._room.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(self._room)
        self.add(holder, 0)
        self._add_buttons()
        self.answer, self.refusal = Told(theme), Told(theme, "warning")
        self.add(self.answer, 0)
        self.add(self.refusal, 0)
        self.refusal.agreed.connect(self._replace)
        self.add(Note(theme, tr(CARE)), BETWEEN_CARDS)
        theme.changed.connect(self._fill)
        self._fill()

    def show_files(self, files: Sequence[OwnFile], loaded: Loaded) -> None:
        """What there is now."""
        if tuple(files) != self._files or loaded != self._loaded:
            self._files, self._loaded = tuple(files), loaded
            self._fill()

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self._settings = settings
        for row in self.own_rows:
            row.show_control(self._is_taken(row.file))

    def show_added(self, added: Added) -> None:
        """A file came in."""
        count = len(added.files)
        told = tr("%Ln files were added.", n=count) if count else tr("All of it was there already.")
        self.refusal.hide()
        self.answer.tell(told, no=tr("Close"))

    def show_refused(self, trouble: DeskbreakError) -> None:
        """Nothing was added, and why."""
        lines = [translated(trouble.sentence)]
        if isinstance(trouble, PackWrong):
            faults = [
                tr("%1: %2", one.file.name, translated(str(fault))) for one in trouble.checked for fault in one.faults
            ]
            lines += faults[:MOST_TOLD]
            lines += [tr("and %Ln more", n=len(faults) - MOST_TOLD)] if len(faults) > MOST_TOLD else []
        words = "\n".join((*lines, tr("Nothing was added.")))
        self.answer.hide()
        asks = isinstance(trouble, WouldReplace)
        self.refusal.tell(words, tr("Replace") if asks else "", tr("Keep mine") if asks else tr("Close"))

    def prepare(self) -> None:
        """The files can be read by now."""
        self.seen.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        super().showEvent(event)
        self.seen.emit()

    def _fill(self) -> None:
        """All rows anew; the keyboard stays with its file."""
        held = next((row.file.path for row in self.own_rows if row.held), None)
        while (item := self._room.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self.own_rows = []
        for kind, heading in HEADINGS.items():
            # Poses are there for the exercises: only what is wrong in them is worth a row.
            files = [file for file in self._files if file.kind == kind and (kind != "poses" or file.faults)]
            if files:
                self._add_files(tr(heading), files)
        if not self.own_rows:
            self._room.addSpacing(BEFORE_HEADING)
            self._room.addWidget(Words(self.theme, tr(EMPTY), Role.BODY, "text2"))
        self._order()
        if held is not None:
            row = next((row for row in self.own_rows if row.file.path == held), None)
            (row.control if row else self.add_file).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _order(self) -> None:
        """Rows are made anew, and what is made last would be reached last."""
        controls = [control for row in self.own_rows for control in row.controls]
        told = (self.answer.yes, self.answer.no, self.refusal.yes, self.refusal.no)
        for one, other in pairwise((*controls, self.add_file, self.open_folder, self.check, *told)):
            QWidget.setTabOrder(one, other)

    def _add_files(self, heading: str, files: Sequence[OwnFile]) -> None:
        self._room.addSpacing(BEFORE_HEADING)
        self._room.addWidget(Words(self.theme, heading, Role.ROW_TITLE))
        self._room.addSpacing(AFTER_HEADING)
        card = Card()
        for file in files:
            row = OwnRow(self.theme, file, self._line(file), self._steps(file))
            row.show_control(self._is_taken(file))
            row.switched.connect(self._switch)
            row.opened.connect(self._open_file)
            card.add(row)
            self.own_rows.append(row)
        self._room.addWidget(card)

    def _line(self, file: OwnFile) -> str:
        """“Office · left, then right · 25 s”, or what is wrong first."""
        if file.faults:
            return translated(file.faults[0].sentence)
        if isinstance(file.what, Exercise):
            seconds = file.what.hold_seconds(file.what.levels[0].number)
            return tr(
                "%1 · %2 · %3", tr(_PLACES[file.what.where]), tr(_SIDES[file.what.sides]), lengths.seconds_long(seconds)
            )
        if isinstance(file.what, Routine):
            names = ", ".join(self._loaded.library.exercises[name].name for name in file.what.exercises)
            return tr("%1 · about %2", names, lengths.minutes(self._plan(file.what).minutes))
        return ""

    def _steps(self, file: OwnFile) -> str:
        if not isinstance(file.what, Routine):
            return ""
        steps = self._plan(file.what).steps
        return "\n".join(tr("%1 · %2", step.cue, lengths.seconds_long(step.seconds)) for step in steps)

    def _plan(self, routine: Routine) -> Plan:
        return plan_of(self._loaded.library, Wishes(place=routine.place), routine)

    def _wishes(self, exercise: Exercise) -> Wishes:
        """The person’s, at the place where the exercise belongs."""
        return replace(wishes_of(self._settings), place=exercise.where)

    def _is_taken(self, file: OwnFile) -> bool | None:
        if not isinstance(file.what, Exercise) or file.what.of is not None:
            return None
        return is_taken(self._loaded.library, self._wishes(file.what), file.what.id)

    def _switch(self, name: str, on: bool) -> None:
        library = self._loaded.library
        taken = with_switch(library, self._wishes(library.exercises[name]), name, on)
        self.wished.emit(Wish(((options.EXERCISES.key, taken),)))

    def _open_file(self, file: OwnFile) -> None:
        self.open_asked.emit(file.path)

    def _add_buttons(self) -> None:
        self.add_file = Button(self.theme, tr("Add a file…"), icon="plus")
        self.open_folder = Button(self.theme, tr("Open folder"), icon="folder")
        self.check = Button(self.theme, tr("Check again"), "quiet")
        both = Flow(8)
        both.add(self.add_file)
        both.add(self.open_folder)
        both.add_stretch()
        foot = Flow(8)
        foot.add(both, 1)
        foot.add(self.check)
        self.add(foot, BETWEEN_CARDS)
        self.add_file.clicked.connect(self._choose)
        self.open_folder.clicked.connect(self._open_folder)
        self.check.clicked.connect(self.check_asked)

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Add a file"), "", tr("Exercises, poses and routines (*.toml *.zip)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, name: str) -> None:
        self._wanted = Path(name)
        self.add_asked.emit(self._wanted, False)

    def _replace(self) -> None:
        if self._wanted is not None:
            self.add_asked.emit(self._wanted, True)

    def _open_folder(self) -> None:
        self.open_asked.emit(self._folder)
