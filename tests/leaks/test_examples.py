"""No report of an example is refused: what its reader may see is no leak."""

import pytest

from pgacli.case.loading import load_case
from pgacli.case.model import Case
from pgacli.editions import EDITIONS
from pgacli.editions.kind import Asked
from pgacli.leaks import CaseSecrets, Finished, find_leaks
from pgacli.writers import report_templates, writer
from pgacli.writers.layout import lay_out
from tests.examples import EXAMPLES, TODAY

NAMES = ("Zephyrine Oakapple", "Quillon Marrowby", "Ottoline Fennimarsh", "Isolde Wrenlattice")
# Names that are words too: written small, of a month, or asking, they are nobody's.
WORDS = ("Will Young", "May Page", "Grace Close", "Rose Park", "Hope Friend", "Art Pending")
ABOUT = {"contributor": "C1", "finding": "F1"}
# The formats that take longest to read back are read where most stands in them.
LONG = ("full", "cards", "supervision")


@pytest.mark.parametrize("names", [NAMES, WORDS], ids=["names", "words"])
@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("example", ["harbour-2026", "quayside-2026"])
def test_nothing_is_found_in_it(
    example: str, edition: str, names: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    give_names(monkeypatch, names)
    case = load_case(EXAMPLES / example, TODAY)
    assert len(case.people.entries) == len(names)
    about = ABOUT.get(EDITIONS[edition].is_about, "")
    built = EDITIONS[edition].build(case, Asked(about))
    templates = report_templates()
    document = lay_out(built, templates)
    secrets = CaseSecrets(case, EXAMPLES / example)
    is_long = edition in LONG and names == NAMES
    for suffix in ("md", "html", "docx", "pdf") if is_long else ("md", "html"):
        content = writer(suffix)(document, templates).content
        name = f"{example}-{edition}"
        assert find_leaks(secrets, Finished(built, name, suffix, content, about)) == ()


def give_names(monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...]) -> None:
    """Give each case a people key, which the examples have none of."""
    entries = {f"YP{number}": {"name": name} for number, name in enumerate(names, 1)}
    found = Case.__init__

    def with_key(self: Case, *args: object, **kwargs: object) -> None:
        found(self, *args, **kwargs)  # type: ignore[arg-type]
        self.people.entries = entries

    monkeypatch.setattr(Case, "__init__", with_key)
