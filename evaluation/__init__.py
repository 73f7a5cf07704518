"""Labelled sentences, and how well the prose rules do on them."""
