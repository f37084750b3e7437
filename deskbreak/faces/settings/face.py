"""What belongs together in the settings' process: the settings, the window that shows them, the line to the agent."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from deskbreak.core import options
from deskbreak.core.errors import DeskbreakError
from deskbreak.faces.appearance import follow
from deskbreak.faces.changes import Changes
from deskbreak.faces.front import bring_to_front
from deskbreak.faces.settings.opening import Opener, open_outside
from deskbreak.faces.settings.sound_rows import Sample
from deskbreak.faces.settings.window import SettingsWindow
from deskbreak.faces.sound import Bell
from deskbreak.faces.theme import Theme
from deskbreak.faces.voice.speakers import manner_of
from deskbreak.faces.voice.trial import Trial
from deskbreak.language.lengths import listed
from deskbreak.language.said import translated
from deskbreak.language.texts import Texts

tr = Texts("Settings window")

BROKEN = tr.mark(
    "Your settings could not be read. Deskbreak uses the defaults. Your file is unchanged; a copy is kept before "
    "anything is saved."
)


class Line(Protocol):
    """What the face needs of its line to the agent."""

    def say(self, command: str, **fields: object) -> None: ...


class Ringer(Protocol):
    """Something that rings; the real one is `faces.sound.Chime`."""

    def tune(self, *, volume: float, family: str) -> None: ...

    def play(self, bell: Bell) -> None: ...


class SettingsFace(QObject):
    """Shows the settings as they are, and tells the agent when they were changed here."""

    def __init__(
        self,
        line: Line,
        application: QApplication,
        theme: Theme,
        changes: Changes,
        window: SettingsWindow,
        ringer: Ringer,
        trial: Trial,
        opener: Opener = open_outside,
    ) -> None:
        super().__init__(application)
        self._line, self._theme, self.changes, self.window = line, theme, changes, window
        self._ringer, self._sample = ringer, Sample(self)
        self._trial = trial
        self._sample.rung.connect(ringer.play)
        self._sample.rung.connect(self._speak_at_end)
        self._trouble, self._opener = "", opener

    def refresh(self) -> None:
        """Show the settings anew, in the look that they ask for."""
        settings = self.changes.settings
        self.window.show_settings(settings, self.changes.faults)
        follow(self._theme, settings)
        self.window.say(self._said())

    def tell_written(self) -> None:
        """The file was changed: the agent should read it."""
        self.forget_trouble()
        self._line.say("reload")

    def forget_trouble(self) -> None:
        """Something could be written again."""
        self._trouble = ""

    def tell_trouble(self, trouble: DeskbreakError) -> None:
        """A change could not be written."""
        self._trouble = translated(str(trouble))

    def tell_failure(self, trouble: DeskbreakError) -> None:
        """Something else than a setting could not be changed."""
        self.tell_trouble(trouble)
        self.refresh()

    def tell_silence(self, sentence: str) -> None:
        """Nothing here can play a sound."""
        self._trouble = sentence
        self.refresh()

    def try_sounds(self) -> None:
        """The chosen chime as loud as in a break, also where sounds are off; then the voice, if it is on."""
        settings = self.changes.settings
        if settings[options.VOICE]:
            self._trial.prepare(manner_of(settings))
        else:
            self._trial.close()
        self._ringer.tune(volume=settings[options.VOLUME], family=settings[options.CHIME])
        self._sample.begin()

    def _speak_at_end(self, bell: Bell) -> None:
        if bell == "end":
            self._trial.speak_after_bell()

    def show_why(self) -> None:
        """What the stretches are taken for: another window, which the agent opens."""
        self._line.say("show", window="why")

    def open_file(self) -> None:
        """The settings file, in whatever opens text here; where there is none yet, its folder."""
        path = self.changes.path
        self.open_place(path if path.exists() else path.parent)

    def open_place(self, place: Path) -> None:
        """A file or a folder, in the program that this desktop has for it."""
        if not self._opener(place):
            self.tell_silence(tr("Nothing here opens %1.", str(place)))

    def copy(self, words: str) -> None:
        """To the clipboard."""
        QGuiApplication.clipboard().setText(words)

    def present(self) -> None:
        """The person asked for this window."""
        bring_to_front(self.window)

    def _said(self) -> str:
        """The note above the page: what went wrong just now, else what is wrong in the file."""
        if self._trouble:
            return self._trouble
        faults = [fault for fault in self.changes.faults if fault.fault is None or not fault.fault.unknown]
        if not faults:
            return ""
        if faults[0].fault is None:
            return f"{tr(BROKEN)}\n{translated(str(faults[0]))}"
        said = tr(
            "%Ln settings could not be read. Deskbreak uses the defaults. Your file is unchanged; a copy is kept "
            "before anything is saved.",
            n=len(faults),
        )
        pages = [page.name for page in self.window.pages if page.notes]
        return f"{said}\n{tr('See %1.', listed(pages))}"
