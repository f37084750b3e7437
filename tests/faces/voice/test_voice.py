"""One line at a time, by the best speaker there is; the next one when it hangs or dies, and a sentence about it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.faces.voice.speaker import Speaker
from deskbreak.faces.voice.voice import Spoken, Voice

LINE, EXPECTED_MS = "Sit tall. Let your thighs soften.", 2000


class Mouth(Speaker):
    """Does what the test tells it to."""

    def __init__(self, name: str, server: str = "") -> None:
        super().__init__(name, server or name)
        self.said: list[str] = []
        self.closed = self.tells = False

    @property
    def tells_beginning(self) -> bool:
        return self.tells

    def say(self, text: str) -> None:
        self.said.append(text)

    def hush(self) -> None:
        self.said.append("")

    def close(self) -> None:
        self.closed = True


class Listener:
    """What a voice tells."""

    def __init__(self, voice: Voice) -> None:
        self.spoken: list[Spoken] = []
        self.sentences: list[str] = []
        self.lost = 0
        voice.spoken.connect(self.spoken.append)
        voice.fell_back.connect(self.sentences.append)
        voice.lost.connect(self._lose)

    def _lose(self) -> None:
        self.lost += 1


@pytest.fixture
def mouths(qtbot: QtBot) -> tuple[Mouth, Mouth]:
    return Mouth("First"), Mouth("Second")


def test_the_first_speaker_says_it_and_the_end_is_told(mouths: tuple[Mouth, Mouth]) -> None:
    voice = Voice(mouths)
    listener = Listener(voice)
    voice.say(LINE, EXPECTED_MS)
    assert voice.is_speaking
    mouths[0].ended.emit(1900)
    assert listener.spoken == [Spoken(LINE, 1900)]
    assert not voice.is_speaking
    assert mouths[1].said == []


def test_a_speaker_that_dies_makes_room_for_the_next_and_it_is_said(mouths: tuple[Mouth, Mouth]) -> None:
    voice = Voice(mouths)
    listener = Listener(voice)
    voice.say(LINE, EXPECTED_MS)
    mouths[0].failed.emit("ended in the middle")
    assert listener.sentences == ["First ended in the middle. Second speaks instead."]
    assert (listener.lost, mouths[0].closed, voice.name) == (1, True, "Second")
    mouths[0].ended.emit(1900)
    assert listener.spoken == [], "nobody listens to it any more"


def test_a_speaker_that_hangs_is_given_up(qtbot: QtBot, mouths: tuple[Mouth, Mouth]) -> None:
    voice = Voice(mouths, patience_ms=20)
    listener = Listener(voice)
    voice.say(LINE, 40)
    qtbot.waitUntil(lambda: listener.lost == 1, timeout=5000)
    assert listener.sentences == ["First doesn’t answer. Second speaks instead."]


def test_who_shares_the_server_that_hangs_is_not_waited_for(qtbot: QtBot) -> None:
    voice = Voice([Mouth("Qt", "server"), Mouth("Server", "server"), Mouth("Third")], patience_ms=20)
    listener = Listener(voice)
    voice.say(LINE, 40)
    qtbot.waitUntil(lambda: listener.lost == 1, timeout=5000)
    assert listener.sentences == ["Qt doesn’t answer. Third speaks instead."]


def test_a_line_that_is_over_at_once_was_never_heard(mouths: tuple[Mouth, Mouth]) -> None:
    voice = Voice(mouths)
    listener = Listener(voice)
    voice.say(LINE, EXPECTED_MS)
    mouths[0].ended.emit(30)
    assert (mouths[0].said, listener.sentences) == ([LINE, LINE], []), "once is an accident"
    mouths[0].ended.emit(30)
    assert listener.sentences == ["First made no sound. Second speaks instead."]


def test_lines_that_never_end_and_are_cut_off_by_the_next_give_a_speaker_away(
    qtbot: QtBot, mouths: tuple[Mouth, Mouth]
) -> None:
    voice = Voice(mouths, patience_ms=1_000_000)
    listener = Listener(voice)
    for text in ("One.", "Two.", "Three."):
        voice.say(text, 1)
        qtbot.wait(20)
    assert listener.sentences == ["First doesn’t answer. Second speaks instead."]
    assert (mouths[0].said, mouths[1].said) == (["One.", "Two."], ["Three."])
    assert listener.lost == 0, "the next line is said by itself"


def test_a_line_that_is_cut_off_before_it_could_end_says_nothing_about_who_speaks(
    qtbot: QtBot, mouths: tuple[Mouth, Mouth]
) -> None:
    voice = Voice(mouths, patience_ms=1_000_000)
    listener = Listener(voice)
    for _ in range(5):
        voice.say(LINE, 1_000_000)
        voice.hush()
    assert listener.sentences == []


def test_a_line_that_does_not_begin_is_not_waited_for_to_its_end(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, mouths: tuple[Mouth, Mouth]
) -> None:
    monkeypatch.setattr("deskbreak.faces.voice.voice.BEGINS_MS", 20)
    mouths[0].tells = True
    voice = Voice(mouths, patience_ms=1_000_000)
    listener = Listener(voice)
    voice.say(LINE, EXPECTED_MS)
    mouths[0].began.emit()
    qtbot.wait(60)
    assert listener.sentences == [], "it has begun"
    mouths[0].ended.emit(1900)
    voice.say(LINE, EXPECTED_MS)
    qtbot.waitUntil(lambda: listener.lost == 1, timeout=5000)
    assert listener.sentences == ["First doesn’t answer. Second speaks instead."]


def test_when_the_last_speaker_fails_the_break_goes_on_without_a_voice(mouths: tuple[Mouth, Mouth]) -> None:
    voice = Voice(mouths)
    listener = Listener(voice)
    voice.say(LINE, EXPECTED_MS)
    mouths[0].failed.emit("ended in the middle")
    voice.say(LINE, EXPECTED_MS)
    mouths[1].failed.emit("ended with error 1")
    assert listener.sentences[1:] == [
        "Second ended with error 1. Nothing else here speaks; the steps are on the screen."
    ]
    assert (listener.lost, voice.name, voice.is_speaking) == (1, "", False)
    voice.say(LINE, EXPECTED_MS)
    voice.hush()
    voice.prepare()


def test_a_speaker_that_is_not_there_is_nobodys_trouble(mouths: tuple[Mouth, Mouth]) -> None:
    voice = Voice(mouths)
    listener = Listener(voice)
    voice.prepare()
    mouths[0].absent.emit("no engine")
    assert (listener.sentences, listener.lost, voice.name) == ([], 0, "Second")
    voice.say(LINE, EXPECTED_MS)
    mouths[1].absent.emit("did not start")
    assert (listener.sentences, voice.name) == ([], "")


def test_hushing_is_passed_on_only_while_something_is_said(mouths: tuple[Mouth, Mouth]) -> None:
    voice = Voice(mouths)
    voice.hush()
    voice.say(LINE, EXPECTED_MS)
    voice.hush()
    voice.hush()
    assert mouths[0].said == [LINE, ""]


def test_closing_leaves_nothing_running(mouths: tuple[Mouth, Mouth]) -> None:
    voice = Voice(mouths)
    voice.say(LINE, EXPECTED_MS)
    voice.close()
    assert (mouths[0].closed, mouths[1].closed, voice.is_speaking) == (True, True, False)
