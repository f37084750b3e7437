"""What a test needs of the machine that it runs on: without it the test is skipped, and says so.

With DESKBREAK_DESKTOP_TESTS=required (CI) nothing is left out: there it is a failure.
"""

from __future__ import annotations

import os
import shutil
from typing import NoReturn

import pytest


def absent(*programs: str) -> list[str]:
    """Those of the programs that are not installed."""
    return [name for name in programs if shutil.which(name) is None]


def need(*programs: str) -> None:
    """The test is about nothing without these programs."""
    leave_out(absent(*programs))


def leave_out(missing: list[str]) -> None:
    """The test needs these, by whatever names they are known; with none of them it goes on."""
    if missing:
        leave_out_because(f"not installed: {', '.join(missing)}; `make setup-desktop` installs them, or says how")


def leave_out_because(sentence: str) -> NoReturn:
    """The test can't be tried here."""
    if os.environ.get("DESKBREAK_DESKTOP_TESTS") == "required":
        pytest.fail(sentence)
    pytest.skip(sentence)
