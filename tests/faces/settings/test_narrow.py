"""In 320 pixels, and with text twice as big, nothing of any page is lost."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from tests.faces.settings.conftest import Desk
from tools.translations.room import cut_off, settle


def lost(desk: Desk) -> list[str]:
    """What of the pages can't be read, or reached without scrolling sideways."""
    found, pages = [], desk.window.pages
    settle(desk.window)  # those that were only made now
    for number, page in enumerate(pages):
        desk.window.open_page(number)
        settle(desk.window)
        inner = page.widget()
        if inner is not None and inner.width() > page.viewport().width():
            found.append(f"{page.name} is {inner.width() - page.viewport().width()} px too wide")
        found += [f"{page.name}: {line}" for line in cut_off(desk.window)]
    return found


@pytest.fixture(autouse=True)
def still(desk: Desk) -> None:
    desk.edit('[appearance]\nmotion = "reduced"\n[hours]\nmonday = ["09:00-12:30", "13:15-17:30"]\n')


def test_every_page_has_room_in_320_pixels(desk: Desk) -> None:
    desk.window.resize(320, 480)
    assert lost(desk) == []
    assert desk.window.width() == 320
    assert desk.window.choice.isVisible()
    assert not desk.window.sidebar.isVisible()


def test_every_page_has_room_for_text_twice_as_big(desk: Desk) -> None:
    desk.window.resize(720, 520)
    desk.theme.set_text_size(2.0)
    assert lost(desk) == []


def test_every_text_grows_at_once(desk: Desk) -> None:
    kinds = (QLabel, QAbstractButton, QComboBox, QLineEdit)
    texts = [one for one in desk.window.findChildren(QWidget) if isinstance(one, kinds)]
    settle(desk.window)
    before = {one: one.font().pixelSize() for one in texts}
    desk.theme.set_text_size(2.0)
    settle(desk.window)
    assert [type(one).__name__ for one in texts if one.font().pixelSize() < 1.9 * before[one]] == []


def test_a_wide_window_has_its_sidebar_again(desk: Desk) -> None:
    desk.window.resize(320, 480)
    desk.window.resize(900, 680)
    settle(desk.window)
    assert desk.window.sidebar.isVisible()
    assert not desk.window.choice.isVisible()
    assert lost(desk) == []
