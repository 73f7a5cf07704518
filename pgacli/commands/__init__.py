"""One command a file: read the options, call one function, present, and give the exit code."""
