"""One idle source after the other: what is believed, when the next one is taken, and when the better one again."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop.findings import Finding, Standing, Topic, missing, works
from deskbreak.desktop.idle_chain import LIES, IdleChain
from deskbreak.desktop.idle_ways import NoWay, Way, WaylandWay
from deskbreak.desktop.ports import Idle
from tests.compositors.told import Told
from tests.desktop_adapters.wayland_server import GOOD, IDLED, RESUMED, WaylandServer

THRESHOLD_MS = 5000


class Source(Idle):
    """A source that says just what the test says, true or not."""

    def __init__(self, name: str, already_idle_ms: int = 0) -> None:
        super().__init__()
        self.name = name
        self.watched: list[int] = []
        self.already_idle_ms = already_idle_ms
        self.stopped = False

    def watch(self, threshold_ms: int) -> None:
        self.watched.append(threshold_ms)
        if self.already_idle_ms >= threshold_ms:
            self.idle_began.emit(self.already_idle_ms)

    def idle_ms(self) -> int | None:
        return self.already_idle_ms

    def stop(self) -> None:
        self.stopped = True

    def finding(self) -> Finding:
        return works(Topic.IDLE, self.name)


class HandWay(Way):
    """A way that leads to such sources, or nowhere."""

    def __init__(self, name: str, leads: bool = True, already_idle_ms: int = 0) -> None:
        super().__init__()
        self.name = name
        self.leads = leads
        self.already_idle_ms = already_idle_ms
        self.sources: list[Source] = []
        self.looks_out = 0

    def open(self) -> Idle:
        if not self.leads:
            raise NoWay(f"{self.name} leads nowhere.")
        self.sources.append(Source(self.name, self.already_idle_ms))
        return self.sources[-1]

    def look_out(self) -> None:
        self.looks_out += 1

    def come_back(self) -> None:
        self.leads = True
        self.came_back.emit()

    @property
    def source(self) -> Source:
        return self.sources[-1]


@pytest.fixture
def best(qapp: object) -> HandWay:
    return HandWay("best")


@pytest.fixture
def second(qapp: object) -> HandWay:
    return HandWay("second")


@pytest.fixture
def chain(best: HandWay, second: HandWay) -> IdleChain:
    chain = IdleChain([best, second])
    chain.watch(THRESHOLD_MS)
    return chain


@pytest.fixture
def told(chain: IdleChain) -> Told:
    return Told(chain)


def flap(source: Source, times: int) -> None:
    """Says idle and active in turns, as fast as it can."""
    for _ in range(times):
        source.idle_began.emit(THRESHOLD_MS)
        source.input_began.emit()


def test_the_first_way_that_leads_somewhere_is_used(qapp: object) -> None:
    chain = IdleChain([HandWay("best", leads=False), HandWay("second"), HandWay("third")])
    assert chain.finding().through == "second"
    assert chain.finding().why == "best leads nowhere."


def test_where_no_way_leads_anywhere_all_reasons_are_said(qtbot: QtBot) -> None:
    chain = IdleChain([HandWay("best", leads=False), HandWay("second", leads=False)])
    told = Told(chain)
    chain.watch(THRESHOLD_MS)
    assert chain.finding() == missing(Topic.IDLE, "best leads nowhere. second leads nowhere.")
    assert chain.idle_ms() is None
    assert told.words == []


def test_what_an_honest_source_says_is_passed_on(chain: IdleChain, best: HandWay, told: Told) -> None:
    best.source.idle_began.emit(5003)
    best.source.input_began.emit()
    assert (told.words, told.idle_ms) == (["at rest", "input"], [5003])
    chain.watch(7000)
    assert best.source.watched == [THRESHOLD_MS, 7000]


def test_a_lost_source_is_followed_by_the_next_which_is_asked_for_the_same(
    chain: IdleChain, best: HandWay, second: HandWay, told: Told
) -> None:
    best.source.lost.emit("The best is gone.")
    assert second.source.watched == [THRESHOLD_MS]
    assert best.source.stopped
    assert best.looks_out == 1
    assert told.sentences == told.words == []
    assert (chain.finding().through, chain.finding().why) == ("second", "The best is gone.")


def test_somebody_at_rest_stays_so_if_the_next_source_knows_it(
    chain: IdleChain, best: HandWay, second: HandWay, told: Told
) -> None:
    second.already_idle_ms = 8000
    best.source.idle_began.emit(5000)
    best.source.lost.emit("The best is gone.")
    assert told.words == ["at rest"]
    second.source.input_began.emit()
    assert told.words == ["at rest", "input"]


def test_somebody_at_rest_is_taken_to_be_back_if_the_next_source_knows_nothing(
    chain: IdleChain, best: HandWay, second: HandWay, told: Told
) -> None:
    best.source.idle_began.emit(5000)
    best.source.lost.emit("The best is gone.")
    assert told.words == ["at rest", "input"]
    second.source.idle_began.emit(5000)
    assert told.words == ["at rest", "input", "at rest"]


def test_when_all_are_lost_it_is_said_and_input_is_taken_to_go_on(
    chain: IdleChain, best: HandWay, second: HandWay, told: Told
) -> None:
    best.source.lost.emit("The best is gone.")
    second.source.idle_began.emit(5000)
    second.source.lost.emit("The second is gone.")
    assert told.words == ["at rest", "input"]
    assert told.sentences == ["The best is gone. The second is gone."]
    assert chain.finding().state is Standing.MISSING


def test_the_better_one_is_taken_again_when_it_comes_back(
    chain: IdleChain, best: HandWay, second: HandWay, told: Told
) -> None:
    best.source.lost.emit("The best is gone.")
    best.come_back()
    assert second.source.stopped
    assert best.source.watched == [THRESHOLD_MS]
    assert chain.finding() == works(Topic.IDLE, "best")
    second.come_back()
    assert chain.finding().through == "best"


def test_one_that_dies_again_and_again_is_given_up(chain: IdleChain, best: HandWay, second: HandWay) -> None:
    for _ in range(20):
        if not best.source.stopped:
            best.source.lost.emit("The best is gone.")
        best.come_back()
    assert len(best.sources) == 5
    assert chain.finding().through == "second"


def test_one_that_flaps_twenty_times_a_second_is_hardly_heard_and_soon_left(
    chain: IdleChain, best: HandWay, second: HandWay, told: Told, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        flap(best.source, 20)
    assert len(told.words) <= 2
    assert best.source.stopped
    assert (chain.finding().through, chain.finding().why) == ("second", LIES)
    assert [record.message for record in caplog.records] == [f"Idle source given up: {LIES}"]
    best.come_back()
    assert chain.finding().through == "second"


def test_rest_from_before_an_input_is_believed_only_when_it_has_lasted(
    qtbot: QtBot, chain: IdleChain, best: HandWay, told: Told
) -> None:
    """The person came back, and the source says that hands have been at rest for five seconds: not since the input."""
    chain.watch(1500)
    best.source.idle_began.emit(1500)
    best.source.input_began.emit()
    best.source.idle_began.emit(600_000)
    assert told.words == ["at rest", "input"]
    told.wait_for(qtbot, "at rest")
    assert 1500 <= told.idle_ms[-1] < 5000
    best.source.input_began.emit()
    assert told.words == ["at rest", "input", "at rest", "input"]


def test_input_before_that_time_leaves_the_rest_untold(
    qtbot: QtBot, chain: IdleChain, best: HandWay, told: Told
) -> None:
    chain.watch(1200)
    best.source.input_began.emit()
    best.source.idle_began.emit(600_000)
    best.source.input_began.emit()
    qtbot.wait(1400)
    assert told.words == []


def test_what_is_said_twice_is_told_once(chain: IdleChain, best: HandWay, told: Told) -> None:
    for _ in range(3):
        best.source.idle_began.emit(5000)
    for _ in range(3):
        best.source.input_began.emit()
    assert told.words == ["at rest", "input"]


def test_a_stopped_chain_takes_nothing_any_more(chain: IdleChain, best: HandWay, second: HandWay, told: Told) -> None:
    chain.stop()
    best.come_back()
    second.come_back()
    assert len(best.sources) == 1
    assert second.sources == []
    assert told.sentences == []


def test_a_threshold_of_nothing_is_refused(chain: IdleChain) -> None:
    with pytest.raises(ValueError, match="above 0"):
        chain.watch(0)


def test_a_compositor_that_hangs_is_taken_as_soon_as_it_answers(qtbot: QtBot, tmp_path: Path) -> None:
    hung = WaylandServer(tmp_path, greeting=b"")
    chain = IdleChain([WaylandWay(hung.environ)])
    told = Told(chain)
    chain.watch(THRESHOLD_MS)
    assert told.wait_for_loss(qtbot) == "The Wayland compositor doesn’t answer."
    hung.end()
    better = WaylandServer(tmp_path)
    qtbot.waitUntil(lambda: THRESHOLD_MS in better.notifications.values(), timeout=8000)
    assert better.visits == 1, "the connection that answered is the one that is used"
    assert chain.finding().state is Standing.WORKS
    chain.stop()
    better.end()


def test_files_beside_the_socket_bring_nobody_to_the_door(qtbot: QtBot, tmp_path: Path) -> None:
    server = WaylandServer(tmp_path, offers=[("wl_seat", 7)])
    chain = IdleChain([WaylandWay(server.environ)])
    told = Told(chain)
    chain.watch(THRESHOLD_MS)
    told.wait_for_loss(qtbot)
    qtbot.waitUntil(lambda: server.visits == 2, timeout=5000)
    for number in range(5):
        (tmp_path / f"file-{number}").touch()
        qtbot.wait(20)
    assert server.visits == 2
    chain.stop()
    server.end()


def test_a_compositor_that_flaps_is_left(qtbot: QtBot, tmp_path: Path) -> None:
    server = WaylandServer(tmp_path, offers=GOOD)
    chain = IdleChain([WaylandWay(server.environ)])
    told = Told(chain)
    chain.watch(THRESHOLD_MS)
    qtbot.waitUntil(lambda: THRESHOLD_MS in server.notifications.values(), timeout=5000)
    notification = next(one for one, ms in server.notifications.items() if ms == THRESHOLD_MS)
    for _ in range(40):
        server.tell(notification, IDLED)
        server.tell(notification, RESUMED)
    assert told.wait_for_loss(qtbot) == LIES
    assert len(told.words) <= 2
    chain.stop()
    server.end()
