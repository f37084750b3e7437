"""A whole break, recorded: every line is heard at its moment, and nothing else.

The break's real face with its real clock, in a process of its own, speaks through Qt TextToSpeech, Speech Dispatcher
and espeak-ng into a sound server of the test's own.
"""

from __future__ import annotations

import pytest

from tests.desktop.hearing import complaints
from tests.desktop.sound_server import SoundServer
from tests.desktop.speaking import LINES, shorten, take_a_break

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(300), pytest.mark.usefixtures("dispatcher")]


def test_every_line_of_a_whole_break_is_heard_at_its_moment(speaking: SoundServer) -> None:
    taken = take_a_break(speaking)
    assert complaints(taken.recording, taken.lines()) == []
    assert taken.commands() == ["finish"]
    assert taken.sentences == []


def test_with_the_voice_off_the_ear_misses_every_line(speaking: SoundServer) -> None:
    shorten(speaking, voice=False)
    taken = take_a_break(speaking, seconds=6)
    assert complaints(taken.recording, taken.lines(0, 2)) == [f"missing: {text}" for _, text in LINES[:2]]
