"""Whether the X server has a tray of the old kind (XEmbed), which Qt uses where there is no StatusNotifierWatcher.

One question, without Qt, for `doctor`; the agent asks Qt.
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p


class _Cookie(Structure):
    _fields_ = [("sequence", c_uint32)]


class _NumberReply(Structure):
    """The replies to InternAtom and GetSelectionOwner: a number behind the head."""

    _fields_ = [("head", c_uint8 * 8), ("number", c_uint32)]


def has_xembed_tray(display: str | None = None) -> bool:
    """Whether somebody owns the tray's selection on the screen of `display` (else of DISPLAY)."""
    return _is_owned("_NET_SYSTEM_TRAY_S", display)


def has_compositor(display: str | None = None) -> bool:
    """Whether windows can be see-through there; without one, a shadow would be a black box."""
    return _is_owned("_NET_WM_CM_S", display)


def _is_owned(selection: str, display: str | None) -> bool:
    """Whether somebody owns the selection of that name for the default screen."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype, xcb.xcb_connect.argtypes = c_void_p, [c_char_p, POINTER(c_int)]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [c_void_p]
    screen = c_int(0)
    connection = xcb.xcb_connect(display.encode() if display else None, byref(screen))
    try:
        if xcb.xcb_connection_has_error(connection):
            return False
        return _owner(xcb, connection, f"{selection}{screen.value}".encode()) != 0
    finally:
        xcb.xcb_disconnect(connection)


def _owner(xcb: ctypes.CDLL, connection: int, selection: bytes) -> int:
    xcb.xcb_intern_atom.restype = xcb.xcb_get_selection_owner.restype = _Cookie
    xcb.xcb_intern_atom.argtypes = [c_void_p, c_uint8, c_uint16, c_char_p]
    xcb.xcb_get_selection_owner.argtypes = [c_void_p, c_uint32]
    atom = _number(xcb.xcb_intern_atom_reply, connection, xcb.xcb_intern_atom(connection, 1, len(selection), selection))
    # With "only if it exists" the answer is 0 for a name that nobody ever used.
    if not atom:
        return 0
    return _number(xcb.xcb_get_selection_owner_reply, connection, xcb.xcb_get_selection_owner(connection, atom))


def _number(reply: ctypes._NamedFuncPointer, connection: int, cookie: _Cookie) -> int:
    reply.restype, reply.argtypes = POINTER(_NumberReply), [c_void_p, _Cookie, c_void_p]
    found = reply(connection, cookie, None)
    if not found:
        return 0
    number = int(found.contents.number)
    free = ctypes.CDLL(None).free
    free.argtypes = [c_void_p]
    free(found)
    return number
