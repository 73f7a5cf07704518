"""Whether somebody else looked, and still stands by the words."""

from collections.abc import Iterator

from pgacli.case.fields.references import WORKERS
from pgacli.case.model import Case
from pgacli.case.notes import SignOff, Supervision
from pgacli.case.seal import changed_since, in_words
from pgacli.case.stages import Stage
from pgacli.rules.rule import Hit, Severity, gap


@gap(Severity.WARNING, Stage.FINAL)
def none(case: Case) -> Iterator[Hit]:
    """No supervision is noted.

    Why: A helpful person to check in with matters in any assessment, and most of all while this way
    of working is new.

    Source: The adviser's learning (Ealing, 2019).

    Fires: No V note in supervision/.

    Silent: One supervision note.

    Do next: Note what was discussed and decided, with `pga add supervision`.
    """
    if case.is_sure_of(Supervision) and not case.supervisions:
        yield Hit(case.assessment.at(), "no supervision discussion is noted")


@gap(Severity.ERROR, Stage.FINAL)
def service_finding(case: Case) -> Iterator[Hit]:
    """A finding about a service that no supervision took up.

    Why: How a service's learning is put decides whether it is heard. The author sought much
    supervision on exactly this.

    Source: The adviser's learning (Ealing, 2019).

    Fires: A finding of nature system that no supervision note names.

    Silent: A supervision note names it among its `findings`, or decided on it.

    Do next: Take it to supervision, and name it in the note.
    """
    if not case.is_sure_of(Supervision, "findings", "decided"):
        return
    taken = {id_ for note in case.supervisions for id_ in note.findings}
    taken |= {each.finding for note in case.supervisions for each in note.decided}
    for finding in case.findings:
        if finding.nature == "system" and finding.id not in taken:
            yield Hit(finding.at("nature"), "a finding about a service, not yet in supervision")


@gap(Severity.WARNING, Stage.FINAL)
def unsigned(case: Case) -> Iterator[Hit]:
    """Author or supervisor has not signed.

    Why: A reader years later should see who stood by these words, and when.

    Source: Records are signed and dated (Re M and N, quoted in Bolton's procedures).

    Fires: `sign_off: []`.

    Silent: A sign-off by the author and one by the supervisor, each with its day.

    Do next: `pga sign --as author`, then `pga sign --as supervisor`.
    """
    if case.assessment.misread("sign_off"):
        return
    missing = [who for who in WORKERS if who not in case.assessment.last_signatures]
    if missing:
        message = f"not yet signed by the {' and the '.join(missing)}"
        hint = ", then ".join(f"`pga sign --as {who}`" for who in missing) + "."
        if any(each.on is None for each in case.assessment.sign_off):
            hint += " A signature without its day, `on`, counts as none."
        yield Hit(case.assessment.at("sign_off"), message, hint)


@gap(Severity.WARNING, Stage.FINAL)
def stale(case: Case) -> Iterator[Hit]:
    """The text changed after a sign-off.

    Why: A signature under words that were changed later is worth nothing to anybody.

    Source: Records are signed and dated (Re M and N, quoted in Bolton's procedures).

    Fires: A finding was reworded, or a source was withdrawn, after the supervisor signed.

    Silent: Only raw notes, a comment, the order of keys or the spelling of YAML changed.

    Do next: Show what changed to the person who signed, and have them sign again.
    """
    signers: dict[tuple[str, ...], list[int]] = {}
    for number, each in enumerate(case.assessment.sign_off):
        changed = changed_since(case, each.seal) if _counts(case, each) else ()
        if changed:
            signers.setdefault(tuple(changed), []).append(number)
    # What changed since both signed is one cause, and one flag.
    for changed, numbers in signers.items():
        who = " and the ".join(case.assessment.sign_off[at].by or "somebody" for at in numbers)
        message = f"changed since the {who} signed: {in_words(changed)}"
        yield Hit(case.assessment.at(f"sign_off.{numbers[0]}.seal"), message)


def _counts(case: Case, signature: SignOff) -> bool:
    """Only the last signature of each person counts; one without a seal sealed nothing."""
    is_last = case.assessment.last_signatures.get(signature.signer) is signature
    return is_last and bool(signature.seal)
