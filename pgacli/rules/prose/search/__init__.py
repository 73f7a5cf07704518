"""Looking for rows of long word lists in a text, at the cost of the few that may be there.

Two kinds of rows go through a `sieve`, by what they need (`rarity` says of which words to ask):
patterns, in `vocabulary` (`vocabulary_needs`), and terms of words.yaml (`terms`), which are in a
`notation` of their own (`notation_needs`): `word_search` looks for them in a text, and `phrases`
follows one of them at one place.
"""
