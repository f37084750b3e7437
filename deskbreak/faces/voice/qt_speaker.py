"""`python -m deskbreak.faces.voice.qt_speaker`: Qt TextToSpeech in a process of its own.

Separate from the window's process, since Qt's engine waits for its speech server where it stands: a server that hangs
would freeze the window. And what it takes of memory is given back with the process.

    … LANGUAGE VOICE SPEED VOLUME    speaks: lines of JSON come in ({"say": "Halfway.", "number": 3} or {"hush": 3}),
                                     and go out ({"ready": "speechd"}, {"began": 3}, {"ended": 3, "ms": 530},
                                     {"failed": "…"} or {"absent": "…"}); it ends with its input
    --voices LANGUAGE                prints the names of the voices of a language, and ends
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QLocale, QObject, Signal

from deskbreak.desktop.voice import SYSTEM, Manner, dispatcher_rate

USUAL = ("English (Great Britain)", "English (America)")
"""espeak-ng's list is in no order of use: the first English voice for America is one from the Caribbean."""


class QtEngine(QObject):
    """Says what is asked for, and tells when it is over."""

    asked = Signal(str)
    """A line of the input; from the thread that reads it."""

    def __init__(self, manner: Manner) -> None:
        super().__init__()
        # Loaded here, so that a Qt without it is told and no traceback.
        from PySide6.QtTextToSpeech import QTextToSpeech

        self._states = QTextToSpeech.State
        self.name = ""
        self._number, self._began = 0, False
        self._since = QElapsedTimer()
        self.trouble = ""
        """Why it can't speak."""
        engines = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
        if not engines:
            self.trouble = "Qt has no speech engine here"
            return
        self.name = engines[0]
        self._speech = QTextToSpeech(self.name, self)
        if self._speech.state() is self._states.Error:
            self.trouble = self._speech.errorString() or "its engine did not start"
        elif not self._choose(manner):
            self.trouble = f"its engine has no voice for “{manner.language}”"
        else:
            self._speech.setRate(dispatcher_rate(manner.speed) / 100)
            self._speech.setVolume(manner.volume)
            self._speech.stateChanged.connect(self._follow)
            self.asked.connect(self._obey)

    def voices(self, language: str) -> list[str]:
        """The names of the voices for a language, without those that only disguise another one."""
        names: list[str] = []
        for locale in self._locales(language):
            self._speech.setLocale(locale)
            names += [voice.name() for voice in self._speech.availableVoices()]
        return sorted({name for name in names if "+" not in name})

    def _choose(self, manner: Manner) -> bool:
        """The voice that was wished for, else a usual one of the language."""
        for locale in self._locales(manner.language):
            self._speech.setLocale(locale)
            voices = {voice.name(): voice for voice in self._speech.availableVoices()}
            wished = [name for name in (manner.voice, *USUAL) if name in voices]
            if manner.voice in (SYSTEM, *voices) and voices:
                self._speech.setVoice(voices[wished[0]] if wished else next(iter(voices.values())))
                return True
        return manner.voice != SYSTEM and self._choose(Manner(manner.language))

    def _locales(self, language: str) -> list[QLocale]:
        """Those of the engine for a language, the one of the same country first, then that of the language's home."""
        wished = QLocale(language)
        mother = QLocale(wished.language(), QLocale.Country.UnitedKingdom)
        found = [one for one in self._speech.availableLocales() if one.language() == wished.language()]
        named = "-" in language
        return sorted(found, key=lambda one: (not (named and one == wished), one != mother))

    def _obey(self, line: str) -> None:
        asked = json.loads(line)
        if "say" in asked:
            self._number, self._began = int(asked["number"]), False
            self._speech.say(str(asked["say"]))
        else:
            self._began = False
            self._speech.stop()

    def _follow(self, state: object) -> None:
        if state is self._states.Speaking:
            self._began = True
            self._since.start()
            tell({"began": self._number})
        elif state is self._states.Error:
            print(self._speech.errorString(), file=sys.stderr)
            tell({"failed": "met an error"})
        elif self._began:  # else it is the end of a line that was cut off
            self._began = False
            tell({"ended": self._number, "ms": self._since.elapsed()})


def tell(words: Mapping[str, object]) -> None:
    """A line for who started this."""
    print(json.dumps(words), flush=True)


def read(engine: QtEngine) -> None:
    """Pass on every line of the input; at its end this process ends, whatever the engine is doing."""
    for line in sys.stdin:
        engine.asked.emit(line)
    os._exit(0)


def main(arguments: list[str]) -> int:
    """Speak, or list the voices."""
    application = QCoreApplication(["deskbreak"])
    lists = arguments[:1] == ["--voices"]
    language, name, speed, volume = (arguments[1], SYSTEM, "1", "1") if lists else arguments
    try:
        engine = QtEngine(Manner(language, name, float(speed), float(volume)))
    except ImportError as missing:
        tell({"absent": str(missing)})
        return 1
    if engine.trouble:
        tell({"absent": engine.trouble})
        return 1
    if lists:
        print("\n".join(engine.voices(language)))
        return 0
    tell({"ready": engine.name})
    threading.Thread(target=read, args=(engine,), daemon=True).start()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
