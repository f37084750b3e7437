"""The first moments of the tray process: the lock, then the icon, then everything else.

Separate from the wiring so that the icon is there before the engine, the stores and the scheduler are even imported:
the person sees at once that deskbreak has started.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from deskbreak.agent.tray import Tray
from deskbreak.control.server import ControlServer
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.options import LANGUAGE, TRAY_ICON
from deskbreak.core.status import Status
from deskbreak.desktop.detect import DisplayKind, display_kind, light_theme
from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import log, paths, settings_file

APPLICATION_ID = "io.github.deskbreak.Deskbreak"
# The tray's host asks for the picture within a few milliseconds of being told of the icon.
_ICON_MS = 30


def application() -> QApplication:
    """The Qt application of the tray process; DeskbreakError where there is no screen, on which Qt would abort."""
    if display_kind() is DisplayKind.NONE and "QT_QPA_PLATFORM" not in os.environ:
        raise DeskbreakError(
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).",
            "Start deskbreak in a desktop; “make run” in a checkout plays the demo on a virtual one.",
        )
    theme = light_theme()
    made = QApplication(["deskbreak", *(("-platformtheme", theme) if theme else ())])
    made.setApplicationName("Deskbreak")
    made.setDesktopFileName(APPLICATION_ID)
    made.setQuitOnLastWindowClosed(False)
    # As long as Qt's cache of pictures holds one, it wakes every ten seconds to see whether it still has to.
    QPixmapCache.setCacheLimit(0)
    if made.platformName() == "xcb":
        from deskbreak.desktop.deaf_keyboard import deafen

        deafen(made)
    return made


def run(*, at_login: bool = False) -> int:
    """Be the tray process until it is told to quit. The caller has seen that no other one answers.

    Where the desktop started it `at_login`, no window takes the keyboard by itself.
    """
    log.start_log(paths.log_file())
    server = ControlServer(paths.socket())
    if not server.claim():
        raise DeskbreakError("Another deskbreak is just starting.", "Try again in a moment.")
    qt = application()
    interpreter = Interpreter(qt, paths.translations())
    tray = first_tray(interpreter)

    from deskbreak.agent.wiring import Deskbreak
    from deskbreak.desktop.clock import RealClock
    from deskbreak.desktop.detect import sensors

    agent = Deskbreak(server, RealClock(), sensors(), tray, interpreter)
    agent.endings.asked.connect(qt.quit)
    qt.commitDataRequest.connect(agent.put_away)
    agent.faces.at_login = at_login
    agent.start()
    agent.welcome()
    code = qt.exec()
    agent.end()
    return code


def first_tray(interpreter: Interpreter) -> Tray:
    """The tray with its empty ring, on the screen."""
    settings = settings_file.read(paths.settings_file()).settings
    interpreter.speak(settings[LANGUAGE])
    tray = Tray(symbolic=settings[TRAY_ICON] == "symbolic")
    tray.show_status(Status(line="Deskbreak", mark_seconds=1))
    waiting = QEventLoop()
    QTimer.singleShot(_ICON_MS, waiting.quit)
    waiting.exec()
    return tray
