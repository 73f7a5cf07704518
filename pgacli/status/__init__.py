"""Where a case stands today, and the one most useful thing to do next. Nothing here writes."""
