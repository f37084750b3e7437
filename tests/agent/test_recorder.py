"""What happened becomes history, on the wall clock."""

from __future__ import annotations

from datetime import timedelta

import pytest

from deskbreak.agent.recorder import Recorder
from deskbreak.core import effects as happen
from deskbreak.core import events as told
from deskbreak.core.history import Entry, Feedback, Hold, Kind, Outcome
from deskbreak.core.progression.standing import Standing
from deskbreak.core.rules import SECOND
from deskbreak.storage import paths
from deskbreak.storage.history_reader import HistoryReader
from tests.agent.desk import MORNING, Desk

LEFT = Hold("lunge", "left", 1, 45)
RIGHT = Hold("lunge", "right", 1, 45)


def kinds(desk: Desk) -> list[Kind]:
    return [entry.kind for entry in desk.history()]


def only(desk: Desk, kind: Kind) -> Entry:
    (entry,) = (entry for entry in desk.history() if entry.kind is kind)
    return entry


@pytest.mark.parametrize(
    ("effect", "kind", "seconds", "outcome"),
    [
        (happen.NoteSat(9000, 3000, 6000), Kind.SITTING, 6, None),
        (happen.NoteNaturalBreak(9000, 3000, 6000), Kind.NATURAL_BREAK, 6, None),
        (happen.NoteBreakFinished(9000, 3000, 5, partly=False), Kind.BREAK, 6, Outcome.FINISHED),
        (happen.NoteBreakFinished(9000, 3000, 5, partly=True), Kind.BREAK, 6, Outcome.PARTLY),
        (happen.NoteBreakStopped(9000, 3000), Kind.BREAK, 6, Outcome.STOPPED),
        (happen.NoteSkipped(3000), Kind.SKIPPED, 0, None),
        (happen.NoteSnoozed(3000, 300_000), Kind.SNOOZED, 300, None),
        (happen.NoteJustStretched(3000, 5), Kind.JUST_STRETCHED, 0, None),
    ],
)
def test_each_thing_that_happened_is_one_entry(
    effect: happen.Effect, kind: Kind, seconds: int, outcome: Outcome | None
) -> None:
    history = Written()
    Recorder(history, lambda moment: MORNING + timedelta(milliseconds=moment)).note(effect)  # type: ignore[arg-type]
    assert history.entries == [Entry(MORNING + timedelta(seconds=3), kind, seconds, outcome)]


@pytest.mark.parametrize(
    "effect",
    [
        happen.ShowHeadsUp(0, 0),
        happen.WithdrawHeadsUp(0),
        happen.ShowOffer(0, 0, 2),
        happen.WithdrawOffer(0),
        happen.Nudge(0),
        happen.Refuse(0, "skip"),
        happen.NotePaused(0),
        happen.NoteResumed(0),
        happen.NoteHoursBegan(0),
        happen.NoteHoursEnded(0),
        happen.NoteAway(0, 0),
        happen.NoteBack(0),
        happen.StartBreak(0),
    ],
)
def test_what_is_only_shown_leaves_no_entry(effect: happen.Effect) -> None:
    history = Written()
    Recorder(history, lambda _moment: MORNING).note(effect)  # type: ignore[arg-type]
    assert history.entries == []


