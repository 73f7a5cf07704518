"""Writes the expected reports again: `python -m tests.goldens`. Read the difference first."""

from pathlib import Path

from pgacli.case.loading import load_case
from pgacli.editions import EDITIONS
from pgacli.editions.kind import Asked, Flagged, Granted
from pgacli.writers import report_templates, writer
from pgacli.writers.document import Document
from pgacli.writers.layout import lay_out
from tests.examples import EXAMPLES, TODAY

GOLDEN = Path(__file__).parent / "reports" / "golden"

# Which example is rendered as what; the unfinished one can only be a draft.
DRAFTS = {"harbour-2026": False, "quayside-2026": True}


# What the editions about one contributor or one finding are asked for.
ABOUT = {"contributor": "C2", "extract": "F3"}
# Invented, so that a new rule does not change the expected supervision pack.
FLAGS = (
    Flagged(
        "Error", "plan.incomplete", "I3, line 1", "The intervention does not say: due.", "Add."
    ),
    Flagged("Advice", "headings.uncovered", "assessment.md, line 1", "No finding yet.", "Ask."),
)
ALLOWANCES = (
    Granted("scope.outside-period", "F1", "The friendship began in Year 2.", "1 June 2026"),
)
# Pages that are laid out in a way of their own; of all other editions, Markdown says enough.
AS_PAGES = ("full", "young-people", "cards", "poster")
# Nothing of a case stands in it, so one is enough.
ONCE = "poster"


def asked(edition: str) -> Asked:
    """Give what an edition is asked for."""
    return Asked(ABOUT.get(edition, ""), FLAGS, ALLOWANCES)


def laid_out(example: str, edition: str, root: Path = EXAMPLES) -> Document:
    """Lay out one edition of an example."""
    kind = EDITIONS[edition]
    built = kind.build(load_case(root / example, TODAY), asked(edition))
    is_draft = DRAFTS[example] and kind.holds_findings
    return lay_out(built.as_draft() if is_draft else built, report_templates())


def rendered(example: str, edition: str, suffix: str, root: Path = EXAMPLES) -> bytes:
    """Give the bytes of one report of an example."""
    return writer(suffix)(laid_out(example, edition, root), report_templates()).content


def expected() -> dict[str, tuple[str, str, str]]:
    """Give the name of each golden file, with the example, edition and format that it shows."""
    return {
        f"{example}-{edition}.{suffix}": (example, edition, suffix)
        for example in DRAFTS
        for edition in EDITIONS
        for suffix in ("md", "html")
        if (suffix == "md" or edition in AS_PAGES)
        and (edition != ONCE or example == next(iter(DRAFTS)))
    }


def main() -> None:
    """Write each golden file that has changed, and remove what is no longer expected."""
    GOLDEN.mkdir(exist_ok=True)
    for name, wanted in expected().items():
        path, content = GOLDEN / name, rendered(*wanted)
        if not path.is_file() or path.read_bytes() != content:
            path.write_bytes(content)
            print(f"{name}: written")
    for path in sorted(GOLDEN.iterdir()):
        if path.name not in expected():
            path.unlink()
            print(f"{path.name}: removed")


if __name__ == "__main__":
    main()
