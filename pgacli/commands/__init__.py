"""The commands, one module each, and the one table of them, in the order of the help page.

Only the command that runs is imported: the others cost it nothing.
"""

from importlib import import_module
from typing import Any, NamedTuple

# Each kind of note has keys of its own, and any of them is an option of `add`: the words are taken
# as they come. So is `--help`, for `pga add finding --help` lists the keys of a finding.
ANY_KEY = {"ignore_unknown_options": True, "help_option_names": []}


class Listed(NamedTuple):
    """A command in `pga --help`: its name, and the first sentence of its own help.

    `module` is where it is, under the same name, where that is not the command's own name;
    `settings` are for Typer.
    """

    name: str
    help: str
    module: str = ""
    settings: dict[str, Any] | None = None

    def imported(self) -> Any:
        """Import the function of the command, or the Typer app of a group of them."""
        name = self.module or self.name
        return getattr(import_module(f"{__name__}.{name}"), name)


_START = (
    Listed("new", "Start a case: a folder of notes that says what it needs, and why."),
    Listed(
        "check",
        "Say where scope creeps, strengths are missing, a voice is unheard or a plan is vague.",
    ),
    Listed("render", "Make a report: for the panel, the young people, a contributor or the wall."),
)

_WORK = (
    Listed(
        "status",
        "Show the case at a glance: stage, time, people, coverage, plan, and what comes next.",
    ),
    Listed("next", "Name the one most useful thing to do now, and the command for it.", "next_"),
    Listed(
        "add",
        "Add a note, such as a source or a finding; `pga add KIND --help` lists its keys.",
        settings=ANY_KEY,
    ),
    Listed(
        "import",
        "Make a source note of a document; names in the people key become codes first.",
        "import_",
    ),
    Listed(
        "place", "Place findings under headings as a second person, without seeing the author's."
    ),
    Listed(
        "compare",
        "Set the author's headings beside a second person's, and enter what supervision settled.",
    ),
    Listed("hear", "Enter what the young people say to a finding."),
    Listed("sign", "Sign the report: a later change to its words can be named."),
    Listed("stage", "Move the case on to a stage, or say what stands in the way."),
    Listed(
        "share", "Hand an edition to one reader, with a need to know, and enter it in the register."
    ),
    Listed(
        "trace", "Say from which case, finding and edition a text came, and to whom it had gone."
    ),
    Listed("rename", "Give a note another id or file name, and mend every link to it."),
    Listed(
        "withdraw",
        "Mark a source as withdrawn, and list all that it reached, with a letter to each reader.",
    ),
    Listed("review", "Say what changed for each intervention; add to one, or set the next review."),
    Listed(
        "close",
        "Close the case: its retention, what must come back or be destroyed, what was learnt.",
    ),
    Listed(
        "update",
        "Bring what pga laid down in a case up to date: it shows the difference, and keeps words.",
    ),
    Listed("key", "The people key: seal it with a passphrase, or open it again to edit it."),
)

_LOOK_UP = (
    Listed(
        "portfolio",
        "Count every case below a folder: stage, time, flags and voice, and never a word of one.",
    ),
    Listed(
        "headings",
        "Show the framework: its sides, its headings, and the questions that help to fill them.",
    ),
    Listed(
        "explain", "Say why a rule speaks and what to do next, or what belongs under a heading."
    ),
    Listed("demo", "Copy an invented case, check it, render it, and say what to try next."),
    Listed("schema", "Print the JSON Schema of a kind of note, for editors and other programs."),
    Listed(
        "completion",
        "Print what lets TAB complete commands, options, ids and headings in your shell.",
    ),
)

_HOUSE = (
    Listed("house", "Your council's own pack: lay one down, or check it."),
    Listed(
        "template", "Your council's own templates: check them, or lay a shipped one down to edit."
    ),
    Listed("config", "Show the settings of a case, and where each of them came from."),
)

# By what they are for; the man page has them in this order.
COMMANDS = {
    "Start here": _START,
    "Work on a case": _WORK,
    "Look up": _LOOK_UP,
    "Your council's own": _HOUSE,
}
LISTED = {each.name: each for group in COMMANDS.values() for each in group}


class Line(NamedTuple):
    """A line of `pga --help`: commands that belong together, and what they are for."""

    names: tuple[str, ...]
    gist: str


# A screen has 80 columns and 24 lines, and one of them is the prompt that comes after the page.
PAGE = {
    "Start here": (
        Line(("new",), "start a case: a folder that says what it needs"),
        Line(("check",), "say what to look at again, where and why"),
        Line(("render",), "make a report for one kind of reader"),
    ),
    "Work on a case": (
        Line(("status", "next", "portfolio"), "a case at a glance; what to do now; all cases"),
        Line(("add", "import"), "a new note; a source made from a document"),
        Line(("place", "compare"), "what a second person thinks, and settling it"),
        Line(("hear", "review"), "what young people say; what has changed"),
        Line(("stage", "sign", "close"), "move the case on, sign the report, end it"),
        Line(("share", "trace", "withdraw"), "hand over, follow a text, take a source back"),
        Line(("rename", "update", "key"), "ids and files; an old case; the people key"),
    ),
    "Look up": (
        Line(("headings", "explain"), "the framework; why a rule speaks"),
        Line(("demo", "schema", "completion"), "an invented case; keys for editors; TAB"),
        Line(("house", "template", "config"), "what your council owns; which setting holds"),
    ),
}
