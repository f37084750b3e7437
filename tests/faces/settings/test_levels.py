"""Choosing the level of a stretch: what can be chosen, the one question, and where it is kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton

from deskbreak.core.exercises import Library
from deskbreak.core.history import PainAt
from deskbreak.core.plan import plan
from deskbreak.core.progression.standing import Rest, Standing
from deskbreak.core.suiting import Wishes
from deskbreak.faces.settings.level_row import DEEPER, LevelRow
from deskbreak.faces.settings.picked import depths_of, held_depth
from deskbreak.faces.settings.stretches import AVOIDED, StretchesPage
from deskbreak.storage import library
from deskbreak.storage.history_db import HistoryDb
from deskbreak.storage.history_reader import HistoryReader
from tests.faces.settings.conftest import Desk, practise

Opened = Callable[[str], Desk]
LIBRARY: Library = library.load().library
EXERCISES = sorted(one.id for one in LIBRARY.exercises.values() if one.of is None)


def row(desk: Desk, exercise: str = "lunge") -> LevelRow:
    page = desk.page("Stretches")
    assert isinstance(page, StretchesPage)
    return next(card.level for card in page.cards if card.exercise.id == exercise)


def segments(level: LevelRow) -> dict[str, QRadioButton]:
    """The levels by name."""
    buttons = level.control.findChildren(QRadioButton)
    return {button.text(): button for button in buttons}


def choose(level: LevelRow, name: str) -> None:
    """As a click does."""
    segments(level)[name].click()


def shown(level: LevelRow) -> str:
    """The level that is chosen."""
    (chosen,) = [name for name, button in segments(level).items() if button.isChecked()]
    return chosen


def reasons(level: LevelRow) -> dict[str, str]:
    """Why levels can't be chosen."""
    found = {name: button.toolTip() for name, button in segments(level).items() if button.toolTip()}
    off = {name for name, button in segments(level).items() if not button.isEnabled()}
    assert off == found.keys() or not level.control.isEnabled()
    return found


def kept(desk: Desk) -> dict[str, tuple[int, int]]:
    """The level of each exercise and the seconds of its hold."""
    return {name: (one.level, one.hold) for name, one in HistoryReader(desk.history).standings().items()}


@pytest.fixture
def used(opened: Opened, history: Path) -> Desk:
    """The window of somebody who has done the lunge at every level for weeks."""
    for level in (1, 2, 3):
        practise(history, "lunge", level, 14)
    return opened("")


def test_a_stretch_has_its_levels_by_name_and_begins_with_the_first(desk: Desk) -> None:
    assert list(segments(row(desk))) == ["Small", "Forward", "Deeper", "With a turn"]
    assert shown(row(desk)) == "Small"
    assert reasons(row(desk)) == {"Deeper": "Opens after 7 more days", "With a turn": "Opens after 21 more days"}
    assert not desk.history.exists()


def test_going_up_asks_and_a_yes_is_kept_with_the_history(used: Desk) -> None:
    desk = used
    lunge = row(desk)
    choose(lunge, "With a turn")
    assert lunge.asks
    assert lunge.question.words.text().replace("\u00a0", " ") == DEEPER
    assert (lunge.go.text(), lunge.stay.text()) == ("Try With a turn", "Stay with Small")
    assert kept(desk) == {}
    lunge.go.click()
    assert not lunge.asks
    assert shown(lunge) == "With a turn"
    assert kept(desk) == {"lunge": (4, LIBRARY.exercises["lunge_rotate"].hold_seconds(4))}
    assert desk.file == {}
    assert desk.line.said == []


def test_a_no_leaves_everything_as_it_was(used: Desk) -> None:
    desk = used
    choose(row(desk), "Deeper")
    row(desk).stay.click()
    assert not row(desk).asks
    assert shown(row(desk)) == "Small"
    assert kept(desk) == {}


def test_going_down_asks_nothing(used: Desk) -> None:
    desk = used
    choose(row(desk), "Deeper")
    row(desk).go.click()
    choose(row(desk), "Forward")
    assert not row(desk).asks
    assert kept(desk)["lunge"][0] == 2


def test_with_the_keyboard(desk: Desk) -> None:
    lunge = row(desk)
    segments(lunge)["Small"].setFocus(Qt.FocusReason.TabFocusReason)
    desk.press(Qt.Key.Key_Right)
    assert lunge.asks
    desk.press(Qt.Key.Key_Left)
    assert not lunge.asks
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Tab)
    assert lunge.go.hasFocus()
    desk.press(Qt.Key.Key_Space)
    assert kept(desk)["lunge"][0] == 2
    assert segments(lunge)["Forward"].hasFocus()


