"""The keeper: the state is on disk after every event, now and then while sitting, and a failing disk is said once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from deskbreak.agent.keeper import Keeper, load
from deskbreak.agent.runtime import Runtime
from deskbreak.core import events as told
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.rules import rules_of
from deskbreak.core.settings import Settings
from deskbreak.core.state import begin
from tests.agent.desk import MINUTE, SECOND, HandClock

BOOT = "this boot"


class Kept:
    """A keeper at work, and what is on disk."""

    def __init__(self, clock: HandClock, path: Path) -> None:
        self.clock = clock
        self.path = path
        rules = rules_of(Settings())
        self.runtime = Runtime(clock, rules, begin(clock.now_ms(), rules))
        self.keeper = Keeper(path, BOOT, self.runtime)
        self.runtime.stepped.connect(self.keeper.keep)
        self.troubles: list[DeskbreakError] = []
        self.keeper.troubled.connect(self.troubles.append)
        self.keeper.keep()

    def written_at(self) -> int | None:
        if not self.path.exists():
            return None
        at: int = json.loads(self.path.read_text())["state"]["at"]
        return at


@pytest.fixture
def kept(qapp: QApplication, clock: HandClock, tmp_path: Path) -> Kept:
    return Kept(clock, tmp_path / "state" / "state.json")


def test_the_state_is_written_at_the_start_and_after_each_event(kept: Kept) -> None:
    assert kept.written_at() == kept.clock.now_ms()
    for event in (told.PauseChosen(), told.InputEnded(kept.clock.now_ms()), told.Locked(), told.ResumeChosen()):
        kept.clock.move(7 * SECOND)
        kept.runtime.feed(event)
        assert kept.written_at() == kept.clock.now_ms()


def test_an_event_that_changes_nothing_writes_nothing(kept: Kept) -> None:
    before = kept.written_at()
    kept.clock.move(7 * SECOND)
    kept.runtime.feed(told.InputBegan())
    kept.runtime.time_passed()
    assert kept.written_at() == before


def test_plain_sitting_is_written_every_five_minutes(kept: Kept) -> None:
    start = kept.clock.now_ms()
    assert kept.keeper.deadline() == start + 5 * MINUTE
    kept.clock.move(5 * MINUTE)
    kept.runtime.time_passed()
    assert kept.written_at() == start + 5 * MINUTE
    assert kept.keeper.deadline() == start + 10 * MINUTE


def test_nobody_at_the_desk_needs_no_writing(kept: Kept) -> None:
    kept.runtime.feed(told.Locked())
    assert kept.keeper.deadline() is None


def test_the_end_writes_in_any_case(kept: Kept) -> None:
    kept.clock.move(30 * SECOND)
    kept.keeper.keep_now()
    assert kept.written_at() == kept.clock.now_ms()


def test_what_was_written_is_what_is_read(kept: Kept) -> None:
    kept.runtime.feed(told.PauseChosen(20 * MINUTE))
    read = load(kept.path, kept.troubles.append)
    assert read is not None
    assert (read.state, read.at, read.wall, read.boot) == (
        kept.runtime.state,
        kept.clock.now_ms(),
        kept.clock.wall(),
        BOOT,
    )
    assert kept.troubles == []


def test_a_disk_that_fails_is_said_once_and_the_counting_goes_on(kept: Kept) -> None:
    """A file where the folder should be fails for root too."""
    kept.path.unlink()
    kept.path.parent.rmdir()
    kept.path.parent.write_text("")
    for _ in range(3):
        kept.clock.move(MINUTE)
        kept.runtime.feed(told.PauseChosen())
        kept.runtime.feed(told.ResumeChosen())
    assert len(kept.troubles) == 1
    assert str(kept.path) in kept.troubles[0].sentence
    assert kept.troubles[0].next_step
    assert kept.runtime.state.sitting(kept.clock.now_ms()) == 3 * MINUTE


def test_a_disk_that_works_again_is_used_and_its_next_failure_said_again(kept: Kept) -> None:
    kept.path.unlink()
    kept.path.mkdir()
    kept.runtime.feed(told.PauseChosen())
    kept.path.rmdir()
    kept.runtime.feed(told.ResumeChosen())
    assert kept.written_at() == kept.clock.now_ms()
    kept.path.unlink()
    kept.path.mkdir()
    kept.runtime.feed(told.PauseChosen())
    assert len(kept.troubles) == 2


def test_where_there_is_no_file_there_is_nothing_to_go_on_with_and_no_trouble(tmp_path: Path) -> None:
    troubles: list[DeskbreakError] = []
    assert load(tmp_path / "state.json", troubles.append) is None
    assert troubles == []
