"""Takes a Qt application on X11 off the list of those that are told of every Shift, Ctrl and Alt that is pressed.

Qt asks the X server to be told of each change of the keyboard's state, whoever has the focus: somebody who types
capitals would wake the tray process twice for each of them. It shows no window that is typed into, so it need not know.
Separate because it is the one place that touches Qt's own connection to the server.
"""

from __future__ import annotations

import ctypes
import logging
from ctypes import c_uint16, c_void_p

from PySide6.QtGui import QNativeInterface
from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)

_CORE_KEYBOARD = 0x100
# What Qt asks for: a new keyboard, another map of the keys, another state (XkbNewKeyboardNotify and the two after it).
_ALL_OF_QTS = 0x7


def deafen(application: QApplication) -> None:
    """Hear no more of the keyboard; on a platform that is not X11, or without libxcb-xkb, all stays as it is."""
    native = application.nativeInterface()
    if not isinstance(native, QNativeInterface.QX11Application):
        return
    try:
        xcb, xkb = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL("libxcb-xkb.so.1")
    except OSError as error:
        log.info("The keyboard's state goes on being told: %s", error)
        return
    connection = c_void_p(native.connection())
    select = xkb.xcb_xkb_select_events
    select.argtypes = [c_void_p, *[c_uint16] * 6, c_void_p]
    select(connection, _CORE_KEYBOARD, _ALL_OF_QTS, _ALL_OF_QTS, 0, 0, 0, None)
    xcb.xcb_flush.argtypes = [c_void_p]
    xcb.xcb_flush(connection)
