"""Whom a sentence is about.

Young people, an adult, a service or a thing: `subjects` tells the `actors` of one sentence apart,
by `nouns`, `counted` people, and `positions` among its words (`sentence_words`); `told_of` says
whom one sentence leaves for the next.

One young person or the group: `mentions` tells `who` is meant over a whole text, by
`mention_forms`, `one_or_any` and `pointing`.  `gangs` tells those who prey on the young people.
"""
