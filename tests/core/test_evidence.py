"""What is claimed rests on something: every claim has its source, its certainty and its figures, and none promises."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from deskbreak.core import advice, evidence
from deskbreak.core.evidence import SECTIONS, Certainty, Claim

DOCUMENT = Path(__file__).resolve().parent.parent.parent / "docs" / "evidence.md"
CLAIMS = [pytest.param(claim, id=claim.heading) for section in SECTIONS for claim in section.claims]
ALL = [claim for section in SECTIONS for claim in section.claims]
PROMISES = re.compile(r"\b(cures?|heals?|fix(es)?|prevents?|proves?|guarantees?|the cause is)\b", re.IGNORECASE)


def rows() -> dict[int, str]:
    """The rows of docs/evidence.md by their numbers."""
    found = re.findall(r"^\| (\d+) \|(.*)\|$", DOCUMENT.read_text("utf-8"), re.MULTILINE)
    return {int(number): text for number, text in found}


ROWS = rows()


def numbers(text: str) -> set[float]:
    """The numbers in a text; addresses have others."""
    plain = re.sub(r"https?://\S+", "", text)
    return {float(one) for one in re.findall(r"\d+(?:\.\d+)?", plain)}


def test_there_are_the_nine_claims_each_once() -> None:
    assert len(ALL) == len({claim.heading for claim in ALL}) == 9


@pytest.mark.parametrize("claim", CLAIMS)
def test_a_claim_names_its_rows_and_sources_unless_nobody_has_studied_it(claim: Claim) -> None:
    assert claim.heading
    assert claim.sentences.endswith(".")
    assert isinstance(claim.certainty, Certainty)
    if claim.certainty is Certainty.NOT_STUDIED:
        assert (claim.sources, claim.rows) == ((), ())
        assert "We found no study" in claim.sentences
    else:
        assert claim.sources
        assert {source.row for source in claim.sources} <= set(claim.rows) <= set(ROWS)


@pytest.mark.parametrize("claim", CLAIMS)
def test_every_source_is_at_the_address_of_its_row(claim: Claim) -> None:
    for source in claim.sources:
        assert source.address in ROWS[source.row].replace("|", " ").split()


@pytest.mark.parametrize("claim", CLAIMS)
def test_every_number_said_is_a_figure_of_a_row_it_rests_on(claim: Claim) -> None:
    """“6°” may stand for a measured 6.1."""
    for source in claim.sources:
        assert numbers(source.words) <= numbers(ROWS[source.row]), source
    figures = set().union(*(numbers(ROWS[row]) for row in claim.rows))
    # How often one may snooze and when to ask are ours to choose: no row can bear them out.
    ours = {45.0} if claim.certainty is Certainty.OUR_CHOICE else set()
    said = numbers(f"{claim.heading} {claim.sentences}")
    assert {one for one in said if one not in figures and one not in {round(figure) for figure in figures}} <= ours


@pytest.mark.parametrize("claim", CLAIMS)
def test_what_is_known_only_second_hand_is_said_so(claim: Claim) -> None:
    for source in claim.sources:
        known = ROWS[source.row].split("|")[-2].strip()
        if known.startswith("second-hand"):
            assert "second-hand" in source.words
        elif "second-hand" in known:
            assert "second-hand" in claim.sentences


def test_nothing_is_promised() -> None:
    texts = [evidence.INTRODUCTION, advice.DISCLAIMER]
    texts += [f"{claim.heading}. {claim.sentences}" for claim in ALL if claim.certainty is not Certainty.NOT_PROVEN]
    assert [text for text in texts if PROMISES.search(text)] == []
    assert "may ease" in evidence.INTRODUCTION


def test_more_dots_are_more_certain_and_what_we_chose_has_none() -> None:
    dots = [certainty.dots for certainty in Certainty if certainty.dots is not None]
    assert dots == sorted(dots, reverse=True) == [3, 2, 1, 0, 0]
    assert Certainty.OUR_CHOICE.dots is None
    assert len({certainty.words for certainty in Certainty}) == len(Certainty)


def test_a_row_that_nothing_rests_on_is_not_kept() -> None:
    assert set(ROWS) == {row for claim in ALL for row in claim.rows}
