"""`pga sign`: seal the text as it reads now, or say whose signature still holds."""

from typing import TYPE_CHECKING, Annotated

import typer

from pgacli.commands.words.declared import MisuseError
from pgacli.commands.words.options import CaseArgument, DryRun, TodayOption
from pgacli.errors import ExitCode

if TYPE_CHECKING:
    from pgacli.casework.signing import Verified


def sign(
    case: CaseArgument = None,
    as_: Annotated[
        str, typer.Option("--as", metavar="ROLE", help="author, supervisor, or another role.")
    ] = "",
    name: Annotated[
        str, typer.Option(help="Who signs; the assessment names author and supervisor.")
    ] = "",
    verify: Annotated[
        bool, typer.Option("--verify", help="Say whose signature still holds.")
    ] = False,
    dry_run: DryRun = False,
    today: TodayOption = "",
) -> ExitCode:
    """Sign the report: a later change to its words can be named."""
    from pgacli.casework.signing import signed, verified
    from pgacli.commands.opening.case_reading import asked_case
    from pgacli.commands.writing.applying import apply, begin
    from pgacli.commands.writing.no_names import refuse_names

    root, read = asked_case(case, today)
    if verify:
        return _say_verified(verified(read))
    if not as_:
        raise MisuseError("say who signs with --as: author, supervisor or a role")
    refuse_names(read, [("--as", as_), ("--name", name)])
    change = signed(begin(root, read.assessment), read, as_, name)
    if apply([change], dry_run=dry_run):
        print(f"Signed as {as_.strip().casefold()} on {read.today.isoformat()}.")
        print("A later change to the words will show: pga sign --verify")
    return ExitCode.CLEAN


def _say_verified(found: "tuple[Verified, ...]") -> ExitCode:
    """Say whose signature holds. Gives the exit code: clean where somebody signed and all hold."""
    from pgacli.case.seal import in_words

    if not found:
        print("Nobody has signed yet: pga sign --as author")
    for each in found:
        on = each.signature.on.isoformat() if each.signature.on else "no day"
        who = f"{each.signature.by}, {each.signature.name}, {on}"
        if not each.is_sealed:
            print(f"no seal  {who}: nobody can tell what changed since. Sign again with pga sign")
        else:
            what = f": {in_words(each.changed)}" if each.changed else ""
            print(f"{'holds  ' if each.holds else 'changed'}  {who}{what}")
    is_signed = bool(found) and all(each.holds for each in found)
    return ExitCode.CLEAN if is_signed else ExitCode.FLAGS
