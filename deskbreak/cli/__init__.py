"""The command line: a thin client.

Nothing heavier than the command needs is imported: the commands that talk to a running deskbreak know no Qt and no
settings, and start in the time of a small script.
"""

from __future__ import annotations

import errno
import os
import sys

from deskbreak.core.errors import DeskbreakError

TYPE_CHECKING = False  # importing typing for it would slow every command down
if TYPE_CHECKING:
    from collections.abc import Sequence


def run() -> None:
    """The `deskbreak` command. A client that has said its words has nothing to put away, so it leaves at once: taking
    the interpreter down would be a tenth of its time."""
    code = main()
    if "PySide6.QtCore" not in sys.modules:
        for stream in (sys.stdout, sys.stderr):
            try:  # noqa: SIM105  # importing contextlib would cost what this saves
                stream.flush()
            except (OSError, ValueError, AttributeError):
                pass  # closed, full or never there: `main` has said what there was to say
        os._exit(code)
    sys.exit(code)


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command line; answers the exit code of INTERFACE.md."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _carry_out(words)
    except DeskbreakError as trouble:
        # Of replay, stdout has the trace's own answer in JSON Lines, or nothing.
        if "--json" in words and words[0] != "replay":
            _print_json_error(trouble)
        print(f"deskbreak: {trouble}", file=sys.stderr)
        return trouble.exit_code
    except BrokenPipeError:
        _say_no_more()  # whoever read our output has seen enough
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as fault:  # noqa: BLE001  # no traceback ever reaches a person
        if isinstance(fault, OSError) and fault.errno == errno.ENOSPC:
            _say_no_more()  # our own files say so themselves
            print("deskbreak: The disk is full, so the output can't be written. Free some space.", file=sys.stderr)
            return 1
        return _note_unforeseen(fault)


def _carry_out(words: list[str]) -> int:
    try:
        return _carried_out(words)
    finally:
        if sys.stdout is not None:
            sys.stdout.flush()  # at exit, when Python does it, it is too late to say what went wrong


def _carried_out(words: list[str]) -> int:
    if words in (["status"], ["status", "--json"]):
        # Asked every second by status bars: reading the words costs more than the answer.
        from deskbreak.cli.asking import say_status

        return say_status(as_json=len(words) == 2)
    from deskbreak.cli.parser import parsed

    options = parsed(words)
    code: int = options.carry_out(options)
    return code


def _say_no_more() -> None:
    """What is still to be flushed must not fail once more at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _print_json_error(trouble: DeskbreakError) -> None:
    import json

    told = {"code": trouble.exit_code, "sentence": trouble.sentence, "next_step": trouble.next_step}
    print(json.dumps({"error": told}, ensure_ascii=False))


def _note_unforeseen(fault: Exception) -> int:
    import logging

    from deskbreak.storage import log, paths

    log.start_log(paths.log_file())
    logging.getLogger(__name__).error("unforeseen", exc_info=fault)
    print(f"deskbreak: Something went wrong inside deskbreak ({fault}). Details: {paths.log_file()}", file=sys.stderr)
    return 1
