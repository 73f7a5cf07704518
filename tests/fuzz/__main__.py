"""`make fuzz`: hostile files by the thousand, each in a case that is checked and rendered.

    python -m tests.fuzz [--minutes 60] [--notebook .fuzz]

What breaks a promise is kept in tests/fuzz/seeds/, where `make test` tries it again from then on.
"""

import argparse
import hashlib
import importlib.util
import subprocess
import sys
import time
from pathlib import Path

from tests.fuzz.hostile import HERE, SEEDS, healthy_seeds, kept_seeds
from tests.fuzz.notebook import Notebook

# Longer than the worker's own watch over one input: this is for what no watch can stop.
HUNG_AFTER = 180.0
# Until its first input a worker imports the whole program under the guide's eyes, on any machine.
STARTED_AFTER = 1200.0
LOOK = 2.0


def main() -> int:
    """Run workers until the time is over; 1 where a promise was broken, or nothing was tried."""
    options = argparse.ArgumentParser(description="Try hostile files for a while.")
    options.add_argument("--minutes", type=float, default=60)
    options.add_argument("--notebook", type=Path, default=Path(".fuzz"))
    asked = options.parse_args()
    notebook = Notebook(asked.notebook.resolve())
    _lay_seeds(notebook)
    before = {path.name for path in SEEDS.iterdir()}
    guided = importlib.util.find_spec("atheris") is not None
    print(f"fuzzing for {asked.minutes:g} minutes, {'guided' if guided else 'blindly: no atheris'}")
    began, deaths = time.monotonic(), 0
    first = notebook.tried
    while (left := asked.minutes * 60 - (time.monotonic() - began)) > 1:
        deaths += _one_worker(notebook, left)
        if not notebook.is_begun():
            print(f"a worker ended before its first input; {notebook.log} says why")
            return 1
    tried = Notebook(notebook.folder).tried - first
    found = sorted({path.name for path in SEEDS.iterdir()} - before)
    print(
        f"{tried:,} inputs in {(time.monotonic() - began) / 60:.0f} minutes; {deaths} deaths of the"
    )
    print(f"process or hangs; {len(found)} new seeds in {SEEDS.relative_to(HERE.parents[1])}")
    for name in found:
        print(f"  {name}")
    return 1 if found or deaths or not tried else 0


def _lay_seeds(notebook: Notebook) -> None:
    for data in [*(each.seed() for each in healthy_seeds()), *(h.seed() for _, h in kept_seeds())]:
        (notebook.corpus_folder / hashlib.sha1(data).hexdigest()).write_bytes(data)  # noqa: S324


def _one_worker(notebook: Notebook, seconds: float) -> int:
    """Run one worker until it ends; keep the input at which it died or hung. Give 1 for that."""
    words = [sys.executable, "-m", "tests.fuzz.worker", str(notebook.folder), str(seconds)]
    notebook.now.unlink(missing_ok=True)
    began = time.time()
    with notebook.log.open("ab") as log:
        # Without a terminal, so that no sealed key asks for its passphrase.
        worker = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    told = ""
    while worker.poll() is None:
        time.sleep(LOOK)
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
    if told and notebook.is_begun():
        data = notebook.now.read_bytes()
        notebook.keep(data, f"{told} {hashlib.sha256(data).hexdigest()[:8]}")
    return bool(told)


if __name__ == "__main__":
    sys.exit(main())
