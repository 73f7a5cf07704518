"""Other ways of typing a command: `pga help add`, `-h`, and `--case` in place of a bare case.

Only lists of words are looked at, so that a start costs no more for it.
"""

_HELP = "--help"
_CASE = "--case"
# The commands that take their case by its place; all others have `--case` among their options.
_TAKE_CASE = frozenset(
    (
        ("check",),
        ("compare",),
        ("config",),
        ("key", "open"),
        ("key", "seal"),
        ("next",),
        ("render",),
        ("sign",),
        ("status",),
        ("template", "check"),
        ("update",),
    )
)
# What people call a command before they know its name.
_CALLED = {
    "create": "new",
    "export": "render",
    "init": "new",
    "lint": "check",
    "list": "status",
    "names": "key seal",
    "open": "key open",
    "people": "key seal",
    "print": "render",
    "report": "render",
    "seal": "key seal",
    "show": "status",
    "start": "new",
    "validate": "check",
    "version": "--version",
}
_QUOTES = (
    "“ and ” are curly quotes, as Word makes them: round words that belong together, type"
    ' straight ones (")'
)
_DASHES = "– is a long dash, as Word makes it: an option begins with two hyphens, such as --case"


def usual(words: list[str]) -> list[str]:
    """Give words as the commands know them."""
    if words[:1] in (["help"], ["-h"]):
        return [*words[1:], _HELP]
    if words[-1:] == ["-h"]:
        return [*words[:-1], _HELP]
    for count in (1, 2):
        if tuple(words[:count]) in _TAKE_CASE:
            return [*words[:count], *_by_its_place(words[count:])]
    return words


def called(word: str) -> str:
    """Give the command that is meant by another word, such as a kind of note, or nothing."""
    from pgacli.case.notes import ADDED_KINDS  # noqa: PLC0415 - only for a word that is no command

    name = word.casefold()
    kind = name if name in ADDED_KINDS else name.removesuffix("s")
    return f"add {kind}" if kind in ADDED_KINDS else _CALLED.get(name, "")


def _by_its_place(words: list[str]) -> list[str]:
    """Give words with what stands behind `--case` in front, and `--case` gone."""
    end = words.index("--") if "--" in words else len(words)
    for at, word in enumerate(words[:end]):
        if word == _CASE and words[at + 1 : end]:
            return [words[at + 1], *words[:at], *words[at + 2 :]]
        if word.startswith(f"{_CASE}=") and word != f"{_CASE}=":
            return [word.removeprefix(f"{_CASE}="), *words[:at], *words[at + 1 :]]
    return words


def pasted(words: list[str]) -> str:
    """Say what came out of a word processor and can be no part of a command, or nothing."""
    told = [_QUOTES] if any(map(_is_in_curly_quotes, words)) else []
    told += [_DASHES] if any(word[:1] in ("–", "—") for word in words) else []
    return "\n".join(told)


def _is_in_curly_quotes(word: str) -> bool:
    return word[:1] in ("“", "„", "‘") or (word.endswith("”") and "“" not in word)
