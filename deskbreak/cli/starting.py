"""The commands that start something: the tray process, and the demo."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from deskbreak.control import client
from deskbreak.core.errors import NotRunning
from deskbreak.storage import paths


def start(options: Namespace) -> int:
    """Start the tray process, or bring up the overview of the one that runs; at login only the first."""
    try:
        if options.login:
            client.ask(paths.socket(), "status")
            print("Deskbreak runs already.")
        else:
            client.ask(paths.socket(), "show", window="overview")
            print("Deskbreak runs already; its overview is on the screen.")
    except NotRunning:
        from deskbreak.agent.entry import run

        return run(at_login=options.login)
    return 0


def demo(options: Namespace) -> int:
    """A working day in about two minutes."""
    from deskbreak.agent.demo import run

    return run(None if options.pictures is None else Path(options.pictures))
