"""What the words of a short list mean, for somebody who meets them for the first time."""

from collections.abc import Mapping

MEANINGS: Mapping[str, Mapping[str, str]] = {
    "nature": {
        "strength": "what they do well, or somebody does for them",
        "need_met": "what the group gives them, such as safety or belonging",
        "harm": "what hurts them, or may",
        "unmet_need": "what they need and do not get",
        "good_practice": "what a service did that helped",
        "system": "how a service or its rules stood in the way",
    },
    "basis": {
        "fact": "seen, or on a record",
        "reported": "somebody told it",
        "opinion": "somebody's view",
        "voice": "the young people said it",
    },
    "relationship": {
        "close": "the young people trust them",
        "known": "they know each other",
        "new": "they have just met",
        "none": "they have never met",
    },
    "outcome": {
        "met": "they took part",
        "declined": "they said no, which is theirs to say",
        "no_answer": "nothing was heard",
        "postponed": "another time",
        "withdrawn": "they changed their mind",
        "not_safe": "it could not be done safely",
    },
    "account": {
        "first_hand": "they saw or heard it themselves",
        "second_hand": "they heard of it",
    },
}
