"""From what the desktop tells to what the engine knows: nothing while the person types, everything when it matters."""

from __future__ import annotations

from deskbreak.core import effects as happen
from deskbreak.core import events as told
from deskbreak.core.looking import LOOK_AHEAD
from tests.agent.desk import MINUTE, SECOND, Desk

NEARLY_AWAY = 3 * MINUTE - LOOK_AHEAD


class Heard:
    """All steps that the engine made."""

    def __init__(self, desk: Desk) -> None:
        self.steps = 0
        desk.deskbreak.runtime.stepped.connect(self._step)

    def _step(self) -> None:
        self.steps += 1


def away_since(desk: Desk) -> list[int]:
    return [effect.since for effect in desk.effects if isinstance(effect, happen.NoteAway)]


def test_typing_and_short_rests_wake_nobody(desk: Desk) -> None:
    heard = Heard(desk)
    for _ in range(20):
        desk.idle.touch()
        desk.wait(seconds=5)
    assert heard.steps == 0


def test_two_and_a_half_minutes_of_reading_is_sitting(desk: Desk) -> None:
    desk.work(minutes=10)
    desk.wait(minutes=2.5)
    desk.idle.touch()
    assert desk.status.sitting_seconds == 750
    assert away_since(desk) == []


def test_three_minutes_without_an_input_is_away_since_the_last_one(desk: Desk) -> None:
    desk.work(minutes=10)
    left = desk.clock.now_ms()
    desk.wait(minutes=4)
    assert away_since(desk) == [left]
    assert desk.status.sitting_seconds == 600


def test_the_first_input_brings_the_person_back(desk: Desk) -> None:
    desk.work(minutes=10)
    desk.wait(minutes=4)
    desk.idle.touch()
    assert desk.kinds()[-2:] == ["NoteAway", "NoteBack"]


def test_the_idle_source_is_asked_for_a_lull_only_while_an_offer_waits(desk: Desk) -> None:
    assert desk.idle.asked_for() == NEARLY_AWAY
    desk.idle.hold()
    desk.wait(minutes=44.9)
    assert desk.status.showing == "heads_up"
    assert desk.idle.asked_for() == NEARLY_AWAY
    desk.wait(seconds=10)
    assert desk.idle.asked_for() == 5 * SECOND
    desk.idle.let_go()
    desk.wait(seconds=5)
    assert desk.status.showing == "offer"
    assert desk.idle.asked_for() == NEARLY_AWAY


def test_hands_that_never_rest_get_the_offer_after_ninety_seconds(desk: Desk) -> None:
    desk.idle.hold()
    desk.wait(minutes=46, seconds=29)
    assert desk.status.showing == "heads_up"
    desk.wait(seconds=1)
    assert desk.status.showing == "offer"


def test_hands_that_rest_already_get_it_at_once(desk: Desk) -> None:
    desk.work(minutes=44, seconds=50)
    desk.wait(seconds=10)
    assert desk.status.showing == "offer"


def test_locking_after_a_reading_pause_gives_away_since_the_last_input(desk: Desk) -> None:
    """Only asked at that moment does the idle source tell of two minutes, which are not yet being away."""
    desk.work(minutes=10)
    left = desk.clock.now_ms()
    desk.wait(minutes=2)
    desk.desktop.lock.lock()
    assert away_since(desk) == [left]
    assert desk.status.sitting_seconds == 600


def test_locking_with_hands_on_the_keys_gives_away_since_that_moment(desk: Desk) -> None:
    desk.work(minutes=10)
    desk.wait(seconds=2)
    desk.desktop.lock.lock()
    assert away_since(desk) == [desk.clock.now_ms()]


def test_typing_the_password_is_no_input_and_unlocking_is(desk: Desk) -> None:
    desk.work(minutes=10)
    desk.desktop.lock.lock()
    desk.wait(minutes=4)
    desk.idle.touch()
    assert desk.status.state == "away"
    desk.desktop.lock.unlock()
    assert desk.status.state == "sitting"
    assert desk.status.sitting_seconds == 600


