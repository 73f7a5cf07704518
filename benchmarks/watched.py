"""How soon `pga check --watch` answers a save, measured where an editor would read it."""

import random
import subprocess
import time
from pathlib import Path
from statistics import median

from benchmarks.runs import surroundings

_ANSWERED = b"Waiting"
# So that a save falls anywhere between two looks of the watcher.
_SHORTEST, _LONGEST = 0.15, 0.35


def seconds_to_answer(words: tuple[str, ...], note: Path, saves: int) -> float:
    """Give the median seconds from a save of a note until its new flags are there to be read."""
    pause = random.Random(1)  # noqa: S311 - only spreads the saves
    with subprocess.Popen(  # noqa: S603
        words, env=surroundings(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as watcher:
        try:
            _until_answered(watcher)
            taken = []
            for number in range(saves):
                time.sleep(pause.uniform(_SHORTEST, _LONGEST))
                begun = time.perf_counter()
                _save(note, number)
                _until_answered(watcher)
                taken.append(time.perf_counter() - begun)
        finally:
            # Not by Ctrl+C, which a bench that runs in the background may have been told to ignore.
            watcher.terminate()
    return median(taken)


def _save(note: Path, number: int) -> None:
    """Change a note as somebody does who goes on writing: by one sentence at its end."""
    with note.open("a", encoding="utf-8") as file:
        file.write(f"\nThey met {number + 2} times that month and went home together.\n")


def _until_answered(watcher: "subprocess.Popen[bytes]") -> None:
    if watcher.stdout is None or not any(line.startswith(_ANSWERED) for line in watcher.stdout):
        raise RuntimeError("the watcher ended before it answered")
