"""Who listens to a microphone, from what `pactl` lists of PulseAudio or PipeWire. Without Qt, so that `doctor` can ask.

A recording that is corked (paused) is none, nor is a level meter, as every volume applet draws one, nor what listens to
a loudspeaker's monitor instead of a microphone, nor wiring inside the server that no program has asked for.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from deskbreak.core.said import Said

PROGRAM = "pactl"
SUBSCRIBE = ("subscribe",)
LISTENERS = ("-f", "json", "list", "source-outputs")
SOURCES = ("-f", "json", "list", "sources")
_NOBODY = ("n/a", "4294967295", "None", "")


class Unreadable(Exception):
    """What `pactl` said has another form than expected."""


@dataclass(frozen=True, slots=True)
class Listener:
    """A recording that goes on: who it is, and of which source."""

    name: str
    source: int


def is_about_listeners(line: bytes) -> bool:
    """Whether a line of `pactl subscribe` tells that one came, went or changed."""
    return b" on source-output " in line


def listeners(told: bytes | None) -> list[Listener]:
    """The recordings that go on, from `LISTENERS`' answer (None: there was none)."""
    return [
        Listener(_name(one), _number(one.get("source"))) for one in _list(told) if not _is_quiet(one, _properties(one))
    ]


def microphones(told: bytes | None) -> frozenset[int]:
    """The sources that are microphones and no monitors, from `SOURCES`' answer."""
    return frozenset(_number(one.get("index")) for one in _list(told) if not _is_monitor(one))


def _is_quiet(one: Mapping[str, Any], properties: Mapping[str, Any]) -> bool:
    return (
        one.get("corked") is True
        or one.get("resample_method") == "peaks"
        or properties.get("stream.monitor") == "true"
        or str(properties.get("media.name", "")).lower() == "peak detect"
        or str(one.get("client", "")) in _NOBODY
    )


def _is_monitor(one: Mapping[str, Any]) -> bool:
    return _properties(one).get("device.class") == "monitor" or str(one.get("name", "")).endswith(".monitor")


def _name(one: Mapping[str, Any]) -> str:
    properties = _properties(one)
    return str(properties.get("application.name") or properties.get("media.name") or "a program")


def _list(told: bytes | None) -> list[Mapping[str, Any]]:
    if told is None:
        raise Unreadable(Said("The sound server doesn’t tell who uses the microphone."))
    try:
        listed = json.loads(told)
    except ValueError as error:
        raise Unreadable(Said("pactl doesn’t answer in JSON (%1).", error)) from error
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise Unreadable(Said("%1 answers in a form that is not known here.", "pactl"))
    return listed


def _properties(one: Mapping[str, Any]) -> Mapping[str, Any]:
    properties = one.get("properties")
    return properties if isinstance(properties, dict) else {}


def _number(value: object) -> int:
    return value if isinstance(value, int) else -1
