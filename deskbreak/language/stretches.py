"""The shipped stretches in the person's language. A person's own stay in the words that they were written in.

Separate from the tables: these texts come from files, and the translated library is a library like any other, so that
a break planned from it is in the person's language to its last word, spoken ones included.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace

from deskbreak.core.exercises import Exercise, Item, Level, Library, Phase, Routine
from deskbreak.core.phrases import ENGLISH, Phrases
from deskbreak.language.texts import Texts

tr = Texts("Stretches")
phrase = Texts("Spoken")

Say = Callable[[str], str]
WITHIN, ROUTINE = "within a sentence", "a routine"


def in_own_language(library: Library) -> Library:
    """The same library, said in the language that holds now."""
    exercises = {
        name: exercise if name in library.own else told(exercise, tr, _within)
        for name, exercise in library.exercises.items()
    }
    routines = {
        name: routine if name in library.own_routines else told_routine(routine, tr, _routine_name)
        for name, routine in library.routines.items()
    }
    return replace(library, exercises=exercises, routines=routines, phrases=phrases())


def phrases() -> Phrases:
    """What deskbreak says between the stretches."""
    return Phrases(**{field.name: phrase(getattr(ENGLISH, field.name)) for field in fields(Phrases)})


def texts(library: Library) -> Iterator[tuple[str, str]]:
    """What there is to translate of a library, each with its note."""
    found: list[tuple[str, str]] = []

    def note_plain(text: str) -> str:
        found.append((text, ""))
        return text

    def note_within(text: str) -> str:
        found.append((text, WITHIN))
        return text

    def note_routine(text: str) -> str:
        found.append((text, ROUTINE))
        return text

    for exercise in library.exercises.values():
        told(exercise, note_plain, note_within)
    for routine in library.routines.values():
        told_routine(routine, note_plain, note_routine)
    return iter(found)


def told(exercise: Exercise, say: Say, within: Say) -> Exercise:
    """An exercise in other words; its name within a sentence is a text of its own."""
    return replace(
        exercise,
        name=say(exercise.name),
        title=say(exercise.title),
        short=say(exercise.short),
        line=say(exercise.line),
        within=within(exercise.in_sentence),
        levels=tuple(_level(level, say) for level in exercise.levels),
        phases=tuple(_phase(phase, say) for phase in exercise.phases),
        bring=tuple(_item(item, say) for item in exercise.bring),
        gentler=_perhaps(exercise.gentler, say),
        instead=_perhaps(exercise.instead, say),
        change=_perhaps(exercise.change, say),
    )


def told_routine(routine: Routine, say: Say, named: Say) -> Routine:
    """A routine in other words."""
    return replace(routine, name=named(routine.name), lead=routine.lead and say(routine.lead))


def _level(level: Level, say: Say) -> Level:
    return replace(level, name=say(level.name), version=level.version and say(level.version))


def _phase(phase: Phase, say: Say) -> Phase:
    return replace(
        phase, cue=say(phase.cue), text=phase.text and say(phase.text), last_text=_perhaps(phase.last_text, say)
    )


def _item(item: Item, say: Say) -> Item:
    return replace(item, label=say(item.label), fetch=_perhaps(item.fetch, say))


def _perhaps(text: str | None, say: Say) -> str | None:
    return say(text) if text else text


def _routine_name(text: str) -> str:
    return tr(text, note=ROUTINE)


def _within(text: str) -> str:
    return tr(text, note=WITHIN)
