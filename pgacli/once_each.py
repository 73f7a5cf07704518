"""An option that takes one value, and is given several, is refused.

Typer would take the last and drop the others, and with them what somebody wrote.
"""

from collections import Counter
from typing import Any

from pgacli.for_typer import AsWrittenError


def refuse_twice(command: Any) -> None:
    """Let a command refuse an option that is given more often than it has room for."""
    make = command.make_parser

    def make_parser(context: Any) -> Any:
        parser = make(context)
        read = parser.parse_args

        def parse_args(args: list[str]) -> Any:
            found = read(args=args)
            _refuse(context, Counter(map(id, found[2])))
            return found

        parser.parse_args = parse_args
        return parser

    command.make_parser = make_parser


def _refuse(context: Any, given: Counter[int]) -> None:
    if context.resilient_parsing:  # a shell that completes a word
        return
    for each in context.command.params:
        count = given[id(each)]
        if count > 1 and _takes_one(each):
            told = f"{each.opts[0]} takes one value, and is given {count} times"
            raise AsWrittenError(told, ctx=context)


def _takes_one(each: Any) -> bool:
    """Say whether an option takes one value; the same mark twice says no more than once."""
    is_option = each.param_type_name == "option"
    is_mark = getattr(each, "is_flag", False) and not each.secondary_opts
    return is_option and not each.multiple and not is_mark
