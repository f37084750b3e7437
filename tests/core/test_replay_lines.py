"""The trace format: what is malformed is named, and nothing of it is run."""

import json

import pytest

from deskbreak.core.replay import BadTrace, replay

END = '{"t": 9, "event": "end"}'


def fault(*lines: str | bytes) -> BadTrace:
    with pytest.raises(BadTrace) as caught:
        list(replay(lines))
    return caught.value


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("", "is blank"),
        ("   ", "is blank"),
        ("nonsense", "is not JSON"),
        ("[]", "expected a JSON object"),
        ('"idle"', "expected a JSON object"),
        ("[" * 100_000, "is not JSON"),
        ('{"t": 1}', "“event” must be one of active, idle"),
        ('{"t": 1, "event": "nap"}', "found 'nap'"),
        ('{"t": 1, "event": 5}', "found 5"),
        ('{"event": "idle"}', "“t” must be whole seconds, not before 0 (found None)"),
        ('{"t": -1, "event": "idle"}', "found -1"),
        ('{"t": 1.5, "event": "idle"}', "found 1.5"),
        ('{"t": true, "event": "idle"}', "found True"),
        ('{"t": "1", "event": "idle"}', "found '1'"),
        ('{"t": 1, "event": "busy"}', "“reason” must be one of call, do_not_disturb, fullscreen, presenting"),
        ('{"t": 1, "event": "busy", "reason": "hungry"}', "found 'hungry'"),
        ('{"t": 1, "event": "free", "reason": 1}', "found 1"),
        ('{"t": 1, "event": "snooze"}', "“seconds” must be a whole number above 0"),
        ('{"t": 1, "event": "snooze", "seconds": 0}', "found 0"),
        ('{"t": 1, "event": "snooze", "seconds": 1.5}', "found 1.5"),
        ('{"t": 1, "event": "pause", "seconds": -5}', "found -5"),
        ('{"t": 1, "event": "stop"}', "“done” must be a number from 0 to 1 (found None)"),
        ('{"t": 1, "event": "stop", "done": 1.1}', "found 1.1"),
        ('{"t": 1, "event": "stop", "done": NaN}', "found nan"),
        ('{"t": 1, "event": "stop", "done": true}', "found True"),
        ('{"t": 1, "event": "sleep", "done": -0.1}', "found -0.1"),
    ],
)
def test_a_malformed_line_is_named(line: str, says: str) -> None:
    trouble = fault('{"t": 0, "event": "idle"}', line, END)
    assert trouble.line == 2
    assert says in str(trouble)


def test_time_that_falls_is_named() -> None:
    assert "not before 5 (found 4)" in str(fault('{"t": 5, "event": "idle"}', '{"t": 4, "event": "active"}', END))


def test_bytes_that_are_no_text_are_named() -> None:
    assert fault(b'{"t": 0, "event": "idle"}', b'{"t": 1, "event": "\xff"}').line == 2


def test_an_empty_trace_has_no_end() -> None:
    assert "has at least the event “end”" in str(fault())


@pytest.mark.parametrize("lines", [['{"settings": {}}'], ['{"t": 0, "event": "idle"}']])
def test_a_trace_without_its_end_is_named(lines: list[str]) -> None:
    trouble = fault(*lines)
    assert trouble.line == 2
    assert "without the event “end”" in str(trouble)


@pytest.mark.parametrize("after", [END, "", '{"t": 10, "event": "idle"}'])
def test_nothing_may_follow_the_end(after: str) -> None:
    trouble = fault(END, after)
    assert trouble.line == 2
    assert "nothing may follow" in str(trouble)


@pytest.mark.parametrize(
    ("header", "says"),
    [
        ({"settings": []}, "“settings” must be an object"),
        ({"settings": {"schedule.interval": "30s"}}, "schedule.interval"),
        ({"settings": {"schedule.intervall": "30m"}}, "schedule.intervall"),
        ({"settings": {"schedule.interval": 45}}, "schedule.interval"),
        ({"start": "tomorrow"}, "“start” must be a time with offset"),
        ({"start": "2026-11-23T08:00:00"}, "“start” must be a time with offset"),
        ({"start": 8}, "found 8"),
    ],
)
def test_a_malformed_header_is_named(header: dict[str, object], says: str) -> None:
    trouble = fault(json.dumps(header), END)
    assert trouble.line == 1
    assert says in str(trouble)


def test_a_second_header_is_no_event() -> None:
    assert fault('{"settings": {}}', '{"settings": {}}', END).line == 2


def test_unknown_further_keys_are_passed_over() -> None:
    lines = ['{"settings": {}, "by": "me"}', '{"t": 5, "event": "idle", "why": "tea"}', END]
    assert [record["t"] for record in replay(lines)] == [9]


def test_a_pause_may_say_that_it_has_no_end() -> None:
    lines = ['{"t": 5, "event": "pause", "seconds": null}', END]
    assert [record.get("effect") for record in replay(lines)] == ["paused", None]
