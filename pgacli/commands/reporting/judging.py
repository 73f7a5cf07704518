"""Whether a report may go out as the case stands, and what a check of it says to its readers."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from pgacli.case.model import Case
from pgacli.case.notes import Intervention
from pgacli.case.placeholders import is_blank
from pgacli.case.stages import Stage
from pgacli.editions.kind import Asked, EditionKind, Flagged, Granted
from pgacli.editions.parts.standing import standing
from pgacli.errors import RefusedError
from pgacli.rules import begin_check
from pgacli.rules.flags.allowances import Granted as InForce
from pgacli.rules.flags.allowances import granted
from pgacli.rules.rule import Flag, Severity, in_the_way
from pgacli.wording import day, plain, sentence

# Other commands make reports too, and no draft.
_DRAFT = "`pga render` with --draft"
# Not even a draft may print a name. Raw notes are never printed.
REAL_NAME, RAW = "privacy.real-name", "sources/"
# The one rule that may speak of what fell with a source that was taken back.
WITHDRAWN = "evidence.withdrawn"
# These hold no finding. No error but this one stands in their way, in the notes that they print.
_PRINTED = {
    "plan": (Intervention.folder,),
    "briefing": (Intervention.folder,),
    "explainer": (Intervention.folder, "assessment.md"),
}
_TAKEN_BACK = "This note rests on what was taken back."
SHARING = {"purpose": "what it is shared for", "stored_in": "where it is kept"}

# The flags of a case, which may have to be waited for when they are asked for.
# As a flag sets off what is typed.
_TYPED = re.compile("`([^`]*)`")
Verdict = Callable[[], Sequence[Flag]]
Judge = Callable[[Case], Verdict]


def judged_for_final(case: Case) -> Verdict:
    """Begin to judge a case as at the final stage, whatever stage it is at."""
    found = begin_check(case, Stage.FINAL)
    return cache(lambda: found().flags)


def asked_of(case: Case, id_: str, flags: Sequence[Flag]) -> Asked:
    """Give what an edition is asked for, with the flags and the allowances in force as words.

    Of a note that rests on what was taken back alone it is said that it does, and nothing more.
    """
    ids = {note.path: note.id for note in case.notes if note.folder}
    fallen = _fallen(case)
    told = (
        Flagged(
            flag.severity.value.capitalize(),
            flag.rule,
            f"{ids.get(flag.place.path, flag.place.path)}, line {flag.place.line}",
            _said(flag.message),
            _said(flag.hint),
        )
        for flag in flags
        if flag.place.path not in fallen or flag.rule == WITHDRAWN
    )
    allowed = (
        Granted(
            each.allowance.rule,
            _where(ids.get(each.note.path, each.note.path), each.allowance.at),
            _TAKEN_BACK if _speaks_of(each, fallen, ids) else sentence(each.allowance.because),
            day(each.allowance.until),
        )
        for each in granted(case)
        if each.is_in_force(case.today)
    )
    return Asked(id_, tuple(told), tuple(allowed))


def _speaks_of(each: InForce, fallen: set[str], ids: Mapping[str, str]) -> bool:
    """Say whether an allowance stands in a note that fell, or is for one."""
    gone = {ids[path] for path in fallen}
    return each.note.path in fallen or each.allowance.at.strip().upper() in gone


def _fallen(case: Case) -> set[str]:
    """Give the paths of the findings and interventions that no longer stand."""
    stands = standing(case)
    kept = {note.path for note in (*stands.findings, *stands.interventions)}
    return {note.path for note in (*case.findings, *case.interventions)} - kept


def _said(text: str) -> str:
    """Give a flag's words for paper, where quotes set off a key or a command, and not its type."""
    return sentence(_TYPED.sub(r"“\1”", text))


def _where(note: str, at: str) -> str:
    return f"{note} ({plain(at)})" if plain(at) else note


def refuse(case: Case, kinds: Sequence[EditionKind], flags: Sequence[Flag], *, draft: bool) -> None:
    """Raise RefusedError where an edition must not be made as the case stands."""
    if any(kind.leaves_the_desk for kind in kinds):
        _refuse_unsaid(case)
    errors = [flag for flag in flags if flag.severity is Severity.ERROR]
    if any(flag.rule == REAL_NAME and not flag.place.path.startswith(RAW) for flag in errors):
        raise RefusedError(
            "a young person's name stands in a note that is printed, or in the name of a file or a"
            " folder: `pga check`"
        )
    if draft:
        return
    if any(kind.holds_findings or kind.leaves_the_desk for kind in kinds):
        _refuse_unsearched(case)
    _refuse_left_behind(kinds, errors)
    if not any(kind.holds_findings for kind in kinds):
        return
    if errors:
        told = in_the_way(errors, " of this report")
        raise RefusedError(f"{told} {_shows(case.stage)}; {_DRAFT} makes a draft as it is.")
    if case.stage < Stage.FINAL:
        raise RefusedError(
            f"the case is at stage {case.stage.word}, and a report with findings goes out"
            f" at final. Move on with `pga stage final`; {_DRAFT} makes a draft."
        )


def _refuse_left_behind(kinds: Sequence[EditionKind], errors: Sequence[Flag]) -> None:
    """Raise RefusedError where what was taken back still stands in the plan, or in plain words."""
    held = tuple(start for kind in kinds for start in _PRINTED.get(kind.name, ()))
    left = [flag for flag in errors if flag.rule == WITHDRAWN and flag.place.path.startswith(held)]
    if left:
        raise RefusedError(f"{in_the_way(left, ' of this report')} Take them out first.")


def _shows(stage: Stage) -> str:
    """Say what shows the errors of the final report: a check speaks of the case's own stage."""
    if stage is Stage.CLOSED:
        return "`pga stage final` opens the case again, and `pga check` shows then what to mend"
    return f"`pga {'check' if stage >= Stage.FINAL else 'stage final'}` shows what to mend"


def _refuse_unsaid(case: Case) -> None:
    # What could not be read stands on no page either.
    missing = [key for key in SHARING if is_blank(getattr(case.assessment.sharing, key))]
    if missing:
        told = " and ".join(f"sharing.{key} ({SHARING[key]})" for key in missing)
        raise RefusedError(f"no report leaves your desk without {told}: see assessment.md")


def _refuse_unsearched(case: Case) -> None:
    """Raise RefusedError where the people key stayed sealed: a name in it would go out unseen."""
    if case.people.is_sealed:
        raise RefusedError(
            "the people key is sealed, so names could not be looked for, and nothing but a draft is"
            " made (`pga render --draft`). Open the key by its passphrase, or by its identity file."
        )
