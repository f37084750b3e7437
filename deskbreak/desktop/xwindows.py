"""A small X11 connection that knows one thing: the window in front, whether it fills the screen, how one gets there.

Through ctypes on libxcb like `xsync`, a connection of its own that is opened when it matters. Separate from
`busy_x11` because it needs no Qt, so that `doctor` can ask too.
"""

from __future__ import annotations

import ctypes
import struct
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p
from functools import cache
from sys import byteorder
from typing import Any

from deskbreak.core.said import Said

THROUGH = "window properties of the X server"

_CLIENT_MESSAGE, _FROM_A_PANEL, _TO_MANAGERS = 33, 2, 0x180000
_EVENT_MASK, _PROPERTY_CHANGE, _STRUCTURE = 0x800, 0x400000, 0x20000
_DESTROYED, _UNMAPPED, _PROPERTY = 17, 18, 28
_ANY_TYPE = 0
_OURS = b"deskbreak"
_SPACE = 1024
"""The most that is read of a property, in units of four bytes."""


class XWindowsGone(Exception):
    """The server or the library isn't there; the text says which."""


class _Cookie(Structure):
    _fields_ = [("sequence", c_uint32)]


class _Screens(Structure):
    """xcb_screen_iterator_t; the first thing in a screen is its root window."""

    _fields_ = [("screen", POINTER(c_uint32)), ("rest", c_int), ("index", c_int)]


class _AtomReply(Structure):
    _fields_ = [("head", c_uint8 * 8), ("atom", c_uint32)]


class _PropertyReply(Structure):
    _fields_ = [
        ("head", c_uint8 * 8),
        ("kind", c_uint32),
        ("bytes_after", c_uint32),
        ("length", c_uint32),
        ("padding", c_uint8 * 12),
    ]


class _Event(Structure):
    """The head of an event about a window; `atom` where it is about a property."""

    _fields_ = [
        ("response_type", c_uint8),
        ("padding", c_uint8),
        ("sequence", c_uint16),
        ("window", c_uint32),
        ("atom", c_uint32),
    ]


