"""Whom the words of a sentence are said of."""

import re

import pytest

from pgacli.rules.prose.actors import Kind
from pgacli.rules.prose.subjects import (
    is_about_adult,
    is_about_service,
    is_about_young,
    main_subject,
    mentions,
    subject_at,
)

YOUNG, ADULT, SERVICE, THING = Kind.YOUNG, Kind.ADULT, Kind.SERVICE, Kind.THING


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The group | comes", YOUNG),
        ("YP1, YP2 and YP3 | come", YOUNG),
        ("YP1's behaviour | shows it", YOUNG),
        ("One of the boys | comes", YOUNG),
        ("None of them | comes", YOUNG),
        ("All five are | here", YOUNG),
        ("Most group members | come", YOUNG),
        ("Quiet boys | come", YOUNG),
        ("In the evenings young people | come", YOUNG),
        ("The young people plan a trip and | come", YOUNG),
        ("The worker asked the boys whether they | come", YOUNG),
        ("Workers say they | come", YOUNG),
        ("Sessions ended because the young people | came", YOUNG),
        ("She | comes", YOUNG),
        ("The worker for the group | comes", ADULT),
        ("The worker who knows the group well | comes", ADULT),
        ("The group says the youth worker | comes", ADULT),
        ("The police officer who knows them | comes", ADULT),
        ("The worker sees the young people and | comes", ADULT),
        ("The girls' mother | comes", ADULT),
        ("A member of staff | comes", ADULT),
        ("Family members | come", ADULT),
        ("Older boys | come", ADULT),
        ("One of the workers | comes", ADULT),
        ("The young men who coach them | come", ADULT),
        ("Officers who work with the young people | come", ADULT),
        ("The gangs unit | comes", SERVICE),
        ("Children's social care | comes", SERVICE),
        ("The boys' school | comes", SERVICE),
        ("The bus they take | comes", THING),
        ("The group chat | comes", THING),
        ("A support group | comes", THING),
        ("There is | always one", THING),
        ("It was | put to the group", THING),
        ("Nightfall | comes", None),
    ],
)
def test_the_nearest_subject(text: str, kind: Kind | None) -> None:
    assert subject_at(text, text.index("|")) is kind


def test_codes_of_a_case_are_young_people() -> None:
    assert main_subject("K1 comes", re.compile(r"K\d+")) is YOUNG
    assert main_subject("K1 comes") is None
    assert main_subject("HX12 comes") is YOUNG


def test_whole_sentences() -> None:
    assert is_about_young("The worker met the group.")
    assert is_about_adult("The worker met the group.")
    assert is_about_service("The school rang the group.")
    assert not is_about_service("The group rang the school.")
    assert main_subject("") is None


def test_a_pronoun_goes_back_to_the_sentence_before() -> None:
    (parents,) = mentions("Parents met.")
    assert subject_at("They | came", 5, before=parents) is ADULT
    (worker,) = mentions("The coach met.")
    assert subject_at("They | came", 5, before=worker) is YOUNG
    assert subject_at("She | came", 4, before=worker) is ADULT
