"""The idle source of GNOME: mutter's IdleMonitor on the session bus, on Wayland and on X11."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from deskbreak.core.said import Said
from deskbreak.desktop.bus import Bus
from deskbreak.desktop.bus_names import IDLE_MONITOR, IDLE_MONITOR_PATH, IDLE_MONITOR_THROUGH, IDLE_TIME, idle_monitor
from deskbreak.desktop.findings import Finding, Topic, missing, works
from deskbreak.desktop.idle_source import IdleSource
from deskbreak.desktop.wire import Answer, BusGone, Heard, Pattern

# Somebody leaves or locks: the agent has this long for a question. gnome-shell answers within a few milliseconds.
_SHORT_PATIENCE_S = 0.25
# gnome-shell may stand still for some seconds while the person logs in.
_LONG_PATIENCE_MS = 10_000


class MutterIdle(IdleSource):
    """Tells from gnome-shell when hands are at rest.

    The watch for rest stays for every rest; the one for input rings once, at the next input, so it is set only at rest.
    mutter sets off no watch while something keeps the screen awake.
    """

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._armed_ms = 0
        self._rest_watch: int | None = None
        self._input_watch: int | None = None
        self._patience = QTimer(self, singleShot=True, interval=_LONG_PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        fired = Pattern(IDLE_MONITOR, "WatchFired", IDLE_MONITOR_PATH, IDLE_MONITOR)
        self._listening = bus.listen(fired, self._hear)

    def idle_ms(self) -> int | None:
        """Ask gnome-shell."""
        return None if self._why else _milliseconds(self._bus.ask(IDLE_TIME, _SHORT_PATIENCE_S))

    def leave(self) -> None:
        """gnome-shell left the bus, or somebody else took its place."""
        self._rest_watch = self._input_watch = None
        self._lose(BusGone(Said("%1 is gone.", "GNOME Shell")))

    def finding(self) -> Finding:
        """Through mutter, unless it went away."""
        return missing(Topic.IDLE, self._why) if self._why else works(Topic.IDLE, IDLE_MONITOR_THROUGH)

    def _arm(self) -> None:
        if self._threshold_ms == self._armed_ms:
            return
        self._remove(self._rest_watch)
        self._rest_watch, self._armed_ms = None, self._threshold_ms
        self._patience.start()
        add = idle_monitor("AddIdleWatch", "t", self._armed_ms)
        self._bus.call(add, partial(self._rest_watched, self._armed_ms))
        # A watch for a rest that is already that long rings only at the next one, so the time is asked, too.
        told = self._bus.ask(IDLE_TIME, _SHORT_PATIENCE_S)
        if told is None:
            self._bus.call(IDLE_TIME, self._idle_told)
        else:
            self._idle_told(told)

    def _rest_watched(self, threshold_ms: int, answer: Answer) -> None:
        watch = answer.first()
        if self._why:
            # given up meanwhile: of this object little is left
            self._remove(watch if type(watch) is int else None)
            return
        self._patience.stop()
        if type(watch) is not int:
            self._lose(BusGone(Said("%1 doesn’t answer (%2).", "GNOME Shell", answer.error or "a strange answer")))
        elif threshold_ms != self._armed_ms or self._rest_watch is not None:
            self._remove(watch)
        else:
            self._rest_watch = watch

    def _idle_told(self, answer: Answer) -> None:
        idle_ms = _milliseconds(answer)
        if idle_ms is not None and idle_ms >= self._threshold_ms and not self._at_rest and not self._why:
            self._rest(idle_ms)

    def _hear(self, heard: Heard) -> None:
        watch = heard.values[0] if heard.values else None
        if watch is None or self._why:
            return
        if watch == self._rest_watch and not self._at_rest:
            self._rest(self._armed_ms)
        elif watch == self._input_watch:
            self._input_watch = None
            self._end_rest()

    def _rest(self, idle_ms: int) -> None:
        self._bus.call(idle_monitor("AddUserActiveWatch"), self._input_watched)
        self._begin_rest(idle_ms)

    def _input_watched(self, answer: Answer) -> None:
        watch = answer.first()
        if type(watch) is not int:
            self._lose(BusGone(Said("%1 doesn’t answer (%2).", "GNOME Shell", answer.error or "a strange answer")))
        elif not self._at_rest or self._why:
            self._remove(watch)
        else:
            self._input_watch = watch
            # an input may have come after the rest was told and before this was set
            self._bus.call(IDLE_TIME, self._still_idle_told)

    def _still_idle_told(self, answer: Answer) -> None:
        idle_ms = _milliseconds(answer)
        if self._at_rest and idle_ms is not None and idle_ms < self._armed_ms:
            self._remove(self._input_watch)
            self._input_watch = None
            self._end_rest()

    def _remove(self, watch: int | None) -> None:
        if watch is not None:
            self._bus.call(idle_monitor("RemoveWatch", "u", watch))

    def _give_up(self) -> None:
        self._lose(BusGone(Said("%1 doesn’t answer.", "GNOME Shell")))

    def _let_go(self) -> None:
        self._patience.stop()
        self._remove(self._rest_watch)
        self._remove(self._input_watch)
        self._rest_watch = self._input_watch = None
        self._listening.end()


def _milliseconds(answer: Answer | None) -> int | None:
    """The idle time that was answered; None for anything else."""
    idle_ms = None if answer is None else answer.first()
    return idle_ms if type(idle_ms) is int else None
