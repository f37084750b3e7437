"""The commands that need no running deskbreak: history, replay."""

from __future__ import annotations

import contextlib
import json
import sys
import tempfile
from argparse import Namespace
from collections.abc import Iterator
from datetime import datetime
from typing import BinaryIO

from deskbreak.core.errors import DeskbreakError
from deskbreak.storage import paths

# Of a year's output, what fits stays in memory; the rest waits in a temporary file.
_IN_MEMORY = 1024 * 1024


def history(options: Namespace) -> int:
    """The last days."""
    from deskbreak.storage.history_command import history_json, history_text

    now = datetime.now().astimezone()
    if options.json:
        print(json.dumps(history_json(paths.history_db(), now, options.days), ensure_ascii=False))
    else:
        print(history_text(paths.history_db(), now, options.days))
    return 0


def export(options: Namespace) -> int:
    """The history in a file."""
    from deskbreak.storage.history_command import export as write
    from deskbreak.storage.history_command import parsed_date

    first = None if options.first is None else parsed_date(options.first)
    last = None if options.last is None else parsed_date(options.last)
    sentence = write(paths.history_db(), options.file, sys.stdout, options.format, first, last, replace=options.replace)
    if options.json and options.file != "-":
        print(json.dumps({"ok": True, "sentence": sentence}, ensure_ascii=False))
    else:
        print(sentence, file=sys.stderr if options.file == "-" else sys.stdout)
    return 0


def replay(options: Namespace) -> int:
    """What would have happened on a recorded day; nothing of a malformed one."""
    from deskbreak.core.narration import told
    from deskbreak.core.replay import BadTrace
    from deskbreak.core.replay import replay as run

    say = json.dumps if options.json else told
    # Nothing is printed before the last line has been read, or a malformed trace would be half printed.
    with tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8") as printed:
        try:
            with _opened(options.trace) as lines:
                for record in run(lines):
                    printed.write(say(record) + "\n")
        except BadTrace as trouble:
            raise DeskbreakError(f"{options.trace}, {trouble}.", "Nothing of the trace was run.") from None
        except OSError as trouble:
            raise DeskbreakError(f"{options.trace} can't be read ({trouble.strerror}).", "Check the path.") from None
        printed.seek(0)
        for line in printed:
            sys.stdout.write(line)
    return 0


@contextlib.contextmanager
def _opened(trace: str) -> Iterator[BinaryIO]:
    if trace == "-":
        yield sys.stdin.buffer
    else:
        with open(trace, "rb") as file:
            yield file
