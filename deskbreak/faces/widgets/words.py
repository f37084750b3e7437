"""Texts: a label with the line height and letter-spacing of its role, which Qt's own label doesn't know.

Separate from the controls; every text in a window that is not on a control is one of these.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QLocale, QPointF, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

from deskbreak.faces.theme import Role, Theme

NO_BREAK_SPACE = "\u00a0"
BREAK_HERE = "\u200b"
"""Takes no room, and a line may end there: in a long path, after each folder."""
FIRST_SYLLABLE = "\u2e80"
WORD_JOINER, LAST_SYLLABLES = "\u2060", 4
TALL = frozenset({QLocale.Language.Arabic, QLocale.Language.Chinese, QLocale.Language.Japanese})
"""The languages whose scripts need more from one line to the next (UI.md, section 10)."""
TALL_LINE, TALL_HEADLINE = 1.55, 1.4
UNBOUNDED = 16_000


def without_orphan(text: str) -> str:
    """The last two words joined, so that no word stands alone on the last line; where there are no words, the last
    few syllables."""
    if text[-LAST_SYLLABLES:-1] and all(letter >= FIRST_SYLLABLE for letter in text[-LAST_SYLLABLES:]):
        return text[:-LAST_SYLLABLES] + WORD_JOINER.join(text[-LAST_SYLLABLES:])
    head, space, tail = text.rpartition(" ")
    return f"{head}{NO_BREAK_SPACE}{tail}" if space and " " in head else text


class Words(QLabel):
    """A text in a role and an ink (a token's name); wraps unless told otherwise."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: Role = Role.BODY,
        ink: str = "text",
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
        wrap: bool = True,
    ) -> None:
        super().__init__()
        self._theme, self._role, self._factor = theme, role, 1.0
        self._kept: _Laid | None = None
        self.setProperty("ink", ink)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(align | Qt.AlignmentFlag.AlignTop)
        self.setWordWrap(wrap)
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Maximum,
            QSizePolicy.Policy.Fixed if not wrap else QSizePolicy.Policy.Minimum,
        )
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        theme.changed.connect(self._fit)
        self._fit()
        self.setText(text)

    @property
    def role(self) -> Role:
        return self._role

    def set_role(self, role: Role, factor: float = 1.0) -> None:
        """Show the text in another role, or bigger, as in floor view."""
        self._role, self._factor = role, factor
        self._fit()

    def set_ink(self, ink: str) -> None:
        """Show the text in another token's colour."""
        if ink != self.property("ink"):
            self.setProperty("ink", ink)
            self.style().unpolish(self)
            self.style().polish(self)
            self._fit()  # a style sheet gives back the font from before it was first polished

    def setText(self, text: str) -> None:  # noqa: N802 (Qt's name)
        joined = without_orphan(text) if self.wordWrap() else text
        if joined != self.text():
            super().setText(joined)
            self._kept = None
            self.updateGeometry()

    def set_or_hide(self, text: str) -> None:
        """Another text; without one nothing is found here by a screen reader, and its room stays as it is."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.setText(text)
        self.setVisible(bool(text))

    def lines_at(self, width: float) -> int:
        """How many lines the text takes at a width."""
        return self._at(width).lines

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        laid = _laid_out(self, UNBOUNDED, self._step(), self._wrap_mode())
        return QSize(ceil(laid.widest) + 1, ceil(laid.height))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        if not self.wordWrap():
            return self.sizeHint()
        metrics = QFontMetricsF(self.font())
        widest = max((metrics.horizontalAdvance(word) for word in unbroken(self.text())), default=0.0)
        return QSize(ceil(widest) + 1, ceil(self._step()))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        return ceil(self._at(width).height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        laid = self._at(self.width())
        free = self.height() - laid.height
        top = free / 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0.0
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        for paragraph in laid.paragraphs:
            paragraph.draw(painter, QPointF(0, top))
        painter.end()

    def _fit(self) -> None:
        self.setFont(self._theme.font(self._role, self._factor))
        self._kept = None
        self.updateGeometry()
        self.update()

    def _step(self) -> float:
        """From one line to the next; never less than the font itself asks for."""
        line = self._role.line_height
        if QLocale().language() in TALL:
            line = max(line, TALL_LINE if line >= Role.BODY.line_height else TALL_HEADLINE)
        wished = line * self._theme.base_px * self._role.factor * self._factor
        return max(wished, QFontMetricsF(self.font()).height())

    def _wrap_mode(self) -> QTextOption.WrapMode:
        return QTextOption.WrapMode.WordWrap if self.wordWrap() else QTextOption.WrapMode.NoWrap

    def _at(self, width: float) -> _Laid:
        """The text as it stands at a width; the last answer is kept."""
        if self._kept is None or self._kept.width != width:
            self._kept = _laid_out(self, width, self._step(), self._wrap_mode())
        return self._kept


def breakable(text: str) -> str:
    """A text with a file’s name in it, that may go on in the next line after each of its parts."""
    return re.sub(r"([/.])(?=\w)", rf"\1{BREAK_HERE}", text)


def unbroken(text: str) -> list[str]:
    """What stays on one line; Python would split at no-break spaces, too."""
    if not any(letter >= FIRST_SYLLABLE for letter in text):
        return text.replace("\n", " ").replace(BREAK_HERE, " ").split(" ")
    # Chinese and Japanese have no spaces: a line may break nearly anywhere.
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    parts, start = [], 0
    while (end := finder.toNextBoundary()) != -1:
        parts.append(text[start:end].strip(" "))
        start = end
    return parts


@dataclass(frozen=True, slots=True)
class _Laid:
    """A text in lines: where they are, and what they take up."""

    width: float
    paragraphs: tuple[QTextLayout, ...]
    lines: int
    widest: float
    height: float


def _side(words: QLabel) -> Qt.AlignmentFlag:
    """Where its lines stand; a text layout takes no side for the leading one by itself."""
    if words.alignment() & Qt.AlignmentFlag.AlignHCenter:
        return Qt.AlignmentFlag.AlignHCenter
    leftwards = words.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft


def _laid_out(words: QLabel, width: float, step: float, wrap: QTextOption.WrapMode) -> _Laid:
    option = QTextOption(_side(words) if width < UNBOUNDED else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(wrap)
    option.setTextDirection(words.layoutDirection())
    paragraphs, top, widest, count = [], 0.0, 0.0, 0
    for text in words.text().split("\n"):
        layout = QTextLayout(text, words.font())
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (step - line.height()) / 2))
            widest = max(widest, line.naturalTextWidth())
            top += step
            count += 1
        layout.endLayout()
        paragraphs.append(layout)
    return _Laid(width, tuple(paragraphs), count, widest, top)
