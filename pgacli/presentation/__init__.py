"""What was found, for a reader: a terminal, a pipe, a program."""
