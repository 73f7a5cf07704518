"""`pga explain`: the practice reason of a rule, or what belongs under a heading. Works offline."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from pgacli.commands.words.declared import Argument
from pgacli.commands.words.options import CaseOption, as_name
from pgacli.errors import PgaError

if TYPE_CHECKING:
    from pgacli.case.framework import Framework


def explain(
    name: Annotated[
        str | None,
        Argument(
            metavar="RULE|HEADING",
            help="A rule such as strengths.none, a family of rules, or a heading.",
            show_default=False,
        ),
    ] = None,
    case: CaseOption = None,
) -> None:
    """Say why a rule speaks and what to do next, or what belongs under a heading."""
    from pgacli.presentation.rule_text import families, rule_as_text, rules_as_text
    from pgacli.presentation.wrapping import page_width
    from pgacli.rules import RULES

    width = page_width()
    word = as_name(name or "")
    # "plan vague" says which rule is meant as well as "plan.vague" does.
    word = next((each for each in (word, ".".join(word.split(" ", 1))) if each in RULES), word)
    of_family = [family for family in families() if family.name == word]
    if not word:
        sys.stdout.write(rules_as_text(list(families()), width))
    elif word in RULES:
        sys.stdout.write(rule_as_text(RULES[word], width))
    elif of_family:
        sys.stdout.write(rules_as_text(of_family, width))
    else:
        sys.stdout.write(_heading(case, name or "", width))


def _heading(case: Path | None, word: str, width: int) -> str:
    from pgacli.commands.opening.framework_in_use import find_heading, framework_in_use
    from pgacli.presentation.framework_text import heading_as_text

    framework = framework_in_use(case)
    found = find_heading(framework, word)
    if found is not None:
        return heading_as_text(framework, found, width)
    guess = _guess(framework, word)
    hint = f"did you mean `{guess}`?" if guess else "`pga explain` lists the rules"
    raise PgaError(f"no rule and no heading is called “{word}”: {hint}")


def _guess(framework: "Framework", word: str) -> str:
    """Give the rule, family or heading most likely meant: a rule is often named by its end."""
    from pgacli.case.messages import nearest
    from pgacli.commands.opening.framework_in_use import guessed_heading
    from pgacli.rules import FAMILIES, RULES

    asked = as_name(word)
    if "." not in asked:
        ends = {name.partition(".")[2]: name for name in reversed(RULES)}
        names = {**ends, **dict(zip(FAMILIES, FAMILIES, strict=True))}
        exact = names.get(asked, "") or nearest(asked, FAMILIES)
        return exact or guessed_heading(framework, word) or names.get(nearest(asked, names), "")
    return nearest(asked, RULES)
