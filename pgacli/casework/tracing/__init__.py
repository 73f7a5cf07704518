"""Where a text that was found somewhere came from: a mark of all that was handed over, no text."""
