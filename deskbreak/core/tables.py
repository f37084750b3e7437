"""Reading tables (parsed TOML) without stopping at the first fault.

Separate from what is read: every fault becomes one sentence with the key and what is allowed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

DIRECTION = (-400.0, 400.0)  # degrees; generous, since directions may go round
PLACE = (-150.0, 150.0)  # 1/100 of body height


class Table:
    """One table being read: answers typed values, and notes faults instead of stopping at the first."""

    def __init__(self, entries: object, place: str, faults: list[str]) -> None:
        self.place, self.faults = place, faults
        self.entries: Mapping[str, object] = {}
        if isinstance(entries, Mapping):
            self.entries = entries
        else:
            self.fault("", "is not a table", "a table of keys and values")

    def fault(self, key: str, found: str, allowed: str) -> None:
        name = f"{self.place}.{key}" if key else self.place
        self.faults.append(f"“{name}” {found}; allowed: {allowed}.")

    def only(self, keys: Sequence[str]) -> None:
        """Note every key that is none of `keys`."""
        for key in self.entries:
            if key not in keys:
                self.fault(key, "is unknown", ", ".join(keys))

    def table(self, key: str) -> Table:
        return Table(self.entries.get(key, {}), f"{self.place}.{key}", self.faults)

    def number(self, key: str, default: float | None = None, span: tuple[float, float] = DIRECTION) -> float:
        """A number within `span`; without a default the key must be there."""
        if key not in self.entries and default is not None:
            return default
        value = self.entries.get(key)
        if isinstance(value, int | float) and not isinstance(value, bool) and span[0] <= value <= span[1]:
            return float(value)
        found = "is missing" if key not in self.entries else f"is {value!r}"
        self.fault(key, found, f"a number from {span[0]:g} to {span[1]:g}")
        return 0.0

    def numbers(self, key: str, count: int) -> tuple[float, ...]:
        value = self.entries.get(key)
        if isinstance(value, list) and len(value) == count:
            row = Table({f"{i + 1}": entry for i, entry in enumerate(value)}, f"{self.place}.{key}", self.faults)
            return tuple(row.number(f"{i + 1}", span=PLACE) for i in range(count))
        found = "is missing" if key not in self.entries else f"is {value!r}"
        self.fault(key, found, f"a list of {count} numbers")
        return (0.0,) * count

    def point(self, key: str) -> complex:
        return complex(*self.numbers(key, 2))

    def word(self, key: str, default: str, allowed: Sequence[str]) -> str:
        value = self.entries.get(key, default)
        if isinstance(value, str) and value in allowed:
            return value
        self.fault(key, f"is {value!r}", ", ".join(allowed))
        return default

    def words(self, key: str, allowed: Sequence[str] | None = None) -> tuple[str, ...]:
        value = self.entries.get(key, [])
        if isinstance(value, list) and all(isinstance(word, str) for word in value):
            for word in value:
                if allowed is not None and word not in allowed:
                    self.fault(key, f"holds {word!r}", ", ".join(allowed))
            return tuple(value)
        self.fault(key, f"is {value!r}", "a list of " + (", ".join(allowed) if allowed else "words"))
        return ()

    def claim(self, key: str) -> bool:
        value = self.entries.get(key, False)
        if not isinstance(value, bool):
            self.fault(key, f"is {value!r}", "true or false")
        return value is True
