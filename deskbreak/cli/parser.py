"""The words of the command line, each command with its help and an example.

Separate from what the commands do, which is imported only by the command that is called.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from deskbreak import __version__

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    _Parsers = _SubParsersAction[argparse.ArgumentParser]

WINDOWS = ("overview", "settings", "history", "welcome", "why")


def parsed(words: list[str]) -> argparse.Namespace:
    """The options of a command line; `carry_out` is the function of its command. Wrong usage exits with 2."""
    parser = argparse.ArgumentParser(
        prog="deskbreak",
        description="Counts real sitting and guides through two hip stretches. Without a command: starts the tray "
        "process, or brings up the overview of the one that runs.",
        epilog="Example: deskbreak",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"deskbreak {__version__}")
    parser.add_argument(
        "--login", action="store_true", help="as the desktop starts it at login: no window comes to the front"
    )
    parser.set_defaults(carry_out=_later("starting", "start"))
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_talking(commands)
    _add_reading(commands)
    _add_settings(commands)
    return parser.parse_args(words)


def _later(module: str, name: str) -> Callable[[argparse.Namespace], int]:
    """The function `name` of `deskbreak.cli.MODULE`, imported when it is called."""

    def carry_out(options: argparse.Namespace) -> int:
        code: int = getattr(import_module(f"deskbreak.cli.{module}"), name)(options)
        return code

    return carry_out


def _command(
    commands: _Parsers, name: str, does: str, example: str, module: str, function: str, *, json: bool = True
) -> argparse.ArgumentParser:
    command = commands.add_parser(
        name, help=does, description=f"{does[0].upper()}{does[1:]}.", epilog=f"Example: {example}", allow_abbrev=False
    )
    if json:
        command.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    command.set_defaults(carry_out=_later(module, function))
    return command


def _add_talking(commands: _Parsers) -> None:
    status = _command(commands, "status", "tells what is going on", "deskbreak status", "talking", "status")
    status.add_argument("--watch", action="store_true", help="print a line at each change")
    status.add_argument("--format", choices=["waybar"], help="print for a status bar")
    start = _command(commands, "break", "starts a break now", "deskbreak break --short", "talking", "start_break")
    start.add_argument("--short", action="store_true", help="only the short routine")
    snooze = _command(commands, "snooze", "asks again later", "deskbreak snooze 10m", "talking", "snooze")
    snooze.add_argument("duration", nargs="?", metavar="DURATION", help="such as 5m; the first of yours if left out")
    for name, does in (
        ("skip", "skips this break"),
        ("undo", "takes the last snooze or skip back"),
        ("was-sitting", "counts the last natural break as sitting"),
        ("just-stretched", "notes that you have just stretched"),
        ("resume", "turns reminders on again"),
    ):
        _command(commands, name, does, f"deskbreak {name}", "talking", "choose").set_defaults(
            command=name.replace("-", "_")
        )
    _add_pauses_and_windows(commands)


def _add_pauses_and_windows(commands: _Parsers) -> None:
    pause = _command(commands, "pause", "pauses reminders", "deskbreak pause until 14:30", "talking", "pause")
    pause.add_argument(
        "until", nargs="*", metavar="DURATION", help="1h, or: until 14:30, or: tomorrow; until you resume if left out"
    )
    show = _command(commands, "show", "opens a window", "deskbreak show settings", "talking", "show")
    show.add_argument("window", choices=WINDOWS)
    _command(commands, "quit", "ends the tray process, nothing lost", "deskbreak quit", "talking", "leave")


def _add_reading(commands: _Parsers) -> None:
    demo = _command(
        commands, "demo", "plays a working day in about two minutes", "deskbreak demo", "starting", "demo", json=False
    )
    demo.add_argument("--pictures", metavar="DIR", help="save a picture of each window there")
    history = _command(commands, "history", "tells the last days", "deskbreak history --days 30", "reading", "history")
    history.add_argument("--days", type=int, default=7, metavar="N", help="how many days, today included (7)")
    parts = history.add_subparsers(metavar="export")
    export = _command(
        parts, "export", "writes the history to a file", "deskbreak history export days.csv", "reading", "export"
    )
    export.add_argument("file", metavar="FILE", help="“-” is the standard output")
    export.add_argument("--format", choices=["csv", "json"], help="by the file’s ending if left out")
    export.add_argument("--replace", action="store_true", help="also where there is a file of that name")
    export.add_argument("--from", dest="first", metavar="DATE", help="such as 2026-11-01")
    export.add_argument("--to", dest="last", metavar="DATE", help="that day included")
    replay = _command(
        commands, "replay", "runs the rules over a recorded day", "deskbreak replay day.jsonl", "reading", "replay"
    )
    replay.add_argument("trace", metavar="TRACE", help="a file of JSON Lines; “-” is the standard input")
    doctor = _command(
        commands,
        "doctor",
        "tells what this desktop offers and what is missing",
        "deskbreak doctor --watch",
        "doctoring",
        "doctor",
    )
    doctor.add_argument("--watch", action="store_true", help="print a line at each word of a source, until Ctrl+C")
    login = _command(
        commands,
        "autostart",
        "starts deskbreak when you log in, or not",
        "deskbreak autostart on",
        "login",
        "autostart",
    )
    login.add_argument("what", choices=["on", "off", "status"])
    _add_routines(commands)


def _add_routines(commands: _Parsers) -> None:
    routines = commands.add_parser(
        "routines",
        help="exercises and routines as data",
        description="Lists, shows, checks and adds exercises and routines.",
        epilog="Example: deskbreak routines show lunge",
    )
    routines.set_defaults(carry_out=_later("routines", "list_all"), json=False)
    parts = routines.add_subparsers(metavar="list|show|check|add")
    _command(parts, "list", "lists them", "deskbreak routines list", "routines", "list_all")
    shown = _command(
        parts, "show", "shows one, and draws its frames", "deskbreak routines show saddle", "routines", "show"
    )
    shown.add_argument("id", metavar="ID")
    pictures = shown.add_mutually_exclusive_group()
    pictures.add_argument("--picture", metavar="FILE", help="where its frames are drawn (ID.png in this folder)")
    pictures.add_argument("--no-picture", action="store_true", help="only tell the steps")
    checked = _command(
        parts, "check", "checks a file, a folder or a zip", "deskbreak routines check squat.toml", "routines", "check"
    )
    checked.add_argument("path", metavar="PATH")
    added = _command(parts, "add", "adds a folder or a zip", "deskbreak routines add squat.zip", "routines", "add")
    added.add_argument("path", metavar="PATH", help="a folder, a zip, or one .toml file")
    added.add_argument("--replace", action="store_true", help="also where it replaces what is there")


def _add_settings(commands: _Parsers) -> None:
    settings = _command(
        commands, "settings", "tells all settings, or reads and changes one", "deskbreak settings", "tuning", "list_all"
    )
    parts = settings.add_subparsers(metavar="get|set|reset|check|path")
    get = _command(parts, "get", "tells one setting", "deskbreak settings get schedule.interval", "tuning", "get_one")
    get.add_argument("key", metavar="KEY")
    change = _command(
        parts, "set", "changes one setting", "deskbreak settings set schedule.interval 30m", "tuning", "set_one"
    )
    change.add_argument("key", metavar="KEY")
    change.add_argument("value", metavar="VALUE")
    reset = _command(
        parts, "reset", "gives one setting its default", "deskbreak settings reset guide.voice", "tuning", "reset_one"
    )
    reset.add_argument("key", metavar="KEY")
    check = _command(parts, "check", "checks the settings file", "deskbreak settings check", "tuning", "check_file")
    check.add_argument("file", nargs="?", metavar="FILE", help="yours if left out")
    _command(parts, "path", "tells where the settings file is", "deskbreak settings path", "tuning", "tell_path")
