"""The alarm: rings once at a moment, and the only place that knows APScheduler.

Separate so that the rest of the agent speaks of one next moment and nothing else. The alarm carries nothing: ringing
early, late or twice is harmless, since the engine looks at the clock itself.
"""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from deskbreak.agent.lean_import import lean
from deskbreak.desktop.clock import Clock

with lean():
    from apscheduler.executors.debug import DebugExecutor
    from apscheduler.job import Job
    from apscheduler.schedulers.base import BaseScheduler
    from apscheduler.triggers.date import DateTrigger

_LONGEST_MS = 2**31 - 1


class OneTimerScheduler(BaseScheduler):  # type: ignore[misc]  # APScheduler 3 is untyped
    """APScheduler on one QTimer of its own, its jobs in the Qt thread.

    WORKAROUND APScheduler 3.11: its QtScheduler keeps what QTimer.singleShot returns, which is None under PySide6, so
    no timer is ever cancelled and each new deadline leaves a chain that wakes up again; its jobs run in a thread pool.
    """

    def __init__(self, timer: QTimer) -> None:
        super().__init__({"apscheduler.timezone": "UTC"})
        self._one_timer = timer
        # A coarse timer may ring early, and then a second time.
        self._one_timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._one_timer.setSingleShot(True)
        self._one_timer.timeout.connect(self._pass_jobs)

    def shutdown(self, wait: bool = True) -> None:
        """End; the timer never rings again."""
        super().shutdown(wait)
        self._one_timer.stop()

    def wakeup(self) -> None:
        """Sleep until the next job. It is run from the timer and never from here, so that a ring is never nested."""
        moments = [job.next_run_time for job in self.get_jobs()]
        if not moments:
            self._one_timer.stop()
            return
        wait_ms = (min(moments) - datetime.now(UTC)) / timedelta(milliseconds=1)
        # Rounded up: a timer that rings early finds nothing to do and sleeps again.
        self._one_timer.start(min(max(0, math.ceil(wait_ms)), _LONGEST_MS))

    def _pass_jobs(self) -> None:
        self._process_jobs()
        self.wakeup()

    def _create_default_executor(self) -> Any:
        return DebugExecutor()


class Alarm(QObject):
    """Rings at the moment set last, and at no other."""

    rang = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._moment: int | None = None
        self._job: Job | None = None
        self._scheduler = OneTimerScheduler(QTimer(self))
        self._scheduler.start()

    @property
    def moment(self) -> int | None:
        """When it will ring; None: not at all."""
        return self._moment

    def set(self, moment: int | None) -> None:
        """Ring at `moment` (whole milliseconds of the engine's clock) instead of what was set before."""
        if moment != self._moment:
            self._moment = moment
            self.rearm()

    def rearm(self) -> None:
        """Derive the time to ring anew: the wall clock was set, the machine woke, or the clock's rate changed."""
        if self._job is not None:
            self._job.remove()
            self._job = None
        if not self._scheduler.running:
            return
        if self._moment is None:
            self._scheduler.wakeup()  # APScheduler does so for a job that comes, not for one that goes
            return
        wait = timedelta(milliseconds=self._clock.real_ms_until(self._moment))
        # No name of its own: what has run is removed by its name afterwards, also when the ring has set it anew.
        self._job = self._scheduler.add_job(
            self._ring,
            DateTrigger(datetime.now(UTC) + wait, UTC),
            # A break that is due after a sleep or a set clock is late, not lost.
            misfire_grace_time=None,
            coalesce=True,
        )

    def end(self) -> None:
        """Never ring again."""
        self._moment = self._job = None
        self._scheduler.shutdown(wait=False)

    def _ring(self) -> None:
        self._moment = self._job = None
        self.rang.emit()
