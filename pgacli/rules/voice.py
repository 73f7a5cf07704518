"""Whether the young people were asked, heard and answered."""

import re
from collections.abc import Iterator

from pgacli.case.model import Case
from pgacli.case.notes import Contributor, Finding, Offer, Source
from pgacli.case.placeholders import says_nothing
from pgacli.case.stages import Stage
from pgacli.lazy import Lazy
from pgacli.rules.rule import Hit, Severity, fault, gap

# "None: it had to be Thursday" gives no choice; "no fixed time" gives one.
_NO_CHOICE = Lazy(
    r"\W*(?:(?:no|none|n|false)\s*(?:[,;:.(–—-]|\Z)|no\s+choice\b|(?:none|not)\s+(?:was\s+)?(?:given|offered)\b)",
    re.IGNORECASE,
)
_SAY_IT_WAS_MADE_AGAIN = (
    "It was made again through a better door since: say so under `allow` in this offer, with the"
    " reason why the first one went that way."
)
_SAID_NO = {"not_us": "said that it is not them", "leave_it_out": "asked to leave it out"}


def _spoke(case: Case) -> bool:
    return any(source.young_people for source in case.sources)


def _was_made(offer: Offer) -> bool:
    """Say whether an offer was safe to make, as far as is known: a lost outcome may say not."""
    return offer.outcome != "not_safe" and offer.is_sure_of("outcome")


@gap(Severity.ERROR, Stage.FINAL)
def none(case: Case) -> Iterator[Hit]:
    """No young person spoke, and none was offered a part.

    Why: An assessment without them is done to them. If nobody was asked, the report must not go
    out as if it were whole.

    Source: The adviser's learning (Ealing, 2019); Contextual Safeguarding is collaborative.

    Fires: No source with `young_people`, and no note in offers/.

    Silent: An offer that was declined, or one that would not have been safe.

    Do next: Ask the adult closest to them how to offer a part, and note the offer.
    """
    if not case.is_sure_of(Source, "young_people") or not case.is_sure_of(Offer):
        return
    if not case.offers and not _spoke(case):
        yield Hit(case.assessment.at(), "no young person spoke, and none was offered a part")


@gap(Severity.WARNING, Stage.ANALYSING)
def not_offered(case: Case) -> Iterator[Hit]:
    """Some members were never offered a part.

    Why: Those who are easiest to find are asked most. Each member has the same right to a say.

    Source: The adviser's learning (Ealing, 2019).

    Fires: YP5 stands in no offer and in no source.

    Silent: An offer with outcome not_safe that says why, in `because`; nobody was offered a part at
    all, and voice.none says so.

    Do next: Offer them a part, or note why an offer would not be safe.
    """
    if not case.is_sure_of(Offer, "to", "because", "outcome"):
        return
    if not case.is_sure_of(Source, "young_people"):
        return
    asked = {
        code
        for offer in case.offers
        if offer.outcome != "not_safe" or not says_nothing(offer.because)
        for code in offer.to
    } | {code for source in case.sources for code in source.young_people}
    missed = [code for code in case.members if code not in asked]
    if missed:
        message = f"never offered a part: {', '.join(missed)}"
        yield Hit(case.assessment.at("group.members"), message, subjects=tuple(missed))


@gap(Severity.WARNING, Stage.GATHERING)
def no_choice(case: Case) -> Iterator[Hit]:
    """An offer without choice.

    Why: Different times and places, and the freedom to change one's mind, are what makes a yes
    worth anything.

    Source: The adviser's learning (Ealing, 2019).

    Fires: An offer without `choice_of_place`, or with `can_change_mind: false`.

    Silent: Both choices in words, and `can_change_mind: true`; or an offer that was not safe.

    Do next: Say what they could choose, and that they may change their mind.
    """
    for offer in case.offers:
        missing = list(_missing_choices(offer)) if _was_made(offer) else []
        if missing:
            yield Hit(offer.at(missing[0]), f"the offer gives no choice: {', '.join(missing)}")


def _is_no(choice: str) -> bool:
    begins = choice.lstrip("\"'“‘( ").casefold().startswith(("n", "f"))
    return begins and _NO_CHOICE.match(choice) is not None


def _missing_choices(offer: Offer) -> Iterator[str]:
    for key in ("choice_of_time", "choice_of_place"):
        if offer.leaves_open(key) or _is_no(str(getattr(offer, key))):
            yield key
    if not offer.can_change_mind and not offer.misread("can_change_mind"):
        yield "can_change_mind"


@gap(Severity.WARNING, Stage.GATHERING)
def unexplained(case: Case) -> Iterator[Hit]:
    """An offer that does not say how the assessment was explained.

    Why: It was hard for young people to take part in something that nobody could explain to them.

    Source: The adviser's learning (Ealing, 2019).

    Fires: An offer without `explained`.

    Silent: An offer with outcome not_safe.

    Do next: Note how it was explained; `pga render --edition explainer` makes a page for it.
    """
    for offer in case.offers:
        if _was_made(offer) and offer.leaves_unsaid("explained"):
            yield Hit(offer.at("explained"), "nothing says how the assessment was explained")


