"""What a template can do: lay out. It can neither work on the words of a note nor reach outside."""

import os
from pathlib import Path
from time import process_time
from typing import NamedTuple

import pytest

from pgacli.editions.edition import Edition, NoteText, Ref, Sign, Stamp
from pgacli.errors import PgaError
from pgacli.templating import source
from pgacli.writers import report_templates
from pgacli.writers.document import (
    Box,
    Document,
    Heading,
    Items,
    Link,
    Paragraph,
    Table,
    Text,
    flat,
    plain_text,
)
from pgacli.writers.layout import lay_out
from pgacli.writers.template_names import names_used

STAMP = Stamp(
    "Group", "try", "true as of 1 April 2026", "about the group", "To help", "", "not signed off"
)
HOSTILE = "# forged\n\n| a | b |\n|---|---|\n::: finding F1\n{{ 7*7 }}{% raw %}\n```\nopen"


class Inner(NamedTuple):
    title: str
    text: NoteText


class Content(NamedTuple):
    plain: str
    note: NoteText
    empty: NoteText
    ref: Ref
    sign: Sign
    number: int
    items: tuple[Inner, ...]


CONTENT = Content(
    "# plain | * words",
    NoteText(HOSTILE),
    NoteText(""),
    Ref("F1"),
    Sign("●", "Strength", "strength"),
    3,
    (Inner("One", NoteText("first\n\nsecond")), Inner("Two", NoteText("- a\n- b"))),
)


@pytest.fixture
def house(tmp_path: Path) -> Path:
    (tmp_path / "try").mkdir()
    return tmp_path


def laid_out(house: Path, template: str) -> Document:
    (house / "try/report.md.j2").write_text(template, "utf-8")
    return lay_out(Edition("try", "A title", STAMP, CONTENT), report_templates([house]))


def words(document: Document) -> str:
    return plain_text(flat(document.blocks))


def headings(document: Document) -> list[str]:
    return [plain_text(each.children) for each in document.blocks if isinstance(each, Heading)]


def test_words_of_a_note_open_nothing(house: Path) -> None:
    table = "| {{ plain }} | {{ note }} |\n| - | - |\n| x | y |\n"
    document = laid_out(house, f"## Mine\n\n{{{{ note }}}}\n\n## Also mine\n\n{table}")
    tops = [each for each in document.blocks if isinstance(each, Heading) and each.anchor]
    assert [plain_text(each.children) for each in tops] == ["Mine", "Also mine"]
    forged = [each for each in document.blocks if isinstance(each, Heading) and not each.anchor]
    assert [(each.level, plain_text(each.children)) for each in forged] == [(3, "forged")]
    last = document.blocks[-1]
    assert isinstance(last, Table)
    assert len(last.head) == 2
    assert plain_text(last.head[0]) == "# plain | * words"
    assert "{{ 7*7 }}" in words(document)
    assert [each.role for each in document.blocks if isinstance(each, Box)] == ["stamp", "stamp"]


@pytest.mark.parametrize(
    "expression",
    [
        "plain|upper",
        "plain|trim",
        "plain|replace('#', '')",
        "plain + 'x'",
        "'%s' % plain",
        "plain[0]",
        "plain[1:]",
        "plain|list|join",
        "[plain]|string",
        "plain.upper()",
        "plain|indent",
        "note.markdown",
        "'{}'.format(plain)",
    ],
)
def test_words_can_be_printed_and_not_worked_on(house: Path, expression: str) -> None:
    with pytest.raises(PgaError) as raised:
        laid_out(house, f"{{{{ {expression} }}}}")
    assert "try/report.md.j2, line 1" in str(raised.value)
    assert "plain | *" not in str(raised.value)


@pytest.mark.parametrize(
    "expression", ["plain ~ '!'", "plain|safe", "plain|e", "[plain]|join", "plain|forceescape"]
)
def test_whatever_prints_words_prints_them_as_words(house: Path, expression: str) -> None:
    try:
        document = laid_out(house, f"{{{{ {expression} }}}}")
    except PgaError:
        return
    assert headings(document) == []
    assert words(document).startswith("# plain | * words")


@pytest.mark.parametrize(
    "expression",
    [
        "plain.__class__",
        "items.__class__.__mro__",
        "self._TemplateReference__context",
        "cycler",
        "namespace(a=1)",
        "note._value",
        "items[0]._record",
        "number.__class__.__subclasses__()",
    ],
)
def test_the_sandbox_is_shut(house: Path, expression: str) -> None:
    with pytest.raises(PgaError):
        laid_out(house, f"{{{{ {expression} }}}}")


def test_a_name_that_is_not_there_is_named_with_its_line(house: Path) -> None:
    with pytest.raises(PgaError, match=r"try/report\.md\.j2, line 3: there is no `titel` here"):
        laid_out(house, "## A\n\n{{ items[0].titel }}\n")


