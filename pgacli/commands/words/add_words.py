"""The words of `pga add`: the kind, the title, and a note's keys as options."""

from collections.abc import Sequence
from typing import NamedTuple

from pgacli.case.fields.declared import shown_key
from pgacli.case.ids import is_code
from pgacli.case.messages import did_you_mean, nearest
from pgacli.case.note import Note
from pgacli.case.notes import ADDED_KINDS, KINDS, kind_of
from pgacli.casework.scaffold import title_line
from pgacli.commands.words.declared import MisuseError


class Words(NamedTuple):
    """What was asked for: positional words, and keys with what follows them."""

    plain: Sequence[str]
    keys: Sequence[tuple[str, str | None]]


def parted(words: Sequence[str]) -> Words:
    """Part `--key value` and `--key=value` from the rest. A key that ends the line has no value."""
    plain: list[str] = []
    keys: list[tuple[str, str | None]] = []
    waiting = list(reversed(words))
    while waiting:
        word = waiting.pop()
        if not _is_key(word):
            plain.append(word)
            continue
        key, equals, value = word[2:].partition("=")
        if equals:
            keys.append((key, value))
        else:
            has_value = waiting and not _is_key(waiting[-1])
            keys.append((key, waiting.pop() if has_value else None))
    return Words(plain, keys)


def _is_key(word: str) -> bool:
    return word.startswith("--") and word[2:3].isalpha()


def _is_one_hyphen(word: str) -> bool:
    return word.startswith("-") and word[1:].replace("-", "").replace("_", "").isalpha()


def kind_and_title(plain: Sequence[str]) -> tuple[type[Note], str]:
    """Give the kind and the title that were said. Raises a usage error."""
    if not plain:
        raise MisuseError(f"say what to add: {_kinds()}")
    kind = asked_kind(plain[0])
    if len(plain) == 1:
        raise MisuseError(f'say its title in a few words: pga add {kind.kind} "A title"')
    if len(plain) > 2:
        if any(map(is_code, plain[1:])):
            raise MisuseError(
                "several ids stand together, with commas and no spaces, such as S1,S2"
            )
        if slip := next((each for each in plain[1:] if _is_one_hyphen(each)), ""):
            raise MisuseError(f"a key begins with two hyphens: -{slip}")
        raise MisuseError(
            f"put the title in quotes, so that its {len(plain) - 1} words stay together"
        )
    title = title_line(plain[1])
    if not title:
        raise MisuseError("a title needs words, and cannot hold `<!--`")
    return kind, title


def asked_kind(word: str) -> type[Note]:
    """Give the kind that a word names; hyphens and letter case make no difference."""
    plain_word = word.replace("-", "").replace("_", "")
    kind = kind_of(plain_word)
    if kind is None:
        hint = did_you_mean(nearest(plain_word, KINDS), f"There are {_kinds()}.")
        raise MisuseError(f"there is no kind of note called `{shown_key(word)}`. {hint}")
    if not kind.folder:
        raise MisuseError("a case has one assessment, which `pga new` lays down")
    return kind


def _kinds() -> str:
    *names, last = ADDED_KINDS
    return f"{', '.join(names)} or {last}"
