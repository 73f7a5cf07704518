"""Ways to read a text in which names do not stand as in prose: file names, tags, cut words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pgacli.lazy import Lazy
from pgacli.rules.prose.reading.folding import Folded
from pgacli.rules.prose.vocabulary.platforms import PLATFORMS

_CAMEL = Lazy(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])|(?<=[a-z])(?=[A-Z])")
# Neither a colour nor a rule of a style sheet ("#ada", "@page"), nor where a link leads to.
_TAG = Lazy(
    r"[#@](?<![^\W_].)(?<![&/].)(?<!=[\"'].)(?<!\]\(.)"
    r"(?!(?:[0-9a-f]{3,8}|page|media|import|supports|charset|font)\b)(?P<tag>[^\W_][\w.-]{0,60}\w)"
)
# An account has a mark or a digit in its name; what it is called stands before that.
_MARK_OF_ACCOUNT = Lazy(r"[_0-9](?<=[a-z.].)")
_ITS_LETTERS = Lazy(r"[\s:=\"'(][a-z.]{1,40}\Z")
_IS_ACCOUNT = Lazy(
    rf"(?<![^\W_])(?:account|profile|{PLATFORMS})"
    r"(?:\s(?:is|was|called|named|name))?[\s:=\"'(]{1,4}\Z"
)
# `account: second_hand` says how a source came by it.
_ACCOUNT = Lazy(r"(?!(?:first|second)_hand\b)[\w.]{2,60}\w")
# A line that was pasted may end within another, and with it the word.
_CUT = Lazy(
    r"-(?:(?<=[^\W\d_]-)(?:\r?\n[ \t>]{0,8}|[ ])(?=[a-z])|(?<=[A-Z]-)\r?\n[ \t>]{0,8}(?=[A-Z]{2}))"
)
# What Markdown and HTML put between two letters without parting them, one behind the other.
_TARGET = r"(?:\([^()\n]{0,200}\)|\[[^\]\n]{0,80}\]|\{[^{}\n]{0,80}\})?"
_ELEMENT = (
    r"(?:!--(?:(?!-->)[^\0]){0,200}--|/?(?:a|abbr|b|bd[io]|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark"
    r"|q|s|samp|small|span|strike|strong|su[bp]|time|tt|u|var|wbr)\b[^<>]{0,200})>"
)
_IN_WORD = (
    rf"(?<=[^\W\d_].)(?:(?<=[*~`\[])[*~`\[]{{0,3}}|(?<=\]){_TARGET}|(?<=<){_ELEMENT}"
    rf"|(?<=\\)(?=-))(?:\]{_TARGET}|<{_ELEMENT}){{0,3}}(?=[-\w])"
)
_WITHIN = Lazy(rf"[*~`\[\]\\<]{_IN_WORD}")
# To look for each mark by itself first takes a third of the time, and few texts have one in a word.
_WITHIN_BY_MARK = {
    mark: Lazy(rf"{re.escape(mark)}(?<=[^\W\d_].)[-\w*~`\[\]\\<!/({{]") for mark in "*~`[]\\<"
}
_MARKS = Lazy(r"[*~`\[\]\\<]")
# A word of several: "AdaVexley", "VexleyJ". Of "McGrace" nobody is called Grace.
_RUN_TOGETHER = Lazy(
    r"[A-Z](?<=[a-z].)(?<!\bMc.)(?<!\bMac.)(?<!\bFitz.)(?<!\bD[ei].)(?<!\bL[ae].)(?<!\bVan.)"
)
_WORD_BEFORE = Lazy(r"[^\W_]{1,40}\Z")
_WORD_BEHIND = Lazy(r"[^\W_]{1,40}")
# A file, and where a link leads to: in both a name is written small. Which site it is tells nobody.
_FILE_END = Lazy(
    r"\.(?:csv|docx?|eml|heic|html?|jpe?g|json|m4a|md|mov|mp[34]|msg|odt|pdf|png|pptx?|txt|wav|xlsx?|zip)"
    r"(?![^\W_])"
)
_FILE_BEFORE = Lazy(r"[^\s()<>\[\]\"'|,;:=]{1,80}\Z")
# "ada_v" is no word of any sentence, nor is "adavane2011"; "bs1" of a postcode is shorter.
_NO_WORD = Lazy(r"_(?<=[^\W_]_)(?=[^\W_])|[0-9](?<=[a-z]{4}.)")
_ACCOUNT_BEHIND = Lazy(r"[\w.]{1,40}(?<!\.)")
_PATH = r"(?P<path>[^\s()\"'>]{1,200})"
_TARGETS = tuple(
    Lazy(pattern + _PATH)
    for pattern in (
        r"\]\([ ]?(?!https?:)",
        r"=[\"'](?:(?<=href=.)|(?<=src=.))(?!https?:)",
        # Word and PDF files name what they are made of by addresses that lead nowhere.
        r"://(?!schemas\.|www\.w3\.org|purl\.org|ns\.adobe)[^\s/()\"'>]{1,100}/",
    )
)


def parted(folded: Folded) -> Folded:
    """The same with a hyphen where small letters meet a capital, and letters a digit."""
    return folded.replaced((match.span() for match in _CAMEL.finditer(folded.kept)), "-")


def without_cuts(folded: Folded) -> Folded | None:
    """The text with the words whole that end a line with a hyphen; None where there are none."""
    cuts = [match.span() for match in _CUT.finditer(folded.kept)]
    return folded.replaced(cuts) if cuts else None


def without_marks(folded: Folded) -> Folded | None:
    """The text without the marks inside its words; None where there are none."""
    text = folded.kept
    if not any(mark in text and each.search(text) for mark, each in _WITHIN_BY_MARK.items()):
        return None
    return folded.replaced(match.span() for match in _WITHIN.finditer(text))


def holds_marks(text: str, start: int, end: int) -> bool:
    """Say whether a stretch of a text holds what `without_marks` takes out."""
    return _MARKS.search(text, start, end) is not None


def without_file_end(name: str) -> str:
    """The name of a file without how files end: of "photo.ada" that is all of it."""
    stem, _, end = name.rpartition(".")
    return stem if stem and _FILE_END.fullmatch(f".{end.lower()}") else name


def tags(folded: Folded) -> Iterator[Folded]:
    """What stands behind a # or an @, and accounts, each by itself: "# A title" is no tag."""
    for match in _TAG.finditer(folded.low):
        yield folded.stretch(*match.span("tag"))
    low = folded.low
    for mark in _MARK_OF_ACCOUNT.finditer(low):
        at = mark.start()
        letters = _ITS_LETTERS.search(low, max(0, at - 40), at)
        start = letters.start() + 1 if letters else 0
        is_account = start and _IS_ACCOUNT.search(low, max(0, start - 40), start)
        if is_account and (account := _ACCOUNT.match(low, start)):
            yield folded.stretch(*account.span())


def run_together(folded: Folded) -> Iterator[Folded]:
    """Words in which small letters meet a capital, each by itself and with hyphens there."""
    end = 0
    for match in _RUN_TOGETHER.finditer(folded.kept):
        at = match.start()
        if at < end:
            continue
        before = _WORD_BEFORE.search(folded.kept, max(0, at - 40), at)
        behind = _WORD_BEHIND.match(folded.kept, at)
        if before and behind:
            end = behind.end()
            yield parted(folded.stretch(before.start(), end))


def files(folded: Folded) -> Iterator[Folded]:
    """Names of files and of accounts in a text, and where its links lead to."""
    for match in _NO_WORD.finditer(folded.low):
        at = match.start()
        before = _WORD_BEFORE.search(folded.low, max(0, at - 40), at)
        behind = _ACCOUNT_BEHIND.match(folded.low, at)
        if before and behind:
            yield folded.stretch(before.start(), behind.end())
    for match in _FILE_END.finditer(folded.low):
        at = match.start()
        if before := _FILE_BEFORE.search(folded.low, max(0, at - 80), at):
            yield folded.stretch(before.start(), at)
    for target in _TARGETS:
        for match in target.finditer(folded.low):
            yield folded.stretch(*match.span("path"))
