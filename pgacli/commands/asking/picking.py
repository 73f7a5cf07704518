"""Answers picked from lists with the arrow keys, and text with room to paste (`pga[guided]`).

No colour is used, so there is none to take away: what is picked has a sign, and stands in bold.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stdout
from typing import Any

import questionary
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent, merge_key_bindings
from prompt_toolkit.output import ColorDepth

from pgacli.commands.asking.choices import Choices, Offered
from pgacli.errors import LeftError
from pgacli.presentation.wrapping import page_width, shortened
from pgacli.screen import behind, fit

LATER, NONE_YET, OTHER = "leave it for later", "nothing picked yet", "somebody else"
# The width of what stands in front of a row, and of a column to spare.
_IN_FRONT = 6
_STYLE = questionary.Style(
    [(name, "noinherit") for name in ("qmark", "question", "instruction", "text", "separator")]
    + [(name, "noinherit bold") for name in ("pointer", "highlighted", "selected")]
    + [("answer", "noinherit")]
)
_LOOK: dict[str, Any] = {"qmark": ">", "style": _STYLE, "color_depth": ColorDepth.DEPTH_1_BIT}


class Picking:
    """Shows a list to move through, and takes text as one edits it."""

    def line(self, hint: str = "") -> str:
        """Give one line, or nothing; pasted lines become one."""
        told = f"({hint})" if hint else None
        asked = _asked(questionary.text, "", instruction=told, key_bindings=_leaving())
        return " ".join(_answer(asked).split())

    def lines(self) -> str:
        """Give what is written up to an empty line; pasted text may hold empty lines."""
        asked = _asked(
            questionary.text,
            "",
            instruction="(an empty line ends it)\n ",
            multiline=True,
            key_bindings=_ending(),
        )
        return str(_answer(asked)).strip("\n")

    def yes_or_no(self) -> str:
        """Give `yes` or `no`, or nothing where it is left for later."""
        return self.pick(Choices((Offered("yes"), Offered("no"))), is_needed=False)

    def pick(self, choices: Choices, *, is_needed: bool) -> str:
        """Give the words for what is picked, with commas between, or nothing."""
        picked = _several(choices) if choices.takes_several else _one(choices, is_needed=is_needed)
        if picked == [OTHER]:
            return self.line("name or role")
        if picked or not (is_needed or choices.takes_text):
            print(f"> {', '.join(picked) or LATER}")
        if choices.takes_text and choices.takes_several:
            picked.append(self.line("others, with commas; or Enter"))
        return ",".join(word for word in picked if word)


def _several(choices: Choices) -> list[str]:
    told = "(space picks, Enter goes on)"
    asked = _asked(
        questionary.checkbox,
        choices.about,
        list(_rows(choices.rows)),
        instruction=told,
        erase_when_done=True,
    )
    return list(_answer(asked, _leaving()))


def _one(choices: Choices, *, is_needed: bool) -> list[str]:
    # Enter alone picks nothing: whoever hurries through would else say that an adult is close to
    # the young people, or that an offer led to a meeting.
    rows = [questionary.Choice(NONE_YET if is_needed else LATER, "")]
    rows += _rows(choices.rows)
    rows += [questionary.Choice(OTHER, OTHER)] if choices.takes_text else []
    told = "(arrow keys, then Enter)"
    asked = _asked(questionary.select, choices.about, rows, instruction=told, erase_when_done=True)
    return [word for word in [_answer(asked, _leaving())] if word]


def _rows(offered: Sequence[Offered]) -> Iterator[questionary.Choice]:
    """Give the rows of a list, each with its label, under what it belongs to."""
    longest = max(len(each.word) for each in offered)
    group = ""
    for each in offered:
        if each.group != group:
            group = each.group
            yield questionary.Separator(fit(group))
        row = f"{each.word:{longest}}  {each.label}".rstrip()
        yield questionary.Choice(shortened(row, page_width() - _IN_FRONT), each.word)


def _asked(kind: Callable[..., questionary.Question], *words: Any, **how: Any) -> Any:
    """Give a question that draws on the screen behind the guard: a list has to steer it."""
    with redirect_stdout(behind(sys.stdout)):
        return kind(*words, **how, **_LOOK)


def _answer(asked: questionary.Question, keys: KeyBindings | None = None) -> Any:
    """Give an answer. Raises LeftError where somebody leaves."""
    if keys is not None:
        own = asked.application.key_bindings
        asked.application.key_bindings = merge_key_bindings([own, keys] if own else [keys])
    try:
        return asked.unsafe_ask()
    except (KeyboardInterrupt, EOFError):
        raise LeftError from None


def _leaving() -> KeyBindings:
    """Give the keys that leave: Esc, which waits for nothing more, and Ctrl+D."""
    keys = KeyBindings()

    @keys.add("escape", eager=True)
    @keys.add("c-d", eager=True)
    def _leave(event: KeyPressEvent) -> None:
        # Words that somebody has typed are not lost to a slip.
        if not event.current_buffer.text:
            event.app.exit(exception=EOFError)

    return keys


def _ending() -> KeyBindings:
    """Give the same keys, and Enter on an empty line, which ends the text."""
    keys = _leaving()

    @keys.add("enter")
    def _end(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        if buffer.document.current_line.strip():
            buffer.newline(copy_margin=False)
        else:
            buffer.validate_and_handle()

    return keys