def test_a_template_that_does_not_parse_is_named_with_its_line(house: Path) -> None:
    with pytest.raises(PgaError, match=r"try/report\.md\.j2, line 2: "):
        laid_out(house, "## A\n{% if %}\n")


def test_templates_outside_their_folders_are_out_of_reach(house: Path) -> None:
    (house.parent / "secret.txt").write_text("secret", "utf-8")
    with pytest.raises(PgaError):
        laid_out(house, '{% include "../secret.txt" %}')


def test_a_template_that_includes_itself_ends(house: Path) -> None:
    with pytest.raises(PgaError, match="includes itself"):
        laid_out(house, '{% include "try/report.md.j2" %}')


@pytest.mark.parametrize(
    "expression",
    [
        *("{{ 10 ** 10 ** 10 }}", "{{ 10 ** (10 ** 10) }}", "{{ 'a' * 9999999999 }}"),
        *("{{ 9999999999 * 'a' }}", "{{ [1] * 9999 }}", "{{ 'x'|truncate(-1) }}"),
        *(
            "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
            "{% if 1 %}" * 3000 + "{% endif %}" * 3000,
        ),
    ],
)
def test_a_sum_that_has_no_end_is_refused_with_its_line(house: Path, expression: str) -> None:
    with pytest.raises(PgaError, match=r"try/report\.md\.j2"):
        laid_out(house, f"## A\n{expression}\n")


@pytest.mark.parametrize(
    ("template", "said"),
    [
        (
            "{% for a in t %}{% for b in t %}{% for c in t %}{% endfor %}{% endfor %}{% endfor %}",
            "steps",
        ),
        (
            "{% macro m(n) %}{% if n %}{{ m(n-1)}}{{ m(n-1) }}{% endif %}{% endmacro %}{{ m(40) }}",
            "steps",
        ),
        ("{% for a in [t] recursive %}{{ loop(t) }}{% endfor %}", ""),
        ("{% for a in t %}{% for b in t %}{{ t }}{% endfor %}{% endfor %}", "letters"),
        ("{% set a = t %}" + "{% set a = a ~ a %}" * 40, "letters"),
        ("{% set a = t %}" + "{% set a = a + a %}" * 40, "`+`"),
        ("{% set a = t %}" + "{% set a %}{{ a }}{{ a }}{% endset %}" * 40, "letters"),
        ("{% set a = [t] %}" + "{% set a = [a|join, a|join] %}" * 40, "letters"),
        ("{% set a = t * 100 %}{{ a * 1000 }}", "`*`"),
        ("{{ t.ljust(2000000000) }}", "`ljust`"),
        ("{{ '{:2000000000}'.format(1) }}", "`format`"),
        ("{{ (5).to_bytes(1000000000) }}", "`to_bytes`"),
        ("{{ '%1000000000d' % 1 }}", "`%`"),
        ("{{ t|center(2000000000) }}", "center"),
        ("{{ '%1000000000d'|format(1) }}", "format"),
        ("{{ [1]|slice(100000000000)|list|length }}", "slice"),
        ("{{ [1]|map('center', 2000000000)|list }}", "center"),
    ],
)
def test_what_would_compute_without_end_is_refused(house: Path, template: str, said: str) -> None:
    with pytest.raises(PgaError, match=r"^[^\n]*try/report\.md\.j2") as raised:
        laid_out(house, f"{{% set t = 'x' * 1000 %}}{template}")
    assert said in str(raised.value)


# A list that holds the same one twice, and so on: small, till it is printed or compared.
_NESTS = (
    "{% set a = [1] %}" + "{% set a = [a, a] %}" * 60,
    "{% set a = (1,) %}" + "{% set a = (a, a) %}" * 60,
    "{% set a = {0: 1} %}" + "{% set a = {0: a.items(), 1: a.values()} %}" * 60,
    "{% set a = [1] %}" + "{% set a = [a, a] %}" * 18,
    "{% set a = [t * 100] * 1000 %}{% set a = [a] * 1000 %}",
    "{% set a = [1] * 1000 %}{% set a = [a] * 1000 %}{% set a = [a] * 1000 %}",
)


_USES = (
    *("{{ a }}", "{{ a ~ '' }}", "{{ a|string }}", "{{ [a]|join }}", "{{ a|upper }}"),
    *("{% if a == [a] %}{% endif %}", "{% if 1 < 2 <= a %}{% endif %}", "{{ {}[a] }}"),
    *("{% if 1 in a %}{% endif %}", "{{ a is eq 1 }}", "{{ [a]|select('in', a)|list }}"),
    *("{{ [a]|sort }}", "{{ [a]|unique|list }}", "{{ [a]|map('string')|list }}"),
    *("{% if {a: 1} %}{% endif %}", "{{ {}.get(a) }}", "{% include [a] %}"),
    "{% for b in 'x' %}{% if loop.changed(a) %}{% endif %}{% endfor %}",
)


