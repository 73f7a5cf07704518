"""Through whom an offer went to young people, and who would have been a better way in."""

from pgacli.case.model import Case
from pgacli.case.notes import Contributor, Offer


def was_made(offer: Offer) -> bool:
    """Say whether an offer was safe to make, as far as is known: a lost outcome may say not."""
    return offer.outcome != "not_safe" and offer.is_sure_of("outcome")


def closer_than_the_door(case: Case, offer: Offer, asked: tuple[str, ...]) -> list[Contributor]:
    """Give who is closer than a worker of those asked, where it went through that worker.

    Those who are known to know one of them come first.
    """
    door = case.note(offer.through, Contributor)
    if door is None or set(door.allocated_to).isdisjoint(asked) or not door.relationship:
        return []
    if not was_made(offer):  # nothing went through anybody
        return []
    closer = [one for one in case.contributors if one.distance < door.distance]
    return sorted(closer, key=lambda one: set(one.knows).isdisjoint(asked))


def made_again(case: Case, offer: Offer) -> bool:
    """Was each of them offered a part again, on that day or after, through a better door?"""
    reached = {
        code
        for again in case.offers
        if again is not offer and was_made(again)
        if _is_no_earlier(again, offer) and not closer_than_the_door(case, again, offer.to)
        for code in again.to
    }
    return set(offer.to) <= reached


def _is_no_earlier(again: Offer, offer: Offer) -> bool:
    """Compare their days; of one that is missing or cannot be read, `note` speaks."""
    return again.date is None or offer.date is None or again.date >= offer.date
