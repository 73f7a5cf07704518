"""`pga new`: a new case, laid down whole, that says what it needs and why."""

import shlex
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pgacli.commands.telling.sentences import tell, tell_beside
from pgacli.commands.words.options import DryRun, TodayOption, day, refuse_broken_text

if TYPE_CHECKING:
    from pgacli.case.framework import Framework
    from pgacli.case.writing.new_case import CaseTexts
    from pgacli.casework.learning.taking_over import TakenOver


def new(
    folder: Annotated[
        Path,
        typer.Argument(
            metavar="DIR",
            help="A new folder, or an empty one, such as my-case.",
            show_default=False,
        ),
    ],
    group: Annotated[
        str | None, typer.Option(help="What to call the group: a place or a time, never a person.")
    ] = None,
    members: Annotated[
        str | None, typer.Option(metavar="N", help="How many young people; they become YP1, YP2 …")
    ] = None,
    author: Annotated[str | None, typer.Option(help="Who writes the assessment.")] = None,
    author_role: Annotated[str, typer.Option(help="The author's role.")] = "",
    independent: Annotated[
        bool | None,
        typer.Option(
            "--independent/--not-independent",
            help="Whether the author works with none of these young people.",
            show_default=False,
        ),
    ] = None,
    supervisor: Annotated[str | None, typer.Option(help="Who supervises it.")] = None,
    supervisor_role: Annotated[str, typer.Option(help="The supervisor's role.")] = "",
    panel: Annotated[
        str | None, typer.Option(help="The panel or meeting that named this group.")
    ] = None,
    identified_on: Annotated[
        str,
        typer.Option(
            metavar="DATE", help='The day on which it did, such as 2026-02-03 or "3 weeks ago".'
        ),
    ] = "",
    trigger: Annotated[str, typer.Option(help="What happened that asks for an assessment.")] = "",
    purpose: Annotated[str, typer.Option(help="What the assessment is for, in one sentence.")] = "",
    house: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Your council's house pack, beside the new case."),
    ] = None,
    learn_from: Annotated[
        Path | None,
        typer.Option(
            metavar="OLD-CASE",
            help="Take over what was learnt there and your house settings, and nothing of the"
            " case.",
        ),
    ] = None,
    dry_run: DryRun = False,
    today: TodayOption = "",
) -> None:
    """Start a case: a folder of notes that says what it needs, and why."""
    from pgacli.case.writing.new_case import refuse_place, write_case
    from pgacli.commands.asking.questions import answered, number_of_members, past_day
    from pgacli.commands.starting.settings import settings_of
    from pgacli.commands.starting.taken_over import told_about
    from pgacli.commands.telling.shown_path import typed_path
    from pgacli.commands.writing.applying import show_new_file

    target = typed_path(folder)
    values = {
        "identified_on": past_day(identified_on, day(today)),
        "trigger": trigger,
        "author.role": author_role,
        "supervisor.role": supervisor_role,
        "purpose": purpose,
    }
    refuse_place(target)
    taken = _taken_over(learn_from, target, day(today))
    answers = answered(
        {
            "group": group,
            "members": None if members is None else number_of_members(members),
            "author": author,
            "supervisor": supervisor,
            "panel": panel,
            "independent": independent,
        }
    )
    own = settings_of(target, house)
    values |= _by_key(answers) | dict(own.values) | dict(taken.values)
    texts = _texts(folder, values, taken.files, own.framework)
    if dry_run:
        show_new_file("assessment.md", texts.assessment)
        return
    _say_what_next(target, write_case(target, texts))
    if learn_from:
        tell("\n".join(told_about(taken)))


def _taken_over(learn_from: Path | None, target: Path, today: date) -> "TakenOver":
    """Give what an old case passes on; say where its key could not be used to look for names."""
    from pgacli.case.folder import find_case
    from pgacli.casework.learning.taking_over import TakenOver, taken_over
    from pgacli.commands.opening.case_reading import read_case
    from pgacli.commands.writing.no_names import refuse_broken_key

    if learn_from is None:
        return TakenOver({}, {}, ())
    root = find_case(learn_from)
    old = read_case(root, today)
    refuse_broken_key(old)
    if not old.people.entries and not old.people.is_sealed:
        tell_beside(
            "the old case has no people key that could be read, so its notes could not be"
            " searched for names: read what was taken over"
        )
    return taken_over(root, old, target)


def _by_key(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Give answers by the keys of assessment.md."""
    return {
        "stage": "planning",
        "framework": "lloyd-2019",
        "identified_by": answers["panel"],
        "group.name": answers["group"],
        "group.members": tuple(f"YP{n + 1}" for n in range(answers["members"])),
        "author.name": answers["author"],
        "author.independent": answers["independent"],
        "supervisor.name": answers["supervisor"],
    }


def _texts(
    folder: Path, values: Mapping[str, Any], taken: Mapping[str, bytes], framework: "Framework"
) -> "CaseTexts":
    from pgacli.case.writing.new_case import CaseTexts
    from pgacli.casework.scaffold import assessment_text, gitignore_text, people_text, title_line
    from pgacli.editors.refreshing import laid_down

    texts = [(key, value) for key, value in values.items() if isinstance(value, str)]
    refuse_broken_text([("DIR", str(folder)), *texts])
    title = title_line(values["group.name"]) or "Peer group assessment"
    people = people_text(values["group.members"])
    editors = laid_down(_taken_framework(taken) or framework)
    others = {path: text.encode() for path, text in editors.items()} | dict(taken)
    return CaseTexts(assessment_text(title, values), people, gitignore_text(), others)


def _taken_framework(taken: Mapping[str, bytes]) -> "Framework | None":
    """Give the framework that an old case passes on, if it does."""
    from pgacli.case.framework_file import read_framework
    from pgacli.case.frameworks import FRAMEWORK_FILE

    own = taken.get(FRAMEWORK_FILE)
    return read_framework(own.decode(), FRAMEWORK_FILE)[0] if own else None


def _say_what_next(target: Path, made: Sequence[Path]) -> None:
    from pgacli.case.key.people import KEY_FILE
    from pgacli.case.writing.new_case import is_portable
    from pgacli.commands.telling.shown_path import shown_path

    case = shown_path(target)
    above = f", in a new folder {shown_path(made[0])}" if made else ""
    option = "" if case == "." else f" --case {shlex.quote(case)}"
    seal = "pga key seal" if case == "." else f"pga key seal {shlex.quote(case)}"
    steps = (
        f"1. Put names beside the codes in {Path(case, KEY_FILE)} alone. Then seal it: {seal}",
        f"2. Say in {Path(case, 'assessment.md')} what happened and what is to be looked at.",
        f'3. Ask who is closest to the young people: pga add contributor "Youth worker"{option}',
    )
    tell(f"A new case stands in {case}{above}. What to do next:")
    for step in steps:
        tell(step, hanging="   ")
    if not is_portable(target.name):
        tell_beside(
            "Windows has no folder of this name: rename it before it goes on a shared drive"
        )
