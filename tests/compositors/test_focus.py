"""Who types goes on typing: what comes up by itself leaves the keyboard where it is, on each desktop.

Somebody types, now in an X window, now in a native one, while the heads-up and then the offer come up.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from deskbreak.core.status import Status
from deskbreak.desktop.bus_names import NOTIFICATIONS, NOTIFICATIONS_PATH
from deskbreak.desktop.wayland import Wayland
from tests.compositors.asking import HEADS_UP, OFFER, ROOT, TOAST_TITLE, WINDOW_TITLE, asking, place_of, windows
from tests.compositors.compositor import Compositor, until
from tests.compositors.sway import Sway
from tests.desktop_adapters.services import Service
from tests.needing import need

TYPING = "a letter to a friend"
# So long a window that took the focus would take to get it: measured, it has it as soon as it is seen.
STAYS_S = 1.0


@pytest.fixture(autouse=True, scope="module")
def _programs() -> None:
    need("xdotool")


@contextmanager
def typing(compositor: Compositor, platform: str) -> Iterator[Path]:
    """Somebody types in a window of that kind; the answer is the file with what was typed so far."""
    typed = compositor.folder / "typed"
    with typed.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.compositors.typing_window", TYPING],
            env=compositor.environment | {"QT_QPA_PLATFORM": platform, "PYTHONPATH": str(ROOT)},
            stdout=out,
            stderr=subprocess.DEVNULL,
        )
    try:
        until("the letter has the focus", lambda: compositor.focused() == TYPING, compositor.folder)

        def arrives() -> bool:
            # XWayland passes over the first keys, until it has the keyboard's map
            compositor.press("a")
            return bool(typed.read_text())

        until("what is typed arrives", arrives, compositor.folder)
        yield typed
    finally:
        process.kill()
        process.wait()


def goes_on_typing(compositor: Compositor, typed: Path) -> None:
    """The focus stays, and what is typed goes to where it went before."""
    before = typed.read_text().count("q")
    give_up = time.monotonic() + STAYS_S
    while time.monotonic() < give_up:
        assert compositor.focused() == TYPING
        compositor.press("q")
    until("it was typed", lambda: typed.read_text().count("q") > before, compositor.folder)


@pytest.mark.parametrize("platform", ["xcb", "wayland"])
def test_who_types_goes_on_typing_while_a_break_is_asked_for(compositor: Compositor, platform: str) -> None:
    if platform == "wayland" and "WAYLAND_DISPLAY" not in compositor.environment:
        return  # there are no native windows beside those of X
    with asking(compositor) as agent, typing(compositor, platform) as typed:
        agent.say(HEADS_UP)
        until("the toast is there", lambda: windows(compositor, TOAST_TITLE), compositor.folder)
        goes_on_typing(compositor, typed)
        agent.say(OFFER)
        until("the offer is there", lambda: windows(compositor, WINDOW_TITLE), compositor.folder)
        goes_on_typing(compositor, typed)
        agent.say("present")
        until("who asks for it gets it", lambda: compositor.focused() == WINDOW_TITLE, compositor.folder)
        agent.say(Status())
        until("the offer is gone", lambda: not windows(compositor, WINDOW_TITLE), compositor.folder)
        until("the letter goes on", lambda: compositor.focused() == TYPING, compositor.folder)


def test_on_sway_a_press_on_the_toast_is_heard_and_takes_nothing(sway: Sway) -> None:
    with asking(sway) as agent, typing(sway, "wayland"):
        agent.say(HEADS_UP)
        until("the toast is there", lambda: windows(sway, TOAST_TITLE), sway.folder)
        until("a press is heard", lambda: press(sway, TOAST_TITLE, 70, -60) and "break" in agent.answers, sway.folder)
        assert sway.focused() == TYPING


def test_on_sway_the_first_press_on_the_offer_makes_it_a_window_like_others(sway: Sway) -> None:
    with asking(sway) as agent, typing(sway, "wayland"):
        agent.say(OFFER)
        until("the offer is there", lambda: windows(sway, WINDOW_TITLE), sway.folder)
        until(
            "it has the focus",
            lambda: press(sway, WINDOW_TITLE, 8, 8) and sway.focused() == WINDOW_TITLE,
            sway.folder,
        )
        assert agent.answers == ["face"] or agent.answers == []


@pytest.mark.parametrize("name", ["sway", "kwin", "gnome"])
def test_without_xwayland_a_notification_asks(name: str, request: pytest.FixtureRequest) -> None:
    compositor: Compositor = request.getfixturevalue(name)
    del compositor.environment["DISPLAY"]  # as where XWayland is turned off
    shown: list[tuple[object, ...]] = []
    service = Service(compositor.environment["DBUS_SESSION_BUS_ADDRESS"])

    def show(arguments: tuple[object, ...]) -> tuple[str, tuple[int]]:
        shown.append(arguments)
        return "u", (7,)

    service.answer("GetCapabilities", "as", ["actions"])
    service.answer_with("Notify", show)
    service.answer("CloseNotification", "")
    service.own(NOTIFICATIONS)
    with asking(compositor) as agent, typing(compositor, "wayland") as typed:
        agent.say(HEADS_UP)
        until("a notification asks", lambda: shown, compositor.folder)
        assert shown[0][3] == "Stretch break in 1\u00a0min"
        goes_on_typing(compositor, typed)
        agent.say(OFFER)
        until("it says that the break is due", lambda: len(shown) == 2, compositor.folder)
        assert shown[1][5] == ["break", "Start now", "snooze", "Snooze 5\u00a0min", "skip", "Skip"]
        goes_on_typing(compositor, typed)
        service.emit(NOTIFICATIONS_PATH, NOTIFICATIONS, "ActionInvoked", "us", 7, "snooze")
        until("a button is heard", lambda: agent.answers == ["SnoozeChosen"], compositor.folder)


def press(sway: Sway, title: str, right: int, down: int) -> bool:
    """Press the mouse in the window, that far from its left and upper (or lower) edge."""
    place = place_of(sway, title)
    if place is None:
        return True
    x, y = place.x + right, place.y + (down if down >= 0 else place.height + down)
    hand = Wayland(sway.environment)
    try:
        hand.settle()
        offered = hand.offered("zwlr_virtual_pointer_manager_v1")
        assert offered is not None
        manager, mouse = hand.bind(offered, 1), hand.new_id()
        hand.send(manager, 0, 0, mouse)
        hand.send(mouse, 1, 0, x, y, 1280, 800)
        hand.send(mouse, 4)
        hand.round_trip()
        time.sleep(0.3)  # XWayland hears of a mouse only now
        for is_down in (1, 0):
            hand.send(mouse, 2, 0, 0x110, is_down)
            hand.send(mouse, 4)
            hand.round_trip()
    finally:
        hand.close()
    time.sleep(0.3)
    return True
