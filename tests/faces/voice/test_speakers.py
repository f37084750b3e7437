"""Speakers are child processes: what they are told, and what is heard of their end, whatever that is."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from deskbreak.core.settings import Settings
from deskbreak.desktop import voice as desktop_voice
from deskbreak.desktop.voice import Manner
from deskbreak.faces.voice.programs import Dispatcher, Espeak
from deskbreak.faces.voice.qt_child import QtSpeaker
from deskbreak.faces.voice.speaker import Speaker
from deskbreak.faces.voice.speakers import language_of, manner_of, speakers_for

MakeProgram = Callable[..., Path]


class Told:
    """What a speaker tells."""

    def __init__(self, speaker: Speaker) -> None:
        self.ended: list[int] = []
        self.failed: list[str] = []
        self.absent: list[str] = []
        speaker.ended.connect(self.ended.append)
        speaker.failed.connect(self.failed.append)
        speaker.absent.connect(self.absent.append)

    @property
    def anything(self) -> bool:
        return bool(self.ended or self.failed or self.absent)


@pytest.fixture
def make_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakeProgram:
    """A program on the PATH that writes down its words and what it read."""
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")

    def make(name: str, ending: str = "exit 0") -> Path:
        program = tmp_path / name
        log = tmp_path / f"{name}.log"
        program.write_text(f'#!/bin/sh\nprintf "%s|" "$@" >> "{log}"\ncat >> "{log}"\necho >> "{log}"\n{ending}\n')
        program.chmod(0o755)
        return log

    return make


@pytest.fixture
def closing(qtbot: QtBot) -> Iterator[list[Speaker]]:
    """Speakers that are closed after the test."""
    speakers: list[Speaker] = []
    yield speakers
    for speaker in speakers:
        close(qtbot, speaker)


def close(qtbot: QtBot, speaker: Speaker) -> None:
    """Nothing of it is left running."""
    speaker.close()
    qtbot.waitUntil(lambda: not speaker.findChildren(QProcess), timeout=10_000)


def test_espeak_is_told_the_line_language_speed_and_volume(qtbot: QtBot, make_program: MakeProgram) -> None:
    log = make_program("espeak-ng")
    speaker = Espeak(Manner("en-GB", speed=2.0, volume=0.5))
    with qtbot.waitSignal(speaker.ended):
        speaker.say("- Hold. Spine tall.")
    qtbot.waitUntil(lambda: not speaker.findChildren(QProcess))
    assert log.read_text() == "-v|en-GB|-s|350|-a|100|--|- Hold. Spine tall.|\n"


def test_spd_say_leaves_to_the_persons_settings_what_was_not_wished_for(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    log = make_program("spd-say")
    speaker = Dispatcher(Manner(volume=0.7))
    with qtbot.waitSignal(speaker.ended):
        speaker.say("Halfway.")
    assert log.read_text() == "--wait|--application-name|deskbreak|--language|en|--volume|40|--|Halfway.|\n"
    wished = desktop_voice.dispatcher_command("Halfway.", Manner("en", "Anna", 0.5, 1.0))
    assert wished[6:] == ["--synthesis-voice", "Anna", "--rate", "-94", "--volume", "100", "--", "Halfway."]


def test_a_program_that_dies_fails(qtbot: QtBot, make_program: MakeProgram) -> None:
    make_program("espeak-ng", "kill -9 $$")
    speaker = Espeak(Manner())
    told = Told(speaker)
    speaker.say("Halfway.")
    qtbot.waitUntil(lambda: told.anything)
    assert told.failed == ["ended in the middle"]


def test_a_program_that_ends_with_an_error_fails(qtbot: QtBot, make_program: MakeProgram) -> None:
    make_program("espeak-ng", "exit 3")
    speaker = Espeak(Manner())
    told = Told(speaker)
    speaker.say("Halfway.")
    qtbot.waitUntil(lambda: told.anything)
    assert told.failed == ["ended with error 3"]


def test_a_voice_that_this_engine_does_not_know_is_no_failure(qtbot: QtBot, make_program: MakeProgram) -> None:
    log = make_program("espeak-ng", 'test "$2" = en')
    speaker = Espeak(Manner(voice="Anna"))
    with qtbot.waitSignal(speaker.ended):
        speaker.say("Halfway.")
    assert [line.split("|")[1] for line in log.read_text().splitlines()] == ["Anna", "en"]


def test_a_program_that_is_not_there_is_absent(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    speaker = Espeak(Manner())
    told = Told(speaker)
    speaker.say("Halfway.")
    qtbot.waitUntil(lambda: told.anything)
    assert told.absent == ["did not start"]
    assert speakers_for(Manner())[1:] == [], "only Qt's own is left"


@pytest.mark.parametrize("ending", ["hush", "say", "close"])
def test_a_line_that_is_cut_off_tells_no_end(qtbot: QtBot, make_program: MakeProgram, ending: str) -> None:
    log = make_program("espeak-ng", "case $(tail -1 " + '"$0.log"' + ") in *Long*) sleep 60;; esac")
    speaker = Espeak(Manner())
    told = Told(speaker)
    speaker.say("Long.")
    qtbot.waitUntil(lambda: log.exists() and "Long.|\n" in log.read_text())
    if ending == "say":
        speaker.say("Halfway.")
        qtbot.waitUntil(lambda: told.anything)
        assert len(told.ended) == 1, "of the other line"
    else:
        speaker.hush() if ending == "hush" else speaker.close()
        qtbot.waitUntil(lambda: not speaker.findChildren(QProcess))
        assert not told.anything


def test_what_spd_say_began_is_ended_by_an_empty_line_for_the_server_goes_on(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    log = make_program("spd-say", 'test "$1" = --wait && sleep 60')
    speaker = Dispatcher(Manner())
    speaker.hush()
    speaker.say("Halfway.")
    qtbot.waitUntil(lambda: log.exists() and "Halfway.|\n" in log.read_text())
    speaker.hush()
    qtbot.waitUntil(lambda: len(log.read_text().splitlines()) == 2)
    assert log.read_text().splitlines()[1] == "--application-name|deskbreak|--| |"
    close(qtbot, speaker)


def test_when_spd_say_takes_over_it_first_ends_what_the_dead_one_left_behind(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    log = make_program("spd-say")
    speaker = Dispatcher(Manner())
    speaker.take_over()
    speaker.say("One.")
    speaker.hush()
    speaker.say("Halfway.")
    with qtbot.waitSignal(speaker.ended):
        pass
    cancelled, said = log.read_text().splitlines()
    assert cancelled.endswith("--cancel|")
    assert said.endswith("Halfway.|")
    close(qtbot, speaker)


def qt_child(script: str) -> QtSpeaker:
    """Qt's speaker with a child that does as the script says."""
    preface = "import json, sys, time\ndef tell(**words): print(json.dumps(words), flush=True)\n"
    return QtSpeaker(Manner(), command=[sys.executable, "-c", preface + script])


