"""`pga schema`: what editors need to know of the keys of a note. It never writes."""

import sys
from typing import Annotated

from pgacli.commands.words.declared import Argument
from pgacli.commands.words.options import CaseOption
from pgacli.errors import PgaError


def schema(
    kind: Annotated[
        str | None,
        Argument(
            metavar="[KIND]",
            help="A kind of note, `framework` or `people`; left out: a list of them.",
            show_default=False,
        ),
    ] = None,
    case: CaseOption = None,
) -> None:
    """Print the JSON Schema of a kind of note, for editors and other programs."""
    from pgacli.case.messages import nearest
    from pgacli.commands.opening.framework_in_use import framework_in_use
    from pgacli.editors.json_file import json_file
    from pgacli.editors.schemas import schemas
    from pgacli.screen import in_json

    known = schemas(framework_in_use(case))
    if kind is None:
        for name, each in known.items():
            print(f"{name:<13} {each['description']}")
        return
    name = kind.strip().casefold()
    if name not in known:
        guess = nearest(name, known)
        hint = f"did you mean `{guess}`?" if guess else "`pga schema` lists them"
        raise PgaError(f"there is no schema of that name: {hint}")
    sys.stdout.write(in_json(json_file(known[name])))