@pytest.mark.parametrize(
    ("nest", "use"),
    [*((nest, "{{ a }}") for nest in _NESTS), *((_NESTS[1], use) for use in _USES)],
)
def test_lists_in_lists_are_counted_where_they_are_used(house: Path, nest: str, use: str) -> None:
    before = process_time()
    with pytest.raises(
        PgaError, match=r"^[^\n]*try/report\.md\.j2, line 1: (lists|a text of more)"
    ):
        laid_out(house, f"{{% set t = 'x' * 1000 %}}{nest}{use}")
    assert process_time() - before < 5


def test_what_a_macro_was_given_is_counted_too(house: Path) -> None:
    nest = "{% if n %}{{ m(n - 1, varargs, varargs) }}{% else %}{{ varargs }}{% endif %}"
    with pytest.raises(PgaError, match="lists"):
        laid_out(house, f"{{% macro m(n) %}}{nest}{{% endmacro %}}{{{{ m(60) }}}}")


def test_comparing_over_and_over_is_counted(house: Path) -> None:
    with pytest.raises(PgaError, match="steps"):
        laid_out(
            house,
            "{% set t = 'x' * 1000 %}{% set a = [t] * 1000 %}{% set b = [t] * 1000 %}"
            "{% for c in t * 100 %}{% if a == b %}{% endif %}{% endfor %}",
        )


def test_small_lists_are_printed_compared_and_looked_up(house: Path) -> None:
    document = laid_out(
        house,
        "{% set a = [('x', [1]), ('y', [2])] %}{{ a }}{{ a == [1] }} {{ {'k': 'v'}['k'] }}"
        " {% for k, v in a if v in [[2]] %}{{ k }}{% endfor %} {{ [a, a]|length }}\n",
    )
    assert words(document) == "[('x', [1]), ('y', [2])]False v y 2"


@pytest.mark.parametrize(
    "template",
    [
        "{% if 1 %}" * 3000,
        "{% for a in 'x' %}" * 30 + "{% endfor %}" * 30,
        "{{ " + "1" * 5000 + " }}",
        '{% include "try/report.md.j2" %}',
    ],
)
def test_what_nests_too_deep_is_told_before_it_runs_and_when(house: Path, template: str) -> None:
    with pytest.raises(PgaError, match=r"try/report\.md\.j2"):
        laid_out(house, template)
    used = names_used(report_templates([house]), "try/report.md.j2", Content)
    assert [each for each in used if each.trouble]


def test_what_is_no_template_does_not_give_way_to_the_shipped_one(house: Path) -> None:
    for name, make in {"full": Path.mkdir, "plan": getattr(os, "mkfifo", Path.mkdir)}.items():
        (house / name).mkdir()
        make(house / name / "report.md.j2")
        with pytest.raises(PgaError, match=rf"{name}/report\.md\.j2, line 1: (not|cannot)"):
            source(report_templates([house]), f"{name}/report.md.j2")
        used = names_used(report_templates([house]), f"{name}/report.md.j2", Content)
        assert len([each.trouble for each in used]) == 1


def test_what_is_nested_too_deep_is_told_of_the_house(tmp_path: Path) -> None:
    folder = tmp_path / "house" / "templates"
    (folder / "try").mkdir(parents=True)
    with pytest.raises(PgaError, match=r"^house/templates/try/report\.md\.j2: .*includes itself"):
        laid_out(folder, '{% include "try/report.md.j2" %}')


def test_includes_are_counted(house: Path) -> None:
    for n in range(40):
        inner = f'{{% include "try/_{n + 1}.j2" %}}' * 2
        (house / f"try/_{n}.j2").write_text(inner if n < 39 else "", "utf-8")
    with pytest.raises(PgaError, match="steps"):
        laid_out(house, '{% include "try/_0.j2" %}')


