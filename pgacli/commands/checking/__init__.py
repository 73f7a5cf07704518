"""Checking a case or some of its notes, once or at each save, and showing what was found."""
