"""The four desktops as fixtures, each started once for a file of tests; a test that kills one starts its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager

import pytest

from tests.compositors.compositor import Compositor, running
from tests.compositors.gnome import Gnome
from tests.compositors.kwin import KWin
from tests.compositors.sway import Sway
from tests.compositors.x11 import X11
from tests.needing import need

KINDS = {"x11": X11, "sway": Sway, "kwin": KWin, "gnome": Gnome}


def started(name: str) -> AbstractContextManager[Compositor]:
    """A fresh one, for a test that kills it."""
    need("dbus-daemon", *KINDS[name].programs)
    return running(KINDS[name])


@pytest.fixture(scope="module", params=KINDS)
def compositor(request: pytest.FixtureRequest) -> Iterator[Compositor]:
    """Each of the four in turn."""
    with started(request.param) as one:
        yield one


@pytest.fixture(scope="module")
def x11() -> Iterator[Compositor]:
    """Xvfb with openbox."""
    with started("x11") as one:
        yield one


@pytest.fixture(scope="module")
def sway() -> Iterator[Compositor]:
    """sway, for wlroots."""
    with started("sway") as one:
        yield one


@pytest.fixture(scope="module")
def kwin() -> Iterator[Compositor]:
    """kwin_wayland, for KDE."""
    with started("kwin") as one:
        yield one


@pytest.fixture(scope="module")
def gnome() -> Iterator[Compositor]:
    """gnome-shell, for GNOME."""
    with started("gnome") as one:
        yield one
