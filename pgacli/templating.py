"""Templates: where they are, and the sandbox in which they run.

Templates may come from a council's own folder, so they run in Jinja's immutable sandbox, without
its global helpers, and a name that an edition does not have is an error and never an empty space.
"""

import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from pgacli.errors import PgaError
from pgacli.shipped import shipped_folder

# What a template can do wrong while it runs, beside what Jinja itself notices.
_FAULTS = (TemplateError, TypeError, ValueError, LookupError, AttributeError, ArithmeticError)


class _Unknown(StrictUndefined):
    """A name that is not there; the message names it."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        return f"there is no `{self._undefined_name}` here"


def shipped(name: str) -> Path:
    """Give a folder of the templates that come with the program, such as `report`."""
    return shipped_folder("templates") / name


def environment(
    folders: Sequence[Path], filters: Mapping[str, Callable[..., object]] | None = None
) -> Environment:
    """Give a sandbox that finds templates in the folders, the first one first."""
    made = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folders),
        undefined=_Unknown,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals.clear()
    made.filters.update(filters or {})
    return made


def fill(templates: Environment, name: str, names: Mapping[str, object]) -> str:
    """Give a filled template. Raises PgaError, with the file and the line, where it cannot be."""
    try:
        return templates.get_template(name).render(names)
    except TemplateSyntaxError as error:
        raise PgaError(f"{error.name or name}, line {error.lineno}: {error.message}") from None
    except _FAULTS as error:
        raise PgaError(f"{_place(error, templates) or name}: {error}") from None
    except RecursionError:
        raise PgaError(f"{name}: a template that includes itself") from None


def source(templates: Environment, name: str) -> str:
    """Give a file that stands among the templates as it is."""
    if templates.loader is None:
        raise PgaError(f"no templates to find {name} among")
    return templates.loader.get_source(templates, name)[0]


def _place(error: BaseException, templates: Environment) -> str:
    """Give the innermost line of a template that was running."""
    places = [
        f"{_short(frame.filename, templates)}, line {frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.endswith(".j2")
    ]
    return places[-1] if places else ""


def _short(filename: str, templates: Environment) -> str:
    """Give the path of a template without the folder that it was found in."""
    path = Path(filename)
    for folder in getattr(templates.loader, "searchpath", ()):
        if path.is_relative_to(folder):
            return path.relative_to(folder).as_posix()
    return path.name
