"""Starting at login on macOS: a launch agent in the person's own library. Not yet run on a real machine."""

from __future__ import annotations

import os
import plistlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.said import Said
from deskbreak.desktop.autostart import LoginStart, Standing

LABEL = "io.github.deskbreak.Deskbreak"


class LaunchAgentAutostart:
    """The agent's property list in `folder`; `command` answers how this deskbreak is started."""

    def __init__(self, folder: Path, command: Callable[[], tuple[str, ...]]) -> None:
        self._path, self._command = folder / f"{LABEL}.plist", command

    def found(self) -> LoginStart:
        """How the agent stands."""
        agent, path = self._read(), str(self._path)
        if agent is None:
            return LoginStart(Standing.OFF, path, why=Said("There is no launch agent for it."))
        words = [str(word) for word in agent.get("ProgramArguments") or ()]
        command = " ".join(words)
        if agent.get("Disabled") is True or agent.get("RunAtLoad") is not True:
            return LoginStart(Standing.TURNED_OFF, path, command, Said("The launch agent is turned off."))
        if not words or not os.access(words[0], os.X_OK):
            gone = words[0] if words else "nothing"
            why = Said("The launch agent starts %1, which is not there any more.", gone)
            return LoginStart(Standing.STALE, path, command, why)
        return LoginStart(Standing.ON, path, command)

    def turn_on(self) -> None:
        """Make the agent, or turn it on again; what the person added to it stays."""
        agent = self._read() or {"Label": LABEL, "ProcessType": "Interactive"}
        standing = self.found().standing
        if standing is Standing.ON:
            return
        agent.pop("Disabled", None)
        agent["RunAtLoad"] = True
        words = agent.get("ProgramArguments") or ()
        if not words or not os.access(str(words[0]), os.X_OK):
            agent["ProgramArguments"] = list(self._command())
        self._write(agent)

    def turn_off(self) -> None:
        """Take the agent away."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as trouble:
            raise self._trouble(Said("%1 can’t be removed (%2).", self._path, trouble.strerror)) from None

    def _read(self) -> dict[str, Any] | None:
        try:
            agent = plistlib.loads(self._path.read_bytes())
        except FileNotFoundError:
            return None
        except OSError as trouble:
            raise self._trouble(Said("%1 can’t be read (%2).", self._path, trouble.strerror)) from None
        except (plistlib.InvalidFileException, ExpatError, ValueError):
            return None  # macOS starts nothing from it either, and turning on writes it anew
        return agent if isinstance(agent, dict) else None

    def _write(self, agent: dict[str, Any]) -> None:
        beside = self._path.with_name(f".{self._path.name}")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(plistlib.dumps(agent))
            os.replace(beside, self._path)
        except OSError as trouble:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            raise self._trouble(Said("%1 can’t be written (%2).", self._path, trouble.strerror)) from None

    def _trouble(self, sentence: Said) -> DeskbreakError:
        return DeskbreakError(sentence, Said("Check %1 and try again.", self._path.parent))


def launch_agents() -> Path:
    """Where the person's launch agents lie."""
    return Path.home() / "Library/LaunchAgents"
