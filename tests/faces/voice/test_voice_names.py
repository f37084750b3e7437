"""The names of the installed voices, asked for without anybody waiting."""

from __future__ import annotations

import sys

from pytestqt.qtbot import QtBot

from deskbreak.desktop.voice import dispatcher_voices, espeak_voices
from deskbreak.faces.voice.voice_names import Ask, VoiceNames

DISPATCHER = """\
                     NAME                 LANGUAGE                  VARIANT
                Afrikaans                       af                     none
        English (America)                    en-US                     none
   English (America)+Adam                    en-US                     Adam
  English (Great Britain)                    en-GB                     none
Half-Life (as English)+VeryLongVariantName                      cmnVeryLongVariantName
"""
ESPEAK = """\
Pty Language       Age/Gender VoiceName          File                 Other Languages
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 3  en-uk           --/M      english-mb-en1     mb/mb-en1            (en-gb 3)(en 2)
 5  variant         --/M      Storm              !v/Storm             (en-us 5)
 5  en-us-nyc       --/M      English_(America,_New_York_City) gmw/en-US-nyc
"""


def lines(printed: str, language: str) -> list[str]:
    return [f"{line} ({language})" for line in printed.splitlines()]


def ask(script: str) -> Ask:
    return [sys.executable, "-c", script, "{language}"], lines


def test_of_speech_dispatchers_list_the_language_counts_and_not_the_disguises() -> None:
    assert dispatcher_voices(DISPATCHER, "en-GB") == ["English (America)", "English (Great Britain)"]
    assert dispatcher_voices(DISPATCHER, "de") == []


def test_of_espeaks_list_those_count_that_it_speaks_itself() -> None:
    assert espeak_voices(ESPEAK, "en") == ["English (America, New York City)", "English (Great Britain)"]


def test_the_first_engine_that_has_voices_is_heard(qtbot: QtBot) -> None:
    silent, failing = ask("pass"), ask("print('x'); exit(1)")
    speaking = ask("import sys; print('Anna ' + sys.argv[1])")
    absent: Ask = (["/nowhere/spd-say"], lines)
    names = VoiceNames("en", asks=[absent, silent, failing, speaking])
    with qtbot.waitSignal(names.found, timeout=20_000) as found:
        names.look()
        names.look()
    assert found.args == [("Anna en (en)",)]
    names.close()


def test_an_engine_that_does_not_answer_is_passed_over(qtbot: QtBot) -> None:
    names = VoiceNames("en", asks=[ask("import time; time.sleep(600)"), ask("print('Anna')")], patience_ms=1500)
    with qtbot.waitSignal(names.found, timeout=20_000) as found:
        names.look()
    assert found.args == [("Anna (en)",)]
    qtbot.waitUntil(lambda: len(names.children()) <= 1, timeout=10_000)


def test_where_nothing_speaks_nothing_is_found(qtbot: QtBot) -> None:
    names = VoiceNames("en", asks=[])
    names.look()
    names.close()
