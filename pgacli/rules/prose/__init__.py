"""Prose that is understood, not grepped: pure functions over strings, for the prose rules.

They know nothing of cases, files or flags, but for what a note's comments are, and which words only
keep a place open in one (`pgacli.case.comments`, `placeholders`).  Places are offsets in the text
that was given, and quoted speech, block quotes, code, comments and link targets are never looked
at.

From a text to a flag:

    1. A rule hands over a passage of a note.  It is read as if "they're" were "they are"
       (`reading.contractions`), and what is said to the young people as said of them
       (`language.addressed`).
    2. A sieve tells which rows of the long word lists have all that they need in which sentence
       (`search.sieve`).  In most texts none has, and nothing more is done.
    3. Those rows are looked for: patterns of `vocabulary/` (`search.vocabulary`), and terms of
       words.yaml in a notation of their own (`search.word_search`).  A place found is a hit.
    4. It counts in the worker's own words alone: the text is cut into sentences, and all else in it
       is blanked (`reading.sentences`).
    5. Where it matters of whom words are said, the nouns and pronouns of the sentence tell whom it
       is about (`people.subjects`), or whom the whole text speaks of (`people.mentions`).
    6. A hit is dropped where the words mean something else: they are denied, asked, quoted as
       words, said of others, told as what is done to them, used on adults (`language`,
       `policing_senses`, `policed_lives`, `answers`, `parting`).
    7. What is left is a `Span`; the rule points at the first of each sentence.

The rooms:

    reading/      a text in plain letters, in sentences, or in other words
    search/       rows of long lists, at the cost of the few that may be there
    vocabulary/   the rows, one table an idea; those of the language rules are in words.yaml
    people/       whom a sentence is about
    language/     words that blame, label, adultify, describe looks, or close the door
    parting/      words of a plan that part friends, and those that part nobody
    names/        names of the people key
    identifiers/  numbers, dates of birth and addresses that point at one person

What rules ask of them; no name is ever given back:

    language.flagged(text, words) -> tuple[Span, ...]    every rule in one pass, kept
    language.flagged_in(text, changes, words) -> Iterator[Span]    of a text read in other words
    language.word_list.word_list(house_rows) -> WordList    the shipped rows, a council's over them
    policing.policing(text, members, tells=…) -> tuple[Span, ...]    crime control of the group
    individual.individual(passages, members) -> InPassage | None    one young person, no group
    records.individual_record(text, members) -> tuple[Span, ...]
    hollow.hollow(text, title) -> bool    a safeguarding test that says nothing
    need_to_know.no_reason(text) -> bool    a disclosure that says nothing either
    lawful_basis.is_consent_alone(basis) -> bool    consent, and no other basis beside it
    vague.vague(action), effort.effort_measure(measure), splitting.splits_group(action, members)
        -> Span | None
    acronyms.first_uses(text, known, prefixes) -> (spans, spelt out)    what nobody spelt out
    identifiers.identifiers(text) -> tuple[Identifier(start, end, kind), ...]
    identifiers.sure_identifiers(text) -> those that identify a person whatever they belong to
    names.names_in(text, key, known_acronyms) -> tuple[NameHit(start, end, code), ...]
    names.names_in_filename(name, key, known_acronyms) -> the same, in any case of letters
    reading.sentences.one_a_sentence(text, spans) -> Iterator[Span]    the first of each sentence
"""
