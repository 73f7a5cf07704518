"""Notes that cannot be read as they were meant."""

from collections.abc import Iterator, Mapping

from pgacli.case.messages import did_you_mean, nearest, with_article
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import KINDS, Assessment, Finding
from pgacli.case.placeholders import is_blank
from pgacli.rules.flags.allowances import granted, may_be_allowed
from pgacli.rules.rule import Hit, Severity, fault, from_loading
from pgacli.rules.slips.house_rows import row_problems
from pgacli.rules.slips.lost_words import lost_in
from pgacli.rules.slips.near_headings import misnamed
from pgacli.rules.slips.twins import taken_id, twins


@fault(Severity.ERROR)
def unreadable(case: Case) -> Iterator[Hit]:
    """A note cannot be read.

    Why: What cannot be read is in no report. The rest of the case is still checked, so that one
    slip of the keyboard does not hide the rest.

    Source: Working practice of the tool.

    Fires: A title with a colon and no quotes, such as `goal: Evenings: a place to be`.

    Silent: The same text in double quotes.

    Do next: Mend the line that is named; nothing else in the note was touched.
    """
    yield from from_loading(case, "note.unreadable")


@fault(Severity.ERROR)
def no_front_matter(case: Case) -> Iterator[Hit]:
    """A note has no front matter.

    Why: The keys between the two `---` lines say what a note is. Without them it counts for
    nothing, and nobody would notice.

    Source: Working practice of the tool.

    Fires: A file in findings/ that begins with its title.

    Silent: A README.md, or a file in private/, reports/ or house/.

    Do next: Begin the file with `---`, its keys, and `---`.
    """
    yield from from_loading(case, "note.no-front-matter")


@fault(Severity.ERROR)
def unknown_kind(case: Case) -> Iterator[Hit]:
    """A note says that it is of a kind that does not exist.

    Why: The kind decides which keys count and where the note stands in the report.

    Source: Working practice of the tool.

    Fires: `kind: fnding`.

    Silent: No `kind` at all: the folder says it.

    Do next: Take the line out; the folder says what the note is.
    """
    yield from from_loading(case, "note.unknown-kind")


@fault(Severity.WARNING)
def misplaced(case: Case) -> Iterator[Hit]:
    """A note stands in another kind's folder.

    Why: The folder decides. A finding among the sources is not read, and is missing from the
    report: then the flag is an error, and stops the report.

    Source: Working practice of the tool.

    Fires: `kind: source` in findings/F3-a-safe-place.md. A Word file that is called
    findings/F9-the-visit.docx, and no note F9.

    Silent: `kind: finding` in the same file, or no `kind` at all.

    Do next: Move the note into its own folder, or take `kind` out.
    """
    yield from from_loading(case, "note.misplaced")


@fault(Severity.ERROR)
def missing_key(case: Case) -> Iterator[Hit]:
    """A key that the kind cannot do without is missing or empty.

    Why: A finding without a heading or a nature, or a source without a date, cannot be placed,
    weighed or told.

    Source: Recording should be dated and say who was present, and clear as to fact and opinion
    (Camden practice guide; Re M and N, quoted in Bolton's procedures).

    Fires: A finding without `heading`.

    Silent: A finding with a heading, a nature and a sentence.

    Do next: Add the key.
    """
    yield from from_loading(case, "note.missing-key")


@fault(Severity.ERROR)
def bad_value(case: Case) -> Iterator[Hit]:
    """A value is not of its type.

    Why: A date or a choice that is only nearly right would be taken wrongly or left out. The tool
    never guesses.

    Source: Working practice of the tool.

    Fires: `due: 31/03/2026`, `nature: strenght`, or `present: C1, C2` without brackets. A row of
    house/words.yaml without `why` is a warning, and so are members' codes that begin with different
    letters: YP4 and PY5. An answer under `heard` has words and no `says`.

    Silent: `due: 2026-03-31`, or `nature: Strength`.

    Do next: Write the value in the form that is named.
    """
    yield from from_loading(case, "note.bad-value")
    # The list is the council's, and may not be the worker's to mend: it holds up no report.
    for problem in row_problems(case.house):
        yield Hit(problem.place, problem.message, problem.hint, Severity.WARNING)
    for finding in case.findings:
        yield from _answers_without_a_choice(finding)
    # Codes are not repeated: what was typed for one may be a name.
    if len(case.code_prefixes) > 1:
        message = "the members' codes do not all begin with the same letters"
        hint = "Was one mistyped? Give all of them codes that begin alike, such as YP1 and YP2."
        yield Hit(case.assessment.at("group.members"), message, hint, Severity.WARNING)


