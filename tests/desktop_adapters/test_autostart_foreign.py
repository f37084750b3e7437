"""Starting at login on Windows and macOS: a registry that is a dictionary, and launch agents in a folder of the test's.

Neither has run on a real machine.
"""

from __future__ import annotations

import plistlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from deskbreak.core.errors import DeskbreakError
from deskbreak.desktop.autostart import Autostart, Standing
from deskbreak.desktop.autostart_macos import LABEL, LaunchAgentAutostart
from deskbreak.desktop.autostart_windows import APPROVED, NAME, RUN, RunKeyAutostart


class Registry:
    """What `winreg` does with the two keys."""

    HKEY_CURRENT_USER, KEY_SET_VALUE, REG_SZ = 1, 2, 1

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, object]] = {RUN: {"OneDrive": "onedrive.exe"}}
        self.is_shut = False

    @contextmanager
    def OpenKey(self, root: int, path: str, reserved: int = 0, access: int = 0) -> Iterator[dict[str, object]]:  # noqa: N802
        if self.is_shut:
            raise PermissionError(13, "Access is denied")
        if path not in self.keys:
            raise FileNotFoundError(path)
        yield self.keys[path]

    @contextmanager
    def CreateKey(self, root: int, path: str) -> Iterator[dict[str, object]]:  # noqa: N802
        if self.is_shut:
            raise PermissionError(13, "Access is denied")
        yield self.keys.setdefault(path, {})

    def QueryValueEx(self, key: dict[str, object], name: str) -> tuple[object, int]:  # noqa: N802
        if name not in key:
            raise FileNotFoundError(name)
        return key[name], 1

    def SetValueEx(self, key: dict[str, object], name: str, reserved: int, kind: int, value: object) -> None:  # noqa: N802
        key[name] = value

    def DeleteValue(self, key: dict[str, object], name: str) -> None:  # noqa: N802
        if name not in key:
            raise FileNotFoundError(name)
        del key[name]


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Something that can be started, in a folder with a space."""
    path = tmp_path / "Program Files" / "deskbreak.exe"
    path.parent.mkdir()
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def registry() -> Registry:
    return Registry()


@pytest.fixture
def agents(tmp_path: Path) -> Path:
    return tmp_path / "Library" / "LaunchAgents"


@pytest.fixture(params=["windows", "macos"])
def autostart(request: pytest.FixtureRequest, registry: Registry, agents: Path, program: Path) -> Autostart:
    def command() -> tuple[str, ...]:
        return (str(program), "--login")

    if request.param == "windows":
        return RunKeyAutostart(registry, command)
    return LaunchAgentAutostart(agents, command)


def test_it_is_off_until_it_is_turned_on_and_off_again_after(autostart: Autostart, program: Path) -> None:
    assert autostart.found().standing is Standing.OFF
    autostart.turn_off()
    autostart.turn_on()
    found = autostart.found()
    assert found.standing is Standing.ON
    assert str(program) in found.command
    assert found.command.endswith("--login")
    autostart.turn_off()
    assert autostart.found().standing is Standing.OFF


def test_a_program_that_is_gone_is_told_and_replaced(autostart: Autostart, program: Path) -> None:
    autostart.turn_on()
    program.unlink()
    found = autostart.found()
    assert found.standing is Standing.STALE
    assert "not there any more" in found.why
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    autostart.turn_on()
    assert autostart.found().standing is Standing.ON


def test_windows_starts_the_program_quoted_and_leaves_the_others_alone(registry: Registry, program: Path) -> None:
    RunKeyAutostart(registry, lambda: (str(program), "--login")).turn_on()
    assert registry.keys[RUN] == {"OneDrive": "onedrive.exe", NAME: f'"{program}" --login'}


@pytest.mark.parametrize(("first", "standing"), [(2, Standing.ON), (3, Standing.TURNED_OFF), (6, Standing.ON)])
def test_what_the_task_manager_says_holds(registry: Registry, program: Path, first: int, standing: Standing) -> None:
    autostart = RunKeyAutostart(registry, lambda: (str(program), "--login"))
    autostart.turn_on()
    registry.keys[APPROVED] = {NAME: bytes([first]) + bytes(11)}
    assert autostart.found().standing is standing
    autostart.turn_on()
    assert autostart.found().standing is Standing.ON


def test_a_registry_that_is_shut_is_said_with_what_to_do(registry: Registry, program: Path) -> None:
    registry.is_shut = True
    autostart = RunKeyAutostart(registry, lambda: (str(program), "--login"))
    for act in (autostart.found, autostart.turn_on, autostart.turn_off):
        with pytest.raises(DeskbreakError, match="Access is denied"):
            act()


def test_what_the_person_added_to_the_launch_agent_stays(agents: Path, program: Path) -> None:
    autostart = LaunchAgentAutostart(agents, lambda: (str(program), "--login"))
    autostart.turn_on()
    file = agents / f"{LABEL}.plist"
    agent = plistlib.loads(file.read_bytes())
    assert agent["ProgramArguments"] == [str(program), "--login"]
    file.write_bytes(plistlib.dumps({**agent, "Disabled": True, "Nice": 5}))
    assert autostart.found().standing is Standing.TURNED_OFF
    autostart.turn_on()
    assert autostart.found().standing is Standing.ON
    assert plistlib.loads(file.read_bytes())["Nice"] == 5


def test_a_launch_agent_that_can_t_be_read_is_written_anew(agents: Path, program: Path) -> None:
    agents.mkdir(parents=True)
    (agents / f"{LABEL}.plist").write_bytes(b"<plist")
    autostart = LaunchAgentAutostart(agents, lambda: (str(program), "--login"))
    assert autostart.found().standing is Standing.OFF
    autostart.turn_on()
    assert autostart.found().standing is Standing.ON


def test_a_folder_that_can_t_be_written_is_said(agents: Path, program: Path) -> None:
    agents.parent.mkdir(parents=True)
    agents.write_text("a file in its place")
    with pytest.raises(DeskbreakError, match="can’t be"):
        LaunchAgentAutostart(agents, lambda: (str(program), "--login")).turn_on()