@cache
def _library() -> tuple[ctypes.CDLL, Any]:
    """libxcb with the types that ctypes can't guess, and what gives its answers back."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise XWindowsGone(Said("A system library is missing: %1.", error)) from error
    for name, answers, *takes in (
        ("xcb_connect", c_void_p, c_char_p, POINTER(c_int)),
        ("xcb_disconnect", None, c_void_p),
        ("xcb_connection_has_error", c_int, c_void_p),
        ("xcb_get_file_descriptor", c_int, c_void_p),
        ("xcb_flush", c_int, c_void_p),
        ("xcb_get_setup", c_void_p, c_void_p),
        ("xcb_setup_roots_iterator", _Screens, c_void_p),
        ("xcb_screen_next", None, POINTER(_Screens)),
        ("xcb_intern_atom", _Cookie, c_void_p, c_uint8, c_uint16, c_char_p),
        ("xcb_intern_atom_reply", POINTER(_AtomReply), c_void_p, _Cookie, c_void_p),
        ("xcb_get_property", _Cookie, c_void_p, c_uint8, *(c_uint32,) * 5),
        ("xcb_get_property_reply", POINTER(_PropertyReply), c_void_p, _Cookie, c_void_p),
        ("xcb_change_window_attributes", _Cookie, c_void_p, c_uint32, c_uint32, POINTER(c_uint32)),
        ("xcb_send_event", _Cookie, c_void_p, c_uint8, c_uint32, c_uint32, c_char_p),
        ("xcb_poll_for_event", POINTER(_Event), c_void_p),
    ):
        function = getattr(xcb, name)
        function.restype, function.argtypes = answers, takes
    free = ctypes.CDLL(None).free
    free.argtypes, free.restype = [c_void_p], None
    return xcb, free


class FrontWindow:
    """An open connection that watches the window in front. Raises XWindowsGone if there is no X server."""

    def __init__(self, display: str | None = None) -> None:
        """Connect to `display` (else to that of DISPLAY)."""
        self._xcb, self._free = _library()
        number = c_int(0)
        self._connection: int | None = self._xcb.xcb_connect(display.encode() if display else None, byref(number))
        self._watched = 0
        try:
            if self.is_broken():
                raise XWindowsGone(Said("%1 doesn’t answer.", Said("The X server")))
            self._root = self._root_of(number.value)
            names = (
                b"_NET_SUPPORTED",
                b"_NET_ACTIVE_WINDOW",
                b"_NET_WM_STATE",
                b"_NET_WM_STATE_FULLSCREEN",
                b"WM_CLASS",
            )
            self._supported, self._active, self._state, self._fullscreen, self._class = map(self._atom, names)
        except XWindowsGone:
            self.close()
            raise

    def close(self) -> None:
        """End the connection; nothing is watched any more."""
        if self._connection is not None:
            self._xcb.xcb_disconnect(self._connection)
            self._connection = None

    def is_broken(self) -> bool:
        """Whether the server is gone, or the connection closed."""
        return self._connection is None or bool(self._xcb.xcb_connection_has_error(self._connection))

    def fileno(self) -> int:
        """What to wait on. Changes may also lie ready while it is silent: ask `has_changed` after each question."""
        return int(self._xcb.xcb_get_file_descriptor(self._connection))

    def watch(self) -> None:
        """Have changes of the window in front told from now on."""
        self._tell_changes_of(self._root)

    def tells_front(self) -> bool:
        """Whether the window manager says which window is in front; if not, nobody can know."""
        return self._active in self._numbers(self._root, self._supported)

    def is_fullscreen(self) -> bool:
        """Whether the window in front fills the screen, and is none of ours. Its changes are told from now on."""
        window = next(iter(self._numbers(self._root, self._active)), 0)
        if window and window != self._watched:
            # A window that is gone meanwhile answers nothing, and its errors come as events, which are passed over.
            self._tell_changes_of(window, _PROPERTY_CHANGE | _STRUCTURE)
            self._watched = window
        if not window or self._fullscreen not in self._numbers(window, self._state):
            return False
        return _OURS not in self._property(window, self._class).lower()

    def bring(self, window: int) -> None:
        """Have this window put in front, with the keyboard.

        Asked as panels ask, for which the person has acted: a window that asks for itself is refused by KDE and GNOME
        unless it was last used, and the choice that brings ours may be made in the tray or on the command line.
        """
        message = struct.pack("=BBHII5I", _CLIENT_MESSAGE, 32, 0, window, self._active, _FROM_A_PANEL, 0, 0, 0, 0)
        self._xcb.xcb_send_event(self._connection, 0, self._root, _TO_MANAGERS, message)
        self._atom(b"WM_STATE")  # an answer, so that all that was asked before has reached the server

    def has_changed(self) -> bool:
        """Whether something was told that may change the answer, since the last call."""
        changed = False
        while self._connection is not None:
            event = self._xcb.xcb_poll_for_event(self._connection)
            if not event:
                break
            changed |= self._matters(event.contents)
            self._free(event)
        return changed

    def _matters(self, event: _Event) -> bool:
        kind = event.response_type & 0x7F
        # Window managers say late, or never, that the last window in front is gone.
        if kind in (_DESTROYED, _UNMAPPED):
            return bool(event.window == self._watched)
        about = (event.window, event.atom)
        return kind == _PROPERTY and about in ((self._root, self._active), (self._watched, self._state))

    def _tell_changes_of(self, window: int, kinds: int = _PROPERTY_CHANGE) -> None:
        mask = byref(c_uint32(kinds))
        self._xcb.xcb_change_window_attributes(self._connection, window, _EVENT_MASK, mask)
        self._xcb.xcb_flush(self._connection)

    def _numbers(self, window: int, atom: int) -> list[int]:
        found = self._property(window, atom)
        return [int.from_bytes(found[at : at + 4], byteorder) for at in range(0, len(found) - 3, 4)]

    def _property(self, window: int, atom: int) -> bytes:
        cookie = self._xcb.xcb_get_property(self._connection, 0, window, atom, _ANY_TYPE, 0, _SPACE)
        reply = self._xcb.xcb_get_property_reply(self._connection, cookie, None)
        if not reply:
            return b""
        units = reply.contents.length * (reply.contents.head[1] // 8)
        found = ctypes.string_at(ctypes.addressof(reply.contents) + ctypes.sizeof(_PropertyReply), units)
        self._free(reply)
        return found

    def _root_of(self, screen: int) -> int:
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        for _ in range(min(screen, screens.rest - 1)):
            self._xcb.xcb_screen_next(byref(screens))
        return int(screens.screen.contents.value)

    def _atom(self, name: bytes) -> int:
        cookie = self._xcb.xcb_intern_atom(self._connection, 0, len(name), name)
        reply = self._xcb.xcb_intern_atom_reply(self._connection, cookie, None)
        if not reply:
            raise XWindowsGone(Said("%1 is gone.", Said("The X server")))
        atom = int(reply.contents.atom)
        self._free(reply)
        return atom
