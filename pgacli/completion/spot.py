"""Where in a command line somebody is: which command, which option waits for a value, what is said.

Words that do not fit are passed over: they are being written.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from typer.main import get_command

from pgacli.app import build_app
from pgacli.case.fields.declared import Field
from pgacli.case.given import option_of, takes_records
from pgacli.case.notes import kind_of


class Spot(NamedTuple):
    """A place in a command line.

    `name`: the command, such as `house check`; `waiting`: the option that takes the next word;
    `waited`: how many words of that option stand there; `said`: options with their values.
    """

    name: str
    command: Any
    word: str
    places: tuple[str, ...]
    said: tuple[tuple[str, str], ...]
    waiting: str = ""
    waited: int = 0

    @property
    def keys(self) -> dict[str, Field]:
        """The keys of the kind of note that `add` is to make, by their options."""
        kind = kind_of(self.places[0]) if self.name == "add" and self.places else None
        fields = kind.fields.items() if kind else ()
        return {option_of(name): each for name, each in fields if not takes_records(each.type)}

    def option(self, name: str) -> Any:
        """Give the option of a name, or nothing."""
        return next((each for each in self.command.params if name in each.opts), None)

    def takes(self, name: str) -> int:
        """Give how many words an option takes."""
        option = self.option(name)
        if option is None:
            return 1 if name in self.keys else 0
        return 0 if getattr(option, "is_flag", False) else int(option.nargs)


def spot_of(words: Sequence[str]) -> Spot:
    """Give the place of the last of these words, which is still being written."""
    *before, word = words or [""]
    spot = Spot("", get_command(build_app()), word, (), ())
    for each in before:
        spot = _after(spot, each)
    if word.startswith("--") and "=" in word and not spot.waiting:
        name = word.partition("=")[0]
        return spot._replace(waiting=name if spot.takes(name) else "")
    return spot


def _after(spot: Spot, word: str) -> Spot:
    """Give the place after one more word."""
    if spot.waiting:
        said = (*spot.said, (spot.waiting, word))
        is_done = spot.waited + 1 >= spot.takes(spot.waiting)
        return spot._replace(
            said=said,
            waiting="" if is_done else spot.waiting,
            waited=0 if is_done else spot.waited + 1,
        )
    if word.startswith("-"):
        name, equals, value = word.partition("=")
        is_waiting = not equals and spot.takes(name) > 0
        said = spot.said if is_waiting else (*spot.said, (name, value))
        return spot._replace(waiting=name if is_waiting else "", said=said)
    inner = getattr(spot.command, "commands", None)
    if inner is None:
        return spot._replace(places=(*spot.places, word))
    if word not in inner:
        return spot
    return spot._replace(name=f"{spot.name} {word}".strip(), command=inner[word], said=())