OBEDIENT = """
tell(ready="speechd")
print("a library's own words", flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    if "say" in asked: tell(ended=asked["number"], ms=len(asked["say"]))
"""


def test_qts_child_is_told_lines_and_tells_their_ends(qtbot: QtBot, closing: list[Speaker]) -> None:
    speaker = qt_child(OBEDIENT)
    closing.append(speaker)
    assert speaker.start_ms > 0
    for text in ("Halfway.", "Change sides."):
        with qtbot.waitSignal(speaker.ended, timeout=10_000) as heard:
            speaker.say(text)
        assert heard.args == [len(text)]
    assert speaker.start_ms == 0


def test_the_end_of_a_line_that_was_cut_off_is_none_of_the_next(qtbot: QtBot, closing: list[Speaker]) -> None:
    speaker = qt_child(
        "tell(ready='x')\nfirst = json.loads(input())\nsecond = json.loads(input())\n"
        "tell(ended=first['number'], ms=1)\ntell(ended=second['number'], ms=2)\ninput()"
    )
    closing.append(speaker)
    told = Told(speaker)
    speaker.say("One.")
    speaker.say("Two.")
    qtbot.waitUntil(lambda: told.anything, timeout=10_000)
    assert told.ended == [2]


@pytest.mark.parametrize(
    ("script", "failed", "absent"),
    [
        ("tell(ready='x')\ninput()\nsys.exit(1)", ["ended in the middle"], []),
        ("tell(ready='x')\ntell(failed='lost its server')\ntime.sleep(60)", ["lost its server"], []),
        ("tell(absent='no engine')\ntime.sleep(60)", [], ["no engine"]),
        ("sys.exit(1)", [], ["ended before it could speak"]),
    ],
)
def test_qts_child_that_fails_or_never_could_speak(
    qtbot: QtBot, closing: list[Speaker], script: str, failed: list[str], absent: list[str]
) -> None:
    speaker = qt_child(script)
    closing.append(speaker)
    told = Told(speaker)
    speaker.say("Halfway.")
    qtbot.waitUntil(lambda: told.anything, timeout=10_000)
    assert (told.failed, told.absent) == (failed, absent)


def test_a_child_that_hangs_is_never_waited_for(qtbot: QtBot) -> None:
    speaker = qt_child("time.sleep(600)")
    before = time.monotonic()
    for _ in range(500):
        speaker.say("Halfway. " * 100)
        speaker.hush()
    speaker.close()
    assert time.monotonic() - before < 30, "hours, if it waited"
    qtbot.waitUntil(lambda: not speaker.findChildren(QProcess), timeout=10_000)


def test_a_child_that_can_not_start_is_absent(qtbot: QtBot) -> None:
    speaker = QtSpeaker(Manner(), command=["/nowhere/python"])
    told = Told(speaker)
    speaker.prepare()
    qtbot.waitUntil(lambda: told.anything)
    assert told.absent == ["did not start"]
    close(qtbot, speaker)


def test_the_voice_speaks_the_language_of_its_words() -> None:
    assert [language_of(tag) for tag in ("en", "en_US", "en-GB", "de", "fr_FR", "eo")] == [
        *("en", "en-US", "en-GB", "de", "fr-FR", "en")
    ]


def test_the_manner_is_that_of_the_settings() -> None:
    settings, _faults = Settings.from_raw(
        {"guide.voice_name": "Anna", "guide.voice_speed": 1.5, "guide.volume": 0.2, "appearance.language": "de"}
    )
    assert manner_of(settings) == Manner("de", "Anna", 1.5, 0.2)
