"""Do not disturb in the settings of GNOME and its kin, with the real gsettings where it is installed."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.busy_settings import SettingsQuiet
from deskbreak.desktop.findings import Standing
from deskbreak.desktop.quiet_settings import quiet_setting
from tests.desktop_adapters.conftest import need
from tests.desktop_adapters.services import Service

PATIENCE_MS = 10_000
GNOME = quiet_setting("ubuntu:GNOME")
QUIET = frozenset({"do_not_disturb"})
assert GNOME is not None


@pytest.fixture(autouse=True)
def folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Settings of our own, for the bus too, which starts the service that writes them."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("GSETTINGS_BACKEND", raising=False)


@pytest.fixture
def gsettings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A gsettings that says what stands in a file, and counts how often it was asked."""
    told = tmp_path / "told"
    told.write_text("true\n")
    program = tmp_path / "gsettings"
    program.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/asked\ncat {told}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    return told


@pytest.fixture
def source(bus: Bus) -> Iterator[SettingsQuiet]:
    assert GNOME is not None
    made = SettingsQuiet(bus, GNOME)
    yield made
    made.rest()


def write(service: Service, where: str, *names: str) -> None:
    service.emit("/ca/desrt/dconf/Writer/user", "ca.desrt.dconf.Writer", "Notify", "sass", where, list(names), "tag")


def follow(qtbot: QtBot, source: SettingsQuiet) -> None:
    source.follow()
    qtbot.waitUntil(source.is_known, timeout=PATIENCE_MS)


def test_it_is_read_when_it_matters_and_when_it_is_written(
    qtbot: QtBot, gsettings: Path, source: SettingsQuiet, service: Service
) -> None:
    follow(qtbot, source)
    assert source.holds() == frozenset()
    gsettings.write_text("false\n")
    write(service, "/org/gnome/desktop/notifications/show-banners", "")
    qtbot.waitUntil(lambda: source.holds() == QUIET, timeout=PATIENCE_MS)
    gsettings.write_text("true\n")
    write(service, "/org/gnome/desktop/notifications/", "show-banners", "other")
    qtbot.waitUntil(lambda: source.holds() == frozenset(), timeout=PATIENCE_MS)
    assert [finding.state for finding in source.findings()] == [Standing.WORKS]


def test_other_settings_are_not_looked_at(
    qtbot: QtBot, gsettings: Path, source: SettingsQuiet, service: Service
) -> None:
    follow(qtbot, source)
    write(service, "/org/gnome/desktop/background/picture-uri", "")
    gsettings.write_text("false\n")
    write(service, "/org/gnome/desktop/notifications/show-banners", "")
    qtbot.waitUntil(lambda: source.holds() == QUIET, timeout=PATIENCE_MS)
    asked = (gsettings.parent / "asked").read_text().splitlines()
    assert asked == ["get org.gnome.desktop.notifications show-banners"] * 2


@pytest.mark.parametrize("said", ["", "42\n", "No such schema\n"])
def test_nonsense_disturbs_and_is_a_finding(qtbot: QtBot, gsettings: Path, source: SettingsQuiet, said: str) -> None:
    gsettings.write_text(said)
    follow(qtbot, source)
    assert source.holds() == frozenset()
    assert [finding.state for finding in source.findings()] == [Standing.MISSING]


def test_without_the_program_nothing_holds(
    qtbot: QtBot, source: SettingsQuiet, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    follow(qtbot, source)
    assert source.holds() == frozenset()
    assert "not installed" in source.findings()[0].why


def test_the_real_gsettings_and_dconf_are_understood(qtbot: QtBot, source: SettingsQuiet) -> None:
    need("gsettings", "gnome-shell")
    command = ["gsettings", "set", "org.gnome.desktop.notifications", "show-banners"]
    follow(qtbot, source)
    assert source.holds() == frozenset()
    subprocess.run([*command, "false"], check=True, timeout=20)
    qtbot.waitUntil(lambda: source.holds() == QUIET, timeout=PATIENCE_MS)
    subprocess.run([*command, "true"], check=True, timeout=20)
    qtbot.waitUntil(lambda: source.holds() == frozenset(), timeout=PATIENCE_MS)


@pytest.mark.parametrize(
    ("desktops", "key"),
    [
        ("GNOME", "show-banners"),
        ("Unity:Unity7:ubuntu", "show-banners"),
        ("X-Cinnamon", "display-notifications"),
        ("MATE", "do-not-disturb"),
        ("Pantheon", "do-not-disturb"),
    ],
)
def test_each_desktop_has_its_own_key(desktops: str, key: str) -> None:
    setting = quiet_setting(desktops)
    assert setting is not None
    assert setting.key == key


@pytest.mark.parametrize("desktops", ["", "KDE", "XFCE", "sway"])
def test_others_keep_it_elsewhere(desktops: str) -> None:
    assert quiet_setting(desktops) is None
