"""Acronyms that nobody has spelt out yet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgacli.rules.prose.acronyms import first_uses, known_acronyms


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("MACE met. MACE met again.", ["MACE"]),
        ("The poster said GANG MEMBERS, and was taken down.", []),
        ("The letter was headed FINAL NOTICE.", []),
        ("MACE met. The multi-agency child exploitation panel (MACE) met.", ["MACE"]),
        ("Multi-agency child exploitation (MACE) met. MACE met.", []),
        ("The PRU (pupil referral unit) shuts; the PRU is far.", []),
        ("CAMHS, or child and adolescent mental health services, wrote.", []),
        ("The youth offending team, known as YOT, wrote.", []),
        ("ASB: antisocial behaviour.", []),
        ("MASH is the multi-agency safeguarding hub.", []),
        ("MASH is the one that wrote.", ["MASH"]),
        ("The sign says EXIT.", []),
        ("Police community support officers (PCSOs) walk; a PCSO helps.", []),
        ("PCSOs walk there.", ["PCSO"]),
        ("The MASH's reply.", ["MASH"]),
        ("The lead (DSL) was there.", ["DSL"]),
        ("The DfE and MoJ wrote about CSE/CCE.", ["DfE", "MoJ", "CSE", "CCE"]),
        ("The NHS, the UK, a GP, TV, A&E, GCSEs and SMART aims.", []),
        ("YP1, C2 and F3 met; IC3 and IC 3.", []),
        ("Part II and part IV, then XII.", []),
        ("MVEP", ["MVEP"]),
        ("DSL, VRU", []),
        ("OPEN", []),
        ("DOB 12/03/2011, or 12/03/2011 (DOB).", []),
        ("Nobody asked for a DOB.", ["DOB"]),
        ("It was paid under reference HB 2026 0415.", []),
        ("It went to HB 2026 times.", ["HB"]),
        ("BACKGROUND", []),
        ("# PLAN\n\nWe met.", []),
        ("# SHARED IN CONFIDENCE\n\nWe met.", []),
        ("DO NOT SHARE this. We MUST act.", []),
        ("At www.MACE.example “the MACE” and `MACE`.", []),
        ("> MACE met.\n\nWe met.", []),
        ("SW1A 2AA is a postcode.", []),
    ],
)
def test_first_uses(text: str, found: list[str]) -> None:
    assert [span.words for span in first_uses(text, ())[0]] == found


def test_what_is_known_is_silent() -> None:
    assert first_uses("MACE met the PCSOs.", {"MACE", "PCSO"}) == ((), frozenset())
    assert not first_uses("MACE met the PCSO.", known_acronyms(["“MACE”", "PCSOs"]))[0]
    assert "NHS" in known_acronyms()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("YP 9 and YP\n12 were there.", []),
        ("The YP said so, and YP 9 did not.", ["YP"]),
        ("A YP 15 years old was there.", ["YP"]),
        ("SK 2 was there.", ["SK"]),
    ],
)
def test_the_letters_of_a_code_are_no_acronym(text: str, found: list[str]) -> None:
    assert [span.words for span in first_uses(text, (), {"YP"})[0]] == found


def test_what_a_text_spells_out_is_known_after_it() -> None:
    assert first_uses("The pupil referral unit (PRU) and MACE.", ())[1] == {"PRU"}


PIECES = st.sampled_from(
    ["MACE", "PCSOs", "Young Person", "(YP)", "we met", "was é.", "the", "'s", "&", "#", "\n"]
)


@given(st.lists(PIECES, max_size=12).map(" ".join) | st.text(max_size=40))
def test_spans_stand_in_the_text(text: str) -> None:
    for span in first_uses(text, ())[0]:
        assert text[span.start : span.end] == span.words
