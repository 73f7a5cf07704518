"""A case as frozen values: its notes, their links, and what could not be read."""
