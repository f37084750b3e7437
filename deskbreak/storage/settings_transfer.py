"""All settings as one file: written for another computer or a new start, and taken in again.

Separate from settings.toml itself, which is read with a default in place of what is wrong: what comes from elsewhere is
taken in as a whole or not at all, and first it is shown what would change.
"""

from __future__ import annotations

from pathlib import Path

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.kinds import Raw
from deskbreak.core.options import OPTIONS
from deskbreak.core.said import Said
from deskbreak.core.settings import Settings
from deskbreak.storage.settings_file import FileFault, read, write_new

HEADER = "All settings of deskbreak. An option that is left out has its default."


class WrongFile(DeskbreakError):
    """A file of settings is not taken in; `faults` says where."""

    def __init__(self, path: Path, faults: tuple[FileFault, ...]) -> None:
        count = Said("One thing is wrong") if len(faults) == 1 else Said("%1 things are wrong", len(faults))
        super().__init__(Said("%1: %2.", path, count), Said("Nothing was changed."))
        self.faults = faults


def exported(settings: Settings) -> str:
    """All settings as TOML, each with what it is; one that nothing was ever said of is left out."""
    import tomlkit

    document = tomlkit.document()
    document.add(tomlkit.comment(HEADER))
    for key, option in OPTIONS.items():
        raw = settings.raw(key)
        if raw is None:
            continue
        name, _, entry = key.rpartition(".")
        if name not in document:
            document.add(name, tomlkit.table())
        table = document[name]
        assert isinstance(table, tomlkit.items.Table)
        item = tomlkit.item(raw)
        item.comment(" ".join(filter(None, (f"{option.label}.", option.kind.allowed))))
        table.add(entry, item)
    return tomlkit.dumps(document)


def export(settings: Settings, path: Path) -> None:
    """Write all settings to `path`; DeskbreakError where that is not possible, and what was there is as it was then."""
    write_new(path, exported(settings))


def taken_in(path: Path) -> Settings:
    """The settings in the file at `path`; WrongFile where anything in it is wrong."""
    if not path.is_file():
        why = Said("%1 can’t be read (%2).", path, Said("it is not a file"))
        raise DeskbreakError(why, Said("Nothing was changed."))
    reading = read(path)
    if reading.faults:
        raise WrongFile(path, reading.faults)
    return reading.settings


def changes_between(settings: Settings, found: Settings) -> tuple[tuple[str, Raw | None], ...]:
    """What has to stand in settings.toml so that `found` holds; None for what has its default then.

    What is asked of a person for one computer stays as it was answered here, unless `found` has an answer.
    """
    return tuple(
        (key, _raw(found, key))
        for key, option in OPTIONS.items()
        if settings[option] != found[option] and (option.page != "desktop" or found.is_set(key))
    )


def _raw(settings: Settings, key: str) -> Raw | None:
    """What is to stand in settings.toml; nothing where it is the default."""
    raw = settings.raw(key)
    return None if raw == OPTIONS[key].default_raw else raw
