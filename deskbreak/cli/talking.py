"""The commands that talk to a running deskbreak. No Qt here: each is one question over the control socket."""

from __future__ import annotations

import json
import sys

from deskbreak.cli.asking import in_json, in_words
from deskbreak.control import client
from deskbreak.core.errors import WrongUsage
from deskbreak.storage.quick_paths import socket_name

TYPE_CHECKING = False  # importing typing for it would take as long as the answer
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable
    from typing import Any

    Status = dict[str, Any]  # the object of `status --json`


def status(options: Namespace) -> int:
    """What is going on, once or at each change."""
    say: Callable[[Status], str] = in_words
    if options.format == "waybar":
        say = _waybar
    elif options.json:
        say = in_json
    if not options.watch:
        print(say(client.ask(socket_name(), "status")["status"]))
        return 0
    last = None
    for message in client.watch(socket_name()):
        text = say(message["status"])
        if text != last:
            last = text
            print(text, flush=True)
    return 0


def start_break(options: Namespace) -> int:
    """A break now."""
    return _tell(options, "The break starts.", "break", short=options.short or None)


def snooze(options: Namespace) -> int:
    """Ask again after some more sitting."""
    seconds = None if options.duration is None else _seconds(options.duration)
    return _tell(options, "Snoozed.", "snooze", seconds=seconds)


_DONE = {
    "skip": "Skipped.",
    "undo": "Taken back.",
    "was_sitting": "Counted as sitting.",
    "just_stretched": "Noted. The count starts again.",
    "resume": "Reminders are on.",
}


def choose(options: Namespace) -> int:
    """A choice without more words."""
    return _tell(options, _DONE[options.command], options.command)


def pause(options: Namespace) -> int:
    """No reminders for a time, until a time, or until told otherwise."""
    from datetime import datetime

    from deskbreak.core.pauses import until_time, until_tomorrow

    now = datetime.now().astimezone()
    match options.until:
        case []:
            seconds = None
        case ["tomorrow"] | ["until", "tomorrow"]:
            seconds = until_tomorrow(now)
        case ["until", text]:
            try:
                seconds = until_time(text, now)
            except ValueError as wrong:
                raise WrongUsage(f"{wrong}.", "See “deskbreak pause --help”.") from None
        case [text]:
            seconds = _seconds(text)
        case words:
            raise WrongUsage(f"“{' '.join(words)}” is no pause.", "See “deskbreak pause --help”.")
    return _tell(options, "Paused. Sitting is still counted.", "pause", seconds=seconds)


def show(options: Namespace) -> int:
    """Open a window."""
    return _tell(options, "", "show", window=options.window)


def leave(options: Namespace) -> int:
    """End the tray process; returns when it is gone."""
    from deskbreak.core.errors import NotRunning

    answer = client.ask(socket_name(), "quit")
    try:
        for _message in client.watch(socket_name()):
            pass  # the connection ends when deskbreak has ended
    except NotRunning:
        pass
    if options.json:
        print(json.dumps(answer))
    return 0


def _tell(options: Namespace, done: str, command: str, **fields: object) -> int:
    answer = client.ask(socket_name(), command, **fields)
    if options.json:
        print(json.dumps(answer, ensure_ascii=False))
    elif done:
        print(done, file=sys.stdout)
    return 0


def _seconds(text: str) -> int:
    from deskbreak.core.durations import parse_duration

    try:
        seconds = parse_duration(text)
    except ValueError as wrong:
        raise WrongUsage(f"{wrong}.") from None
    if seconds == 0:
        raise WrongUsage("A length must be above 0.")
    return seconds


def _waybar(now: Status) -> str:
    """What waybar's custom module reads; `class` names the state for its style sheet."""
    mark = max(1, now["mark_seconds"])
    bar = {
        "text": f"{now['sitting_seconds'] // 60} min",
        "tooltip": now["line"],
        "class": [now["state"], now["showing"]],
        "percentage": min(100, round(100 * now["sitting_seconds"] / mark)),
    }
    return json.dumps(bar, ensure_ascii=False)
