"""The Word template of a report: a council's own `house/report.docx`, or the one that is shipped.

It says {{ stamp }}, {{ title }}, {{ case }}, {{ edition }} and {{ running }} (the title with the
edition, each said once) where it likes, and {{ body }} alone in a paragraph. It runs in Jinja's
sandbox, and is refused where a page of it would bear no stamp.
"""

from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import BadZipFile

from docx.opc.exceptions import OpcError
from docxtpl import DocxTemplate
from lxml import etree

from pgacli.case.files import Refused, is_there, read_bytes
from pgacli.errors import PgaError
from pgacli.templating import FAULTS, environment, shipped
from pgacli.templating.sandbox import Sandbox
from pgacli.writers.docx.scrub import MOST_BYTES, Parts, packed, scrubbed, unpacked
from pgacli.writers.docx.stamps import has_page_without
from pgacli.writers.docx.xml import W

NAMES = ("stamp", "title", "body", "case", "edition", "running")
_FILE = "report.docx"
# What stands in the place of the report's body until it is laid out: no note and no name holds it.
_BODY = "\ue000body\ue001"

_NOT_WORD = (BadZipFile, OpcError, ValueError, KeyError, etree.LxmlError, NotImplementedError)
_FAULTS = (*FAULTS, RecursionError, etree.LxmlError)
_CHANGES = frozenset(("ins", "del", "moveFrom", "moveTo"))


class WordTemplate(NamedTuple):
    """A Word file to lay a report out in, already cleaned, and what to call it in a message."""

    name: str
    parts: Parts


class Filled(NamedTuple):
    """A template with everything in it but the body, and the paragraph that holds its place."""

    document: Any
    marker: Any


def word_template(templates: Sandbox) -> WordTemplate:
    """Give the council's template, which stands beside the folder of its templates, or ours."""
    for folder in templates.loader.searchpath:
        file = Path(folder).parent / _FILE
        if is_there(file):  # a pipe or a folder too: _read says that it is no file
            name = f"{file.parent.name}/{_FILE}"
            return WordTemplate(name, _read(file, name))
    return WordTemplate("the shipped template", shipped_parts())


def shipped_parts() -> Parts:
    """Give the parts of the shipped template, which lies open so that it can be read."""
    folder = shipped("report") / "word"
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def fill_word(template: WordTemplate, names: Mapping[str, str]) -> Filled:
    """Give a template with its names filled in. Raises PgaError where it must not be used."""
    name, parts = template
    _look_over(name, parts)
    word, sandbox = _opened(name, parts), environment(())
    try:
        unknown = sorted(word.get_undeclared_template_variables(sandbox) - set(NAMES))
        if not unknown:
            word.render({**names, "body": _BODY}, sandbox, autoescape=True)
    except _FAULTS as error:
        raise PgaError(f"{name}: {error}") from None
    if unknown:
        raise PgaError(
            f"{name} uses a name that pga does not have: {', '.join(unknown)}."
            f" It has {', '.join(NAMES)}."
        )
    # Asking for it by get_docx() would read the file afresh.
    document = word.docx
    marker = _marker(name, document)
    if has_page_without(document, names["stamp"]):
        raise PgaError(
            f"{name} would leave pages without the stamp: write {{{{ stamp }}}} in the header or"
            " footer of every section, and of a first or even page that has its own"
        )
    return Filled(document, marker)


def _read(file: Path, name: str) -> Parts:
    if file.is_symlink():
        raise PgaError(f"{name} is a link: put the file itself there")
    data = read_bytes(file.parent, file.name, MOST_BYTES)
    if isinstance(data, Refused):
        raise PgaError(data.said_of(name))
    try:
        return scrubbed(unpacked(data))
    except _NOT_WORD:
        raise _unreadable(name) from None


def _opened(name: str, parts: Parts) -> Any:
    word = DocxTemplate(BytesIO(packed(parts)))
    try:
        word.init_docx()
    except _NOT_WORD:
        raise _unreadable(name) from None
    if getattr(word.docx.element, "body", None) is None:
        raise _unreadable(name)
    return word


def _unreadable(name: str) -> PgaError:
    return PgaError(f"{name} cannot be read as a Word document (.docx without macros)")


def _look_over(name: str, parts: Parts) -> None:
    """Refuse what would carry names into a report, or fetch something when it is opened."""
    for part, data in parts.items():
        if part.startswith("word/") and part.endswith(".xml") and _has_changes(data):
            raise PgaError(f"{name} has tracked changes: accept or reject them, and save it again")
        if part.endswith(".rels") and any(_fetches(data)):
            raise PgaError(f"{name} shows something that is kept elsewhere: put it into the file")


def _has_changes(data: bytes) -> bool:
    tags = (f"{W}{change}" for change in _CHANGES)
    return any(True for _ in etree.fromstring(data).iter(*tags))


def _fetches(data: bytes) -> Iterator[bool]:
    for relation in etree.fromstring(data):
        is_link = str(relation.get("Type", "")).endswith("/hyperlink")
        yield relation.get("TargetMode") == "External" and not is_link


def _marker(name: str, document: Any) -> Any:
    """Give the paragraph in which the body stands, which must be one of its own."""
    body = document.element.body
    held = [each for each in body.iter(f"{W}p") if _BODY in _text(each)]
    if len(held) == 1 and held[0].getparent() is body and _text(held[0]).strip() == _BODY:
        return held[0]
    raise PgaError(f"{name} must have {{{{ body }}}} once, alone in a paragraph of its text")


def _text(paragraph: Any) -> str:
    return "".join(text.text or "" for text in paragraph.iter(f"{W}t"))
