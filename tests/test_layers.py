"""Imports run one way: what reads a case knows nothing of what shows it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "pgacli"

# From the ground up: a module imports from its own row or from an earlier one. Parts are packages,
# or single modules beside them.
LAYERS = (
    ("errors", "__init__", "versions", "kept", "lazy", "extras"),
    ("framework", "case", "shipped", "screen", "console_letters"),
    ("comparison", "wording"),
    ("templating",),
    ("editions",),
    ("rules",),
    ("writers", "leaks", "baseline"),
    ("casework",),
    ("status", "editors"),
    ("portfolio",),
    ("presentation",),
    ("commands",),
    ("help_page", "for_typer", "plain_call", "ways_of_typing"),
    ("option_slips",),
    ("app",),
    ("completion",),
    ("running",),
    ("cli",),
    ("__main__", "documentation"),
)

# These know nothing of each other, though the rows would let them: what searches a finished report
# must not see it as its writer did.
APART = (("leaks", "writers"), ("writers", "leaks"), ("presentation", "writers"))
LEVEL = {part: level for level, parts in enumerate(LAYERS) for part in parts}

MODULES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))


def part_of(module: str) -> str:
    """Give the part of the package that a module belongs to: its first folder, or itself."""
    return module.partition("/")[0].removesuffix(".py")


def names_imported(module: str) -> Iterator[str]:
    """Give the names that a module imports, anywhere in it, for types and by name too."""
    for node in ast.walk(ast.parse((PACKAGE / module).read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Constant) and str(node.value).startswith("pgacli."):
            # What is handed to import_module, or the fixed beginning of it.
            yield str(node.value)


def imported(module: str) -> Iterator[str]:
    """Give the parts that a module imports from."""
    for name in names_imported(module):
        first, *rest = name.split(".")
        if first == "pgacli":
            yield rest[0] if rest and rest[0] in LEVEL else "__init__"


@pytest.mark.parametrize("module", MODULES)
def test_imports_run_one_way(module: str) -> None:
    part = part_of(module)
    assert part in LEVEL, f"{part} has no place in LAYERS: give it one"
    later = {other for other in imported(module) if LEVEL[other] > LEVEL[part]}
    assert not later, f"{module} imports from {', '.join(sorted(later))}, which builds on it"


@pytest.mark.parametrize(("part", "other"), APART)
def test_neighbours_do_not_lean_on_each_other(part: str, other: str) -> None:
    assert not [m for m in MODULES if part_of(m) == part and other in set(imported(m))]


@pytest.mark.parametrize("part", ["case", "rules", "editions"])
def test_nothing_that_reads_a_case_can_show_one(part: str) -> None:
    showing = {"writers", "presentation", "commands", "app", "cli"}
    assert not [m for m in MODULES if part_of(m) == part and showing & set(imported(m))]


def test_every_layer_is_there() -> None:
    parts = {part_of(module) for module in MODULES} | {"framework"}
    assert set(LEVEL) - parts == set()


# Which rooms of `case` each of its rooms may import from; "" is the case itself, beside the rooms.
ROOMS = {
    "yaml": {"yaml"},
    "fields": {"yaml", "fields", ""},
    "kinds": {"yaml", "fields", "kinds", ""},
    "key": {"yaml", "fields", "key", ""},
    "": {"yaml", "fields", "kinds", "key", ""},
    "writing": {"yaml", "fields", "kinds", "key", "", "writing"},
}


def room_of(name: str) -> str:
    """Give the room of a module of `case`: pgacli.case.yaml.nodes is in "yaml"."""
    room = name.removeprefix("pgacli.case").strip(".").partition(".")[0]
    return room if room in ROOMS else ""


@pytest.mark.parametrize("module", [m for m in MODULES if part_of(m) == "case"])
def test_what_reads_a_case_does_not_know_what_writes_one(module: str) -> None:
    room = room_of("pgacli." + module.removesuffix(".py").replace("/", "."))
    names = [name for name in names_imported(module) if name.startswith("pgacli.case")]
    assert {room_of(name) for name in names} <= ROOMS[room]


# The rooms of these parts, from the ground up: a room imports from earlier rows. What stands beside
# them, a family of rules or a command, builds on them; of that they know what BESIDE names alone.
STOREYS = {
    "rules": (("prose",), ("words",), ("flags", "slips")),
    "commands": (
        ("telling", "words", "council"),
        ("writing",),
        ("asking", "reporting"),
        ("opening",),
        ("checking", "placing"),
        ("starting",),
    ),
}
BESIDE = {"rules": {"rule"}, "commands": {"LISTED"}}


@pytest.mark.parametrize("part", STOREYS)
def test_every_room_has_its_storey(part: str) -> None:
    rooms = {path.parent.name for path in (PACKAGE / part).glob("*/__init__.py")}
    assert rooms == {room for row in STOREYS[part] for room in row}


@pytest.mark.parametrize("module", [m for m in MODULES if part_of(m) in STOREYS])
def test_a_room_knows_nothing_of_what_builds_on_it(module: str) -> None:
    part, *steps = module.split("/")
    if len(steps) == 1:
        return
    level = {room: number for number, row in enumerate(STOREYS[part]) for room in row}
    begins = f"pgacli.{part}."
    for name in (each for each in names_imported(module) if each.startswith(begins)):
        other = name.split(".")[2]
        is_lower = other in level and level[other] < level[steps[0]]
        assert is_lower or other in {steps[0], *BESIDE[part]}, f"{module} imports {name}"
