"""The sources of busy reasons together: only those that can tell are followed, and nobody is waited for too long."""

from __future__ import annotations

import logging

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop import busy as module
from deskbreak.desktop.busy import SourcedBusy
from deskbreak.desktop.busy_source import BusySource
from deskbreak.desktop.findings import NOT_HERE, Finding, Standing, Topic, combined, missing, works

CALL, FULLSCREEN = frozenset({"call"}), frozenset({"fullscreen"})
NOTHING: frozenset[str] = frozenset()


class HandSource(BusySource):
    """A source that says what a test says."""

    def __init__(self, *topics: str) -> None:
        super().__init__(*topics)
        self.words: list[str] = []

    def say(self, *reasons: str) -> None:
        self._note(frozenset(reasons))

    def name(self) -> str:
        return "The hand"

    def findings(self) -> tuple[Finding, ...]:
        return ()

    def _begin(self) -> None:
        self.words.append("followed")

    def _end(self) -> None:
        self.words.append("rests")


@pytest.fixture
def microphone(qapp: object) -> HandSource:
    return HandSource("call")


@pytest.fixture
def camera(qapp: object) -> HandSource:
    return HandSource("call", "watching")


@pytest.fixture
def screen(qapp: object) -> HandSource:
    return HandSource("fullscreen")


@pytest.fixture
def busy(microphone: HandSource, camera: HandSource, screen: HandSource, words: list[object]) -> SourcedBusy:
    made = SourcedBusy([microphone, camera, screen])
    made.busy_changed.connect(words.append)

    def known() -> None:
        words.append("known")

    made.known.connect(known)
    return made


@pytest.fixture
def words() -> list[object]:
    return []


def test_only_those_that_can_tell_are_followed(busy: SourcedBusy, microphone: HandSource, screen: HandSource) -> None:
    busy.follow(CALL)
    assert (microphone.words, screen.words) == (["followed"], [])
    busy.follow(FULLSCREEN)
    assert (microphone.words, screen.words) == (["followed", "rests"], ["followed"])
    busy.stop()
    assert screen.words == ["followed", "rests"]


def test_it_is_known_when_all_have_answered(
    busy: SourcedBusy, microphone: HandSource, camera: HandSource, words: list[object]
) -> None:
    assert busy.is_known()
    busy.follow(CALL)
    microphone.say()
    assert (words, busy.is_known()) == ([], False)
    camera.say("call")
    assert words == [CALL, "known"]


def test_a_reason_holds_as_long_as_any_source_says_so(
    busy: SourcedBusy, microphone: HandSource, camera: HandSource, words: list[object]
) -> None:
    busy.follow(CALL)
    microphone.say("call")
    camera.say("call", "watching")
    microphone.say()
    assert busy.reasons() == CALL, "and what nobody asked for is not told"
    camera.say("watching")
    assert words == [CALL, "known", NOTHING]


def test_what_is_no_longer_followed_ends(busy: SourcedBusy, screen: HandSource, words: list[object]) -> None:
    busy.follow(FULLSCREEN)
    screen.say("fullscreen")
    busy.follow(NOTHING)
    assert words == [FULLSCREEN, "known", NOTHING]
    screen.say("fullscreen")
    assert busy.reasons() == NOTHING


def test_stopped_it_tells_nothing_and_follows_nothing_any_more(
    busy: SourcedBusy, screen: HandSource, words: list[object]
) -> None:
    """Whoever hears that a reason ended would ask for it anew, and leave children behind at the end."""
    busy.follow(FULLSCREEN)
    screen.say("fullscreen")
    busy.stop()
    busy.follow(FULLSCREEN)
    assert screen.words == ["followed", "rests"]
    assert words == [FULLSCREEN, "known"]


def test_whoever_does_not_answer_is_waited_for_once_and_named_in_the_log_once(
    qtbot: QtBot,
    busy: SourcedBusy,
    screen: HandSource,
    words: list[object],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "PATIENCE_MS", 20)
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            busy.follow(FULLSCREEN)
            qtbot.waitUntil(busy.is_known, timeout=5000)
            busy.follow(NOTHING)
    assert words == ["known", "known"]
    assert [record.message for record in caplog.records] == ["The hand doesn’t answer."]


def test_a_late_answer_still_counts(
    qtbot: QtBot, busy: SourcedBusy, screen: HandSource, words: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE_MS", 20)
    busy.follow(FULLSCREEN)
    qtbot.waitUntil(busy.is_known, timeout=5000)
    screen.say("fullscreen")
    assert words == ["known", FULLSCREEN]


def test_a_topic_works_when_all_that_tell_of_it_do() -> None:
    topic = Topic.CALL
    mic, camera = works(topic, "microphones"), works(topic, "cameras")
    lacking = missing(topic, "No microphone.", "apt install one")
    assert combined(topic, [mic, camera]) == works(topic, "microphones, cameras")
    assert combined(topic, []) == missing(topic, NOT_HERE)
    assert combined(topic, [lacking]) == lacking
    found = combined(topic, [lacking, camera])
    assert (found.state, found.through, found.install) == (Standing.IN_PART, "cameras", "apt install one")


def test_there_is_a_finding_for_each_reason(busy: SourcedBusy) -> None:
    assert {finding.state for finding in busy.findings()} == {Standing.MISSING}
    assert busy.finding().topic is Topic.FULLSCREEN
