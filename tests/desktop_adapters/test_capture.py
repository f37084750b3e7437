"""Windows that are left out of a shared screen: asked for once each is shown, in the system's own words."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

from deskbreak.desktop.capture import can_leave_out, leave_out_of_capture, share_no_more
from deskbreak.faces.left_out import LeftOut


class _Runtime:
    """The runtime of Objective-C: names become numbers, and what is sent is kept."""

    def __init__(self, window: int | None = 0x77) -> None:
        self.window = window
        self.names: dict[int, bytes] = {}
        self.sent: list[tuple[object, ...]] = []
        self.sel_registerName = _Function(self._register)
        self.objc_msgSend = _Function(self._send)

    def _register(self, name: bytes) -> int:
        self.names[len(self.names) + 1] = name
        return len(self.names)

    def _send(self, receiver: int, selector: int, *arguments: int) -> int | None:
        assert self.objc_msgSend.argtypes is not None
        assert len(self.objc_msgSend.argtypes) == 2 + len(arguments)
        self.sent.append((receiver, self.names[selector], *arguments))
        return self.window


class _Function:
    restype: object = None
    argtypes: list[object] | None = None

    def __init__(self, does: object) -> None:
        self._does = does

    def __call__(self, *arguments: object) -> object:
        assert callable(self._does)
        return self._does(*arguments)


def test_on_macos_the_view_s_window_is_shared_no_more() -> None:
    objc = _Runtime()
    assert share_no_more(objc, 0x50)
    assert objc.sent == [(0x50, b"window"), (0x77, b"setSharingType:", 0)]


def test_a_view_without_a_window_is_not_left_out() -> None:
    objc = _Runtime(window=None)
    assert not share_no_more(objc, 0x50)
    assert len(objc.sent) == 1


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there it is possible")
def test_elsewhere_nothing_is_promised() -> None:
    assert not can_leave_out()
    assert not leave_out_of_capture(1)


def test_every_window_is_left_out_when_it_is_shown(qapp: QApplication) -> None:
    left_out: list[int] = []

    def leave_out(window: int) -> bool:
        left_out.append(window)
        return True

    watching = LeftOut(qapp, leave_out)
    shown = [QWidget(), QWidget()]
    for widget in shown:
        widget.show()
    handles = [widget.windowHandle() for widget in shown]
    assert left_out == [int(handle.winId()) for handle in handles if isinstance(handle, QWindow)]
    assert len(left_out) == 2
    qapp.removeEventFilter(watching)
    for widget in shown:
        widget.close()
