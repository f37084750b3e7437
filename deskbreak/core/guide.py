"""Where in a break the person is: a value that is moved on by time and by what the person chooses.

Pure, with moments given in milliseconds of any clock that doesn't jump. A face uses it like this:

    plan = guide.plan(library, guide.Wishes(place="floor", levels={"lunge": 2}))   # plan.minutes -> “about 4 min”
    going = guide.begin(plan, now_ms)
    going = going.in_position(now_ms)   # also next, back, pause, resume, easier, deeper, too_much, gentler,
                                        # skip_exercise
    place = going.at(now_ms)            # asked as often as one likes; nothing has to tick

    place.step                          # phase, cue, text, frame, side, level_name, breathes … (none when finished)
    place.seconds_left                  # whole seconds for the dial; place.left is the ring, 1 falling to 0
    place.bar                           # one Piece for each stretch: name, state, fractions of its two pieces
    place.done                          # 0 to 1, for `stop` and `progress`
    place.holds                         # what was held so far, for `finish` and `stop`
    place.finished                      # the last step is over

    `deadline(now_ms)` says when the step changes, for a chime that need not poll.
    After `too_much` time stands still and `place.step` is the way out of the pose, until `gentler` (what it is
    called: `gentle_choice()`) or `skip_exercise` is chosen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import cos, pi

from deskbreak.core.guide_place import Held, Piece, Place, credited, place_of
from deskbreak.core.plan import Plan, Step, Stretch, plan, planned, sides_of, within
from deskbreak.core.suiting import Wishes, fits, highest_level, open_levels

__all__ = ["Guide", "Held", "Piece", "Place", "Plan", "Step", "Wishes", "begin", "breath_at", "plan"]

_TRANSITIONS = ("change_sides", "between")


def begin(made: Plan, now_ms: int) -> Guide:
    """The guide at the first moment of a break."""
    return Guide(plan=made, now_ms=now_ms, spent_ms=(0,) * max(1, len(made.stretches)))


def breath_at(elapsed_ms: int, in_ms: int, out_ms: int) -> tuple[bool, float]:
    """Whether to breathe in (else out) so long into a hold, and how full the breath is, 0 to 1: it turns gently."""
    moment = elapsed_ms % (in_ms + out_ms)
    goes_in = moment < in_ms
    share = moment / in_ms if goes_in else 1 - (moment - in_ms) / out_ms
    return goes_in, (1 - cos(pi * share)) / 2


@dataclass(frozen=True, slots=True)
class Guide:
    """A break in progress: which step, and how long in it at `now_ms`."""

    plan: Plan
    now_ms: int
    index: int = 0
    elapsed_ms: int = 0
    paused: bool = False
    eased_off: bool = False
    held: tuple[Held, ...] = ()
    spent_ms: tuple[int, ...] = ()
    """Time in the steps of each stretch, for the limit of a pose."""

    @property
    def finished(self) -> bool:
        """Whether the last step is over."""
        return self.index >= len(self.plan.steps)

    @property
    def step(self) -> Step | None:
        """The step at `now_ms`."""
        return None if self.finished else self.plan.steps[self.index]

    def moved(self, now_ms: int) -> Guide:
        """The same guide at a later moment; an earlier one changes nothing."""
        left = max(0, now_ms - self.now_ms)
        here = replace(self, now_ms=max(now_ms, self.now_ms))
        if self.paused or self.eased_off:
            return here
        while left and (step := here.step) is not None:
            take = min(left, step.seconds * 1000 - here.elapsed_ms)
            left -= take
            here = here._passed(step, take)
        return here

    def at(self, now_ms: int) -> Place:
        """Where the person is at that moment."""
        here = self.moved(now_ms)
        return place_of(here.plan, here.index, here.elapsed_ms, here.held, (here.paused, here.eased_off))

    def deadline(self, now_ms: int) -> int | None:
        """The moment at which the next step begins, unless something is chosen before."""
        here = self.moved(now_ms)
        if here.paused or here.eased_off or here.step is None:
            return None
        return here.now_ms + here.step.seconds * 1000 - here.elapsed_ms

    def in_position(self, now_ms: int) -> Guide:
        """Past what is left of getting ready: the movement begins; without that nothing changes."""
        here = self.moved(now_ms)
        if here.step is None or here.eased_off or not here.step.gets_ready:
            return here
        there = replace(here, index=here._first("setup", here.step.group) + 1, elapsed_ms=0)
        return there._kept_within_limit() or here

    def next(self, now_ms: int) -> Guide:
        """On to the next step; after the last one the break is finished."""
        here = self.moved(now_ms)
        return here if here.eased_off or here.finished else replace(here, index=here.index + 1, elapsed_ms=0)

    def back(self, now_ms: int) -> Guide:
        """To the start of the step before; not if that made the person sit in a limited pose for too long."""
        here = self.moved(now_ms)
        if here.eased_off:
            return here
        return replace(here, index=max(0, here.index - 1), elapsed_ms=0)._kept_within_limit() or here

    def pause(self, now_ms: int) -> Guide:
        """Time stands still."""
        return replace(self.moved(now_ms), paused=True)

    def resume(self, now_ms: int) -> Guide:
        """Time goes on."""
        return replace(self.moved(now_ms), paused=False)

    def easier(self, now_ms: int) -> Guide:
        """One level down, with getting ready, the way into the pose and the full hold again."""
        step = self.moved(now_ms).step
        return self.with_level(step.level - 1, now_ms) if step else self.moved(now_ms)

    def deeper(self, now_ms: int) -> Guide:
        """One level up, if it is open, with getting ready, the way into the pose and the full hold again."""
        step = self.moved(now_ms).step
        return self.with_level(step.level + 1, now_ms) if step else self.moved(now_ms)

    def levels(self) -> tuple[int, ...]:
        """The levels of the exercise that can be chosen now."""
        if self.step is None or not self.plan.stretches:
            return ()
        return open_levels(self.plan.stretches[self.step.group].exercise, self.plan.wishes, self.step.level)

    def with_level(self, level: int, now_ms: int) -> Guide:
        """The exercise at another level from its set-up on, as another level needs other things and another pose.

        Unchanged on the way out, or if that level is not open.
        """
        here = self.moved(now_ms)
        step = here.step
        if step is None or here.eased_off or step.phase == "out" or level == step.level or level not in here.levels():
            return here
        there = here._exchanged(replace(here.plan.stretches[step.group], level=level, hold=None, deepen=False))
        if step.phase not in _TRANSITIONS:
            there = replace(there, index=there._first("setup", step.group), elapsed_ms=0)
        out = replace(here, index=here._first("out", step.group), elapsed_ms=0)
        return there._kept_within_limit() or (out if level < step.level else here)

    def too_much(self, now_ms: int) -> Guide:
        """Time stops and the way out of the pose is shown; nothing goes on until the person chooses."""
        here = self.moved(now_ms)
        if here.step is None or not here.plan.stretches:
            return here
        out = here._first("out", here.step.group)
        return replace(here, index=out, elapsed_ms=0, paused=False, eased_off=True)

    def gentle_choice(self) -> str | None:
        """What the gentler way of this exercise is called, if there is one."""
        gentler = self._gentler()
        return gentler[0] if gentler else None

    def gentler(self, now_ms: int) -> Guide:
        """The gentler way from its set-up on, for this side and those to come; else the exercise is skipped."""
        here = self.moved(now_ms)
        gentler = here._gentler()
        if gentler is None or here.step is None:
            return here.skip_exercise(now_ms)
        there = here._exchanged(gentler[1])
        index = there._first("setup", here.step.group)
        return replace(there._up(here.step.group), index=index, elapsed_ms=0, eased_off=False, paused=False)

    def skip_exercise(self, now_ms: int) -> Guide:
        """On to the next exercise; the other side of this one is left out too."""
        here = self.moved(now_ms)
        step, index = here.step, here.index
        while step is not None and index < len(here.plan.steps) and here.plan.steps[index].exercise == step.exercise:
            index += 1
        return replace(here, index=index, elapsed_ms=0, eased_off=False, paused=False)

    def _passed(self, step: Step, ms: int) -> Guide:
        """So much further in a step, or at the start of the next one."""
        elapsed_ms = self.elapsed_ms + ms
        over = elapsed_ms >= step.seconds * 1000
        spent_ms = tuple(spent + ms if group == step.group else spent for group, spent in enumerate(self.spent_ms))
        there = replace(
            self,
            index=self.index + over,
            elapsed_ms=0 if over else elapsed_ms,
            held=credited(self.held, step, ms),
            spent_ms=spent_ms,
        )
        return there._up(step.group) if step.phase in _TRANSITIONS else there

    def _up(self, group: int) -> Guide:
        """The person has left the pose: its time counts from nothing again."""
        spent_ms = tuple(0 if number == group else spent for number, spent in enumerate(self.spent_ms))
        return replace(self, spent_ms=spent_ms)

    def _first(self, phase: str, group: int) -> int:
        """Where the steps of a stretch have that phase first."""
        return next(n for n, step in enumerate(self.plan.steps) if (step.phase, step.group) == (phase, group))

    def _exchanged(self, stretch: Stretch) -> Guide:
        """With another stretch in place of this one, and of the other side if that is still to come."""
        step = self.plan.steps[self.index]
        old = self.plan.stretches[step.group].exercise.id
        stretches = tuple(
            replace(stretch, side=one.side) if group >= step.group and one.exercise.id == old else one
            for group, one in enumerate(self.plan.stretches)
        )
        return replace(self, plan=planned(replace(self.plan, stretches=stretches)))

    def _kept_within_limit(self) -> Guide | None:
        """With the hold cut so that a limited pose ends in time from here, or none if it can't."""
        step = self.plan.steps[self.index]
        limit = self.plan.stretches[step.group].exercise.limit if self.plan.stretches else None
        if limit is None or step.phase in _TRANSITIONS:
            return self
        steps, index = self.plan.steps, self.index
        end = self._first("out", step.group) + 1
        rest = within(steps[index:end], limit - -(-self.spent_ms[step.group] // 1000))
        return (
            None if rest is None else replace(self, plan=replace(self.plan, steps=steps[:index] + rest + steps[end:]))
        )

    def _gentler(self) -> tuple[str, Stretch] | None:
        """What is gentler than this stretch, and what that is called: its first level, else the alternative."""
        if self.step is None or not self.plan.stretches:
            return None
        now, exercises = self.plan.stretches[self.step.group], self.plan.library.exercises
        base = exercises.get(now.exercise.of or now.exercise.id, now.exercise)
        if now.exercise.gentler and now.level > base.levels[0].number:
            return now.exercise.gentler, Stretch(base, now.side, base.levels[0].number)
        other = exercises.get(now.exercise.alt or "")
        if other is None or other.instead is None or now.side not in sides_of(other):
            return None
        suits = fits(other, self.plan.wishes.place) and highest_level(other, self.plan.wishes)
        return (other.instead, Stretch(other, now.side, other.levels[0].number)) if suits else None