class Written:
    """A history that is only a list."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def grow(self, entry: Entry) -> None:
        self.entries.append(entry)


def start_break_after(desk: Desk, minutes: int) -> None:
    desk.work(minutes=minutes)
    desk.deskbreak.agent.start_break(False)
    desk.wait(minutes=2)


def test_a_break_is_kept_with_its_holds(desk: Desk) -> None:
    start_break_after(desk, 20)
    desk.deskbreak.agent.keep_holds((LEFT, RIGHT))
    desk.deskbreak.agent.feed(told.BreakFinished())
    entry = only(desk, Kind.BREAK)
    assert (entry.seconds, entry.outcome, entry.holds) == (120, Outcome.FINISHED, (LEFT, RIGHT))
    assert entry.at == MORNING + timedelta(minutes=20)


def test_the_holds_of_one_break_are_not_those_of_the_next(desk: Desk) -> None:
    start_break_after(desk, 20)
    desk.deskbreak.agent.keep_holds((LEFT,))
    desk.deskbreak.agent.feed(told.BreakFinished())
    start_break_after(desk, 20)
    desk.deskbreak.agent.feed(told.StopChosen(0.0))
    first, second = (entry for entry in desk.history() if entry.kind is Kind.BREAK)
    assert (first.holds, second.holds) == ((LEFT,), ())
    assert second.outcome is Outcome.STOPPED


def test_holds_told_outside_a_break_are_nobodys(desk: Desk) -> None:
    desk.deskbreak.agent.keep_holds((LEFT,))
    start_break_after(desk, 20)
    desk.deskbreak.agent.feed(told.BreakFinished())
    assert only(desk, Kind.BREAK).holds == ()


def test_an_answer_about_the_last_break_is_kept_with_it(desk: Desk) -> None:
    start_break_after(desk, 20)
    desk.deskbreak.agent.keep_holds((LEFT,))
    desk.deskbreak.agent.feed(told.BreakFinished())
    felt = Hold("lunge", "left", 1, 45, Feedback.EASY)
    assert desk.deskbreak.agent.answer((felt,))
    assert only(desk, Kind.BREAK).holds == (felt,)


def test_where_one_stands_is_kept_with_the_history(desk: Desk) -> None:
    desk.deskbreak.agent.keep_standings({})
    assert HistoryReader(paths.history_db()).standings() == {}
    desk.deskbreak.agent.keep_standings({"lunge": Standing(2, 30, easy=1)})
    assert HistoryReader(paths.history_db()).standings() == {"lunge": Standing(2, 30, easy=1)}


def test_without_a_break_there_is_nothing_to_answer_for(desk: Desk) -> None:
    assert not desk.deskbreak.agent.answer((LEFT,))
    assert kinds(desk) == []


@pytest.mark.parametrize(("choice", "kind"), [("snooze", Kind.SNOOZED), ("skip", Kind.SKIPPED)])
def test_undo_takes_the_entry_back(desk: Desk, choice: str, kind: Kind) -> None:
    desk.work(minutes=45)
    desk.wait(seconds=10)
    desk.deskbreak.agent.choose(told.SkipChosen() if choice == "skip" else told.SnoozeChosen(300 * SECOND))
    assert kind in kinds(desk)
    desk.deskbreak.agent.choose(told.UndoChosen())
    assert kind not in kinds(desk)


def test_i_was_sitting_makes_the_natural_break_sitting(desk: Desk) -> None:
    desk.work(minutes=20)
    desk.wait(minutes=30)
    desk.idle.touch()
    assert Kind.NATURAL_BREAK in kinds(desk)
    assert desk.status.today.natural_breaks == 1
    desk.deskbreak.agent.choose(told.WasSittingChosen())
    assert set(kinds(desk)) == {Kind.SITTING}
    assert desk.status.today.natural_breaks == 0
    assert desk.status.today.sitting_seconds == 50 * 60


def test_today_grows_while_the_person_sits_and_keeps_what_was(desk: Desk) -> None:
    desk.work(minutes=20)
    assert desk.status.today.sitting_seconds == 20 * 60
    desk.wait(minutes=4)
    desk.work(minutes=10)
    assert desk.status.today.sitting_seconds == 30 * 60


def test_an_offer_that_is_open_counts_today_already(desk: Desk) -> None:
    desk.work(minutes=45)
    desk.wait(seconds=10)
    assert (desk.status.today.offers, desk.status.today.finished) == (1, 0)


def test_a_new_day_begins_at_nothing(desk: Desk) -> None:
    desk.work(minutes=20)
    desk.deskbreak.agent.choose(told.JustStretchedChosen())
    desk.desktop.lock.lock()
    desk.wait(minutes=24 * 60)
    desk.desktop.lock.unlock()
    assert desk.status.today.sitting_seconds == 0
    assert sum(seconds for _start, seconds, _kind in desk.status.today.timeline) == 0


def test_sitting_over_midnight_counts_for_its_own_day_only(desk: Desk) -> None:
    desk.idle.hold()
    desk.wait(minutes=15 * 60 + 30)
    assert desk.clock.wall().hour == 0
    assert desk.status.today.sitting_seconds == 30 * 60
