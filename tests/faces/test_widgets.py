from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMargins, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.faces.icons import ICONS, line_icon, paint_icon
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button, IconButton
from deskbreak.faces.widgets.digits import Digits, cells
from deskbreak.faces.widgets.focus_ring import GAP, WIDTH, FocusRing
from deskbreak.faces.widgets.margins import margins
from deskbreak.faces.widgets.marks import CheckMark, RadioMark, Switch
from deskbreak.faces.widgets.number_field import NumberField
from deskbreak.faces.widgets.segmented import Segmented
from deskbreak.faces.widgets.surfaces import Card, Hairline, Note, Row
from deskbreak.faces.widgets.words import NO_BREAK_SPACE, Words, without_orphan


def ring_of(theme: Theme) -> FocusRing:
    return theme.findChildren(FocusRing)[0]


Shown = Callable[..., QWidget]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Makes a window with widgets one below the other, and keeps it as long as the test runs."""
    kept: list[QWidget] = []

    def window_with(*widgets: QWidget, margin: int = 20) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        column.setContentsMargins(margin, margin, margin, margin)
        for widget in widgets:
            column.addWidget(widget)
        qtbot.addWidget(window)
        kept.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return window_with


def test_digits_stand_in_cells_of_one_width(theme: Theme) -> None:
    font = theme.font_of(2.36, 600)
    for one, other in (("0:11", "0:48"), ("1:08", "1:11")):
        assert [cell[1:] for cell in cells(one, font)] == [cell[1:] for cell in cells(other, font)]


def test_a_timer_does_not_move_sideways(theme: Theme) -> None:
    widths = {Digits(theme, f"0:{second:02}").sizeHint().width() for second in range(60)}
    assert len(widths) == 1


def test_the_ring_comes_with_the_tab_key_only(theme: Theme, shown: Shown) -> None:
    first, second = Button(theme, "First"), Button(theme, "Second")
    shown(first, second)
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring_of(theme).around is None
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring_of(theme).around is first
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring_of(theme).around is None


def test_the_ring_stands_off_the_control_and_is_not_clipped(theme: Theme, shown: Shown) -> None:
    other, button = Button(theme, "Other"), Button(theme, "Start", "primary")
    window = shown(other, button, margin=GAP + WIDTH)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    image = window.grab().toImage()
    middle = button.mapTo(window, QPoint(button.width() // 2, 0))
    accent, ground = QColor(theme.tokens.accent), QColor(theme.tokens.bg)
    assert image.pixelColor(middle - QPoint(0, GAP + 1)) == accent
    assert image.pixelColor(middle - QPoint(0, 1)) == ground, "a gap between ring and control"
    left = button.mapTo(window, QPoint(0, button.height() // 2))
    assert image.pixelColor(left - QPoint(GAP + WIDTH - 1, 0)) == accent


def test_the_ring_follows_a_control_that_moves(theme: Theme, shown: Shown) -> None:
    other, button = Button(theme, "Other"), Button(theme, "Start")
    window = shown(other, button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    window.resize(window.size() + QSize(80, 60))
    QApplication.processEvents()
    around = button.mapTo(window, QPoint(0, 0))
    image = window.grab().toImage()
    assert image.pixelColor(around + QPoint(button.width() // 2, -GAP - 1)) == QColor(theme.tokens.accent)


@pytest.mark.parametrize("name", sorted(ICONS))
def test_every_icon_draws_inside_its_grid(name: str) -> None:
    image = QImage(28, 28, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_icon(painter, image.rect().toRectF().adjusted(4, 4, -4, -4), name, QColor("black"))
    painter.end()
    inked = [(x, y) for x in range(28) for y in range(28) if image.pixelColor(x, y).alpha() > 40]
    assert inked
    assert all(3 <= x <= 24 and 3 <= y <= 24 for x, y in inked)


def test_an_icon_is_sharp_at_any_size() -> None:
    icon = line_icon("pause", QColor("black"))
    assert isinstance(icon.pixmap(QSize(64, 64)), QPixmap)
    assert icon.pixmap(QSize(64, 64)).width() >= 64


def test_an_icon_button_has_a_name_and_a_tooltip(theme: Theme) -> None:
    button = IconButton(theme, "speaker", "Mute sounds")
    assert (button.accessibleName(), button.toolTip()) == ("Mute sounds", "Mute sounds")
    assert min(button.width(), button.height()) >= 40


def test_buttons_grow_with_their_words(theme: Theme) -> None:
    assert (
        Button(theme, "Zu viel – diese Dehnung beenden").sizeHint().width() > Button(theme, "Skip").sizeHint().width()
    )


def test_arrow_keys_on_a_button_are_left_to_the_window(theme: Theme, shown: Shown) -> None:
    first, second = Button(theme, "First"), Button(theme, "Second")
    shown(first, second)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert first.hasFocus()


def test_the_last_two_words_stay_together() -> None:
    assert without_orphan("Hold here. Breathe slowly.") == f"Hold here. Breathe{NO_BREAK_SPACE}slowly."
    assert without_orphan("Change sides") == "Change sides"


def test_where_there_are_no_words_the_last_syllables_stay_together(theme: Theme) -> None:
    words = Words(theme, "腰を後ろへ戻し、背すじを伸ばします。")
    line = words.sizeHint().width()
    assert words.lines_at(line) == 1
    words.resize(line - 2, 80)
    last = words._at(line - 2).paragraphs[0].lineAt(1)
    assert last.textLength() >= len("します。"), "not its full stop and one syllable alone"


def test_words_wrap_and_tell_their_height(theme: Theme) -> None:
    words = Words(theme, "Squeeze the left buttock and draw the pubic bone up.", Role.BODY)
    assert words.lines_at(2000) == 1
    assert words.lines_at(120) > 2
    assert words.heightForWidth(120) == pytest.approx(words.lines_at(120) * words.heightForWidth(2000), abs=2)


def test_a_row_gives_its_words_to_the_control_and_toggles_a_switch(theme: Theme, shown: Shown) -> None:
    switch = Switch(theme)
    row = Row(theme, "Start when I log in", switch, "So you never have to think of it.")
    card = Card()
    card.add(row)
    shown(card)
    assert switch.accessibleName() == "Start when I log in"
    assert switch.accessibleDescription() == "So you never have to think of it."
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert switch.isChecked()


def test_a_switch_differs_by_more_than_colour(theme: Theme, shown: Shown) -> None:
    switch = Switch(theme)
    shown(switch)
    off = switch.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    switch.setChecked(True)
    on = switch.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    middle = off.height() // 2
    knob_off = sum(off.pixelColor(x, middle).value() < 200 for x in range(off.width() // 2))
    knob_on = sum(on.pixelColor(x, middle).value() > 200 for x in range(on.width() // 2, on.width()))
    assert knob_off
    assert knob_on


def test_the_plus_and_minus_of_a_number_stop_at_its_ends(theme: Theme, shown: Shown) -> None:
    field = NumberField(theme, 1, 3, 2, "min")
    shown(field)
    assert field.text() == f"2{NO_BREAK_SPACE}min"
    for _ in range(3):
        QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(field.width() - 8, field.height() // 2))
    assert field.value() == 3
    for _ in range(3):
        QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(8, field.height() // 2))
    assert field.value() == 1
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 2


def test_a_segmented_choice_tells_what_the_person_chose(theme: Theme, shown: Shown) -> None:
    choice = Segmented(theme, "Level", ["Upright", "On hands"], 0)
    shown(choice)
    told: list[int] = []
    choice.chosen.connect(told.append)
    choice.set_index(1)
    assert told == [], "only choices of the person are told"
    choice.button(0).click()
    assert (told, choice.index) == ([0], 0)


def test_a_segmented_choice_without_room_is_a_list(theme: Theme, shown: Shown) -> None:
    choice = Segmented(theme, "Level", ["Aufrecht sitzend", "Auf die Hände gestützt", "Auf den Ellbogen"], 0)
    shown(choice)
    choice.resize(700, 40)
    assert not choice.is_list
    choice.resize(260, 40)
    assert choice.is_list


def test_a_choice_that_is_not_open_says_why(theme: Theme) -> None:
    choice = Segmented(theme, "Level", ["Upright", "Full"], 0)
    choice.set_open(1, False, "Opens after 14 more days")
    assert not choice.button(1).isEnabled()
    assert choice.button(1).toolTip() == "Opens after 14 more days"


def test_check_and_radio_marks_are_big_enough_to_hit(theme: Theme) -> None:
    for mark in (CheckMark(theme, "Knee"), RadioMark(theme, "Back")):
        assert mark.minimumHeight() >= 32
        assert mark.sizeHint().width() > 20


def test_a_note_says_what_it_is_told(theme: Theme) -> None:
    note = Note(theme, "Anything", "safety")
    note.set_text("Strong or lasting pain")
    assert note.words.text().replace(NO_BREAK_SPACE, " ") == "Strong or lasting pain"


def ink_of(widget: QWidget) -> tuple[int, int]:
    """The first and the last column in which something is drawn."""
    image = widget.grab().toImage()
    drawn = [x for x in range(image.width()) if len({image.pixel(x, y) for y in range(image.height())}) > 1]
    return drawn[0], drawn[-1]


@pytest.mark.parametrize("text", ["الجدول", "Schedule"])
@pytest.mark.parametrize("wraps", [True, False])
def test_words_begin_at_the_side_at_which_the_language_begins(theme: Theme, text: str, wraps: bool) -> None:
    words = Words(theme, text, Role.TITLE, wrap=wraps)
    words.resize(400, 40)
    assert ink_of(words)[0] < 8
    mirrored = Words(theme, text, Role.TITLE, wrap=wraps)
    mirrored.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored.resize(400, 40)
    assert ink_of(mirrored)[1] > 392


def test_margins_that_differ_change_sides_with_the_language(qapp: QApplication) -> None:
    assert margins(20, 1, 12, 2) == QMargins(20, 1, 12, 2)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert margins(20, 1, 12, 2) == QMargins(12, 1, 20, 2)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75])
@pytest.mark.parametrize("top", range(8))
def test_a_hairline_is_one_sharp_pixel_wherever_it_falls(theme: Theme, ratio: float, top: int) -> None:
    line = Hairline()
    line.resize(20, 1)
    image = QImage(QSize(40, 40), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(theme.tokens.surface))
    painter = QPainter(image)
    line.render(painter, QPoint(0, top), QRegion(), QWidget.RenderFlag.IgnoreMask)  # without the window's ground
    painter.end()
    inked = [image.pixelColor(5, y).name().upper() for y in range(40)]
    assert [colour for colour in inked if colour != theme.tokens.surface] == [theme.tokens.line]
