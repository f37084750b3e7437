"""Keeps heavy modules out of the agent while a library is imported that hardly uses them.

APScheduler asks asyncio for one function that tells coroutines apart, and importlib.metadata for its own version and
for plug-ins of others; with them come ssl, subprocesses and the mail parser: 8 MiB in a process that runs all day.
Separate because it is a trick, and should be seen as one (docs/decisions/0003).
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType


def _no_plugins(**_asked: str) -> tuple[()]:
    return ()


def _no_version(_package: str) -> str:
    return "0"


_STAND_INS: dict[str, dict[str, object]] = {
    "asyncio": {"iscoroutinefunction": inspect.iscoroutinefunction},
    "importlib.metadata": {
        "entry_points": _no_plugins,
        "version": _no_version,
        "PackageNotFoundError": ModuleNotFoundError,
    },
}


@contextmanager
def lean() -> Iterator[None]:
    """While it lasts, the modules named above are stand-ins with just what APScheduler asks them for.

    One that is loaded already stays; afterwards all is as if it had never been imported.
    """
    absent = [name for name in _STAND_INS if name not in sys.modules]
    for name in absent:
        stand_in = ModuleType(name)
        vars(stand_in).update(_STAND_INS[name])
        sys.modules[name] = stand_in
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]
