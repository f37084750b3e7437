"""“Why these stretches?”: everything is there to be read, reached and heard, and nothing opens by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from deskbreak.core.advice import DISCLAIMER, EMERGENCY, WHEN_TO_GET_HELP
from deskbreak.core.evidence import INTRODUCTION, SECTIONS
from deskbreak.faces import why
from deskbreak.faces.theme import Theme
from deskbreak.faces.why import Why, open_face
from deskbreak.faces.why.certainty import CertaintyMark
from deskbreak.faces.widgets.words import Words

ALL = [claim for section in SECTIONS for claim in section.claims]


class FakeLink(QObject):
    """The agent, as far as this face knows it."""

    present_asked = Signal()


@pytest.fixture
def face(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Why]:
    monkeypatch.setenv("DESKBREAK_HOME", str(tmp_path))
    before = qapp.findChildren(Theme)
    made = open_face(FakeLink(), qapp)  # type: ignore[arg-type]
    QTest.qWaitForWindowActive(made.window)
    yield made
    made.window.blockSignals(True)
    themes = [theme for theme in qapp.findChildren(Theme) if theme not in before]
    for gone in (made.window, made, *themes):
        gone.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was opened in the browser, letter by letter: what is percent-encoded in an address has to stay so."""
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(bytes(url.toEncoded().data()).decode())
        return True

    monkeypatch.setattr(why.QDesktopServices, "openUrl", open_url)
    return opened


def press(face: Why, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(face.window.focusWidget() or face.window, key, held)


def words(widget: QWidget) -> list[str]:
    """The visible texts, in the order in which they were made."""
    return [label.text().replace("\u00a0", " ") for label in widget.findChildren(QLabel) if label.isVisible()]


def spoken(widget: QWidget) -> tuple[QAccessible.Role, str]:
    heard = QAccessible.queryAccessibleInterface(widget)
    return heard.role(), heard.text(QAccessible.Text.Name).replace("\u00a0", " ")


def test_all_claims_stand_there_with_their_certainty_in_words(face: Why) -> None:
    shown = words(face.window)
    assert shown[:2] == ["Why these stretches?", INTRODUCTION]
    for claim in ALL:
        assert claim.heading.replace("\u00a0", " ") in shown
        assert claim.sentences.replace("\u00a0", " ") in shown
    for row, claim in zip(face.window.rows, ALL, strict=True):
        assert claim.certainty.words in words(row)


def test_the_disclaimer_and_when_to_get_help_are_never_folded_away(face: Why) -> None:
    assert words(face.window.help) == [DISCLAIMER, WHEN_TO_GET_HELP, EMERGENCY]


def test_tab_goes_through_all_links_to_when_to_get_help(face: Why) -> None:
    links = [link for row in face.window.rows for link in row.links]
    seen = []
    for _ in range(len(links) + 1):
        seen.append(QApplication.focusWidget())
        press(face, Qt.Key.Key_Tab)
    assert seen == [*links, face.window.help.emergency]


def test_what_has_the_focus_is_in_view(face: Why) -> None:
    for _ in face.window.stops:
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.visibleRegion().boundingRect() == focused.rect()
        press(face, Qt.Key.Key_Tab)


def test_a_link_opens_its_address_in_the_browser_and_says_so_before(face: Why, browser: list[str]) -> None:
    sources = [source for claim in ALL for source in claim.sources]
    links = [link for row in face.window.rows for link in row.links]
    for link, source in zip(links, sources, strict=True):
        said = source.words.replace("\u00a0", " ")
        assert spoken(link) == (QAccessible.Role.Link, f"{said}, opens in the browser")
        assert link.toolTip().startswith("Opens in the browser")
        link.click()
    assert browser == [source.address for source in sources]


def test_without_a_browser_the_address_is_said_and_on_the_clipboard(
    face: Why, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(why.QDesktopServices, "openUrl", lambda _url: False)
    link = face.window.rows[0].links[0]
    link.click()
    address = ALL[0].sources[0].address
    assert qapp.clipboard().text() == address
    assert face.window.trouble.isVisible()
    assert address in face.window.trouble.words.text()
    monkeypatch.setattr(why.QDesktopServices, "openUrl", lambda _url: True)
    link.click()
    assert not face.window.trouble.isVisible()


def test_a_screen_reader_hears_each_claim_as_a_group_and_can_press_its_links(face: Why, browser: list[str]) -> None:
    assert (QAccessible.Role.Grouping, "Gentle is enough. Studies disagree.") in map(spoken, face.window.rows)
    heard = QAccessible.queryAccessibleInterface(face.window.rows[0].links[0]).actionInterface()
    assert heard is not None
    assert heard.actionNames()[0] == "Press"
    heard.doAction("Press")
    assert browser == [ALL[0].sources[0].address]


def test_a_screen_reader_hears_the_emergency_text_where_one_tabs_to_it(face: Why) -> None:
    heard = QAccessible.queryAccessibleInterface(face.window.help.emergency)
    assert heard.text(QAccessible.Text.Name) == WHEN_TO_GET_HELP
    assert heard.text(QAccessible.Text.Description) == EMERGENCY


def test_the_paging_keys_scroll(face: Why) -> None:
    bar = face.window.area.verticalScrollBar()
    press(face, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    press(face, Qt.Key.Key_PageUp)
    assert bar.value() == bar.maximum() - bar.pageStep()
    press(face, Qt.Key.Key_Home)
    assert bar.value() == 0
    press(face, Qt.Key.Key_PageDown)
    assert bar.value() == bar.pageStep()
    press(face, Qt.Key.Key_Down)
    assert bar.value() > bar.pageStep()


@pytest.mark.parametrize("keys", ["escape", "control_w"])
def test_escape_and_control_w_close_it(face: Why, keys: str) -> None:
    closed = []
    face.window.closed.connect(lambda: closed.append(True))
    if keys == "escape":
        press(face, Qt.Key.Key_Escape)
    else:
        press(face, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert closed == [True]


@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("smallest", [False, True])
def test_no_word_is_cut_and_nothing_scrolls_sideways(
    face: Why, qapp: QApplication, size: float, smallest: bool
) -> None:
    (theme,) = (theme for theme in qapp.findChildren(Theme) if theme is face.window._theme)
    theme.set_text_size(size)
    if smallest:
        face.window.resize(face.window.minimumSize())
    for _ in range(3):
        QApplication.processEvents()
    for label in face.window.findChildren(Words):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()) or not label.wordWrap(), label.text()
            assert label.width() >= label.minimumSizeHint().width(), label.text()
    assert face.window.area.page.width() <= face.window.area.viewport().width()


def test_in_a_narrow_window_the_certainty_stands_below_the_heading(face: Why) -> None:
    row = face.window.rows[0]
    (certainty,) = row.findChildren(CertaintyMark)
    heading = next(label for label in row.findChildren(Words) if label.text().startswith("Sit less"))
    assert certainty.y() < heading.geometry().bottom()
    face.window.resize(520, 480)
    for _ in range(3):
        QApplication.processEvents()
    assert certainty.y() > heading.geometry().bottom()
