"""`deskbreak history` and `deskbreak history export`, as functions that answer text or values.

Separate from the command line so that they can be called without it, and because they need no running process: they
read history.db themselves and never change it.
"""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from tempfile import mkstemp
from typing import TextIO

from deskbreak.core.errors import DeskbreakError, WrongUsage
from deskbreak.core.history import CSV_HEADER, JSON_FORMAT, JSON_VERSION, Entry
from deskbreak.core.said import Said
from deskbreak.core.statistics import Day
from deskbreak.storage.history_days import history_days
from deskbreak.storage.history_reader import HistoryReader

_DAY = timedelta(days=1)
_MOST_DAYS = 36_600
_FIRST_DATE = date(1900, 1, 1)
_LAST_DATE = date(9999, 1, 1)
_COLUMNS = ("Day", "Sitting", "Longest", "Breaks", "Skipped", "Left hip", "Right hip")
_NOTHING = "Nothing here yet. Your sitting time and breaks show up after your first hour at the desk."


def history_text(history: Path, now: datetime, last_days: int = 7) -> str:
    """A table for people: the last days, today first, in local dates and minutes."""
    found = _last_days(history, now, last_days)
    if all(_is_empty(day) for day in found):
        return _NOTHING
    rows = [_COLUMNS, *(_row(day, now.date()) for day in reversed(found))]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS))]
    return "\n".join(_line(row, widths) for row in rows)


def history_json(history: Path, now: datetime, last_days: int = 7) -> dict[str, object]:
    """The same as one JSON object.

    `{"from": DATE, "to": DATE, "days": [ … ], "entries": [ … ]}`: `days` holds one object for each day, the earliest
    first, also for those without anything, with the fields of `statistics.Day` (`date`, `sitting_seconds`,
    `longest_seconds`, `offers`, `finished`, `skipped`, `snoozed`, `natural_breaks`, `left_hip_seconds`,
    `right_hip_seconds`); `entries` holds what began on these days, in the words of an export.
    """
    found = _last_days(history, now, last_days)
    first, last = found[0].date, found[-1].date
    return {
        "from": first.isoformat(),
        "to": last.isoformat(),
        "days": [asdict(day) | {"date": day.date.isoformat()} for day in found],
        "entries": [entry.to_json() for entry in _begun(history, first, last)],
    }


