"""The ports: all that deskbreak wants to be told by a desktop, each as small as it can be.

A port is a QObject with signals, so that the composition root connects it in one line. Every port has a real
adapter where this desktop has the thing, an honest absent one (`absent`) and a fake (`fake`). Nothing is said
before `start()`, so that everything can be connected first; nothing polls, in any adapter.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from deskbreak.desktop.findings import Finding


class Port(QObject):
    """What all ports share: beginning, ending, and saying for `doctor` and the log how it stands."""

    lost = Signal(object)
    """What is behind the port went away while running; a sentence for the log and the person. It may come back."""

    def start(self) -> None:
        """Begin to tell. What already holds (a locked screen, a tray) is told as if it began now."""

    def stop(self) -> None:
        """Tell nothing any more, and let go of what is held."""

    def finding(self) -> Finding:
        """How this port stands at the moment."""
        raise NotImplementedError


class Idle(Port):
    """Whether hands are at rest, told at the two changes and never in between.

    Since `watch(threshold_ms)` the source is in one of two states, and the signals alternate, `idle_began` first:

    - *at work*: the last input is less than the threshold ago. No input causes a signal, and typing no wake-up.
    - *at rest*: `idle_began` was sent because there was no input for the threshold.

    `watch` may be called at any time with another threshold; this is exact and loses nothing:

    - at work, and the last input is already that long ago: `idle_began` is sent **at once, before `watch` returns**.
      X11 and GNOME keep this to the millisecond. Approximated: a Wayland compositor can't be asked when the last input
      was, and tells of half a minute without one by itself. So there it holds once hands have been at rest for half a
      minute; before, `idle_began` comes when there was no input for `threshold_ms` *since the call*: late by the
      threshold at most, never too early, and the lock or sleep that the call came before is taken to follow an input;
    - at rest: whatever the threshold, the source stays at rest and takes the new threshold at the next input, so
      that `input_began` always follows an `idle_began`.

    So the agent keeps `away_after` as the threshold, which a person who types and reads never reaches, and asks for
    `watch(lull)` only in the moments when it matters: when an offer is ready and waits for hands at rest, before a
    lock or sleep is fed to the engine (the engine then knows the last input, not just "some minutes ago"), and at
    the end of a break. After that it asks for `away_after` again.

    The milliseconds are real ones whatever a demo's clock does, whole, never negative, and end at 2**31 - 1 (24 days).
    """

    idle_began = Signal(int)
    """No input for the threshold; the last one was so many milliseconds ago (always at least the threshold)."""
    input_began = Signal()
    """The first input after `idle_began`; it comes with the input itself."""

    def watch(self, threshold_ms: int) -> None:
        """Tell when there was no input for `threshold_ms` (above 0), from now on instead of what was watched before.

        The first call starts the source. After `lost` it does nothing, unless the source comes back.
        """
        raise NotImplementedError

    def idle_ms(self) -> int | None:
        """How long ago the last input was, asked this moment; None if nobody can tell. Sends no signal."""
        raise NotImplementedError


class Lock(Port):
    """Whether the screen is locked, or is somebody else's at the moment, which comes to the same: no input reaches us.

    The signals alternate; unlocked is taken for granted at the start.
    """

    locked = Signal()
    unlocked = Signal()
    looked = Signal()
    """After `look_again`: what was told is what holds."""

    def is_locked(self) -> bool:
        """What was last told."""
        raise NotImplementedError

    def look_again(self) -> None:
        """Ask afresh, then send `looked`, after a second at the latest: at waking, word of a lock may lie unread."""
        self.looked.emit()


class Sleep(Port):
    """Whether the machine sleeps. While started, the machine waits a few seconds for `release()` before it sleeps."""

    about_to_sleep = Signal()
    """The machine sleeps as soon as `release()` is called (or after five seconds, the usual patience of logind)."""
    woke = Signal()
    overslept = Signal(int)
    """The machine slept for so many milliseconds and is awake, and nobody had told of it."""

    def release(self) -> None:
        """All is written: let the machine sleep. The hold is taken again at waking."""
        raise NotImplementedError


class Busy(Port):
    """Reasons not to interrupt: `fullscreen`, `call`, `presenting`, `do_not_disturb`; and `watching`.

    Nobody looks before it matters. `follow(topics)` asks for these and follows them from then on, instead of what was
    followed before; with no topics nothing is connected and nothing wakes. A reason that holds is told as soon as its
    source has answered, one that is no longer followed as if it ended. `known` is sent when all that is followed has
    answered, or had long enough to; until then `is_known()` is False.
    """

    busy_changed = Signal(frozenset)
    """All followed reasons that hold now (`frozenset[str]`); only sent when the set differs from the last."""
    known = Signal()
    """All that is followed is known; `busy_changed` went before where something holds."""

    def follow(self, topics: frozenset[str]) -> None:
        """Ask for these reasons and follow them, and no others. The signals may come before this returns."""
        raise NotImplementedError

    def is_known(self) -> bool:
        """Whether `reasons()` answers for all that is followed."""
        raise NotImplementedError

    def reasons(self) -> frozenset[str]:
        """What was last told."""
        raise NotImplementedError

    def findings(self) -> tuple[Finding, ...]:
        """One finding for each reason, as they come from different places."""
        raise NotImplementedError


class ClockChange(Port):
    """Tells that the wall clock or the time zone was set. Durations don't care; working hours are derived anew."""

    clock_changed = Signal()


@dataclass(frozen=True, slots=True)
class Notice:
    """A notification: plain text (no markup), and actions as (key, label). The key `default` is a click on it."""

    summary: str
    body: str = ""
    actions: tuple[tuple[str, str], ...] = ()
    stays: bool = False
    """Whether it waits for an answer, and is not put among the ones to be read some time."""


class Notifications(Port):
    """The desktop's notifications, one of ours at a time."""

    action_chosen = Signal(str)
    """The key of the action that the person chose. The notice is then no longer on show."""

    def send(self, notice: Notice) -> None:
        """Show the notice, in place of ours that is on show."""
        raise NotImplementedError

    def withdraw(self) -> None:
        """Take ours off the screen, if it is still there."""
        raise NotImplementedError


class TrayHost(Port):
    """Whether something shows tray icons. Qt's `isVisible()` doesn't know, and an icon made too early stays away."""

    appeared = Signal()
    vanished = Signal()
    panel_told = Signal(bool)
    """Whether the panel with the icons is dark, where the desktop says so apart from its windows."""

    def present(self) -> bool:
        """What was last told; right after `start()`, which tells nothing by itself here, what holds at the start."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Sensors:
    """All adapters of one desktop, as `detect.sensors()` answers them: connect first, then `start()`."""

    idle: Idle
    lock: Lock
    sleep: Sleep
    busy: Busy
    clock_change: ClockChange
    notifications: Notifications
    tray_host: TrayHost

    def ports(self) -> tuple[Port, ...]:
        """All of them, in the order in which they start."""
        return (self.tray_host, self.idle, self.lock, self.sleep, self.busy, self.clock_change, self.notifications)

    def start(self) -> None:
        """Start all. The idle source begins with its first `watch`."""
        for port in self.ports():
            port.start()

    def stop(self) -> None:
        """Stop all."""
        for port in self.ports():
            port.stop()
