"""Measures pga and its peers: `python -m benchmarks`, with `--write` into docs/performance.md."""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from benchmarks import checking, making
from benchmarks.bench import Bench, Sizes
from benchmarks.page import performance_page
from benchmarks.peers import Peer, from_npm, from_python, from_the_system
from pgacli import __version__

PAGE = Path(__file__).parent.parent / "docs" / "performance.md"
PARTS = {
    "start": checking.start,
    "small": checking.small_case,
    "large": checking.large_case,
    "reports": making.reports,
    "cases": making.many_cases,
}


def page(bench: Bench, parts: Sequence[str] = tuple(PARTS)) -> str:
    """Measure these parts and give the page that says so."""
    sections = [PARTS[part](bench) for part in parts]
    today = datetime.now().astimezone().date()
    return performance_page(sections, bench.peers.values(), __version__, today)


def all_peers() -> dict[str, Peer]:
    """Give every peer by its name, installed where that can be done."""
    peers = (
        from_python("rumdl", "rumdl"),
        from_python("compliance-trestle", "trestle"),
        from_python("weasyprint", "weasyprint"),
        from_npm("markdownlint-cli2"),
        from_the_system("pandoc"),
    )
    return {peer.name: peer for peer in peers}


def main(words: Sequence[str]) -> int:
    """Measure, and print the page or write it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write docs/performance.md")
    parser.add_argument("--large", action="store_true", help="100,000 notes and 1,000 cases too")
    parser.add_argument("--rounds", type=int, help="rounds of the quick programs")
    parser.add_argument("parts", nargs="*", help=f"only some of {', '.join(PARTS)}")
    asked = parser.parse_args(words)
    # Said before any peer is installed. `choices` would not take none of them for all of them.
    if unknown := [each for each in asked.parts if each not in PARTS]:
        parser.error(f"no such part: {unknown[0]}; there are {', '.join(PARTS)}")
    if asked.write and asked.parts:
        parser.error("--write is for the whole page: leave out the parts")
    sizes = Sizes(rounds=asked.rounds or Sizes().rounds)
    if asked.large:
        sizes = sizes._replace(growth=(*sizes.growth, 100_000), cases=1_000)
    with tempfile.TemporaryDirectory(prefix="pga-bench-") as folder:
        text = page(Bench(Path(folder), sizes, all_peers()), asked.parts or tuple(PARTS))
    if asked.write:
        PAGE.write_text(text, "utf-8", newline="\n")
    else:
        print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