def test_tab_goes_down_the_page(desk: Desk) -> None:
    page = desk.page("Stretches")
    assert isinstance(page, StretchesPage)
    lunge, saddle = page.cards
    choose(lunge.level, "Forward")
    page.plan.control.button(0).setFocus(Qt.FocusReason.TabFocusReason)
    ways = []
    for _ in range(10):
        desk.press(Qt.Key.Key_Tab)
        ways.append(QApplication.focusWidget())
    first = [lunge.switch, segments(lunge.level)["Forward"], lunge.level.go, lunge.level.stay, lunge.hold]
    second = [saddle.switch, segments(saddle.level)["Upright"], saddle.hold]
    assert ways == [*first, *second, page.suggest.control, page.avoided.marks["knee"]]


def test_a_change_is_taken_back_in_its_turn(desk: Desk) -> None:
    choose(row(desk), "Forward")
    row(desk).go.click()
    page = desk.page("Stretches")
    assert isinstance(page, StretchesPage)
    page.length.control.button(1).click()
    choose(row(desk), "Small")
    desk.undo()
    assert shown(row(desk)) == "Forward"
    assert desk.file == {"guide.length": "short"}
    desk.undo()
    assert desk.file == {}
    desk.undo()
    assert shown(row(desk)) == "Small"
    assert kept(desk)["lunge"][0] == 1


def test_what_was_kept_before_is_shown_and_counts_for_the_time(opened: Opened, history: Path) -> None:
    HistoryDb(history, _no_trouble).set_standings({"lunge": Standing(3, 55, begins=False)})
    desk = opened("")
    assert shown(row(desk)) == "Deeper"
    page = desk.page("Stretches")
    assert isinstance(page, StretchesPage)
    assert page.cards[0].hold.value() == 55
    minutes = plan(LIBRARY, Wishes(levels={"lunge": 3}, holds={"lunge": 55, "saddle": 20})).minutes
    assert page.time == f"about {minutes}\u00a0min"
    assert page.cards[0].thumbnail.frame == LIBRARY.exercises["lunge"].hold_frame(3)


def test_what_is_avoided_rules_levels_out_and_says_so(opened: Opened) -> None:
    desk = opened('guide.avoid = ["shoulder"]\n')
    assert reasons(row(desk))["With a turn"] == "Off because of: shoulder"
    assert list(reasons(row(desk, "saddle"))) == ["On hands", "Elbows", "Full"]
    desk.edit('guide.avoid = ["shoulder", "back"]\n')
    assert reasons(row(desk))["Deeper"] == "Off because of: back"
    assert reasons(row(desk))["With a turn"] == "Off because of: back, shoulder"
    assert row(desk).control.isEnabled()
    desk.edit('guide.avoid = ["knee"]\n')
    assert not row(desk).control.isEnabled()
    assert row(desk).control.toolTip() == "Off because of: knee"


def test_a_level_that_is_ruled_out_comes_back_with_what_ruled_it_out_gone(used: Desk) -> None:
    desk = used
    choose(row(desk), "With a turn")
    row(desk).go.click()
    desk.edit('guide.avoid = ["shoulder"]\n')
    assert shown(row(desk)) == "Deeper"
    desk.edit("")
    assert shown(row(desk)) == "With a turn"


@pytest.mark.parametrize("kept_level", [1, 2, 3, 4])
@pytest.mark.parametrize("avoided", [None, *AVOIDED])
@pytest.mark.parametrize("name", EXERCISES)
def test_the_row_shows_what_a_break_does(name: str, avoided: str | None, kept_level: int) -> None:
    exercise = LIBRARY.exercises[name]
    avoid = frozenset([avoided] if avoided else [])
    depths = depths_of(LIBRARY, exercise)
    if depths[0].ruled_out_by & avoid:
        return
    held = held_depth(depths, kept_level, avoid)
    wishes = Wishes(place=exercise.where, avoid=avoid, levels={name: kept_level}, exercises=(name,))
    done = [(one, level) for one, level in plan(LIBRARY, wishes).exercises if name in (one.id, one.of)]
    assert [(one.level(level).name, one.hold_frame(level)) for one, level in done] == [(held.name, held.frame)]


def test_a_history_that_cannot_be_written_gives_the_control_back(desk: Desk) -> None:
    desk.history.parent.parent.mkdir(exist_ok=True)
    desk.history.parent.write_text("a file where a folder should be")
    choose(row(desk), "Forward")
    row(desk).go.click()
    assert shown(row(desk)) == "Small"
    assert not row(desk).asks
    said = desk.window.note.words.text().replace("\u00a0", " ")
    assert "can't be written" in said
    assert "The level is as it was." in said
    desk.history.parent.unlink()
    desk.undo()
    assert not desk.history.exists()
    choose(row(desk), "Forward")
    row(desk).go.click()
    assert kept(desk)["lunge"][0] == 2
    assert desk.window.note.isHidden() or not desk.window.note.isVisible()


