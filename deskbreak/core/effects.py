"""What happens once: the engine's answers, in the imperative of the trace format's words.

What merely follows from the state (the deadline, the icon, the status) is no effect; it is computed after each step.
Every effect carries `at`, the moment it belongs to; moments and durations are whole milliseconds.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ShowHeadsUp:
    """Show the small notice; the offer is ready in `lead` (0 if past)."""

    at: int
    lead: int


@dataclass(frozen=True, slots=True)
class WithdrawHeadsUp:
    """A block began: take the notice away."""

    at: int


@dataclass(frozen=True, slots=True)
class ShowOffer:
    """Ask for the break."""

    at: int
    sitting: int
    snoozes_left: int


@dataclass(frozen=True, slots=True)
class WithdrawOffer:
    """A block began: take the offer away."""

    at: int


@dataclass(frozen=True, slots=True)
class Nudge:
    """Held back for long: the tray and a notification say so."""

    at: int


@dataclass(frozen=True, slots=True)
class StartBreak:
    """Guide the person through the routine."""

    at: int


@dataclass(frozen=True, slots=True)
class NoteBreakFinished:
    """The break that began at `since` counts; `sitting` is what it ended."""

    at: int
    since: int
    sitting: int
    partly: bool


@dataclass(frozen=True, slots=True)
class NoteBreakStopped:
    """The break that began at `since` was left before half of it was done."""

    at: int
    since: int


@dataclass(frozen=True, slots=True)
class NoteSnoozed:
    """The offer comes again after `length` more of sitting."""

    at: int
    length: int


@dataclass(frozen=True, slots=True)
class NoteSkipped:
    """This offer is skipped."""

    at: int


@dataclass(frozen=True, slots=True)
class NoteUndone:
    """The snooze or skip (`choice`) is taken back."""

    at: int
    choice: str


@dataclass(frozen=True, slots=True)
class Refuse:
    """The choice `command` does not apply at this moment."""

    at: int
    command: str


@dataclass(frozen=True, slots=True)
class NotePaused:
    """No reminders for now."""

    at: int


@dataclass(frozen=True, slots=True)
class NoteResumed:
    """Reminders again, by choice or because the pause ran out."""

    at: int


@dataclass(frozen=True, slots=True)
class NoteHoursBegan:
    """Working hours began."""

    at: int


@dataclass(frozen=True, slots=True)
class NoteHoursEnded:
    """Working hours ended."""

    at: int


@dataclass(frozen=True, slots=True)
class NoteAway:
    """The person is found away since `since`."""

    at: int
    since: int


@dataclass(frozen=True, slots=True)
class NoteNaturalBreak:
    """The absence from `since` on, `length` long, counts as a break."""

    at: int
    since: int
    length: int


@dataclass(frozen=True, slots=True)
class NoteBack:
    """The person is back at the desk."""

    at: int


@dataclass(frozen=True, slots=True)
class NoteCountedAsSitting:
    """The natural break of `length` was sitting after all."""

    at: int
    length: int


@dataclass(frozen=True, slots=True)
class NoteJustStretched:
    """The person stretched alone; `sitting` is what it ended."""

    at: int
    sitting: int


@dataclass(frozen=True, slots=True)
class NoteSat:
    """For the history: the person sat from `since` on for `length`. Not part of the trace format."""

    at: int
    since: int
    length: int


Effect = (
    ShowHeadsUp
    | WithdrawHeadsUp
    | ShowOffer
    | WithdrawOffer
    | Nudge
    | StartBreak
    | NoteBreakFinished
    | NoteBreakStopped
    | NoteSnoozed
    | NoteSkipped
    | NoteUndone
    | Refuse
    | NotePaused
    | NoteResumed
    | NoteHoursBegan
    | NoteHoursEnded
    | NoteAway
    | NoteNaturalBreak
    | NoteBack
    | NoteCountedAsSitting
    | NoteJustStretched
    | NoteSat
)
