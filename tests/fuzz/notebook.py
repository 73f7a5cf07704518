"""What a run of fuzzing writes down: where it stands, how far it came, and what it found.

The worker can die or hang at any input, so each is written down before it is tried.
"""

import hashlib
import re
from pathlib import Path

from tests.fuzz.hostile import SEEDS

_WORD = re.compile(r"[^a-z]+")
# Two faults with the same last steps are one.
_STEP = re.compile(r'File "[^"]*?([\w.]+)", line (\d+)')


class Notebook:
    """A folder beside the tests, that git does not see."""

    def __init__(self, folder: Path, seeds: Path = SEEDS) -> None:
        self.folder = folder
        self.seeds = seeds
        self.corpus_folder = folder / "corpus"
        self.corpus_folder.mkdir(parents=True, exist_ok=True)
        self.now = folder / "now"
        self.log = folder / "log"
        self.known = folder / "known"
        self._count = folder / "count"
        self.tried = self._read_count()

    def corpus(self) -> list[bytes]:
        """Give every input that is worth changing."""
        return [path.read_bytes() for path in sorted(self.corpus_folder.iterdir())]

    def is_begun(self) -> bool:
        """Say whether a worker has come to its first input."""
        return self.now.exists()

    def begin(self, data: bytes) -> None:
        """Write down the input that is tried next."""
        self.now.write_bytes(data)

    def end(self) -> None:
        """Count an input that came to its end."""
        self.tried += 1
        self._count.write_text(str(self.tried))

    def _read_count(self) -> int:
        return int(self._count.read_text() or 0) if self._count.exists() else 0

    def keep(self, data: bytes, told: str) -> bool:
        """Keep an input as a seed, unless the same fault was found before."""
        kind = told.partition(":")[0]
        steps = "".join("".join(step) for step in _STEP.findall(told)[-3:]) or told[:60]
        sign = hashlib.sha256(f"{kind} {steps}".encode()).hexdigest()[:8]
        known = self.known.read_text("utf-8") if self.known.exists() else ""
        if sign in known:
            return False
        with self.known.open("a", encoding="utf-8", errors="replace") as file:
            file.write(f"{sign} {told}\n")
        self.seeds.mkdir(exist_ok=True)
        name = f"{_WORD.sub('-', kind.casefold()).strip('-')}-{sign}"
        (self.seeds / name).write_bytes(data)
        return True
