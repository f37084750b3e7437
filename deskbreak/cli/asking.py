"""`deskbreak status`, once: the command that is asked most, by status bars, and has to be quick.

Separate from the other commands because reading their code would take a good part of its time.
"""

from __future__ import annotations

import json

from deskbreak.control import client
from deskbreak.storage.quick_paths import socket_name

TYPE_CHECKING = False  # importing typing for it would take as long as the answer
if TYPE_CHECKING:
    from typing import Any

    Status = dict[str, Any]  # the object of `status --json`


def say_status(*, as_json: bool) -> int:
    """What is going on."""
    now = client.ask(socket_name(), "status")["status"]
    print(in_json(now) if as_json else in_words(now))
    return 0


def in_json(now: Status) -> str:
    """The status as one JSON object."""
    return json.dumps(now, ensure_ascii=False)


def in_words(now: Status) -> str:
    """The status for people."""
    day = now["today"]
    hours, rest = divmod(day["sitting_seconds"] // 60, 60)
    sat = f"{hours} h {rest} min" if hours else f"{rest} min"
    return f"{now['line']}\nToday: {sat} sitting, {day['finished']} of {day['offers']} breaks"
