"""A text as the rules read it: the worker's own plain prose, sentence by sentence.

`sentences` blanks what `markdown` and `quotes` find, and cuts the rest; `stretches` cuts what has
no end.  `folding` takes accents and capitals away, `contractions` writes words out, by way of
`rewording`: each knows the way back to the places in the text as it is written.
"""
