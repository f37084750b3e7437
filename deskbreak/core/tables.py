"""Reading the tables of poses: places, directions and shares on top of what every form answers.

Separate from `exercise_form` because only poses are made of numbers that need not be whole.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from deskbreak.core.exercise_form import FileFault, Form, Path, listed
from deskbreak.core.said import Said

DIRECTION = (-400.0, 400.0)  # degrees; generous, since directions may go round
PLACE = (-150.0, 150.0)  # 1/100 of body height
Span = tuple[float, float]


class Table(Form):
    """One table of a pose being read."""

    @classmethod
    def of(cls, entries: object, path: Path, faults: list[FileFault]) -> Table:
        """The table at `path`; an empty one, and a fault, where something else stands there."""
        if isinstance(entries, Mapping):
            return cls(entries, path, faults)
        table = cls({}, path[:-1], faults)
        table.fault(path[-1], f"{path[-1]} must be a table of keys and values", "a table of keys and values", entries)
        return cls({}, path, faults)

    def table(self, key: str) -> Table:
        """The table of that key; one that is not there is empty."""
        return Table.of(self.entries.get(key, {}), (*self.path, key), self.faults)

    def not_so(self, must: str, allowed: str) -> None:
        """Note that this table as a whole is not what it must be."""
        self.faults.append(FileFault(self.path, must, allowed))

    def measure(self, key: str, default: float | None = None, span: Span = DIRECTION) -> float:
        """A number within `span`; without a default the key must be there."""
        value = _measured(self.entries.get(key, default), span)
        if value is None:
            self.wrong(key, f"a number from {span[0]:g} to {span[1]:g}")
            return 0.0
        return value

    def measures(self, key: str, count: int) -> tuple[float, ...]:
        """So many numbers that are places."""
        found = _places(self.entries.get(key))
        if len(found) == count:
            return found
        self.wrong(key, f"a list of {count} numbers from {PLACE[0]:g} to {PLACE[1]:g}")
        return (0.0,) * count

    def point(self, key: str) -> complex:
        """A place [x, y]."""
        return complex(*self.measures(key, 2))

    def curve(self, key: str) -> tuple[complex, ...]:
        """Three places, or none."""
        value = self.entries.get(key, ())
        points = [_places(one) for one in value] if isinstance(value, Sequence) else [()]
        if len(points) in (0, 3) and all(len(point) == 2 for point in points):
            return tuple(complex(*point) for point in points)
        self.wrong(key, "three places [[x, y], [x, y], [x, y]]")
        return ()

    def words(self, key: str, allowed: Sequence[str] | None = None) -> tuple[str, ...]:
        """A list of words, each one of the allowed ones; none there is an empty one."""
        words = self.texts(key)
        for index, word in enumerate(words):
            if allowed is not None and word not in allowed:
                form = Form({}, (*self.path, key), self.faults)
                form.fault(index, Said("%1 must be a list of %2", key, listed(allowed)), ", ".join(allowed), word)
        return words

    def claim(self, key: str) -> bool:
        """True or false; none there is false."""
        value = self.entries.get(key, False)
        if not isinstance(value, bool):
            self.wrong(key, "true or false")
        return value is True


def _measured(value: object, span: Span) -> float | None:
    """A number within `span`, or none; nan is in no span, and true is no number."""
    if isinstance(value, int | float) and not isinstance(value, bool) and span[0] <= value <= span[1]:
        return float(value)
    return None


def _places(value: object) -> tuple[float, ...]:
    """The numbers of a list, if all of them are places; else none."""
    row = [_measured(one, PLACE) for one in value] if isinstance(value, Sequence) else []
    places = tuple(one for one in row if one is not None)
    return places if len(places) == len(row) else ()
