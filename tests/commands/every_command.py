"""Each command once with words that do its work, for what has to hold of all of them.

They run in a copy of harbour-2026, with a letter beside it to import, and `{home}` for the folder
that both stand in.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.conftest import Copy
from tests.examples import DAY


class Example(NamedTuple):
    """A command with its words, and whether it writes."""

    words: tuple[str, ...]
    writes: bool = True

    @property
    def id(self) -> str:
        """What a test is called for it."""
        return "-".join(self.words[:2]).replace("--", "").replace("{home}/", "")


WRITING = (
    *("new", "{home}/mill-lane", "--group", "Mill Lane", "--members", "3", "--author", "A. Writer"),
    *("--supervisor", "S. Reader", "--panel", "Panel", "--independent", *DAY),
)
TITLE = "A place to sit"
EXAMPLES = (
    Example(("check", *DAY), writes=False),
    Example(("check", "--format", "json", *DAY), writes=False),
    Example(("check", "--baseline", "{home}/known.json", *DAY)),
    Example(WRITING),
    Example(("render", *DAY)),
    Example(("render", "--edition", "poster", "--to", "md", *DAY)),
    Example(("status", *DAY), writes=False),
    Example(("next", *DAY), writes=False),
    Example(("add", "finding", TITLE, "--heading", "places", "--nature", "harm", *DAY)),
    Example(("import", "{home}/letter.txt", "--method", "record", "--date", "2026-04-01", *DAY)),
    Example(("place", "--as", "R. Ater", "--set", "F1=roles", *DAY)),
    Example(("compare", *DAY), writes=False),
    Example(("compare", "--decide", "F1", "roles", "--because", "They said so.", *DAY)),
    Example(("hear", "F8", "thats_us", *DAY)),
    Example(("sign", "--as", "author", *DAY)),
    Example(("stage", "review", *DAY)),
    Example(
        ("share", "--edition", "synopsis", "--to", "C2", "--need-to-know", "They decide.", *DAY)
    ),
    Example(("share", "--list", *DAY), writes=False),
    Example(("trace", "{home}/letter.txt", "--below", "{home}", *DAY), writes=False),
    Example(("rename", "F8", "F40")),
    Example(("withdraw", "S6", *DAY)),
    Example(("review", "I1", "--note", "Open", "--seen-by", "system", *DAY)),
    Example(("close", *DAY)),
    Example(("key", "seal", "--to", "{recipient}")),
    Example(("portfolio", "{home}", *DAY), writes=False),
    Example(("headings",), writes=False),
    Example(("explain", "scope.individual"), writes=False),
    Example(("demo", "{home}/demo")),
    Example(("schema", "finding"), writes=False),
    Example(("update",), writes=False),
    Example(("update", "--write")),
    Example(("completion", "bash"), writes=False),
    Example(("config",), writes=False),
    Example(("house", "new", "{home}/pack")),
    Example(("template", "check"), writes=False),
    Example(("template", "copy", "full")),
)
PEOPLE = "YP1: {name: Zephyrine Oakapple}\n"


def prepare(copy: Copy, recipient: str = "") -> tuple[Path, Callable[..., list]]:
    """Lay the case and what stands beside it; give it with what fills the places in words."""
    root = copy("harbour-2026")
    (root.parent / "letter.txt").write_text("They wait at the bus station every evening.\n")
    (root / "private").mkdir(exist_ok=True, mode=0o700)
    (root / "private" / "people.yaml").write_text(PEOPLE)
    (root / "private" / "people.yaml").chmod(0o600)

    def filled(words: tuple[str, ...]) -> list[str]:
        return [word.format(home=root.parent, recipient=recipient) for word in words]

    return root, filled
