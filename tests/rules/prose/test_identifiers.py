"""Numbers and addresses are those kept for drama, examples and tests, or made up."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgacli.rules.prose.identifiers import identifiers
from pgacli.rules.prose.identifiers.birth_dates import dates_beside_codes

FOUND = {
    "date of birth": """
DOB: 04/06/2010
He was born on the 4th of June 2010.
His date of birth is 4 June 2010, as the school has it.
(04/06/2010, DOB)
4 June 2010 is his date of birth
YP1 (b. 4 June 2010)
She was born in Leeds on 4 June 2010
dob 040610
date_of_birth: 2010-06-04
D.O.B. 4.6.10
She was born June 4, 2010
| DOB | 04/06/2010 |
**Date of birth:** 4 Jun 2010
He was born on Friday 4 June 2010
YP2's birthday is 4 June 2010
Birthday 4 June 2010
On 4 June 2010 he was born
Their dates of birth are 4 June 2010 and 5 May 2011
The date of birth of the eldest was 04/06/2010
Date of birth for each of the two eldest of the group: 4 June 2010
DOB for YP3: 04/06/2010
DOB YP3 04/06/2010
his birthday, 4 June 2010
Date of birth (from the referral): 4 June 2010
YP2's birthday on 4 June 2010
She turns 16 on 4 June 2026
He turned sixteen on Thursday 4 June
YP3 will be 17 on 4 June 2027
he'll be 16 on the 4th of June
She is 16 on 4 June
D O B: 04 06 2010
born: Leeds General, 04.06.2010
her 16th birthday on 4 June 2026
One of the group turned 16 on 4 June
A pupil at the club was born on 4 June 2010
""",
    "NHS number": """
NHS number 943 476 5919
9434765919
943-476-5919
| 999 410 0033 |
YP1,9434765919,2
""",
    "phone number": """
Ring 07700 900123 after six.
Ring 07700 **900123** after six.
Ring 07700&nbsp;900123 after six.
07700900123
07700 900 123
077 0090 0123
07700.900.123
+44 7700 900123
+44 (0)7700 900123
0044 7700 900123
447700900123
(020) 7946 0958
020 7946 0958
01632 960 123
+353 85 123 4567
tel:07700900123
Tel. 960123
Telephone: 960 123
phone number 496 0123
Mobile no 7700 900123
landline: 496-0123
YP1,07700900123,2
07700 900123/4
07700900123:6pm
07700 900123x2
O7700 900123
0 7 7 0 0 9 0 0 1 2 3
""",
    "e-mail address": """
ada.moss@example.org
ada.**moss**@example.org
ada.moss&#64;example.org
(ada.moss@example.org).
mailto:ada@example.co.uk
ada [at] example [dot] org
ada dot moss at example dot org
ada.moss at gmail.com
""",
    "postcode": """
SW1A 1AA
The flats at LN97 4QD.
LS1 4AP
ls1 4ap
SW1A1AA
postcode: sw1a1aa
Post code is sw1a1aa
ZZ99 3WZ
""",
    "National Insurance number": """
NI no. QQ 12 34 56 C
JG103759A
jg 10 37 59 a
""",
    "home address": """
The family lives at 112 Mill Lane
Home address: Flat 3, 27 Tanner's Row
YP2 lives with his gran at 14 Larkfield Close
YP4's address is No. 8, Quarry Terrace
living at 27 tanners close
Mum's house is at 14 Larkfield Close
They go back to Flat 12, 4 Dock Street
The friends stay over at 14 Larkfield Close
They go to YP1's, 5 Quarry Terrace, after school
They meet at one house, 14 Larkfield Close
They sleep at 14 Larkfield Close
Tea is at their nan's (14 Larkfield Close)
""",
    "vehicle registration": """
reg plate LD19XKZ
The number plate is KX70 ABC
Black Corsa, registration AB51 ZZZ
a white van AB12 CDE waits there
""",
    "user name": """
His Instagram is @tide.harbour
Snapchat name: tide_harbour10
He posts as @tide_harbour10
username tide.10
""",
    "UPN": """
