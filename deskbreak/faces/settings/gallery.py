"""Every page of the settings, for `make pictures`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.said import Said
from deskbreak.faces import exercises
from deskbreak.faces.changes import Changes
from deskbreak.faces.levels import Levels
from deskbreak.faces.sample import drawing_application, drawn_theme, settle
from deskbreak.faces.settings import compose
from deskbreak.faces.settings.face import SettingsFace
from deskbreak.faces.settings.gallery_outside import FINDINGS, days_that_were, outside
from deskbreak.faces.settings.privacy import PrivacyPage
from deskbreak.faces.settings.schedule import SchedulePage
from deskbreak.faces.settings.this_desktop import DesktopPage
from deskbreak.faces.sound import Bell
from deskbreak.faces.theme import Theme
from deskbreak.storage import library

FULL = '["09:00-12:30", "13:15-17:30"]'
DISK_FULL = DeskbreakError(
    Said("%1 can’t be written (%2).", "settings.toml", "No space left on device"),
    Said("Free some space, or make it writable."),
)
HOURS = f"""
[hours]
monday = {FULL}
tuesday = {FULL}
wednesday = ["09:00-13:00"]
thursday = {FULL}
friday = ["08:30-12:30", "13:15-15:00"]
"""

UNUSUAL = '[schedule]\ninterval = "40m"\n[guide]\ntick = false\n'
TAKEN_IN = '[schedule]\ninterval = "30m"\n[guide]\navoid = ["knee"]\n[appearance]\ntheme = "{}"\n'
PAGES = (
    "schedule",
    "working-hours",
    "stretches",
    "own-stretches",
    "guidance",
    "courtesy",
    "appearance",
    "data-&-privacy",
    "this-desktop",
)
"""As the pictures are called, in whatever language the pages are."""


class _Nobody:
    """Nobody to tell, and nothing that rings."""

    def tune(self, *, volume: float, family: str) -> None:
        """Nothing is tuned."""

    def play(self, bell: Bell) -> None:
        """Nothing rings."""

    def say(self, command: str, **fields: object) -> None:
        """Said to nobody."""


def pictures(dark: bool) -> Iterator[tuple[str, QWidget]]:
    """Each page with its name."""
    with TemporaryDirectory() as folder:
        for number, name in enumerate(PAGES):
            with _face(Path(folder), dark) as face:
                assert len(face.window.pages) == len(PAGES)
                face.window.open_page(number)
                _answer(face)
                yield name, _laid_out(face.window)
        yield from _changed(Path(folder), dark)
        with _face(Path(folder), dark) as face:
            face.tell_trouble(DISK_FULL)
            face.refresh()
            yield "failed-write", _laid_out(face.window)
        with _face(Path(folder), dark, 2.0) as face:
            yield "text-200", _laid_out(face.window)
        with _face(Path(folder), dark, 2.0) as face:
            face.window.open_page(1)
            yield "working-hours-200", _laid_out(face.window)
        for number, name in ((1, "working-hours-320"), (6, "appearance-320")):
            with _face(Path(folder), dark) as face:
                face.window.resize(320, 760)
                face.window.open_page(number)
                yield name, _laid_out(face.window)
    _theme().set_text_size(1.0)  # for what is drawn next


def _changed(folder: Path, dark: bool) -> Iterator[tuple[str, QWidget]]:
    """What other people's settings look like: changed, wrong in the file, looked for, taken in from elsewhere."""
    with _face(folder, dark, more=UNUSUAL) as face:
        schedule = face.window.page
        assert isinstance(schedule, SchedulePage)
        face.window.show()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)  # the history is read, and is empty
        schedule.summary.past.show_entries(days_that_were())
        yield "last-days", _laid_out(face.window)
    with _face(folder, dark, more=UNUSUAL) as face:
        privacy = next(page for page in face.window.pages if isinstance(page, PrivacyPage))
        face.window.open_page(face.window.pages.index(privacy))
        (folder / "mine.toml").write_text(TAKEN_IN.format("dark" if dark else "light") + HOURS)
        privacy.settings_import_asked.emit(folder / "mine.toml")
        yield "import", _laid_out(face.window)
    with _face(folder, dark, more=UNUSUAL) as face:
        face.window.show()
        _theme().set_motion("reduced")  # the page that goes would still stand over the one that comes
        place = face.window.search.fitting("appearance.motion")[0]
        face.window.jump_to(place)
        yield "found", _laid_out(face.window)
    with _face(folder, dark, more='[schedule]\ninterval = "5h"\nmax_snoozes = 40\n') as face:
        yield "wrong-in-the-file", _laid_out(face.window)


def _answer(face: SettingsFace) -> None:
    """What comes from outside a moment later is there."""
    if isinstance(face.window.page, DesktopPage):
        face.window.page.show_findings(FINDINGS)


def _laid_out(window: QWidget) -> QWidget:
    """Shown once, so that every page has found its height."""
    window.show()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)  # what came into the page is shown by such
    settle()
    window.hide()
    return window


@contextmanager
def _face(folder: Path, dark: bool, text_size: float = 1.0, more: str = "") -> Iterator[SettingsFace]:
    path = folder / f"{text_size}.toml"
    path.write_text(f'[appearance]\ntheme = "{"dark" if dark else "light"}"\ntext_size = {text_size}\n{more}{HOURS}')
    application, theme = drawing_application(), _theme()
    changes = Changes(path, Levels(folder / "history.db", _loaded().library))
    around = outside(folder, application)
    face = compose(_Nobody(), application, theme, changes, _Nobody(), _loaded(), around)
    yield face
    # At once: every window that is still there makes another look of all take longer.
    for gone in (face.window, face, changes):
        if isValid(gone):
            gone.deleteLater()
            QCoreApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)


@lru_cache
def _loaded() -> library.Loaded:
    return exercises.load()


@lru_cache
def _theme() -> Theme:
    return drawn_theme()
