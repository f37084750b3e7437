"""Colours of the figure and its stage, in two themes, and the people one can choose from (`appearance.figure`).

Separate because the palette is a design decision, and every rendering takes one whole. Warm orange means "feel it
here" and nothing else, so clothes are cool or neutral in every outfit.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from deskbreak.faces.figure.body import AVERAGE, HEAVY, SLIM, Build
from deskbreak.faces.figure.heads import BUN, MEDIUM, SHORT, Hair


@dataclass(frozen=True, slots=True)
class Skin:
    near: str
    shade: str
    far: str
    lines: str


@dataclass(frozen=True, slots=True)
class HairColour:
    base: str
    strand: str


@dataclass(frozen=True, slots=True)
class Outfit:
    top: str
    top_shade: str
    top_far: str
    leg: str
    leg_shade: str
    leg_far: str
    crease: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Everything that is not the person."""

    stage: str
    mat: str
    mat_edge: str
    cushion: str
    cushion_shade: str
    blanket: str
    blanket_shade: str
    wood: str
    wood_shade: str
    shadow: str
    shadow_alpha: int
    glow: str
    core: str
    arrow: str
    change: str  # the arrow of "Change sides", in the interface's accent


@dataclass(frozen=True, slots=True)
class Palette:
    """All colours of one picture."""

    around: Surroundings
    skin: Skin
    hair: HairColour
    outfit: Outfit


SURROUNDINGS = (
    Surroundings(
        stage="#EEE7DC",
        mat="#B7CDC1",
        mat_edge="#94AFA2",
        cushion="#E3BE73",
        cushion_shade="#CBA257",
        blanket="#C9C2D3",
        blanket_shade="#AEA5BC",
        wood="#C9A27A",
        wood_shade="#AC865F",
        shadow="#3A332A",
        shadow_alpha=58,
        glow="#FF8A3D",
        core="#FFD9A0",
        arrow="#C8553D",
        change="#1E6A5B",
    ),
    Surroundings(
        stage="#2C2925",
        mat="#46594F",
        mat_edge="#35443C",
        cushion="#CDA355",
        cushion_shade="#AD853E",
        blanket="#857E92",
        blanket_shade="#6B6477",
        wood="#9C7B59",
        wood_shade="#7E6247",
        shadow="#000000",
        shadow_alpha=120,
        glow="#FF9A4D",
        core="#FFE3B5",
        arrow="#EF8268",
        change="#86CDB7",
    ),
)

# Each for the light theme, then for the dark one, which needs lighter but greyer hair and leggings.
FAIR = (Skin("#F2C7A8", "#E0A685", "#D8A07F", "#8A4F3B"), Skin("#EEC4A8", "#D9A386", "#BE8D71", "#8A4F3B"))
TAN = (Skin("#E6A883", "#D5906B", "#C98862", "#7A4632"), Skin("#E3AA88", "#CB8F6F", "#AE7A5C", "#7A4632"))
BRONZE = (Skin("#C68A62", "#AF734D", "#A56C48", "#5E3423"), Skin("#C88F69", "#AE7653", "#926244", "#5A3222"))
BROWN = (Skin("#9C6746", "#865436", "#7E4F34", "#42241A"), Skin("#A8734F", "#8E5D3E", "#785036", "#45271B"))
DEEP = (Skin("#724A37", "#5F3B2B", "#593829", "#2C1710"), Skin("#865A44", "#714935", "#604030", "#321B13"))

BLACK_HAIR = (HairColour("#2E282B", "#4A4246"), HairColour("#4C4347", "#685C61"))
BROWN_HAIR = (HairColour("#4B3229", "#6A4A3D"), HairColour("#6C4E42", "#8A6958"))
CHESTNUT_HAIR = (HairColour("#7B4A32", "#9A6547"), HairColour("#8F5D43", "#AC7B5F"))
GREY_HAIR = (HairColour("#8D8884", "#A9A4A0"), HairColour("#A39D98", "#BDB7B2"))

TEAL = (
    Outfit("#2F9C93", "#248079", "#1E6E68", "#3E4762", "#323A51", "#292F44", "#1F2536"),
    Outfit("#45AA9E", "#37897F", "#2C7068", "#6F7890", "#5C6479", "#4A5164", "#3B4152"),
)
BLUE = (
    Outfit("#4F7FA8", "#406A8E", "#375B7B", "#474A55", "#3A3D47", "#2F323A", "#23262D"),
    Outfit("#6C9AC0", "#587F9F", "#486984", "#7D8089", "#686B73", "#53565D", "#43454B"),
)
HEATHER = (
    Outfit("#8474AE", "#6C5E94", "#5B4F7E", "#37555A", "#2C464A", "#243A3E", "#1A2B2E"),
    Outfit("#9C8DC2", "#8073A2", "#695E86", "#5F8185", "#4E6B6F", "#3F575A", "#324649"),
)
SAGE = (
    Outfit("#7E9B6E", "#688359", "#58704B", "#4C4658", "#3E3949", "#332E3C", "#26222D"),
    Outfit("#93AF83", "#7A936C", "#647A58", "#837C92", "#6D677A", "#585263", "#474250"),
)


@dataclass(frozen=True, slots=True)
class Look:
    """One person. Face, hands and posture are the same for all: nobody is drawn as a joke."""

    skin: tuple[Skin, Skin]
    hair: Hair
    hair_colour: tuple[HairColour, HairColour]
    outfit: tuple[Outfit, Outfit]
    build: Build


LOOKS = {
    "a": Look(TAN, BUN, BLACK_HAIR, TEAL, AVERAGE),
    "b": Look(DEEP, SHORT, BLACK_HAIR, BLUE, AVERAGE),
    "c": Look(FAIR, MEDIUM, CHESTNUT_HAIR, HEATHER, SLIM),
    "d": Look(BROWN, BUN, BLACK_HAIR, SAGE, HEAVY),
    "e": Look(BRONZE, MEDIUM, BROWN_HAIR, TEAL, HEAVY),
    "f": Look(FAIR, SHORT, GREY_HAIR, BLUE, SLIM),
}


@lru_cache(maxsize=len(LOOKS) * 2)
def palette(look: str, dark: bool) -> Palette:
    """The colours of the look with that letter."""
    who = LOOKS[look]
    return Palette(SURROUNDINGS[dark], who.skin[dark], who.hair_colour[dark], who.outfit[dark])
