"""Busy reasons on real compositors and with real notification servers, through the sources that the agent uses."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.busy_bus import BusQuestion
from deskbreak.desktop.busy_questions import QUESTIONS
from deskbreak.desktop.busy_screencast import Screencast
from deskbreak.desktop.busy_wlroots import WaylandFullScreen
from deskbreak.desktop.findings import Standing
from deskbreak.desktop.sound import server
from deskbreak.desktop.toplevels import NOT_ON_GNOME, NOT_ON_WAYLAND, unknown
from deskbreak.desktop.wire import Call, WhichBus, Wire
from tests.compositors.compositor import Compositor
from tests.compositors.conftest import started
from tests.needing import need

PATIENCE_MS = 20_000
FULL, QUIET = frozenset({"fullscreen"}), frozenset({"do_not_disturb"})
NOTHING: frozenset[str] = frozenset()
HOLD_OPEN = ("sh", "-c", "sleep 60")


def full_screen(there: Compositor, monkeypatch: pytest.MonkeyPatch) -> WaylandFullScreen:
    for name in ("WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, there.environment[name])
    return WaylandFullScreen(unknown(there.environment.get("XDG_CURRENT_DESKTOP", "")))


@pytest.fixture
def source(sway: Compositor, qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[WaylandFullScreen]:
    made = full_screen(sway, monkeypatch)
    yield made
    made.rest()


def test_on_sway_a_window_that_fills_the_screen_is_told_while_it_is_in_front(
    qtbot: QtBot, sway: Compositor, source: WaylandFullScreen
) -> None:
    source.follow()
    qtbot.waitUntil(source.is_known, timeout=PATIENCE_MS)
    assert source.holds() == NOTHING
    window = sway.run("xterm", "-T", "film", "-e", *HOLD_OPEN)
    qtbot.waitUntil(lambda: sway.focused() == "film", timeout=PATIENCE_MS)
    sway.ask("swaymsg", "fullscreen", "enable")
    qtbot.waitUntil(lambda: source.holds() == FULL, timeout=PATIENCE_MS)
    sway.ask("swaymsg", "fullscreen", "disable")
    qtbot.waitUntil(lambda: source.holds() == NOTHING, timeout=PATIENCE_MS)
    sway.ask("swaymsg", "fullscreen", "enable")
    qtbot.waitUntil(lambda: source.holds() == FULL, timeout=PATIENCE_MS)
    window.kill()
    qtbot.waitUntil(lambda: source.holds() == NOTHING, timeout=PATIENCE_MS)
    assert source.findings()[0].state is Standing.WORKS


def test_on_sway_one_that_fills_it_already_is_in_the_first_answer_and_none_of_ours_counts(
    qtbot: QtBot, sway: Compositor, source: WaylandFullScreen
) -> None:
    for title, name, expected in (("film", "XTerm", FULL), ("break", "Deskbreak", NOTHING)):
        window = sway.run("xterm", "-T", title, "-class", name, "-name", name, "-e", *HOLD_OPEN)
        qtbot.waitUntil(lambda title=title: sway.focused() == title, timeout=PATIENCE_MS)  # type: ignore[misc]
        sway.ask("swaymsg", "fullscreen", "enable")
        source.follow()
        qtbot.waitUntil(source.is_known, timeout=PATIENCE_MS)
        assert source.holds() == expected
        source.rest()
        window.kill()
        qtbot.waitUntil(lambda: sway.focused() == "", timeout=PATIENCE_MS)


def test_a_compositor_that_goes_away_holds_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with started("sway") as there:
        source = full_screen(there, monkeypatch)
        source.follow()
        qtbot.waitUntil(source.is_known, timeout=PATIENCE_MS)
        there.end()
        qtbot.waitUntil(lambda: source.findings()[0].state is Standing.MISSING, timeout=PATIENCE_MS)
        assert source.holds() == NOTHING
        source.rest()


@pytest.mark.parametrize(("name", "sentence"), [("gnome", NOT_ON_GNOME), ("kwin", NOT_ON_WAYLAND)])
def test_where_the_compositor_does_not_tell_it_is_said(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str, sentence: str
) -> None:
    with started(name) as there:
        source = full_screen(there, monkeypatch)
        source.follow()
        qtbot.waitUntil(source.is_known, timeout=PATIENCE_MS)
        assert (source.holds(), source.findings()[0].why) == (NOTHING, sentence)


def told_by_mutter(bus: Wire, path: str, member: str, *arguments: object) -> str:
    """Ask mutter's screen cast, of the session at the path if it is one; the answer is a path, or nothing."""
    name = "org.gnome.Mutter.ScreenCast"
    interface = f"{name}.Session" if "/Session/" in path else name
    signature = {"CreateSession": "a{sv}", "RecordMonitor": "sa{sv}"}.get(member, "")
    answer = bus.ask(Call(name, path, interface, member, signature, arguments))
    assert not answer.error, answer.error
    return str(answer.values[0]) if answer.values else ""


