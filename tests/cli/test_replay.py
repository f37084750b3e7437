"""`deskbreak replay`: the shared days exactly, the readable day, and nothing at all of a malformed one."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run

TRACES = Path(os.environ.get("DESKBREAK_TRACES") or Path(__file__).parents[3] / "shared" / "traces")
DAYS = sorted(path for path in TRACES.glob("*.jsonl") if not path.name.endswith(".out.jsonl"))
END = '{"t": 60, "event": "end"}'
SHORT = "\n".join(
    [
        '{"settings": {"schedule.interval": "20m"}, "start": "2026-11-23T08:00:00+01:00"}',
        '{"t": 0, "event": "active"}',
        '{"t": 1200, "event": "idle"}',
        '{"t": 1210, "event": "snooze", "seconds": 300}',
        '{"t": 1215, "event": "stop", "done": 1}',
        '{"t": 4000, "event": "active", "mood": "good"}',
        '{"t": 4000, "event": "end"}',
    ]
)


@pytest.mark.skipif(not DAYS, reason=f"no shared traces in {TRACES}; DESKBREAK_TRACES names their folder")
@pytest.mark.parametrize("day", DAYS, ids=[day.stem for day in DAYS])
def test_a_shared_day_prints_what_it_must(run: Run, day: Path) -> None:
    ran = run("replay", str(day), "--json")
    assert (ran.code, ran.err) == (0, "")
    expected = day.with_suffix(".out.jsonl").read_text().splitlines()
    assert [json.loads(line) for line in ran.out.splitlines()] == [json.loads(line) for line in expected]


@pytest.mark.skipif(not DAYS, reason=f"no shared traces in {TRACES}; DESKBREAK_TRACES names their folder")
@pytest.mark.parametrize("day", DAYS, ids=[day.stem for day in DAYS])
def test_a_shared_day_can_be_read_by_people(run: Run, day: Path) -> None:
    ran = run("replay", str(day))
    assert ran.code == 0
    happened, _blank, summary = ran.out.rstrip().rpartition("\n\n")
    assert len(happened.splitlines()) == len(day.with_suffix(".out.jsonl").read_text().splitlines()) - 1
    assert summary.startswith("Sitting ")


def test_a_day_in_words(run: Run, tmp_path: Path) -> None:
    (tmp_path / "day.jsonl").write_text(SHORT)
    assert run("replay", str(tmp_path / "day.jsonl")).out == (
        "00:19:00  heads-up: a break in 1 min\n"
        "00:20:05  break offered after 20 min 5 s of sitting (2 snoozes left)\n"
        "00:20:10  snoozed for 5 min\n"
        "00:20:15  refused: stop\n"
        "00:23:15  away since 00:20:15\n"
        "01:06:40  natural break of 46 min 25 s since 00:20:15\n"
        "01:06:40  back at the desk\n"
        "\n"
        "Sitting 20 min 15 s, at most 20 min 15 s in one go; 1 offers, 0 finished, 1 natural breaks, 0 skipped, "
        "1 snoozed.\n"
    )


def test_a_day_may_come_through_a_pipe(run_alone: Run, tmp_path: Path) -> None:
    (tmp_path / "day.jsonl").write_text(SHORT)
    piped = run_alone("replay", "-", "--json", given=SHORT)
    assert piped.code == 0
    assert piped.out == run_alone("replay", str(tmp_path / "day.jsonl"), "--json").out
    assert len(piped.out.splitlines()) == 8


MALFORMED = {
    "nothing at all": ("", 1),
    "no JSON": ('{"t": 0, "event": "active"}\nactive\n' + END, 2),
    "cut short": ('{"t": 0, "event": "act', 1),
    "two objects on a line": ('{"t": 0, "event": "active"} {"t": 1, "event": "idle"}\n' + END, 1),
    "a list": ('["active"]\n' + END, 1),
    "a number": ("3\n" + END, 1),
    "no text": ("\x00\x01\n" + END, 1),
    "falling": ('{"t": 9, "event": "active"}\n{"t": 8, "event": "idle"}\n' + END, 2),
    "negative": ('{"t": -1, "event": "active"}\n' + END, 1),
    "half a second": ('{"t": 0.5, "event": "active"}\n' + END, 1),
    "a time in words": ('{"t": "0", "event": "active"}\n' + END, 1),
    "true as a time": ('{"t": true, "event": "active"}\n' + END, 1),
    "no time": ('{"t": 0, "event": "active"}\n{"event": "idle"}\n' + END, 2),
    "no event": ('{"t": 0}\n' + END, 1),
    "an unknown event": ('{"t": 0, "event": "dance"}\n' + END, 1),
    "an event that is no word": ('{"t": 0, "event": ["active"]}\n' + END, 1),
    "an unknown reason": ('{"t": 0, "event": "busy", "reason": "lunch"}\n' + END, 1),
    "no reason": ('{"t": 0, "event": "free"}\n' + END, 1),
    "a reason that is no word": ('{"t": 0, "event": "busy", "reason": {}}\n' + END, 1),
    "a snooze of nothing": ('{"t": 0, "event": "snooze", "seconds": 0}\n' + END, 1),
    "a snooze without length": ('{"t": 0, "event": "snooze"}\n' + END, 1),
    "a snooze in words": ('{"t": 0, "event": "snooze", "seconds": "5m"}\n' + END, 1),
    "a pause of less than nothing": ('{"t": 0, "event": "pause", "seconds": -5}\n' + END, 1),
    "a stop without done": ('{"t": 0, "event": "stop"}\n' + END, 1),
    "more than all done": ('{"t": 0, "event": "stop", "done": 1.5}\n' + END, 1),
    "asleep with less than nothing done": ('{"t": 0, "event": "sleep", "done": -1}\n' + END, 1),
    "an unknown setting": ('{"settings": {"schedule.colour": "red"}}\n' + END, 1),
    "a setting out of range": ('{"settings": {"schedule.interval": "9h"}}\n' + END, 1),
    "a setting of another kind": ('{"settings": {"schedule.interval": 45}}\n' + END, 1),
    "a natural break below away": ('{"settings": {"presence.away_after": "10m"}}\n' + END, 1),
    "hours that end as they start": ('{"settings": {"hours.monday": ["09:00-09:00"]}}\n' + END, 1),
    "settings that are none": ('{"settings": []}\n' + END, 1),
    "a start without offset": ('{"start": "2026-11-23T08:00:00"}\n' + END, 1),
    "a start that is no time": ('{"start": "monday"}\n' + END, 1),
    "a start that is a number": ('{"start": 8}\n' + END, 1),
    "a header in the middle": ('{"t": 0, "event": "active"}\n{"settings": {}}\n' + END, 2),
    "a second header": ('{"settings": {}}\n{"settings": {}}\n' + END, 2),
    "a blank line": ('{"t": 0, "event": "active"}\n\n' + END, 2),
    "a line of spaces": ("  \n" + END, 1),
    "a blank line at the end": (END + "\n\n", 2),
    "something after the end": (END + '\n{"t": 60, "event": "active"}\n', 2),
    "two ends": (END + "\n" + END, 2),
    "no end": ('{"t": 0, "event": "active"}\n{"t": 5000, "event": "idle"}\n', 3),
    "only a header": ('{"settings": {}}\n', 2),
}


@pytest.mark.parametrize("form", [[], ["--json"]], ids=["words", "json"])
@pytest.mark.parametrize("what", MALFORMED)
def test_of_a_malformed_day_nothing_is_run_and_the_line_is_named(
    run: Run, tmp_path: Path, what: str, form: list[str]
) -> None:
    text, line = MALFORMED[what]
    file = tmp_path / "day.jsonl"
    file.write_text(text)
    ran = run("replay", str(file), *form)
    assert (ran.code, ran.out) == (1, "")
    assert f"{file}, line {line}: " in ran.err
    assert "Nothing of the trace was run." in ran.err


def test_an_error_after_a_long_day_prints_nothing_of_it_either(run: Run, tmp_path: Path) -> None:
    """More than fits where the output waits."""
    day = [f'{{"t": {second}, "event": "skip"}}' for second in range(40_000)]
    file = tmp_path / "day.jsonl"
    file.write_text("\n".join([*day, "oh"]))
    ran = run("replay", str(file), "--json")
    assert (ran.code, ran.out) == (1, "")
    assert "line 40001" in ran.err


@pytest.mark.parametrize("place", ["missing.jsonl", "."])
def test_a_trace_that_cannot_be_read_is_said(run: Run, tmp_path: Path, place: str) -> None:
    ran = run("replay", str(tmp_path / place))
    assert (ran.code, ran.out) == (1, "")
    assert str(tmp_path / place) in ran.err
