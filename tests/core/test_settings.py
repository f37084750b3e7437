"""The settings: what each may be, what is said of one that may not, and what holds meanwhile."""

from __future__ import annotations

import json
import tomllib

import pytest

from deskbreak.core import options
from deskbreak.core.kinds import Raw, shown
from deskbreak.core.options import OPTIONS, Option
from deskbreak.core.settings import Settings, unknown

DEFAULTS: dict[str, object] = {
    "schedule.interval": "45m",
    "schedule.heads_up": "60s",
    "schedule.settle": "30s",
    "schedule.snoozes": ["5m", "10m", "15m"],
    "schedule.max_snoozes": 2,
    "schedule.undo": "10s",
    "presence.away_after": "3m",
    "presence.natural_break": "5m",
    "courtesy.fullscreen": True,
    "courtesy.call": True,
    "courtesy.presenting": True,
    "courtesy.do_not_disturb": True,
    "courtesy.max_hold": "30m",
    "courtesy.lull": "5s",
    "courtesy.max_lull_wait": "90s",
    **dict.fromkeys((f"hours.{day}" for day in options.DAYS), None),
    "guide.place": "floor",
    "guide.avoid": [],
    "guide.length": "full",
    "guide.plan": "both",
    "guide.exercises": None,
    "guide.suggest": True,
    "guide.voice": True,
    "guide.voice_name": "system",
    "guide.voice_speed": 1.0,
    "guide.sounds": True,
    "guide.chime": "soft_bell",
    "guide.tick": True,
    "guide.volume": 0.7,
    "guide.breathing": True,
    "guide.breath_in": "4s",
    "guide.breath_out": "6s",
    "guide.pause_media": False,
    "appearance.theme": "system",
    "appearance.motion": "system",
    "appearance.language": "system",
    "appearance.text_size": 1.0,
    "appearance.figure": "a",
    "appearance.break_window": "small",
    "appearance.screen": "pointer",
    "appearance.tray_icon": "colour",
    "appearance.single_keys": True,
    "app.autostart": None,
    "app.small_window": None,
}
"""As BEHAVIOUR.md and INTERFACE.md have them; the last one is ours: UI.md has the notice without a tray come once."""

DURATIONS = {
    "schedule.interval": ("1m", "4h"),
    "schedule.heads_up": ("0s", "5m"),
    "schedule.settle": ("0s", "5m"),
    "schedule.undo": ("0s", "60s"),
    "presence.away_after": ("15s", "30m"),
    "presence.natural_break": ("3m", "1h"),
    "courtesy.max_hold": ("1m", "8h"),
    "courtesy.lull": ("0s", "60s"),
    "courtesy.max_lull_wait": ("0s", "10m"),
    "guide.breath_in": ("2s", "10s"),
    "guide.breath_out": ("2s", "10s"),
}

WRONG: list[tuple[str, Raw]] = [
    ("schedule.interval", "59s"),
    ("schedule.interval", "4h1s"),
    ("schedule.interval", "45"),
    ("schedule.interval", 45),
    ("schedule.interval", True),
    ("schedule.interval", ""),
    ("schedule.interval", "-5m"),
    ("schedule.interval", "5.5m"),
    ("schedule.interval", ["45m"]),
    ("schedule.snoozes", []),
    ("schedule.snoozes", ["5m"] * 5),
    ("schedule.snoozes", ["59s"]),
    ("schedule.snoozes", ["5m", 10]),
    ("schedule.snoozes", "5m"),
    ("schedule.max_snoozes", 11),
    ("schedule.max_snoozes", -1),
    ("schedule.max_snoozes", 2.0),
    ("schedule.max_snoozes", True),
    ("schedule.max_snoozes", "2"),
    ("courtesy.call", 1),
    ("courtesy.call", "true"),
    ("hours.monday", "09:00-17:00"),
    ("hours.monday", ["9:00-17:00"]),
    ("hours.monday", ["09:00-24:01"]),
    ("hours.monday", ["09:60-17:00"]),
    ("hours.monday", ["09:00-09:00"]),
    ("hours.monday", ["24:00-06:00"]),
    ("hours.monday", [900]),
    ("hours.monday", None),
    ("guide.place", "garden"),
    ("guide.place", 1),
    ("guide.avoid", ["elbow"]),
    ("guide.avoid", "knee"),
    ("guide.avoid", [["knee"]]),
    ("guide.exercises", "lunge"),
    ("guide.exercises", [""]),
    ("guide.exercises", [1]),
    ("guide.voice_name", ""),
    ("guide.voice_name", 3),
    ("guide.voice_speed", 0.4),
    ("guide.voice_speed", 2.1),
    ("guide.voice_speed", float("nan")),
    ("guide.voice_speed", True),
    ("guide.volume", "loud"),
    ("app.autostart", "yes"),
]


