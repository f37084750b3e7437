"""A call, as far as a camera in use tells: looked at when the kernel says that one was opened or closed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier

from deskbreak.core.said import Said
from deskbreak.desktop.busy_source import BusySource
from deskbreak.desktop.cameras import THROUGH, CamerasUnwatched, CameraWatch, in_use
from deskbreak.desktop.findings import Finding, Topic, missing, works


class Camera(BusySource):
    """Holds while any process that we may look into has a camera open."""

    def __init__(
        self, devices: Path = Path("/dev"), processes: Path = Path("/proc"), parent: QObject | None = None
    ) -> None:
        super().__init__("call", parent=parent)
        self._devices, self._processes = devices, processes
        self._watch: CameraWatch | None = None
        self._notifier: QSocketNotifier | None = None
        self._why = ""

    def name(self) -> str:
        """Who is asked."""
        return Said("The kernel")

    def findings(self) -> tuple[Finding, ...]:
        """That it works, unless the kernel refused."""
        return (missing(Topic.CALL, self._why) if self._why else works(Topic.CALL, THROUGH),)

    def _begin(self) -> None:
        try:
            self._watch = CameraWatch(self._devices)
        except CamerasUnwatched as unwatched:
            self._why = str(unwatched)
            self._grumble(self._why)
        else:
            self._notifier = QSocketNotifier(self._watch.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._read)
        self._look()

    def _end(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._watch is not None:
            self._watch.close()
            self._watch = None

    def _read(self) -> None:
        if self._watch is not None and self._watch.has_changed():
            self._look()

    def _look(self) -> None:
        self._note(self.topics if in_use(self._devices, self._processes) else frozenset())
