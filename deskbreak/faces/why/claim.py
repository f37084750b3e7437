"""One claim: heading and certainty, what is known, and the links to where that comes from."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.core.evidence import Claim, Source
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.why.certainty import CertaintyMark
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.words import Words
from deskbreak.language.tables import known_text
from deskbreak.language.texts import Texts

PADDING, TOP, BOTTOM, BOTTOM_WITH_LINKS = 18, 15, 16, 8
WIDEST_SENTENCES = 572
BETWEEN_LINKS = 13

tr = Texts("Why these stretches?")


class SourceLink(Button):
    """A source; it opens the browser, and says so."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, source: Source) -> None:
        words = known_text(source.words)
        super().__init__(theme, words, "link", "small", role=Role.HELP_STRONG, wraps=True)
        self._address = source.address
        speak_as(self, "link", tr("%1, opens in the browser", words))
        self.setToolTip(tr("Opens in the browser: %1", source.address))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.chosen.emit(self._address)


class Links(Flow):
    """The sources of a claim, with a dot between those that stand side by side."""

    def __init__(self, theme: Theme, links: list[SourceLink]) -> None:
        super().__init__(BETWEEN_LINKS)
        self._theme, self._links = theme, links
        for link in links:
            self.add(link)
        self.add_stretch()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        if self.is_column:
            return
        painter = QPainter(self)
        painter.setFont(self._theme.font(Role.HELP))
        painter.setPen(self._theme.colour("text2"))
        for one, other in pairwise(self._links):
            left, right = sorted((one, other), key=QWidget.x)
            between = QRectF(left.geometry().right() + 1, 0, right.x() - left.geometry().right() - 1, self.height())
            painter.drawText(between, Qt.AlignmentFlag.AlignCenter, "·")
        painter.end()


class ClaimRow(QWidget):
    """Told one claim; tells which address was chosen. A group for a screen reader."""

    address_chosen = Signal(str)

    def __init__(self, theme: Theme, claim: Claim) -> None:
        super().__init__()
        self._theme = theme
        heading, certainty = known_text(claim.heading), known_text(claim.certainty.words)
        speak_as(self, "group", tr("%1. %2.", heading, certainty, note="a claim, how sure it is"))
        self.links = [SourceLink(theme, source) for source in claim.sources]
        self._sentences = Words(theme, known_text(claim.sentences))
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(Words(theme, heading, Role.ROW_TITLE), 1)
        # Aligned, or below the heading its width would be the widest that Qt allows the heading.
        self._head.addWidget(CertaintyMark(theme, claim.certainty), 0, Qt.AlignmentFlag.AlignLeading)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, TOP, PADDING, BOTTOM_WITH_LINKS if claim.sources else BOTTOM)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addSpacing(4)
        beside = QHBoxLayout()
        beside.addWidget(self._sentences, 1000)
        beside.addStretch(1)
        column.addLayout(beside)
        if self.links:
            column.addWidget(Links(theme, self.links))
        for link in self.links:
            link.chosen.connect(self.address_chosen)
        theme.changed.connect(self._fit)
        self._fit()

    def stand(self, *, narrow: bool) -> None:
        """In a narrow window the certainty stands below the heading."""
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._head.setSpacing(2 if narrow else 16)
        self._column.invalidate()  # a layout doesn't tell the one around it that it turned
        self.updateGeometry()

    def _fit(self) -> None:
        self._sentences.setMaximumWidth(self._theme.icon_px(WIDEST_SENTENCES))