def test_on_gnome_a_screen_that_is_shared_is_presenting(
    qtbot: QtBot, gnome: Compositor, monkeypatch: pytest.MonkeyPatch
) -> None:
    need("pipewire", "pw-mon")
    pipewire = gnome.run("pipewire")
    monkeypatch.setenv("XDG_RUNTIME_DIR", gnome.environment["XDG_RUNTIME_DIR"])
    qtbot.waitUntil(lambda: server("pw-play") == "PipeWire", timeout=PATIENCE_MS)
    source = Screencast()
    source.follow()
    qtbot.waitUntil(source.is_known, timeout=PATIENCE_MS)
    assert source.holds() == NOTHING
    bus = Wire(WhichBus.SESSION, gnome.environment)
    shared = told_by_mutter(bus, "/org/gnome/Mutter/ScreenCast", "CreateSession", {})
    told_by_mutter(bus, shared, "RecordMonitor", "", {})
    told_by_mutter(bus, shared, "Start")
    qtbot.waitUntil(lambda: source.holds() == {"presenting"}, timeout=PATIENCE_MS)
    source.rest()
    source.follow()
    qtbot.waitUntil(source.is_known, timeout=PATIENCE_MS)
    assert source.holds() == {"presenting"}, "known with the first answer"
    told_by_mutter(bus, shared, "Stop")
    qtbot.waitUntil(lambda: source.holds() == NOTHING, timeout=PATIENCE_MS)
    assert source.findings()[0].state is Standing.WORKS
    pipewire.kill()
    qtbot.waitUntil(lambda: source._monitor is None, timeout=PATIENCE_MS)
    source.rest()
    bus.close()


def quiet_source(there: Compositor, through: str, monkeypatch: pytest.MonkeyPatch) -> BusQuestion:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", there.environment["DBUS_SESSION_BUS_ADDRESS"])
    (asked,) = [one for one in QUESTIONS if one.through == through and one.reason == "do_not_disturb"]
    return BusQuestion(Bus(Wire(WhichBus.SESSION)), asked)


def test_dunst_says_when_it_is_paused(qtbot: QtBot, x11: Compositor, monkeypatch: pytest.MonkeyPatch) -> None:
    need("dunst")
    source = quiet_source(x11, "dunst", monkeypatch)
    source.follow()
    server = x11.run("dunst")
    qtbot.waitUntil(lambda: bool(source.findings()), timeout=PATIENCE_MS)
    assert source.holds() == NOTHING
    x11.ask("dunstctl", "set-paused", "true")
    qtbot.waitUntil(lambda: source.holds() == QUIET, timeout=PATIENCE_MS)
    x11.ask("dunstctl", "set-paused", "false")
    qtbot.waitUntil(lambda: source.holds() == NOTHING, timeout=PATIENCE_MS)
    source.rest()
    server.kill()


def test_mako_says_which_mode_it_is_in(qtbot: QtBot, sway: Compositor, monkeypatch: pytest.MonkeyPatch) -> None:
    need("mako")
    config = sway.folder / "mako"
    config.write_text("[mode=do-not-disturb]\ninvisible=1\n")
    source = quiet_source(sway, "mako", monkeypatch)
    server = sway.run("mako", "-c", config)
    source.follow()
    qtbot.waitUntil(lambda: bool(source.findings()), timeout=PATIENCE_MS)
    assert source.holds() == NOTHING
    sway.ask("makoctl", "mode", "-s", "do-not-disturb")
    source.rest()
    source.follow()
    qtbot.waitUntil(lambda: source.holds() == QUIET, timeout=PATIENCE_MS)
    source.rest()
    server.kill()