def test_a_history_that_cannot_be_read_shows_the_first_levels(opened: Opened, desk: Desk) -> None:
    desk.history.parent.mkdir()
    desk.history.write_bytes(b"no history" * 100)
    assert shown(row(opened(""))) == "Small"


def test_the_question_goes_where_the_settings_change_meanwhile(used: Desk) -> None:
    desk = used
    choose(row(desk), "Deeper")
    desk.edit('guide.length = "short"\n')
    assert not row(desk).asks
    assert shown(row(desk)) == "Small"


def _no_trouble(trouble: Exception) -> None:
    raise trouble


def test_each_level_of_the_saddle_pose_opens_after_its_days(desk: Desk, opened: Opened, history: Path) -> None:
    assert reasons(row(desk, "saddle")) == {
        "On hands": "Opens after 7 more days",
        "Elbows": "Opens after 14 more days",
        "Full": "Opens after 28 more days",
    }
    practise(history, "saddle", 1, 6)
    assert reasons(row(opened(""), "saddle"))["On hands"] == "Opens after 1 more day"


def test_a_hold_is_chosen_within_what_its_level_allows(desk: Desk) -> None:
    page = desk.page("Stretches")
    assert isinstance(page, StretchesPage)
    lunge, saddle = page.cards
    labels = [card.hold_row.label.text().replace("\u00a0", " ") for card in (lunge, saddle)]
    assert labels == ["Hold each side", "Hold"]
    assert (lunge.hold.minimum(), lunge.hold.maximum(), lunge.hold.value()) == (15, 30, 15), "new: two thirds of 20 s"
    lunge.hold.stepUp()
    assert kept(desk) == {"lunge": (1, 20)}
    assert lunge.hold.value() == 20
    desk.undo()
    assert lunge.hold.value() == 15


def test_a_hold_follows_its_level(used: Desk) -> None:
    page = used.page("Stretches")
    assert isinstance(page, StretchesPage)
    choose(row(used), "Deeper")
    row(used).go.click()
    assert (page.cards[0].hold.maximum(), page.cards[0].hold.value()) == (60, 30)


def test_a_hold_of_a_level_that_is_ruled_out_can_not_be_chosen(opened: Opened, history: Path) -> None:
    HistoryDb(history, _no_trouble).set_standings({"lunge": Standing(3, 45, begins=False)})
    desk = opened('guide.avoid = ["back"]\n')
    page = desk.page("Stretches")
    assert isinstance(page, StretchesPage)
    assert shown(row(desk)) == "Small"
    assert not page.cards[0].hold.isEnabled()
    assert page.cards[0].hold.toolTip() == "Off because of: back"


def test_what_rests_says_why_and_for_how_long(opened: Opened, history: Path) -> None:
    soon = datetime.now().astimezone() + timedelta(days=4, hours=1)
    rests = {
        "lunge": Standing(2, 15, rests=(Rest(soon, 1, PainAt.BACK),)),
        "saddle": Standing(1, 15, rests=(Rest(soon, 0, PainAt.KNEE),)),
    }
    HistoryDb(history, _no_trouble).set_standings(rests)
    desk = opened("")
    page = desk.page("Stretches")
    assert isinstance(page, StretchesPage)
    assert page.cards[1].line.text().replace("\u00a0", " ") == "Off because of: knee or ankle. Opens after 5 more days"
    assert not row(desk, "saddle").control.isEnabled()
    assert page.cards[1].check.isHidden()
    assert reasons(row(desk))["Forward"] == "Off because of: back. Opens after 5 more days"
    assert "Small" not in reasons(row(desk))


def test_what_hurt_twice_rests_until_the_person_says_that_it_was_checked(opened: Opened, history: Path) -> None:
    HistoryDb(history, _no_trouble).set_standings({"lunge": Standing(1, 15, rests=(Rest(None),))})
    desk = opened("")
    page = desk.page("Stretches")
    assert isinstance(page, StretchesPage)
    card = page.cards[0]
    assert card.line.text().replace("\u00a0", " ") == "Rests until you have had this checked."
    assert card.check.text() == "I have had this checked"
    card.check.click()
    assert card.check.isHidden()
    assert card.line.text().replace("\u00a0", " ") == card.exercise.line
    assert HistoryReader(history).standings()["lunge"].rests == ()
    desk.undo()
    assert not card.check.isHidden()


def test_plan_and_suggestions_are_settings(desk: Desk) -> None:
    page = desk.page("Stretches")
    assert isinstance(page, StretchesPage)
    page.plan.control.button(1).click()
    page.suggest.control.click()
    assert desk.file == {"guide.plan": "balanced", "guide.suggest": False}