def _answers_without_a_choice(finding: Finding) -> Iterator[Hit]:
    """Flag answers that stand in words alone: nobody could say whether they agree."""
    for number, answer in enumerate(finding.heard):
        key = f"heard.{number}.says"
        if not is_blank(answer.words) and not answer.says and not finding.misread(key):
            message = "this answer of the young people does not say which it is"
            hint = "Add `says`: thats_us, not_us, say_it_like_this or leave_it_out."
            yield Hit(finding.at(f"heard.{number}"), message, hint)


@fault(Severity.WARNING)
def unknown_key(case: Case) -> Iterator[Hit]:
    """A key that the kind does not have.

    Why: A misspelt key is not read, and what it holds is missing from the report. So is a section
    that stands for a key, under a misspelt heading. Where the key is one that a report cannot
    go out without, or by which young people keep their words out of it, the flag is an error.

    Source: Working practice of the tool.

    Fires: `sorces: [S1]`, or a section “Summery”. `Withdrawn: true` in a source, or `Heard` in a
    finding. A line “In plain words” in bold letters, which is no heading.

    Silent: `x-mine: …`, or `share-with` for `share_with`.

    Do next: Correct the key, or begin it with `x-` if it is your own.
    """
    yield from from_loading(case, "note.unknown-key")
    for note in case.notes:
        yield from misnamed(note)


@fault(Severity.ERROR)
def duplicate_key(case: Case) -> Iterator[Hit]:
    """The same key stands twice.

    Why: Only one of the two would be read, and the other text would be lost without a word.

    Source: Working practice of the tool.

    Fires: `goal` on two lines, or `safeguarding` both as a key and as a section.

    Silent: The same key in two notes.

    Do next: Keep one, or join the two texts.
    """
    yield from from_loading(case, "note.duplicate-key")


@fault(Severity.ERROR)
def duplicate_id(case: Case) -> Iterator[Hit]:
    """Two notes have the same id.

    Why: A source or a finding is named by its id. With two of one id, nobody can say which was
    meant.

    Source: Working practice of the tool.

    Fires: findings/F3-a-safe-place.md beside findings/F3-copy.md, or beside F4-a-safe-place.md
    with the same words.

    Silent: F3 beside F4.

    Do next: Give one of them the next free id. Of a copy that a synced drive made, keep every
    sentence in one file, and delete the other.
    """
    alike: dict[tuple[str, str], list[Note]] = {}
    for note in case.notes:
        if isinstance(note, Assessment):
            continue
        first = case.by_id.get(note.id)
        if first is not None and first is not note:
            yield taken_id(note, first)
            continue
        name = note.path.removeprefix(f"{note.folder}/{note.id}")
        alike.setdefault((name, note.kind), []).append(note)
    for notes in alike.values():
        yield from twins(notes)


@fault(Severity.WARNING)
def id_mismatch(case: Case) -> Iterator[Hit]:
    """A note's id is not the one in its file name.

    Why: The file name decides. A second id in the note leads readers to the wrong place. A finding
    that fell among the sources and says no `kind` is not read: then the flag is an error, and stops
    the report.

    Source: Working practice of the tool.

    Fires: `id: F4` in findings/F3-a-safe-place.md.

    Silent: `id: f3` in the same file, or no `id` at all.

    Do next: Take the line out, or rename the file.
    """
    yield from from_loading(case, "note.id-mismatch")


@fault(Severity.ERROR)
def broken_link(case: Case) -> Iterator[Hit]:
    """An id is named that does not exist, or is of the wrong kind.

    Why: A finding stands on its sources. Where the link leads nowhere, nobody can follow it.

    Source: Working practice of the tool.

    Fires: `sources: [S9]` where there is no S9.

    Silent: A link to a note that is there and cannot be read: that note has its own flag.

    Do next: Correct the id, or add the note.
    """
    lost = {note.id for note in case.unreadable if note.id}
    # One whose file name says no id may be any of its kind.
    nameless = {note.kind for note in case.unreadable if not note.id}
    for note in case.notes:
        for mention in note.mentions:
            if not mention.is_id or mention.name in lost:
                continue
            target = case.by_id.get(mention.name)
            wanted = " or ".join(mention.kinds)
            if target is None and nameless.isdisjoint(KINDS[kind] for kind in mention.kinds):
                yield Hit(note.at(mention.trail), f"there is no {wanted} {mention.name}")
            elif target is not None and target.kind not in mention.kinds:
                what = f"{mention.name} is {with_article(target.kind)}"
                yield Hit(note.at(mention.trail), f"{what}; {with_article(wanted)} is meant here")


