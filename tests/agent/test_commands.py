"""What a request means: each command becomes one event or one doing, and each refusal a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskbreak.agent.commands import REFUSALS, Commands
from deskbreak.control.messages import COMMANDS, Message
from deskbreak.core import effects as happen
from deskbreak.core import events as told
from deskbreak.core.choices import COMMANDS as CHOICES
from deskbreak.core.errors import WrongUsage
from deskbreak.core.history import Hold
from deskbreak.core.progression.standing import Standing
from deskbreak.core.rules import SECOND, Rules, rules_of
from deskbreak.core.settings import Settings
from deskbreak.core.status import BreakStatus, Status

HOLD = {"exercise": "lunge", "side": "left", "level": 1, "seconds": 45, "feedback": "easy"}
STANDING = {"level": 2, "hold": 35, "begins": False, "easy": 2, "rests": [{"until": None, "why": "knee"}]}
STANDINGS = {"lunge": Standing.from_json(STANDING)}
WHERE = {"exercise": "lunge", "side": "left", "phase": "hold", "step": 3, "steps": 14, "seconds_left": 21}


class Client:
    """A connection that only remembers what it was told."""

    def __init__(self) -> None:
        self.follows = False
        self.window = ""
        self.told: list[Message] = []

    def send(self, message: Message) -> None:
        self.told.append(message)


class Noted:
    """Doings that only note what they were asked for."""

    def __init__(self) -> None:
        self.done: list[Any] = []
        self.effects: list[happen.Effect] = []
        self.answered = True

    def status(self) -> Status:
        return Status(line="Sitting")

    def rules(self) -> Rules:
        return rules_of(Settings())

    def feed(self, event: told.Event) -> list[happen.Effect]:
        self.done.append(event)
        return self.effects

    def show(self, window: str) -> None:
        if window == "attic":
            raise WrongUsage("There is no window “attic”.")
        self.done.append(("show", window))

    def start_break(self, short: bool) -> list[happen.Effect]:
        self.done.append(("break", short))
        return self.effects

    def progressed(self, where: BreakStatus, done: float, holds: tuple[Hold, ...]) -> None:
        self.done.append((where, done, holds))

    def keep_holds(self, holds: tuple[Hold, ...]) -> None:
        self.done.append(holds)

    def answer(self, holds: tuple[Hold, ...]) -> bool:
        self.done.append(holds)
        return self.answered

    def keep_standings(self, standings: Mapping[str, Standing]) -> None:
        self.done.append(standings)

    def remove_history(self, day: date | None) -> None:
        self.done.append(("remove", day))

    def restore_history(self) -> bool:
        self.done.append("restore")
        return self.answered

    def reload(self) -> None:
        self.done.append("reload")


@pytest.fixture
def client() -> Client:
    return Client()


@pytest.fixture
def noted() -> Noted:
    return Noted()


@pytest.fixture
def commands(qapp: QApplication, noted: Noted) -> Commands:
    return Commands(noted)


HOLDS = (Hold.from_json(HOLD),)


@pytest.mark.parametrize(
    ("message", "done"),
    [
        ({"command": "snooze", "seconds": 600}, [told.SnoozeChosen(600 * SECOND)]),
        ({"command": "snooze"}, [told.SnoozeChosen(300 * SECOND)]),
        ({"command": "snooze", "seconds": None}, [told.SnoozeChosen(300 * SECOND)]),
        ({"command": "skip"}, [told.SkipChosen()]),
        ({"command": "undo"}, [told.UndoChosen()]),
        ({"command": "pause"}, [told.PauseChosen()]),
        ({"command": "pause", "seconds": 3600}, [told.PauseChosen(3600 * SECOND)]),
        ({"command": "resume"}, [told.ResumeChosen()]),
        ({"command": "was_sitting"}, [told.WasSittingChosen()]),
        ({"command": "just_stretched"}, [told.JustStretchedChosen()]),
        ({"command": "break"}, [("break", None)]),
        ({"command": "break", "short": False}, [("break", False)]),
        ({"command": "break", "short": True}, [("break", True)]),
        ({"command": "finish", "holds": [HOLD]}, [HOLDS, told.BreakFinished()]),
        ({"command": "finish"}, [told.BreakFinished()]),
        ({"command": "stop", "done": 0.5, "holds": [HOLD]}, [HOLDS, told.StopChosen(0.5)]),
        ({"command": "stop"}, [told.StopChosen(0.0)]),
        ({"command": "show", "window": "settings"}, [("show", "settings")]),
        ({"command": "show"}, [("show", "overview")]),
        ({"command": "reload"}, ["reload"]),
        ({"command": "remove_history", "day": "2026-11-20"}, [("remove", date(2026, 11, 20))]),
        ({"command": "remove_history", "all": True}, [("remove", None)]),
        ({"command": "restore_history"}, ["restore"]),
        ({"command": "feedback", "holds": [HOLD]}, [HOLDS, {}]),
        ({"command": "feedback", "holds": [HOLD], "standings": {"lunge": STANDING}}, [HOLDS, STANDINGS]),
        ({"command": "standings", "standings": {"lunge": STANDING}}, [STANDINGS]),
        (
            {"command": "progress", **WHERE, "paused": True, "done": 0.25, "holds": [HOLD]},
            [(BreakStatus(**WHERE, paused=True), 0.25, HOLDS)],
        ),
    ],
)
def test_each_command_is_one_thing_to_do(
    commands: Commands, noted: Noted, client: Client, message: Message, done: list[Any]
) -> None:
    commands.answer(client, message)  # type: ignore[arg-type]
    assert noted.done == done
    assert [answer["ok"] for answer in client.told] == [True]


def test_what_an_answer_leads_to_is_not_kept_where_there_was_no_break(
    commands: Commands, noted: Noted, client: Client
) -> None:
    noted.answered = False
    message = {"command": "feedback", "holds": [HOLD], "standings": {"lunge": STANDING}}
    commands.answer(client, message)  # type: ignore[arg-type]
    assert client.told[0]["error"]["code"] == 4
    assert noted.done == [HOLDS]


def test_every_command_of_the_language_is_known(commands: Commands, client: Client) -> None:
    passed_on: list[object] = []

    def pass_on(connection: object, _stays: bool) -> None:
        passed_on.append(connection)  # the sources themselves answer it

    commands.sources_asked.connect(pass_on)
    for name in COMMANDS:
        commands.answer(client, {"command": name})  # type: ignore[arg-type]
    assert passed_on == [client]
    assert len(client.told) == len(COMMANDS) - len(passed_on)


@pytest.mark.parametrize(
    "message",
    [
        {"command": "snooze", "seconds": 0},
        {"command": "snooze", "seconds": -300},
        {"command": "snooze", "seconds": 1.5},
        {"command": "snooze", "seconds": "5m"},
        {"command": "snooze", "seconds": True},
        {"command": "snooze", "seconds": 10**15},
        {"command": "pause", "seconds": []},
        {"command": "pause", "seconds": 10**15},
        {"command": "break", "short": "yes"},
        {"command": "stop", "done": 1.5},
        {"command": "stop", "done": True},
        {"command": "stop", "done": "all"},
        {"command": "stop", "done": float("nan")},
        {"command": "finish", "holds": "lunge"},
        {"command": "finish", "holds": 3},
        {"command": "finish", "holds": None},
        {"command": "finish", "holds": [{**HOLD, "side": "up"}]},
        {"command": "finish", "holds": [{**HOLD, "level": 0}]},
        {"command": "finish", "holds": [{**HOLD, "seconds": 10**30}]},
        {"command": "finish", "holds": [{**HOLD, "feedback": "fine"}]},
        {"command": "feedback", "holds": [{}]},
        {"command": "feedback", "holds": [HOLD], "standings": {"lunge": {"level": 0, "hold": 20}}},
        {"command": "standings", "standings": [STANDING]},
        {"command": "standings", "standings": {"lunge": 3}},
        {"command": "standings", "standings": {"": STANDING}},
        {"command": "standings", "standings": {"x" * 1000: STANDING}},
        {"command": "standings", "standings": {"lunge": {**STANDING, "rests": [{"until": "soon"}]}}},
        {"command": "progress"},
        {"command": "progress", **WHERE, "step": "3"},
        {"command": "progress", **WHERE, "done": 2},
        {"command": "show", "window": "attic"},
    ],
)
def test_a_wrong_field_is_wrong_usage_and_nothing_is_done(
    commands: Commands, noted: Noted, client: Client, message: Message
) -> None:
    commands.answer(client, message)  # type: ignore[arg-type]
    (answer,) = client.told
    assert answer["error"]["code"] == 2
    assert answer["error"]["sentence"]
    assert noted.done == []


@pytest.mark.parametrize("name", sorted(set(CHOICES.values()) - {"pause"}))
def test_every_choice_that_can_be_refused_says_why(commands: Commands, noted: Noted, client: Client, name: str) -> None:
    noted.effects = [happen.Refuse(0, name)]
    commands.answer(client, {"command": name})  # type: ignore[arg-type]
    (answer,) = client.told
    assert answer["error"]["code"] == 4
    assert answer["error"]["sentence"].endswith(".")


def test_no_refusal_is_written_for_what_is_no_choice() -> None:
    assert set(REFUSALS) == set(CHOICES.values()) - {"pause"}


def test_feedback_without_a_break_is_refused(commands: Commands, noted: Noted, client: Client) -> None:
    noted.answered = False
    commands.answer(client, {"command": "feedback", "holds": [HOLD]})  # type: ignore[arg-type]
    assert client.told[0]["error"]["code"] == 4


def test_an_answer_carries_the_new_status(commands: Commands, client: Client) -> None:
    commands.answer(client, {"command": "skip"})  # type: ignore[arg-type]
    assert client.told == [{"ok": True, "status": Status(line="Sitting").to_json()}]


def test_a_watcher_has_the_status_at_once_and_follows(commands: Commands, client: Client) -> None:
    commands.answer(client, {"command": "watch"})  # type: ignore[arg-type]
    assert client.follows
    assert client.told[0]["status"]["line"] == "Sitting"


def test_asking_once_is_not_following(commands: Commands, client: Client) -> None:
    commands.answer(client, {"command": "status"})  # type: ignore[arg-type]
    assert not client.follows


def test_a_face_follows_and_is_announced_when_it_has_the_status(
    qtbot: QtBot, commands: Commands, client: Client
) -> None:
    with qtbot.waitSignal(commands.face_came, timeout=0) as came:
        commands.answer(client, {"command": "face", "window": "break"})  # type: ignore[arg-type]
    assert came.args == [client]
    assert (client.follows, client.window) == (True, "break")
    assert len(client.told) == 1


def test_quit_is_answered_before_it_is_asked_for(commands: Commands, client: Client) -> None:
    answered: list[bool] = []
    commands.quit_asked.connect(lambda: answered.append(client.told == [{"ok": True}]))
    commands.answer(client, {"command": "quit"})  # type: ignore[arg-type]
    assert answered == [True]
