"""What is found in a finished report, how it is told, and what is none of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pgacli.case.loading import load_case
from pgacli.commands.reporting.rendering import Request, make_reports
from pgacli.editions import EDITIONS
from pgacli.editions.edition import Edition
from pgacli.editions.kind import Asked
from pgacli.errors import PgaError, RefusedError
from pgacli.leaks import CaseSecrets, Finished, find_leaks
from pgacli.leaks.fetches import fetches
from pgacli.leaks.forbidden import Forbidden
from pgacli.leaks.holdings import knows
from pgacli.leaks.kept_back import runs_kept
from pgacli.leaks.part import FETCHED, SCRIPT
from pgacli.leaks.readback import read_back
from pgacli.rules.prose.identifiers import identifiers
from tests.examples import TODAY
from tests.growth import LINEAR_AT_MOST, growth
from tests.leaks.made_pdf import pdf_of
from tests.rules import broken
from tests.rules.broken import PEOPLE, healthy_texts

BODY = "findings/F3-a-safe-place.md"
PLANTED = "Nine grey herons counted seven blue kettles under the pier"


@pytest.fixture
def lay(tmp_path: Path) -> Callable[..., Path]:
    """Lay the healthy case down with the people key and some files changed or added."""

    def laid(
        add: dict[str, str] | None = None, edit: dict[str, tuple[str, str]] | None = None
    ) -> Path:
        texts = {**healthy_texts(), "private/people.yaml": PEOPLE, **(add or {})}
        for path, (old, new) in (edit or {}).items():
            assert old in texts[path]
            texts[path] = texts[path].replace(old, new, 1)
        return broken.lay(tmp_path / "tannery", texts)

    return laid


def edition_of(name: str, root: Path, about: str = "") -> tuple[CaseSecrets, Edition]:
    case = load_case(root, TODAY)
    return CaseSecrets(case, root), EDITIONS[name].build(case, Asked(about))


def told(
    root: Path,
    content: str | bytes,
    edition: str = "synopsis",
    *,
    about: str = "",
    suffix: str = "md",
) -> list[str]:
    """Give what is found in a report of this content, as "place: kind"."""
    secrets, built = edition_of(edition, root, about)
    made = content.encode() if isinstance(content, str) else content
    leaks = find_leaks(secrets, Finished(built, "report", suffix, made, about))
    return [f"{each.place}: {each.kind}" for each in leaks]


def calls(page: str) -> list[str]:
    """Give what a web page that is read back would fetch or run."""
    return [part.calls for part in read_back(page.encode(), "html") if part.calls]


MD = "the text of the Markdown file"


@pytest.mark.parametrize(
    "text",
    [
        "It was Oriel Tamsworth.",
        "it was oriel tamsworth",
        "Then Ozzie came.",
        "With OTW there.",
        "Bryony’s friends",
        "**Ori**el came",
        "at [x](https://example.org/oriel-tamsworth)",
        "Ori\u00adel came",
        "Farrand-\nOkoro was there",
        "LO was there",
        "the Okoro family",
        "at https://example.org/Oriel%20Tamsworth",
        "at https://example.org/%4Friel",
        "oriel_tamsworth at home",
        "oriel_\ntamsworth at home",
        "at a_long_word_of_twenty_bryon\nyquelch",
        "Ori\u0301el came",
        "bryony\u2028quelch",
        "Ｏｒｉｅｌ came",
    ],
)
def test_a_name_is_told_by_its_code_and_place(lay: Callable[..., Path], text: str) -> None:
    found = told(lay(), text)
    assert len(found) == 1
    assert found[0].startswith(f"{MD}: a name of the people key (YP")


@pytest.mark.parametrize(
    "text",
    [
        *("YP1 came", "yp3’s coat", "YP 2 came", "**YP**1 came", "Y<b>P1</b> came"),
        *("YP&#49; came", "YP\u200b1 came", "ＹＰ１ came", "at [x](https://example.org/YP1)"),
        *("YP’s 1 and 2 came", "YP [1] came", "YP no. 1 came", "YP\t1 came"),
        *("YP  1 came", "YP #1 came", "YPs1 came", "Y.P.1 came", "y p 1 came"),
        *("YPone came", "YP-two came", "YP number two came"),
    ],
)
def test_a_code_is_a_leak_where_none_may_stand(lay: Callable[..., Path], text: str) -> None:
    root = lay()
    for edition in ("synopsis", "plan", "young-people"):
        assert told(root, text, edition) == [f"{MD}: a young person's code"]
    for edition in ("full", "supervision"):
        assert told(root, text, edition) == []


def test_why_the_house_thinks_about_a_word_stands_in_the_supervision_pack_alone(
    lay: Callable[..., Path],
) -> None:
    root = lay({"house/words.yaml": f"- {{term: xyzzyx, why: {PLANTED}}}\n"})
    assert told(root, PLANTED) == [f"{MD}: words of the house's own lists"]
    assert told(root, PLANTED, "supervision") == []


@pytest.mark.parametrize("text", ["YP9, HYP1 and YP12", "yp 1", "data:font/a;base64,a/YP1/YP2+b="])
def test_what_is_like_a_code_is_none(lay: Callable[..., Path], text: str) -> None:
    assert told(lay(), text) == []


@pytest.mark.parametrize("between", [0, 1, 2, 3, 40])
def test_names_that_lines_part_are_found_wherever_they_stand(
    lay: Callable[..., Path], between: int
) -> None:
    lines = ["They met there."] * between
    parted = [
        *("at a_long_word_of_twenty_bryon", "yquelch"),
        *("at a_word_of_more_than_twenty_ori", "eltamsworth"),
    ]
    text = "\n".join([*lines, *parted[:2], *lines, *parted[2:], *lines])
    assert told(lay(), text) == [f"{MD}: a name of the people key (YP{each})" for each in (2, 1)]


@pytest.mark.parametrize("text", ["They rest in oriels.", "It was not them.", "An orielle."])
def test_a_word_that_is_like_a_name_is_none(lay: Callable[..., Path], text: str) -> None:
    assert told(lay(), text) == []


def test_the_name_of_a_file_counts(lay: Callable[..., Path]) -> None:
    secrets, built = edition_of("poster", lay())
    (leak,) = find_leaks(secrets, Finished(built, "for-oriel", "md", b"x"))
    assert leak == ("the name of the file", "a name of the people key (YP1)")


def test_a_number_in_the_name_of_a_file_counts(lay: Callable[..., Path]) -> None:
    secrets, built = edition_of("poster", lay())
    (leak,) = find_leaks(secrets, Finished(built, "for-07700_900_123", "md", b"x"))
    assert leak == ("the name of the file", "a phone number")


@pytest.mark.parametrize("name", ["yp2-and-friends-2026", "for-YP2", "the_yp2_group"])
def test_a_code_in_the_name_of_a_file_counts_where_codes_may_not_stand(
    name: str, lay: Callable[..., Path]
) -> None:
    root = lay()
    secrets, built = edition_of("synopsis", root)
    (leak,) = find_leaks(secrets, Finished(built, name, "md", b"x"))
    assert leak == ("the name of the file", "a young person's code")
    _, built = edition_of("full", root)
    assert find_leaks(secrets, Finished(built, name, "md", b"x")) == ()


def test_the_name_of_an_edition_is_nobodys(lay: Callable[..., Path]) -> None:
    secrets, built = edition_of(
        "young-people", lay({"private/people.yaml": "YP1: {name: Bryony Young}\n"})
    )
    assert find_leaks(secrets, Finished(built, "tannery-young-people-2026", "md", b"x")) == ()


def test_the_name_of_an_edition_hides_nothing_of_another_word(lay: Callable[..., Path]) -> None:
    secrets, built = edition_of(
        "full", lay({"private/people.yaml": "YP1: {name: Bryony Fuller}\n"})
    )
    for name in ("fuller-2026-full", "fuller-full-2026", "2026-full-fuller"):
        (leak,) = find_leaks(secrets, Finished(built, name, "md", b"x"))
        assert leak == ("the name of the file", "a name of the people key (YP1)")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ring 07700 900123.", "a phone number"),
        ("NHS 943 476 5919", "an NHS number"),
        ("at someone@example.org", "an e-mail address"),
        ("of BS1 4QX", "a postcode"),
        ("07700 9\u206000123", "a phone number"),
        ("someone.with.a.long.name@\nexample.org", "an e-mail address"),
        ("https://example.org/943%20476%205919", "an NHS number"),
        ("YP1 (04/05/2009) came later.", "a date of birth"),
    ],
)
def test_an_identifier_is_told_by_its_kind(lay: Callable[..., Path], text: str, kind: str) -> None:
    assert told(lay(), text, "full") == [f"{MD}: {kind}"]


def test_the_day_on_which_somebody_spoke_is_no_date_of_birth(lay: Callable[..., Path]) -> None:
    assert told(lay(), "YP1 (04/03/2026) came later.", "full") == []


@pytest.mark.parametrize(
    "text",
    ["Follow @tide_harbour10.", "Registration AB51 ZZZ.", "The family lives at 112 Mill Lane."],
)
def test_what_may_be_a_services_holds_no_report_back(lay: Callable[..., Path], text: str) -> None:
    assert any(not each.is_sure for each in identifiers(text))
    assert told(lay(), text) == []


def test_a_services_own_contact_is_none(lay: Callable[..., Path]) -> None:
    role = ("agency: ", "agency: 020 7946 0123, ")
    root = lay(edit={"contributors/C1-library-youth-worker.md": role})
    assert told(root, "Library service, 020 7946 0123") == []
    assert told(root, "Library service, 020 7946 0124") == [f"{MD}: a phone number"]


def test_those_who_wrote_it_may_share_a_name(lay: Callable[..., Path]) -> None:
    root = lay(edit={"assessment.md": ("A. Pellow", "A. Tamsworth")})
    assert told(root, "Written by A. Tamsworth.") == []
    assert told(root, "Written of Tamsworth by A. Tamsworth.") == [
        f"{MD}: a name of the people key (YP1)"
    ]
    # That edition does not name the author.
    assert told(root, "Written by A. Tamsworth.", "poster") == [
        f"{MD}: a name of the people key (YP1)"
    ]


def test_the_programs_own_words_are_no_names(lay: Callable[..., Path]) -> None:
    key = "YP1: {name: Bryony Young}\nYP2: {name: Georgia Page}\nYP3: {name: Ada Close}\n"
    panel = ("Young People's Safety Panel", "A panel for safety")
    root = lay({"private/people.yaml": key}, {"assessment.md": panel})
    case = load_case(root, TODAY)
    made = make_reports(case, root, Request(["full"], ["md", "html", "docx"]), judge=lambda _: list)
    assert len(made) == 3
    own = "Young people’s lives move fast.\n\nPage 3 of 12\n\n| Close |"
    assert told(root, own, "full") == []
    for leak in ("It was Young.", "then Page said", "A friend of Close came"):
        assert len(told(root, leak, "full")) == 1, "one of the names was taken for our own word"


@pytest.mark.parametrize("withdrawn", [False, True])
def test_words_of_a_source_are_told_by_its_id(lay: Callable[..., Path], withdrawn: bool) -> None:
    front = "kind: source\ndate: 2026-03-18\nmethod: record\n" + "withdrawn: true\n" * withdrawn
    root = lay({"sources/S8-raw.md": f"---\n{front}---\n# Raw\n\n{PLANTED}.\n"})
    kind = "words of source S8" + ", which was taken back" * withdrawn
    assert told(root, f"As said: {PLANTED.upper()}!", "full") == [f"{MD}: {kind}"]
    assert told(root, f"As said: {' '.join(PLANTED.split()[:7])}.", "full") == []
    assert told(
        root, "As said: nine grey herons counted seven blue ket-\ntles under it", "full"
    ) == [f"{MD}: {kind}"]


def test_words_in_an_address_are_found(lay: Callable[..., Path]) -> None:
    front = "---\nkind: source\ndate: 2026-03-18\nmethod: record\n---\n"
    root = lay({"sources/S8-raw.md": f"{front}# Raw\n\n{PLANTED}.\n"})
    link = f"[x](https://example.org/{PLANTED.replace(' ', '%20')})"
    assert told(root, link, "full") == [f"{MD}: words of source S8"]


@pytest.mark.parametrize(("raised", "is_held"), [("start", True), ("session", False)])
def test_only_first_ideas_stand_in_what_explains_the_work(
    lay: Callable[..., Path], raised: str, is_held: bool
) -> None:
    front = f"---\nkind: intervention\nraised: {raised}\nplain: {PLANTED}\n---\n"
    root = lay({"interventions/I8-herons.md": f"{front}# Herons\n"})
    held = [] if is_held else [f"{MD}: words of intervention I8"]
    assert told(root, PLANTED, "explainer") == held


def test_what_no_report_may_hold_stands_in_no_error_either(lay: Callable[..., Path]) -> None:
    secrets, built = edition_of("full", lay({"private/notes.md": PLANTED}))
    shown = f"{secrets!r} {Forbidden.of(secrets, built)!r}"
    assert "Tamsworth" not in shown
    assert "herons" not in shown


def comment_in(path: str) -> dict[str, tuple[str, str]]:
    return {path: ("\n# ", f"\n<!-- {PLANTED} -->\n# ")}


@pytest.mark.parametrize(
    ("add", "edit", "kind"),
    [
        ({}, comment_in(BODY), "words of a comment in F3"),
        ({}, {BODY: ("kind:", f"# {PLANTED}\nkind:")}, "words of a comment in F3"),
        ({}, {BODY: ("kind:", f"x-note: {PLANTED}\nkind:")}, "words of finding F3"),
        ({"private/notes.md": PLANTED}, {}, "words of a private note"),
        ({}, {"meetings/M1-briefing.md": ("\n# ", f"\n{PLANTED}\n\n# ")}, "words of meeting M1"),
        (
            {},
            {"supervision/V1-placing-and-framing.md": ("\n# ", f"\n{PLANTED}\n\n# ")},
            "words of supervision V1",
        ),
    ],
)
def test_words_that_no_full_edition_prints(
    lay: Callable[..., Path],
    add: dict[str, str],
    edit: dict[str, tuple[str, str]],
    kind: str,
) -> None:
    assert told(lay(add, edit), PLANTED, "full") == [f"{MD}: {kind}"]


FOUND = {BODY: ("\n# A safe place\n", f"\n# A safe place\n\n{PLANTED}.\n")}


def test_words_around_several_links_may_stand_where_the_links_are_gone(
    lay: Callable[..., Path],
) -> None:
    words = ["Nine herons by", "the pier", "and two of", "the kettles", "there as ever"]
    linked = f"{words[0]} [{words[1]}](a.md) {words[2]} ![{words[3]}](b.png) {words[4]}"
    root = lay(edit={BODY: ("\n# A safe place\n", f"\n# A safe place\n\n{linked}.\n")})
    assert told(root, " ".join(words), "full") == []
    assert told(root, " ".join(words), "synopsis") == [f"{MD}: words of finding F3"]


@pytest.mark.parametrize(
    ("edition", "about", "is_held"),
    [
        ("full", "", True),
        ("supervision", "", True),
        ("contributor", "C2", True),
        ("extract", "F3", True),
        ("contributor", "C3", False),
        ("extract", "F1", False),
        ("synopsis", "", False),
        ("briefing", "", False),
        ("explainer", "", False),
        ("young-people", "", False),
        ("cards", "", False),
        ("plan", "", False),
        ("poster", "", False),
    ],
)
def test_words_of_a_finding_stand_where_its_readers_are(
    lay: Callable[..., Path], edition: str, about: str, is_held: bool
) -> None:
    root = lay(edit=FOUND)
    secrets = CaseSecrets(load_case(root, TODAY), root)
    built = Edition(edition, "A title", edition_of("poster", root)[1].stamp, ())
    found = find_leaks(secrets, Finished(built, "a", "md", PLANTED.encode(), about))
    assert [each.kind for each in found] == ([] if is_held else ["words of finding F3"])


@pytest.mark.parametrize("key", ["hopes", "can_help_by"])
def test_what_a_contributor_hopes_for_stands_in_their_own_edition_alone(
    lay: Callable[..., Path], key: str
) -> None:
    hopes = "hopes: That school hears good news as well"
    root = lay(edit={"contributors/C2-head-of-year.md": (hopes, f"{key}: {PLANTED}")})
    assert told(root, PLANTED, "contributor", about="C2") == []
    assert told(root, PLANTED, "contributor", about="C1") == [f"{MD}: words of contributor C2"]


@pytest.mark.parametrize(("key", "edition"), [("summary", "full"), ("plain", "young-people")])
def test_what_leads_one_report_stands_in_no_synopsis(
    lay: Callable[..., Path], key: str, edition: str
) -> None:
    root = lay(edit={"assessment.md": ("\nstage: ", f"\n{key}: {PLANTED}\nstage: ")})
    assert told(root, PLANTED, edition) == []
    assert told(root, PLANTED) == [f"{MD}: words of assessment A1"]


def test_the_supervision_pack_may_name_what_changed_but_no_source(
    lay: Callable[..., Path],
) -> None:
    for path, is_held in (("meetings/M9-x.md", True), ("sources/S9-x.md", False)):
        root = lay({path: f"---\ndate: 2026-03-01\n---\n# {PLANTED}\n"})
        found = told(root, PLANTED, "supervision")
        assert (found == []) == is_held
        (root / path).unlink()


def test_words_that_yaml_escapes_are_those_that_it_means(lay: Callable[..., Path]) -> None:
    said = PLANTED.replace("herons", "\\x68erons")
    root = lay(edit={BODY: ("\nnature: ", f'\nmeaning: "{said}"\nnature: ')})
    assert told(root, PLANTED) == [f"{MD}: words of finding F3"]
    assert told(root, PLANTED, "full") == []


@pytest.mark.parametrize("hidden", ["<?php Oriel ?>", "<!doctype Oriel>"])
def test_what_a_page_declares_is_searched_too(lay: Callable[..., Path], hidden: str) -> None:
    (leak,) = told(lay(), f"<p>Words</p>{hidden}", suffix="html")
    assert leak == "a declaration of the web page: a name of the people key (YP1)"


def test_what_stands_elsewhere_too_may_be_printed(lay: Callable[..., Path]) -> None:
    root = lay({"private/notes.md": PLANTED}, FOUND)
    assert told(root, PLANTED, "full") == []


def test_many_codes_in_a_row_may_stand_where_codes_may(lay: Callable[..., Path]) -> None:
    known = ", ".join(f"YP{number}" for number in range(1, 21, 2))
    root = lay(edit={"contributors/C2-head-of-year.md": ("[YP1, YP2]", f"[{known}]")})
    told_so = f"Head of year: {known.replace(', YP19', ' and YP19')}."
    assert told(root, told_so, "full") == []
    assert told(root, told_so)


def test_where_two_texts_meet_no_run_is_made(lay: Callable[..., Path]) -> None:
    edit = {BODY: ("\n# A safe place\n", "\n# Six grey herons in a row\n\nThen they flew off.\n")}
    assert told(lay(edit=edit), "Six grey herons in a row. Then they flew off.", "full") == []


def test_links_that_never_end_take_no_longer_than_their_length(lay: Callable[..., Path]) -> None:
    root = lay()
    front = "---\nkind: source\ndate: 2026-03-18\nmethod: record\n---\n# Raw\n\n"

    def read(length: int) -> None:
        (root / "sources/S8-raw.md").write_text(front + "](" * (length // 2), "utf-8")
        runs_kept(load_case(root, TODAY), root)

    assert growth(read, 40_000) < LINEAR_AT_MOST


def test_a_finding_that_fell_stands_nowhere(lay: Callable[..., Path]) -> None:
    gone = "---\nkind: source\ndate: 2026-03-18\nmethod: record\nwithdrawn: true\n---\n# Gone\n"
    fell = "---\nkind: finding\nheading: roles\nnature: harm\nsources: [S8]\n---\n"
    root = lay({"sources/S8-gone.md": gone, "findings/F8-fell.md": f"{fell}# Fell\n\n{PLANTED}\n"})
    assert told(root, PLANTED, "full") == [
        f"{MD}: words of finding F8, which rests on what was taken back"
    ]


@pytest.mark.parametrize(
    "page",
    [
        "<img src='https://example.org/logo.png'>",
        "<link rel=stylesheet href=//example.org/a.css>",
        "<style>@import url(https://example.org/a.css)</style>",
        "<p style='background: url(https://example.org/a.png)'>x</p>",
        "<meta http-equiv=refresh content='0; url=https://example.org'>",
        "<iframe src='javascript:1'></iframe>",
        "<iframe src='data:text/html,x'></iframe>",
        "<iframe srcdoc='<img src=//example.org>'></iframe>",
        "<object data='#x'></object>",
        "<embed src='#x'>",
        "<base href='#x'>",
        "<link rel=preload as=image imagesrcset='//example.org/a 1x'>",
        "<img srcset='data:image/png,x 1x, https://example.org/a 2x'>",
        "<form action='https://example.org'></form>",
        "<button formaction='https://example.org'>x</button>",
        "<a href='#x' ping='https://example.org'>x</a>",
        *(
            f"<img src='{each}'>"
            for each in (r"\\example.org\x", r"https:/\example.org", "logo.png")
        ),
        *(f"<img src='{each}'>" for each in (r"/\example.org", "http:example.org")),
        *(f"<img src='{each}'>" for each in ("ht\ntps://example.org", "data:text/html,x")),
        "<svg><image xlink:href='//example.org/a.png'/></svg>",
        "<svg><set attributeName='href' to='//example.org/a.png'/></svg>",
        "<svg><rect fill='url(https://example.org/#x)'/></svg>",
        "<svg><animate attributeName='fill' values='url(//example.org/#x)'/></svg>",
        *(
            f"<p style='background: {css}'>x</p>"
            for css in (
                'image-set("https://example.org/a.png" 1x)',
                r"\75 rl(//example.org)",
                "url(a.png)",
                r'url("#\"") url("//example.org")',
                'URL( "https:/example.org")',
                r'src("//x.org")',
                '"\\&#13;\n" url(//example.org) ""',
                "/*&#34;*/ url(//example.org) /*&#34;*/",
            )
        ),
        # What Python's parser and a browser part in different ways.
        "<!--><img src=//example.org>-->",
        "<!--<!--><style>@import 'x'</style>-->",
        "<![CDATA[><img src=//example.org>]]>",
        "<style/>@import '//example.org';",
        '<style>"</" url(//example.org)',
        "<svg><style>@im&#112;ort '//example.org';</style></svg>",
        "<svg><style><img src=//example.org></style></svg>",
        "<svg><style><style><img src=//example.org></style></svg>",
        "<svg><title><img src=//example.org></title></svg>",
    ],
)
def test_a_page_that_calls_out_is_seen(page: str) -> None:
    assert calls(page) == [FETCHED]


@pytest.mark.parametrize(
    "page",
    [
        "<script>1</script>",
        "<p onclick='x()'>x</p>",
        "<a href='javascript:1'>x</a>",
        "<a href=' java&#10;Script:1'>x</a>",
        "<svg><a xlink:href='data:text/html,x'>x</a></svg>",
    ],
)
def test_a_page_that_runs_is_seen(page: str) -> None:
    assert calls(page) == [SCRIPT]


@pytest.mark.parametrize(("page", "kind"), [("<script>1</script>", SCRIPT), ("<embed>", FETCHED)])
def test_a_page_that_runs_or_calls_out_is_refused(
    lay: Callable[..., Path], page: str, kind: str
) -> None:
    assert told(lay(), page, suffix="html") == [f"the web page: {kind}"]


@pytest.mark.parametrize(
    "page",
    [
        "<a href='https://example.org/a'>x</a><a href='mailto:us@council.invalid'>x</a>",
        "<img src='data:image/png;base64,AAAA'><img src=''>",
        "<svg><use href='#x'/><rect fill='url(#x)' clip-path='url( \"#x\" )'/></svg>",
        "<style>a { background: url('data:image/svg+xml,<svg fill=\"rgb(1,2,3)\"/>') }</style>",
        "<style>@font-face { src: url(data:font/woff2;base64,AAAA) }</style>",
        "<style>/* @import */ p::after { content: '\\201c url(//x)' }</style>",
        "<style>.image-set { color: red } @media (width < 9px) {}</style>",
        "<svg><animate attributeName='opacity' from='0' to='1'/></svg>",
        "<p data-label='url(//x)' title='a\\b'>url(//x) a\\b &lt;img src=//x&gt;</p>",
        "<!-- ours --><meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\">",
    ],
)
def test_what_leads_out_or_stands_in_the_page_fetches_nothing(page: str) -> None:
    assert calls(page) == []


def test_a_page_of_comments_in_comments_ends() -> None:
    assert fetches("<!--" * 20_000 + "<style>" * 20_000) == ()


def test_it_is_said_of_each_edition_what_it_may_hold(lay: Callable[..., Path]) -> None:
    assert [name for name in (*EDITIONS, "letter") if not knows(name)] == []
    root = lay()
    built = Edition("unheard-of", "A title", edition_of("poster", root)[1].stamp, ())
    with pytest.raises(PgaError, match="unheard-of"):
        find_leaks(CaseSecrets(load_case(root, TODAY), root), Finished(built, "a", "md", b"x"))


def test_a_refusal_tells_the_place_and_the_kind_and_leaves_no_file(
    lay: Callable[..., Path],
) -> None:
    root = lay(edit={BODY: ("\n# A safe place\n", "\n# A safe place\n\nWith **Ori**el.\n")})
    with pytest.raises(RefusedError) as raised:
        make_reports(
            load_case(root, TODAY),
            root,
            Request(["poster", "full"], ["html"]),
            judge=lambda _: tuple,
        )
    said = str(raised.value)
    assert "the full edition would hold a name of the people key (YP1)" in said
    assert "in the text of the web page" in said
    # Compared, not shown: a failing test must not print a name either.
    assert ("Oriel" in said) is False
    assert not (root / "reports").exists()


def test_a_refusal_of_a_file_name_asks_for_another_one(lay: Callable[..., Path]) -> None:
    root = lay()
    root = root.rename(root.with_name("yp2-and-friends"))
    with pytest.raises(RefusedError, match="Give the folder of the case, or the file, another"):
        make_reports(
            load_case(root, TODAY),
            root,
            Request(["synopsis"], ["md"], is_draft=True),
            judge=lambda _: tuple,
        )


def test_a_people_key_that_cannot_be_read_stops_every_report(lay: Callable[..., Path]) -> None:
    root = lay({"private/people.yaml": "YP1: [\n"})
    with pytest.raises(RefusedError, match="no name could be looked for"):
        make_reports(load_case(root, TODAY), root, Request(["poster"], ["md"], is_draft=True))


def test_secrets_have_no_repr(lay: Callable[..., Path]) -> None:
    secrets, _ = edition_of("poster", lay())
    assert ("amsworth" in repr(secrets)) is False


def test_what_stands_on_a_page_is_told_once_by_its_page(lay: Callable[..., Path]) -> None:
    head = "Tannery group"
    pages = [
        [head, "They meet at the pier.", "Oriel Tams-"],
        [head, "worth came.", "Bryony was there."],
        [head, "Nobody by that name.", "Call 07700"],
        [head, "900123 at once."],
    ]
    leaks = told(lay(), pdf_of(pages), suffix="pdf")
    assert [each.replace("a name of the people key", "a name") for each in leaks] == [
        "page 1 of the PDF: a name (YP1)",
        "page 2 of the PDF: a name (YP2)",
        "the text of the PDF: a phone number",
    ]


def test_the_heads_and_feet_of_a_pdf_are_searched_too(lay: Callable[..., Path]) -> None:
    pages = [[f"Bryony\u2019s group, page {number}", f"Words {'ab'[number]}"] for number in (0, 1)]
    (leak,) = told(lay(), pdf_of(pages), suffix="pdf")
    assert leak == "page 1 of the PDF: a name of the people key (YP2)"
