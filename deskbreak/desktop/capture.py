"""Windows that whoever shares or records the screen doesn't get, where the system lets a window be left out.

Windows and macOS do; X11 and Wayland have no such thing. Not yet run on a real machine.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

_SHARING_NONE = 0  # NSWindowSharingNone


def can_leave_out() -> bool:
    """Whether this system lets a window be left out."""
    return sys.platform in ("win32", "darwin")


def leave_out_of_capture(window: int) -> bool:
    """Have the window left out, by its number (QWindow.winId); False where that is not possible."""
    if sys.platform == "win32":
        from deskbreak.desktop.windows import this_windows

        return this_windows().leave_out_of_capture(window)
    if sys.platform == "darwin":
        return share_no_more(ctypes.CDLL("/usr/lib/libobjc.dylib"), window)
    return False


def share_no_more(objc: Any, view: int) -> bool:
    """[[view window] setSharingType: NSWindowSharingNone], through the runtime of Objective-C."""
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = [ctypes.c_char_p]
    send = objc.objc_msgSend
    # The runtime's one entrance has the form of whatever is called through it.
    send.restype, send.argtypes = ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_void_p]
    window = send(view, objc.sel_registerName(b"window"))
    if not window:
        return False
    send.restype, send.argtypes = None, [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong]
    send(window, objc.sel_registerName(b"setSharingType:"), _SHARING_NONE)
    return True