H801200001001
UPN: B123456789012
His UPN is H 8012 0000 1001
""",
}

SILENT = """
* 07700 of them, **900123** more
The score was **3** to 2, then 2 to **3**.
4 June 2010
The idea was born on 4 June 2025
The group was born in 2019
Dates of birth were checked on 4 March 2026
On 4 March 2026 dates of birth were taken out
The dates of birth of all were checked on 4 March 2026
The project turned 10 on 4 June 2026
The club's 10th birthday on 4 June 2026
The group's birthday was 4 June 2025
They took turns on 4 June 2026
There will be 16 on 4 June 2026
The hall is 16 on 4 June
On 4 June 2010 they were born aloft
Their birthday party was on 4 June 2026
Telephone 101 or 999
tel. 0800 1111
Phone 116 123
a phone survey, phone 2024-2025
mobile 12 03 26
a hotel 123456
YP1, born abroad, met us on 4 June 2025
2026-04-09 12:30:00
01-02-2026 10:30
01.02.2026 1030/1130
2026-05-08 0830,0900
07-05-26 07:30:15
53.799712,-1.549212
01.02.2026 1030 am
£1234567890
1 234 567 890
900,123 times
F3 2AB
YP1 and C1 2AB
S1 2026
M1 1st meeting
m1 1st meeting
Childline is 0800 1111
call 101 or 999
The lamp is numbered 943 476 5918
1111111111
01 02 03 04 05
0 1 2 3 4 5 6 7 8 9 1
ISBN 0306406152
https://example.org/9434765919
https://example.org/news/1718000002
https://example.org/4857773456
doi 10.3390/socsci9040037
B123456789012
@mention and a@b
12 12 12 12 12
3.14159265358979
The shop at 14 High Street sells vapes
The club moved to 3 Park Road
lives in a 12 storey tower
They stay late at 14 High Street, the café
He stays at 2 different friends' houses
They live in the 3 streets off Mill Lane
The family support team is at 112 Mill Lane
The public house at 112 Mill Lane lets them in
Custom House, 112 Mill Lane, and the boat house at 14 High Street are open late
The barber's, 14 High Street, is warm
a car with a private number plate
YP12 was seen in a car YP13 too
They registered 12 new members
They talk on Snapchat and Instagram
We asked @ the youth club
On TikTok: YP3 and YP4 post dances
the Snapchat group has 14 members
account: first_hand
between 12 34 56 and 78
They dot the eyes at the end dot by dot
"""


@pytest.mark.parametrize(
    ("kind", "text"),
    [(kind, text) for kind, texts in FOUND.items() for text in texts.strip().splitlines()],
)
def test_found(kind: str, text: str) -> None:
    assert [found.kind for found in identifiers(text)] == [kind]


@pytest.mark.parametrize("text", SILENT.strip().splitlines())
def test_silent(text: str) -> None:
    assert not identifiers(text)


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        ("NHS number", "https://example.org/943%20476%205919", "943%20476%205919"),
        ("NHS number", "https://example.org/?q=943+476+5919", "943+476+5919"),
        ("NHS number", "https://example.org/4857773457/notes", "4857773457"),
        ("NHS number", "NHS 943\u00a0476\u200b\u00a05919", "943\u00a0476\u200b\u00a05919"),
        ("phone number", "Ring 07700 9\u2060\u00ad00123", "07700 9\u2060\u00ad00123"),
        ("phone number", "Ring ０７７００ ９００１２３", "０７７００ ９００１２３"),
        ("phone number", "Ring 07700\n900123", "07700\n900123"),
        ("phone number", "Ring 07700-\n900123", "07700-\n900123"),
        ("postcode", "The flats at LN97\n4QD.", "LN97\n4QD"),
        ("NHS number", "943 476\n5919", "943 476\n5919"),
        ("e-mail address", "mailto:someone%40example.org", "someone%40example.org"),
        ("UPN", "https://example.org/H801200001001", "H801200001001"),
    ],
)
def test_however_it_is_written(kind: str, text: str, words: str) -> None:
    assert [(each.kind, text[each.start : each.end]) for each in identifiers(text)] == [
        (kind, words)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "in 2025\n2026 and 2027",
        "bus 72\n0745 and 0815",
        "from 08:30\n09:15 to ten",
        "2026-05-08\n0830 at the pier",
        "- 12\n- 07700",
        "see F3\n2AB or not",
        "07700\n\n900123",
    ],
)
def test_numbers_of_two_lines_are_two(text: str) -> None:
    assert not identifiers(text)


def test_the_words_are_never_repeated() -> None:
    found = identifiers("Ring 07700 900123.")
    assert "07700" not in repr(found)
    assert (found[0].start, found[0].end) == (5, 17)


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("She is 14 (21/08/2011), the others are 15", True),
        ("He's 15, 4 June 2010, and the eldest", True),
        ("aged 14 (21/08/2011)", True),
        ("Age 14 (21/08/2011), the eldest", True),
        ("the club is 10 (4 June 2016)", False),
        ("The festival's 10 (4 June 2016)", False),
        ("She is 14 (seen on 12 March 2026)", False),
        ("The age limit is 14 (12 March 2026)", False),
    ],
)
def test_a_date_beside_an_age_is_of_birth_some_years_before(text: str, is_found: bool) -> None:
    assert any(dates_beside_codes(text, date(2026, 4, 8))) is is_found


PIECES = st.sampled_from(
    ["07700 900123", "943 476 5919", "SW1A 2AA", "a@example.org", "born 4/6/2010", *" \n.(-0é"]
)


@given(st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=40))
def test_any_text_is_read(text: str) -> None:
    end = 0
    for found in identifiers(text):
        assert end <= found.start < found.end <= len(text)
        end = found.end
