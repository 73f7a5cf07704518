"""Writes docs/dependencies.md from the lock and from what is installed: `make lock` runs it."""

import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from dependencies.licences import licence_of
from dependencies.locked import Locked, read_lock

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "dependencies.md"

PURPOSES = {
    "typer": "the command line",
    "rich": "colour, tables and progress on a terminal",
    "pyyaml": "reading front matter, through libyaml",
    "python-frontmatter": "the form of a note with front matter",
    "jinja2": "templates, in its sandbox",
    "markdown-it-py": "Markdown in notes, as a tree",
    "docxtpl": "reports as Word files",
    "python-docx": "reports as Word files",
    "typst": "reports as PDF",
    "pypdf": "reading a PDF back to search it for names",
    "pypdfium2": "the text of a PDF's pages, read back in a tenth of the time",
    "mammoth": "taking notes over from Word files",
    "markdownify": "taking notes over from Word files and e-mail",
    "pyrage": "an encrypted people key",
    "questionary": "picking from lists on a terminal",
    "hypothesis": "tests with generated input",
    "jsonschema": "tests of the schemas for editors",
    "mypy": "strict types",
    "pikepdf": "tests of PDF files",
    "pytest": "tests",
    "pytest-randomly": "tests in random order",
    "pytest-xdist": "tests on every processor",
    "ruff": "formatter and linter",
    "types-pyyaml": "types of PyYAML",
    "hatchling": "building the package",
    "build": "building the package",
    "editables": "an install that follows the sources",
}

OPENING = """\
# Dependencies

Written by `make lock` from `dependencies/dev.lock` and from what the packages say of themselves.
*Comes with* says what has to be installed for a package to come along: *pga* for every install, an
extra of it, or the tools for work on pga. Weights are as installed here, in megabytes; they differ
between platforms.

docxtpl is under the LGPL: pga imports it as it is, and only the extra `docx` brings it.

| Package | Version | Licence | What it is for | Comes with | MB |
|---|---|---|---|---|---|
"""


def main() -> int:
    """Write the page. Gives the exit code: 1 where a purpose is not told."""
    groups = wanted()
    untold = {name for names in groups.values() for name in names} - PURPOSES.keys()
    if untold:
        print(f"say in dependencies/page.py what it is for: {', '.join(sorted(untold))}")
        return 1
    PAGE.write_text(page(read_lock(), groups), "utf-8", newline="\n")
    return 0


def wanted() -> dict[str, list[str]]:
    """Give the packages that are asked for by name: for pga, for each extra, for work on it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    building = (ROOT / "dependencies" / "build.in").read_text("utf-8")
    extras = project["optional-dependencies"]
    lines = re.sub(r"#.*", "", building).split()
    asked = {"pga": project["dependencies"], **extras, "dev": [*extras["dev"], *lines]}
    return {
        group: [canonicalize_name(Requirement(each).name) for each in wants]
        for group, wants in asked.items()
        if group != "all"
    }


def page(lock: tuple[Locked, ...], groups: Mapping[str, list[str]]) -> str:
    """Give the page for a lock."""
    names = {each.name for each in lock}
    needs = {name: sorted(_needs(name) & names) for name in names}
    reached = {group: _closure(asked, needs) for group, asked in groups.items()}
    return OPENING + "".join(f"| {' | '.join(_cells(each, needs, reached))} |\n" for each in lock)


def _cells(
    each: Locked, needs: Mapping[str, list[str]], reached: Mapping[str, set[str]]
) -> Iterator[str]:
    yield each.name
    yield each.version
    licence = licence_of(each.name)
    yield licence.name + (f" ({licence.remark})" if licence.remark else "")
    users = [name for name, wants in needs.items() if each.name in wants]
    purpose = PURPOSES.get(each.name) or f"needed by {', '.join(sorted(users)) or 'another'}"
    yield purpose + (f"; {_plain(each.where)}" if each.where else "")
    groups = [group for group, names in reached.items() if each.name in names]
    yield "pga" if "pga" in groups else ", ".join(groups) or "dev"
    yield _weight(each)


def _needs(name: str) -> set[str]:
    """Give what a package needs without any extra of its own."""
    try:
        lines = distribution(name).requires or []
    except PackageNotFoundError:
        return set()
    asked = [Requirement(line) for line in lines]
    return {canonicalize_name(each.name) for each in asked if "extra" not in str(each.marker)}


def _closure(asked: list[str], needs: Mapping[str, list[str]]) -> set[str]:
    found: set[str] = set()
    waiting = list(asked)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += needs.get(name, [])
    return found


def _weight(each: Locked) -> str:
    try:
        here = distribution(each.name)
    except PackageNotFoundError:
        return "not here"
    if here.version != each.version:
        return "not here"
    sizes = (file.size or 0 for file in here.files or ())
    return f"{max(0.1, sum(sizes) / 1_000_000):.1f}"


def _plain(where: str) -> str:
    return f"where `{where}`".replace("|", "\\|")


if __name__ == "__main__":
    sys.exit(main())