@fault(Severity.ERROR)
def unknown_heading(case: Case) -> Iterator[Hit]:
    """A heading that the framework does not have.

    Why: A finding under no heading is in no place of the report.

    Source: The framework in use; `pga headings` lists its headings.

    Fires: `heading: trusted-adult`.

    Silent: `heading: trusted-adults`, or one that the case's own framework.yaml has.

    Do next: Choose one of the headings that `pga headings` lists.
    """
    known = case.framework.headings
    if not case.framework.is_certain:
        return
    for note in case.notes:
        for mention in note.mentions:
            if mention.is_heading and mention.name not in known:
                hint = _which_heading(mention.name, known)
                yield Hit(note.at(mention.trail), "the framework has no such heading", hint)


def _which_heading(name: str, known: Mapping[str, object]) -> str:
    """Say what to write in place of a slip, or of several headings in one text."""
    several = [word.strip() for word in name.replace(";", ",").split(",")]
    if len(several) > 1 and all(word in known for word in several):
        return f"Several stand in brackets, `also: [{', '.join(several)}]`; `heading` takes one."
    return did_you_mean(nearest(name, known), "`pga headings` lists them.")


@fault(Severity.WARNING)
def lost_text(case: Case) -> Iterator[Hit]:
    """A text is cut short, and what was cut off is in no report.

    Why: From ` #` on, YAML takes an unquoted text for a comment. What stands below `<!--` is a
    remark to oneself until `-->`, and a heading below three backticks is none until three more. A
    row of a table ends where its head does, and the keys at the first line of `---`. The rest is
    lost without a word.

    Source: The YAML standard; CommonMark on comments; GitHub's Markdown on tables.

    Fires: `goal: Flat #3 is a safe place to meet`. A body with `<!-- ask again` and no `-->`: that
    is an error, as all that stands below it is in no report. So is `withdrawn: true` below a line
    of `---` that ends the keys. Three backticks above “In plain words”, and none below, make one
    text of two, and that is an error too.

    Silent: `goal: A safe place # ask again in May`. A comment that is closed, or `<!--` in code.

    Do next: Put the whole value in double quotes. Close the comment with `-->`, or the code as it
    was opened. Give the head of the table as many cells as its rows. Take out a `---` that stands
    among the keys.
    """
    yield from from_loading(case, "note.lost-text")
    for note in case.notes:
        yield from lost_in(note)


@fault(Severity.WARNING)
def bad_allowance(case: Case) -> Iterator[Hit]:
    """An allowance has no reason, has ended, or matches nothing.

    Why: Each allowance is printed for supervision. One without a reason, or past its day, hides
    what somebody should look at.

    Source: Working practice of the tool; supervision and oversight throughout are the adviser's
    own advice (Ealing, 2019).

    Fires: `allow: [{rule: scope.individual}]`.

    Silent: The same with a `because`, while the rule would speak.

    Do next: Write the reason, move the end date, or take the allowance out.
    """
    from pgacli.rules import RULES

    for each in granted(case):
        given = each.allowance
        if each.note.misread(f"allow.{each.number}.rule"):
            continue
        if given.rule not in RULES:
            hint = did_you_mean(nearest(given.rule, RULES), "`pga explain` lists the rules.")
            yield Hit(each.place, "this allowance names no rule", hint)
        elif not may_be_allowed(given.rule):
            hint = "Mend what the flag names; then take the allowance out."
            yield Hit(each.place, f"{given.rule} cannot be allowed", hint)
        elif is_blank(given.because) and not each.note.misread(f"allow.{each.number}.because"):
            hint = "Add `because:` with the reason, as supervision will read it."
            yield Hit(each.place, "this allowance gives no reason", hint)
        elif given.until is not None and given.until < case.today:
            yield Hit(
                each.place, "this allowance has ended", "Renew it with a reason, or take it out."
            )
