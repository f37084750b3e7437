"""The desktops themselves: that what the other tests build on them is true."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.compositors.compositor import Compositor, until
from tests.compositors.conftest import KINDS, started


def test_what_is_typed_goes_to_the_window_with_the_focus(compositor: Compositor, tmp_path: Path) -> None:
    typed = tmp_path / "typed"
    terminal = compositor.run("xterm", "-T", "a letter", "-e", f"cat > {typed}")
    until("the terminal has the focus", lambda: compositor.focused() == "a letter", compositor.folder)

    def has_typed() -> bool:
        # XWayland passes over the first keys, until it has the keyboard's map
        compositor.press("hello\n")
        return typed.exists() and "\nhello\n" in typed.read_text()

    until("it was typed", has_typed, compositor.folder)
    terminal.kill()
    terminal.wait()
    until("nothing has the focus", lambda: compositor.focused() != "a letter", compositor.folder)
    compositor.move()


@pytest.mark.parametrize("name", KINDS)
def test_after_a_crash_it_comes_back_where_it_was(name: str) -> None:
    with started(name) as one:
        before = one.environment.get("WAYLAND_DISPLAY") or one.environment["DISPLAY"]
        one.end()
        one.begin()
        assert (one.environment.get("WAYLAND_DISPLAY") or one.environment["DISPLAY"]) == before
        one.press()
        one.move()
