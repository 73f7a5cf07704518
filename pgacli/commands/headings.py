"""`pga headings`: the framework under whose headings findings are placed. It never writes."""

import sys
from typing import TYPE_CHECKING, Annotated

from pgacli.commands.words.declared import Argument, Option
from pgacli.commands.words.options import CaseOption, TextOrJson
from pgacli.errors import PgaError

if TYPE_CHECKING:
    from pgacli.case.framework import Framework, Heading


def headings(
    heading: Annotated[
        str | None,
        Argument(metavar="HEADING", help="One heading, to see its questions.", show_default=False),
    ] = None,
    case: CaseOption = None,
    format: Annotated[TextOrJson, Option(help="How to show them.")] = TextOrJson.TEXT,
) -> None:
    """Show the framework: its sides, its headings, and the questions that help to fill them."""
    from pgacli.commands.opening.framework_in_use import framework_in_use

    framework = framework_in_use(case)
    found = None if heading is None else _named(framework, heading)
    sys.stdout.write(_shown(framework, found, format))


def _named(framework: "Framework", word: str) -> "Heading":
    from pgacli.commands.opening.framework_in_use import find_heading, guessed_heading

    found = find_heading(framework, word)
    if found is not None:
        return found
    guess = guessed_heading(framework, word)
    hint = f"did you mean `{guess}`?" if guess else "`pga headings` lists them"
    raise PgaError(f"the framework has no heading “{word}”: {hint}")


def _shown(framework: "Framework", heading: "Heading | None", format: TextOrJson) -> str:
    """Show one heading, or the whole framework where none is named."""
    if format is TextOrJson.JSON:
        from pgacli.presentation.framework_json import framework_as_json, heading_as_json

        if heading is None:
            return framework_as_json(framework)
        return heading_as_json(framework, heading)
    from pgacli.presentation.framework_text import framework_as_text, heading_as_text
    from pgacli.presentation.wrapping import page_width

    width = page_width()
    if heading is None:
        return framework_as_text(framework, width)
    return heading_as_text(framework, heading, width)
