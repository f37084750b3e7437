"""The languages that deskbreak's words are in, and which of them a person gets.

Separate from the words themselves, which are made with Qt Linguist: here nothing is read, so that the table of options,
the voice and the windows all mean the same languages.
"""

from __future__ import annotations

from collections.abc import Iterable

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "pt-BR": "Português (Brasil)",
    "ja": "日本語",
    "zh-CN": "简体中文",
    "ar": "العربية",
}
"""Each with its own name, as one looks for it in a list. The first is what the texts are written in."""
SOURCE = next(iter(LANGUAGES))

_TRADITIONAL = {"hant", "tw", "hk", "mo"}


def best_of(tags: Iterable[str]) -> str:
    """The first of a person's languages (“de-AT”, “pt_PT”) that there are words in; else the source."""
    return next(filter(None, map(known, tags)), SOURCE)


def known(tag: str) -> str:
    """The language to take for a tag, or nothing. Who reads the traditional script is not given the simplified one."""
    first, *rest = tag.replace("_", "-").lower().split("-")
    if first == "zh" and _TRADITIONAL & set(rest):
        return ""
    return next((one for one in LANGUAGES if one.partition("-")[0] == first), "")
