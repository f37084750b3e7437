"""Where the control socket is, for commands that have to be quick.

Importing platformdirs and pathlib takes longer than Python needs to start, and `deskbreak status` needs nothing else of
them. Where the usual case holds (a private XDG_RUNTIME_DIR) this answers what platformdirs would; elsewhere it asks it.
"""

from __future__ import annotations

import os
import stat


def socket_name() -> str:
    """The path of the control socket, the same as `paths.socket()`."""
    home = os.environ.get("DESKBREAK_HOME")
    if home:
        return f"{home}/run/control.sock"
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.path.isabs(runtime) and _private(runtime):
        return f"{runtime}/deskbreak/control.sock"
    from deskbreak.storage import paths

    return str(paths.socket())


def _private(folder: str) -> bool:
    """Whether nobody else can put anything into the folder; platformdirs takes no other."""
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid() and stat.S_IMODE(found.st_mode) == 0o700
