"""The process that tries inputs; `python -m tests.fuzz` starts it, watches it, and starts it anew.

Where atheris can be had, it chooses what to change by which lines of the program it has reached;
where not, changes are blind.
"""

import importlib
import pkgutil
import random
import sys
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from tests.fuzz.notebook import Notebook

MOST_BYTES = 24_000
SHARE_OF_BYTES = 0.1


class Bounds(NamedTuple):
    """How long to try, how many inputs (0: any number), and what the changes are chosen by."""

    seconds: float
    inputs: int
    seed: int


def main() -> None:
    """Try inputs within bounds: `worker NOTEBOOK SEEDS HOME SECONDS INPUTS SEED`."""
    folder, seeds, home = map(Path, sys.argv[1:4])
    notebook = Notebook(folder, seeds)
    bounds = Bounds(float(sys.argv[4]), int(sys.argv[5]), int(sys.argv[6]))
    try:
        guide = importlib.import_module("atheris")
    except ImportError:
        _blindly(_trial(notebook, home), notebook, bounds)
    else:
        _guided(guide, notebook, home, bounds)


def modules() -> Iterator[str]:
    """Give the name of every module of the program but those that run it on import."""
    import pgacli  # noqa: PLC0415

    for each in pkgutil.walk_packages(pgacli.__path__, "pgacli."):
        if not each.name.endswith(".__main__"):
            yield each.name


def _trial(notebook: Notebook, home: Path) -> Callable[[bytes], None]:
    """Give what tries one input. The program is imported here, so that a guide can listen."""
    for name in modules():
        importlib.import_module(name)
    from tests.fuzz.hostile import read_seed, small_case  # noqa: PLC0415
    from tests.fuzz.promises import broken  # noqa: PLC0415
    from tests.rules.broken import lay  # noqa: PLC0415

    root = home / "case"
    lay(root, small_case())
    (root / "reports").mkdir()

    def trial(data: bytes) -> None:
        notebook.begin(data)
        for told in broken(read_seed(data), root):
            notebook.keep(data, told)
        notebook.end()

    return trial


def _change(data: bytes, most: int, seed: int, corpus: list[bytes]) -> bytes:
    from tests.fuzz.changes import changed  # noqa: PLC0415
    from tests.fuzz.hostile import read_seed  # noqa: PLC0415

    dice = random.Random(seed)  # noqa: S311 - a choice, not a secret
    other = read_seed(dice.choice(corpus))
    return changed(read_seed(data), other, dice).seed()[:most]


def _guided(guide: ModuleType, notebook: Notebook, home: Path, bounds: Bounds) -> None:
    with guide.instrument_imports(include=["pgacli"]):
        trial = _trial(notebook, home)
    corpus = notebook.corpus()

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        if random.Random(seed).random() < SHARE_OF_BYTES:  # noqa: S311
            return bytes(guide.Mutate(data, most))
        return _change(data, most, seed, corpus)

    options = [f"-max_len={MOST_BYTES}", f"-max_total_time={int(bounds.seconds)}"]
    options += [f"-runs={bounds.inputs or -1}", f"-seed={bounds.seed}", "-print_final_stats=1"]
    quiet = ["-timeout=600", "-rss_limit_mb=4096", "-verbosity=0", "-len_control=0"]
    guide.Setup(
        [sys.argv[0], str(notebook.corpus_folder), *options, *quiet],
        trial,
        custom_mutator=mutate,
    )
    guide.Fuzz()


def _blindly(trial: Callable[[bytes], None], notebook: Notebook, bounds: Bounds) -> None:
    corpus = notebook.corpus()
    until = time.monotonic() + bounds.seconds
    unchanged = iter(corpus)
    for seed in count(bounds.seed):
        if time.monotonic() > until or seed - bounds.seed == (bounds.inputs or -1):
            return
        data = next(unchanged, None)
        trial(data or _change(corpus[seed % len(corpus)], MOST_BYTES, seed, corpus))


if __name__ == "__main__":
    main()
