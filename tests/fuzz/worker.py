"""The process that tries inputs; `python -m tests.fuzz` starts it, watches it, and starts it anew.

Where atheris can be had, it chooses what to change by which lines of the program it has reached;
where not, changes are blind.
"""

import hashlib
import importlib
import pkgutil
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

from tests.fuzz.notebook import Notebook

MOST_BYTES = 24_000
SHARE_OF_BYTES = 0.1


def main() -> None:
    """Try inputs for so many seconds: `worker NOTEBOOK SECONDS`."""
    notebook, seconds = Notebook(Path(sys.argv[1])), float(sys.argv[2])
    try:
        guide = importlib.import_module("atheris")
    except ImportError:
        _blindly(_trial(notebook), notebook, seconds)
    else:
        _guided(guide, notebook, seconds)


def modules() -> Iterator[str]:
    """Give the name of every module of the program but those that run it on import."""
    import pgacli  # noqa: PLC0415

    for each in pkgutil.walk_packages(pgacli.__path__, "pgacli."):
        if not each.name.endswith(".__main__"):
            yield each.name


def _trial(notebook: Notebook) -> Callable[[bytes], None]:
    """Give what tries one input. The program is imported here, so that a guide can listen."""
    for name in modules():
        importlib.import_module(name)
    from tests.fuzz.hostile import lay, read_seed, small_case  # noqa: PLC0415
    from tests.fuzz.promises import broken  # noqa: PLC0415

    shelf = Path("/dev/shm")  # noqa: S108 - memory where there is any: a disk would wear
    home = tempfile.mkdtemp(prefix="pga-fuzz-", dir=shelf if shelf.is_dir() else None)
    root = Path(home) / "case"
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


def _guided(guide: ModuleType, notebook: Notebook, seconds: float) -> None:
    with guide.instrument_imports(include=["pgacli"]):
        trial = _trial(notebook)
    corpus = notebook.corpus()

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        if random.Random(seed).random() < SHARE_OF_BYTES:  # noqa: S311
            return bytes(guide.Mutate(data, most))
        return _change(data, most, seed, corpus)

    options = [f"-max_len={MOST_BYTES}", f"-max_total_time={int(seconds)}", "-print_final_stats=1"]
    quiet = ["-timeout=600", "-rss_limit_mb=4096", "-verbosity=0", "-len_control=0"]
    guide.Setup(
        [sys.argv[0], str(notebook.corpus_folder), *options, *quiet],
        trial,
        custom_mutator=mutate,
    )
    guide.Fuzz()


def _blindly(trial: Callable[[bytes], None], notebook: Notebook, seconds: float) -> None:
    corpus = notebook.corpus()
    until = time.monotonic() + seconds
    seed = int.from_bytes(hashlib.sha256(str(time.time_ns()).encode()).digest()[:4], "big")
    unchanged = iter(corpus)
    while time.monotonic() < until:
        seed += 1
        data = next(unchanged, None)
        trial(data or _change(corpus[seed % len(corpus)], MOST_BYTES, seed, corpus))


if __name__ == "__main__":
    main()