def given(**raw: Raw) -> Settings:
    """Settings without a fault; a double underscore stands for the dot."""
    settings, faults = Settings.from_raw({key.replace("__", "."): value for key, value in raw.items()})
    assert faults == ()
    return settings


def test_every_key_of_the_contract_is_there_with_its_default() -> None:
    assert {key: option.default_raw for key, option in OPTIONS.items()} == DEFAULTS


def option_of(key: str) -> Option[object]:
    return OPTIONS[key]


def test_every_option_is_named_as_the_window_shows_it_and_belongs_to_a_page() -> None:
    pages = {"schedule", "hours", "stretches", "guidance", "courtesy", "appearance", "desktop"}
    assert all(option.label and option.page in pages for option in OPTIONS.values())


def test_what_is_not_given_has_its_default() -> None:
    settings = Settings()
    assert settings[options.INTERVAL] == 45 * 60
    assert settings.get("schedule.snoozes") == (300, 600, 900)
    assert settings[options.HOURS[0]] is None
    assert not settings.is_set("schedule.interval")


def test_what_is_given_holds() -> None:
    settings = given(schedule__interval="1h30m", hours__friday=["22:00-06:00", "00:00-24:00"], guide__volume=1)
    assert settings[options.INTERVAL] == 5400
    assert settings[options.HOURS[4]] == ((1320, 360), (0, 1440))
    assert settings[options.VOLUME] == 1.0
    assert settings.is_set("schedule.interval")


@pytest.mark.parametrize(("key", "ends"), DURATIONS.items())
def test_both_ends_of_a_range_are_in_it(key: str, ends: tuple[str, str]) -> None:
    for end in ends:
        settings, faults = Settings.from_raw({key: end, **({"presence.natural_break": "1h"} if "away" in key else {})})
        assert faults == ()
        assert settings.get(key) == option_of(key).kind.read(end)


@pytest.mark.parametrize(("key", "raw"), WRONG)
def test_a_wrong_value_is_named_and_the_default_serves(key: str, raw: Raw) -> None:
    settings, (fault,) = Settings.from_raw({key: raw})
    assert (fault.key, fault.found, fault.unknown) == (key, shown(raw), False)
    assert settings.get(key) == option_of(key).default
    assert str(fault) == f"{key} must be {fault.allowed} (found {fault.found})"
    assert fault.used == Settings().shown(key)


def test_what_is_allowed_is_said_in_words() -> None:
    said = {fault.key: str(fault) for fault in Settings.from_raw(dict(WRONG))[1]}
    assert said["schedule.interval"].startswith("schedule.interval must be 1m to 4h (found")
    assert said["schedule.max_snoozes"] == 'schedule.max_snoozes must be a whole number from 0 to 10 (found "2")'
    assert said["guide.place"] == "guide.place must be floor, office or desk (found 1)"
    assert "one to 4 lengths, 1m to 2h each" in said["schedule.snoozes"]


def test_one_wrong_value_leaves_the_others_alone() -> None:
    settings, faults = Settings.from_raw({"schedule.undo": "2h", "schedule.max_snoozes": 5})
    assert settings[options.UNDO] == 10
    assert settings[options.MAX_SNOOZES] == 5
    assert [fault.key for fault in faults] == ["schedule.undo"]


def test_an_unknown_key_is_named_with_one_that_is_close() -> None:
    _, (fault,) = Settings.from_raw({"schedule.intervall": "45m"})
    assert fault.unknown
    assert str(fault) == "schedule.intervall is no setting; the nearest is schedule.interval"
    assert str(unknown("zzz", 1)) == "zzz is no setting"


def test_a_natural_break_is_never_shorter_than_being_away() -> None:
    settings, (fault,) = Settings.from_raw({"presence.away_after": "10m"})
    assert settings[options.AWAY_AFTER] == settings[options.NATURAL_BREAK] == 600
    assert fault.key == "presence.natural_break"
    assert fault.found == '"5m"'
    assert fault.used == '"10m"'
    assert "not below presence.away_after (10m)" in fault.allowed


def test_what_the_person_gave_is_named_where_the_two_clash() -> None:
    _, (fault,) = Settings.from_raw({"presence.away_after": "10m", "presence.natural_break": "9m"})
    assert fault.found == '"9m"'


