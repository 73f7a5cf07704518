"""Typst, which sets a PDF and draws figures as pictures: what it is given, and how it is run."""
