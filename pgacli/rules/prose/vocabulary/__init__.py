"""Long lists of words, one table an idea; `patterns.any_of` makes patterns of them."""
