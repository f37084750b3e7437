"""Which language holds in this process: Qt's translators, the formats of numbers and times, the direction of writing.

Separate from the texts, which only ask Qt. A window's process speaks one language from its beginning to its end; the
tray's changes it when the setting does.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QGuiApplication

from deskbreak.core.languages import best_of, known

SYSTEM = "system"


def language_of(wished: str) -> str:
    """The language of the texts: the one that is wished, or the first of the desktop's that there are words in."""
    return known(wished) if wished != SYSTEM and known(wished) else best_of(QLocale.system().uiLanguages())


def locale_of(wished: str) -> QLocale:
    """How numbers, dates and times are written: as on this desktop where it speaks the same language."""
    system, ours = QLocale.system(), QLocale(language_of(wished))
    languages = QLocale.Language
    if system.language() == ours.language() or (system.language(), ours.language()) == (languages.C, languages.English):
        return system
    # A desktop in a language that is none of ours: the formats of its country, in words that one can read.
    return QLocale(ours.language(), system.territory()) if wished == SYSTEM else ours


def translation(folder: Path, language: str) -> Path:
    """The file of a language's texts, without its ending."""
    return folder / f"deskbreak_{language.replace('-', '_')}"


class Interpreter(QObject):
    """Told which language is wished; all texts asked for from then on are in it."""

    def __init__(self, application: QCoreApplication, folder: Path) -> None:
        super().__init__(application)
        self._application, self._folder = application, folder
        self._translators: list[QTranslator] = []
        self.language = ""

    def speak(self, wished: str) -> bool:
        """Take this language (“system”: the desktop's); answers whether it was another one before."""
        language = language_of(wished)
        locale = locale_of(wished)
        QLocale.setDefault(locale)
        if language == self.language:
            return False
        self.language = language
        for translator in self._translators:
            self._application.removeTranslator(translator)
        # The last one is asked first: ours, then Qt's own words (such as those of a text field's menu).
        qt_words = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        qt_language = language.replace("-", "_")
        self._translators = [
            translator
            for file in (qt_words / f"qtbase_{qt_language}", translation(self._folder, language))
            if (translator := QTranslator(self)).load(str(file))
        ]
        for translator in self._translators:
            self._application.installTranslator(translator)
        if isinstance(self._application, QGuiApplication):
            direction = QLocale(language).textDirection()
            if (
                direction != self._application.layoutDirection()
            ):  # setting it makes the style, 1.4 MiB, even to the same
                self._application.setLayoutDirection(direction)
        return True
