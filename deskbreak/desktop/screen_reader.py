"""Whether a screen reader reads this desktop aloud.

Separate from Qt, whose accessibility is also active where nothing reads: `IsEnabled` stays on for good once anything
has switched it on, so the narrower word counts.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

ORCA = "org.gnome.Orca.Service"


def reads_aloud(environ: Mapping[str, str] | None = None) -> bool:
    """Whether one says that it is running; asked once, with no waiting for a bus that isn't there.

    On Windows and macOS nobody is asked yet.
    """
    if sys.platform in ("win32", "darwin"):
        return False
    from deskbreak.desktop.bus_names import PROPERTIES, has_owner
    from deskbreak.desktop.wire import BusGone, Call, WhichBus, Wire

    status = Call("org.a11y.Bus", "/org/a11y/bus", PROPERTIES, "Get", "ss", ("org.a11y.Status", "ScreenReaderEnabled"))
    try:
        wire = Wire(WhichBus.SESSION, os.environ if environ is None else environ)
    except BusGone:
        return False
    try:
        return wire.ask(status).first() is True or wire.ask(has_owner(ORCA)).first() is True
    except BusGone:
        return False
    finally:
        wire.close()
