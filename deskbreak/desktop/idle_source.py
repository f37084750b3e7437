"""What the real idle sources share: the two states, that their signals alternate, and how they end."""

from __future__ import annotations

import logging

from deskbreak.core.said import Said
from deskbreak.desktop.ports import Idle

log = logging.getLogger(__name__)

_LARGEST_SIGNAL_INT = 2**31 - 1


class IdleSource(Idle):
    """An idle source that some part of the desktop answers for; it says `_begin_rest`, `_end_rest` and `_lose`."""

    _threshold_ms = 0
    _at_rest = False
    _why = ""
    """Why it tells nothing any more; empty while it does."""

    def watch(self, threshold_ms: int) -> None:
        """Tell when there was no input for `threshold_ms`; the port says what is promised."""
        if threshold_ms <= 0:
            raise ValueError(f"The threshold must be above 0, not {threshold_ms}.")
        self._threshold_ms = threshold_ms
        # At rest only the next input matters, and that is waited for already.
        if not self._why and not self._at_rest:
            self._arm()

    def stop(self) -> None:
        """Let go of it for good."""
        self._end(Said("It was stopped."))

    def _arm(self) -> None:
        """At work: have the threshold told, at once if it is passed already."""
        raise NotImplementedError

    def _let_go(self) -> None:
        """Give back all that is held."""
        raise NotImplementedError

    def _begin_rest(self, idle_ms: int) -> None:
        if not self._at_rest and not self._why:
            self._at_rest = True
            self.idle_began.emit(min(max(idle_ms, self._threshold_ms), _LARGEST_SIGNAL_INT))

    def _end_rest(self) -> None:
        if self._at_rest and not self._why:
            self._at_rest = False
            self.input_began.emit()
            # unless whoever heard it has asked for the next rest already
            self.watch(self._threshold_ms)

    def _lose(self, gone: Exception) -> None:
        if not self._why:
            log.warning("Idle source lost: %s", gone)
            self._end(str(gone))
            self.lost.emit(self._why)

    def _end(self, why: str) -> None:
        if not self._why:
            self._why = why
            self._let_go()
