"""What is painted again when time passes: as little as has changed, and nothing that can't be seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from deskbreak.core.guide_place import Piece
from deskbreak.faces.break_.dial import Dial, Reading
from deskbreak.faces.break_.phase_bar import PhaseBar
from deskbreak.faces.theme import Theme


class Painted(QObject):
    """Writes down where a widget was painted."""

    def __init__(self, application: QApplication, widget: QWidget) -> None:
        super().__init__(widget)
        self._application, self._widget = application, widget
        self._where: list[QRect] = []
        widget.installEventFilter(self)
        widget.show()
        QTest.qWaitForWindowExposed(widget)
        while self.since():  # all that belongs to appearing
            pass

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if isinstance(event, QPaintEvent):
            self._where.append(event.rect())
        return False

    def since(self) -> list[QRect]:
        """Where it was painted since this was asked the last time."""
        self._application.processEvents()
        where, self._where = self._where, []
        return where


@pytest.fixture
def dial(qapp: QApplication, theme: Theme) -> Iterator[Dial]:
    made = Dial(theme)
    made.show_reading(Reading("0:22", 22, 0.5))
    yield made
    made.hide()
    made.deleteLater()


@pytest.fixture
def bar(qapp: QApplication, theme: Theme) -> Iterator[PhaseBar]:
    made = PhaseBar(theme)
    made.resize(400, made.full_height())
    yield made
    made.hide()
    made.deleteLater()


def test_the_ring_repaints_only_its_tip(qapp: QApplication, dial: Dial) -> None:
    painted = Painted(qapp, dial)
    dial.show_reading(Reading("0:22", 22, 0.48))
    (where,) = painted.since()
    assert where.width() * where.height() < dial.width() * dial.height() / 10
    assert where.bottom() > dial.height() - 12, "half of the time is left: the tip is below"


def test_the_ring_waits_until_its_tip_is_seen_to_move(qapp: QApplication, dial: Dial) -> None:
    painted = Painted(qapp, dial)
    for step in range(1, 5):
        dial.show_reading(Reading("0:22", 22, 0.5 - step * 0.0003))
    assert painted.since() == []
    dial.show_reading(Reading("0:22", 22, 0.49))
    assert len(painted.since()) == 1


@pytest.mark.parametrize("change", [{"digits": "0:21"}, {"breath": 0.4}, {"paused": True}])
def test_all_else_repaints_the_dial(qapp: QApplication, dial: Dial, change: dict[str, object]) -> None:
    painted = Painted(qapp, dial)
    dial.show_reading(replace(dial.reading, **change))  # type: ignore[arg-type]
    assert painted.since() == [dial.rect()]


def test_the_same_reading_repaints_nothing(qapp: QApplication, dial: Dial) -> None:
    painted = Painted(qapp, dial)
    dial.show_reading(replace(dial.reading))
    assert painted.since() == []


def pieces(filled: float, state: str = "now") -> tuple[Piece, ...]:
    return (
        Piece("Left", "lunge", "left", True, state, 30, 40, 1.0, filled),  # type: ignore[arg-type]
        Piece("Right", "lunge", "right", True, "todo", 30, 40, 0.0, 0.0),
    )


def test_the_bar_is_painted_when_it_has_grown_by_what_can_be_seen(qapp: QApplication, bar: PhaseBar) -> None:
    bar.show_pieces(pieces(0.5), "", 0)
    painted = Painted(qapp, bar)
    for step in range(4):
        bar.show_pieces(pieces(0.5 + step * 0.001), "", 0)
    assert painted.since() == []
    bar.show_pieces(pieces(0.51), "", 0)
    (where,) = painted.since()
    assert where.height() < bar.height() / 2, "not the names"


def test_another_state_repaints_the_names_too(qapp: QApplication, bar: PhaseBar) -> None:
    bar.show_pieces(pieces(1.0), "", 0)
    painted = Painted(qapp, bar)
    bar.show_pieces(pieces(1.0, "done"), "", 0)
    assert painted.since() == [bar.rect()]
