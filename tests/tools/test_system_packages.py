"""The set-up names the right packages and never asks for a password."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tools import system_packages as system

CURSOR = next(need for need in system.LIBRARIES if need.name == "libxcb-cursor.so.0")


def machine_with(*programs: str) -> Callable[[str], str | None]:
    """A machine on whose PATH these programs are, and no others."""
    return lambda name: f"/usr/bin/{name}" if name in programs else None


@pytest.mark.parametrize(
    ("manager", "told"),
    [
        ("apt", "sudo apt install libxcb-cursor0"),
        ("dnf", "sudo dnf install xcb-util-cursor"),
        ("pacman", "sudo pacman -S xcb-util-cursor"),
        ("zypper", "sudo zypper install libxcb-cursor0"),
    ],
)
def test_each_distribution_gets_the_exact_command(monkeypatch: pytest.MonkeyPatch, manager: str, told: str) -> None:
    monkeypatch.setattr("shutil.which", machine_with(manager))
    assert system.command([CURSOR]) == told


def test_an_unknown_distribution_gets_debians_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", machine_with())
    assert "libxcb-cursor0" in system.command([CURSOR])


def test_a_package_that_brings_two_libraries_is_named_once() -> None:
    both = [need for need in system.LIBRARIES if need.apt == "libglib2.0-0"]
    assert len(both) == 2
    assert system.packages(both, "apt") == ["libglib2.0-0"]


def test_only_the_programs_that_are_missing_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", machine_with("Xvfb", "openbox", "dbus-daemon", "dbus-send"))
    assert [need.name for need in system.missing_programs(system.VIRTUAL_DESKTOP)] == ["xfce4-panel"]


def test_nothing_is_installed_without_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", machine_with("apt-get", "sudo"))
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert not system.may_install()


def test_a_name_that_no_bus_could_start_is_asked_for(tmp_path: Path) -> None:
    assert system.missing_bus_services(system.ACCESSIBILITY, tmp_path) == list(system.ACCESSIBILITY)
    (tmp_path / "org.a11y.Bus.service").touch()
    assert system.missing_bus_services(system.ACCESSIBILITY, tmp_path) == []
