"""The commands about exercises and routines: list, show, check, add.

Separate from the other reading commands because these alone know the body: what it can't do is checked here without Qt.
"""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from deskbreak.faces.figure.reach import CHECK
from deskbreak.storage import paths
from deskbreak.storage.checking import Checked
from deskbreak.storage.library import load
from deskbreak.storage.routines import listing, listing_lines, shown, shown_lines


def list_all(options: Namespace) -> int:
    """All exercises and routines."""
    loaded, folder = load(figure=CHECK), paths.data_dir()
    if options.json:
        _print_json(listing(loaded, folder))
    else:
        print("\n".join(listing_lines(loaded, folder)))
    return 0


def show(options: Namespace) -> int:
    """One exercise or routine with its steps."""
    loaded = load(figure=CHECK)
    if options.json:
        _print_json(shown(loaded, options.id))
    else:
        print("\n".join(shown_lines(loaded, options.id)))
    return 0


def check(options: Namespace) -> int:
    """Whether a file, a folder or a zip of one's own is right; 1 where it is not."""
    from deskbreak.storage.checking import check as checked_at

    checked = checked_at(Path(options.path), CHECK)
    if options.json:
        _print_json({"files": [one.value() for one in checked]})
    else:
        _print_checked(checked)
    return 1 if any(one.faults for one in checked) else 0


def add(options: Namespace) -> int:
    """The files of a folder or a zip beside one's own; all or none."""
    from deskbreak.storage.adding import PackWrong
    from deskbreak.storage.adding import add as added_from

    try:
        added = added_from(Path(options.path), CHECK, replace=options.replace)
    except PackWrong as trouble:
        if options.json:
            told = {"code": trouble.exit_code, "sentence": trouble.sentence, "next_step": trouble.next_step}
            _print_json({"error": told, "files": [one.value() for one in trouble.checked]})
        else:
            _print_checked(trouble.checked)
        print(f"deskbreak: {trouble}", file=sys.stderr)
        return trouble.exit_code
    if options.json:
        _print_json(added.value())
    else:
        print("\n".join(added.lines()))
    return 0


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False))


def _print_checked(checked: Iterable[Checked]) -> None:
    print("\n".join(line for one in checked for line in one.lines()))
