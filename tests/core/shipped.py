"""The shipped exercises, routines and poses, read once for all tests of the core."""

from __future__ import annotations

from pathlib import Path

from deskbreak.storage.library import load

LOADED = load(own=Path("no such folder"))
LIBRARY = LOADED.library
