"""What stands where a reason for a sharing should, and what is one."""

import pytest

from pgacli.rules.prose.need_to_know import no_reason


@pytest.mark.parametrize(
    "words",
    [
        *("On a need to know basis", "FYI only", "As discussed", "No reason given", "Not recorded"),
        *("The sergeant asked for a copy by email on 3 April", "Council would like the report"),
        *("At the request of the head of year", "in line with the information sharing agreement"),
        *("Interested party", "May be of interest to them", "Might be useful", "ditto"),
        *("Because I thought they'd be interested", "Multi-agency working", "Consent given"),
        *(
            "General interest",
            "For completeness",
            "Usual circulation list",
            "It is part of their role",
        ),
        *("Requested via the portal", "They insisted", "I was told to send it"),
    ],
)
def test_what_gives_no_reason(words: str) -> None:
    assert no_reason(words)


@pytest.mark.parametrize(
    "words",
    [
        *("The young people asked for it", "Took part, and asked to see it", "Their school"),
        *("Asked to check their account", "Chairs the panel which asked for the assessment"),
        *("Wants to open the hall on Fridays", "They may be the ones who fetch the group home"),
        *("Owner of I2", "Agreed to meet the group", "Useful for planning the summer staff"),
    ],
)
def test_what_is_a_reason(words: str) -> None:
    assert not no_reason(words)
