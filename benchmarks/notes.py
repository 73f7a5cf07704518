"""What the notes of the invented case say, kind by kind: keys in their order, and a body."""

from collections.abc import Callable, Mapping
from typing import Any

from benchmarks.hand import Hand

MEMBERS = ("YP1", "YP2", "YP3", "YP4", "YP5")
_HEADINGS = tuple(
    "relationships roles identity self-image reputation influence trusted-adults places services"
    " parents structural".split()
)
_OWN = ("team", "file", "room", "worker", "format", "route", "checked", "typed", "area", "batch")
_LEAST_KEYS, _MOST_KEYS = 13, 19

Keys = Mapping[str, Any]


def keys_of(kind: str, hand: Hand) -> dict[str, Any]:
    """Give the keys of a note, with the council's own (`x-…`) after those of its kind."""
    keys = {"kind": kind, **_KEYS[kind](hand)}
    wanted = hand.random.randint(_LEAST_KEYS, _MOST_KEYS)
    own = {f"x-{name}": hand["place"] for name in _OWN[: max(0, wanted - len(keys))]}
    return {**keys, **own}


def sections_of(kind: str, hand: Hand) -> Mapping[str, str]:
    """Give the texts that stand in the body under a heading of their own."""
    return {heading: hand.prose(30, 60) for heading in _SECTIONS.get(kind, ())}


_SECTIONS = {
    "finding": ("How this helps keep the group safe", "In plain words"),
    "intervention": ("In plain words",),
}


def _contributor(hand: Hand) -> Keys:
    return {
        "role": hand["adult"].partition(" ")[2].capitalize(),
        "agency": hand.random.choice(("Youth service", "School", "Library", "Police", "Housing")),
        "relationship": hand.random.choice(("close", "known", "new")),
        "knows": hand.some(MEMBERS, 5),
        "can_help_by": hand.sentence(),
        "hopes": hand.sentence(),
        "invited": "2026-02-10",
        "briefed": "2026-02-20",
        "agreed_on": hand.day(),
        "thanks": "true",
    }


def _meeting(hand: Hand) -> Keys:
    return {
        "date": hand.day(),
        "purpose": hand.random.choice(("briefing", "planning", "other")),
        "present": hand.ids("contributor", 4),
    }


def _offer(hand: Hand) -> Keys:
    return {
        "date": hand.day(),
        "to": hand.some(MEMBERS, 5),
        "through": "author",
        "outcome": hand.random.choice(("met", "declined", "postponed")),
        "explained": hand.sentence(),
        "choice_of_time": "Any evening that week or the next",
        "choice_of_place": "The youth centre, a walk or by phone",
        "can_change_mind": "true",
    }


def _source(hand: Hand) -> Keys:
    return {
        "date": hand.day(),
        "method": hand.random.choice(("interview", "conversation", "observation", "record")),
        "contributor": hand.ids("contributor", 2),
        "account": "first_hand",
    }


def _finding(hand: Hand) -> Keys:
    natures = ("strength", "need_met", "good_practice", "harm", "unmet_need")
    return {
        "heading": hand.random.choice(_HEADINGS),
        "nature": hand.random.choice(natures),
        "sources": hand.ids("source", 4),
        "basis": hand.random.choice(("fact", "reported", "voice")),
        "about": "group",
        "gives": hand.some(("safety", "belonging", "fun", "identity"), 3),
        "meaning": hand.sentence(),
        "service": hand.id("contributor"),
        "observed": hand.day(),
        "share_with": hand.ids("contributor", 3),
        "weight": hand.random.choice(("first", "important", "background")),
    }


def _intervention(hand: Hand) -> Keys:
    return {
        "findings": hand.ids("finding", 3),
        "goal": f"The group has {hand['value']} {hand['when']}",
        "action": "The youth service opens the hall from 6pm to 9pm on Fridays, with two workers",
        "owner": hand.id("contributor"),
        "due": hand.day(after=90),
        "measure": "Four of the five can name an adult whom they would ring; one could in March",
        "aims_at": hand.some(("group", "place", "service", "policy"), 3),
        "achievable": hand.sentence(),
        "noticed": hand.sentence(),
        "raised": hand.random.choice(("start", "gathering", "session")),
        "status": hand.random.choice(("agreed", "under_way")),
        "heading": hand.random.choice(_HEADINGS),
    }


def _supervision(hand: Hand) -> Keys:
    return {
        "date": hand.day(),
        "present": ["author", "supervisor"],
        "findings": hand.ids("finding", 4),
    }


def _disclosure(hand: Hand) -> Keys:
    return {
        "date": hand.day(),
        "to": hand.id("contributor"),
        "edition": "synopsis",
        "need_to_know": hand.sentence(),
        "method": "By hand",
        "by": "author",
    }


def _learning(hand: Hand) -> Keys:
    return {"date": hand.day(), "about": "process", "owner": "supervisor"}


_KEYS: Mapping[str, Callable[[Hand], Keys]] = {
    "contributor": _contributor,
    "meeting": _meeting,
    "offer": _offer,
    "source": _source,
    "finding": _finding,
    "intervention": _intervention,
    "supervision": _supervision,
    "disclosure": _disclosure,
    "learning": _learning,
}
