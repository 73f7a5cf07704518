"""What was found, for a reader: a terminal, a pipe, a program.

A module is called after what it shows, and how: `flags_json`, `status_terminal`. What several ways
of showing one thing share is in its `_words`, or in its `_table`.
"""
