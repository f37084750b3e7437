"""One number of the bench beside its limit.

Separate from the parts that measure, which all yield these.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One number beside its limit; `bare` is the yardstick, where there is one."""

    what: str
    bare: float | None
    measured: float
    unit: str
    limit: float
    ratio: bool = False
    at_least: bool = False

    @property
    def judged(self) -> float:
        return self.measured / self.bare if self.ratio and self.bare else self.measured

    @property
    def is_over(self) -> bool:
        return self.judged < self.limit if self.at_least else self.judged > self.limit

    def __str__(self) -> str:
        bare = f"{self.bare:9.2f}" if self.bare is not None else " " * 9
        unit = "times" if self.ratio else self.unit
        limit = f"{'at least' if self.at_least else 'limit'} {self.limit:g}{'   OVER' if self.is_over else ''}"
        return f"{self.what:48} {bare} {self.measured:9.2f} {self.unit:11} {self.judged:8.2f} {unit:11} {limit}"
