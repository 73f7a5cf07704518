"""What may stand at a spot of a command line: commands, options, and the values of both."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from pgacli.case.fields.declared import Record
from pgacli.case.fields.references import WORKERS, Code, HeadingId, Link
from pgacli.case.fields.types import Choice, FieldType, Many, YesNo
from pgacli.case.note import Note
from pgacli.case.notes import ADDED_KINDS, KINDS, Heard, Intervention, Progress, Source
from pgacli.case.stages import STAGES
from pgacli.commands import LISTED
from pgacli.completion.around import Around
from pgacli.completion.spot import Spot


class Offer(NamedTuple):
    """A word that would fit, and what it is in a few words."""

    word: str
    gist: str = ""


Values = Callable[[Around], Iterable[Offer]]


def offers(spot: Spot) -> Iterator[tuple[str, Offer]]:
    """Give what fits, each with the beginning of the written word that it leaves as it is."""
    if spot.waiting:
        start = f"{spot.waiting}=" if spot.word.startswith(f"{spot.waiting}=") else ""
        yield from _values(spot, start)
    elif spot.word.startswith("-"):
        yield from (("", each) for each in _options(spot))
    elif hasattr(spot.command, "commands"):
        yield from (("", each) for each in _commands(spot))
    else:
        yield from (("", each) for each in _at_place(spot))


def _commands(spot: Spot) -> Iterator[Offer]:
    if not spot.name:
        yield from (Offer(each.name, each.help) for each in LISTED.values())
    else:
        for name, each in spot.command.commands.items():
            yield Offer(name, each.get_short_help_str(limit=200))


def _options(spot: Spot) -> Iterator[Offer]:
    said = {name for name, _ in spot.said}
    for each in spot.command.params:
        if each.param_type_name == "option" and (each.multiple or not said & set(each.opts)):
            yield Offer(each.opts[0], each.help or "")
    for name, key in spot.keys.items():
        if isinstance(key.type, Many) or name not in said:
            yield Offer(name, key.help)
    yield Offer("--help", "Show this message and exit.")


def _at_place(spot: Spot) -> Iterable[Offer]:
    places = [each for each in spot.command.params if each.param_type_name == "argument"]
    here = places[len(spot.places) :]
    return _of(spot, here[0].name, here[0].type) if here else ()


def _values(spot: Spot, start: str) -> Iterator[tuple[str, Offer]]:
    """Give the values of the option that waits; after a comma, those of the next in the list."""
    option, key = spot.option(spot.waiting), spot.keys.get(spot.waiting)
    written = spot.word.removeprefix(start)
    if option is not None:
        found = _of(spot, option.name, option.type)
        is_many = (spot.name, option.name) in _WITH_COMMAS
        if option.name == "set_" and "=" in written:
            start += written.partition("=")[0] + "="
            found = _headings(_around(spot))
    elif key is not None:
        found, is_many = _of_type(key.type, _around(spot)), isinstance(key.type, Many)
    else:
        return
    listed = written.rpartition(",")[0] if is_many else ""
    taken = set(listed.split(","))
    before = start + (f"{listed}," if listed else "")
    yield from ((before, each) for each in found if each.word not in taken)


def _of(spot: Spot, name: str, type_: object) -> Iterable[Offer]:
    """Give the values of a parameter of a command."""
    choices = getattr(type_, "choices", None)
    if choices:
        return [Offer(str(each)) for each in choices]
    if name == "decide" and spot.waited:
        return _headings(_around(spot))
    found = _VALUES.get((spot.name, name))
    return found(_around(spot)) if found else ()


def _around(spot: Spot) -> Around:
    """Give the case that the words name, or the one around the current folder."""
    named = dict(spot.said).get("--case", "")
    first = next((each for each in spot.command.params if each.name == "case"), None)
    if first is not None and first.param_type_name == "argument" and spot.places:
        named = spot.places[0]
    try:
        return Around(Path(named).expanduser())
    except RuntimeError:  # the home of nobody
        return Around(Path(named))


def _of_type(type_: FieldType, around: Around) -> Iterable[Offer]:
    """Give the values of a type that a key of a note has, or each of several."""
    type_ = type_.of_one
    if isinstance(type_, Choice):
        return map(Offer, type_.choices)
    if isinstance(type_, YesNo):
        return map(Offer, ("true", "false"))
    if isinstance(type_, Code):
        return _codes(around)
    if isinstance(type_, HeadingId):
        return _headings(around)
    if isinstance(type_, Link):
        return [*_ids(*type_.kinds)(around), *map(Offer, type_.also)]
    return ()


def _ids(*kinds: str) -> Values:
    return lambda around: (Offer(id_, kind) for id_, kind in around.ids(*kinds))


def _words(*words: str) -> Values:
    return lambda _: map(Offer, words)


def _field(kind: type[Record], name: str) -> Values:
    return lambda around: _of_type(kind.fields[name].type, around)


def _codes(around: Around) -> Iterable[Offer]:
    return (Offer(code, "young person") for code in around.codes)


def _headings(around: Around) -> Iterable[Offer]:
    return (Offer(id_, label) for id_, label in around.headings)


def _rules(_: Around) -> Iterator[Offer]:
    from pgacli.rules import FAMILIES, RULES

    yield from (Offer(name, rule.title) for name, rule in RULES.items())
    yield from (Offer(name, "all rules of this family") for name in FAMILIES)


def _rules_and_headings(around: Around) -> Iterator[Offer]:
    yield from _rules(around)
    yield from _headings(around)


def _editions(_: Around) -> Iterable[Offer]:
    from pgacli.editions import EDITIONS

    return (Offer(name, kind.summary) for name, kind in EDITIONS.items())


def _formats(_: Around) -> Iterable[Offer]:
    from pgacli.writers import FORMATS

    return map(Offer, FORMATS)


def _kinds(kinds: Mapping[str, type[Note]]) -> Values:
    return lambda _: (Offer(name, kind.__doc__ or "") for name, kind in kinds.items())


def _pairs(around: Around) -> Iterable[Offer]:
    return (Offer(f"{id_}=", kind) for id_, kind in around.ids("finding"))


_WITH_COMMAS = {("check", "select"), ("check", "ignore"), ("import", "young_people")}

# What fits a parameter of a command, where its type does not say so already.
_VALUES: dict[tuple[str, str], Values] = {
    ("add", "words"): _kinds(ADDED_KINDS),
    ("check", "select"): _rules,
    ("check", "ignore"): _rules,
    ("compare", "decide"): _ids("finding"),
    ("compare", "supervision"): _ids("supervision"),
    ("explain", "name"): _rules_and_headings,
    ("headings", "heading"): _headings,
    ("hear", "finding"): _ids("finding"),
    ("hear", "answer"): _field(Heard, "says"),
    ("import", "method"): _field(Source, "method"),
    ("import", "account"): _field(Source, "account"),
    ("import", "contributor"): _ids("contributor"),
    ("import", "young_people"): _codes,
    ("place", "as_"): _words("supervisor"),
    ("place", "set_"): _pairs,
    ("rename", "note"): _ids(),
    ("render", "edition"): _editions,
    ("render", "to"): _formats,
    ("render", "for_"): _ids("contributor"),
    ("render", "finding"): _ids("finding"),
    ("review", "intervention"): _ids("intervention"),
    ("review", "status"): _field(Intervention, "status"),
    ("review", "seen_by"): _field(Progress, "seen_by"),
    ("schema", "kind"): _kinds(KINDS),
    ("share", "edition"): _editions,
    ("share", "finding"): _ids("finding"),
    ("share", "format"): _formats,
    ("share", "to"): _ids("contributor"),
    ("sign", "as_"): _words(*WORKERS),
    ("stage", "next_"): _words(*STAGES),
    ("template copy", "edition"): _editions,
    ("withdraw", "source"): _ids("source"),
}
