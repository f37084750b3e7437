"""Starting at login on Windows: a value of the person's own Run key, and what their Task Manager says of it.

Not yet run on a real machine. `registry` is the module `winreg`, or what a test puts in its place.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from typing import Any

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.said import Said
from deskbreak.desktop.autostart import LoginStart, Standing

NAME = "Deskbreak"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
# What the Task Manager keeps of each entry: an odd first byte means that the person has turned it off.
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_ENTRY = f"HKEY_CURRENT_USER\\{RUN}\\{NAME}"


class RunKeyAutostart:
    """The value in the Run key; `command` answers how this deskbreak is started."""

    def __init__(self, registry: Any, command: Callable[[], tuple[str, ...]]) -> None:
        self._registry, self._command = registry, command

    def found(self) -> LoginStart:
        """How the value stands."""
        command = self._read(RUN)
        if not isinstance(command, str):
            return LoginStart(Standing.OFF, _ENTRY, why=Said("There is no entry for it."))
        approved = self._read(APPROVED)
        if isinstance(approved, bytes) and approved and approved[0] % 2:
            why = Said("The entry is turned off in the Task Manager.")
            return LoginStart(Standing.TURNED_OFF, _ENTRY, command, why)
        program = _program(command)
        if not os.path.isfile(program):
            why = Said("The entry for login starts %1, which is not there any more.", program)
            return LoginStart(Standing.STALE, _ENTRY, command, why)
        return LoginStart(Standing.ON, _ENTRY, command)

    def turn_on(self) -> None:
        """Write the value, unless it is there and starts something; what the Task Manager says of it goes."""
        standing = self.found().standing
        if standing is Standing.TURNED_OFF:
            self._delete(APPROVED)
            standing = self.found().standing
        if standing is not Standing.ON:
            self._write(subprocess.list2cmdline(self._command()))

    def turn_off(self) -> None:
        """Take the value away."""
        self._delete(RUN)

    def _read(self, path: str) -> object:
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, path) as key:
                value: object = registry.QueryValueEx(key, NAME)[0]
                return value
        except FileNotFoundError:
            return None
        except OSError as trouble:
            raise _trouble(Said("The registry’s %1 can't be read (%2).", _ENTRY, trouble.strerror or trouble)) from None

    def _write(self, command: str) -> None:
        registry = self._registry
        try:
            with registry.CreateKey(registry.HKEY_CURRENT_USER, RUN) as key:
                registry.SetValueEx(key, NAME, 0, registry.REG_SZ, command)
        except OSError as trouble:
            why = Said("The registry’s %1 can't be written (%2).", _ENTRY, trouble.strerror or trouble)
            raise _trouble(why) from None

    def _delete(self, path: str) -> None:
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, path, 0, registry.KEY_SET_VALUE) as key:
                registry.DeleteValue(key, NAME)
        except FileNotFoundError:
            pass
        except OSError as trouble:
            why = Said("The registry’s %1 can't be removed (%2).", _ENTRY, trouble.strerror or trouble)
            raise _trouble(why) from None


def _program(command: str) -> str:
    """The program of a command line, without its quotes; no command of ours has a quote within its words."""
    words = shlex.split(command, posix=False)
    return words[0].strip('"') if words else ""


def _trouble(sentence: Said) -> DeskbreakError:
    return DeskbreakError(sentence, Said("Add “deskbreak” to what Windows starts, in its settings."))


def run_keys() -> Any:
    """The registry of this Windows."""
    assert sys.platform == "win32"
    import winreg

    return winreg