def test_sleep_is_fed_and_written_before_the_machine_is_let_go(desk: Desk) -> None:
    words: list[str] = []
    release = desk.desktop.sleep.release
    desk.deskbreak.runtime.stepped.connect(lambda: words.append("stepped"))
    keep = desk.deskbreak.keeper.keep

    def kept() -> None:
        keep()
        words.append("written")

    def released() -> None:
        words.append("released")
        release()

    desk.desktop.sleep.release = released  # type: ignore[method-assign]
    desk.deskbreak.keeper.keep = kept  # type: ignore[method-assign]
    desk.work(minutes=10)
    desk.wait(seconds=90)
    words.clear()
    desk.desktop.sleep.fall_asleep()
    assert words[-1] == "released"
    assert "written" in words
    assert desk.desktop.sleep.released
    assert desk.deskbreak.runtime.state.asleep


def test_a_night_asleep_is_a_natural_break_and_no_question(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.desktop.sleep.fall_asleep()
    desk.wait(minutes=600)
    desk.desktop.sleep.wake()
    assert desk.kinds()[-2:] == ["NoteNaturalBreak", "NoteBack"]
    assert not desk.status.can_was_sitting


def test_sleep_in_a_break_ends_it_with_what_was_done(desk: Desk) -> None:
    desk.work(minutes=20)
    desk.deskbreak.agent.start_break(False)
    desk.deskbreak.runtime.feed(told.BreakProgressed(0.75))
    desk.wait(minutes=2)
    desk.desktop.sleep.fall_asleep()
    finished = [effect for effect in desk.effects if isinstance(effect, happen.NoteBreakFinished)]
    assert [effect.partly for effect in finished] == [True]


def test_a_film_without_a_touch_is_sitting(desk: Desk) -> None:
    desk.work(minutes=5)
    desk.desktop.busy.begin("watching")
    desk.wait(minutes=30)
    assert desk.status.sitting_seconds == 35 * 60
    desk.desktop.busy.end("watching")
    desk.wait(minutes=3)
    assert desk.status.state == "away"
    assert desk.status.sitting_seconds == 35 * 60


def test_without_an_idle_source_sitting_goes_on_until_the_screen_is_locked(desk: Desk) -> None:
    desk.work(minutes=5)
    desk.idle.lose("The X server is gone.")
    desk.wait(minutes=20)
    assert desk.status.state == "sitting"
    assert desk.status.sitting_seconds == 25 * 60
    desk.desktop.lock.lock()
    assert desk.status.state == "away"


def test_without_an_idle_source_somebody_away_is_taken_to_be_back(desk: Desk) -> None:
    desk.work(minutes=5)
    desk.wait(minutes=10)
    desk.idle.lose("The X server is gone.")
    assert desk.status.state == "sitting"


def test_a_break_that_ends_over_still_hands_leaves_the_person_away(desk: Desk) -> None:
    desk.work(minutes=20)
    desk.deskbreak.agent.start_break(False)
    desk.wait(minutes=2)
    desk.deskbreak.agent.feed(told.BreakFinished())
    assert desk.status.state == "away"
    desk.wait(minutes=30)
    desk.idle.touch()
    assert "NoteNaturalBreak" not in desk.kinds()
    assert desk.status.state == "sitting"


def test_a_break_that_ends_over_busy_hands_is_followed_by_sitting(desk: Desk) -> None:
    desk.work(minutes=20)
    desk.deskbreak.agent.start_break(False)
    desk.wait(minutes=4)
    desk.idle.hold()
    desk.deskbreak.agent.feed(told.BreakFinished())
    assert desk.status.state == "sitting"


def test_a_changed_away_after_is_asked_for(desk: Desk) -> None:
    path = desk.deskbreak.settings._path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('[presence]\naway_after = "2m"\n')
    desk.deskbreak.settings.read()
    assert desk.idle.asked_for() == 2 * MINUTE - LOOK_AHEAD


def test_on_a_hurried_clock_the_idle_source_is_asked_in_real_milliseconds(desk: Desk) -> None:
    asked: list[int] = []
    desk.idle.watch = asked.append  # type: ignore[method-assign]
    desk.clock.rate = 60.0
    desk.deskbreak.sensing.adapt()
    assert asked == [round(NEARLY_AWAY / 60)]
