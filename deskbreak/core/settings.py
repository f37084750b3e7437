"""The settings as they hold: each option's value, and what is wrong in what was given.

Separate from the table (options), which says what there is, and from the file (storage), which says where it stands.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from deskbreak.core.durations import format_duration
from deskbreak.core.kinds import Raw, shown
from deskbreak.core.options import AWAY_AFTER, NATURAL_BREAK, OPTIONS, Option
from deskbreak.core.said import Said

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Fault:
    """A setting that could not be taken as it was given. `allowed` and `used` are words for people; of a key that
    no option has, `allowed` is the one that may be meant."""

    key: str
    found: str
    allowed: str
    used: str
    unknown: bool = False

    def __str__(self) -> str:
        if self.unknown:
            if self.allowed:
                return Said("%1 is no setting; the nearest is %2", self.key, self.allowed)
            return Said("%1 is no setting", self.key)
        return Said("%1 must be %2 (found %3)", self.key, self.allowed, self.found)


class Settings:
    """A value for each option; what was not given has its default. Immutable."""

    __slots__ = ("_given", "_values")

    def __init__(self, values: Mapping[str, object] | None = None, given: Mapping[str, Raw] | None = None) -> None:
        self._values = dict(values or {})
        self._given = dict(given or {})

    @classmethod
    def from_raw(cls, raw: Mapping[str, Raw]) -> tuple[Settings, tuple[Fault, ...]]:
        """The settings that `raw` (dotted keys) gives, and its faults in order; a faulty one has its default."""
        values: dict[str, object] = {}
        faults = []
        for key, found in raw.items():
            option = OPTIONS.get(key)
            if option is None:
                faults.append(unknown(key, found))
                continue
            try:
                values[key] = option.kind.read(found)
            except ValueError:
                faults.append(Fault(key, shown(found), option.kind.allowed, shown_raw(option, option.default_raw)))
        settings = cls(values, {key: raw[key] for key in values})
        clash = settings._clash(raw)
        if clash is not None:
            least = settings[AWAY_AFTER]
            values[NATURAL_BREAK.key] = least
            settings = cls(values, {**settings._given, NATURAL_BREAK.key: format_duration(least)})
            faults.append(clash)
        return settings, tuple(faults)

    def __getitem__(self, option: Option[T]) -> T:
        value: Any = self._values.get(option.key, option.default)
        return value  # type: ignore[no-any-return]  # from_raw put in what the option's kind read

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Settings) and all(self[option] == other[option] for option in OPTIONS.values())

    def __hash__(self) -> int:
        return hash(tuple(self[option] for option in OPTIONS.values()))

    def get(self, key: str) -> Any:
        """The value of the option called `key`; KeyError where there is none."""
        return self[OPTIONS[key]]

    def is_set(self, key: str) -> bool:
        """Whether a value was given, and not only the default holds."""
        return key in self._given

    def raw(self, key: str) -> Raw:
        """The value as it is written in the file, or its default as it would be; None where nothing is set."""
        return self._given.get(key, OPTIONS[key].default_raw)

    def shown(self, key: str) -> str:
        """The same in the words of the file; words where nothing is set."""
        return shown_raw(OPTIONS[key], self.raw(key))

    def with_value(self, key: str, raw: Raw) -> tuple[Settings, Fault | None]:
        """The settings with one raw value changed, or the same ones and what is wrong with it."""
        settings, faults = Settings.from_raw({**self._given, key: raw})
        return (self, faults[0]) if faults else (settings, None)

    def with_followers(self, changes: Mapping[str, Raw | None]) -> dict[str, Raw | None]:
        """Some raw changes (None: the default) with what has to change along: a person who is away only after longer
        than a natural break takes gets a longer natural break."""
        raw = {key: value for key, value in {**self._given, **changes}.items() if value is not None}
        settings, faults = Settings.from_raw(raw)
        if AWAY_AFTER.key in changes and any(fault.key == NATURAL_BREAK.key for fault in faults):
            return {**changes, NATURAL_BREAK.key: format_duration(settings[NATURAL_BREAK])}
        return dict(changes)

    def _clash(self, raw: Mapping[str, Raw]) -> Fault | None:
        """A natural break is never shorter than what it takes to be away."""
        away_after, natural_break = self[AWAY_AFTER], self[NATURAL_BREAK]
        if natural_break >= away_after:
            return None
        least = format_duration(away_after)
        found = shown(raw.get(NATURAL_BREAK.key, format_duration(natural_break)))
        allowed = Said("%1, and not below %2 (%3)", NATURAL_BREAK.kind.allowed, AWAY_AFTER.key, least)
        return Fault(NATURAL_BREAK.key, found, allowed, f'"{least}"')


def unknown(key: str, found: Raw) -> Fault:
    """A key that no option has; kept, and named."""
    close = difflib.get_close_matches(key, OPTIONS, n=1, cutoff=0.75)
    return Fault(key, shown(found), "".join(close), "", unknown=True)


def shown_raw(option: Option[Any], raw: Raw | None) -> str:
    """A raw value as it is written in the file; words where none is set."""
    return option.unset if raw is None else shown(raw)
