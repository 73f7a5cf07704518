"""Whom a sentence is about, and of whom in it a word is said."""
