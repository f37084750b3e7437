"""Hard days, with what they must print reasoned by hand from BEHAVIOUR.md before anything was run.

Separate from the random days: there the two readings of the rules are held against each other, here both
against a third. Lines are `t name key=value …;`; a count that a summary leaves out is 0.
"""

import json

import pytest

from deskbreak.core.replay import replay as engine_replay
from tests.core.oracle import replay as oracle_replay

COUNTS = ("sitting", "longest_sitting", "offers", "finished", "natural_breaks", "skipped", "snoozed")
# Name: settings, start, what happens, what must be printed.
DAYS: dict[str, tuple[dict[str, object], str | None, str, str]] = {
    "a call that ends while nobody types takes the place of the last input, honoured or not": (
        {"courtesy.call": False},
        None,
        "100 idle; 150 busy reason=call; 500 free reason=call; 700 active; 800 end",
        "680 away since=500; 700 back; 800 summary sitting=600 longest_sitting=600",
    ),
    "an offer made during an idle spell is withdrawn when the person proves to be away": (
        {"schedule.interval": "10m"},
        None,
        "100 idle; 150 busy reason=call; 500 free reason=call; 700 active; 750 lock; 760 end",
        "540 heads_up seconds=60; 600 offer sitting=600 snoozes_left=2; 680 away since=500; 680 offer_withdrawn; "
        "700 back; 740 heads_up seconds=60; 750 away since=750; 750 heads_up_withdrawn; "
        "760 summary sitting=550 longest_sitting=550 offers=1",
    ),
    "a lock during a short idle spell is away since the last input, and unlocking is one input only": (
        {},
        None,
        "100 idle; 200 lock; 250 unlock; 500 end",
        "200 away since=100; 250 back; 430 away since=250; 500 summary sitting=100 longest_sitting=100",
    ),
    "the nudge comes though the person is found away in the same second, after that line": (
        {"schedule.interval": "10m", "courtesy.max_hold": "5m"},
        None,
        "500 busy reason=fullscreen; 720 idle; 1000 active; 1010 free reason=fullscreen; 1100 end",
        "900 away since=720; 900 nudge; 1000 back; 1010 heads_up seconds=30; "
        "1100 summary sitting=820 longest_sitting=820",
    ),
    "“I was sitting” adds up the held time of both rounds, and the nudge follows at once": (
        {"schedule.interval": "2m", "schedule.heads_up": "0s", "courtesy.max_hold": "5m"},
        None,
        "100 busy reason=do_not_disturb; 190 idle; 600 active; 775 was_sitting; 800 end",
        "370 away since=190; 600 natural_break since=190 seconds=410; 600 back; "
        "775 counted_as_sitting seconds=410; 775 nudge; "
        "800 summary sitting=800 longest_sitting=800 natural_breaks=1",
    ),
    "a pause that runs out in the second in which working hours end lets no offer through": (
        {"schedule.interval": "10m", "courtesy.lull": "0s", "schedule.settle": "0s", "hours.monday": ["09:00-09:20"]},
        "2026-11-23T09:00:00+01:00",
        "500 pause seconds=700; 1300 end",
        "500 paused; 1200 resumed; 1200 hours_ended; 1300 summary sitting=1300 longest_sitting=1300",
    ),
    "an offer due in the second in which busy begins and ends is shown, withdrawn and settles anew": (
        {"schedule.interval": "10m", "courtesy.lull": "0s"},
        None,
        "600 busy reason=fullscreen; 600 free reason=fullscreen; 650 end",
        "540 heads_up seconds=60; 600 offer sitting=600 snoozes_left=2; 600 offer_withdrawn; "
        "600 heads_up seconds=30; 630 offer sitting=630 snoozes_left=2; "
        "650 summary sitting=650 longest_sitting=650 offers=2",
    ),
    "an undo while busy brings the mark back at once and the offer when busy has ended and settled": (
        {"schedule.interval": "10m", "courtesy.lull": "0s", "schedule.undo": "60s"},
        None,
        "605 skip; 610 busy reason=presenting; 620 undo; 640 free reason=presenting; 700 end",
        "540 heads_up seconds=60; 600 offer sitting=600 snoozes_left=2; 605 skipped; 620 undone; "
        "640 heads_up seconds=30; 670 offer sitting=670 snoozes_left=2; "
        "700 summary sitting=700 longest_sitting=700 offers=2 skipped=1",
    ),
    "a break begun while away notes no natural break, and a routine finished without input leaves the person away": (
        {},
        None,
        "100 idle; 500 break; 800 finish; 2000 active; 2100 end",
        "280 away since=100; 500 break_started; 800 break_finished sitting=100 partly=false; 800 away since=800; "
        "2000 back; 2100 summary sitting=200 longest_sitting=100 finished=1",
    ),
    "a routine finished while input goes on leaves the person at the desk": (
        {},
        None,
        "100 break; 400 finish; 420 idle; 700 end",
        "100 break_started; 400 break_finished sitting=100 partly=false; 600 away since=420; "
        "700 summary sitting=120 longest_sitting=100 finished=1",
    ),
    "input that went on when the screen was locked goes on once it is unlocked and the machine awake": (
        {},
        None,
        "100 lock; 150 sleep; 200 unlock; 300 wake; 1000 end",
        "100 away since=100; 300 back; 1000 summary sitting=800 longest_sitting=800",
    ),
    "a choice made while locked is carried out and brings nobody back": (
        {},
        None,
        "100 lock; 150 pause seconds=60; 160 just_stretched; 500 unlock; 510 was_sitting; 600 end",
        "100 away since=100; 150 paused; 160 just_stretched sitting=100; 210 resumed; "
        "500 natural_break since=100 seconds=400; 500 back; 510 refused command=was_sitting; "
        "600 summary sitting=200 longest_sitting=100 natural_breaks=1",
    ),
    "saying “I was sitting” is itself the input that ends the natural break it speaks of": (
        {},
        None,
        "100 idle; 600 was_sitting; 650 end",
        "280 away since=100; 600 natural_break since=100 seconds=500; 600 back; "
        "600 counted_as_sitting seconds=500; 650 summary sitting=650 longest_sitting=650 natural_breaks=1",
    ),
    "being away counts as a natural break from the very second of its length": (
        {},
        None,
        "100 idle; 399 active; 400 idle; 700 active; 701 end",
        "280 away since=100; 399 back; 580 away since=400; 700 natural_break since=400 seconds=300; 700 back; "
        "701 summary sitting=102 longest_sitting=101 natural_breaks=1",
    ),
    "working hours keep the trace's offset through the night on which the clocks change": (
        {"schedule.interval": "4h", "hours.sunday": ["03:30-04:00"]},
        "2026-10-25T01:59:00+02:00",
        "8000 end",
        "5460 hours_began; 7260 hours_ended; 8000 summary sitting=8000 longest_sitting=8000",
    ),
    "a span past midnight and the one that it touches are one": (
        {"schedule.interval": "4h", "hours.sunday": ["23:30-00:15"], "hours.monday": ["00:15-00:30"]},
        "2026-11-22T23:00:00+00:00",
        "7000 end",
        "1800 hours_began; 5400 hours_ended; 7000 summary sitting=7000 longest_sitting=7000",
    ),
    "a break stopped early behind a lock is followed by a natural break, of which a lock was part": (
        {},
        None,
        "100 break; 150 lock; 200 stop done=0.3; 600 unlock; 601 was_sitting; 700 end",
        "100 break_started; 200 break_stopped; 200 away since=200; 600 natural_break since=200 seconds=400; "
        "600 back; 601 refused command=was_sitting; 700 summary sitting=200 longest_sitting=100 natural_breaks=1",
    ),
    "sleep in a break half done finishes it, and the night after it is no natural break": (
        {},
        None,
        "100 break; 200 sleep done=0.5; 5000 wake; 5100 end",
        "100 break_started; 200 break_finished sitting=100 partly=true; 200 away since=200; 5000 back; "
        "5100 summary sitting=200 longest_sitting=100 finished=1",
    ),
    "hands at rest before the offer is due count for the lull, and a refused choice moves them": (
        {"schedule.interval": "10m"},
        None,
        "598 idle; 602 resume; 650 end",
        "540 heads_up seconds=60; 602 refused command=resume; 607 offer sitting=607 snoozes_left=2; "
        "650 summary sitting=650 longest_sitting=650 offers=1",
    ),
    "a natural break within the time of an undo ends it, in its last second too": (
        {
            "presence.away_after": "30s",
            "presence.natural_break": "1m",
            "schedule.interval": "2m",
            "schedule.settle": "0s",
            "courtesy.lull": "0s",
            "schedule.undo": "60s",
        },
        None,
        "130 skip; 130 lock; 190 unlock; 190 undo; 200 end",
        "90 heads_up seconds=30; 120 offer sitting=120 snoozes_left=2; 130 skipped; 130 away since=130; "
        "190 natural_break since=130 seconds=60; 190 back; 190 refused command=undo; "
        "200 summary sitting=140 longest_sitting=130 offers=1 natural_breaks=1 skipped=1",
    ),
    "“I was sitting” past the mark reaches it at that choice, and the wait for a lull begins there": (
        {
            "presence.away_after": "30s",
            "presence.natural_break": "1m",
            "schedule.interval": "2m",
            "schedule.settle": "0s",
            "schedule.heads_up": "0s",
            "courtesy.max_lull_wait": "60s",
        },
        None,
        "50 idle; 150 active; 300 was_sitting; 400 end",
        "80 away since=50; 150 natural_break since=50 seconds=100; 150 back; 300 counted_as_sitting seconds=100; "
        "360 offer sitting=360 snoozes_left=2; "
        "400 summary sitting=400 longest_sitting=400 offers=1 natural_breaks=1",
    ),
    "a break ends the chance to say “I was sitting”, also one that is given up at once": (
        {},
        None,
        "100 idle; 500 active; 510 break; 520 stop done=0; 530 was_sitting; 600 end",
        "280 away since=100; 500 natural_break since=100 seconds=400; 500 back; 510 break_started; "
        "520 break_stopped; 530 refused command=was_sitting; "
        "600 summary sitting=190 longest_sitting=100 natural_breaks=1",
    ),
    "the lull looks at hands alone, while being away is counted from the end of the film": (
        {"schedule.interval": "10m", "courtesy.lull": "10s"},
        None,
        "590 idle; 592 watching; 599 unwatched; 800 end",
        "540 heads_up seconds=60; 600 offer sitting=600 snoozes_left=2; 779 away since=599; 779 offer_withdrawn; "
        "800 summary sitting=599 longest_sitting=599 offers=1",
    ),
}


