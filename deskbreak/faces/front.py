"""Brings a window up that the person asked for, with the keyboard: never one that comes up by itself.

Separate because Qt alone does not bring it there: under X11 and XWayland KDE and GNOME refuse the focus to a program
that was not used last, and the person may have asked in the tray or on the command line.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from deskbreak.desktop.xwindows import FrontWindow, XWindowsGone


def bring_to_front(window: QWidget) -> None:
    """Show the window above the others, not minimised, and with the keyboard."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if QGuiApplication.platformName() != "xcb":
        return
    handle = window.windowHandle()
    if handle.isExposed():
        _ask_the_window_manager(handle)
    else:
        _OnceSeen(handle)


class _OnceSeen(QObject):
    """Waits until the window manager knows the window, and asks then."""

    def __init__(self, handle: QWindow) -> None:
        super().__init__(handle)
        self._handle = handle
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() == QEvent.Type.Expose and self._handle.isExposed():
            self._handle.removeEventFilter(self)
            _ask_the_window_manager(self._handle)
            self.deleteLater()
        return False


def _ask_the_window_manager(handle: QWindow) -> None:
    if handle.isActive():
        return
    try:
        front = FrontWindow()
    except XWindowsGone as gone:
        logging.getLogger(__name__).info("%s", gone)
        return
    front.bring(int(handle.winId()))
    front.close()
