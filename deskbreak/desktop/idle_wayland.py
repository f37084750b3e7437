"""The idle source of KDE, wlroots and all that speak `ext_idle_notifier_v1`, or the older `org_kde_kwin_idle`.

A Wayland compositor can't be asked when the last input was: it tells when there was none for a time, counted from the
moment at which it is asked at the earliest. So one notification stands all the time, for half a minute; who types
never sets it off, and from it the last input is known to half a minute at any moment, and exactly once it was set off.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer

from deskbreak.core.said import Said
from deskbreak.desktop.clock import boottime_ms
from deskbreak.desktop.findings import Finding, Topic, missing, wayland_idle_finding
from deskbreak.desktop.idle_source import IdleSource
from deskbreak.desktop.wayland import COMPOSITOR, PATIENCE_S, Event, Wayland, WaylandGone
from deskbreak.desktop.wayland_idle_notice import NOT_OFFERED, Notice, idle_notice

STANDING_MS = 30_000
"""What is always watched; reading wakes us twice in that time at most."""

_NO_ANSWER = Said("%1 doesn’t answer.", COMPOSITOR)
_DESTROY = 0
_IDLED, _RESUMED = 0, 1


class WaylandIdle(IdleSource):
    """Tells from the compositor when hands are at rest.

    Approximated: a threshold below half a minute, asked for at work, counts from that moment if the compositor hasn't
    said by itself how long hands have been at rest. It is told late by that much at most, never too early.
    """

    def __init__(self, wayland: Wayland, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wayland = wayland
        self._notice: Notice | None = None
        self._manager = self._seat = 0
        self._timeouts: dict[int, int] = {}
        """The notifications that stand, by object: after how many milliseconds each is set off."""
        self._last_input_ms: int | None = None
        """When the last input was, once a notification was set off; None while hands are not known to rest."""
        self._socket = QSocketNotifier(wayland.fileno(), QSocketNotifier.Type.Read, self)
        self._socket.activated.connect(self._read)
        self._rest_is_up = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._rest_is_up.timeout.connect(self._arm)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._give_up)
        self._patience.start(round(PATIENCE_S * 1000))
        QTimer.singleShot(0, self, self._read)

    def idle_ms(self) -> int | None:
        """Known only while a notification is set off."""
        return None if self._why or self._last_input_ms is None else max(0, boottime_ms() - self._last_input_ms)

    def finding(self) -> Finding:
        """Through which protocol, unless the compositor went away."""
        if self._why or self._notice is None:
            return missing(Topic.IDLE, self._why or _NO_ANSWER)
        return wayland_idle_finding(self._notice.offered.interface)

    def _read(self) -> None:
        if self._why:
            return
        try:
            for event in self._wayland.events():
                self._hear(event)
                if self._why:
                    return
            if self._wayland.is_settled and self._notice is None:
                self._take_notice()
        except WaylandGone as gone:
            self._lose(gone)

    def _take_notice(self) -> None:
        self._patience.stop()
        self._notice = idle_notice(self._wayland)
        seat = self._wayland.offered("wl_seat")
        if self._notice is None or seat is None:
            raise WaylandGone(NOT_OFFERED)
        self._seat = self._wayland.bind_as(seat, 1)
        self._manager = self._wayland.bind_as(self._notice.offered, self._notice.version)
        if self._threshold_ms:
            self.watch(self._threshold_ms)

    def _give_up(self) -> None:
        self._lose(WaylandGone(_NO_ANSWER))

    def _hear(self, event: Event) -> None:
        timeout_ms = self._timeouts.get(event.about)
        if timeout_ms is None:
            return
        if event.opcode == _IDLED:
            since_ms = boottime_ms() - timeout_ms
            known_ms = self._last_input_ms
            self._last_input_ms = since_ms if known_ms is None else min(since_ms, known_ms)
            if not self._at_rest:
                self._arm()
        elif event.opcode == _RESUMED and self._last_input_ms is not None:
            self._last_input_ms = None
            self._rest_is_up.stop()
            if self._at_rest:
                self._end_rest()
            else:
                self._arm()

    def _arm(self) -> None:
        if self._last_input_ms is not None:
            idle_ms = boottime_ms() - self._last_input_ms
            left_ms = self._threshold_ms - idle_ms
            if left_ms > 0:
                self._rest_is_up.start(left_ms)
            else:
                self._rest_is_up.stop()
                self._begin_rest(idle_ms)
        elif self._notice is not None:
            try:
                self._watch_for({STANDING_MS, min(STANDING_MS, self._threshold_ms)})
            except WaylandGone as gone:
                self._lose(gone)

    def _watch_for(self, wanted: set[int]) -> None:
        """Have just these notifications stand; those that stand already go on counting."""
        assert self._notice is not None
        for standing, timeout_ms in tuple(self._timeouts.items()):
            if timeout_ms not in wanted:
                del self._timeouts[standing]
                self._wayland.send(standing, _DESTROY)
        for timeout_ms in wanted - set(self._timeouts.values()):
            made = self._wayland.new_id()
            self._timeouts[made] = timeout_ms
            arguments = (self._seat, timeout_ms) if self._notice.seat_first else (timeout_ms, self._seat)
            self._wayland.send(self._manager, self._notice.request, made, *arguments)

    def _let_go(self) -> None:
        self._socket.setEnabled(False)
        self._rest_is_up.stop()
        self._patience.stop()
        self._timeouts.clear()
        self._wayland.close()
