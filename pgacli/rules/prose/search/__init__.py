"""Looking for rows of long word lists in a text, at the cost of the few that may be there."""
