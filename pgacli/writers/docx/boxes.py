"""What each box of a report looks like in Word: the style of its paragraphs, by its role."""

from collections.abc import Mapping

FINDING, TINTED = "Report finding", "Report glance"
# A box whose role is not here looks like what is around it.
STYLES: Mapping[str, str] = {
    "finding": FINDING,
    "intervention": FINDING,
    "card": FINDING,
    "kind": "Report kind",
    "answer": "Report answer",
    "reply": "Report reply",
    "sources": "Report sources",
    "glance": TINTED,
    "gifts": TINTED,
    "answers": TINTED,
    "stamp": "Report stamp",
    "lines": "Report line",
    "sheet card": "Report card",
    "sheet card ticks": "Report tick",
    "sheet card number": "Report card number",
    "large-print card": "Report large card",
    "large-print card ticks": "Report large tick",
    "large-print card number": "Report large card number",
}

# Boxes whose lists have no marks, as each item brings a sign, a box to tick or words in bold.
UNMARKED = ("signs", "ticks", "answers")
# Passages that are not kept on one page: they are short, or stand with what follows them.
LOOSE = ("stamp", "lines", "sources")
# Passages that are parted where they are tall.
PARTED = ("finding", "intervention")


def role_in(outside: str, role: str) -> str:
    """Give the role of a box within a box; on cards everything looks otherwise."""
    nested = f"{outside} {role}"
    return nested if nested in STYLES else role


def is_unmarked(role: str) -> bool:
    """Say whether the lists of a box have no marks."""
    return role.rpartition(" ")[2] in UNMARKED
