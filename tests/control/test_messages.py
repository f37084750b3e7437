"""The language: one JSON object a line."""

from __future__ import annotations

import json

import pytest

from deskbreak.control.messages import LONGEST, Lines, Message, decode, encode, error, raise_error
from deskbreak.core.errors import DeskbreakError, NotRunning, Refused, WrongUsage


@pytest.mark.parametrize(
    "message",
    [{}, {"command": "status"}, {"sentence": "“Größe” – 5\u00a0min\n\u2028"}, {"holds": [{"side": "left"}], "n": None}],
)
def test_a_message_is_one_line_and_comes_back_as_it_was(message: Message) -> None:
    line = encode(message)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert decode(line) == message


@pytest.mark.parametrize(
    "line",
    [b"", b"\n", b"status", b"[]", b'"status"', b"null", b"3", b"{", b"\xff\xfe", b"[" * 100_000, b'{"a":1}{"b":2}'],
)
def test_anything_else_is_wrong_usage(line: bytes) -> None:
    with pytest.raises(WrongUsage, match="one JSON object a line"):
        decode(line)


def test_lines_come_out_whole_however_they_come_in() -> None:
    text = b'{"a":1}\n{"b":"\xc3\xa4"}\n{"c":3}'
    for size in range(1, len(text) + 1):
        lines = Lines()
        out = [line for at in range(0, len(text), size) for line in lines.feed(text[at : at + size])]
        assert out == [b'{"a":1}', b'{"b":"\xc3\xa4"}']
        assert lines.feed(b"\n") == [b'{"c":3}']


def test_a_line_without_end_is_given_up_before_it_fills_the_memory() -> None:
    lines = Lines()
    assert lines.feed(b"x" * LONGEST) == []
    with pytest.raises(WrongUsage, match="too long"):
        lines.feed(b"x")


def test_many_short_lines_are_never_too_long() -> None:
    assert len(Lines().feed(b"{}\n" * LONGEST)) == LONGEST


@pytest.mark.parametrize(("kind", "code"), [(DeskbreakError, 1), (WrongUsage, 2), (NotRunning, 3), (Refused, 4)])
def test_an_error_arrives_as_what_it_was(kind: type[DeskbreakError], code: int) -> None:
    told = decode(encode(error(kind("It is so.", "Do this."))))
    assert told["error"]["code"] == code
    with pytest.raises(kind) as raised:
        raise_error(told)
    assert type(raised.value) is kind
    assert (raised.value.sentence, raised.value.next_step) == ("It is so.", "Do this.")


def test_an_answer_without_error_is_itself() -> None:
    assert raise_error({"ok": True}) == {"ok": True}


@pytest.mark.parametrize("told", [{"error": {"code": 77}}, {"error": {}}])
def test_an_error_of_a_kind_that_is_not_known_is_an_error_all_the_same(told: Message) -> None:
    with pytest.raises(DeskbreakError):
        raise_error(json.loads(json.dumps(told)))
