"""Each engine by itself, and engines that hang or die in the middle of a line, as they are heard in a break."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.hearing import complaints
from tests.desktop.sound_server import SoundServer
from tests.desktop.speaking import Words, take_a_break

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(120)]

LEAVE_S, UP_TO_S, SECOND_PHASE_S, IN_MID_LINE_S = 13.6, 13.2, 5.2, 1.4
"""The first stretch up to its hold has six lines; the first of them is being said when trouble comes."""


def soon(act: Callable[[int], None]) -> Callable[[Words, int], None]:
    """Meddles so far into the first line; told the face's process."""

    def meddle(words: Words, face: int) -> None:
        if "began" in words:
            threading.Timer(IN_MID_LINE_S, act, (face,)).start()

    return meddle


def kill_children(face: int) -> None:
    for pid in Path(f"/proc/{face}/task/{face}/children").read_text("ascii").split():
        os.kill(int(pid), signal.SIGKILL)


@pytest.mark.parametrize("engine", ["spd-say", "espeak-ng"])
@pytest.mark.usefixtures("dispatcher")
def test_each_engine_speaks_at_the_same_moments(speaking: SoundServer, engine: str) -> None:
    taken = take_a_break(speaking, engine, seconds=LEAVE_S)
    assert complaints(taken.part(0, UP_TO_S), taken.lines(0, 5)) == []
    assert taken.sentences == []


@pytest.mark.usefixtures("dispatcher")
def test_the_voices_of_the_language_can_be_listed(speaking: SoundServer) -> None:
    names = speaking.says(sys.executable, "-m", "deskbreak.faces.voice.qt_speaker", "--voices", "en").splitlines()
    assert {"English (Great Britain)", "English (America)"} <= set(names)
    assert [name for name in names if not name.startswith("English") or "+" in name] == []


@pytest.mark.usefixtures("dispatcher")
def test_the_doctor_names_the_engine_and_its_language(speaking: SoundServer) -> None:
    findings = json.loads(speaking.says(sys.executable, "-m", "deskbreak", "doctor", "--json"))["findings"]
    voice = next(one for one in findings if one["topic"] == "voice")
    assert (voice["state"], voice["through"]) == ("works", "Qt TextToSpeech on Speech Dispatcher, in English")


@pytest.mark.parametrize(("engine", "name"), [("qt", "Qt TextToSpeech"), ("spd-say", "Speech Dispatcher")])
def test_a_speech_server_that_stands_still_costs_one_line(
    speaking: SoundServer, dispatcher: int, engine: str, name: str
) -> None:
    def stop_server(_face: int) -> None:
        os.kill(dispatcher, signal.SIGSTOP)

    taken = take_a_break(speaking, engine, seconds=LEAVE_S, meddle=soon(stop_server))
    assert taken.sentences == [f"{name} doesn’t answer. espeak-ng speaks instead."]
    assert taken.phases() == ["setup", "ease", "hold"], "the break goes on"
    assert complaints(taken.part(SECOND_PHASE_S, UP_TO_S), taken.lines(1, 5)) == []


def test_a_speech_server_that_is_killed_costs_one_line(speaking: SoundServer, dispatcher: int) -> None:
    def kill_server(_face: int) -> None:
        os.kill(dispatcher, signal.SIGKILL)

    taken = take_a_break(speaking, "spd-say", seconds=LEAVE_S, meddle=soon(kill_server))
    assert taken.sentences == ["Speech Dispatcher doesn’t answer. espeak-ng speaks instead."]
    assert complaints(taken.part(SECOND_PHASE_S, UP_TO_S), taken.lines(1, 5)) == []


@pytest.mark.usefixtures("dispatcher")
def test_qts_process_that_is_killed_is_replaced_and_its_line_said_again(speaking: SoundServer) -> None:
    taken = take_a_break(speaking, "qt", seconds=LEAVE_S, meddle=soon(kill_children))
    assert taken.sentences == ["Qt TextToSpeech ended in the middle. Speech Dispatcher speaks instead."]
    assert complaints(taken.part(SECOND_PHASE_S, UP_TO_S), taken.lines(1, 5)) == []


def test_when_the_last_engine_dies_the_break_goes_on_in_silence(speaking: SoundServer) -> None:
    taken = take_a_break(speaking, "espeak-ng", seconds=LEAVE_S, meddle=soon(kill_children))
    assert taken.sentences == ["espeak-ng ended in the middle. Nothing else here speaks; the steps are on the screen."]
    assert taken.phases() == ["setup", "ease", "hold"]
    assert taken.part(SECOND_PHASE_S, UP_TO_S).bursts() == []
