"""Whether a screen reader reads aloud, as the desktop's own bus tells it."""

from __future__ import annotations

import pytest

from deskbreak.desktop.screen_reader import ORCA, reads_aloud
from tests.desktop_adapters.conftest import Daemon
from tests.desktop_adapters.services import Service


def ask(daemon: Daemon) -> bool:
    return reads_aloud({"DBUS_SESSION_BUS_ADDRESS": daemon.address})


@pytest.mark.parametrize("enabled", [True, False])
def test_the_desktop_says_whether_one_is_enabled(daemon: Daemon, service: Service, enabled: bool) -> None:
    service.answer("Get", "v", ("b", enabled))
    service.own("org.a11y.Bus")
    assert ask(daemon) is enabled
    assert service.calls[0] == ("Get", ("org.a11y.Status", "ScreenReaderEnabled")), "not the wider “IsEnabled”"


def test_orca_itself_counts_where_the_desktop_says_nothing(daemon: Daemon, service: Service) -> None:
    assert ask(daemon) is False
    service.own(ORCA)
    assert ask(daemon) is True


def test_without_a_bus_nothing_reads() -> None:
    assert reads_aloud({"XDG_RUNTIME_DIR": "/nowhere"}) is False
