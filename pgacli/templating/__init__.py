"""Templates: where they are, the sandbox in which they run, and the place of what is wrong in one.

Templates may come from a council's own folder, so they run in a sandbox (sandbox.py), and a name
that an edition does not have is an error and never an empty space.
"""

import re
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from jinja2 import (
    Environment,
    FileSystemLoader,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.loaders import split_template_path

from pgacli.case.files import Refused, decoded, is_there, read_bytes
from pgacli.errors import PgaError
from pgacli.shipped import shipped_folder
from pgacli.templating.ready_programs import ReadyTemplates
from pgacli.templating.sandbox import Sandbox, Unknown

# What a template can do wrong while it runs, beside what Jinja itself notices.
FAULTS = (
    *(TemplateError, TypeError, ValueError, LookupError, AttributeError, ArithmeticError),
    *(AssertionError, MemoryError),
)
# Jinja writes a program as deep as the template is, and Python does not take any depth.
TOO_DEEP = (RecursionError, SyntaxError)
_TAG = re.compile(r"\{[{%#].*?[}%#]\}")


class _Loader(FileSystemLoader):
    """Finds templates, and says where one cannot be read.

    Whatever stands in the place of a house's template is told where it is none: passed over, the
    shipped one would be printed in its stead and nobody would know.
    """

    def get_source(
        self, _environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        pieces = split_template_path(template)
        for folder in self.searchpath:
            path = Path(folder, *pieces)
            if is_there(path):
                return _text_of(path, template), str(path), lambda: True
        raise TemplateNotFound(template)


def _text_of(path: Path, name: str) -> str:
    data = read_bytes(path.parent, path.name)
    text = data if isinstance(data, Refused) else decoded(data)
    if isinstance(text, Refused):
        raise TemplateSyntaxError(text.why, text.line, name, str(path))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def shipped(name: str) -> Path:
    """Give a folder of the templates that come with the program, such as `report`."""
    return shipped_folder("templates") / name


def environment(
    folders: Sequence[Path], filters: Mapping[str, Callable[..., object]] | None = None
) -> Sandbox:
    """Give a sandbox that finds templates in the folders, the first one first."""
    return Sandbox(
        filters or {},
        loader=_Loader(folders),
        bytecode_cache=ReadyTemplates(shipped("ready")),
        undefined=Unknown,
        autoescape=True,
        # A template is filled once or twice: to work out beforehand what stays the same costs more.
        optimized=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def make_ready(templates: Sandbox, folder: Path) -> None:
    """Write the programs of all templates to a folder, for a package that is being built."""
    ready = ReadyTemplates(folder)
    for name in templates.list_templates(extensions=["j2"]):
        text = source(templates, name)
        ready.add(text, templates.compile(text, name, raw=True))


def fill(templates: Sandbox, name: str, names: Mapping[str, object]) -> str:
    """Fill a template. Raises PgaError, with the file and the line, if it cannot be filled."""
    try:
        templates.begin()
        return templates.get_template(name).render(names)
    except TemplateSyntaxError as error:
        raise PgaError(syntax_error(error, templates, name)) from None
    except TemplateNotFound as error:
        message = f"{_place(error, templates) or name}: there is no template {error.name}"
        raise PgaError(message) from None
    except FAULTS as error:
        told = str(error) or "it asks for what cannot be worked out"
        raise PgaError(f"{_place(error, templates) or _shown(name, templates)}: {told}") from None
    except TOO_DEEP:
        told = "a template that includes itself, or is nested too deep"
        raise PgaError(f"{_shown(name, templates)}: {told}") from None


def source(templates: Sandbox, name: str) -> str:
    """Give the text of a template. Raises PgaError, with the place, if it cannot be read."""
    try:
        return readable_source(templates, name)
    except TemplateSyntaxError as error:
        raise PgaError(syntax_error(error, templates, name)) from None


def readable_source(templates: Sandbox, name: str) -> str:
    """Give the text of a template. Raises TemplateSyntaxError where its marks cannot be read."""
    try:
        return templates.loader.get_source(templates, name)[0]
    except TemplateNotFound:
        raise PgaError(f"there is no {name} among the templates") from None


def syntax_error(error: TemplateSyntaxError, templates: Sandbox, name: str) -> str:
    """Say where a template does not parse, and why."""
    where = _short(error.filename, templates) if error.filename else error.name or name
    return f"{where}, line {error.lineno}: {error.message}"


def place_of_line(templates: Sandbox, folder: str, line: str) -> str:
    """Give the place of the line of a template from which a line of a report came.

    Looked for among the templates of a folder, whose own words have to stand in the line; without
    such a line, the template that begins the report.
    """
    for name in templates.list_templates(filter_func=lambda each: each.startswith(f"{folder}/")):
        for number, made in enumerate(source(templates, name).split("\n"), 1):
            if _may_come_out_as(made, line.strip()):
                return f"{_shown(name, templates)}, line {number}"
    return f"{folder}/report.md.j2"


def _may_come_out_as(made: str, line: str) -> bool:
    """Say whether a line of a template can come out as a line; not one without words of its own."""
    first, *others = _TAG.split(made.strip())
    if not any(part.strip() for part in (first, *others)):
        return False
    if not others:
        return line == first
    # Each part is looked for behind the one before: a pattern would try every way to part a line.
    last, at = others.pop(), len(first)
    for part in others:
        found = line.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return line.startswith(first) and line.endswith(last) and at + len(last) <= len(line)


def _shown(name: str, templates: Sandbox) -> str:
    """Give the path of a template for a message."""
    return _short(templates.loader.get_source(templates, name)[1], templates)


def _place(error: BaseException, templates: Sandbox) -> str:
    """Give the innermost line of a template that was running."""
    places = [
        f"{_short(frame.filename, templates)}, line {frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.endswith(".j2")
    ]
    return places[-1] if places else ""


def _short(filename: str, templates: Sandbox) -> str:
    """Give the path of a template without the folder that it was found in.

    One of a house is named with its house, as it is not the one that is shipped.
    """
    path = Path(filename)
    for folder in map(Path, templates.loader.searchpath):
        if path.is_relative_to(folder):
            is_house = folder.name == "templates"
            return path.relative_to(folder.parent.parent if is_house else folder).as_posix()
    return path.name