def parsed_date(text: str) -> date:
    """The date that `--from` or `--to` names, like 2026-11-20."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise WrongUsage(f"“{text}” is no date.", "Write it like 2026-11-20.") from None


def export(
    history: Path,
    target: str,
    output: TextIO,
    form: str | None = None,
    first: date | None = None,
    last: date | None = None,
    *,
    replace: bool = False,
) -> str:
    """Writes what began from `first` to `last` (local dates, both included) to the file `target`; "-" is `output`.

    `form` is csv or json; without it the name's ending says which, and "-" is CSV. Answers the sentence for the person,
    for stderr where `output` takes the entries. A file that is there already is overwritten only with `replace`; one
    that could not be written whole is not left behind.
    """
    if first is not None and last is not None and first > last:
        raise WrongUsage(f"--from {first} is after --to {last}.", "Give the earlier date first.")
    form = form or _form_of(target)
    entries = _begun(history, first or _FIRST_DATE, last or _LAST_DATE)
    if target == "-":
        return f"{_counted(_write(entries, form, output))} written."
    path = Path(target)
    number = _write_new(path, entries, form, replace=replace)
    return f"{_counted(number)} written to {path}."


def _form_of(target: str) -> str:
    ending = Path(target).suffix.lower()
    if target != "-" and ending not in (".csv", ".json"):
        raise WrongUsage(
            f"The name “{target}” doesn't say which format is meant.", "Add --format csv or --format json."
        )
    return ending[1:] or "csv"


def _counted(number: int) -> str:
    return "1 entry" if number == 1 else f"{number} entries"


def _last_days(history: Path, now: datetime, number: int) -> list[Day]:
    if not 1 <= number <= _MOST_DAYS:
        raise WrongUsage(f"--days {number} is out of range.", f"Give a number from 1 to {_MOST_DAYS}.")
    found = {day.date: day for day in history_days(history, now.date() - (number - 1) * _DAY, now.date())}
    dates = [now.date() - age * _DAY for age in reversed(range(number))]
    return [found.get(day) or Day(day) for day in dates]


def _begun(history: Path, first: date, last: date) -> Iterator[Entry]:
    # A day more on each side: the entries' own offsets say which day they belong to.
    start = datetime.combine(max(first, _FIRST_DATE), time(), UTC) - _DAY
    end = datetime.combine(min(last, _LAST_DATE), time(), UTC) + 2 * _DAY
    return (entry for entry in HistoryReader(history).entries(start, end) if first <= entry.at.date() <= last)


def _is_empty(day: Day) -> bool:
    return day == Day(day.date)


def _row(day: Day, today: date) -> tuple[str, ...]:
    name = f"{day.date:%a} {day.date.day} {day.date:%b}" + ("" if day.date.year == today.year else f" {day.date.year}")
    if _is_empty(day):
        return (name, *("–" for _ in _COLUMNS[1:]))
    return (
        name,
        _minutes(day.sitting_seconds),
        f"{day.longest_seconds // 60} min",
        f"{day.finished} of {day.offers}",
        str(day.skipped),
        _exactly(day.left_hip_seconds),
        _exactly(day.right_hip_seconds),
    )


def _line(row: tuple[str, ...], widths: list[int]) -> str:
    numbers = (cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))
    return "   ".join([row[0].ljust(widths[0]), *numbers])


def _minutes(seconds: int) -> str:
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min"


def _exactly(seconds: int) -> str:
    return f"{seconds // 60} min {seconds % 60:02} s"


def _write(entries: Iterator[Entry], form: str, output: TextIO) -> int:
    """Writes the entries as they come, so that memory does not grow with them; answers how many there were."""
    number = 0
    if form == "csv":
        rows = csv.writer(output)
        rows.writerow(CSV_HEADER)
        for entry in entries:
            rows.writerow(entry.csv_row())
            number += 1
        return number
    output.write(f'{{"format": {json.dumps(JSON_FORMAT)}, "version": {JSON_VERSION}, "entries": [')
    for number, entry in enumerate(entries, start=1):
        output.write(("," if number > 1 else "") + "\n" + json.dumps(entry.to_json(), ensure_ascii=False))
    output.write("\n]}\n")
    return number


def _write_new(path: Path, entries: Iterator[Entry], form: str, *, replace: bool) -> int:
    try:
        if not replace and (path.exists() or path.is_symlink()):
            raise FileExistsError
        handle, name = mkstemp(dir=path.parent, prefix=f".{path.name}.")
        unfinished = Path(name)
        try:
            # CSV brings its own line ends (RFC 4180), and the platform's must not be added to them.
            with open(handle, "w", encoding="utf-8", newline="") as file:
                number = _write(entries, form, file)
                file.flush()
                os.fsync(file.fileno())
            if replace:
                unfinished.replace(path)
            else:
                _rename_new(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)
        return number
    except FileExistsError:
        raise DeskbreakError(
            Said("%1 is there already and is not overwritten.", path),
            Said("Choose another name, or move that file away first."),
        ) from None
    except OSError as error:
        raise DeskbreakError(
            Said("The history can't be written to %1 (%2).", path, error.strerror or error),
            Said("Check that the folder is there, is yours to write in, and has space; or choose another name."),
        ) from error


def _rename_new(unfinished: Path, path: Path) -> None:
    """A rename that fails if `path` has come up in the meantime."""
    try:
        os.link(unfinished, path)
    except FileExistsError:
        raise
    except OSError:
        # Some file systems (FAT, network shares) know no second name for a file.
        unfinished.rename(path)
