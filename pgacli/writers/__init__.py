"""Writers: a document becomes the bytes of a file. One module a format."""

import importlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from pgacli.templating import environment, shipped
from pgacli.templating.sandbox import Sandbox
from pgacli.wording import counted, in_words, some_of
from pgacli.writers.document import Document
from pgacli.writers.slips import listed
from pgacli.writers.written import Written

Writer = Callable[[Document, Sandbox], Written]

# By the suffix of a file, which is also how a format is asked for.
_MODULES: Mapping[str, str] = {"md": "markdown", "html": "html", "docx": "docx", "pdf": "pdf"}

FORMATS = tuple(_MODULES)


def writer(suffix: str) -> Writer:
    """Give the writer of a format. Its own libraries are imported only when it is asked for."""
    module = importlib.import_module(f"{__name__}.{_MODULES[suffix]}")
    write: Writer = module.write
    return write


def whole_report(document: Document, suffix: str, templates: Sandbox) -> Written:
    """Give a document as the file that is handed out: it tells by itself whether it was changed."""
    from pgacli.writers.own_digest import with_digest  # noqa: PLC0415 - names of formats need none

    made = writer(suffix)(document, templates)
    return made._replace(content=with_digest(made.content, suffix))


def report_templates(house: Sequence[Path] = ()) -> Sandbox:
    """Give the templates of reports: a house's own come before those that are shipped."""
    filters: dict[str, Callable[..., object]] = {
        "counted": counted,
        "in_words": in_words,
        "listed": listed,
        "some_of": some_of,
    }
    return environment([*house, shipped("report")], filters)
