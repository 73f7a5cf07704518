"""The words of a case, note by note: which of them a rule reads, and what it looks for in them."""
