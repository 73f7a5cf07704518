"""Slips of the hand: a note or a row that is not read as it was meant."""
