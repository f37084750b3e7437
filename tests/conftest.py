"""What holds for every test: nothing is drawn on the person's screen, and nothing of theirs is read or written."""

from __future__ import annotations

import os
import tempfile

import pytest

# Before any test imports Qt. The tests on a whole desktop give their processes a screen of their own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_configure(config: pytest.Config) -> None:
    """All of deskbreak's folders lie in one that is thrown away; a test that wants its own says so itself."""
    folder = tempfile.TemporaryDirectory(prefix="deskbreak-tests-")
    os.environ["DESKBREAK_HOME"] = folder.name
    config.add_cleanup(folder.cleanup)
