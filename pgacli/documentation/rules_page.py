"""The page docs/rules.md: every rule in full, from the words that `pga explain` prints."""

from collections.abc import Iterator

from pgacli.presentation.rule_text import NOT_ALLOWED, Family, families, nature, weight
from pgacli.rules.flags.allowances import may_be_allowed
from pgacli.rules.rule import Rule
from pgacli.wording import first_upper

_HEAD = """\
# The rules of `pga check`

<!-- Written by `make docs` from the rules themselves. Mend the words there. -->

A rule is named after its family and what it looks for. What it raises is a *flag*: where, what, and
what to do next. `pga explain NAME` prints what this page says, and works without a network.

**A fault** is wrong as written, and speaks at every stage. **A gap** is not there yet, and speaks
once it is due: the page names the stage. So a new case is not met with a wall of red. At the stage
`closed`, only the families `note` and `privacy` speak.

**An error** keeps the report from going out as final. **A warning** asks you to look again.
**Advice** is something to think about. You know the group, and the rules do not: they suggest, and
never rewrite a word.

Where there is a good reason, a rule can be told to let something stand, in the note or in
assessment.md for the whole case. Allowances are printed for supervision:

```yaml
allow:
  - {rule: strengths.outweighed, because: "Agreed in supervision: V2", until: 2026-06-01}
```
"""


def rules_page() -> str:
    """Give the whole page."""
    chosen = list(families())
    contents = [f"- [{family.name}](#{family.name}): {family.about}" for family in chosen]
    return "\n".join([_HEAD, *contents, "", *map(_family, chosen)])


def _family(family: Family) -> str:
    head = f"## {family.name}\n\n{family.about}\n"
    return "\n".join([head, _table(family), *map(_rule, family.rules)])


def _table(family: Family) -> str:
    rows = [
        f"| [{rule.name}](#{_anchor(rule.name)}) | {rule.severity.value} | {_gate(rule)} |"
        f" {rule.title} |"
        for rule in family.rules
    ]
    return "\n".join(["| rule | severity | speaks | about |", "|---|---|---|---|", *rows]) + "\n"


def _gate(rule: Rule) -> str:
    return "always" if rule.gate is None else f"from {rule.gate.word}"


def _anchor(heading: str) -> str:
    """Give the anchor that GitHub and most Markdown viewers make of a heading."""
    return "".join(letter for letter in heading.lower() if letter.isalnum() or letter in "-_")


def _rule(rule: Rule) -> str:
    standing = f"*{first_upper(weight(rule))}. {first_upper(nature(rule))}.*"
    parts = [f"### {rule.name}", f"{rule.title}.", standing]
    parts += [f"**{label}:** {text}" for label, text in _told(rule) if text]
    return "\n\n".join(parts) + "\n"


def _told(rule: Rule) -> Iterator[tuple[str, str]]:
    source = rule.part("Source").rstrip(".")
    yield "Why", rule.part("Why") + (f" (Source: {source}.)" if source else "")
    yield "An example that fires", rule.part("Fires")
    yield "One that stays silent", rule.part("Silent")
    yield "Do next", rule.part("Do next")
    if not may_be_allowed(rule.name):
        yield "Let it stand", NOT_ALLOWED
