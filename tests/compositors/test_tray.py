"""The tray on real desktops: a panel that dies and comes back, and a host of StatusNotifier items that comes late.

The agent is the whole one, from `deskbreak --login` to its icon.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.compositors.asking import ROOT
from tests.compositors.compositor import Compositor, until
from tests.compositors.conftest import started
from tests.desktop_adapters.services import Service
from tests.needing import need
from tools.virtual_desktop import start

WATCHER = "org.kde.StatusNotifierWatcher"


@pytest.fixture(autouse=True, scope="module")
def _programs() -> None:
    need("xfce4-panel", "dbus-send")


@contextmanager
def deskbreak(compositor: Compositor) -> Iterator[None]:
    """The tray process on that desktop."""
    log = (compositor.folder / "deskbreak.log").open("wb")
    process = subprocess.Popen(
        [sys.executable, "-m", "deskbreak", "--login"],
        env=compositor.environment | {"PYTHONPATH": str(ROOT)},
        stdout=log,
        stderr=log,
    )
    try:
        until("deskbreak answers", lambda: "sitting" in said(compositor, "status", "--json"), compositor.folder)
        yield
    finally:
        said(compositor, "quit")
        process.wait(20)


def said(compositor: Compositor, *arguments: str) -> str:
    return compositor.ask(sys.executable, "-m", "deskbreak", *arguments)


def items(compositor: Compositor) -> str:
    """Whose icons the tray has, as its watcher says it."""
    get = ("org.freedesktop.DBus.Properties.Get", f"string:{WATCHER}", "string:RegisteredStatusNotifierItems")
    told = compositor.ask("dbus-send", "--print-reply", f"--dest={WATCHER}", "/StatusNotifierWatcher", *get)
    return told if 'string "' in told else ""


def test_a_panel_that_is_killed_and_started_again_shows_the_icon_again() -> None:
    with started("x11") as x11:
        panel = start(["xfce4-panel", "--disable-wm-check"], x11.folder, x11.environment)
        until("the panel has a tray", lambda: "variant" in x11.ask(
            "dbus-send", "--print-reply", f"--dest={WATCHER}", "/StatusNotifierWatcher",
            "org.freedesktop.DBus.Properties.Get", f"string:{WATCHER}", "string:IsStatusNotifierHostRegistered",
        ), x11.folder)  # fmt: skip
        with deskbreak(x11):
            until("the icon is there", lambda: items(x11), x11.folder)
            for _ in range(2):
                panel.kill()
                panel.wait()
                until("the tray is gone", lambda: not items(x11), x11.folder)
                panel = start(["xfce4-panel", "--disable-wm-check"], x11.folder, x11.environment)
                until("the icon is there again", lambda: items(x11), x11.folder)


@pytest.mark.parametrize("name", ["x11", "sway", "kwin", "gnome"])
def test_a_tray_that_comes_late_gets_the_icon_and_one_that_restarts_gets_it_again(name: str) -> None:
    with started(name) as desktop, deskbreak(desktop):
        for _ in range(2):
            service, shown = watcher(desktop)
            until("the icon is registered", lambda shown=shown: shown, desktop.folder)
            service.disown(WATCHER)


def watcher(desktop: Compositor) -> tuple[Service, list[object]]:
    """A tray of StatusNotifier items alone, as GNOME's extension is one; and what was registered with it."""
    service = Service(desktop.environment["DBUS_SESSION_BUS_ADDRESS"])
    shown: list[object] = []

    def register(arguments: tuple[Any, ...]) -> tuple[str, tuple[()]]:
        shown.append(arguments[0])
        return "", ()

    service.answer_with("RegisterStatusNotifierItem", register)
    service.answer("Get", "v", ("b", True))
    service.answer("GetAll", "a{sv}", {"IsStatusNotifierHostRegistered": ("b", True)})
    service.own(WATCHER)
    return service, shown
