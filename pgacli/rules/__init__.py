"""The rules of `pga check`: one family a module, one function a rule.

Beside the families stand what a rule is (`rule`), and the rooms that they share: `words/` is what
they read in the notes of a case, `slips/` what a slip of the hand hides there, and `prose/` what
they ask of sentences.  How all of them are asked, and what becomes of their flags, is in `flags/`.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from importlib import import_module
from types import ModuleType
from typing import NamedTuple

from pgacli.case.messages import nearest
from pgacli.case.model import Case
from pgacli.case.stages import Stage
from pgacli.errors import PgaError
from pgacli.rules.flags.allowances import Allowed, Granted, sort_out
from pgacli.rules.flags.asking import begun, seen
from pgacli.rules.flags.shield import shielded
from pgacli.rules.rule import Flag, Hit, Rule, Severity

__all__ = [
    "FAMILIES",
    "RULES",
    "Checked",
    "Flag",
    "Rule",
    "Severity",
    "begin_check",
    "check",
    "check_at",
    "chosen",
]

FAMILIES = (
    "note",
    "scope",
    "strengths",
    "headings",
    "evidence",
    "voice",
    "together",
    "language",
    "privacy",
    "plan",
    "supervision",
    "time",
)


def _rules_of(module: ModuleType) -> Iterable[Rule]:
    return (value for value in vars(module).values() if isinstance(value, Rule))


RULES: dict[str, Rule] = {
    rule.name: rule
    for family in FAMILIES
    for rule in _rules_of(import_module(f"pgacli.rules.{family}"))
}


# Where both stand, the first says no more than the second, which wins: one cause gives one flag.
_YIELDS_TO = {"voice.not-offered": "voice.none"}


class Checked(NamedTuple):
    """What a check found: flags that stand, in the order to read them, and those allowed.

    `is_whole` says whether every rule was asked of the whole case, as at its `stage`; `is_sealed`
    whether the people key stayed shut, so that nothing but a draft is made.
    """

    flags: tuple[Flag, ...]
    allowed: tuple[Allowed, ...] = ()
    stage: Stage = Stage.FINAL
    is_whole: bool = True
    is_sealed: bool = False


def chosen(select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """Give the rules of names or families, without those ignored. Raises PgaError for no such."""
    wanted, unwanted = _names(select), _names(ignore)
    return tuple(
        rule
        for name, rule in RULES.items()
        if (not wanted or name in wanted) and name not in unwanted
    )


def _names(words: Iterable[str]) -> set[str]:
    names: set[str] = set()
    for word in words:
        found = {name for name in RULES if name == word or name.partition(".")[0] == word}
        if not found:
            guess = nearest(word, [*FAMILIES, *RULES])
            hint = f"did you mean `{guess}`?" if guess else "`pga explain` lists them"
            raise PgaError(f"no rule or family is called {word}: {hint}")
        names |= found
    return names


def check(
    case: Case,
    *,
    stage: Stage | None = None,
    rules: Iterable[Rule] | None = None,
    only: Collection[str] = (),
    in_two: bool = False,
) -> Checked:
    """Ask every rule that speaks at a stage (the case's own unless said) what it sees.

    `only`: the paths of the notes whose flags are wanted; all of them where none is named.
    `in_two`: two processes may share the rules, for a program that checks once and ends.
    """
    asked = list(RULES.values() if rules is None else rules)
    at = case.stage if stage is None else stage
    return _checked(case, at, asked, seen(case, [at], asked, in_two=in_two), only)


def begin_check(case: Case, stage: Stage) -> Callable[[], Checked]:
    """Begin to ask every rule what it sees at a stage, while something else is done.

    Gives how to fetch what was found, for a program that checks once and ends.
    """
    asked = list(RULES.values())
    saw = begun(case, [stage], asked)
    return lambda: _checked(case, stage, asked, saw())


def check_at(case: Case, stages: Sequence[Stage]) -> tuple[Checked, ...]:
    """Ask every rule once, and give what they say at each of the stages.

    Two processes may share the rules: it is for a program that checks once and ends.
    """
    asked = list(RULES.values())
    saw = seen(case, stages, asked, in_two=True)
    return tuple(_checked(case, stage, asked, saw) for stage in stages)


def _checked(
    case: Case,
    at: Stage,
    asked: list[Rule],
    saw: Mapping[str, list[Hit]],
    only: Collection[str] = (),
) -> Checked:
    flags = [flag for rule in asked for flag in rule.flags(saw[rule.name], at)]
    speaking = [rule for rule in asked if rule.speaks_at(at)]
    standing, allowed, unused = sort_out(case, flags)
    # Afterwards, so that an allowance for what yields still meets its flag.
    names = {flag.rule for flag in standing}
    standing = [flag for flag in standing if _YIELDS_TO.get(flag.rule) not in names]
    if case.is_read_whole:
        standing += _idle_allowances(speaking, unused)
    # Before names are cut from paths: afterwards nobody could tell which note a flag is of.
    standing = [flag for flag in standing if not only or flag.place.path in only]
    told = sorted(shielded(case, standing), key=_reading_order)
    quiet = shielded(case, [each.flag for each in allowed])
    kept = (each._replace(flag=flag) for each, flag in zip(allowed, quiet, strict=True))
    is_whole = len(asked) == len(RULES) and not only
    return Checked(tuple(told), tuple(kept), at, is_whole, case.people.is_sealed)


def _idle_allowances(speaking: list[Rule], unused: list[Granted]) -> list[Flag]:
    """Flag allowances that met nothing: only for rules that spoke, or nobody could know.

    So it is asked of a case that was read whole alone: rules keep silent on what was not.
    """
    names = {rule.name for rule in speaking}
    judge = RULES["note.bad-allowance"]
    if judge.name not in names:
        return []
    message = "this allowance matches no flag any more"
    return [
        Flag(judge.severity, each.place, judge.name, message, "Take it out.")
        for each in unused
        if each.allowance.rule in names
    ]


def _reading_order(flag: Flag) -> tuple[int, str, int, int, str]:
    return (flag.severity.rank, flag.place.path, flag.place.line, flag.place.column, flag.rule)
