"""The `settings` commands: they read and write the file themselves, and tell a running deskbreak."""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from contextlib import suppress
from pathlib import Path
from typing import Any

from deskbreak.control import client
from deskbreak.core.errors import DeskbreakError, NotRunning, WrongUsage
from deskbreak.core.options import AUTOSTART, OPTIONS, Option
from deskbreak.core.settings import Settings, unknown
from deskbreak.storage import paths, settings_file


def list_all(options: Namespace) -> int:
    """Every setting, those that are set marked."""
    settings = _read()
    if options.json:
        print(json.dumps({key: settings.raw(key) for key in OPTIONS}, ensure_ascii=False))
        return 0
    width = max(len(key) for key in OPTIONS)
    for key in OPTIONS:
        mark = "" if settings.is_set(key) else "  (default)"
        print(f"{key:{width}}  {settings.shown(key)}{mark}")
    return 0


def get_one(options: Namespace) -> int:
    """The value of one setting."""
    option, settings = _option(options.key), _read()
    if options.json:
        print(json.dumps({"key": option.key, "value": settings.raw(option.key)}, ensure_ascii=False))
    else:
        raw = settings.raw(option.key)
        print(raw if isinstance(raw, str) else settings.shown(option.key))
    return 0


def set_one(options: Namespace) -> int:
    """A new value, in the file and in a deskbreak that runs."""
    option = _option(options.key)
    raw = option.kind.parse(options.value)
    _settings, fault = _read(quiet=True).with_value(option.key, raw)
    if fault is not None:
        raise WrongUsage(f"{fault}.", f"{option.key} stays at {_now(option)}.")
    if option is AUTOSTART:
        from deskbreak.cli.login import carry_out

        carry_out(option.kind.read(raw))
    settings_file.write(paths.settings_file(), {option.key: raw})
    return _done(options, option)


def reset_one(options: Namespace) -> int:
    """The default again."""
    option = _option(options.key)
    settings_file.write(paths.settings_file(), {option.key: None})
    return _done(options, option)


def check_file(options: Namespace) -> int:
    """What is wrong in the settings file; 1 where something is."""
    path = Path(options.file) if options.file else paths.settings_file()
    if options.file and not path.exists():
        raise DeskbreakError(f"There is no {path}.", "Name a settings file, or none for yours.")
    reading = settings_file.read(path)
    if options.json:
        faults = [
            {
                "line": fault.line,
                "key": fault.fault.key if fault.fault else None,
                "sentence": fault.sentence,
                "unknown": bool(fault.fault and fault.fault.unknown),
            }
            for fault in reading.faults
        ]
        print(json.dumps({"file": str(path), "ok": not faults, "faults": faults}, ensure_ascii=False))
    else:
        for fault in reading.faults:
            print(f"{path.parent}{os.sep}{fault}")
        if not reading.faults:
            print(f"{path}: nothing wrong" if path.exists() else f"{path}: not there, so all defaults hold")
    return 1 if reading.faults else 0


def tell_path(options: Namespace) -> int:
    """Where the file is."""
    path = str(paths.settings_file())
    print(json.dumps({"path": path}) if options.json else path)
    return 0


def _option(key: str) -> Option[Any]:
    option = OPTIONS.get(key)
    if option is None:
        raise WrongUsage(f"{unknown(key, None)}.", "“deskbreak settings” lists all.")
    return option


def _read(*, quiet: bool = False) -> Settings:
    reading = settings_file.read(paths.settings_file())
    if not quiet:
        for fault in reading.faults:
            print(f"deskbreak: {fault}", file=sys.stderr)
    return reading.settings


def _now(option: Option[Any]) -> str:
    return _read(quiet=True).shown(option.key)


def _done(options: Namespace, option: Option[Any]) -> int:
    with suppress(NotRunning):
        client.ask(paths.socket(), "reload")
    if options.json:
        print(json.dumps({"key": option.key, "value": _read(quiet=True).raw(option.key)}, ensure_ascii=False))
    else:
        print(f"{option.key} = {_now(option)}")
    return 0
