"""Prose that is understood, not grepped: pure functions over strings, for the prose rules.

They know nothing of cases, files or flags, but for the words that only keep a place open in one
(`pgacli.case.blanks`).  Places are offsets in the text that was given, and quoted speech, block
quotes, code, comments and link targets are never looked at.

The text and its sentences (`sentences`):
    masked(text) -> str                      the same length; all but plain prose is blank
    sentences(text) -> tuple[Sentence, ...]  Sentence(start, text): `text` is masked
    read(text) -> (masked, sentences)        both at the cost of one
    one_a_sentence(text, spans) -> Iterator[Span]    the first span of each sentence
    Span(start, end, words, row=None)        what a rule stopped at; `row` is the list's Term

Whom a sentence is about (`subjects`; `actors`, `nouns`, `counted`, `positions`, `sentence_words`
serve it):
    mentions(text, codes, before) -> tuple[Mention, ...]
    nearest_mention(found, at) -> Mention | None    of whom the words at `at` are said
    main_mention(found) -> Mention | None           whom the sentence as a whole is about

The word list (`lists`, over words.yaml; `terms`, `notation`, `phrases`, `word_search` serve it):
    word_list(house_rows=()) -> WordList     `terms`; `problems` by row
    Term(term, rule, why, ask, match, instead, source, of, negated, unless)

The language tests (`language`; `text_in_sentences`, `uses`, `told_of`, `negation`, `spoken_about`,
`belied`, `coerced`, `bearing`, `openings`, `traits` and `blame` serve it), where `words` is a
WordList and `codes` the pattern of the case's member codes:
    flagged(text, words=None, codes=CODES) -> tuple[Span, ...]    every rule in one pass, kept
    flagged_in(text, changes, words=None) -> Iterator[Span]    of a text that is read in other words
    said_of_them(text), called_the_group(text, name) -> Iterator[Change]    "you" is "they"
                                             (`addressed`, `rewording`)
    written_out(text) -> Iterator[Change]    "they're" is "they are"; all these rules read a text so
                                             (`contractions`)

Acronyms (`acronyms`, with acronyms.yaml):
    first_uses(text, known, prefixes=()) -> (spans, spelt out)    what nobody spelt out, once each,
                                             and what a text spells out, for the parts after it
    known_acronyms(house=()) -> frozenset[str]    those that need no spelling

What belongs elsewhere, and what a text is for (`mentions` says who "he" and "they" are; the word
lists are in `vocabulary`, one table an idea, read by `patterns`):
    individual(passages, members) -> InPassage(passage, span) | None   one young person, no group
    individual_record(text, members) -> tuple[Span, ...]               (`records`)
    policing(text) -> tuple[Span, ...]       crime control, and not police who help
                                             (`policing`, `policing_senses`)
    hollow(text, title) -> bool              a safeguarding test that says nothing

The plan:
    vague(action), effort_measure(measure), splits_group(action) -> Span | None
                                             (`vague`, `effort`, `splitting`)

What points at one person; these read raw text, and never give back its words:
    identifiers(text) -> tuple[Identifier(start, end, kind), ...]    sure_identifiers(text): no
                                             address, account or vehicle, which may be another's
    NameKey.of(people); names_in(text, key, known_acronyms) -> tuple[NameHit(start, end, code), ...]
    names_in_filename(name, key, known_acronyms) -> the same, in any case of letters    (`names`)
"""
