"""Writes the expected reports again: `python -m tests.goldens`. Read the difference first."""

from datetime import date
from pathlib import Path

from pgacli.case.loading import load_case
from pgacli.editions import EDITIONS
from pgacli.writers import FORMATS, report_templates, writer
from pgacli.writers.layout import lay_out

TODAY = date(2026, 4, 8)
EXAMPLES = Path(__file__).parent.parent / "examples"
GOLDEN = Path(__file__).parent / "reports" / "golden"

# Which example is rendered as what; the unfinished one can only be a draft.
DRAFTS = {"harbour-2026": False, "quayside-2026": True}


def rendered(example: str, edition: str, suffix: str, root: Path = EXAMPLES) -> bytes:
    """Give the bytes of one report of an example."""
    built = EDITIONS[edition].build(load_case(root / example, TODAY))
    templates = report_templates()
    document = lay_out(built.as_draft() if DRAFTS[example] else built, templates)
    return writer(suffix)(document, templates)


def expected() -> dict[str, tuple[str, str, str]]:
    """Give the name of each golden file, with the example, edition and format that it shows."""
    return {
        f"{example}-{edition}.{suffix}": (example, edition, suffix)
        for example in DRAFTS
        for edition in EDITIONS
        for suffix in FORMATS
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
