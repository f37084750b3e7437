"""The README tells the settings as they are."""

from __future__ import annotations

from deskbreak.core.options import OPTIONS
from tools.settings_table import README, grown, table


def test_the_readme_has_the_table_of_today() -> None:
    text = README.read_text("utf-8")
    assert grown(text) == text, "stale: run `make readme`"


def test_every_option_has_its_row() -> None:
    assert [line.split("`")[1] for line in table().splitlines()[2:]] == list(OPTIONS)
