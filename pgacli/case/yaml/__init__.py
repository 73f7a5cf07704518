"""YAML as plain nodes with their places: every scalar stays text, nothing is guessed."""
