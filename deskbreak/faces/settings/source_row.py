"""One source of the desktop: what it is and is used for, how it stands, and what to install where it is missing."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.desktop.findings import Finding, Standing, Topic
from deskbreak.faces.icons import Icon
from deskbreak.faces.settings.desktop_words import INKS, MARKS, SOURCES, STATES, command, said
from deskbreak.faces.settings.narrowest import narrowest
from deskbreak.faces.settings.setting_row import BIG_TEXT, NARROW_ROW
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.surfaces import CARD_PADDING, ROW_HEIGHT, Surface
from deskbreak.faces.widgets.words import BREAK_HERE, Words
from deskbreak.language.said import translated
from deskbreak.language.texts import Texts

tr = Texts("Settings window")

COPIED_MS = 2000


class CopyLink(Button):
    """Copies a text; for two seconds it says so."""

    copied = Signal(str)

    def __init__(self, theme: Theme, label: str, look: str = "link") -> None:
        super().__init__(theme, label, "quiet" if look == "quiet" else "link", "small", icon="copy")
        self.told = ""
        self._label = label
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(COPIED_MS)
        self._again.timeout.connect(self._rest)
        self.clicked.connect(self._copy)

    def _copy(self) -> None:
        # As wide as before, so that nothing moves.
        self.setMinimumWidth(self.width())
        self.setText(tr("Copied"))
        self._again.start()
        self.copied.emit(self.told)

    def _rest(self) -> None:
        self.setText(self._label)
        self.setMinimumWidth(0)


class StateWord(QWidget):
    """A mark and a word: meaning never by colour alone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon, self._word = Icon(theme, "check", "onsoft", 16), Words(theme, "", Role.STRONG, "onsoft", wrap=False)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(self._icon)
        across.addWidget(self._word)
        across.addStretch(1)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def word(self) -> str:
        return self._word.text()

    def show_standing(self, standing: Standing) -> None:
        """How it stands."""
        self._icon.set_icon(MARKS[standing], INKS[standing])
        self._word.set_ink(INKS[standing])
        self._word.setText(tr(STATES[standing]))

    def _fit(self) -> None:
        """As wide as the longest word, so that all of a card begin at one line."""
        metrics = QFontMetricsF(self._theme.font(Role.STRONG))
        widest = max(metrics.horizontalAdvance(tr(word)) for word in STATES.values())
        self.setMinimumWidth(self._theme.icon_px(16) + 8 + round(widest) + 2)


class SourceRow(QWidget):
    """Told a finding; there from the first moment, so that nothing jumps when the answer comes."""

    copied = Signal(str)
    tried = Signal()

    def __init__(self, theme: Theme, topic: Topic) -> None:
        super().__init__()
        self._theme, self.topic = theme, topic
        speak_as(self, "list item")
        source = SOURCES[topic]
        self.setMinimumHeight(ROW_HEIGHT)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(CARD_PADDING, 12, CARD_PADDING, 12)
        self.label = Words(theme, tr(source.name), Role.LABEL)
        self.help = Words(theme, tr(source.use), Role.HELP, "text2")
        self.state = StateWord(theme)
        self.try_it = Button(theme, tr("Try it"), "secondary", "small")
        self.try_it.setAccessibleName(tr("Try it: %1", tr(source.name)))
        self.try_it.clicked.connect(self.tried)
        self._chip = Chip(theme)
        self._chip.copy.copied.connect(self.copied)
        self._lay_out(source.icon)
        self._chip.hide()
        self.try_it.hide()
        self.state.hide()
        theme.changed.connect(self._arrange)
        self._arrange()
        self._name()

    @property
    def copy_link(self) -> CopyLink:
        """What copies the command that mends it."""
        return self._chip.copy

    def show_finding(self, finding: Finding) -> None:
        """How it stands here."""
        self.help.setText(said(finding))
        self.state.show_standing(finding.state)
        self.state.show()
        runs = command(finding)
        self._chip.show_command(runs, translated(finding.install) if runs else "")
        can_be_heard = finding.topic in (Topic.VOICE, Topic.SOUND) and finding.state is not Standing.MISSING
        self.try_it.setVisible(can_be_heard)
        self._name()

    def _lay_out(self, icon: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Icon(self._theme, icon, "text2"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.label)
        words.addWidget(self.help)
        words.addWidget(self._chip)
        words.addStretch(1)
        head.addLayout(words, 1)
        self._tail = QHBoxLayout()
        self._tail.setSpacing(16)
        self._tail.addWidget(self.try_it)
        self._tail.addWidget(self.state)
        self._across.addLayout(head, 1)
        self._across.addLayout(self._tail)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        beside = self._theme.icon_px() + 12
        return narrowest(
            super().minimumSizeHint(),
            beside + self._chip.narrowest(),
            beside + self.label.minimumSizeHint().width(),
            self.state,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        stacked = self._theme.scale >= BIG_TEXT or self.width() < NARROW_ROW
        self._chip.set_stacked(stacked)
        directions = QBoxLayout.Direction
        self._across.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._across.setSpacing(8 if stacked else 16)

    def _name(self) -> None:
        """“Full screen: In part. This desktop doesn’t tell.”"""
        name, state, words = self.label.text(), self.state.word, self.help.text()
        self.setAccessibleName(tr("%1: %2. %3", name, state, words) if state else tr("%1: %2", name, words))


class Chip(QWidget):
    """A command, and what copies it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown = False
        self.copy = CopyLink(theme, tr("Copy"))
        self._words = Words(theme, "", Role.CAPTION)
        ground = Surface("well")
        inside = QHBoxLayout(ground)
        inside.setContentsMargins(10, 5, 10, 5)
        inside.addWidget(self._words)
        ground.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._across = across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        across.setContentsMargins(0, 6, 0, 0)
        across.setSpacing(12)
        across.addWidget(ground)
        across.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeading)
        across.addStretch(1)
        theme.changed.connect(self._fit)
        self._fit()

    def set_stacked(self, stacked: bool) -> None:
        """Whether what copies it stands below."""
        directions = QBoxLayout.Direction
        self._across.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)

    def narrowest(self) -> int:
        """How wide it is at least, with what copies it below."""
        return (
            max(self._words.minimumSizeHint().width() + 20, self.copy.minimumSizeHint().width()) if self._shown else 0
        )

    def show_command(self, runs: str, words: str) -> None:
        """Another one, with the words around it, or none; only what can be run is copied."""
        self._words.setText(words.replace("-", f"-{BREAK_HERE}"))
        self._shown = bool(words)
        self.copy.told = runs
        self.copy.setAccessibleName(tr("Copy “%1”", runs))
        self.setVisible(bool(words))

    def _fit(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(max(1, round(self._theme.base_px * Role.CAPTION.factor)))
        self._words.setFont(font)
