"""The texts that stand in `core`: options, what is known, what deskbreak has to say about safety.

Core knows no Qt, so its words are English until they are shown; here is the context in which each table is translated,
and what there is to translate in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from deskbreak.core.advice import DISCLAIMER, EMERGENCY, WHEN_TO_GET_HELP
from deskbreak.core.evidence import INTRODUCTION, SECTIONS, Certainty
from deskbreak.core.options import OPTIONS
from deskbreak.core.phrases import ENGLISH, Phrases
from deskbreak.language.texts import Texts

option_text = Texts("Options")
"""Labels and helps of the settings."""
known_text = Texts("What is known")
"""Claims, their certainty and their sources."""
safety_text = Texts("Safety")
"""What deskbreak is not, and when to get help."""


def everything() -> Iterator[tuple[str, str]]:
    """Each text of these tables, after its context."""
    for option in OPTIONS.values():
        yield from (("Options", text) for text in (option.label, option.help) if text)
    yield "What is known", INTRODUCTION
    yield from (("What is known", certainty.words) for certainty in Certainty)
    for section in SECTIONS:
        yield "What is known", section.heading
        for claim in section.claims:
            yield from (("What is known", text) for text in (claim.heading, claim.sentences))
            yield from (("What is known", source.words) for source in claim.sources)
    yield from (("Safety", text) for text in (DISCLAIMER, WHEN_TO_GET_HELP, EMERGENCY))
    yield from (("Spoken", getattr(ENGLISH, field.name)) for field in fields(Phrases))
