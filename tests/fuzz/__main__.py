"""`make fuzz`: hostile files by the thousand, each in a case that is checked and rendered.

    python -m tests.fuzz [--minutes 60] [--inputs 0] [--seed N] [--notebook .fuzz] [--seeds FOLDER]

What breaks a promise is kept in tests/fuzz/seeds/, where `make test` tries it again from then on.
A seed that is said tries the same changes again.
"""

import argparse
import hashlib
import importlib.util
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from tests.fuzz.hostile import SEEDS, healthy_seeds, kept_seeds
from tests.fuzz.notebook import Notebook
from tests.fuzz.worker import Bounds

# Longer than the worker's own watch over one input: this is for what no watch can stop.
HUNG_AFTER = 180.0
# Until its first input a worker imports the whole program under the guide's eyes, on any machine.
STARTED_AFTER = 1200.0
LOOK = 2.0


def main() -> int:
    """Run workers until the time is over; 1 where a promise was broken, or nothing was tried."""
    asked = _asked()
    notebook = Notebook(asked.notebook.resolve(), asked.seeds.resolve())
    _lay_seeds(notebook)
    before = _names(notebook.seeds)
    guided = importlib.util.find_spec("atheris") is not None
    print(f"fuzzing for {asked.minutes:g} minutes, {'guided' if guided else 'blindly: no atheris'}")
    print(f"from seed {asked.seed}")
    began, deaths, tried = time.monotonic(), 0, 0
    while (left := asked.minutes * 60 - (time.monotonic() - began)) > 1:
        bounds = Bounds(left, asked.inputs - tried if asked.inputs else 0, asked.seed + tried)
        deaths += _one_worker(notebook, bounds)
        if not notebook.is_begun():
            print(f"a worker ended before its first input; {notebook.log} says why")
            return 1
        tried = Notebook(notebook.folder).tried - notebook.tried
        if asked.inputs and tried + deaths >= asked.inputs:
            break
    found = sorted(_names(notebook.seeds) - before)
    print(
        f"{tried:,} inputs in {(time.monotonic() - began) / 60:.0f} minutes; {deaths} deaths of the"
    )
    print(f"process or hangs; {len(found)} new seeds in {asked.seeds}")
    for name in found:
        print(f"  {name}")
    return 1 if found or deaths or not tried else 0


def _asked() -> argparse.Namespace:
    options = argparse.ArgumentParser(description="Try hostile files for a while.")
    options.add_argument("--minutes", type=float, default=60)
    options.add_argument("--inputs", type=int, default=0, help="stop after so many; 0: never")
    options.add_argument("--seed", type=int, default=time.time_ns() % 2**31)
    options.add_argument("--notebook", type=Path, default=Path(".fuzz"))
    options.add_argument("--seeds", type=Path, default=SEEDS, help="where to keep what is found")
    return options.parse_args()


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


def _lay_seeds(notebook: Notebook) -> None:
    for data in [*(each.seed() for each in healthy_seeds()), *(h.seed() for _, h in kept_seeds())]:
        (notebook.corpus_folder / hashlib.sha1(data).hexdigest()).write_bytes(data)  # noqa: S324


def _one_worker(notebook: Notebook, bounds: Bounds) -> int:
    """Run one worker until it ends; keep the input at which it died or hung. Give 1 for that."""
    shelf = Path("/dev/shm")  # noqa: S108 - memory where there is any: a disk would wear
    notebook.now.unlink(missing_ok=True)
    with (
        notebook.log.open("ab") as log,
        # Made and taken away here: a worker may die.
        tempfile.TemporaryDirectory("", "pga-fuzz-", shelf if shelf.is_dir() else None) as home,
    ):
        places = [str(each) for each in (notebook.folder, notebook.seeds, home)]
        words = [sys.executable, "-m", "tests.fuzz.worker", *places, *map(str, bounds)]
        # Without a terminal, so that no sealed key asks for its passphrase.
        worker = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        told = _watched(worker, notebook)
    if told and notebook.is_begun():
        data = notebook.now.read_bytes()
        notebook.keep(data, f"{told} {hashlib.sha256(data).hexdigest()[:8]}")
    return bool(told)


def _watched(worker: "subprocess.Popen[bytes]", notebook: Notebook) -> str:
    """Wait for a worker, and end one that hangs; give what was wrong with it."""
    told, began = "", time.time()
    while worker.poll() is None:
        with suppress(subprocess.TimeoutExpired):
            worker.wait(LOOK)
        last, patience = (
            (notebook.now.stat().st_mtime, HUNG_AFTER)
            if notebook.is_begun()
            else (began, STARTED_AFTER)
        )
        if time.time() - last > patience:
            told = "hang: no end to it"
            worker.kill()
            worker.wait()
    if not told and worker.returncode != 0:
        told = f"death: the process ended with {worker.returncode}"
    return told


if __name__ == "__main__":
    sys.exit(main())
