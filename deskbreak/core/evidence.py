"""What is known about sitting and stretching, how sure it is, and where that comes from.

The one place for claims: the window “Why these stretches?” shows them as they stand here. Every claim rests on rows of
docs/evidence.md, and every number in it on a figure there. It says “may ease”, never more.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Certainty(Enum):
    """How sure a claim is: the words, and how many of three dots they are worth (None: no finding at all)."""

    WELL_SUPPORTED = ("Well supported", 3)
    SOME_SUPPORT = ("Some support", 2)
    STUDIES_DISAGREE = ("Studies disagree", 1)
    NOT_PROVEN = ("Not proven", 0)
    NOT_STUDIED = ("Not studied", 0)
    OUR_CHOICE = ("Our choice", None)

    words: str
    dots: int | None

    def __init__(self, words: str, dots: int | None) -> None:
        self.words, self.dots = words, dots


@dataclass(frozen=True, slots=True)
class Source:
    """Where one can read it: the row of docs/evidence.md, what is said of it here, and the address."""

    row: int
    words: str
    address: str


@dataclass(frozen=True, slots=True)
class Claim:
    """What is known, then how sure, then what we do with it. `rows`: all that it rests on, shown as a link or not."""

    heading: str
    certainty: Certainty
    sentences: str
    sources: tuple[Source, ...]
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Claims about one thing."""

    heading: str
    claims: tuple[Claim, ...]


INTRODUCTION = (
    "What is known, how sure it is, and what is only our choice. Deskbreak may ease stiff hips; it can’t promise more."
)

_GETTING_UP = Section(
    "Getting up",
    (
        Claim(
            "Sit less, move in between",
            Certainty.WELL_SUPPORTED,
            "Any movement helps, also light. Nobody could set an exact limit yet.",
            (
                Source(23, "WHO guideline, 2020", "https://pmc.ncbi.nlm.nih.gov/articles/PMC7719906"),
                Source(
                    19,
                    "UK screen work: 5–10\u00a0min every hour",
                    "https://www.nibusinessinfo.co.uk/content/computer-health-and-safety-task-design-and-rest-breaks",
                ),
            ),
            (23, 19),
        ),
        Claim(
            "Short breaks leave you fresher",
            Certainty.WELL_SUPPORTED,
            "More energy and less tiredness; the effect on performance is unclear.",
            (Source(16, "Review of 22 samples, 2335 people", "https://pmc.ncbi.nlm.nih.gov/articles/PMC9432722"),),
            (16,),
        ),
        Claim(
            "Breaks against back pain",
            Certainty.STUDIES_DISAGREE,
            "One review finds that active breaks help, another that they may change nothing.",
            (
                Source(
                    17,
                    "Review of 11 trials",
                    "https://www.physiospot.com/research/the-effects-of-breaks-on-low-back-pain-discomfort-"
                    "work-productivity-in-office-workers-systematic-review/",
                ),
                Source(
                    18,
                    "Cochrane review of 6",
                    "https://evidenceaid.org/resource/work%E2%80%90break-schedules-for-preventing-"
                    "musculoskeletal-symptoms-and-disorders",
                ),
            ),
            (17, 18),
        ),
    ),
)

_STRETCHING = Section(
    "Stretching the front of the hip",
    (
        Claim(
            "Much sitting goes with stiffer hips",
            Certainty.SOME_SUPPORT,
            "6° less backward movement of the leg. Seen together; not proof of a cause.",
            (Source(1, "98 people compared", "https://pubmed.ncbi.nlm.nih.gov/33188982/"),),
            (1,),
        ),
        Claim(
            "Tight hip muscles cause back pain",
            Certainty.NOT_PROVEN,
            "A likely idea, but not proven. In a trial of 30 women stretching helped, but not more than the other "
            "programme.",
            (
                Source(3, "Trial, 2021", "https://pmc.ncbi.nlm.nih.gov/articles/PMC8316530"),
                Source(
                    4,
                    "600 conscripts, second-hand",
                    "https://www.massagefitnessmag.com/fitness/tight-hip-flexors-low-back-pain/",
                ),
            ),
            (3, 4),
        ),
        Claim(
            "5 to 10\u00a0min a week make you more flexible",
            Certainty.WELL_SUPPORTED,
            "More than 10 adds little (this we know second-hand). History shows both lines, per side: that is how we "
            "read it.",
            (
                Source(12, "189 studies, 6654 people", "https://doi.org/10.1007/s40279-024-02143-9"),
                Source(
                    11,
                    "5\u00a0min, 5 days a week",
                    "https://unipa.it/persone/docenti/p/antonio.palma/en/?idPubblicazione=345757&pagina=pubblicazione",
                ),
            ),
            (12, 11),
        ),
        Claim(
            "Gentle is enough",
            Certainty.STUDIES_DISAGREE,
            "In one trial gentle and hard stretching did the same; half of 16 others favoured harder. We never ask "
            "you to push.",
            (
                Source(
                    13,
                    "Trial, 21 people",
                    "https://www.scielo.br/scielo.php?pid=S1980-65742020000200304&script=sci_arttext",
                ),
                Source(13, "Review of 16 studies", "https://doi.org/10.3390/jfmk8020037"),
            ),
            (13,),
        ),
        Claim(
            "The saddle pose itself",
            Certainty.NOT_STUDIED,
            "We found no study of it for the hip muscles. It is old, and some knees do not like it: the cushion comes "
            "first.",
            (),
            (),
        ),
    ),
)

_OUR_NUMBERS = Section(
    "Our numbers",
    (
        Claim(
            "45\u00a0min, two snoozes, 4\u00a0s in and 6\u00a0s out",
            Certainty.OUR_CHOICE,
            "Between what was tested: 30\u00a0min was best for blood sugar, 50 to 60 is the UK rule, and prompts every "
            "45\u00a0min were followed.",
            (
                Source(
                    15,
                    "11 people walking",
                    "https://www.aacu.org/podcasts/academicminute/2023-02-keith-diaz-columbia-university-"
                    "how-to-counteract-the-health-harms-of-sitting",
                ),
                Source(25, "46 people prompted", "http://www.hindawi.com/journals/jeph/2013/128376/citations/"),
            ),
            (15, 19, 25, 42),
        ),
    ),
)

SECTIONS = (_GETTING_UP, _STRETCHING, _OUR_NUMBERS)
