"""The seeded hand that writes an invented case: phrases, days, and ids of other notes."""

import random
from datetime import date, timedelta

from benchmarks.phrases import FRAMES, LISTS
from pgacli.case.notes import KINDS

# The day on which the case is looked at, and the day on which gathering began.
TODAY = date(2026, 4, 8)
BEGUN = date(2026, 2, 20)
# Of a hundred notes, how many are of a kind; sources take what is left.
_SHARES = {
    "contributor": 5,
    "meeting": 4,
    "offer": 6,
    "finding": 30,
    "intervention": 12,
    "supervision": 4,
    "disclosure": 3,
    "learning": 1,
}


class Hand:
    """What a note needs to be written, drawn in one order: the same seed gives the same case."""

    def __init__(self, notes: int, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - a corpus, and no secret
        self.counts = {kind: max(2, notes * share // 100) for kind, share in _SHARES.items()}
        self.counts["source"] = max(2, notes - 1 - sum(self.counts.values()))

    def __getitem__(self, name: str) -> str:
        """Give a phrase for a frame; a name with a capital gives one that begins a sentence."""
        phrase = self.random.choice(LISTS[name.lower()])
        return phrase[0].upper() + phrase[1:] if name[0].isupper() else phrase

    def sentence(self) -> str:
        """Give one plain sentence."""
        return self.random.choice(FRAMES).format_map(self)  # type: ignore[arg-type]

    def prose(self, least: int, most: int) -> str:
        """Give paragraphs of four sentences, between so many and so many words in all."""
        wanted = self.random.randint(least, most - 25)
        sentences: list[str] = []
        while wanted > 0:
            sentences.append(self.sentence())
            wanted -= len(sentences[-1].split())
        parts = (sentences[at : at + 4] for at in range(0, len(sentences), 4))
        return "\n\n".join(" ".join(part) for part in parts)

    def slug(self) -> str:
        """Give the words of a file name."""
        return "-".join(self["place"].split()[1:])

    def day(self, after: int = 0) -> str:
        """Give a day of the month of gathering, or so many days later."""
        return (BEGUN + timedelta(days=after + self.random.randrange(30))).isoformat()

    def ids(self, kind: str, most: int) -> list[str]:
        """Give ids of one to so many notes of a kind."""
        count = self.random.randint(1, most)
        numbers = {self.random.randint(1, self.counts[kind]) for _ in range(count)}
        return sorted(f"{KINDS[kind].letter}{number}" for number in numbers)

    def id(self, kind: str) -> str:
        """Give the id of one note of a kind."""
        return self.ids(kind, 1)[0]

    def some(self, words: tuple[str, ...], most: int) -> list[str]:
        """Give one to so many of some words, in their order."""
        chosen = self.random.sample(words, self.random.randint(1, most))
        return [word for word in words if word in chosen]
