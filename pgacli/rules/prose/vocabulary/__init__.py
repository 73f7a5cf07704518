"""Long lists of words, one table an idea; `search.vocabulary` looks for them.

Where to look, by the rule that reads them:

    scope.individual          people, adults, occupations
    scope.individual-record   health, schooling, home, offending
    scope.hollow-test         claims
    scope.policing            crime, crime_control, enforcement, intelligence, policed, suspicion,
                              told_to_police, watching
    plan.splits-group         no_contact, no_company, own_ways, dispersal, sent_away, held_apart,
                              friendships, kept_from, left_out, parted
    plan.vague                vague, vague_help, loose, acts
    plan.effort-measure       effort, effort_parts, counting, change
    language.certainty        said_to_them, of what is said to the young people themselves
    privacy.real-name         names_too, platforms
    privacy.identifier        platforms

A row is one alternative, in which a space stands for any space.  It goes on in an indented line,
which begins with a `|` or follows a `\\s+`: the spaces at a fold are lost.  A word in capitals
stands for a list of its own, in `parted`, `effort_parts` or `policed`.
"""