@fault(Severity.WARNING)
def wrong_door(case: Case) -> Iterator[Hit]:
    """An offer went through the allocated worker, while somebody else is closer.

    Why: The social worker is not always the way in. The adult who knows them best often is.

    Source: The adviser's learning (Ealing, 2019).

    Fires: An offer to YP4 through their own social worker, who is new, while a youth worker is
    close.

    Silent: The same offer, where nobody is closer than that worker, or which would not be safe.

    Do next: Make the offer again through the adult who is closest; once that is done, say so in an
    allowance.
    """
    for offer in case.offers:
        closer = _closer_than_the_door(case, offer, offer.to)
        if closer:
            message = (
                f"the offer went through their own worker, and {closer[0].id} is closer to them"
            )
            hint = _SAY_IT_WAS_MADE_AGAIN if _made_again(case, offer) else ""
            yield Hit(offer.at("through"), message, hint)


def _closer_than_the_door(case: Case, offer: Offer, asked: tuple[str, ...]) -> list[Contributor]:
    """Give who is closer than a worker of those asked, where it went through that worker.

    Those who are known to know one of them come first.
    """
    door = case.note(offer.through, Contributor)
    if door is None or set(door.allocated_to).isdisjoint(asked) or not door.relationship:
        return []
    if not _was_made(offer):  # nothing went through anybody
        return []
    closer = [one for one in case.contributors if one.distance < door.distance]
    return sorted(closer, key=lambda one: set(one.knows).isdisjoint(asked))


def _made_again(case: Case, offer: Offer) -> bool:
    """Was each of them offered a part again, on that day or after, through a better door?"""
    reached = {
        code
        for again in case.offers
        if again is not offer and _was_made(again)
        if _is_no_earlier(again, offer) and not _closer_than_the_door(case, again, offer.to)
        for code in again.to
    }
    return set(offer.to) <= reached


def _is_no_earlier(again: Offer, offer: Offer) -> bool:
    """Compare their days; of one that is missing or cannot be read, `note` speaks."""
    return again.date is None or offer.date is None or again.date >= offer.date


@gap(Severity.WARNING, Stage.FINAL)
def unheard(case: Case) -> Iterator[Hit]:
    """Young people spoke, and no finding holds what they said.

    Why: To be asked and then left out is worse than not to be asked.

    Source: The adviser's learning (Ealing, 2019).

    Fires: A source with `young_people` that no finding names.

    Silent: A source that they withdrew.

    Do next: Link it to the findings that it bears on, or write the one that is missing.
    """
    if not case.is_sure_of(Finding, "sources"):
        return
    for source in case.sources:
        if source.young_people and not source.is_taken_back and not case.naming(source, Finding):
            yield Hit(source.at("young_people"), "young people spoke here, and no finding cites it")


@gap(Severity.ADVICE, Stage.FINAL)
def no_answer(case: Case) -> Iterator[Hit]:
    """No finding has been put to the young people.

    Why: They can say what nobody else can: that is us, that is not us.

    Source: The adviser's learning (Ealing, 2019): a clear voice in the final write-up.

    Fires: Young people were met, and no finding has `heard`.

    Silent: Nobody could be met, or one finding has their answer.

    Do next: Take the cards to them (`pga render --edition cards`), and note what they say.
    """
    if not case.findings or not case.is_sure_of(Finding, "heard"):
        return
    was_met = any(offer.outcome == "met" for offer in case.offers)
    is_answered = any(answer.says for each in case.findings for answer in each.heard)
    if (was_met or _spoke(case)) and not is_answered:
        yield Hit(case.assessment.at(), "no finding has been put to the young people")


@fault(Severity.ERROR)
def set_aside(case: Case) -> Iterator[Hit]:
    """The young people's no was set aside in silence.

    Why: They said that it is not them, or asked to leave it out. The report may differ from them,
    and must then say what was done and why.

    Source: The adviser's learning (Ealing, 2019); a rights-based approach (Contextual
    Safeguarding).

    Fires: The last answer is leave_it_out, without `done`.

    Silent: The same with `done`, or a later answer that says: that's us.

    Do next: Leave it out, say it their way, or write under `done` what was done and why.
    """
    for finding in case.findings:
        if finding.misread("heard") or not finding.heard:
            continue
        number, answer = finding.answers[-1]
        told = _SAID_NO.get(answer.says)
        if told and says_nothing(answer.done) and not finding.misread(f"heard.{number}.done"):
            place = finding.at(f"heard.{number}.says")
            yield Hit(place, f"the young people {told}, and nothing says what was done")