def test_each_report_has_its_own_steps(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pgacli.templating.sandbox.MOST_STEPS", 2_000)
    (house / "try/report.md.j2").write_text("{% for a in 'x' * 1000 %}{% endfor %}", "utf-8")
    templates = report_templates([house])
    edition = Edition("try", "A title", STAMP, CONTENT)
    # There are steps enough for one of them, and not for two.
    first, second, third = (lay_out(edition, templates) for _ in range(3))
    assert first == second == third


def test_words_of_the_case_are_not_printed_over_and_over(
    house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    often = "## A\n\n{% for a in 'x' * 60 %}{{ items[0].text }} {% endfor %}\n"
    assert words(laid_out(house, often)).count("first") == 60
    monkeypatch.setattr("pgacli.writers.slips.MOST_REPEATED", 100)
    with pytest.raises(PgaError, match=r"^try/report\.md\.j2, line 3: .* more than 50 times"):
        laid_out(house, often)
    laid_out(house, often.replace("60", "40"))


def test_small_sums_are_worked_out(house: Path) -> None:
    assert "12 and ---" in words(laid_out(house, "## A\n\n{{ 3 * 4 }} and {{ '-' * 3 }}\n"))


def test_a_part_of_the_house_comes_before_the_shipped_one(house: Path) -> None:
    (house / "full").mkdir()
    (house / "full/_summary.md.j2").write_text("## Ours\n\nOurs.\n", "utf-8")
    ours = report_templates([house]).get_template("full/_summary.md.j2").render()
    assert ours.startswith("## Ours")


def test_conditions_loops_and_words_of_the_template(house: Path) -> None:
    document = laid_out(
        house,
        "{% for item in items if item.title == 'Two' %}\n- {{ item.title }}: {{ item.text }}\n"
        "{% endfor %}\n{% if empty %}never{% endif %}{{ number|counted('finding') }},"
        " {{ [ref, ref]|listed }}, {{ sign }}\n",
    )
    items = document.blocks[0]
    assert isinstance(items, Items)
    assert "three findings" in words(document)
    assert "● Strength" in words(document)
    assert "never" not in words(document)


def test_a_note_goes_on_after_the_words_before_it(house: Path) -> None:
    document = laid_out(house, "**Why.** {{ items[0].text }}\n\nAfter.\n")
    told = [plain_text(each.children) for each in document.blocks if isinstance(each, Paragraph)]
    assert told == ["Why. first", "second", "After."]


def test_references_lead_to_boxes(house: Path) -> None:
    document = laid_out(
        house, "## A\n\n{{ ref }}\n\n::: finding {{ ref }}\n\n### {{ plain }}\n\nText.\n\n:::\n"
    )
    paragraph = document.blocks[2]
    assert isinstance(paragraph, Paragraph)
    (link,) = paragraph.children
    box = document.blocks[-1]
    assert isinstance(box, Box)
    heading = box.children[0]
    assert isinstance(heading, Heading)
    assert link == Link((Text("F1"),), "#f1")
    assert heading.anchor == "f1"


def test_boxes_hold_boxes_and_close_where_they_say(house: Path) -> None:
    document = laid_out(house, "::: a\n::: b\nInside\n:::\n- Item\n:::\nOutside\n")
    box, outside = document.blocks
    assert isinstance(box, Box)
    inner, items = box.children
    assert isinstance(inner, Box)
    assert (box.role, inner.role) == ("a", "b")
    assert isinstance(items, Items)
    assert isinstance(outside, Paragraph)


def test_a_box_left_open_ends_with_the_report(house: Path) -> None:
    (box,) = laid_out(house, "::: a\nInside\n").blocks
    assert isinstance(box, Box)
    assert plain_text(flat(box.children)) == "Inside"


@pytest.mark.parametrize(
    "template", ["# Another title\n", "### Too deep\n", "## A\n\n#### Too deep\n"]
)
def test_heading_levels_are_in_order(house: Path, template: str) -> None:
    with pytest.raises(PgaError, match="a heading of level"):
        laid_out(house, template)


def test_the_stamp_stands_after_each_heading_with_something_under_it(house: Path) -> None:
    document = laid_out(
        house, "## A\n\n### B\n\nText.\n\n::: finding x\n\n### C\n\nText.\n\n:::\n\n## D\n\nText.\n"
    )
    kinds = [type(each).__name__ + getattr(each, "role", "") for each in document.blocks]
    assert kinds == [
        "Heading",
        "Heading",
        "Boxstamp",
        "Paragraph",
        "Boxfinding",
        "Heading",
        "Boxstamp",
        "Paragraph",
    ]
    finding = document.blocks[4]
    assert isinstance(finding, Box)
    stamp = finding.children[1]
    assert isinstance(stamp, Box)
    assert plain_text(flat(stamp.children)) == (
        "Group · true as of 1 April 2026 · about the group · for safeguarding only · not signed off"
    )


def test_a_caption_goes_to_its_table_and_a_note_cannot_write_one(house: Path) -> None:
    table = "| a | b |\n| - | - |\n| x | y |\n"
    document = laid_out(house, f"Table: What {{{{ items[0].title }}}} says\n\n{table}")
    (first,) = document.blocks
    assert isinstance(first, Table)
    assert plain_text(first.caption) == "What One says"


def test_a_figure_that_is_not_there_is_an_error(house: Path) -> None:
    with pytest.raises(PgaError, match="no figure"):
        laid_out(house, "::: figure nothing\n:::\n")