def test_one_value_can_be_changed_and_the_others_stay() -> None:
    before = given(schedule__max_snoozes=3, hours__monday=[])
    after, fault = before.with_value("schedule.interval", "20m")
    assert fault is None
    assert after[options.INTERVAL] == 1200
    assert after[options.MAX_SNOOZES] == 3
    assert after[options.HOURS[0]] == ()
    assert before[options.INTERVAL] == 2700


def test_a_change_that_may_not_be_changes_nothing() -> None:
    before = given(schedule__max_snoozes=3)
    after, fault = before.with_value("schedule.interval", "5h")
    assert after is before
    assert fault is not None
    assert fault.key == "schedule.interval"


def test_settings_are_alike_when_all_their_values_are() -> None:
    assert given(schedule__interval="45m") == Settings()
    assert hash(given(schedule__interval="60m")) == hash(given(schedule__interval="1h"))
    assert given(schedule__interval="20m") != Settings()
    assert Settings() != "settings"


def test_a_key_that_there_is_not_is_an_error_of_the_program() -> None:
    with pytest.raises(KeyError):
        Settings().get("schedule.nothing")


@pytest.mark.parametrize("key", OPTIONS)
def test_what_is_written_is_read_back_as_it_was(key: str) -> None:
    option = option_of(key)
    examples = {
        "guide.exercises": ("lunge",),
        "app.autostart": False,
        "app.small_window": True,
        **dict.fromkeys((day.key for day in options.HOURS), ((540, 1080), (1320, 1440))),
    }
    value = option.default if option.default is not None else examples[key]
    raw = option.kind.write(value)
    assert option.kind.read(raw) == value
    assert tomllib.loads(f"value = {shown(raw)}")["value"] == raw


@pytest.mark.parametrize(
    ("key", "typed", "raw"),
    [
        ("schedule.interval", "20m", "20m"),
        ("schedule.max_snoozes", "3", 3),
        ("schedule.max_snoozes", "three", "three"),
        ("schedule.snoozes", "5m, 10m", ["5m", "10m"]),
        ("schedule.snoozes", '["5m"]', ["5m"]),
        ("courtesy.call", "off", False),
        ("courtesy.call", "TRUE", True),
        ("courtesy.call", "maybe", "maybe"),
        ("guide.volume", "0.5", 0.5),
        ("guide.avoid", "knee,ankle", ["knee", "ankle"]),
        ("guide.avoid", "", []),
        ("guide.exercises", "lunge", ["lunge"]),
        ("hours.monday", "09:00-12:30,13:30-18:00", ["09:00-12:30", "13:30-18:00"]),
        ("hours.sunday", "[]", []),
        ("app.autostart", "yes", True),
        ("guide.place", "desk", "desk"),
    ],
)
def test_the_command_line_reads_values_as_people_type_them(key: str, typed: str, raw: Raw) -> None:
    assert option_of(key).kind.parse(typed) == raw


def test_a_word_said_twice_counts_once() -> None:
    assert given(guide__avoid=["knee", "knee"])[options.AVOID] == ("knee",)
    assert given(guide__exercises=["lunge", "saddle", "lunge"])[options.EXERCISES] == ("lunge", "saddle")


def test_values_are_shown_as_they_are_written_in_the_file() -> None:
    settings = given(schedule__interval="1h30m", schedule__undo="5s")
    assert settings.shown("schedule.interval") == '"1h30m"'
    assert settings.raw("schedule.undo") == "5s"
    assert settings.shown("schedule.snoozes") == '["5m", "10m", "15m"]'
    assert settings.shown("hours.monday") == options.HOURS[0].unset
    assert shown({"a": 1}) == json.dumps({"a": 1})


def test_a_value_is_told_as_the_person_wrote_it() -> None:
    assert given(schedule__interval="90m").raw("schedule.interval") == "90m"


def test_not_set_stands_for_something_that_is_said() -> None:
    assert all(option.unset for option in OPTIONS.values() if option.default is None)


def test_raising_away_after_raises_the_natural_break_along() -> None:
    assert Settings().with_followers({"presence.away_after": "10m"}) == {
        "presence.away_after": "10m",
        "presence.natural_break": "10m",
    }
    assert given(presence__natural_break="20m").with_followers({"presence.away_after": "10m"}) == {
        "presence.away_after": "10m"
    }


def test_nothing_else_changes_along() -> None:
    changes: dict[str, Raw] = {"presence.natural_break": "1m", "schedule.interval": None}
    assert Settings().with_followers(changes) == changes
