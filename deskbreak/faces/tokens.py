"""The colours of the interface, as the design names them: one set for light, one for dark.

Separate so that what paints reads a name, never a literal, and a theme is one value.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme's colours (UI.md, section 3.1)."""

    dark: bool
    bg: str
    surface: str
    well: str
    segon: str
    stage: str
    text: str
    text2: str
    text3: str
    line: str
    track: str
    outline: str
    accent: str
    hover: str
    press: str
    on: str
    soft: str
    onsoft: str
    chosen: str
    onchosen: str
    link: str
    amber: str
    ambertext: str
    ambersoft: str
    danger: str
    dangersoft: str
    ondanger: str
    h0: str
    h1: str
    h2: str
    h3: str
    h4: str

    def colour(self, name: str) -> str:
        """The colour of that name; raises AttributeError for a name the design doesn't know."""
        found = getattr(self, name)
        assert isinstance(found, str)
        return found


LIGHT = Tokens(
    dark=False,
    bg="#F6F3EE",
    surface="#FFFFFF",
    well="#ECE7DF",
    segon="#FFFFFF",
    stage="#EEE7DC",
    text="#26221D",
    text2="#5A534A",
    text3="#6C645A",
    line="#E0D9CE",
    track="#D3C9BA",
    outline="#8B8276",
    accent="#1E6A5B",
    hover="#18584B",
    press="#12473D",
    on="#FFFFFF",
    soft="#DDEBE5",
    onsoft="#17574A",
    chosen="#DDEBE5",
    onchosen="#17574A",
    link="#1E6A5B",
    amber="#B96F0C",
    ambertext="#855000",
    ambersoft="#FBEBD2",
    danger="#B0382B",
    dangersoft="#F9E3DE",
    ondanger="#8E2A1F",
    h0="#ECE7DF",
    h1="#C4DCD3",
    h2="#8DBDAD",
    h3="#4C9382",
    h4="#1E6A5B",
)

DARK = Tokens(
    dark=True,
    bg="#1B1A18",
    surface="#262421",
    well="#302D29",
    segon="#48433C",
    stage="#2C2925",
    text="#F3EEE7",
    text2="#C4BCB0",
    text3="#A59C90",
    line="#3A3631",
    track="#48423B",
    outline="#877E72",
    accent="#86CDB7",
    hover="#9BDAC6",
    press="#6DB8A1",
    on="#0C2820",
    soft="#213A34",
    onsoft="#A9E0CF",
    chosen="#213A34",
    onchosen="#A9E0CF",
    link="#86CDB7",
    amber="#F0B661",
    ambertext="#F3C37C",
    ambersoft="#3B2F1D",
    danger="#F2938A",
    dangersoft="#41241F",
    ondanger="#FFB9B0",
    h0="#37332E",
    h1="#26463D",
    h2="#356B5E",
    h3="#549A87",
    h4="#86CDB7",
)
