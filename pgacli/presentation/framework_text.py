"""A framework as plain text: its sides and headings, or one heading with its prompts."""

from pgacli.case.framework import Framework, Heading, Side
from pgacli.presentation.wrapping import under, wrapped

PROVISIONAL = (
    "Status: provisional. The words of these headings are ours: the labels of the published figure"
    " could not be read. Compare them with the figure, correct them in the case's own"
    " framework.yaml, and set `status: confirmed` there. The ids never change."
)
CONFIRMED = "Status: confirmed. Somebody has compared these headings with their source."


def framework_as_text(framework: Framework, width: int) -> str:
    """Give the sides with their headings, core ones marked, and where the words come from."""
    longest = max(len(name) for name in framework.headings) + 2
    blocks = [framework.title]
    for side in framework.sides:
        rows = [_row(heading, longest, width) for heading in side.headings]
        blocks.append("\n".join([side.label, *rows]))
    notes = [
        "* core: each assessment should look at these. The others are there when they are needed.",
        "`pga headings HEADING` shows what belongs under one, and questions that help to fill it.",
        PROVISIONAL if framework.status == "provisional" else CONFIRMED,
        f"Source: {framework.citation}" if framework.citation else "",
    ]
    blocks += [wrapped(note, width) for note in notes if note]
    return "\n\n".join(blocks) + "\n"


def _row(heading: Heading, longest: int, width: int) -> str:
    head = f"  {'*' if heading.core else ' '} {heading.id:<{longest}}"
    return wrapped(heading.label, width, head, " " * len(head))


def heading_as_text(framework: Framework, heading: Heading, width: int) -> str:
    """Give one heading: what belongs there, questions that help, where its words come from."""
    side = framework.side_of(heading.id) or Side({})
    kind = "a core heading" if heading.core else "an optional heading"
    prompts = "\n".join(wrapped(prompt, width, "  - ", "    ") for prompt in heading.prompts)
    return "".join(
        [
            f"{heading.id}\n{wrapped(heading.label, width)}\n\n",
            wrapped(f"It is {kind} on the side “{side.label}”.", width, "  ") + "\n",
            under("What belongs there", heading.belongs, width),
            f"\nQuestions that help to fill it\n{prompts}\n" if prompts else "",
            under("Where the words come from", heading.basis, width),
            under("In a finding", f"`heading: {heading.id}`", width),
        ]
    )
