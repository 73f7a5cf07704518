"""Is consent the only basis that is given for sharing?

Consent alone is no safe basis for safeguarding (the Information Commissioner's questions and
answers on sharing to safeguard children).
"""

import re

from pgacli.lazy import Lazy

# Consent in other words: the families' agreement, their permission, the articles that name it.
_ARTICLE = r"\bart(?:icle|\.)?\s*(?:6\s*\(?1\)?|9\s*\(?2\)?)\s*\(?a\b\)?"
_FAMILY = (
    r"(?:famil(?:y|ies)|parents?|parental|carers?|young people|mothers?|fathers?|mums?|dads?|girls?"
    r"|boys?|lads|child(?:ren)?|teenagers?|members|group)"
)
_THEY = r"(?:they|all|both|each|everyone|everybody|nobody|no one|none|most|five|four|three|two|six)"
_SAYS_YES = (
    r"(?:agree(?:ment|d|s)?|sa(?:id|ys?)\s+(?:yes|ok(?:ay)?|that\s+it|it)|signed|sign-?\s?off|are\s+ok"
    r"|(?:is|are|was|were)\s+(?:happy|content|fine|okay|willing)|g[ai]ve\w*\s+(?:\w+\s+)?go-ahead"
    r"|not\s+(?:mind|object)|objected|minded|wish(?:es)?)"
)
_AGREES = (
    rf"(?:\bconsent|\bpermission|\bassent|\bopt(?:ed|ing)?[ -]in\b|{_ARTICLE}"
    rf"|\b(?:{_FAMILY}['’s]*|their|{_THEY})\s+(?:\w+\s+){{0,5}}?{_SAYS_YES}\b"
    r"|\b(?:agree(?:ment|d)|signed\s+(?:form|slip)s?)\s+(?:of|from|with|by)"
    rf"\s+(?:\w+\s+){{0,3}}?{_FAMILY}\b"
    r"|\b(?:informed|verbal|oral)\s+agreement\b)"
)
_CONSENT = Lazy(_AGREES, re.IGNORECASE)
_CONSENT_ARTICLE = Lazy(
    rf"{_ARTICLE}|\bconsent\W{{1,3}}(?:under\s+|per\s+)?art(?:icle|\.)?\s*[69]\b"
    r"(?!\s*\(?[12]\)?\s*\(?[b-z]\b)",
    re.IGNORECASE,
)
_NO_CONSENT = Lazy(
    rf"\b(?:not|no|without|nor|rather than|instead of)\b[^.;]{{0,30}}{_AGREES}", re.IGNORECASE
)
_OTHER_BASIS = Lazy(
    r"\b(?:public (?:task|interest)|legal (?:obligation|duty)|(?:legitimate|vital) interests?"
    r"|statut\w+|safeguarding|children act|article|section|schedule|act \d{4}"
    r"|official authority)\b",
    re.IGNORECASE,
)


def is_consent_alone(basis: str) -> bool:
    """Say whether a lawful basis is consent, in whatever words, and names no other beside it."""
    if "public task" in basis.casefold():  # what nearly every case says
        return False
    if not _CONSENT.search(basis) or _NO_CONSENT.search(basis):
        return False
    # The article that allows consent is no other basis.
    return not _OTHER_BASIS.search(_CONSENT_ARTICLE.compiled.sub(" ", basis))
