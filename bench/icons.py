"""When an icon appears in the tray: the moment in which the tray's own list takes it up."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from jeepney import MatchRule, message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

from bench.processes import running

_REGISTERED = MatchRule(type="signal", interface="org.kde.StatusNotifierWatcher", member="StatusNotifierItemRegistered")


def seconds_to_icon(command: Sequence[str | Path]) -> float:
    """From the start of the process to its icon in the tray."""
    with open_dbus_connection(bus="SESSION") as bus:
        Proxy(message_bus, bus).AddMatch(_REGISTERED)
        with bus.filter(_REGISTERED) as arrived:
            begun = time.perf_counter()
            with running(command):
                bus.recv_until_filtered(arrived, timeout=20)
                return time.perf_counter() - begun
