"""Starting at login on Linux desktops: an entry in the autostart folder, as the freedesktop specification has it.

The entry belongs to the person as soon as they touch it: turning on or off changes what it must and leaves the rest.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.said import Said
from deskbreak.desktop.autostart import LoginStart, Standing
from deskbreak.desktop.desktop_entry import Entry, exec_line, exec_words

NAME = "io.github.deskbreak.Deskbreak.desktop"
# How desktops' own settings turn an entry off: all of them by the first, GNOME's and MATE's older ones by the others.
_TURNED_OFF = {"Hidden": "true", "X-GNOME-Autostart-enabled": "false", "X-MATE-Autostart-enabled": "false"}


class XdgAutostart:
    """The entry in `folder`; `command` answers how this deskbreak is started, and is asked only when it is written."""

    def __init__(self, folder: Path, command: Callable[[], tuple[str, ...]]) -> None:
        self._path, self._command = folder / NAME, command

    def found(self) -> LoginStart:
        """How the entry stands."""
        entry, path = self._read(), str(self._path)
        if entry is None:
            return LoginStart(Standing.OFF, path, why=Said("There is no entry for it."))
        command = entry.get("Exec") or ""
        for key, value in _TURNED_OFF.items():
            if (entry.get(key) or "").lower() == value:
                return LoginStart(
                    Standing.TURNED_OFF, path, command, Said("The entry is turned off (%1=%2).", key, value)
                )
        missing = _missing(exec_words(command))
        if missing is not None:
            why = (
                Said("The entry for login starts %1, which is not there any more.", missing) if missing else _NO_COMMAND
            )
            return LoginStart(Standing.STALE, path, command, why)
        return LoginStart(Standing.ON, path, command)

    def turn_on(self) -> None:
        """Make the entry, or turn it on again; a command that is not there any more is replaced."""
        entry = self._read()
        if entry is None or not entry.is_one:
            self._write(_fresh(exec_line(self._command())))
            return
        before = entry.text()
        for key, value in _TURNED_OFF.items():
            if (entry.get(key) or "").lower() == value:
                entry.remove(key)
        if _missing(exec_words(entry.get("Exec") or "")) is not None:
            entry.set("Exec", exec_line(self._command()))
        if entry.text() != before:
            self._write(entry.text())

    def turn_off(self) -> None:
        """Take the entry away; one that the person has changed is only turned off."""
        entry = self._read()
        if entry is None or not entry.is_one:
            return
        if entry.text() == _fresh(entry.get("Exec") or ""):
            try:
                self._path.unlink(missing_ok=True)
            except OSError as trouble:
                raise self._trouble(Said("%1 can’t be removed (%2).", self._path, trouble.strerror)) from None
        elif self.found().standing is not Standing.TURNED_OFF:
            entry.set("Hidden", "true")
            self._write(entry.text())

    def _read(self) -> Entry | None:
        try:
            return Entry(self._path.read_bytes().decode("utf-8", "surrogateescape"))
        except FileNotFoundError:
            return None
        except OSError as trouble:
            raise self._trouble(Said("%1 can’t be read (%2).", self._path, trouble.strerror)) from None

    def _write(self, text: str) -> None:
        """The old entry or the new one, whatever happens in between; a link stays a link."""
        path = Path(os.path.realpath(self._path))
        name = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=path.parent, prefix=".deskbreak-")
            with os.fdopen(handle, "wb") as file:
                os.fchmod(file.fileno(), 0o644)
                file.write(text.encode("utf-8", "surrogateescape"))
            os.replace(name, path)
        except OSError as trouble:
            if name is not None:
                with suppress(OSError):
                    os.unlink(name)
            raise self._trouble(Said("%1 can’t be written (%2).", self._path, trouble.strerror)) from None

    def _trouble(self, sentence: Said) -> DeskbreakError:
        return DeskbreakError(sentence, Said("Check %1 and try again.", self._path.parent))


_NO_COMMAND = Said("The entry for login says nothing that could be started.")


def _fresh(command: str) -> str:
    """The entry as we write it."""
    return f"""[Desktop Entry]
Type=Application
Name=Deskbreak
Comment=Counts real sitting and guides through two hip stretches
Exec={command}
Icon=io.github.deskbreak.Deskbreak
Terminal=false
"""


def _missing(words: tuple[str, ...]) -> str | None:
    """What of a command is not there: the program, or what its first line asks for; "" without any, None if all is."""
    if not words:
        return ""
    program = words[0] if os.path.isabs(words[0]) else shutil.which(words[0])
    if program is None or not os.access(program, os.X_OK):
        return words[0]
    # A script outlives the Python it was made for: pipx's and venvs' do when the system gets a new one.
    with suppress(OSError), open(program, "rb") as file:
        first = file.readline(512)
        if first.startswith(b"#!"):
            asked = first[2:].decode("utf-8", "replace").split()
            if asked and not os.access(asked[0], os.X_OK):
                return asked[0]
    return None