def value(text: str) -> object:
    """Whatever JSON knows; else a bare word."""
    try:
        answer: object = json.loads(text)
    except ValueError:
        return text
    return answer


def lines(text: str, name: str) -> list[dict[str, object]]:
    """Lines of the short form, their second word under the key `name`."""
    found: list[dict[str, object]] = []
    for line in text.strip().replace(";", "\n").splitlines():
        t, word, *pairs = line.split()
        rest = {key: value(text) for key, text in (pair.split("=") for pair in pairs)}
        if word == "summary":
            found.append({"t": int(t), "summary": dict.fromkeys(COUNTS, 0) | rest})
        else:
            found.append({"t": int(t), name: word, **rest})
    return found


def trace_and_expected(day: str) -> tuple[list[str], list[dict[str, object]]]:
    settings, start, happens, printed = DAYS[day]
    header = {"settings": settings} | ({"start": start} if start else {})
    return [json.dumps(line) for line in (header, *lines(happens, "event"))], lines(printed, "effect")


@pytest.mark.parametrize("day", DAYS)
def test_the_oracle_prints(day: str) -> None:
    trace, expected = trace_and_expected(day)
    assert oracle_replay(trace) == expected


@pytest.mark.parametrize("day", DAYS)
def test_the_engine_prints(day: str) -> None:
    trace, expected = trace_and_expected(day)
    assert list(engine_replay(trace)) == expected
