"""What is known of the rules, as plain text: one rule in full, or all of them in a list."""

from collections.abc import Iterator
from importlib import import_module
from typing import NamedTuple

from pgacli.case.stages import Stage
from pgacli.presentation.wrapping import under, wrapped
from pgacli.rules import FAMILIES, RULES
from pgacli.rules.flags.allowances import may_be_allowed
from pgacli.rules.rule import Rule, Severity

_WEIGHT = {
    Severity.ERROR: "error: the report cannot go out as final while it stands",
    Severity.WARNING: "warning: look again; it does not stop the report",
    Severity.ADVICE: "advice: something to think about",
}
NOT_ALLOWED = "It cannot be allowed: it has to be mended."
_HOW_TO_ALLOW = (
    "If there is a good reason, write it in the note that the flag names, or in assessment.md for"
    " the whole case:"
)


class Family(NamedTuple):
    """Rules of one family, and the sentence that says what they are about."""

    name: str
    about: str
    rules: tuple[Rule, ...]


def families() -> Iterator[Family]:
    """Give the families in the order in which they are checked."""
    for name in FAMILIES:
        about = (import_module(f"pgacli.rules.{name}").__doc__ or "").partition("\n")[0]
        yield Family(name, about, tuple(rule for rule in RULES.values() if rule.family == name))


def weight(rule: Rule) -> str:
    """Say what a rule's severity means."""
    return _WEIGHT[rule.severity]


def nature(rule: Rule) -> str:
    """Say when a rule speaks."""
    if rule.gate is None:
        return "a fault: wrong as written, so it speaks at every stage"
    if rule.gate is Stage.PLANNING:
        return "a gap: not there yet, and due from the start"
    return f"a gap: not there yet, and due from the stage `{rule.gate.word}` on"


def _let_stand(rule: Rule, width: int) -> str:
    """Say how a rule may be kept quiet where there is a reason, or that it may not."""
    if not may_be_allowed(rule.name):
        return under("Let it stand", NOT_ALLOWED, width)
    if rule.severity is Severity.ERROR:
        return ""
    line = f'  allow: [{{rule: {rule.name}, because: "…"}}]\n'
    return under("Let it stand", _HOW_TO_ALLOW, width) + line


def rule_as_text(rule: Rule, width: int) -> str:
    """Give everything that is known of a rule."""
    source = rule.part("Source")
    lines = [
        f"{rule.name}\n{wrapped(rule.title + '.', width)}\n",
        wrapped(f"Severity: {weight(rule)}.", width, "  ", "    "),
        wrapped(f"Nature: {nature(rule)}.", width, "  ", "    ") + "\n",
    ]
    parts = [
        under("Why", rule.part("Why"), width),
        wrapped(f"Source: {source}", width, "  ", "    ") + "\n" if source else "",
        under("An example that fires", rule.part("Fires"), width),
        under("One that stays silent", rule.part("Silent"), width),
        under("Do next", rule.part("Do next"), width),
        _let_stand(rule, width),
    ]
    return "\n".join(lines) + "".join(parts)


def rules_as_text(chosen: list[Family], width: int) -> str:
    """Give the rules by family, one a line, with their titles."""
    longest = max(len(rule.name) for family in chosen for rule in family.rules) + 2
    blocks = []
    for family in chosen:
        rows = [_row(rule, longest, width) for rule in family.rules]
        blocks.append("\n".join([wrapped(f"{family.name}: {family.about}", width), *rows]))
    ending = "`pga explain NAME` says why a rule speaks and what to do next."
    return "\n\n".join([*blocks, wrapped(ending, width)]) + "\n"


def _row(rule: Rule, longest: int, width: int) -> str:
    head = f"  {rule.name:<{longest}}{rule.severity.value:<9}"
    return wrapped(rule.title, width, head, " " * len(head))
