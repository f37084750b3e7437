"""Keeps heavy modules out of the agent while a library is imported that hardly uses them.

APScheduler asks asyncio for one function that tells coroutines apart, importlib.metadata for its own version and for
plug-ins of others, and makes pools of threads and processes and looks for the local time zone unless it is told not to;
with them come ssl, multiprocessing and the mail parser: 10 MiB in a process that runs all day. Separate because it is a
trick, and should be seen as one (docs/decisions/0003).
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


def _no_zone() -> None:
    raise NotImplementedError("the scheduler is told its time zone")


_STAND_INS: dict[str, dict[str, object]] = {
    "asyncio": {"iscoroutinefunction": inspect.iscoroutinefunction},
    "importlib.metadata": {
        "entry_points": _no_plugins,
        "version": _no_version,
        "PackageNotFoundError": ModuleNotFoundError,
    },
    "apscheduler.executors.pool": {"ThreadPoolExecutor": object},
    "tzlocal": {"get_localzone": _no_zone},
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
