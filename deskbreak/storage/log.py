"""The log: a few small files, for finding out afterwards what went wrong.

Separate because it is set up before anything else can fail. The standard library's rotating handler is not used: it
would cost the agent 1.1 MiB (it brings sockets and queues), keep the file open, and print a traceback on a full disk.
"""

from __future__ import annotations

import logging
import os
import sys
from contextlib import suppress
from pathlib import Path

MOST_BYTES = 256 * 1024
OLDER_FILES = 2


class RotatedFile(logging.Handler):
    """Appends each line to `path`; at `most_bytes` the file becomes `path.1`, that one `path.2`, and the oldest goes.

    Nothing is made before the first line. The file is opened for each line, so that several processes can share it.
    Where it can't be written, lines go to stderr, and each new line is tried anew.
    """

    def __init__(self, path: Path, most_bytes: int = MOST_BYTES, older_files: int = OLDER_FILES) -> None:
        super().__init__()
        self._path = path
        self._most_bytes = most_bytes
        self._older_files = older_files
        self.setFormatter(logging.Formatter("{asctime} {process} {levelname} {name}: {message}", style="{"))

    def emit(self, record: logging.LogRecord) -> None:
        try:
            line = self.format(record) + "\n"
        except (ValueError, TypeError) as fault:
            line = f"a line of {record.name} can't be written down: {fault}\n"
        try:
            self._append(line.encode(errors="backslashreplace"))
        except OSError:
            # There may be no stderr either (pythonw, a closed terminal).
            with suppress(OSError, AttributeError, ValueError):
                sys.stderr.write(line)

    def _append(self, line: bytes) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = os.open(self._path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
        try:
            os.write(file, line)
            is_full = os.fstat(file).st_size >= self._most_bytes
        finally:
            os.close(file)
        if is_full:
            self._rotate()

    def _rotate(self) -> None:
        names = [
            self._path,
            *(self._path.with_name(f"{self._path.name}.{age}") for age in range(1, self._older_files + 1)),
        ]
        for newer, older in zip(names[-2::-1], names[:0:-1], strict=True):
            # Another process may have turned the files round in the same moment.
            with suppress(FileNotFoundError):
                newer.replace(older)


def start_log(path: Path, level: int = logging.INFO) -> None:
    """From now on what deskbreak's modules log goes to `path`."""
    logger = logging.getLogger("deskbreak")
    for handler in [handler for handler in logger.handlers if isinstance(handler, RotatedFile)]:
        logger.removeHandler(handler)
    logger.addHandler(RotatedFile(path))
    logger.setLevel(level)
    logger.propagate = False
