"""Generated cases for a portfolio: the healthy one, changed at random, the same for a number."""

import random
import re
from collections.abc import Iterable
from pathlib import Path

from pgacli.case.stages import STAGES
from tests.leaks.places import PLACES, Texts
from tests.leaks.secrets_made import some_words
from tests.rules.broken import PEOPLE, healthy_texts, lay

# Of these words no text of the program's own is made.
STRANGE = re.compile(r"(?:zu|quo|vex|jirn|pho|glab|twee|skom|ulx|drob|fnay|weq){2,}", re.IGNORECASE)


def made_texts(number: int) -> Texts:
    """Give a case at any stage, with some of its notes, other dates, and perhaps without a key."""
    rng = random.Random(number)  # noqa: S311 - the same case for the same number
    texts = {**healthy_texts(), "private/people.yaml": PEOPLE}
    assessment = texts["assessment.md"].replace("stage: final", f"stage: {rng.choice(STAGES)}")
    for line in ("due: 2026-04-14\n", "review_on: 2026-07-01\n", "snapshot: 2026-03-31\n"):
        key, _, _ = line.partition(":")
        day = f"{key}: 2026-0{rng.randrange(1, 9)}-1{rng.randrange(10)}\n"
        assessment = assessment.replace(line, rng.choice([line, day, day, ""]))
    texts["assessment.md"] = assessment
    kept = rng.random()
    for path in sorted(texts):
        if path != "assessment.md" and rng.random() > kept + 0.2:
            del texts[path]
        elif path.startswith("interventions/"):
            texts[path] = texts[path].replace("due: 2026-05", f"due: 2026-0{rng.randrange(1, 7)}")
        elif path.startswith("sources/") and rng.random() < 0.2:
            texts[path] = texts[path].replace("---\n", "---\nwithdrawn: true\n", 1)
        elif rng.random() < 0.05:
            texts[path] = texts[path].replace("---\n", "---\nheading: [\n", 1)
    return texts


def planted_texts(number: int) -> Texts:
    """Give a case with strange words in every place that somebody can write in."""
    rng = random.Random(number)  # noqa: S311 - the same case for the same number
    texts = {**healthy_texts(), "private/people.yaml": PEOPLE.replace("Tamsworth", "Zuquovex")}
    for place in rng.sample(PLACES, len(PLACES)):
        if place.name not in ("what was taken back", "a finding that fell"):
            place.change(texts, some_words(rng).written.replace(".", ""), rng)
    texts["framework.yaml"] = _own_framework(number)
    if number % 3 == 0:
        texts["assessment.md"] = texts["assessment.md"].replace("stage: final", "stage: zuquo")
    elif number % 3 == 1:
        texts = {path: text.replace("YP", "Vex") for path, text in texts.items()}
    else:
        texts["assessment.md"] = texts["assessment.md"].replace("---\n", "---\nzuquo: [\n", 1)
    return texts


def _own_framework(number: int) -> str:
    """Give a framework of the council's own, whose words may be anybody's; or a broken one."""
    if number % 4 == 0:
        return "sides: [zuquo\n"
    heading = "{id: zuquo-vex, label: Zuquo vex, core: true}"
    known = "{id: places, label: Glabtwee, core: true}"
    side = f"{{id: fnayweq, label: Skomulx, headings: [{heading}, {known}]}}"
    return f"id: drobzu\ntitle: Phojirn\nstatus: confirmed\nsides: [{side}]\n"


def lay_many(root: Path, numbers: Iterable[int]) -> list[Path]:
    """Write generated cases, some deeper than others, and give them in the order of their paths."""
    names = (f"team{number % 3}/{'old/' * (number % 2)}c{number:03}" for number in numbers)
    return sorted(
        lay(root / name, made_texts(number)) for number, name in zip(numbers, names, strict=False)
    )
