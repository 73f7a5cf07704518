"""What a new note says before anybody has written in it: keys, comments, sections and questions.

Comments come from the declarations (kinds/), the form from templates/case/. Values are put in as
YAML that reads back as it was, whatever they hold.
"""

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from pgacli.case.body import sections
from pgacli.case.comments import body_without_comments, comments
from pgacli.case.fields.declared import Field, Part, Record
from pgacli.case.framework import Heading
from pgacli.case.kinds.assessment import Assessment
from pgacli.case.note import Note
from pgacli.case.writing.yaml_values import yaml_value

# What practice asks for first, beside the keys that a kind cannot do without.
FIRST_KEYS: Mapping[str, tuple[str, ...]] = {
    "contributor": ("knows", "can_help_by", "invited"),
    "meeting": ("present",),
    "offer": ("explained", "choice_of_time", "choice_of_place", "can_change_mind"),
    "source": ("contributor", "young_people", "passed_on"),
    "finding": ("sources", "basis"),
    "intervention": ("findings", "goal", "owner", "due", "measure"),
    "supervision": ("findings",),
    "disclosure": ("need_to_know",),
    "learning": ("owner",),
}

# The question that the note's own words answer, under its title.
QUESTIONS: Mapping[str, str] = {
    "contributor": "How do they know the young people, and who says so?",
    "meeting": "Which questions were asked, and what was the answer?",
    "offer": "How was it put to them, and what did they want to know?",
    "source": "Your raw notes: no report prints them. Write codes in place of names, and what"
    " young people said in their own words, in quotation marks.",
    "finding": "One or two sentences about the group: what was seen or said, where and when.",
    "supervision": "What was talked through, and what comes of it?",
    "placement": "How was it done, without seeing the author's headings?",
    "disclosure": "What else should somebody know who asks where this copy went?",
    "learning": "What happened, and what should the next assessment do differently?",
}

# How a key is written that holds others, for somebody who meets it empty.
SUCH_AS: Mapping[str, str] = {
    "passed_on": "Such as {on: 2026-04-09, to: Duty social worker}.",
}

# Sections of a finding that only some natures ask for.
ASKED_OF: Mapping[str, tuple[str, ...]] = {
    "meaning": ("harm", "unmet_need"),
    "reply": ("good_practice", "system"),
}

NOT_LAID_DOWN = ("allow", "house")


class Line(NamedTuple):
    """One key of a new note, as YAML, with the comment above it."""

    indent: str
    key: str
    value: str
    comment: Sequence[str]


class NewSection(NamedTuple):
    """One section of a new note's body: its text, or what is asked there."""

    heading: str
    text: str
    questions: Sequence[str]


def title_line(text: str) -> str:
    """Make a text a title that reads back as it was behind `# `; nothing if it cannot be one."""
    title = " ".join(re.sub(r"[\x00-\x20\x7f-\x9f]+", " ", text).split())
    if "<!--" in title:
        return ""
    # Markdown takes hashes at the end for ornament, unless there are more of them.
    return f"{title} #" if re.search(r"(?:\A|\s)#+\Z", title) else title


def assessment_text(title: str, values: Mapping[str, Any]) -> str:
    """Give a new assessment.md with every key; `values` are by dotted key (`group.name`)."""
    lines = tuple(every_line(Assessment, values))
    parts = [_section(field, "") for field in Assessment.fields.values() if field.section]
    names = {"title": title, "lines": lines, "sections": parts, "text": "", "questions": ()}
    return filled("assessment.md.j2", names)


def people_text(codes: Sequence[str]) -> str:
    """Give a new people key: a line for each code, none of them filled in."""
    return filled("people.yaml.j2", {"codes": codes})


def gitignore_text() -> str:
    """Give what git leaves out of a case."""
    return filled("gitignore", {})


def note_text(
    kind: type[Note],
    title: str,
    values: Mapping[str, Any],
    text: str = "",
    heading: Heading | None = None,
) -> str:
    """Give a new note with few keys: those that are given, and those that are asked for first."""
    in_body = {name for name in values if _may_stand_in_body(kind, name, values[name])}
    laid_down = {*values, *asked_first(kind, values)}
    fields = [(name, field) for name, field in kind.fields.items() if name in laid_down]
    lines = [
        _line(name, field, values.get(name), is_told=name not in values)
        for name, field in fields
        if name not in in_body and (name in values or not field.section)
    ]
    parts = [
        _section(field, values.get(name, ""))
        for name, field in fields
        if name in in_body or (name not in values and field.section)
    ]
    questions = () if text else tuple(_questions(kind, heading))
    own = {"kind": kind.kind, "title": title, "text": _closed(text), "questions": questions}
    return filled("note.md.j2", {**own, "lines": lines, "sections": parts})


def asked_first(kind: type[Note], values: Mapping[str, Any]) -> Iterator[str]:
    """Give the keys and sections that a new note of a kind lays down, with a value or without."""
    first = FIRST_KEYS.get(kind.kind, ())
    for name, field in kind.fields.items():
        if field.section:
            nature = values.get("nature", "")
            if not nature or nature in ASKED_OF.get(name, (nature,)):
                yield name
        elif field.is_required or name in first:
            yield name


def _closed(text: str) -> str:
    """Give a text in which what opens a comment that is never closed is text itself.

    Else it would hide all that stands in the note up to the end of the next comment.
    """
    for each in comments(text)[-1:]:
        if each.is_open:
            return text[: each.start] + text[each.start :].replace("<!--", "\\<!--")
    return text


def _may_stand_in_body(kind: type[Note], name: str, value: Any) -> bool:
    """Say whether a text is the same again when it is read from a body section."""
    if not kind.fields[name].section:
        return False
    is_fenced = "```" in value or "~~~" in value
    return body_without_comments(value) == value and not sections(value) and not is_fenced


def _section(field: Field, text: str) -> NewSection:
    return NewSection(field.section, text, () if text else _wrapped(field.help))


def _questions(kind: type[Note], heading: Heading | None) -> Iterator[str]:
    if kind.kind in QUESTIONS:
        yield from _wrapped(QUESTIONS[kind.kind])
    if heading is not None:
        yield from _wrapped(f"{heading.label}:")
        for prompt in heading.prompts:
            yield from _wrapped(f"- {prompt}")


def every_line(
    record: type[Record], values: Mapping[str, Any], indent: str = "", trail: str = ""
) -> Iterator[Line]:
    """Give every key of a record as it stands in a new file; `values` are by dotted key."""
    for name, field in record.fields.items():
        key = name.rstrip("_")
        if field.section or (key in NOT_LAID_DOWN and not values.get(trail + key)):
            continue
        yield _line(key, field, values.get(trail + key), indent)
        if isinstance(field.type, Part):
            yield from every_line(field.type.record, values, indent + "  ", f"{trail}{key}.")


def _line(key: str, field: Field, value: Any, indent: str = "", *, is_told: bool = True) -> Line:
    comment = _wrapped(f"{field.help} {SUCH_AS.get(key, '')}".rstrip()) if is_told else ()
    return Line(indent, key, yaml_value(value, indent), comment)


def _wrapped(text: str) -> Sequence[str]:
    """Give a text in lines; what would end a comment is taken apart."""
    return textwrap.wrap(text.replace("-->", "-- >"), 92)


def filled(template: str, names: Mapping[str, object]) -> str:
    """Give a filled template of those for new files."""
    from pgacli.templating import environment, fill, shipped  # noqa: PLC0415 - Jinja is slow to load

    # Markdown and YAML have their own escapes: those of HTML would spoil both.
    return fill(environment([shipped("case")]).overlay(autoescape=False), template, names)
