"""Slips in the options of a command line, by which words of somebody would be dropped.

Of an option that takes one value and is given several, Typer would take the last. And where a value
was left out, it would take the option behind for it: `--words --dry-run` would write "--dry-run".
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from pgacli.for_typer import AsWrittenError


def refuse_slips(command: Any) -> None:
    """Let a command refuse options that are given twice, or without their value."""
    make = command.make_parser

    def make_parser(context: Any) -> Any:
        parser = make(context)
        read = parser.parse_args

        def parse_args(args: list[str]) -> Any:
            values, places, order = read(args=args)
            told = next(_slips(context, values, Counter(map(id, order))), "")
            if told and not context.resilient_parsing:  # as a shell parses that completes a word
                raise AsWrittenError(told, ctx=context)
            return values, places, order

        parser.parse_args = parse_args
        return parser

    command.make_parser = make_parser


def _slips(context: Any, values: dict[str, Any], given: Counter[int]) -> Iterator[str]:
    every = context.command.get_params(context)
    options = [each for each in every if each.param_type_name == "option"]
    names = {name for each in options for name in (*each.opts, *each.secondary_opts)}
    for each in options:
        count, value = given[id(each)], values.get(each.name)
        if count > 1 and _takes_one(each):
            yield f"{each.opts[0]} takes one value, and is given {count} times"
        for word in value if isinstance(value, list) else [value]:
            if word in names:
                yield f"{each.opts[0]} takes a value, and none stands before {word}"


def _takes_one(each: Any) -> bool:
    """Say whether an option takes one value; the same mark twice says no more than once."""
    is_mark = getattr(each, "is_flag", False) and not each.secondary_opts
    return not each.multiple and not is_mark
