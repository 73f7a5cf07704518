"""Lists as Word knows them: each numbered list counts by itself, and bullets are no typed dots."""

from copy import deepcopy
from typing import Any

from pgacli.writers.docx.xml import W

DEEPEST = 8
# The kinds of list, as they follow each other in the shipped template.
BULLETS, _NUMBERS, UNMARKED = range(3)


class Lists:
    """Gives out the numbers by which paragraphs belong to a list."""

    def __init__(self, element: Any, shipped: Any) -> None:
        self._element = element
        kinds = shipped.findall(f"{W}abstractNum")
        self._kinds = [self._kind(each) for each in kinds]
        self._shared: dict[int, str] = {}

    def shared(self, kind: int) -> str:
        """Give the one list to which all items with a bullet belong, or all without a mark."""
        if kind not in self._shared:
            self._shared[kind] = str(self._number(self._kinds[kind]).get(f"{W}numId"))
        return self._shared[kind]

    def numbers(self, start: int, level: int) -> str:
        """Give a new list that counts from `start` on its level (0 is the outermost)."""
        number = self._number(self._kinds[_NUMBERS])
        override = number.makeelement(f"{W}lvlOverride", {f"{W}ilvl": str(min(level, DEEPEST))})
        override.append(number.makeelement(f"{W}startOverride", {f"{W}val": str(start)}))
        number.append(override)
        return str(number.get(f"{W}numId"))

    def _kind(self, shipped: Any) -> str:
        """Add a kind of list to the template, before the lists, and give its id."""
        kind = deepcopy(shipped)
        there = self._element.findall(f"{W}abstractNum")
        kind.set(f"{W}abstractNumId", str(_next(there, "abstractNumId")))
        self._element.insert(self._element.index(there[-1]) + 1 if there else 0, kind)
        return str(kind.get(f"{W}abstractNumId"))

    def _number(self, kind: str) -> Any:
        there = self._element.findall(f"{W}num")
        number = self._element.makeelement(f"{W}num", {f"{W}numId": str(_next(there, "numId"))})
        number.append(number.makeelement(f"{W}abstractNumId", {f"{W}val": kind}))
        # After the kinds and the other lists: what may follow them in this part comes last.
        last = (there or self._element.findall(f"{W}abstractNum"))[-1]
        self._element.insert(self._element.index(last) + 1, number)
        return number


def _next(elements: list[Any], name: str) -> int:
    return max((int(each.get(f"{W}{name}")) for each in elements), default=0) + 1
