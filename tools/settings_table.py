"""`make readme`: writes the README's table of settings from the one table in deskbreak/core/options.py."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from deskbreak.core.options import OPTIONS
from deskbreak.core.settings import Settings

README = Path(__file__).resolve().parent.parent / "README.md"
_PLACE = re.compile(r"(?<=<!-- settings: written by `make readme` -->\n).*?(?=<!-- end of settings -->)", re.DOTALL)


def table() -> str:
    """Every option with its default, what is allowed and what it means, as Markdown."""
    defaults = Settings()
    rows = ["| key | default | allowed | meaning |", "|---|---|---|---|"]
    for key, option in OPTIONS.items():
        default = defaults.shown(key)
        default = f"`{default}`" if defaults.raw(key) is not None else default
        meaning = f"{option.label} – {option.help}" if option.help else option.label
        cells = [cell.replace("|", "\\|") for cell in (f"`{key}`", default, option.kind.allowed, meaning)]
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows) + "\n"


def grown(text: str) -> str:
    """The README with the table as it has to be now."""
    if not _PLACE.search(text):
        raise SystemExit("README.md has no place for the table of settings any more.")
    return _PLACE.sub(lambda _: table(), text)


def main() -> int:
    README.write_text(grown(README.read_text("utf-8")), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
