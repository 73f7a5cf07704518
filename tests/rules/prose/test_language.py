"""The language tests: what they stop at, what they leave alone, and a council's own words."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from pgacli.rules.prose import language, policing, records
from pgacli.rules.prose.language import bearing
from pgacli.rules.prose.language.word_list import Row, WordList, word_list
from pgacli.rules.prose.reading.sentences import Span
from pgacli.rules.prose.search.notation import NotationError, expanded, first_words, parsed
from pgacli.rules.prose.search.phrases import longest, runs
from pgacli.rules.prose.search.terms import WORDS, read_words, shipped
from tests.growth import LINEAR_AT_MOST, growth

CASES = Path(__file__).with_name("language-cases.txt")
PROSE = st.text(
    alphabet=st.sampled_from(list("aeiou gnstrlYP1'’\".,;()*_-\n")), max_size=120
) | st.lists(
    st.sampled_from(
        "gang They the group YP1 always never put themselves at risk not aggressive school failed "
        "to hoodies İ risk-taking “quoted” gangs unit and , . who a worker IC3 Gang".split()
    ),
    max_size=25,
).map(" ".join)


def cases() -> Iterator[tuple[str, str]]:
    """Give each sentence of the file with the rule that it stands under."""
    rule = ""
    for line in CASES.read_text("utf-8").splitlines():
        if line.startswith("["):
            rule = line.strip("[]")
        elif line and not line.startswith("#"):
            yield rule, line


def rules(text: str, words: WordList | None = None) -> set[str]:
    return {span.row.rule for span in language.flagged(text, words) if span.row}


@pytest.mark.parametrize(("rule", "text"), list(cases()))
def test_each_sentence(rule: str, text: str) -> None:
    found = rules(text)
    if rule == "silent":
        assert found <= {language.SERVICE_BLAME}, language.flagged(text)
    else:
        assert rule in found


@given(PROSE)
def test_spans_stand_in_the_text(text: str) -> None:
    for span in language.flagged(text):
        assert 0 <= span.start < span.end <= len(text)
        assert span.words
        assert span.row is not None
        assert span.words.split()[0][:1] == text[span.start]


def words_of(spans: tuple[Span, ...]) -> list[str]:
    return [span.words for span in spans]


def test_one_stretch_of_words_is_one_span() -> None:
    assert words_of(language.flagged("They are gang members.")) == ["gang members"]


def test_a_line_break_a_hyphen_and_emphasis_do_not_hide_a_term() -> None:
    for text in (
        "They are hard\nto reach.",
        "They are hard-to-reach.",
        "They are *hard* to reach.",
        "They are hard‑to‑reach.",
        "They are HARD TO REACH.",
    ):
        assert rules(text) == {language.LABEL}, text


def test_a_term_does_not_reach_over_sentences_or_blocks() -> None:
    for text in ("It is hard. To reach them", "- hard\n- to reach", "hard\n\nto reach"):
        assert not rules(text), text


def test_a_letter_that_grows_in_small_letters_moves_nothing() -> None:
    text = "İİİ said this. The gang met."
    (span,) = language.flagged(text)
    assert text[span.start : span.end] == "gang"


def test_words_of_two_rows_apart_are_two_spans() -> None:
    found = language.flagged("The gang always lie.")
    assert [span.row.rule for span in found if span.row] == [language.LABEL, "language.certainty"]


def test_they_goes_back_to_the_sentence_before() -> None:
    assert not rules("Parents meet on Mondays. They never miss one.")
    assert rules("The group meets on Mondays. They never miss one.")
    assert not rules("The youth worker knows them well. She never gives up.")
    assert rules("The youth worker knows them well. They never turn up.")
    assert rules("I think that she is tired. She never comes.")
    assert not rules("I met the coach. She never shouts.")


def test_he_goes_back_over_a_blank_line_to_an_adult_of_whom_was_told_as_he() -> None:
    assert not rules("The coach is kind. He coaches them.\n\nHe never asks.")
    assert rules("The oldest boy is kind. He coaches them.\n\nHe never asks.")


@pytest.mark.parametrize(
    "piece", ["gang ", "is not a ", "always ", "they are very very ", "not ", "a-"]
)
def test_hostile_text_takes_no_longer_than_its_length(piece: str) -> None:
    def searched(length: int) -> None:
        list(word_list().matches(piece * (length // len(piece))))

    assert growth(searched, 5_000) < LINEAR_AT_MOST


@pytest.mark.parametrize(
    "read",
    [
        lambda text: list(word_list().matches(text)),
        policing.policing,
        lambda text: records.individual_record(text, ["YP1"]),
    ],
)
def test_many_sentences_that_could_hold_something_take_no_longer_than_their_length(
    read: Callable[[str], object],
) -> None:
    # Each has what something needs, and holds nothing.
    sentence = "A gang of geese moved. He has one to go. We film a group. "
    text = sentence * 50_000
    assert growth(lambda length: read(text[:length]), 40_000) < LINEAR_AT_MOST


@pytest.mark.parametrize(
    "read",
    [language.flagged, policing.policing, lambda text: records.individual_record(text, ["YP1"])],
)
@pytest.mark.parametrize("end", [". ", ", "])
def test_a_text_that_goes_astray_in_every_sentence_or_never_ends_one_takes_no_longer(
    read: Callable[[str], object], end: str
) -> None:
    text = f"They put themselves at risk and YP1 has ADHD, so disrupt the group{end}" * 5_000
    assert growth(lambda length: read(text[:length]), 2_000) < LINEAR_AT_MOST


@pytest.mark.parametrize(
    "line",
    [
        "They put themselves\nat risk.\n",
        "- they put themselves at\n  risk\n",
        "| a | they put themselves at risk |\n",
        "Who says that they put themselves at risk\n\n",
    ],
)
@pytest.mark.parametrize("before", range(0, 20, 5))
def test_a_long_text_without_a_stop_and_a_space_is_parted_between_its_sentences(
    line: str, before: int
) -> None:
    text = "x" * before + " y.\n" + line * 90
    assert len(language.flagged(text)) == 90


# The word list


def test_the_fast_reading_of_the_list_is_the_yaml_one() -> None:
    text = WORDS.read_text("utf-8")
    data = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - text only
    assert read_words(text) == (data["lists"], data["sources"], data["words"])


def test_each_shipped_row_can_be_used() -> None:
    names = [term.term for term in word_list().terms]
    assert len(names) == len(set(names))
    _, known = shipped()
    for term in word_list().terms:
        assert term.why.endswith((".", "?"))
        assert "?" in term.ask
        assert term.of in bearing.BEARERS
        for pattern in (*term.match, *term.unless):
            assert first_words(parsed(expanded(pattern, known))), pattern


def test_each_shipped_row_names_its_source() -> None:
    _, sources, rows = read_words(WORDS.read_text("utf-8"))
    assert {letter for row in rows for letter in row["source"].split(", ")} == sources.keys()


ROW = {"rule": "label", "why": "It is a name.", "ask": "Who?"}


def test_a_council_adds_a_row() -> None:
    words = word_list([{"term": "rat pack", **ROW}])
    assert not words.problems
    (span,) = language.flagged("The rat-pack met.", words)
    assert span.row
    assert span.row.rule == "language.label"
    assert not language.flagged("The rat-pack met.")


def test_a_term_in_the_curly_quotes_of_word_is_looked_for() -> None:
    words = word_list([{"term": "“rat pack”", **ROW}])
    assert not words.problems
    assert language.flagged("The rat-pack met.", words)


def test_a_councils_own_row_speaks_where_a_shipped_one_has_its_words() -> None:
    row = {"term": "frequent flyer", **ROW, "why": "it tells of our work"}
    for text in ("They are a frequent flyer.", "They are frequent flyers."):
        assert language.flagged(text)
        (span,) = language.flagged(text, word_list([row]))
        assert span.row
        assert (span.row.term, span.row.why) == ("frequent flyer", "It tells of our work.")


def test_a_council_changes_a_row() -> None:
    words = word_list([{"term": "gang", "ask": "Which friends?", "unless": ["gang show"]}])
    (span,) = language.flagged("The gang met.", words)
    assert span.row
    assert span.row.ask == "Which friends?"
    assert span.row.why.startswith("A friendship group")
    assert not language.flagged("The gang show opened.", words)


def test_a_council_drops_a_row_or_one_word_of_a_row() -> None:
    text = "The group is rowdy. The gang met."
    assert len(language.flagged(text)) == 2
    assert words_of(language.flagged(text, word_list([{"term": "gang", "drop": True}]))) == [
        "rowdy"
    ]
    assert words_of(language.flagged(text, word_list([{"term": "rowdy", "drop": "true"}]))) == [
        "gang"
    ]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"rule": "label"}, "has no `term`"),
        ({"term": "x"}, "has no `rule` and no `why` and no `ask`"),
        ({"term": "x", **ROW, "wy": "?"}, "a key that is not known: wy"),
        ({"term": "x", **ROW, "of": "cats"}, "`of` is one of"),
        ({"term": "x", **ROW, "rule": "La bel"}, "`rule` is one of"),
        ({"term": "x", **ROW, "rule": "language.nope"}, "`rule` is one of"),
        ({"term": "x", **ROW, "rule": "scope.policing"}, "`rule` is one of"),
        ({"term": "x (y", **ROW}, "a bracket is not closed"),
        ({"term": "door_ staff", **ROW}, "`door_` has `_` in a word"),
        ({"term": "x", **ROW, "match": ["<nobody> x"]}, "no list called <nobody>"),
        ({"term": "x", **ROW, "match": ["... x"]}, "may not begin with any word"),
        ({"term": "x", **ROW, "match": [{"y": 1}]}, "a list of short texts"),
        ({"term": "x [y", "drop": True}, "a bracket is not closed"),
    ],
)
def test_a_row_that_cannot_be_used_is_said_and_left_out(row: Row, said: str) -> None:
    words = word_list([{"term": "rat pack", **ROW}, row])
    (problem,) = words.problems
    assert problem.row == 2
    assert said in problem.message
    assert rules("The rat pack met.", words) == {language.LABEL}


def test_the_same_rows_make_the_same_list() -> None:
    rows = [{"term": "rat pack", **ROW}]
    assert word_list(rows) is word_list([dict(rows[0])])
    assert word_list() is word_list(())


@pytest.mark.parametrize(
    ("term", "text", "match"),
    [
        ("gang+", "gang's hut", "gang's"),
        ("refuse~ to", "refusing to go", "refusing to"),
        ("(a|b c) d", "b-c d", "b-c d"),
        ("very [very] good", "very very good", "very very good"),
        ("put ... at risk", "put all of them at risk", "put all of them at risk"),
        ("put ... at risk", "put all four of them at risk", None),
        ("should have _ed", "should have asked", "should have asked"),
        ("should have _ed", "should have time", None),
        ("tall _", "tall, thin", None),
        ("(carry|carries|stop~) it", "stopped it", "stopped it"),
        ("try~ [x|]", "tries", "tries"),
    ],
)
def test_the_notation(term: str, text: str, match: str | None) -> None:
    if "|]" in term:
        with pytest.raises(NotationError):
            parsed(term)
        return
    place = longest(parsed(term), runs(text, 0, len(text))[0], 0)
    assert (place and text[slice(*place)]) == match


@pytest.mark.parametrize("heading", ["The coach", "## The coach", "A youth worker"])
def test_a_heading_says_who_she_is(heading: str) -> None:
    assert language.flagged(f"{heading}\n\nShe never listens to anyone.") == ()


@pytest.mark.parametrize("before", ["Two coaches", "The group", "The school", "The coach met us."])
def test_what_names_no_one_adult_leaves_she_to_the_young_people(before: str) -> None:
    assert language.flagged(f"{before}\n\nShe never listens to anyone.")
