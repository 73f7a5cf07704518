"""Words that people write where a key takes another: what they most likely mean by them."""

from collections.abc import Collection

# By the word that is taken; `-` and spaces count as `_`.
_WORDS = {
    "under_way": "ongoing in_progress started begun continuing current live active underway",
    "done": "complete completed finished closed achieved",
    "stopped": "cancelled canceled abandoned withdrawn ended dropped",
    "agreed": "accepted confirmed approved not_started to_do planned",
    "idea": "proposed suggested suggestion draft possible",
    "start": "briefing beginning outset at_the_start planning_stage",
    "session": "planning planning_session meeting conference",
    "strength": "protective protective_factor positive asset",
    "harm": "risk concern worry danger",
    "unmet_need": "need gap missing",
    "system": "service systemic",
    "close": "trusted very_close strong",
    "known": "professional familiar",
    "met": "accepted attended took_part spoke",
    "declined": "refused said_no no",
    "no_answer": "no_reply no_response did_not_reply",
    "fact": "observed seen verified",
    "reported": "hearsay said told alleged",
    "voice": "quote young_person young_people their_words",
    "first": "high highest priority urgent",
    "important": "medium moderate",
    "background": "low lowest context",
    "thats_us": "yes agree true",
    "not_us": "no disagree false wrong",
    "conversation": "phone_call call telephone chat visit discussion talk",
    "record": "email file log document report records chronology",
    "activity": "workshop focus_group mapping group_session group_work",
}


def synonym(word: str, choices: Collection[str]) -> str:
    """Give the choice that another word most likely means, or nothing."""
    plain = "_".join(word.replace("-", "_").split())
    taken = (choice for choice in choices if plain in _WORDS.get(choice, "").split())
    return next(taken, "")
