"""Names, identifiers and words that nobody has, each with what to look for in a finished file."""

import json
import random
import re
import unicodedata
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import quote

FIRST = (
    "Zephyrine Quillon Ottoline Xanthe Thisbe Oriel Bryony Zoë-Mae Łucja Ludo Öznur Jurriq".split()
)
LAST = "Tamsworth Quelch Oakapple Marrowby Wrenlattice O'Zubbin Farrand-Okoro Šestak Vexley".split()
NICK = "Zizzy Bibi Ozzie Tuppo Quigs Knobbo".split()
SYLLABLES = "zu quo vex jirn pho glab twee skom ulx drob fnay weq".split()

# Words that are often written in capitals: as initials of a full name they count with stops alone.
COMMON = {"TO", "OF"}
WIDE = {letter: letter + 0xFEE0 for letter in range(ord("!"), ord("~") + 1)}

_SOUNDLESS = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")


class Secret(NamedTuple):
    """Something that must not get out: how it is written in a note, and patterns that betray it.

    The patterns are for text that went through `folded`; `runs` are for its words.
    """

    kind: str
    form: str
    written: str
    patterns: tuple[str, ...] = ()
    run: tuple[str, ...] = ()


class Person(NamedTuple):
    code: str
    first: str
    last: str
    nick: str

    @property
    def full(self) -> str:
        return f"{self.first} {self.last}"

    @property
    def initials(self) -> str:
        stop = "." if folded(self.first)[0] + folded(self.last)[0] in COMMON else ""
        return folded(self.first)[0] + stop + folded(self.last)[0]

    @property
    def patterns(self) -> tuple[str, ...]:
        """Whole words as they are capitalised, and both names together in any letters."""
        first, last, nick = (
            re.sub(r"[-']", "[-']?", folded(each)) for each in (self.first, self.last, self.nick)
        )
        halves = (half for each in (self.first, self.last) for half in folded(each).split("-"))
        between = r"[\W_]{0,4}"
        alone = (rf"(?<![^\W_]){each}(?![^\W_])" for each in (first, last, nick, *halves))
        both = (rf"(?i){first}{between}{last}", rf"(?i){last}{between}{first}")
        stop = r"\." if "." in self.initials else r"\.?"
        initials = rf"{self.initials[0]}{stop}{self.initials[-1]}"
        return (*alone, *both, rf"(?<![^\W_#]){initials}(?![^\W_])")


def folded(text: str) -> str:
    """Give a text without accents and without what cannot be seen."""
    text = _SOUNDLESS.sub("", text).replace("’", "'").replace("‘", "'").replace("Ł", "L")
    parts = unicodedata.normalize("NFKD", text.replace("ł", "l"))
    return "".join(each for each in parts if not unicodedata.combining(each))


def people(rng: random.Random) -> list[Person]:
    codes = ("YP1", "YP2", "YP3")
    names = zip(rng.sample(FIRST, 3), rng.sample(LAST, 3), rng.sample(NICK, 3), strict=True)
    return [Person(code, *each) for code, each in zip(codes, names, strict=True)]


def key_of(key: list[Person]) -> str:
    lines = (
        f"{each.code}: {{name: {json.dumps(each.full)}, also: [{each.nick}]}}\n" for each in key
    )
    return "".join(lines)


FORMS: dict[str, Callable[[Person], str]] = {
    "full": lambda each: each.full,
    "capitals": lambda each: each.full.upper(),
    "small": lambda each: each.full.lower(),
    "turned": lambda each: f"{each.last}, {each.first}",
    "first": lambda each: f"that {each.first} said",
    "last": lambda each: f"that {each.last} said",
    "nickname": lambda each: f"that {each.nick} said",
    "initials": lambda each: f"that {each.initials} said",
    "dotted": lambda each: f"that {each.initials[0]}.{each.initials[-1]}. said",
    "half": lambda each: f"that {each.last.rpartition('-')[2]} said",
    "owner": lambda each: f"it is {each.first}'s",
    "hyphens": lambda each: each.full.lower().replace(" ", "-"),
    "joined": lambda each: re.sub(r"[ '-]", "", each.full),
    "apart": lambda each: unicodedata.normalize("NFD", each.full),
    "hidden": lambda each: each.full[:2] + "\u00ad" + each.full[2:-2] + "\u200b" + each.full[-2:],
    "lines": lambda each: f"{each.first}\n{each.last}",
    "stressed": lambda each: f"**{each.full[:3]}**{each.full[3:]}",
    "entity": lambda each: f"&#{ord(each.full[0])};{each.full[1:]}",
    "address": lambda each: f"https://example.org/{each.full.replace(' ', '%20')}",
    "encoded": lambda each: f"https://example.org/{quote(each.full)}",
    "mail": lambda each: f"{each.first}.{each.last}@example.org".lower(),
    "long": lambda each: f"the-talk-at-the-old-tannery-with-{each.first}-{each.last}".lower(),
    "wide": lambda each: each.full.translate(WIDE),
}


def a_name(rng: random.Random, key: list[Person]) -> Secret:
    form = rng.choice(list(FORMS))
    person = rng.choice(key)
    every = tuple(pattern for each in key for pattern in each.patterns)
    return Secret("name", form, FORMS[form](person), every)


def an_identifier(rng: random.Random) -> Secret:
    form = rng.choice(["NHS", "NHS in a row", "phone", "line", "e-mail", "postcode", "born", "UPN"])
    word = "".join(rng.choices(SYLLABLES, k=2))
    number = f"{rng.randrange(1000):03}"
    texts = {
        "phone": f"07700 900{number}",
        "line": f"020 7946 0{number}",
        "e-mail": f"{word}@example.org",
        "postcode": f"BS{rng.randrange(1, 9)} {rng.randrange(1, 9)}QX",
        "born": f"born on {rng.randrange(1, 28)} March 2011",
        "NHS": _nhs(rng),
        "NHS in a row": _nhs(rng, "467").replace(" ", ""),
        "UPN": _upn(rng),
    }
    text = texts[form]
    parts = re.findall(r"[A-Za-z]+|\d", text)
    return Secret(
        "identifier",
        form,
        text,
        (r"(?i)" + r"[\s().\-]{0,3}".join(parts),)
        if form not in {"e-mail", "born"}
        else (r"(?i)" + re.escape(text).replace(r"\ ", r"\s+"),),
    )


def _nhs(rng: random.Random, first: str = "0123456789") -> str:
    """A number with a true check digit. Those in use begin with 4, 6 or 7.

    Of other numbers in a row a web address holds so many that none of them can be taken for one.
    """
    while True:
        digits = [int(rng.choice(first)), *(rng.randrange(10) for _ in range(8))]
        check = (11 - sum(d * w for d, w in zip(digits, range(10, 1, -1), strict=True)) % 11) % 11
        if check < 10 and len(set(digits)) > 3:
            text = "".join(map(str, [*digits, check]))
            return f"{text[:3]} {text[3:6]} {text[6:]}"


def _upn(rng: random.Random) -> str:
    digits = [rng.randrange(10) for _ in range(12)]
    total = sum(digit * weight for digit, weight in zip(digits, range(2, 14), strict=True))
    return "ABCDEFGHJKLMNPQRTUVWXYZ"[total % 23] + "".join(map(str, digits))


def some_words(rng: random.Random) -> Secret:
    words = [
        "".join(rng.choices(SYLLABLES, k=rng.choice([2, 3]))) for _ in range(rng.randrange(9, 14))
    ]
    return Secret("words", "sentence", " ".join(words).capitalize() + ".", run=tuple(words))
