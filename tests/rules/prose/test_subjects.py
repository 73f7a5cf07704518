"""Whom the words of a sentence are said of."""

import pytest

from pgacli.rules.prose.people.actors import Actor, Kind
from pgacli.rules.prose.people.subjects import actors_in, main_actor, nearest_actor

YOUNG, ADULT, SERVICE, THING = Kind.YOUNG, Kind.ADULT, Kind.SERVICE, Kind.THING


def kind_at_bar(text: str, before: Actor | None = None) -> Kind | None:
    """Say of whom the words after the bar are said."""
    actor = nearest_actor(actors_in(text, before=before), text.index("|"))
    return actor.kind if actor else None


def main_kind(text: str) -> Kind | None:
    """Say whom the sentence as a whole is about."""
    actor = main_actor(actors_in(text))
    return actor.kind if actor else None


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
    assert kind_at_bar(text) is kind


def test_codes_of_a_case_are_young_people() -> None:
    assert main_kind("K1 comes") is None
    assert main_kind("HX12 comes") is YOUNG


def test_whole_sentences() -> None:
    assert [each.kind for each in actors_in("The worker met the group.")] == [ADULT, YOUNG]
    assert main_kind("The worker met the group.") is ADULT
    assert main_kind("The school rang the group.") is SERVICE
    assert main_kind("The group rang the school.") is YOUNG
    assert main_kind("") is None


def test_a_pronoun_goes_back_to_the_sentence_before() -> None:
    (parents,) = actors_in("Parents met.")
    assert kind_at_bar("They | came", parents) is ADULT
    (worker,) = actors_in("The coach met.")
    assert kind_at_bar("They | came", worker) is YOUNG
    assert kind_at_bar("She | came", worker) is ADULT
