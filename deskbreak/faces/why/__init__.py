"""“Why these stretches?”: what is known, how sure it is, and when to get help.

`open_face` is this face's composition root.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from deskbreak.faces.appearance import theme_of
from deskbreak.faces.link import AgentLink
from deskbreak.faces.remembered import Remembered
from deskbreak.faces.why.window import WhyWindow
from deskbreak.language.texts import Texts
from deskbreak.storage import paths, settings_file

tr = Texts("Why these stretches?")


def open_face(link: AgentLink, application: QApplication) -> Why:
    """The window in this person's look."""
    theme = theme_of(application, settings_file.read(paths.settings_file()).settings)
    why = Why(application, WhyWindow(theme))
    Remembered(why.window, paths.window_places(), "why")
    link.present_asked.connect(why.window.present)
    why.window.closed.connect(application.quit)
    why.window.address_chosen.connect(why.open_address)
    why.window.present()
    return why


class Why(QObject):
    """Opens what is chosen in the browser: the only way out, and never by itself."""

    def __init__(self, application: QApplication, window: WhyWindow) -> None:
        super().__init__(application)
        self._application, self.window = application, window

    def open_address(self, address: str) -> None:
        """Show a source; where nothing can, its address is there to be pasted somewhere."""
        self.window.say("")
        if not QDesktopServices.openUrl(QUrl(address)):
            self._application.clipboard().setText(address)
            self.window.say(tr("No browser could be opened. The address is on the clipboard: %1", address))
