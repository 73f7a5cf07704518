"""Words that people write in place of a key, or of a word that it takes: what they mean."""

from collections.abc import Collection, Mapping

# How alike two words are, from 0 to 1: “shared” is no slip of `heard`.
_NEARLY = 0.8
# By the key that is meant. Of two that a word may stand for, the first that is still empty.
_KEYS = {
    "due": "by_when deadline due_date date_due target_date timescale timeframe by when",
    "owner": "who lead led_by responsible responsibility by_whom assigned_to action_owner",
    "measure": "success_measure success_criteria success indicator outcome_measure kpi how_measured"
    " measured_by",
    "goal": "aim objective outcome desired_outcome",
    "action": "what task what_will_be_done",
    "sources": "evidence based_on source_ids",
    "heading": "domain category theme",
    "nature": "type",
    "safeguarding": "relevance test why_it_matters why",
    "reply": "response service_response service_reply",
    "date": "on day when",
    "contributor": "who by with spoke_to interviewee contributors person",
    "young_people": "members codes yps young_person",
    "method": "type how",
    "through": "via by who",
    "to": "young_people members who recipient shared_with",
    "outcome": "result response",
    "explained": "how_explained explanation",
    "because": "reason why",
    "agency": "organisation organization service team employer",
    "role": "job job_title title position",
    "relationship": "closeness how_close",
    "need_to_know": "reason why because purpose",
    "present": "attendees attended attendance who people invited",
    "purpose": "type aim reason kind_of_meeting",
    "decided": "decisions decision outcome outcomes",
    "told": "informed who_was_told",
    "snapshot": "true_as_of as_of",
    "supervisor": "manager line_manager",
    "retain_until": "retention keep_until kept_until",
    "stored_in": "storage location stored kept_in",
    "lawful_basis": "basis legal_basis",
    "by": "who rater",
    "withdrawn": "withdraw withdrawal withdrawn_on taken_back took_back"
    " consent_withdrawn retracted revoked",
    "heard": "answer answers their_answers what_they_say what_they_said",
    "says": "say said answer answers answered response reply",
}
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
    return _meant(word, choices, _WORDS)


def key_meant(word: str, keys: Collection[str]) -> str:
    """Give the key, of these, that another word most likely means, or nothing."""
    return _meant(word.casefold(), keys, _KEYS)


def is_nearly(word: str, key: str) -> bool:
    """Say whether a word is a key but for a letter or two, and no word of its own."""
    from difflib import SequenceMatcher  # noqa: PLC0415

    return SequenceMatcher(None, word.casefold(), key).ratio() >= _NEARLY


def _meant(word: str, known: Collection[str], words: Mapping[str, str]) -> str:
    plain = "_".join(word.replace("-", "_").split())
    return next((each for each in words if each in known and plain in words[each].split()), "")
