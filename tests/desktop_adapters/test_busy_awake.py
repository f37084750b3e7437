"""A film on Wayland, where the compositor tells of input alone and of input with films: a compositor of our own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop.busy_awake import REST_MS, WaylandAwake
from deskbreak.desktop.findings import Standing
from deskbreak.desktop.wayland_idle_notice import AS_INPUT, BESIDE_INPUT
from tests.desktop_adapters.wayland_server import IDLED, RESUMED, Global, WaylandServer

PATIENCE_MS = 10_000
WATCHING = frozenset({"watching"})
NOTHING: frozenset[str] = frozenset()
BOTH: tuple[Global, ...] = (("wl_seat", 7), ("ext_idle_notifier_v1", 2))


@pytest.fixture
def source(qapp: object) -> Iterator[WaylandAwake]:
    made = WaylandAwake()
    yield made
    made.rest()


def serve(folder: Path, monkeypatch: pytest.MonkeyPatch, *offers: Global) -> WaylandServer:
    server = WaylandServer(folder, offers)
    for name, value in server.environ.items():
        monkeypatch.setenv(name, value)
    return server


def test_hands_at_rest_in_a_film_are_told_by_the_compositor_s_silence(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: WaylandAwake
) -> None:
    server = serve(tmp_path, monkeypatch, *BOTH)
    source.follow()
    qtbot.waitUntil(source.is_known, timeout=PATIENCE_MS)
    assert source.holds() == WATCHING
    ((notification, asked_ms),) = server.notifications.items()
    assert (asked_ms, server.requests) == (REST_MS, [("ext_idle_notifier_v1", 1)])
    server.tell(notification, IDLED)
    qtbot.waitUntil(lambda: source.holds() == NOTHING, timeout=PATIENCE_MS)
    server.tell(notification, RESUMED)
    qtbot.waitUntil(lambda: source.holds() == WATCHING, timeout=PATIENCE_MS)
    assert [finding.through for finding in source.findings()] == [BESIDE_INPUT]
    server.end()


def test_hands_at_rest_without_a_film_are_known_as_soon_as_the_compositor_says_so(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: WaylandAwake
) -> None:
    server = serve(tmp_path, monkeypatch, *BOTH)
    source.follow()
    qtbot.waitUntil(lambda: bool(server.notifications), timeout=PATIENCE_MS)
    server.tell(next(iter(server.notifications)), IDLED)
    qtbot.waitUntil(source.is_known, timeout=PATIENCE_MS)
    assert source.holds() == NOTHING
    server.end()


@pytest.mark.parametrize("offer", [("ext_idle_notifier_v1", 1), ("org_kde_kwin_idle", 1)])
def test_where_films_count_as_input_anyway_nothing_stays_connected(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: WaylandAwake, offer: Global
) -> None:
    server = serve(tmp_path, monkeypatch, ("wl_seat", 7), offer)
    source.follow()
    qtbot.waitUntil(source.is_known, timeout=PATIENCE_MS)
    assert (source.holds(), source._wayland, server.notifications) == (NOTHING, None, {})
    assert [finding.through for finding in source.findings()] == [AS_INPUT]
    server.end()


def test_a_compositor_that_tells_nobody_of_idleness_is_no_source(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: WaylandAwake
) -> None:
    server = serve(tmp_path, monkeypatch, ("wl_seat", 7))
    source.follow()
    qtbot.waitUntil(source.is_known, timeout=PATIENCE_MS)
    assert (source.holds(), source.findings()) == (NOTHING, ())
    server.end()


def test_one_that_goes_away_holds_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: WaylandAwake
) -> None:
    server = serve(tmp_path, monkeypatch, *BOTH)
    source.follow()
    qtbot.waitUntil(lambda: source.holds() == WATCHING, timeout=PATIENCE_MS)
    server.hang_up()
    qtbot.waitUntil(lambda: source.holds() == NOTHING, timeout=PATIENCE_MS)
    assert source.findings()[0].state is Standing.MISSING
    server.end()
