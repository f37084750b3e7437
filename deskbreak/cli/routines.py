"""The commands about exercises and routines: list, show, check, add.

Separate from the other reading commands because these alone know the body: what it can't do is checked here without Qt.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from deskbreak.core.errors import DeskbreakError, WrongUsage
from deskbreak.faces.figure.reach import thorough_check
from deskbreak.storage import paths
from deskbreak.storage.checking import Checked
from deskbreak.storage.library import load
from deskbreak.storage.routines import listing, listing_lines, shown, shown_lines

DRAWN_WITHIN_S = 60


def list_all(options: Namespace) -> int:
    """All exercises and routines."""
    loaded, folder = load(figure=thorough_check()), paths.data_dir()
    if options.json:
        _print_json(listing(loaded, folder))
    else:
        print("\n".join(listing_lines(loaded, folder)))
    return 0


def show(options: Namespace) -> int:
    """One exercise or routine with its steps, and its frames as a picture in the working folder.

    With `--json` a picture is drawn only where one is asked for.
    """
    loaded = load(figure=thorough_check())
    wanted = options.picture is not None or not (options.json or options.no_picture)
    picture = Path(options.picture or f"{options.id}.png").absolute()
    if options.json:
        value = shown(loaded, options.id)
        if wanted:
            _draw(options.id, picture)
            value["picture"] = str(picture)
        _print_json(value)
        return 0
    print("\n".join(shown_lines(loaded, options.id)))
    if wanted:
        _draw(options.id, picture)
        print(f"Its frames are drawn in {picture}")
    return 0


def check(options: Namespace) -> int:
    """Whether a file, a folder or a zip of one's own is right; 1 where it is not."""
    from deskbreak.storage.checking import check as checked_at

    checked = checked_at(Path(options.path), thorough_check())
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
        added = added_from(Path(options.path), thorough_check(), replace=options.replace)
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


def _draw(name: str, picture: Path) -> None:
    """Have the frames drawn by a process that knows Qt; it needs no screen."""
    if picture.suffix.lower() != ".png":
        raise WrongUsage(f"{picture} does not end in .png.", "A picture is drawn as PNG only.")
    command = [sys.executable, "-m", "deskbreak.faces.figure.sheet", name, str(picture)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=DRAWN_WITHIN_S, check=False
        )
    except subprocess.TimeoutExpired:
        raise DeskbreakError("The picture took too long to draw.", "Try again, or add --no-picture.") from None
    if done.returncode:
        why = done.stdout.strip() or (done.stderr.strip().splitlines() or ["it ended without a word"])[-1]
        sentence = why if done.stdout.strip() else f"The picture can’t be drawn: {why}."
        raise DeskbreakError(sentence, "" if done.stdout.strip() else "`deskbreak doctor` says what is missing.")


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False))


def _print_checked(checked: Iterable[Checked]) -> None:
    print("\n".join(line for one in checked for line in one.lines()))
