"""Ways to read a text in which names do not stand as in prose: file names, tags, cut words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pgacli.lazy import Lazy
from pgacli.rules.prose.folding import Folded
from pgacli.rules.prose.platforms import PLATFORMS

_CAMEL = Lazy(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])|(?<=[a-z])(?=[A-Z])")
# Neither a colour nor a rule of a style sheet ("#ada", "@page"), nor where a link leads to.
_TAG = Lazy(
    r"[#@](?<![^\W_].)(?<![&/].)(?<!=[\"'].)(?<!\]\(.)"
    r"(?!(?:[0-9a-f]{3,8}|page|media|import|supports|charset|font)\b)(?P<tag>[^\W_][\w.-]{0,60}\w)"
)
_ACCOUNT = Lazy(
    rf"(?<![^\W_])(?:account|profile|{PLATFORMS})"
    r"(?:\s(?:is|was|called|named|name))?[\s:=\"'(]{1,4}(?P<tag>(?=[a-z.]{1,40}[_0-9])[\w.]{2,60}\w)"
)
_CUT = Lazy(r"-(?<=[^\W\d_]-)\r?\n[ \t>]{0,8}(?=[a-z])")


def parted(folded: Folded) -> Folded:
    """The same with a hyphen where small letters meet a capital, and letters a digit."""
    return _put_in(folded, (match.span() for match in _CAMEL.finditer(folded.kept)), "-")


def without_cuts(folded: Folded) -> Folded | None:
    """The text with the words whole that end a line with a hyphen; None where there are none."""
    cuts = [match.span() for match in _CUT.finditer(folded.kept)]
    return _put_in(folded, cuts, "") if cuts else None


def tags(folded: Folded) -> Iterator[Folded]:
    """What stands behind a # or an @, and accounts, each by itself: "# A title" is no tag."""
    for match in (*_TAG.finditer(folded.low), *_ACCOUNT.finditer(folded.low)):
        start, end = match.span("tag")
        offsets = folded.offsets[start : end + 1]
        yield Folded(folded.kept[start:end], folded.low[start:end], offsets)


def _put_in(folded: Folded, spans: Iterable[tuple[int, int]], sign: str) -> Folded:
    kept, offsets, at = "", [], 0
    for start, end in spans:
        kept += folded.kept[at:start] + sign
        offsets += [*folded.offsets[at:start], *(folded.offsets[start] for _ in sign)]
        at = end
    kept += folded.kept[at:]
    offsets += folded.offsets[at:]
    return Folded(kept, kept.lower(), offsets)
