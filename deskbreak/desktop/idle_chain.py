"""The idle source that the agent listens to: the best way that this desktop offers, and the next one when that fails.

Separate from the sources because each tells what its part of the desktop says, and here it is decided whether to
believe it. What a source can't say without contradicting itself is that hands have been at rest since before an input
that it told of; one that does so again and again is dropped, and was never more than one timer's work.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer

from deskbreak.core.said import Said, together
from deskbreak.desktop.clock import boottime_ms
from deskbreak.desktop.findings import Finding, Topic, idle_instead_finding, missing
from deskbreak.desktop.idle_ways import NoWay, Way
from deskbreak.desktop.ports import Idle

log = logging.getLogger(__name__)

LIES = Said("It said that hands were at rest while it told of input, again and again.")

_NO_WAY = Said("Nothing on this desktop tells whether hands are at rest.")

# A machine that stood still for a moment tells of an input late; only a second of doubt is a contradiction.
_DOUBT_MS = 1000
_MOST_FAULTS = 5
_WITHIN_MS = 60_000


class Faults:
    """Counts what went wrong lately: too often within a minute is enough."""

    def __init__(self) -> None:
        self._moments: deque[int] = deque(maxlen=_MOST_FAULTS)

    def are_too_many(self, now_ms: int) -> bool:
        """Note one more; whether these are too many in a minute."""
        self._moments.append(now_ms)
        return len(self._moments) == _MOST_FAULTS and now_ms - self._moments[0] < _WITHIN_MS


class IdleChain(Idle):
    """One source at a time, the first of the ways that leads somewhere; a better one that comes back is taken again.

    It keeps the port's promise over a change of source: whoever was at rest is, unless the next source can't tell, in
    which case input is said to have begun. `lost` is sent when no way is left; one may yet come back.
    """

    def __init__(self, ways: Sequence[Way], parent: QObject | None = None) -> None:
        """Opens the first way that leads somewhere."""
        super().__init__(parent)
        self._ways = ways
        self._whys: dict[int, str] = {}
        """Why each way but the one that is used leads nowhere."""
        self._given_up: set[int] = set()
        self._losses = [Faults() for _ in ways]
        self._lies = Faults()
        self._source: Idle | None = None
        self._at = len(ways)
        self._threshold_ms = 0
        self._at_rest = False
        self._source_rests = False
        self._input_ms: int | None = None
        """When input last began, as the source told."""
        self._rest_is_believable = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._rest_is_believable.timeout.connect(self._believe)
        for number, way in enumerate(ways):
            way.came_back.connect(partial(self._came_back, number))
        self._open_from(0)

    def watch(self, threshold_ms: int) -> None:
        """Tell when there was no input for `threshold_ms`; the port says what is promised."""
        if threshold_ms <= 0:
            raise ValueError(f"The threshold must be above 0, not {threshold_ms}.")
        self._threshold_ms = threshold_ms
        if self._source is not None:
            self._source.watch(threshold_ms)

    def idle_ms(self) -> int | None:
        """What the source says."""
        return None if self._source is None else self._source.idle_ms()

    def stop(self) -> None:
        """Let go of the source, and look out for no other."""
        self._drop()
        self._given_up = set(range(len(self._ways)))
        for way in self._ways:
            way.stop()

    def finding(self) -> Finding:
        """The source's, and what became of a better one; or why there is none."""
        if self._source is None:
            return missing(Topic.IDLE, together(*self._failed()) or _NO_WAY)
        return idle_instead_finding(self._source.finding(), self._failed())

    def _failed(self) -> list[str]:
        """Why the better ways lead nowhere, or all."""
        whys = [why for number, why in sorted(self._whys.items()) if why and number < self._at]
        return list(dict.fromkeys(whys))

    def _open_from(self, first: int) -> bool:
        """Open the first way that leads somewhere, of those from this one on."""
        for number in range(first, len(self._ways)):
            if number in self._given_up:
                continue
            try:
                source = self._ways[number].open()
            except NoWay as gone:
                self._whys[number] = str(gone)
                self._ways[number].look_out()
                continue
            self._take(number, source)
            return True
        return False

    def _take(self, number: int, source: Idle) -> None:
        self._whys.pop(number, None)
        self._at, self._source = number, source
        self._source_rests, self._input_ms = False, None
        self._lies = Faults()
        source.idle_began.connect(self._hear_rest)
        source.input_began.connect(self._hear_input)
        source.lost.connect(self._hear_lost)
        if self._threshold_ms:
            source.watch(self._threshold_ms)
        if not self._source_rests and self._source is source:
            self._end_rest()

    def _drop(self) -> None:
        """Listen to the source no more."""
        self._rest_is_believable.stop()
        source, self._source, self._at = self._source, None, len(self._ways)
        if source is not None:
            for signal in (source.idle_began, source.input_began, source.lost):
                signal.disconnect()
            source.stop()
            source.deleteLater()

    def _came_back(self, number: int) -> None:
        if number in self._given_up or number >= self._at:
            return
        try:
            source = self._ways[number].open()
        except NoWay as gone:
            self._whys[number] = str(gone)
            return
        log.info("Idle source is back: %s", source.finding().through)
        self._drop()
        self._take(number, source)

    def _hear_lost(self, why: str) -> None:
        self._go_on(why, gives_up=self._losses[self._at].are_too_many(boottime_ms()))

    def _go_on(self, why: str, *, gives_up: bool) -> None:
        """The source is of no use any more: take the next best."""
        number = self._at
        self._drop()
        self._whys[number] = why
        if gives_up:
            log.warning("Idle source given up: %s", why)
            self._given_up.add(number)
            self._ways[number].stop()
        else:
            self._ways[number].look_out()
        if self._source is None and not self._open_from(number + 1):
            self._end_rest()
            self.lost.emit(self.finding().why)

    def _hear_rest(self, idle_ms: int) -> None:
        if self._source_rests:
            return
        self._source_rests = True
        rest_ms = boottime_ms() - self._input_ms if self._input_ms is not None else idle_ms
        if idle_ms <= rest_ms + _DOUBT_MS:
            self._begin_rest(idle_ms)
        elif self._lies.are_too_many(boottime_ms()):
            self._go_on(LIES, gives_up=True)
        else:
            # From its own words no input is older than the last one it told; until then nothing is believed.
            self._rest_is_believable.start(max(0, self._threshold_ms - rest_ms))

    def _believe(self) -> None:
        if self._source_rests and self._input_ms is not None:
            self._begin_rest(max(self._threshold_ms, boottime_ms() - self._input_ms))

    def _hear_input(self) -> None:
        self._source_rests = False
        self._rest_is_believable.stop()
        self._input_ms = boottime_ms()
        self._end_rest()

    def _begin_rest(self, idle_ms: int) -> None:
        if not self._at_rest:
            self._at_rest = True
            self.idle_began.emit(idle_ms)

    def _end_rest(self) -> None:
        if self._at_rest:
            self._at_rest = False
            self.input_began.emit()
