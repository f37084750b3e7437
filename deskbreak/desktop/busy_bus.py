"""One question about being busy or watching that a service on D-Bus answers with yes or no."""

from __future__ import annotations

from PySide6.QtCore import QObject

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.busy_questions import Question
from deskbreak.desktop.busy_service import BusyService
from deskbreak.desktop.wire import Answer


class BusQuestion(BusyService):
    """Holds while the answer is yes."""

    def __init__(self, bus: Bus, question: Question, parent: QObject | None = None) -> None:
        super().__init__(bus, question.reason, question.service, question.through, question.changes, parent)
        self._question = question

    def name(self) -> str:
        """Who is asked."""
        return f"{self._question.service} ({self._question.through})"

    def _put(self) -> None:
        self._call(self._question.call, self._take)

    def _take(self, answer: Answer) -> None:
        holds = None if answer.error else self._question.read(answer)
        self._judge(answer, is_known_form=holds is not None)
        self._conclude(holds=bool(holds))
