"""The examples, and the day on which tests read them."""

from datetime import date
from pathlib import Path

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"

TODAY = date(2026, 4, 8)
DAY = ("--today", TODAY.isoformat())
