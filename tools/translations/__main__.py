"""Finds the texts, merges them into the .ts of each language, and makes the .qm that Qt reads."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from deskbreak.core.languages import LANGUAGES
from deskbreak.language.interpreter import translation
from deskbreak.storage import paths
from tools.translations.found import Found, everything


def listing(texts: Iterable[Found]) -> str:
    """The texts as lupdate reads them best: calls in C++, with a hint where each is shown."""
    lines = []
    for one in texts:
        number = ", n" if one.plural else ""
        lines.append(f"//: {one.where}")
        lines.append(f'translate("{one.context}", {_quoted(one.source)}, {_quoted(one.note)}{number});')
    return "\n".join(lines) + "\n"


def update(folder: Path) -> None:
    """Merge what is in the code into the .ts files of a folder, and drop what is no more."""
    with tempfile.TemporaryDirectory() as made:
        source = Path(made) / "texts.cpp"
        source.write_text(listing(everything()), "utf-8")
        for language in LANGUAGES:
            file = translation(folder, language).with_suffix(".ts")
            plurals = ["-pluralonly"] if language == "en" else []
            tags = ["-source-language", "en", "-target-language", language.replace("-", "_")]
            how = ["-no-obsolete", "-sort-messages", "-locations", "none", "-disable-heuristic", "similartext"]
            _run("pyside6-lupdate", *plurals, *tags, *how, str(source), "-ts", str(file))


def release(folder: Path, into: Path) -> None:
    """Make the .qm files of a folder's .ts."""
    for language in LANGUAGES:
        made = translation(into, language).with_suffix(".qm")
        _run("pyside6-lrelease", str(translation(folder, language).with_suffix(".ts")), "-qm", str(made))


def _quoted(text: str) -> str:
    """As a C++ literal; every character that is no letter of ASCII stands in it as it is."""
    return json.dumps(text, ensure_ascii=False)


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run(
        [str(Path(sys.executable).parent / tool), *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode or "warning" in done.stderr.lower():
        raise SystemExit(f"{tool}: {done.stdout}{done.stderr}")


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.translations", description="Brings the languages up to date."
    )
    parser.add_argument("--into", type=Path, default=paths.translations(), help="the folder of the .ts and .qm files")
    folder: Path = parser.parse_args().into
    update(folder)
    release(folder, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
