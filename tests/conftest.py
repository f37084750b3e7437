"""What holds for every test: nothing is drawn on the person's screen, nothing of theirs is read or written, and Qt's
objects die in Qt's thread.
"""

from __future__ import annotations

import gc
import os
import tempfile
from collections.abc import Iterator

import pytest

# Before any test imports Qt. The tests on a whole desktop give their processes a screen of their own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_TESTS_PER_WHOLE_COLLECTION = 50
_tests_run = 0


def pytest_configure(config: pytest.Config) -> None:
    """All of deskbreak's folders lie in one that is thrown away; a test that wants its own says so itself."""
    folder = tempfile.TemporaryDirectory(prefix="deskbreak-tests-")
    os.environ["DESKBREAK_HOME"] = folder.name
    config.add_cleanup(folder.cleanup)
    # Some tests have threads (a D-Bus service, a command line beside the agent). Python collects garbage in whichever
    # thread happens to allocate, and a widget or timer that is destroyed in the wrong one aborts the process.
    gc.disable()


def pytest_xdist_auto_num_workers() -> int:
    """One more than cores: about half of the time goes into tests that wait for the clock, such as a whole break."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The tests on a whole desktop come first: they wait for minutes, in which the other process does the rest."""
    items.sort(key=lambda item: item.get_closest_marker("desktop") is None)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Collects between the tests instead, where only Qt's thread is at work."""
    global _tests_run
    yield
    _tests_run += 1
    gc.collect(2 if _tests_run % _TESTS_PER_WHOLE_COLLECTION == 0 else 1)
