"""`python -m deskbreak.faces WINDOW`: one face in a process of its own, started by the agent."""

from __future__ import annotations

import logging
import sys
from importlib import import_module
from types import TracebackType

from PySide6.QtWidgets import QApplication

from deskbreak.core import options
from deskbreak.core.errors import DeskbreakError
from deskbreak.desktop.capture import can_leave_out
from deskbreak.faces.left_out import LeftOut
from deskbreak.faces.link import AgentLink
from deskbreak.language.interpreter import Interpreter
from deskbreak.signs.app_icon import app_icon
from deskbreak.storage import log, paths, settings_file

APPLICATION_ID = "io.github.deskbreak.Deskbreak"

# Each window's package; it is imported only when it is opened.
FACES = {
    "break": "deskbreak.faces.break_",
    "history": "deskbreak.faces.history",
    "no_tray": "deskbreak.faces.no_tray",
    "notice": "deskbreak.faces.notices",
    "overview": "deskbreak.faces.overview",
    "settings": "deskbreak.faces.settings",
    "welcome": "deskbreak.faces.welcome",
    "why": "deskbreak.faces.why",
}


def main(arguments: list[str]) -> int:
    """Open the face that is named, until it closes; the exit code is 0 where it ended as it should."""
    if len(arguments) != 1 or arguments[0] not in FACES:
        print(f"usage: python -m deskbreak.faces {'|'.join(FACES)}", file=sys.stderr)
        return 2
    window = arguments[0]
    log.start_log(paths.log_file())
    sys.excepthook = _note_unforeseen
    application = QApplication(["deskbreak"])
    application.setApplicationName("Deskbreak")
    application.setDesktopFileName(APPLICATION_ID)
    application.setWindowIcon(app_icon())
    application.setQuitOnLastWindowClosed(False)
    settings = settings_file.read(paths.settings_file()).settings
    # Before the window is imported: what it says, it says in the person's language.
    Interpreter(application, paths.translations()).speak(settings[options.LANGUAGE])
    if window == "break" and can_leave_out():
        LeftOut(application)
    link = AgentLink(paths.socket(), window)
    face = import_module(FACES[window]).open_face(link, application)
    link.lost.connect(application.quit)
    try:
        link.open()
    except DeskbreakError as trouble:
        print(trouble, file=sys.stderr)
        return trouble.exit_code
    code = application.exec()
    del face  # before the application, or Qt takes its widgets away under it
    return code


def _note_unforeseen(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """No traceback is shown, it goes into the log. A slot that failed leaves the window as it is."""
    logging.getLogger("deskbreak.faces").error("unforeseen", exc_info=(kind, fault, trace))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
