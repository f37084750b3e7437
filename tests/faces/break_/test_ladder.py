"""How the break window goes by where the person stands, and what it tells the agent of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from deskbreak.core.guide import Wishes
from deskbreak.core.history import Entry, Feedback, Hold, Kind, Level, Outcome
from deskbreak.core.progression.ladders import Ladders
from deskbreak.core.progression.standing import Rest, Standing
from tests.faces.break_.conftest import BACK, BREAK, HALF_PAST_TWO, LOADED, OFFER, Desk, Desks, days_of, used_to_it
from tests.faces.break_.test_guide import plain
from tests.faces.break_.test_offer import shown_words

WHOLE = 400
TODAY = HALF_PAST_TWO.date()
EASY_BEFORE = {"begins": False, "easy": 2, "easy_since": TODAY - timedelta(days=2)}


def at_cap(saddle: int = 45, **more: object) -> Standing:
    """Upright in the saddle pose for as long as it goes, and Easy twice."""
    return Standing(1, saddle, **{**EASY_BEFORE, **more})  # type: ignore[arg-type]


def only_saddle(standing: Standing, *entries: Entry) -> Ladders:
    breaks = sorted([*days_of("saddle", 1, *range(12, 0, -1)), *entries], key=lambda entry: entry.at)
    return Ladders.of(LOADED.library, {"saddle": standing}, breaks)


@pytest.fixture
def saddler(desks: Desks) -> Callable[..., Desk]:
    """After a break of the saddle pose alone."""

    def done(standing: Standing, **preferences: object) -> Desk:
        desk = desks(ladders=only_saddle(standing), wishes=Wishes(exercises=("saddle",)), **preferences)
        return desk.told(BREAK).pass_seconds(WHOLE).told(BACK)

    return done


def standings(desk: Desk, command: str) -> dict[str, Standing]:
    """What the agent was told last with this command."""
    raw = desk.last(command)["standings"]
    assert isinstance(raw, dict)
    return {name: Standing.from_json(one) for name, one in raw.items()}


def effects(desk: Desk) -> list[str]:
    return [tile.accessibleName().partition(". ")[2] for tile in desk.pages.done.tiles.values()]


# The answers


def test_an_answer_is_told_with_what_it_leads_to(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(WHOLE).told(BACK).press(Qt.Key.Key_3)
    told = standings(desk, "feedback")
    assert {name: (one.level, one.hold, one.hard) for name, one in told.items()} == {
        "lunge": (2, 20, 1),
        "saddle": (2, 20, 1),
    }


def test_without_an_answer_nothing_is_told(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(WHOLE).told(BACK)
    desk.pages.done.close_button.click()
    assert "feedback" not in desk.commands
    assert "standings" not in desk.commands


def test_easy_says_that_it_will_be_longer_only_when_it_will(saddler: Callable[..., Desk]) -> None:
    assert effects(saddler(at_cap(30)))[0] == "A little longer next time"
    assert effects(saddler(at_cap(30, easy=1)))[0] == "Noted for next time"
    assert effects(saddler(at_cap(45)))[0] == "Noted for next time"
    assert effects(saddler(at_cap(30), suggests=False))[0] == "Noted for next time"


def test_just_right_for_the_fifth_time_says_that_it_will_be_longer(saddler: Callable[..., Desk]) -> None:
    assert effects(saddler(at_cap(30, right=4)))[1] == "A little longer next time"
    assert effects(saddler(at_cap(30, right=3)))[1] == "We keep it like this"


def test_each_row_says_it_of_its_own_stretch(desks: Desks) -> None:
    desk = desks(ladders=used_to_it(lunge=Standing(2, 30, **EASY_BEFORE)))  # type: ignore[arg-type]
    desk.told(BREAK).pass_seconds(WHOLE).told(BACK)
    desk.pages.done.each.click()
    for row in desk.pages.each.rows:
        row.answers.button(0).click()
    assert [plain(row.effect.text()) for row in desk.pages.each.rows] == [
        "A little longer next time.", "A little longer next time.", "Noted for next time.",
    ]  # fmt: skip


def test_the_next_break_in_the_same_window_goes_by_the_last_answer(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(WHOLE).told(BACK).press(Qt.Key.Key_3)
    desk.told(OFFER).told(BREAK).pass_seconds(35)
    assert desk.last("progress")["phase"] == "hold"
    assert desk.last("progress")["seconds_left"] == 20


def test_a_break_that_nobody_answered_about_counts_in_the_same_window(desks: Desks) -> None:
    desk = desks(wishes=Wishes(exercises=("saddle",)))
    for seconds in (20, 20, 20, 30):
        desk.told(BREAK).pass_seconds(24)
        assert desk.last("progress")["seconds_left"] == seconds
        desk.pass_seconds(WHOLE).told(BACK)
        desk.pages.done.close_button.click()
        desk.today += timedelta(hours=1)


# A step up


def test_a_step_up_is_offered_after_easy(saddler: Callable[..., Desk]) -> None:
    desk = saddler(at_cap())
    desk.press(Qt.Key.Key_1)
    page = desk.pages.next_step
    assert desk.window.page is page
    assert plain(page.reason.text()) == (
        "The saddle pose felt easy three times in a row, and you have done it for 13 days."
    )
    assert {"Upright", "45 s", "On hands", "20 s to begin with"} <= set(shown_words(page))
    assert standings(desk, "feedback")["saddle"].easy == 3


def test_yes_is_the_next_level_from_the_next_break_on(saddler: Callable[..., Desk], quits: list[bool]) -> None:
    desk = saddler(at_cap())
    desk.press(Qt.Key.Key_1)
    desk.pages.next_step.try_it.click()
    assert standings(desk, "standings")["saddle"] == Standing(2, 30, settled=TODAY)
    assert quits == [True]
    desk.told(BREAK)
    assert plain(desk.pages.guide.where.text()) == "On hands · 1 of 1"


@pytest.mark.parametrize("way", ["button", "esc"])
def test_staying_begins_the_count_again_and_so_does_closing(saddler: Callable[..., Desk], way: str) -> None:
    desk = saddler(at_cap())
    desk.press(Qt.Key.Key_1)
    if way == "button":
        desk.pages.next_step.stay.click()
    else:
        desk.press(Qt.Key.Key_Escape)
    told = standings(desk, "standings")["saddle"]
    assert (told.level, told.easy, told.easy_since) == (1, 0, None)
    assert not desk.window.isVisible()


def test_nobody_there_is_no_answer_and_the_step_comes_again(saddler: Callable[..., Desk]) -> None:
    desk = saddler(at_cap())
    desk.press(Qt.Key.Key_1)
    desk.face.aftermath.give_up()
    assert "standings" not in desk.commands


def test_no_more_suggestions_stays_and_turns_them_off(saddler: Callable[..., Desk]) -> None:
    desk = saddler(at_cap())
    desk.press(Qt.Key.Key_1)
    desk.pages.next_step.no_suggestions.click()
    assert not desk.suggests
    assert standings(desk, "standings")["saddle"].easy == 0


def test_without_suggestions_no_step_is_offered(saddler: Callable[..., Desk]) -> None:
    desk = saddler(at_cap(), suggests=False)
    desk.press(Qt.Key.Key_1)
    assert not desk.window.isVisible()


def test_two_steps_come_one_after_the_other(desks: Desks) -> None:
    ladders = Ladders.of(
        LOADED.library,
        {"saddle": at_cap(), "lunge": Standing(1, 30, **EASY_BEFORE)},  # type: ignore[arg-type]
        sorted([*days_of("saddle", 1, *range(9, 0, -1)), *days_of("lunge", 1, 3, 2, 1)], key=lambda one: one.at),
    )
    desk = desks(ladders=ladders).told(BREAK).pass_seconds(WHOLE).told(BACK)
    desk.press(Qt.Key.Key_1)
    assert desk.pages.next_step.try_it.text() == "Try Forward"
    desk.pages.next_step.try_it.click()
    assert desk.pages.next_step.try_it.text() == "Try On hands"
    desk.pages.next_step.stay.click()
    assert not desk.window.isVisible()
    told = [standings for command, standings in desk.said if command == "standings"]
    assert [list(one["standings"]) for one in told] == [["lunge"], ["saddle"]]  # type: ignore[call-overload]


# After pain


def hurt(desk: Desk, exercise: int, place: int) -> str:
    """What is said to change, before it is saved."""
    desk.press(Qt.Key.Key_4)
    page = desk.pages.safety
    if page.exercises is not None:
        page.exercises.button(exercise).click()
    page.places.button(place).click()
    return plain(page.change.words.text())


@pytest.mark.parametrize(
    ("exercise", "place", "said"),
    [
        (1, 0, "Saddle pose and kneeling lunge rest for 7 days. Until then we show the standing stretch."),
        (0, 0, "Kneeling lunge and saddle pose rest for 7 days. Until then we show the standing stretch."),
        (1, 1, "Saddle pose rests for 7 days."),
        (
            0,
            1,
            "Kneeling lunge rests for 2 days. Saddle pose rests for 7 days. Until then we show the standing stretch.",
        ),
        (1, 3, "Saddle pose rests for 14 days."),
        (0, 4, "Kneeling lunge rests for 2 days. Until then we show the standing stretch."),
    ],
)
def test_what_changes_is_said_before_anything_is_saved(desk: Desk, exercise: int, place: int, said: str) -> None:
    desk.told(BREAK).pass_seconds(WHOLE).told(BACK)
    assert hurt(desk, exercise, place) == said
    assert desk.commands == ["finish"]


def test_pain_at_the_first_level_rests_until_it_was_checked(saddler: Callable[..., Desk]) -> None:
    desk = saddler(at_cap())
    assert hurt(desk, 0, 2) == (
        "Saddle pose rests until you have had this checked. Until then we show the standing stretch."
    )


def test_a_place_changes_what_is_saved_and_what_comes_next(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(WHOLE).told(BACK)
    hurt(desk, 1, 0)
    desk.pages.safety.save.click()
    told = standings(desk, "feedback")
    assert sorted(told) == ["lunge", "saddle"]
    assert (told["saddle"].level, told["saddle"].hold) == (1, 15)
    desk.told(OFFER)
    assert [tile.name for tile in desk.pages.offer.view.tiles] == ["Standing hip stretch"]


def test_not_now_is_two_days_of_rest_all_the_same(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(WHOLE).told(BACK)
    desk.press(Qt.Key.Key_4)
    desk.pages.safety.not_now.click()
    (rest,) = standings(desk, "feedback")["saddle"].rests
    assert rest.until == HALF_PAST_TWO.astimezone() + timedelta(hours=48)


# The offer


def test_after_an_absence_it_welcomes_back_with_what_is_gentler(desks: Desks) -> None:
    desk = desks(ladders=used_to_it())
    desk.today += timedelta(days=15)
    desk.told(OFFER)
    page = desk.pages.offer
    assert page.view.welcome_back is not None
    assert plain(page.lead.text()) == "We start a little gentler: your last stretch was 16 days ago."
    rows = [(row.name, plain(row.before), plain(row.now)) for row in page.view.welcome_back.rows]
    assert rows == [
        ("Kneeling lunge", "Forward, 30 s", "Small, 20 s"),
        ("Saddle pose", "On hands, 30 s", "Upright, 30 s"),
    ]


def test_the_usual_levels_can_be_kept(desks: Desks) -> None:
    desk = desks(ladders=used_to_it())
    desk.today += timedelta(days=15)
    desk.told(OFFER)
    desk.pages.offer.welcome_back.keep.click()
    desk.pages.offer.welcome_back.keep_indeed.click()
    told = standings(desk, "standings")
    assert {name: (one.level, one.hold) for name, one in told.items()} == {"lunge": (2, 30), "saddle": (2, 30)}
    assert desk.pages.offer.view.welcome_back is None
    assert [plain(tile.version) for tile in desk.pages.offer.view.tiles] == ["Left, then right", "On hands"]


def test_gentler_than_usual_without_an_absence_needs_no_welcome(desks: Desks) -> None:
    ladders = used_to_it(saddle=Standing(1, 20, usual=Level(2, 30), settled=TODAY))
    assert desks(ladders=ladders).told(OFFER).pages.offer.view.welcome_back is None


def test_after_a_week_in_which_nothing_had_to_be_gentler_it_is_an_offer_like_any(desks: Desks) -> None:
    desk = desks(ladders=Ladders.of(LOADED.library, {}, days_of("stand", 1, 20)))
    assert desk.told(OFFER).pages.offer.view.welcome_back is None


def test_the_side_that_was_cut_short_comes_first(desks: Desks) -> None:
    at = HALF_PAST_TWO.astimezone() - timedelta(hours=2)
    cut = Entry(at, Kind.BREAK, 60, Outcome.PARTLY, (Hold("lunge", "left", 2, 30), Hold("lunge", "right", 2, 8)))
    desk = desks(ladders=used_to_it(cut)).told(OFFER)
    assert desk.pages.offer.view.tiles[0].version == "Right, then left"
    desk.told(BREAK)
    assert plain(desk.pages.guide.where.text()) == "Right side · 1 of 3"


def test_when_the_day_has_had_its_dose_a_balanced_plan_offers_a_walk_and_the_full_one_beside_it(desks: Desks) -> None:
    full = (Hold("lunge", "left", 2, 30), Hold("lunge", "right", 2, 30), Hold("saddle", "both", 2, 30))
    at = HALF_PAST_TWO.astimezone()
    breaks = [Entry(at - timedelta(hours=age), Kind.BREAK, 200, Outcome.FINISHED, full) for age in (3, 2)]
    desk = desks(ladders=used_to_it(*breaks), balanced=True).told(OFFER)
    view = desk.pages.offer.view
    assert (plain(view.start), plain(view.other)) == ("Start · about 2 min", "Full · about 4 min")
    assert view.tiles == ()
    assert plain(view.lead) == "Stand up and walk a little."
    desk.told(replace(BREAK, short_break=True))
    assert desk.last("progress")["phase"] == "walk"


def test_four_full_breaks_are_enough_for_a_day(desks: Desks) -> None:
    full = (Hold("lunge", "left", 2, 30), Hold("lunge", "right", 2, 30), Hold("saddle", "both", 2, 30))
    at = HALF_PAST_TWO.astimezone()
    breaks = [Entry(at - timedelta(hours=age), Kind.BREAK, 200, Outcome.FINISHED, full) for age in (5, 4, 3, 2)]
    assert desks(ladders=used_to_it(*breaks), balanced=True).told(OFFER).pages.offer.view.other == ""


def test_what_rests_is_not_offered(desks: Desks) -> None:
    resting = Standing(2, 15, rests=(Rest(None),))
    desk = desks(ladders=used_to_it(lunge=resting, saddle=resting)).told(OFFER)
    assert [tile.name for tile in desk.pages.offer.view.tiles] == ["Standing hip stretch"]


def test_a_level_that_is_not_open_says_after_how_many_days_it_will_be(desks: Desks) -> None:
    desk = desks(ladders=only_saddle(at_cap(30)), wishes=Wishes(exercises=("saddle",))).told(BREAK)
    control = desk.pages.guide.levels_row.control
    assert control is not None
    assert [control.button(index).isEnabled() for index in range(4)] == [True, True, False, False]
    assert control.button(2).toolTip() == "Opens after 7 more days"


def test_deeper_in_the_break_and_answered_is_where_the_next_one_begins(desks: Desks) -> None:
    desk = desks(ladders=only_saddle(at_cap(30)), wishes=Wishes(exercises=("saddle",))).told(BREAK).pass_seconds(30)
    desk.press(Qt.Key.Key_D)
    desk.pages.guide.answers.first.click()
    desk.pass_seconds(WHOLE).told(BACK).press(Qt.Key.Key_2)
    assert (standings(desk, "feedback")["saddle"].level, standings(desk, "feedback")["saddle"].right) == (2, 1)


def test_nothing_is_deepened_before_the_first_easy_or_just_right(desks: Desks) -> None:
    at = HALF_PAST_TWO.astimezone() - timedelta(hours=3)
    felt = Entry(at, Kind.BREAK, 60, Outcome.FINISHED, (Hold("saddle", "both", 2, 30, Feedback.RIGHT),))
    for ladders, deepens in ((used_to_it(), False), (used_to_it(felt), True)):
        desk = desks(ladders=ladders, wishes=Wishes(exercises=("saddle",))).told(BREAK).pass_seconds(WHOLE)
        phases = [fields["phase"] for command, fields in desk.said if command == "progress"]
        assert ("deepen" in phases) is deepens
