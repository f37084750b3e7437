"""The language between the processes: one JSON object a line, in both directions.

A request is `{"command": NAME, …}`; its answer `{"ok": true, …}` or `{"error": {"code", "sentence", "next_step"}}`.
After `watch` and `face` the connection stays and `{"status": …}` comes at every change; a face is also told
`{"present": true}` when the person asked for it. After `sources` with `"watch": true` it stays too, and `{"told": …}`
comes with each word of a source. Separate so that server, client and faces read and write one form.
"""

from __future__ import annotations

import json

from deskbreak.core.errors import DeskbreakError, NotRunning, Refused, WrongUsage
from deskbreak.core.said import parts_of, said_again

TYPE_CHECKING = False  # importing typing for it would slow every command down
if TYPE_CHECKING:
    from typing import Any

Message = dict[str, "Any"]  # a JSON object

# Longer lines are no message of ours; a reader that waited for their end could be filled up.
LONGEST = 256 * 1024

COMMANDS = frozenset(
    {
        "break",
        "face",
        "feedback",
        "finish",
        "just_stretched",
        "pause",
        "progress",
        "quit",
        "reload",
        "remove_history",
        "restore_history",
        "resume",
        "show",
        "skip",
        "snooze",
        "sources",
        "standings",
        "status",
        "stop",
        "undo",
        "was_sitting",
        "watch",
    }
)

_KINDS: dict[int, type[DeskbreakError]] = {2: WrongUsage, 3: NotRunning, 4: Refused}


def encode(message: Message) -> bytes:
    """The message as a line."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def decode(line: bytes) -> Message:
    """The message of a line; raises WrongUsage for anything else."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        message = None
    if not isinstance(message, dict):
        raise WrongUsage("A message must be one JSON object a line.")
    return message


def error(trouble: DeskbreakError) -> Message:
    """The answer that says what is wrong."""
    return {
        "error": {
            "code": trouble.exit_code,
            "sentence": trouble.sentence,
            "next_step": trouble.next_step,
            "said": [parts_of(trouble.sentence), parts_of(trouble.next_step)],
        },
    }


def raise_error(answer: Message) -> Message:
    """The answer itself, or its error raised as the kind that its code names."""
    told = answer.get("error")
    if told is None:
        return answer
    raise trouble_of(told)


def trouble_of(told: Message) -> DeskbreakError:
    """The error that an answer tells of, as the kind that its code names."""
    kind = _KINDS.get(told.get("code", 0), DeskbreakError)
    said = told.get("said")
    if isinstance(said, list) and len(said) == 2:
        return kind(said_again(said[0]), said_again(said[1]))
    return kind(str(told.get("sentence", "")), str(told.get("next_step", "")))


class Lines:
    """Bytes as they come in, whole lines as they go out."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, received: bytes) -> list[bytes]:
        """The lines that are whole now; raises WrongUsage where one grows beyond LONGEST."""
        *whole, self._rest = (self._rest + received).split(b"\n")
        if len(self._rest) > LONGEST:
            raise WrongUsage("The message is too long.")
        return whole
